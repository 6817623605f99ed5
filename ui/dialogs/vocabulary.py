"""The vocabulary window: what can be read with what is known, which words a text still asks for, and everything marked."""

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

from reader.bitext.values import ArticleId, ArticleSummary
from reader.library.readiness import ArticleWords, ExplainedWord, Readiness
from reader.script.direction import isolate
from reader.script.folding import fold
from reader.study.terms import LEARNING, Marking, Place, Status, Term
from ui.dialogs.coverage_curve import CoverageCurve
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
        words.addLayout(self._status_buttons(self._unknown_table))
        self._tabs.addTab(_page(words), self.tr("Words of this text"))
        marked = QVBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self._search, 1)
        row.addWidget(self._which)
        marked.addLayout(row)
        marked.addWidget(self._terms_table, 1)
        own = QHBoxLayout()
        own.addWidget(self._note, 2)
        own.addWidget(self._tags, 1)
        own.addWidget(self._keep)
        marked.addLayout(own)
        marked.addLayout(self._status_buttons(self._terms_table))
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
        self._tasks.ask("terms", self._library.study.terms, self._take_terms)
        if article:
            self._tasks.ask("article words", lambda: readable.words_of(article.id), self._words_counted)

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

    def _take_terms(self, terms: tuple[Term, ...]) -> None:
        self._terms = tuple(reversed(terms))
        self._show_terms()

    def _show_terms(self) -> None:
        wanted: frozenset[Status] | None = self._which.currentData()
        asked = fold(self._search.text()).strip()
        shown = [
            term
            for term in self._terms
            if (term.status in wanted if wanted else term.status is not Status.NEW)
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
        markings = [Marking(row.key) if isinstance(row, Term) else self._marking(row) for row in table.chosen_rows()]
        if markings:
            self._tasks.do(lambda: self._library.study.set_status(markings, status))

    def _marking(self, row: ExplainedWord) -> Marking:
        place = self._place(row)
        if place is None:
            return Marking(row.word.key)
        text = self._library.articles.article(place.article).text
        return Marking(row.word.key, place.span.of(text), place)

    def _place(self, row: ExplainedWord) -> Place | None:
        if self._article is None:
            return None
        article = self._library.articles.article(self._article.id)
        first = row.word.first
        passage = next((each for each in article.passages if first.start in each.span), None)
        return Place(ArticleId(article.summary.id), passage.id, first) if passage else None

    def _go_to(self, row: ExplainedWord) -> None:
        place = self._place(row)
        if place:
            self.place_chosen.emit(place)

    def _go_to_term(self, term: Term) -> None:
        if term.place:
            self.place_chosen.emit(term.place)


def _page(layout: QVBoxLayout) -> QWidget:
    page = QWidget()
    page.setLayout(layout)
    return page
