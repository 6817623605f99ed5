"""Our values as the JSON of the command line's contract; the only place that knows its keys."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from reader.bitext.align import Alignment
from reader.bitext.links import LinkedClauses
from reader.bitext.values import ArticleSummary, Story
from reader.cli.doctor import Finding
from reader.lexicon.entries import CONTENT
from reader.lexicon.glosses import Gloss, Segment, Via
from reader.lexicon.pairs import Pair, Pairs
from reader.library.aligner import AlignedFile
from reader.library.exporting import Exported
from reader.library.words import Annotated
from reader.script.language import Language

if TYPE_CHECKING:
    from reader.library.list_exporting import ExportedList

Record = dict[str, Any]


def stories(found: Iterable[Story]) -> Record:
    """The answer of `library`."""
    return {
        "stories": [
            {"id": story.id, "title": story.title, "articles": [_article(article) for article in story.articles]}
            for story in found
        ]
    }


def _article(article: ArticleSummary) -> Record:
    return {
        "id": article.id,
        "language": article.language.value,
        "title": article.title,
        "source": article.source,
        "date": article.date,
        "words": article.words,
    }


def imported(added: Iterable[ArticleSummary], refused: Iterable[tuple[str, str]]) -> Record:
    """The answer of `import`."""
    return {
        "articles": [
            {"id": article.id, "story": article.story, "language": article.language.value, "title": article.title}
            for article in added
        ],
        "refused": [{"source": source, "why": why} for source, why in refused],
    }


def exported(written: Exported) -> Record:
    """The answer of `export`."""
    return {"files": [str(path) for path in written.files], "links": written.links}


def exported_list(written: "ExportedList") -> Record:
    """The answer of `export wordlist`."""
    return {
        "files": [str(path) for path in written.files],
        "words": written.words,
        "counts": dict(written.counts),
        "refused": [str(refusal) for refusal in written.refused],
    }


def word(written: str, glosses: Sequence[Gloss], pairs: Pairs) -> Record:
    """One word of the answer of `gloss`."""
    return {"word": written, "entries": [_entry(gloss, pairs) for gloss in glosses]}


def _entry(gloss: Gloss, pairs: Pairs) -> Record:
    entry = gloss.entry
    pair = pairs.of(entry)
    return {
        "lemma": entry.lemma,
        "pos": entry.pos.value,
        "gloss": list(entry.senses),
        "counterparts": list(entry.counterparts),
        "root": entry.root,
        "vocalised": gloss.vocalised,
        "romanised": gloss.romanised,
        "segments": _segments(gloss.segments),
        "via": gloss.via.value,
        "source": entry.source.value,
        "reason": gloss.reason,
        "note": entry.note,
        "form": entry.form_number,
        "pattern": entry.pattern,
        "uses": [{"use": use.use, "example": use.example, "meaning": use.meaning} for use in entry.uses],
        "pair": _pair(pair, entry.language) if pair else None,
    }


def _pair(pair: Pair, language: Language) -> Record:
    """The word of the other language that looks like the one asked about."""
    mine, other = pair.of(language), pair.of(language.other)
    return {
        "kind": pair.kind.value,
        "lemma": other.lemma,
        "vocalised": other.vocalised,
        "pos": other.pos.value,
        "gloss": list(other.senses),
        "shared": list(pair.shared),
        "instead": list(mine.instead),
        "changes": list(pair.changes),
        "example": other.example,
        "meaning": other.meaning,
        "note": pair.note,
    }


def _segments(segments: Iterable[Segment]) -> list[Record]:
    return [{"surface": s.surface, "role": s.role.value, "meaning": s.meaning} for s in segments]


def annotated(each: Annotated) -> Record:
    """One line of the answer of `annotate`."""
    best = each.glosses[0]
    counts = best.via in (Via.EXACT, Via.ANALYSED, Via.COGNATE)
    record: Record = {
        "start": each.token.span.start,
        "end": each.token.span.end,
        "surface": each.token.surface,
        "kind": each.token.kind.value,
        "lemma": best.entry.lemma,
        "lemmas": list(dict.fromkeys(gloss.entry.lemma for gloss in each.glosses)),
        "pos": best.entry.pos.value,
        "root": best.entry.root,
        "segments": _segments(best.segments),
        "gloss": _meanings(each) if counts else [],
        "counterparts": list(best.entry.counterparts),
        "via": best.via.value,
    }
    if each.unit:
        record["unit"] = {"start": each.unit.start, "end": each.unit.end}
        record["members"] = [[span.start, span.end] for span in each.members]
    if each.term:
        record["term"] = {
            "lemma": each.term.entry.lemma,
            "gloss": list(each.term.entry.senses),
            "counterparts": list(each.term.entry.counterparts),
        }
    return record


def _meanings(each: Annotated) -> list[str]:
    """The senses of a token where it stands: those of the term or construction it belongs to, then its own.

    A preposition or another word of grammar keeps its own: «to» in «به دست آورد» says more than «obtain».
    """
    own = each.glosses[0].entry
    whole = each.term.entry.senses if each.term and own.pos in CONTENT else ()
    return list(dict.fromkeys((*whole, *own.senses)))


def line(gloss: Gloss) -> str:
    """A gloss for a person, in one line."""
    entry = gloss.entry
    parts = [
        entry.lemma,
        entry.pos.value,
        gloss.romanised or "",
        "; ".join(entry.senses),
        "، ".join(entry.counterparts),
    ]
    return "  ".join(part for part in parts if part) + f"  ({gloss.via.value}: {gloss.reason})"


def pair_line(pair: Pair, language: Language) -> str:
    """A cognate or false friend for a person, in one line."""
    other = pair.of(language.other)
    parts = [
        f"{pair.kind.value}: {other.vocalised}",
        "; ".join(other.senses),
        f"({', '.join(pair.changes)})" if pair.changes else "",
        pair.note,
    ]
    return "  ".join(part for part in parts if part)


def alignment(
    source: AlignedFile, target: AlignedFile, found: Alignment, clauses: Sequence[Sequence[LinkedClauses]] | None = None
) -> Record:
    """The answer of `align`; with the clauses of each link where they were asked for."""
    record: Record = {
        "source": _side(source),
        "target": _side(target),
        "translation": found.translation,
        "links": [
            {
                "source": list(block.source),
                "target": list(block.target),
                "score": block.score,
                "grade": block.grade.value,
                "reasons": [str(reason) for reason in block.reasons],
            }
            for block in found.blocks
        ],
        "seconds": {"embed": round(found.embedding_seconds, 4), "align": round(found.aligning_seconds, 4)},
    }
    for link, inside in zip(record["links"], clauses or (), strict=clauses is not None):
        link["clauses"] = [_clauses(each) for each in inside]
    return record


def _clauses(linked: LinkedClauses) -> Record:
    return {
        "source": [[span.start, span.end] for span in linked.source],
        "target": [[span.start, span.end] for span in linked.target],
        "score": linked.score,
        "reasons": [str(reason) for reason in linked.reasons],
    }


def _side(side: AlignedFile) -> Record:
    return {"language": side.language.value, "passages": [[span.start, span.end] for span in side.passages]}


def findings(found: Iterable[Finding]) -> Record:
    """The answer of `doctor`."""
    return {
        "findings": [{"name": each.name, "present": each.present, "detail": each.detail, "cost": each.cost} for each in found]
    }
