"""A real collection of Anki's (its own package, for tests only), as a person would use it: import, answer, look, export."""

import re
from contextlib import contextmanager
from html import unescape
from pathlib import Path

import pytest

pytest.importorskip("anki")

from anki.collection import (
    Collection,
    DeckIdLimit,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)
from anki.import_export_pb2 import ImportCsvRequest
from anki.scheduler.v3 import CardAnswer

ARABIC_SCRIPT = re.compile("[\u0620-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_NEVER_CLOSED = ("br", "hr", "img")
RATINGS = {1: CardAnswer.AGAIN, 2: CardAnswer.HARD, 3: CardAnswer.GOOD, 4: CardAnswer.EASY}


class RealAnki:
    def __init__(self, folder: Path) -> None:
        self.path = folder / "collection.anki2"
        self.collection = Collection(str(self.path))

    def take(self, path: Path):
        """Import a deck as Anki does by default: what is newer is updated."""
        options = ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=False, merge_notetypes=False)
        return self.collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log

    def take_text(self, path: Path):
        """Import lines of text with what their headers say."""
        metadata = self.collection.get_csv_metadata(str(path), None)
        return self.collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log

    def notes(self):
        return {note.guid: note for note in map(self.collection.get_note, self.collection.find_notes(""))}

    def answer(self, deck: str, *ratings: int) -> list[int]:
        """Answer the cards that come next; their numbers."""
        self.collection.decks.select(self.collection.decks.id(deck))
        answered = []
        for rating in ratings:
            queued = self.collection.sched.get_queued_cards(fetch_limit=1).cards[0]
            card = self.collection.get_card(queued.card.id)
            card.start_timer()
            answer = self.collection.sched.build_answer(card=card, states=queued.states, rating=RATINGS[rating])
            self.collection.sched.answer_card(answer)
            answered.append(card.id)
        return answered

    def schedule(self):
        cards = map(self.collection.get_card, self.collection.find_cards(""))
        return {card.id: (card.type, card.queue, card.due, card.ivl, card.reps, card.lapses) for card in cards}

    def export(self, out: Path, deck: str, *, legacy: bool) -> Path:
        options = ExportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True, with_media=True, legacy=legacy)
        self.collection.export_anki_package(
            out_path=str(out), options=options, limit=DeckIdLimit(self.collection.decks.id(deck))
        )
        return out

    def export_all(self, out: Path, *, legacy: bool) -> Path:
        self.collection.export_collection_package(str(out), include_media=False, legacy=legacy)
        self.collection.reopen()
        return out


@contextmanager
def real_anki(folder: Path):
    folder.mkdir(parents=True, exist_ok=True)
    anki = RealAnki(folder)
    try:
        yield anki
    finally:
        anki.collection.close()


def runs_without_direction(markup: str) -> list[str]:
    """Runs of Arabic script that stand in no element that says they run from right to left."""
    markup = re.sub(r"<style.*?</style>|\[anki:[^\]]*\]", "", markup, flags=re.DOTALL)
    open_elements: list[bool] = []
    lost = []
    for closing, name, attributes, text in re.findall(r"<(/?)(\w+)([^>]*)>|([^<]+)", markup):
        if text:
            if ARABIC_SCRIPT.search(unescape(text)) and not any(open_elements):
                lost.append(text)
        elif closing:
            open_elements.pop()
        elif name not in _NEVER_CLOSED:
            open_elements.append('dir="rtl"' in attributes or 'dir="auto"' in attributes)
    return lost
