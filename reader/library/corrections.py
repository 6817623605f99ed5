"""Correcting the links by hand, with notes on passages; every step can be undone and done again, also after a restart."""

from collections.abc import Callable, Sequence
from datetime import date

from reader.bitext import correcting
from reader.bitext.correcting import Bitext, Hand, Side
from reader.bitext.links import Link
from reader.bitext.steps import Deed, Note, Step, step_between
from reader.bitext.values import ArticleId, PassageId
from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.library.articles import Articles
from reader.store import bitexts, journal
from reader.store import links as store
from reader.store.connections import PerThread, Writer

Passages = Sequence[PassageId]


class Corrections:
    """What a person says of the links. A link may be given as seen from either article."""

    def __init__(
        self, reading: PerThread, writer: Writer, articles: Articles, *, author: str, today: Callable[[], date]
    ) -> None:
        self._reading = reading
        self._writer = writer
        self._articles = articles
        self._author = author
        self._today = today

    def link(self, source_passages: Passages, target_passages: Passages) -> Changes:
        """Say that these passages say the same; a computed link between exactly these is confirmed.

        Raises:
            InputError: a side is empty, unknown or of two articles, both are of one article or language, or they are
                linked so already.
            MachineError: the library cannot be written; so with every command here.
        """
        pair = self.articles_of(source_passages, target_passages)
        return self._correct(
            Deed.LINK, pair, lambda bitext, hand: correcting.link(bitext, source_passages, target_passages, hand)
        )

    def unlink(self, link: Link) -> Changes:
        """Take a link away; computing does not bring it back.

        Raises:
            InputError: it no longer stands; so with every command on a link.
        """
        return self._correct(Deed.UNLINK, self._pair(link), lambda bitext, _hand: correcting.unlink(bitext, link))

    def merge(self, links: Sequence[Link]) -> Changes:
        """Make one link of several between the same two articles.

        Raises:
            InputError: there are fewer than two, or they are between different articles.
        """
        if not links:
            raise InputError("There is no link to merge: choose two or more between the same two articles.")
        pair = self._pair(links[0])
        seen = [self._seen_from(link, pair) for link in links]
        return self._correct(Deed.MERGE, pair, lambda bitext, hand: correcting.merge(bitext, seen, hand))

    def split(self, link: Link) -> Changes:
        """Make one link of each passage with its counterpart by order; the last takes what is left.

        Raises:
            InputError: a side has one passage only.
        """
        return self._correct(Deed.SPLIT, self._pair(link), lambda bitext, hand: correcting.split(bitext, link, hand))

    def split_off(self, link: Link, passage: PassageId) -> Changes:
        """Let one passage leave a link and stand alone.

        Raises:
            InputError: it is not in the link, or alone on its side.
        """
        return self._correct(
            Deed.SPLIT, self._pair(link), lambda bitext, hand: correcting.split_off(bitext, link, passage, hand)
        )

    def shift(self, link: Link, side: Side, step: int) -> Changes:
        """Move one side of a link to the next passages (1) or the ones before (-1).

        Raises:
            InputError: the article ends there, or they are linked so already.
        """
        return self._correct(
            Deed.SHIFT, self._pair(link), lambda bitext, hand: correcting.shift(bitext, link, side, step, hand)
        )

    def confirm(self, link: Link) -> Changes:
        """Say that a link is right."""
        return self._correct(Deed.CONFIRM, self._pair(link), lambda bitext, hand: correcting.confirm(bitext, link, hand))

    def reject(self, link: Link) -> Changes:
        """Say that a link is wrong: it goes, and computing does not bring it back."""
        return self._correct(Deed.REJECT, self._pair(link), lambda bitext, _hand: correcting.reject(bitext, link))

    def note(self, passage: PassageId) -> str:
        """The note on a passage; empty when there is none."""
        found = bitexts.note_on(self._reading.connection(), passage)
        return found.text if found else ""

    def notes(self, article: ArticleId) -> tuple[Note, ...]:
        """All notes in an article with their authors, in reading order."""
        return bitexts.notes_in(self._reading.connection(), article)

    def set_note(self, passage: PassageId, text: str) -> Changes:
        """Write a note on a passage in place of an older one; an empty text takes it away.

        Raises:
            InputError: there is no such passage.
        """
        hand, text = self._hand(), text.strip()
        with self._writer.transaction() as db:
            self._known(passage)
            old = bitexts.note_on(db.conn, passage)
            if text == (old.text if old else ""):
                return Changes()
            new = (Note(passage, text, hand.author, hand.date),) if text else ()
            step = Step(notes_removed=(old,) if old else (), notes_added=new)
            bitexts.keep_step(db, step)
            journal.write_down(db, Deed.NOTE, step, hand)
        return Changes.of(Kind.LINKS)

    def articles_of(self, source_passages: Passages, target_passages: Passages) -> tuple[ArticleId, ArticleId]:
        """The two articles that a link between these passages joins.

        Raises:
            InputError: no link can join them.
        """
        source, target = (self._article_of(passages) for passages in (source_passages, target_passages))
        summaries = {each.id: each for story in self._articles.stories() for each in story.articles}
        first, second = summaries[source], summaries[target]
        if source == target:
            raise InputError(f"Both passages are from «{first.title}»: link passages of two articles.")
        if first.language is second.language:
            raise InputError(
                f"«{first.title}» and «{second.title}» are in one language: link passages across the two languages."
            )
        return source, target

    def _article_of(self, passages: Passages) -> ArticleId:
        if not passages:
            raise InputError("One side of the link is empty: choose at least one passage in each of the two articles.")
        articles = {self._known(passage) for passage in passages}
        if len(articles) > 1:
            raise InputError("The passages of one side are from different articles: a link joins two articles only.")
        return articles.pop()

    def _known(self, passage: PassageId) -> ArticleId:
        (article,) = store.articles_of(self._reading.connection(), (passage,))
        if article is None:
            raise InputError(f"There is no passage {passage} in the library: choose one of an article that is in it.")
        return article

    def _pair(self, link: Link) -> tuple[ArticleId, ArticleId]:
        return self.articles_of(link.source, link.target)

    def _seen_from(self, link: Link, pair: tuple[ArticleId, ArticleId]) -> Link:
        mine = self._pair(link)
        if set(mine) != set(pair):
            raise InputError("These links are between different articles: merge links between the same two.")
        return link if mine == pair else link.turned()

    def _correct(self, deed: Deed, pair: tuple[ArticleId, ArticleId], change: Callable[[Bitext, Hand], Bitext]) -> Changes:
        hand = self._hand()
        with self._writer.transaction() as db:
            before = bitexts.bitext_between(db.conn, *pair)
            after = change(before, hand)
            step = step_between(before, after)
            if not step:
                return Changes()
            bitexts.keep_step(db, step, after.fresh)
            journal.write_down(db, deed, step, hand)
        return Changes.of(Kind.LINKS)

    def _hand(self) -> Hand:
        return Hand(self._author, self._today().isoformat())
