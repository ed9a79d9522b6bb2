"""Choosing the sheet of a poster."""

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from journeymap.drawing.paper import PAPERS
from journeymap.i18n import LANGUAGES, Words, phrase
from journeymap.model.printing import Edition, Ink, Poster


class PosterDialog(QDialog):
    """Paper or a size in millimetres, orientation, language."""

    def __init__(
        self, parent: QWidget, words: Words, language: str, was: Mapping[str, str]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.say(phrase("poster dialog", "Poster")))
        self._paper = QComboBox()
        for name, (width, height) in PAPERS.items():
            self._paper.addItem(f"{name} · {width:g} × {height:g} mm", name)
        self._paper.addItem(words.say(phrase("poster dialog", "Own size")), "")
        self._orientation = QComboBox()
        for value, name in (
            ("landscape", phrase("poster dialog", "Landscape")),
            ("portrait", phrase("poster dialog", "Portrait")),
        ):
            self._orientation.addItem(words.say(name), value)
        self._width = _millimetres(float(was.get("width", 1200)))
        self._height = _millimetres(float(was.get("height", 800)))
        self._language = QComboBox()
        for tag, name in LANGUAGES.items():
            self._language.addItem(name, tag)
        for box, value in (
            (self._paper, was.get("paper", "A1")),
            (self._orientation, was.get("orientation", "landscape")),
            (self._language, was.get("language", language)),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        form = QFormLayout()
        for label, field in (
            (phrase("poster dialog", "Paper"), self._paper),
            (phrase("poster dialog", "Orientation"), self._orientation),
            (phrase("poster dialog", "Width"), self._width),
            (phrase("poster dialog", "Height"), self._height),
            (phrase("poster dialog", "Language"), self._language),
        ):
            form.addRow(words.say(label), field)
            field.setAccessibleName(words.say(label))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(
            words.say(phrase("poster dialog", "Save as…")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self._paper.currentIndexChanged.connect(self._follow)
        self._orientation.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def poster(self) -> Poster:
        """What is to be printed."""
        return Poster(
            id="poster",
            edition=Edition.JOURNEY,
            width=self._width.value(),
            height=self._height.value(),
            language=self.language,
            ink=Ink.FULL,
        )

    @property
    def language(self) -> str:
        """The language of the poster."""
        return str(self._language.currentData())

    @property
    def choices(self) -> dict[str, str]:
        """What was chosen, for the next time."""
        return {
            "paper": str(self._paper.currentData()),
            "orientation": str(self._orientation.currentData()),
            "width": str(self._width.value()),
            "height": str(self._height.value()),
            "language": self.language,
        }

    def _follow(self) -> None:
        """Show the size of the chosen paper; only an own size can be typed."""
        paper = PAPERS.get(str(self._paper.currentData()))
        for field in (self._width, self._height):
            field.setEnabled(paper is None)
        self._orientation.setEnabled(paper is not None)
        if paper is not None:
            short, long = sorted(paper)
            landscape = self._orientation.currentData() == "landscape"
            self._width.setValue(long if landscape else short)
            self._height.setValue(short if landscape else long)


def _millimetres(value: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(100, 5000)
    field.setDecimals(1)
    field.setSuffix(" mm")
    field.setValue(value)
    return field
