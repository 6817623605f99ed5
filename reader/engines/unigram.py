"""SentencePiece's unigram segmentation: the likeliest sequence of vocabulary pieces, found by Viterbi.

Kudo 2018 (arXiv:1804.10959). An unknown character costs the lowest piece score less ten, as in SentencePiece.
"""

import re

from reader.engines.weights import Pieces

_SPACE = "\u2581"
_UNKNOWN_PENALTY = 10.0
_IMPOSSIBLE = float("-inf")
_RUN_OF_SPACES = re.compile(" +")


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
        return [self.begin, *self._segmented(marked)[: limit - 2], self.end]

    def _segmented(self, text: str) -> list[int]:
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
        ids: list[int] = []
        place = length
        while place:
            ids.append(piece[place])
            place = origin[place]
        return ids[::-1]
