"""Preview and print: what is seen is what is printed."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.printing.notes import Notes
from journeymap.app.printing.options import Options
from journeymap.app.printing.preview import Preview
from journeymap.app.printing.thumbnails import Thumbnails
from journeymap.app.progress import GivenUp, busy
from journeymap.drawing.theme import Theme
from journeymap.i18n import Phrase, Problem, Words, phrase
from journeymap.model.document import Document
from journeymap.model.printing import Edition
from journeymap.paint.poster import Drawn, draw
from journeymap.paint.preflight import preflight

_LOOK_AFTER = 150
"""Milliseconds of rest after which the print is looked at closely."""
_SIZE = (1240, 780)
_GEOMETRY = "printing/geometry"


class PrintDialog(QDialog):
    """Preview at the left, what can be chosen at the right, what to know below."""

    def __init__(
        self,
        parent: QWidget,
        words: Words,
        theme: Theme,
        document: Document,
        edition: Edition,
        as_is: Document | None,
        settings: QSettings,
    ) -> None:
        """`as_is` is what the change edition compares with; `settings` remember the size."""
        super().__init__(parent)
        self.setWindowTitle(words.say(phrase("printing", "Preview and print")))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._words = words
        self._document = document
        self._as_is = as_is
        self._settings = settings
        self._number = 0
        self._drawn: Drawn | None = None
        self.print_with: Callable[[Drawn], None] = lambda drawn: None
        """What Print… does with what is seen."""
        self.save_with: Callable[[Drawn], None] = lambda drawn: None
        """What Save as… does with it."""
        self.options = Options(words, document, edition, as_is is not None)
        self.preview = Preview(theme)
        self.preview.setAccessibleName(words.say(phrase("printing", "Preview")))
        self.thumbnails = Thumbnails(words)
        self.notes = Notes(words)
        self._page, self._zoom, self._said = QLabel(), QLabel(), QLabel()
        self._said.setProperty("look", "quiet")
        self._said.setWordWrap(True)
        self._zoom.setMinimumWidth(48)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = self._make_buttons()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self._rested = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._rested.timeout.connect(self._look)
        self.options.changed.connect(self._soon.start)
        self.preview.zoomed.connect(self._show_zoom)
        self.preview.turned.connect(lambda by: self.turn_to(self._number + by))
        self.thumbnails.chosen.connect(self.turn_to)
        geometry = settings.value(_GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            room = self.screen().availableGeometry()
            self.resize(
                min(_SIZE[0], int(room.width() * 0.92)), min(_SIZE[1], int(room.height() * 0.9))
            )
        self.options.begin()
        self._draw()

    @property
    def drawn(self) -> Drawn | None:
        """What is seen; None where the options cannot be drawn."""
        if self._soon.isActive():
            self._draw()
        return self._drawn

    def say(self, *told: Phrase) -> None:
        """Say what has become of the print, beside the buttons."""
        self._said.setText(" ".join(self._words.say(one) for one in told))

    def turn_to(self, number: int) -> None:
        """Show a leaf, from 0; the nearest where there is none of that number."""
        if self._drawn is None:
            return
        self._number = min(max(number, 0), len(self._drawn.leaves) - 1)
        self.preview.show_leaf(self._drawn.leaves[self._number])
        self.thumbnails.choose(self._number)
        self._show_page()

    def done(self, result: int) -> None:
        """Remember the size."""
        self._soon.stop()
        self._rested.stop()
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        super().done(result)

    def _draw(self) -> None:
        """Lay out what is chosen now."""
        self._soon.stop()
        try:
            with busy(self, self._words, phrase("printing", "Laying out the print")) as heard:
                self._drawn = draw(self._document, self.options.poster, self._as_is, heard)
        except GivenUp:
            self._show_none(phrase("printing", "Given up. Change an option to lay it out again."))
        except Problem as problem:
            self._show_none(problem.what)
        else:
            leaves = self._drawn.leaves
            self._number = min(self._number, len(leaves) - 1)
            self.thumbnails.show_leaves(leaves, self._number)
            self.turn_to(self._number)
            self._rested.start()
        for button in (self.print_button, self.save_button):
            button.setEnabled(self._drawn is not None)

    def _show_none(self, why: Phrase) -> None:
        self._drawn = None
        self.preview.show_leaf(None)
        self.thumbnails.show_leaves((), 0)
        self.notes.tell_only(why)
        self._show_page()

    def _look(self) -> None:
        """Look closely at what is seen, once nobody changes it any more."""
        if self._drawn is None:
            return
        poster = self._drawn.poster
        try:
            with busy(self, self._words, phrase("printing", "Looking at the print")) as heard:
                self.notes.tell(
                    preflight(self._document, self._drawn.pages, poster.distance, heard)
                )
        except GivenUp:
            self.notes.tell_only(phrase("printing", "Nobody has looked at this print closely."))

    def _show_page(self) -> None:
        count = len(self._drawn.leaves) if self._drawn else 0
        said = phrase("printing", "{number} of {count}").of(number=self._number + 1, count=count)
        self._page.setText(self._words.say(said) if count else "")
        self._back.setEnabled(self._number > 0)
        self._forth.setEnabled(self._number < count - 1)
        for widget in (self._back, self._page, self._forth):
            widget.setVisible(count > 1)

    def _show_zoom(self) -> None:
        self._zoom.setText(f"{self.preview.zoom * 100:.0f} %")
        self._fit.setChecked(self.preview.fits)

    def _make_buttons(self) -> QDialogButtonBox:
        say = self._words.say
        box = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.print_button = box.addButton(say(phrase("printing", "Print…")), roles.ActionRole)
        self.save_button = box.addButton(say(phrase("printing", "Save as…")), roles.ActionRole)
        close = box.addButton(say(phrase("printing", "Close")), roles.RejectRole)
        for button in box.buttons():
            # Enter in a field ends typing there; it prints nothing.
            button.setAutoDefault(False)
        for button, keys, tip in (
            (
                self.print_button,
                QKeySequence.StandardKey.Print,
                phrase("printing", "Choose a printer ({key})"),
            ),
            (
                self.save_button,
                QKeySequence.StandardKey.Save,
                phrase("printing", "Write a PDF, SVG, PNG, JPEG or PPTX ({key})"),
            ),
        ):
            shortcut = QShortcut(keys, self, button.click)
            key = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(say(tip.of(key=key)))
        self.print_button.clicked.connect(lambda: self._drawn and self.print_with(self._drawn))
        self.save_button.clicked.connect(lambda: self._drawn and self.save_with(self._drawn))
        close.clicked.connect(self.reject)
        return box

    def _lay_out(self) -> None:
        preview = self.preview
        self._back = self._tool("‹", phrase("printing", "Previous page (Page up)"))
        self._forth = self._tool("›", phrase("printing", "Next page (Page down)"))
        smaller = self._tool("−", phrase("printing", "Smaller (- in the preview)"))
        larger = self._tool("+", phrase("printing", "Larger (+ in the preview)"))
        self._fit = self._tool(
            self._words.say(phrase("printing", "Whole page")),
            phrase("printing", "The whole page (0 in the preview)"),
        )
        self._fit.setCheckable(True)
        real = self._tool(
            self._words.say(phrase("printing", "Real size")),
            phrase("printing", "As large as on paper (1 in the preview)"),
        )
        self._back.clicked.connect(lambda: self.turn_to(self._number - 1))
        self._forth.clicked.connect(lambda: self.turn_to(self._number + 1))
        smaller.clicked.connect(preview.zoom_out)
        larger.clicked.connect(preview.zoom_in)
        self._fit.clicked.connect(preview.fit)
        real.clicked.connect(lambda: preview.zoom_to(1.0))
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for widget in (self._back, self._page, self._forth):
            tools.addWidget(widget)
        tools.addStretch(1)
        for widget in (smaller, self._zoom, larger, self._fit, real):
            tools.addWidget(widget)
        middle = QVBoxLayout()
        middle.addLayout(tools)
        middle.addWidget(preview, 1)
        middle.addWidget(self.notes)
        preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        across = QHBoxLayout()
        across.addWidget(self.thumbnails)
        across.addLayout(middle, 1)
        across.addWidget(self.options)
        layout = QVBoxLayout(self)
        layout.addLayout(across, 1)
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addWidget(self._buttons)
        layout.addLayout(below)

    def _tool(self, text: str, tip: Phrase) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(self._words.say(tip))
        button.setAccessibleName(self._words.say(tip))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
