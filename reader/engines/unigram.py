"""SentencePiece's unigram segmentation: the likeliest sequence of vocabulary pieces, found by Viterbi.

Kudo 2018 (arXiv:1804.10959). An unknown character costs the lowest piece score less ten, as in SentencePiece.
"""

import re
from typing import NamedTuple

from reader.engines.weights import Pieces

_SPACE = "\u2581"
_UNKNOWN_PENALTY = 10.0
_IMPOSSIBLE = float("-inf")
_RUN_OF_SPACES = re.compile(" +")


class Piece(NamedTuple):
    """A vocabulary piece and where it stands in the text, in code points, half open; empty for the marks at both ends."""

    id: int
    start: int
    end: int


class UnigramTokenizer:
    """Cuts texts into piece ids."""

    def __init__(self, pieces: Pieces) -> None:
        self.begin, self.end, self.padding = pieces.begin, pieces.end, pieces.padding
        self._unknown = pieces.unknown
        self._replacements = pieces.replacements
        scores = pieces.scores.tolist()
        self._pieces = {
            text: (index, scores[index]) for index, text in enumerate(pieces.texts) if text and index != pieces.unknown
        }
        self._longest = max(map(len, self._pieces))
        self._unknown_score = min(scores) - _UNKNOWN_PENALTY

    def ids(self, text: str, limit: int) -> list[int]:
        """The piece ids of `text` between begin and end marks, at most `limit` in all."""
        normalised = _RUN_OF_SPACES.sub(" ", " " + text.translate(self._replacements).strip(" "))
        # No more than this many characters can stand behind `limit` pieces.
        marked = normalised[: limit * self._longest].replace(" ", _SPACE)
        return [self.begin, *(piece for piece, _start in self._segmented(marked)[: limit - 2]), self.end]

    def pieces(self, text: str, limit: int) -> list[Piece]:
        """The pieces whose ids `ids` gives, each with the characters of `text` it stands for.

        A character that its replacement spells out as several may belong to two pieces; the space before a word belongs
        to none.
        """
        marked, origins = self._with_origins(text)
        origins = origins[: limit * self._longest]
        cut = self._segmented(marked[: limit * self._longest])
        ends = [start for _id, start in cut[1:]] + [len(origins)]
        placed = []
        for (piece, start), end in zip(cut[: limit - 2], ends, strict=False):
            places = [origin for origin in origins[start:end] if origin is not None]
            placed.append(Piece(piece, places[0], places[-1] + 1) if places else Piece(piece, 0, 0))
        return [Piece(self.begin, 0, 0), *placed, Piece(self.end, 0, 0)]

    def _with_origins(self, text: str) -> tuple[str, list[int | None]]:
        """The text as it is segmented, and for each of its characters the one it came from; None for a space."""
        characters: list[tuple[str, int | None]] = [(_SPACE, None)]
        for index, character in enumerate(text):
            for replacement in character.translate(self._replacements):
                if replacement != " ":
                    characters.append((replacement, index))
                elif characters[-1][0] != _SPACE or characters[-1][1] is not None:
                    characters.append((_SPACE, None))
        if len(characters) > 1 and characters[-1] == (_SPACE, None):
            characters.pop()
        return "".join(character for character, _ in characters), [origin for _, origin in characters]

    def _segmented(self, text: str) -> list[tuple[int, int]]:
        """Piece ids with the places where they start."""
        length = len(text)
        best = [_IMPOSSIBLE] * (length + 1)
        best[0] = 0.0
        origin = [0] * (length + 1)
        piece = [self._unknown] * (length + 1)
        pieces, longest, unknown_score = self._pieces, self._longest, self._unknown_score
        for start in range(length):
            score_here = best[start]
            for end in range(start + 1, min(length, start + longest) + 1):
                found = pieces.get(text[start:end])
                if found is not None and score_here + found[1] > best[end]:
                    best[end] = score_here + found[1]
                    origin[end] = start
                    piece[end] = found[0]
            if score_here + unknown_score > best[start + 1]:
                best[start + 1] = score_here + unknown_score
                origin[start + 1] = start
                piece[start + 1] = self._unknown
        cut: list[tuple[int, int]] = []
        place = length
        while place:
            cut.append((piece[place], origin[place]))
            place = origin[place]
        return cut[::-1]
