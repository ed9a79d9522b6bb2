"""Choosing what is printed and on which sheet."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

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
from journeymap.drawing.poster.editions import EDITIONS
from journeymap.i18n import LANGUAGES, Phrase, Words, phrase
from journeymap.model.document import Document
from journeymap.model.printing import EDITION_NAMES, INK_NAMES, Edition, Ink, Poster

_USUAL: Mapping[Edition, tuple[float, float]] = {
    Edition.SUMMARY: (210.0, 297.0),
    Edition.CARDS: (210.0, 297.0),
}
"""Sheets in millimetres; others are A1 across."""
_TILES = ("A4", "A3", "Letter")
"""Paper that office printers hold."""


class PosterDialog(QDialog):
    """Edition, paper or a size in millimetres, orientation, pages, path, language, ink.

    Each edition comes as it was printed last.
    """

    def __init__(
        self, parent: QWidget, words: Words, document: Document, edition: Edition, as_is: bool
    ) -> None:
        """`as_is` says whether there is an as-is map, which the change edition needs."""
        super().__init__(parent)
        self.setWindowTitle(words.say(phrase("poster dialog", "Poster")))
        self._document = document
        self._words = words
        drawn = [e for e in Edition if e in EDITIONS and (as_is or e is not Edition.CHANGE)]
        self._edition = self._box([(e, EDITION_NAMES[e]) for e in drawn])
        self._paper = QComboBox()
        for name, (width, height) in PAPERS.items():
            self._paper.addItem(f"{name} · {width:g} × {height:g} mm", name)
        self._paper.addItem(words.say(phrase("poster dialog", "Own size")), "")
        self._orientation = QComboBox()
        for value, said in (
            ("landscape", phrase("poster dialog", "Landscape")),
            ("portrait", phrase("poster dialog", "Portrait")),
        ):
            self._orientation.addItem(words.say(said), value)
        self._width, self._height = _millimetres(), _millimetres()
        self._tiles = QComboBox()
        self._tiles.addItem(words.say(phrase("poster dialog", "One whole sheet")), "")
        for name in _TILES:
            pages = phrase("poster dialog", "Pages of {paper} to put together").of(paper=name)
            self._tiles.addItem(words.say(pages), name)
        self._path = QComboBox()
        self._path.addItem(words.say(phrase("poster dialog", "The most likely path")), None)
        for path in document.paths:
            self._path.addItem(path.name, path.id)
        self._language = QComboBox()
        for tag, name in LANGUAGES.items():
            self._language.addItem(name, tag)
        self._ink = self._box([(ink, INK_NAMES[ink]) for ink in Ink])
        form = QFormLayout()
        for label, field in (
            (phrase("poster dialog", "Edition"), self._edition),
            (phrase("poster dialog", "Paper"), self._paper),
            (phrase("poster dialog", "Orientation"), self._orientation),
            (phrase("poster dialog", "Width"), self._width),
            (phrase("poster dialog", "Height"), self._height),
            (phrase("poster dialog", "PDF as"), self._tiles),
            (phrase("poster dialog", "Path"), self._path),
            (phrase("poster dialog", "Language"), self._language),
            (phrase("poster dialog", "Ink"), self._ink),
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
        _choose(self._edition, edition)
        self._as_last_time()
        self._edition.currentIndexChanged.connect(self._as_last_time)
        self._paper.currentIndexChanged.connect(self._follow)
        self._orientation.currentIndexChanged.connect(self._follow)

    @property
    def poster(self) -> Poster:
        """What is to be printed."""
        edition = Edition(self._edition.currentData())
        was = self._document.posters.get(edition)
        settings = {} if was is None else dict(was)
        return Poster.model_validate(
            {
                **settings,
                "id": f"poster-{edition}" if was is None else was.id,
                "edition": edition,
                "width": self._width.value(),
                "height": self._height.value(),
                "tiles": self._tiles.currentData(),
                "path": self._path.currentData(),
                "language": self._language.currentData(),
                "ink": Ink(self._ink.currentData()),
            }
        )

    def _box(self, choices: Sequence[tuple[StrEnum, Phrase]]) -> QComboBox:
        box = QComboBox()
        for value, name in choices:
            box.addItem(self._words.say(name), value.value)
        return box

    def _as_last_time(self) -> None:
        """Show how the chosen edition was printed last, or what is usual for it."""
        edition = Edition(self._edition.currentData())
        was = self._document.posters.get(edition)
        width, height = _USUAL.get(edition, (841.0, 594.0))
        if was is not None:
            width, height = was.width or was.height, was.height
        named = (name for name, paper in PAPERS.items() if sorted(paper) == sorted((width, height)))
        _choose(self._paper, next(named, ""))
        _choose(self._orientation, "landscape" if width > height else "portrait")
        self._width.setValue(width)
        self._height.setValue(height)
        _choose(self._tiles, was.tiles if was else "")
        _choose(self._path, was.path if was else None)
        _choose(self._language, (was and was.language) or self._document.journey.language)
        _choose(self._ink, (was.ink if was else Ink.FULL).value)
        self._follow()

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


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _millimetres() -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(100, 5000)
    field.setDecimals(1)
    field.setSuffix(" mm")
    return field
