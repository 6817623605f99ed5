"""Which passages say the same, kept between two articles: asking for them. Changing them stands next door in `bitexts`."""

import json
import sqlite3

from reader.bitext.links import Grade, Link, LinkId, Origin, Reason, ReasonKind
from reader.bitext.values import ArticleId, PassageId, StoryId

# Scores are rounded before they are compared: .6 and .4 are equally far from .5, and floats do not know it.
# CROSS JOIN keeps SQLite from walking through the whole article for each link (5,000 links: 6 s, now 12 ms).
_LEAST_CERTAIN = """
    SELECT link.id, alignment.source,
        (SELECT min(passage.start) FROM link_passage CROSS JOIN passage ON passage.id = link_passage.passage
         WHERE link_passage.link = link.id AND passage.article = alignment.source) AS place
    FROM link JOIN alignment ON alignment.id = link.alignment JOIN article ON article.id = alignment.source
    WHERE link.origin = 'computed' AND (:story IS NULL OR article.story = :story)
    ORDER BY round(abs(link.score - 0.5), 9), alignment.source, alignment.target, place, link.id LIMIT :limit
"""

_ROWS = """
    SELECT link.id, passage.id, passage.article, passage.start, link.score, link.grade, link.reasons, link.origin,
        link.author, link.date
    FROM link JOIN link_passage ON link_passage.link = link.id JOIN passage ON passage.id = link_passage.passage
"""


def links_between(connection: sqlite3.Connection, source: ArticleId, target: ArticleId) -> tuple[Link, ...] | None:
    """The links from one article to another in reading order, whichever way they were computed.

    None when they never were and nothing was linked by hand.
    """
    found = alignment_of(connection, source, target)
    if found is None:
        return None
    number, first, computed = found
    links = links_of_alignment(connection, number, first)
    if not links and not computed:
        return None
    return links if first == source else tuple(link.turned() for link in links)


def alignment_of(connection: sqlite3.Connection, source: ArticleId, target: ArticleId) -> tuple[int, ArticleId, bool] | None:
    """The number of what is kept between two articles, the article it counts as its source, whether it was computed."""
    row = connection.execute(
        "SELECT id, source, computed FROM alignment WHERE (source, target) IN (VALUES (?, ?), (?, ?))",
        (source, target, target, source),
    ).fetchone()
    return (row[0], ArticleId(row[1]), bool(row[2])) if row else None


def links_of_alignment(connection: sqlite3.Connection, alignment: int, source: ArticleId) -> tuple[Link, ...]:
    """All links between the two articles, seen from `source`, in its reading order."""
    rows = connection.execute(f"{_ROWS} WHERE link.alignment = ? ORDER BY link.id, passage.start", (alignment,)).fetchall()
    return _links(rows, {row[0]: source for row in rows})


def least_certain(connection: sqlite3.Connection, limit: int, story: StoryId | None) -> tuple[Link, ...]:
    """The computed links whose score is nearest to one half, those of one story only when it is given."""
    wanted = connection.execute(_LEAST_CERTAIN, {"limit": limit, "story": story}).fetchall()
    sources = {number: ArticleId(source) for number, source, _place in wanted}
    rows = connection.execute(
        f"{_ROWS} WHERE link.id IN (SELECT value FROM json_each(?)) ORDER BY link.id, passage.start",
        (json.dumps(list(sources)),),
    ).fetchall()
    rank = {number: place for place, number in enumerate(sources)}
    return tuple(sorted(_links(rows, sources), key=lambda link: rank[link.id or 0]))


def _links(rows: list[tuple], sources: dict[int, ArticleId]) -> tuple[Link, ...]:  # type: ignore[type-arg]
    sides: dict[int, tuple[list[PassageId], list[PassageId]]] = {}
    values: dict[int, tuple[float, str, str, str, str, str]] = {}
    starts: dict[int, tuple[float, float]] = {}
    for number, passage, article, start, *rest in rows:
        mine, theirs = sides.setdefault(number, ([], []))
        first, second = starts.get(number, (float("inf"), float("inf")))
        if article == sources[number]:
            mine.append(PassageId(passage))
            first = min(first, start)
        else:
            theirs.append(PassageId(passage))
            second = min(second, start)
        starts[number] = first, second
        score, grade, reasons, origin, author, date = rest
        values[number] = score, grade, reasons, origin, author, date
    return tuple(
        Link(
            tuple(sides[number][0]),
            tuple(sides[number][1]),
            values[number][0],
            Grade(values[number][1]),
            read_reasons(values[number][2]),
            LinkId(number),
            Origin(values[number][3]),
            *values[number][4:],
        )
        for number in sorted(sides, key=lambda each: (*starts[each], each))
    )


def written_reasons(reasons: tuple[Reason, ...]) -> str:
    """Reasons as they are kept."""
    return json.dumps([[reason.kind.value, reason.detail] for reason in reasons], ensure_ascii=False)


def read_reasons(written: str) -> tuple[Reason, ...]:
    """Reasons as they were kept."""
    return tuple(Reason(ReasonKind(kind), detail) for kind, detail in json.loads(written))


def computed_pairs(connection: sqlite3.Connection) -> frozenset[tuple[ArticleId, ArticleId]]:
    """The pairs of articles whose links were computed or imported, the smaller number first."""
    rows = connection.execute("SELECT min(source, target), max(source, target) FROM alignment WHERE computed")
    return frozenset((ArticleId(first), ArticleId(second)) for first, second in rows)


def articles_of(connection: sqlite3.Connection, passages: tuple[PassageId, ...]) -> tuple[ArticleId | None, ...]:
    """The article of each passage; None for one that is not in the library."""
    rows = connection.execute(
        "SELECT id, article FROM passage WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(passages),)
    )
    found = {number: ArticleId(article) for number, article in rows}
    return tuple(found.get(passage) for passage in passages)
