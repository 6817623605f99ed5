"""The vocabulary window: what can be read with what is known, which words a text still asks for, and everything marked."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.bitext.values import Article, ArticleId, ArticleSummary
from reader.library.readiness import ArticleWords, ExplainedWord, Readiness
from reader.script.direction import isolate
from reader.script.folding import fold
from reader.study.glossaries import Glossary
from reader.study.terms import LEARNING, Marking, Place, Status, Term, TermFilter
from ui.dialogs.coverage_curve import CoverageCurve
from ui.dialogs.glossaries import GlossaryMenu, GlossaryPicker, OneGlossaryMenu
from ui.dialogs.word_tables import ArticlesModel, RowsTable, TermsModel, UnknownModel, percent, status_name
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library import Library

_SIZE = (860, 620)
_CURVE_HEIGHT = 190


class VocabularyWindow(QDialog):
    """Stays beside the reading window; what it shows follows what is marked there."""

    article_chosen = Signal(object)
    """An `ArticleId` to be opened."""
    place_chosen = Signal(object)
    """A `Place` to be shown."""

    def __init__(self, library: "Library", tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty window.

        Args:
            library: asked in the pool of `tasks`.
            tasks: of the reading window; outlives this one.
            theme: its colours.
            parent: the reading window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Words and coverage"))
        self.resize(*_SIZE)
        self._library = library
        self._tasks = tasks
        self._article: ArticleSummary | None = None
        self._terms: tuple[Term, ...] = ()
        self._tabs = QTabWidget(self)
        self._articles = ArticlesModel(self)
        self._articles_table = RowsTable(self._articles, theme, self)
        self._articles_table.setAccessibleName(self.tr("Texts by how much of them you know"))
        self._articles_table.activated.connect(
            lambda index: self.article_chosen.emit(self._articles.rows[index.row()].article.id)
        )
        self._unknown = UnknownModel(self)
        self._unknown_table = RowsTable(self._unknown, theme, self)
        self._unknown_table.setAccessibleName(self.tr("Words of this text that you do not know"))
        self._unknown_table.activated.connect(lambda index: self._go_to(self._unknown.rows[index.row()]))
        self._curve = CoverageCurve(theme, self)
        self._curve.setFixedHeight(_CURVE_HEIGHT)
        self._covered = QLabel(self)
        self._covered.setWordWrap(True)
        self._marked = TermsModel(self)
        self._terms_table = RowsTable(self._marked, theme, self)
        self._terms_table.setAccessibleName(self.tr("Everything you marked"))
        self._terms_table.activated.connect(lambda index: self._go_to_term(self._marked.rows[index.row()]))
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Find a word, a note, a tag"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _text: self._show_terms())
        self._which = QComboBox(self)
        self._which.setAccessibleName(self.tr("Which of them"))
        self._fill_which()
        self._which.currentIndexChanged.connect(lambda _index: self._show_terms())
        self._glossary = GlossaryPicker(self)
        self._glossary.currentIndexChanged.connect(lambda _index: self._ask_for_terms())
        self._take_out = QPushButton(self.tr("Take out of this glossary"), self)
        self._take_out.setAutoDefault(False)
        self._take_out.setVisible(False)
        self._take_out.setEnabled(False)
        self._take_out.clicked.connect(self._take_out_of_glossary)
        self._this_glossary = QPushButton(self.tr("This glossary"), self)
        self._this_glossary.setAutoDefault(False)
        self._this_glossary.setVisible(False)
        self._this_glossary.setMenu(OneGlossaryMenu(library, tasks, self._glossary, self))
        self._note = QLineEdit(self)
        self._note.setPlaceholderText(self.tr("Your note on the chosen term"))
        self._tags = QLineEdit(self)
        self._tags.setPlaceholderText(self.tr("Tags, with spaces between them"))
        self._keep = QPushButton(self.tr("Keep"), self)
        self._keep.clicked.connect(self._keep_words)
        self._terms_table.selectionModel().selectionChanged.connect(lambda *_: self._show_words())
        self._arrange()

    def _arrange(self) -> None:
        texts = QVBoxLayout()
        texts.addWidget(self._articles_table)
        self._tabs.addTab(_page(texts), self.tr("Texts"))
        words = QVBoxLayout()
        words.addWidget(self._covered)
        words.addWidget(self._curve)
        words.addWidget(self._unknown_table, 1)
        row = self._status_buttons(self._unknown_table)
        row.addWidget(self._gather_button(self._unknown_table))
        words.addLayout(row)
        self._tabs.addTab(_page(words), self.tr("Words of this text"))
        marked = QVBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self._search, 1)
        row.addWidget(self._which)
        row.addWidget(self._glossary)
        row.addWidget(self._this_glossary)
        marked.addLayout(row)
        marked.addWidget(self._terms_table, 1)
        own = QHBoxLayout()
        own.addWidget(self._note, 2)
        own.addWidget(self._tags, 1)
        own.addWidget(self._keep)
        marked.addLayout(own)
        row = self._status_buttons(self._terms_table)
        row.addWidget(self._gather_button(self._terms_table))
        row.addWidget(self._take_out)
        self._follow_choice(self._terms_table, self._take_out)
        marked.addLayout(row)
        self._tabs.addTab(_page(marked), self.tr("My words"))
        column = QVBoxLayout(self)
        column.addWidget(self._tabs)

    def _status_buttons(self, table: RowsTable) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("The chosen ones are:"), self))
        for status in (Status.LEARNING_1, Status.KNOWN, Status.IGNORED, Status.NEW):
            button = QPushButton(status_name(status), self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, status=status: self._set_status(table, status))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _gather_button(self, table: RowsTable) -> QPushButton:
        def meant() -> partial[list[Marking]]:
            return partial(_markings, self._library, table.chosen_rows(), self._article)

        button = QPushButton(self.tr("Add to glossary…"), self)
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.setMenu(GlossaryMenu(self._library, self._tasks, meant, self))
        self._follow_choice(table, button)
        return button

    def _follow_choice(self, table: RowsTable, button: QPushButton) -> None:
        """Let a button be pressed only where rows are chosen."""
        rows = table.selectionModel()
        rows.selectionChanged.connect(lambda *_: button.setEnabled(rows.hasSelection()))
        # Rows that are shown anew are chosen no longer, of which the selection says nothing.
        table.model().modelReset.connect(lambda: button.setEnabled(rows.hasSelection()))

    def _fill_which(self) -> None:
        self._which.addItem(self.tr("All"), None)
        self._which.addItem(self.tr("Learning"), frozenset(LEARNING))
        for status in Status:
            if status is not Status.NEW:
                self._which.addItem(status_name(status), frozenset({status}))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for table in (self._articles_table, self._unknown_table, self._terms_table):
            table.set_theme(theme)
        self._curve.set_theme(theme)

    def show_article(self, article: ArticleSummary) -> None:
        """Show the words of an article, and count anew."""
        self._article = article
        self.count_again()

    def count_again(self) -> None:
        """Statuses have changed, or an article was read."""
        readable, article = self._library.readable, self._article
        self._tasks.ask("ranked", readable.ranked, self._articles_counted)
        self._ask_for_terms()
        if article:
            self._tasks.ask("article words", lambda: readable.words_of(article.id), self._words_counted)

    def _ask_for_terms(self) -> None:
        library, wanted = self._library, TermFilter(glossary=self._glossary.chosen_id)
        self._tasks.ask("terms", lambda: (library.glossaries.all(), library.study.terms(wanted)), self._take_terms)

    def _articles_counted(self, ranked: tuple[Readiness, ...]) -> None:
        self._articles.show_rows(ranked)

    def _words_counted(self, found: ArticleWords) -> None:
        self._unknown.show_rows(found.unknown)
        self._curve.show_curve(found.curve)
        known = found.coverage.known + found.coverage.by_cognate
        said = self.tr("%1: you know %2 of its %3 words, %4 of them by their cognates in the other language.")
        title = self._article.title if self._article else ""
        numbers = (
            percent(found.coverage.share),
            *(QLocale().toString(n) for n in (found.coverage.words, found.coverage.by_cognate)),
        )
        for place, value in enumerate((isolate(title), *numbers), start=1):
            said = said.replace(f"%{place}", value)
        self._covered.setText(said if known else self.tr("%1: no word of it is marked yet.").replace("%1", isolate(title)))

    def _take_terms(self, answer: tuple[tuple[Glossary, ...], tuple[Term, ...]]) -> None:
        glossaries, terms = answer
        self._glossary.show_glossaries(glossaries)
        in_glossary = self._glossary.chosen is not None
        for button in (self._take_out, self._this_glossary):
            button.setVisible(in_glossary)
        # What was marked last stands first; a glossary keeps its own order.
        self._terms = terms if in_glossary else tuple(reversed(terms))
        self._show_terms()

    def _show_terms(self) -> None:
        wanted: frozenset[Status] | None = self._which.currentData()
        new_too = self._glossary.chosen is not None
        asked = fold(self._search.text()).strip()
        shown = [
            term
            for term in self._terms
            if (term.status in wanted if wanted else new_too or term.status is not Status.NEW)
            and (not asked or any(asked in fold(text) for text in (term.key.text, term.note, *term.tags)))
        ]
        self._marked.show_rows(shown)
        self._show_words()

    def _show_words(self) -> None:
        chosen = self._terms_table.chosen_rows()
        one = chosen[0] if len(chosen) == 1 else None
        for field in (self._note, self._tags, self._keep):
            field.setEnabled(one is not None)
        self._note.setText(one.note if one else "")
        self._tags.setText(" ".join(one.tags) if one else "")

    def _keep_words(self) -> None:
        (term,) = self._terms_table.chosen_rows()
        note, tags, study = self._note.text(), self._tags.text().split(), self._library.study
        self._tasks.do(lambda: study.set_words(term.id, note=note, tags=tags))

    def _set_status(self, table: RowsTable, status: Status) -> None:
        library, rows, article = self._library, table.chosen_rows(), self._article
        if rows:
            self._tasks.do(lambda: library.study.set_status(_markings(library, rows, article), status))

    def _take_out_of_glossary(self) -> None:
        library, glossary = self._library, self._glossary.chosen
        keys = [term.key for term in self._terms_table.chosen_rows()]
        if glossary and keys:
            self._tasks.do(lambda: library.glossaries.take_out(glossary.name, keys))

    def _go_to(self, row: ExplainedWord) -> None:
        place = _place(row, self._library.articles.article(self._article.id)) if self._article else None
        if place:
            self.place_chosen.emit(place)

    def _go_to_term(self, term: Term) -> None:
        if term.place:
            self.place_chosen.emit(term.place)


def _markings(library: "Library", rows: Sequence[Term | ExplainedWord], article: ArticleSummary | None) -> list[Marking]:
    """The terms of rows; words of the article with their first place in it, for which it is read."""
    read = library.articles.article(article.id) if article and any(isinstance(row, ExplainedWord) for row in rows) else None
    return [Marking(row.key) if isinstance(row, Term) else _marking(row, read) for row in rows]


def _marking(row: ExplainedWord, article: Article | None) -> Marking:
    place = _place(row, article) if article else None
    return Marking(row.word.key, place.span.of(article.text), place) if article and place else Marking(row.word.key)


def _place(row: ExplainedWord, article: Article) -> Place | None:
    first = row.word.first
    passage = next((each for each in article.passages if first.start in each.span), None)
    return Place(ArticleId(article.summary.id), passage.id, first) if passage else None


def _page(layout: QVBoxLayout) -> QWidget:
    page = QWidget()
    page.setLayout(layout)
    return page
