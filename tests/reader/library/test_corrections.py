"""Correcting the links of a library: by hand, undone and done again, across restarts and recomputations."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.bitext.correcting import Side
from reader.bitext.links import Grade, Link, Origin
from reader.bitext.steps import Deed
from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.library import Library
from reader.library import links as links_facet
from reader.library.corrections import Corrections
from reader.store import journal
from reader.store.bitexts import bitext_between


@dataclass(frozen=True)
class Pair:
    """A Persian and an Arabic article with their passages, and the library they are in."""

    library: Library
    fa: int
    ar: int
    persian: tuple[int, ...]
    arabic: tuple[int, ...]

    @property
    def corrections(self) -> Corrections:
        return self.library.links.corrections

    def links(self) -> tuple[Link, ...]:
        return self.library.links.between(self.fa, self.ar)

    def link(self, source: int, target: int) -> Link:
        wanted = (self.persian[source],), (self.arabic[target],)
        return next(link for link in self.links() if (link.source, link.target) == wanted)

    def sides(self) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
        """Which passages are linked, by their places in the articles."""
        return {
            (tuple(map(self.persian.index, link.source)), tuple(map(self.arabic.index, link.target))) for link in self.links()
        }

    def compute(self, *blocks: tuple[tuple[int, ...], tuple[int, ...]], scores: tuple[float, ...] = ()) -> None:
        """Let an aligner find these blocks."""
        from reader.bitext.correcting import recomputed

        found = [
            Link(
                tuple(self.persian[each] for each in source),
                tuple(self.arabic[each] for each in target),
                scores[number] if scores else 0.8,
                Grade.EQUIVALENT,
                (),
            )
            for number, (source, target) in enumerate(blocks)
        ]
        self.library.links._keep(self.fa, self.ar, lambda bitext: recomputed(bitext, found, translation=False), engine="fake")


def pair_in(library: Library, ar: int = 1) -> Pair:
    first, second = (library.articles.story_of(1).articles[place].id for place in (0, ar))
    sides = [
        tuple(each.id for each in library.articles.article(number).passages if each.kind.value != "boilerplate")
        for number in (first, second)
    ]
    return Pair(library, first, second, *sides)


@pytest.fixture
def pair(library) -> Pair:
    found = pair_in(library)
    found.compute(((0,), (0,)), ((1,), (1,)), ((2, 3), (2, 3)), ((4,), (5,)))
    return found


def test_a_link_by_hand_says_who_made_it_and_when(pair):
    corrections = Corrections(
        pair.corrections._reading,
        pair.corrections._writer,
        pair.library.articles,
        author="سارا",
        today=lambda: date(2026, 11, 22),
    )
    assert corrections.link([pair.persian[6]], [pair.arabic[7]]).touch(Kind.LINKS)
    link = pair.link(6, 7)
    assert (link.origin, link.author, link.date) == (Origin.MADE, "سارا", "2026-11-22")
    assert pair.library.links.between(pair.ar, pair.fa) == tuple(each.turned() for each in pair.links())


def test_links_may_be_corrected_as_seen_from_the_other_article(pair):
    first, second = (link.turned() for link in pair.links()[:2])
    pair.corrections.merge([first, pair.link(1, 1)])
    assert ((0, 1), (0, 1)) in pair.sides()
    merged = pair.links()[0].turned()
    pair.corrections.split(merged)
    assert {((0,), (0,)), ((1,), (1,))} <= pair.sides()
    pair.corrections.shift(pair.link(1, 1).turned(), Side.SOURCE, 3)
    assert ((1,), (4,)) in pair.sides()
    assert second.id is not None


def test_what_was_rejected_does_not_come_back_and_what_was_confirmed_stays(pair):
    pair.corrections.reject(pair.link(0, 0))
    pair.corrections.confirm(pair.link(1, 1))
    number = pair.link(1, 1).id
    pair.compute(((0,), (0,)), ((1, 2), (1,)), ((5,), (5,)))
    assert pair.sides() == {((1,), (1,)), ((5,), (5,))}
    assert pair.link(1, 1).id == number
    assert pair.link(1, 1).score == 0.8


def test_the_aligner_leaves_corrections_alone(library):
    found = pair_in(library)
    library.links.compute(found.fa, found.ar)
    wrong, right, *rest = found.links()
    found.corrections.reject(wrong)
    found.corrections.confirm(right)
    library.links.compute(found.fa, found.ar)
    sides = {(link.source, link.target): link.id for link in found.links()}
    assert (wrong.source, wrong.target) not in sides
    assert all(sides[link.source, link.target] == link.id for link in (right, *rest))


def test_undoing_survives_a_restart_and_a_new_command_ends_redoing(home):
    with Library.open(home.folder) as library:
        found = pair_in(library)
        found.compute(((0,), (0,)), ((1,), (1,)))
        before = found.links()
        found.corrections.confirm(found.link(0, 0))
        found.corrections.unlink(found.link(1, 1))
        after = found.links()
    with Library.open(home.folder) as library:
        found = pair_in(library)
        assert found.library.undoing.undoes is Deed.UNLINK
        found.library.undoing.undo()
        found.library.undoing.undo()
        assert (found.links(), found.library.undoing.undoes, found.library.undoing.redoes) == (before, None, Deed.CONFIRM)
        assert found.library.undoing.undo() == Changes()
    with Library.open(home.folder) as library:
        found = pair_in(library)
        assert found.library.undoing.redoes is Deed.CONFIRM
        found.library.undoing.redo()
        found.library.undoing.redo()
        assert (found.links(), found.library.undoing.redoes) == (after, None)
        found.library.undoing.undo()
        found.corrections.set_note(found.persian[0], "ببین")
        assert (found.library.undoing.redoes, found.library.undoing.redo()) == (None, Changes())


def test_undoing_after_a_recomputation_brings_back_what_was_there(pair):
    pair.corrections.shift(pair.link(0, 0), Side.TARGET, 1)
    pair.corrections.reject(pair.link(1, 1))
    pair.compute(((0,), (0,)), ((1,), (1,)), ((2,), (2,)))
    assert pair.sides() == {((0,), (1,)), ((2,), (2,))}
    pair.library.undoing.undo()
    pair.library.undoing.undo()
    assert pair.sides() == {((0,), (0,)), ((1,), (1,)), ((2,), (2,))}
    pair.compute(((6,), (6,)))
    pair.library.undoing.redo()
    pair.library.undoing.redo()
    assert pair.sides() == {((0,), (1,)), ((6,), (6,))}


def test_numbers_of_links_are_not_given_twice(pair):
    numbers = {link.id for link in pair.links()}
    pair.compute(((6,), (6,)), ((0,), (0,)))
    later = {link.id for link in pair.links()}
    assert len(numbers & later) == 1
    assert max(later) > max(numbers)
    pair.compute(((7,), (7,)))
    assert pair.link(7, 7).id > max(later)


def test_a_pair_linked_by_hand_is_still_to_be_computed(library):
    found = pair_in(library, 2)
    assert found.links() is None
    found.corrections.link([found.persian[1]], [found.arabic[1]])
    assert found.sides() == {((1,), (1,))}
    assert (found.fa, found.ar) in library.links.missing()
    found.compute(((1, 2), (1,)), ((3,), (3,)))
    assert found.sides() == {((1,), (1,)), ((3,), (3,))}
    assert (found.fa, found.ar) not in library.links.missing()
    found.compute()
    found.corrections.unlink(found.link(1, 1))
    assert found.links() == ()


def test_a_pair_whose_only_link_was_undone_was_never_computed(library):
    found = pair_in(library, 2)
    found.corrections.link([found.persian[1]], [found.arabic[1]])
    found.library.undoing.undo()
    assert found.links() is None


def test_a_note_is_kept_changed_taken_away_and_undone(pair):
    passage = pair.persian[2]
    assert pair.corrections.note(passage) == ""
    pair.corrections.set_note(passage, "  این عدد را ببین ")
    pair.corrections.set_note(passage, "٥٠٠ ألف")
    assert pair.corrections.set_note(passage, "٥٠٠ ألف") == Changes()
    assert [(note.passage, note.text) for note in pair.corrections.notes(pair.fa)] == [(passage, "٥٠٠ ألف")]
    pair.library.undoing.undo()
    assert pair.corrections.note(passage) == "این عدد را ببین"
    pair.library.undoing.redo()
    pair.corrections.set_note(passage, "")
    assert (pair.corrections.note(passage), pair.corrections.notes(pair.fa)) == ("", ())
    with pytest.raises(InputError, match="no passage 99999"):
        pair.corrections.set_note(99999, "x")


def test_imported_links_need_no_computing(library):
    found = pair_in(library, 3)
    pairs = [((found.persian[each],), (found.arabic[each],)) for each in range(3)]
    assert library.links.keep_imported(found.fa, found.ar, pairs).touch(Kind.LINKS)
    assert (found.fa, found.ar) not in library.links.missing()
    assert {(link.origin, link.score, link.grade) for link in found.links()} == {(Origin.IMPORTED, 1.0, Grade.EQUIVALENT)}
    assert found.sides() == {((0,), (0,)), ((1,), (1,)), ((2,), (2,))}
    assert found.library.undoing.undoes is None
    with pytest.raises(InputError, match="one language"):
        library.links.keep_imported(found.ar, found.ar - 1, [])
    with pytest.raises(InputError, match="is empty"):
        library.links.keep_imported(found.fa, found.ar, [((found.persian[0],), ())])


def test_the_queue_asks_for_the_least_certain_first(library):
    found, other = pair_in(library), pair_in(library, 2)
    found.compute(((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((3,), (3,)), scores=(0.9, 0.55, 0.52, 0.45))
    other.compute(((0,), (0,)), ((1,), (1,)), scores=(0.5, 0.55))
    story = library.articles.story_of(1).id

    def asked(**which):
        return [(found.persian.index(link.source[0]), link.score) for link in library.links.queue(**which)]

    assert asked() == [(0, 0.5), (2, 0.52), (1, 0.55), (3, 0.45), (1, 0.55), (0, 0.9)]
    assert asked(limit=2, story=story) == [(0, 0.5), (2, 0.52)]
    assert asked(story=story + 1) == []
    first, second, *_ = library.links.queue()
    library.links.corrections.confirm(first)
    library.links.corrections.reject(second)
    assert asked() == [(1, 0.55), (3, 0.45), (1, 0.55), (0, 0.9)]
    library.undoing.undo()
    assert asked(limit=1) == [(2, 0.52)]


@pytest.mark.parametrize(
    ("source", "target", "sentence"),
    [
        (lambda pair: [], lambda pair: [pair.arabic[0]], "side of the link is empty"),
        (lambda pair: [pair.persian[0]], lambda pair: [], "side of the link is empty"),
        (lambda pair: [pair.persian[0]], lambda pair: [pair.persian[1]], "Both passages are from «"),
        (lambda pair: [pair.persian[0]], lambda pair: [99999], "no passage 99999 in the library"),
        (lambda pair: [pair.persian[0], pair.arabic[0]], lambda pair: [pair.arabic[1]], "from different articles"),
        (lambda pair: [pair.arabic[0]], lambda pair: [pair_in(pair.library, 2).arabic[0]], "are in one language"),
    ],
)
def test_what_cannot_be_linked_is_refused_in_one_sentence(pair, source, target, sentence):
    before = pair.links()
    with pytest.raises(InputError, match=sentence):
        pair.corrections.link(source(pair), target(pair))
    assert (pair.links(), pair.library.undoing.undoes) == (before, None)


def test_links_of_different_articles_cannot_be_merged(pair):
    other = pair_in(pair.library, 2)
    other.compute(((0,), (0,)))
    with pytest.raises(InputError, match="different articles"):
        pair.corrections.merge([pair.links()[0], other.links()[0]])
    with pytest.raises(InputError, match="no link to merge"):
        pair.corrections.merge([])


def test_another_windows_correction_is_seen_and_not_overwritten(home):
    with Library.open(home.folder) as one, Library.open(home.folder) as two:
        mine, theirs = pair_in(one), pair_in(two)
        mine.compute(((0,), (0,)))
        link, version = mine.link(0, 0), one.version()
        theirs.corrections.shift(theirs.link(0, 0), Side.TARGET, 1)
        assert one.version() != version
        with pytest.raises(InputError, match="no longer stands"):
            mine.corrections.confirm(link)
        mine.library.undoing.undo()
        assert theirs.sides() == {((0,), (0,))}


def test_only_the_last_thousand_steps_can_be_undone(pair, monkeypatch):
    assert journal.KEPT == 1000
    monkeypatch.setattr(journal, "KEPT", 5)
    for number in range(8):
        pair.corrections.set_note(pair.persian[0], f"یادداشت {number}")
    undone = 0
    while pair.library.undoing.undo():
        undone += 1
    assert (undone, pair.corrections.note(pair.persian[0])) == (5, "یادداشت 2")


def test_who_is_at_the_machine_may_be_unknown(monkeypatch):
    def nobody():
        raise OSError("No username set in the environment")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert links_facet._user() == ""


Command = Callable[[Pair, int, int], object]
COMMANDS: dict[str, Command] = {
    "link": lambda pair, one, two: pair.corrections.link(pair.persian[one % 7 : one % 7 + 1 + two % 2], [pair.arabic[two % 7]]),
    "unlink": lambda pair, one, _two: pair.corrections.unlink(_some(pair, one)),
    "merge": lambda pair, one, two: pair.corrections.merge([_some(pair, one), _some(pair, two)]),
    "split": lambda pair, one, _two: pair.corrections.split(_some(pair, one)),
    "split off": lambda pair, one, two: pair.corrections.split_off(_some(pair, one), _passage(_some(pair, one), two)),
    "shift": lambda pair, one, two: pair.corrections.shift(_some(pair, one), list(Side)[two % 2], (-1, 1, 2)[two % 3]),
    "confirm": lambda pair, one, _two: pair.corrections.confirm(_some(pair, one)),
    "reject": lambda pair, one, _two: pair.corrections.reject(_some(pair, one)),
    "note": lambda pair, one, two: pair.corrections.set_note(pair.persian[one % 4], ("", "الف", "ب")[two % 3]),
}


def _some(pair, number):
    links = pair.links()
    if not links:
        raise InputError("nothing is linked")
    return links[number % len(links)] if number % 2 else links[number % len(links)].turned()


def _passage(link, number):
    passages = (*link.source, *link.target)
    return passages[number % len(passages)]


def state(pair):
    connection = pair.library.links._reading.connection()
    rejected = bitext_between(connection, pair.fa, pair.ar).rejected
    return frozenset(pair.links() or ()), rejected, pair.corrections.notes(pair.fa)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from(sorted(COMMANDS)), st.integers(0, 40), st.integers(0, 40)), max_size=15), st.booleans()
)
def test_undoing_all_gives_the_first_state_and_redoing_all_the_last(library, commands, translation):
    pair = pair_in(library)
    with library.links._writer.transaction() as db:
        for table in ("journal", "rejected", "note", "link_passage", "link", "alignment"):
            db.conn.execute(f"DELETE FROM {table}")
    pair.compute(((0,), (0,)), ((1,), (1,)), ((2, 3), (2, 3)), ((4, 5, 6), (5, 6)))
    with library.links._writer.transaction() as db:
        db.conn.execute("UPDATE alignment SET translation = ?", (int(translation),))
    states = [state(pair)]
    for name, one, two in commands:
        try:
            changed = COMMANDS[name](pair, one, two)
        except InputError:
            changed = Changes()
        if changed:
            states.append(state(pair))
            assert states[-1] != states[-2]
        assert state(pair) == states[-1]
    for expected in reversed(states[:-1]):
        assert pair.library.undoing.undo()
        assert state(pair) == expected
    assert pair.library.undoing.undoes is None
    for expected in states[1:]:
        assert pair.library.undoing.redo()
        assert state(pair) == expected
    assert pair.library.undoing.redoes is None
