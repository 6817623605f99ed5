"""The window for Anki: which words go there and what of them, how their cards look, and what comes back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.bitext.values import ArticleSummary
from reader.changes import Changes
from reader.errors import InputError, MachineError
from reader.script.direction import isolate
from reader.script.language import Language
from reader.study.anki import AUDIO, CHOICES, DECK, AnkiChoice, CardPreview, NoteField, TextKind
from reader.study.glossaries import Glossary
from reader.study.terms import LEARNING, Status, TermFilter
from ui.dialogs.glossaries import GlossaryPicker
from ui.dialogs.word_tables import status_name
from ui.fonts import reading_font
from ui.languages import language_name
from ui.tasks import Tasks, own_fault
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library import Library

_SIZE = (900, 620)
_READING_SIZE = 13.0
_FIELD_COLUMNS = 2
_MOST_SHOWN = 200


class _Said(NamedTuple):
    """What came of some work, in a sentence."""

    sentence: str
    changes: Changes = Changes()


class _Seen(NamedTuple):
    """What the choice comes to."""

    words: int
    cards: tuple[CardPreview, ...]
    tags: tuple[str, ...]
    glossaries: tuple[Glossary, ...]


class AnkiDialog(QDialog):
    """Chooses, shows, and has the library do the work in the pool."""

    _progressed = Signal(int, int)

    def __init__(self, library: "Library", tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the window; `look_again` fills it.

        Args:
            library: asked in the pool of `tasks`.
            tasks: of the reading window; outlives this one.
            theme: its colours.
            parent: the reading window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Anki"))
        self.resize(*_SIZE)
        self._library = library
        self._tasks = tasks
        self._theme = theme
        self._url = ""
        """Where AnkiConnect listens, if not in its usual place."""
        self._cards: tuple[CardPreview, ...] = ()
        self._statuses = QComboBox(self)
        self._language = QComboBox(self)
        self._article = QComboBox(self)
        self._tag = QComboBox(self)
        self._glossary = GlossaryPicker(self)
        self._deck = QLineEdit(DECK, self)
        self._tags = QLineEdit(self)
        self._tags.setPlaceholderText(self.tr("With spaces between them"))
        self._fields: dict[NoteField, QCheckBox] = {}
        self._which_card = QTabBar(self)
        self._which_card.setDrawBase(False)
        self._which_card.currentChanged.connect(lambda _index: self._show_card())
        self._preview = QTextBrowser(self)
        self._preview.setAccessibleName(self.tr("The first card"))
        self._preview.setOpenLinks(False)
        self._count = QLabel(self)
        self._count.setWordWrap(True)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar(self)
        self._bar.setVisible(False)
        self._progressed.connect(self._show_progress)
        self._buttons = (
            _button(self.tr("Write a file…"), self._choose_file),
            _button(self.tr("Send to Anki"), self.push),
            _button(self.tr("Take back from Anki…"), self._choose_export),
        )
        self._fill()
        self._arrange()

    def _fill(self) -> None:
        self._statuses.addItem(self.tr("Learning"), frozenset(LEARNING))
        for status in Status:
            if status is not Status.NEW:
                self._statuses.addItem(status_name(status), frozenset({status}))
        self._language.addItem(self.tr("Both languages"), None)
        for language in Language:
            self._language.addItem(language_name(language), language)
        self._article.addItem(self.tr("All texts"), None)
        self._tag.addItem(self.tr("All tags"), "")
        for field in CHOICES:
            box = QCheckBox(self._field_name(field), self)
            box.setChecked(field not in AUDIO)
            box.toggled.connect(lambda _checked: self.see())
            self._fields[field] = box
        for combo in (self._statuses, self._language, self._article, self._tag):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.currentIndexChanged.connect(lambda _index: self.see())
        self._glossary.currentIndexChanged.connect(lambda _index: self._choose_glossary())

    def _arrange(self) -> None:
        which = QGroupBox(self.tr("Words"), self)
        form = self._form = QFormLayout(which)
        form.addRow(self.tr("Status"), self._statuses)
        form.addRow(self.tr("Language"), self._language)
        form.addRow(self.tr("First marked in"), self._article)
        form.addRow(self.tr("Tag"), self._tag)
        form.addRow(self.tr("Glossary"), self._glossary)
        form.setRowVisible(self._glossary, False)
        what = QGroupBox(self.tr("On the cards"), self)
        grid = QGridLayout(what)
        for place, box in enumerate(self._fields.values()):
            grid.addWidget(box, place // _FIELD_COLUMNS, place % _FIELD_COLUMNS)
        where = QGroupBox(self.tr("In Anki"), self)
        names = QFormLayout(where)
        names.addRow(self.tr("Deck"), self._deck)
        names.addRow(self.tr("More tags"), self._tags)
        left = QVBoxLayout()
        for group in (which, what, where):
            left.addWidget(group)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._count)
        right.addWidget(self._which_card)
        right.addWidget(self._preview, 1)
        both = QHBoxLayout()
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        row = QHBoxLayout()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(_button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addWidget(self._bar)
        column.addWidget(self._said)
        column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show_card()

    def look_again(self, article: ArticleSummary | None) -> None:
        """Show the words as they are now; those of an article can be asked for alone."""
        chosen = self._article.currentIndex()
        self._article.blockSignals(True)
        while self._article.count() > 1:
            self._article.removeItem(1)
        if article:
            self._article.addItem(isolate(article.title), article.id)
            self._article.setCurrentIndex(min(chosen, 1))
        self._article.blockSignals(False)
        self.see()

    @property
    def choice(self) -> AnkiChoice:
        """What the reader wants, as the window stands."""
        return AnkiChoice(
            TermFilter(
                self._language.currentData(),
                self._statuses.currentData(),
                self._article.currentData(),
                self._tag.currentData() or "",
                glossary=self._glossary.chosen_id,
            ),
            None,
            frozenset(field for field, box in self._fields.items() if box.isChecked()),
            self._deck.text().strip() or DECK,
            tuple(self._tags.text().split()),
        )

    def _choose_glossary(self) -> None:
        """Of a glossary words of any status are offered, and wanted where no other status was asked for."""
        in_glossary = self._glossary.chosen is not None
        offers_any = self._statuses.itemData(0) == frozenset()
        if in_glossary is not offers_any:
            asked = self._statuses.currentIndex() > 0
            self._statuses.blockSignals(True)
            if in_glossary:
                self._statuses.insertItem(0, self.tr("Any status"), frozenset())
                if not asked:
                    self._statuses.setCurrentIndex(0)
            else:
                self._statuses.removeItem(0)
            self._statuses.blockSignals(False)
        self.see()

    # The preview

    def see(self) -> None:
        """Show the words as they are now."""
        library, choice = self._library, self.choice

        def see() -> _Seen | None:
            if not library.words.is_ready():
                return None
            tags = sorted({tag for term in library.study.terms() for tag in term.tags})
            words, cards = len(library.anki.terms(choice)), library.anki.preview(choice)
            return _Seen(words, cards, tuple(tags), library.glossaries.all())

        self._tasks.ask("anki preview", see, self._seen)

    def _seen(self, seen: _Seen | None) -> None:
        for button in self._buttons[:2]:
            button.setEnabled(bool(seen and seen.words) and self._bar.isHidden())
        self._cards = seen.cards if seen else ()
        if seen is None:
            self._count.setText(self.tr("The word list is being prepared; the cards are shown when it is there."))
        elif seen.words:
            self._count.setText(self.tr("%1 words; the first of them:").replace("%1", QLocale().toString(seen.words)))
        else:
            self._count.setText(self.tr("No such words. Mark some while you read: key 1 on a word, or its card."))
        self._offer_tags(seen.tags if seen else ())
        self._offer_glossaries(seen.glossaries if seen else ())
        names = [self._card_name(card.name) for card in self._cards]
        if names != [self._which_card.tabText(index) for index in range(self._which_card.count())]:
            self._which_card.blockSignals(True)
            while self._which_card.count():
                self._which_card.removeTab(0)
            for name in names:
                self._which_card.addTab(name)
            self._which_card.blockSignals(False)
        self._show_card()

    def _offer_tags(self, tags: tuple[str, ...]) -> None:
        if [self._tag.itemData(index) for index in range(1, self._tag.count())] == list(tags):
            return
        chosen = self._tag.currentData()
        self._tag.blockSignals(True)
        while self._tag.count() > 1:
            self._tag.removeItem(1)
        for tag in tags:
            self._tag.addItem(isolate(tag), tag)
        self._tag.setCurrentIndex(max(0, self._tag.findData(chosen)))
        self._tag.blockSignals(False)

    def _offer_glossaries(self, glossaries: tuple[Glossary, ...]) -> None:
        self._glossary.show_glossaries(glossaries)
        self._form.setRowVisible(self._glossary, bool(glossaries))

    def _show_card(self) -> None:
        index = self._which_card.currentIndex()
        card = self._cards[index].answer if 0 <= index < len(self._cards) else ""
        self._preview.document().setDefaultFont(reading_font(_READING_SIZE))
        self._preview.setHtml(f'<style>{_style(self._theme)}</style><div class="card">{card}</div>' if card else "")

    # The work

    def _choose_file(self) -> None:
        kinds = {
            self.tr("Anki deck (*.apkg)"): (".apkg", None),
            self.tr("Lines for Anki's text import (*.txt)"): (".txt", TextKind.ANKI),
            self.tr("Lines for Quizlet (*.txt)"): (".txt", TextKind.QUIZLET),
        }
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Write a file"), f"{DECK}.apkg", ";;".join(kinds))
        if name:
            suffix, kind = kinds.get(chosen, (".apkg", None))
            path = Path(name)
            self.write(path if path.suffix else path.with_suffix(suffix), kind)

    def write(self, path: Path, kind: TextKind | None = None) -> None:
        """Write a deck, or lines of text."""
        library, choice = self._library, self.choice
        template = self.tr("%1 words written to %2. Import the file in Anki: File, Import.")

        def work() -> _Said:
            if kind:
                written = library.anki.export_text(choice, path, kind)
            else:
                written = library.anki.export(choice, path, progress=self._progressed.emit)
            return _Said(template.replace("%1", str(written.notes)).replace("%2", isolate(str(path))))

        self._run(work)

    def push(self) -> None:
        """Send the words to an Anki that runs."""
        library, choice, url = self._library, self.choice, self._url
        template = self.tr("%1 notes added in Anki, %2 updated.")
        refused = self.tr("Refused: %1")

        def work() -> _Said:
            done = library.anki.push(choice, url=url, progress=self._progressed.emit)
            sentence = template.replace("%1", str(done.added)).replace("%2", str(done.updated))
            words = "، ".join(done.refused)[:_MOST_SHOWN]
            return _Said(f"{sentence} {refused.replace('%1', isolate(words))}" if words else sentence)

        self._run(work)

    def _choose_export(self) -> None:
        kinds = self.tr("Exported from Anki (*.apkg *.colpkg);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Take back from Anki"), "", kinds)
        if name:
            self.take_back(Path(name))

    def take_back(self, path: Path) -> None:
        """Take statuses and answers from what Anki exported."""
        library = self._library
        template = self.tr("%1 words found: %2 statuses changed, %3 answers taken.")
        others = self.tr("%1 other notes were left alone.")

        def work() -> _Said:
            taken = library.anki.read_back(path)
            sentence = template
            for place, count in enumerate((taken.notes, taken.statuses, taken.answers), start=1):
                sentence = sentence.replace(f"%{place}", str(count))
            return _Said(f"{sentence} {others.replace('%1', str(taken.foreign))}" if taken.foreign else sentence, taken.changes)

        self._run(work)

    def _run(self, work: Callable[[], _Said]) -> None:
        def told() -> _Said:
            try:
                return work()
            except (InputError, MachineError) as refused:
                return _Said(str(refused))
            except Exception:
                # Whatever it was, the window must not wait for its end for ever.
                return _Said(own_fault())

        for button in self._buttons:
            button.setEnabled(False)
        self._said.clear()
        self._bar.setRange(0, 0)
        self._bar.setVisible(True)
        self._tasks.ask("anki work", told, self._finish)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _finish(self, said: _Said) -> None:
        self._bar.setVisible(False)
        self._said.setText(said.sentence)
        self._buttons[2].setEnabled(True)
        if said.changes:
            self._tasks.changed.emit(said.changes)
        self.see()

    def _field_name(self, field: NoteField) -> str:
        return {
            NoteField.SURFACE: self.tr("As met in the text"),
            NoteField.VOCALISED: self.tr("Vowels"),
            NoteField.ROMANISED: self.tr("Romanised"),
            NoteField.ENGLISH: self.tr("English"),
            NoteField.COUNTERPART: self.tr("Word of the other language"),
            NoteField.SENTENCE: self.tr("Sentence"),
            NoteField.LINKED_SENTENCE: self.tr("Linked sentence"),
            NoteField.SOURCE: self.tr("Source"),
            NoteField.NOTES: self.tr("Your notes"),
            NoteField.CLOZE: self.tr("Sentence with a gap"),
            NoteField.AUDIO: self.tr("The word spoken"),
            NoteField.SENTENCE_AUDIO: self.tr("The sentence spoken"),
        }[field]

    def _card_name(self, name: str) -> str:
        return {
            "Word to meaning": self.tr("Word to meaning"),
            "Meaning to word": self.tr("Meaning to word"),
            "Sentence with a gap": self.tr("Sentence with a gap"),
        }.get(name, name)


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: act())
    return button


def _style(theme: Theme) -> str:
    """What Qt can show of how Anki shows a card, in the theme's colours."""
    return (
        f".card {{ color: {theme.ink}; }} div {{ text-align: center; margin-top: 4px; }}"
        ".word { font-size: 26px; } .counterpart { font-size: 20px; } .sentence, .linked { font-size: 17px; }"
        f".romanised, .linked {{ color: {theme.muted}; }} .term, .gap {{ color: {theme.accent}; font-weight: bold; }}"
        f".source {{ color: {theme.muted}; font-size: 11px; }} .english {{ font-size: 15px; }}"
    )
