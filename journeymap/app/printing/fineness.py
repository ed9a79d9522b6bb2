"""How a picture is written: dots per inch, or what the letters of a drawing are."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from journeymap.i18n import Words, phrase
from journeymap.paint.bands import MM
from journeymap.paint.jpeg import MOST
from journeymap.paint.poster import Drawn
from journeymap.paint.svg import Lettering

_JPEG = (".jpg", ".jpeg")
_PAINTED = (".png", *_JPEG)
_USUAL, _FINEST = 150, 1200
_DOTS, _LETTERS = "printing/dots", "printing/letters"


class Fineness(QDialog):
    """Asks what a kind of file needs to know, with what comes of it; a PDF needs nothing."""

    def __init__(
        self, parent: QWidget, words: Words, suffix: str, drawn: Drawn, settings: QSettings
    ) -> None:
        """`settings` remember what was chosen last."""
        super().__init__(parent)
        self._settings = settings
        self._words = words
        self._sides = drawn.pages[0].sheet.width, drawn.pages[0].sheet.height
        self._painted = suffix in _PAINTED
        self.asks = self._painted or suffix == ".svg"
        """Whether there is anything to ask."""
        self.setWindowTitle(words.say(phrase("printing", "Save the print")))
        form = QFormLayout()
        self._dots = QSpinBox()
        self._dots.lineEdit().setTextMargins(5, 0, 0, 0)
        most = MOST * MM / max(self._sides) if suffix in _JPEG else _FINEST
        self._dots.setRange(1, min(_FINEST, int(most)))
        self._dots.setSingleStep(50)
        self._dots.setValue(settings.value(_DOTS, _USUAL, int))
        self._letters = QComboBox()
        for value, name in (
            (Lettering.OUTLINES, phrase("printing", "Outlines, alike everywhere")),
            (Lettering.LIVE, phrase("printing", "Text that can be edited (Pretendard)")),
        ):
            self._letters.addItem(words.say(name), value.value)
        chosen = self._letters.findData(settings.value(_LETTERS, Lettering.OUTLINES.value, str))
        self._letters.setCurrentIndex(max(0, chosen))
        label, field = (
            (phrase("printing", "Dots per inch"), self._dots)
            if self._painted
            else (phrase("printing", "Letters"), self._letters)
        )
        form.addRow(words.say(label), field)
        field.setAccessibleName(words.say(label))
        self._said = QLabel()
        self._said.setProperty("look", "quiet")
        self._said.setVisible(self._painted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(
            words.say(phrase("printing", "Save")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._said)
        layout.addWidget(buttons)
        self._dots.valueChanged.connect(self._say)
        self._say()

    def accept(self) -> None:
        """Remember what was chosen."""
        if self._painted:
            self._settings.setValue(_DOTS, self.dpi)
        else:
            self._settings.setValue(_LETTERS, self.lettering.value)
        super().accept()

    @property
    def dpi(self) -> int:
        """Dots per inch."""
        return self._dots.value()

    @property
    def lettering(self) -> Lettering:
        """What the letters of a drawing are."""
        return Lettering(self._letters.currentData())

    def _say(self) -> None:
        width, height = (round(side / MM * self.dpi) for side in self._sides)
        said = phrase("printing", "{width} × {height} dots").of(
            width=f"{width:,}", height=f"{height:,}"
        )
        self._said.setText(self._words.say(said))
