"""How each edition is to be printed, in groups of fields."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from journeymap.app.printing.contents import ContentsGroup
from journeymap.app.printing.fields import Choices
from journeymap.app.printing.finishing import FinishingGroup
from journeymap.app.printing.sheet import SheetGroup
from journeymap.app.printing.title_block import TitleGroup
from journeymap.drawing.poster.editions import EDITIONS
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.printing import EDITION_NAMES, Edition, Ink, Poster
from journeymap.model.values import revise

_USUAL: Mapping[Edition, tuple[float, float]] = {
    Edition.SUMMARY: (210.0, 297.0),
    Edition.CARDS: (210.0, 297.0),
}
"""Sheets in millimetres; others are A1 across."""
_WIDTH = 384


class Options(QScrollArea):
    """The fields of one edition; every edition comes as it was printed last."""

    changed = Signal()
    """A person has changed something."""

    def __init__(self, words: Words, document: Document, edition: Edition, as_is: bool) -> None:
        """`as_is` says whether there is an as-is map, which the change edition needs."""
        super().__init__()
        self._document = document
        self._posters: dict[Edition, Poster] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "panel")
        self.setAccessibleName(words.say(phrase("printing", "Options")))
        self.setFixedWidth(_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("look", "panel")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(4, 4, 12, 12)
        layout.setSpacing(16)
        self._edition = Choices()
        for one in Edition:
            if one in EDITIONS and (as_is or one is not Edition.CHANGE):
                self._edition.addItem(words.say(EDITION_NAMES[one]), one.value)
        said = words.say(phrase("printing", "Edition"))
        self._edition.setAccessibleName(said)
        head = QFormLayout()
        head.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        head.addRow(said, self._edition)
        layout.addLayout(head)
        self._groups = (
            SheetGroup(words),
            ContentsGroup(words, document),
            FinishingGroup(words),
            TitleGroup(words),
        )
        for group in self._groups:
            layout.addWidget(group)
            group.changed.connect(self._take)
        layout.addStretch(1)
        self.setWidget(inside)
        forms = (head, *(group.form for group in self._groups))
        labels = [label for form in forms for label in _labels(form)]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)
        self._edition.choose(edition.value)
        self._edition.activated.connect(self._take_edition)
        self._fill()

    @property
    def edition(self) -> Edition:
        """The chosen edition."""
        return Edition(self._edition.currentData())

    @property
    def poster(self) -> Poster:
        """How the chosen edition is to be printed."""
        return self._posters[self.edition]

    @property
    def changes(self) -> tuple[Poster, ...]:
        """Posters that are no longer as they were kept."""
        return tuple(
            poster for poster in self._posters.values() if poster != self._kept(poster.edition)
        )

    def show_poster(self, poster: Poster) -> None:
        """Show how the chosen edition is to be printed, decided elsewhere."""
        self._posters[self.edition] = poster
        self._fill()
        self.changed.emit()

    def begin(self) -> None:
        """Put the focus where a print begins."""
        self._edition.setFocus()

    def _kept(self, edition: Edition) -> Poster:
        """How an edition was printed last, or as is usual for it."""
        kept = self._document.posters.get(edition)
        if kept is not None:
            return revise(kept, language=kept.language or self._document.journey.language)
        width, height = _USUAL.get(edition, (841.0, 594.0))
        return Poster(
            id=f"poster-{edition}",
            edition=edition,
            width=width,
            height=height,
            language=self._document.journey.language,
            ink=Ink.FULL,
        )

    def _take_edition(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        poster = self._posters.setdefault(self.edition, self._kept(self.edition))
        for group in self._groups:
            group.fill(poster)

    def _take(self) -> None:
        fields = dict(self.poster)
        for group in self._groups:
            fields |= group.read()
        self._posters[self.edition] = Poster.model_validate(fields)
        self.changed.emit()


def _labels(form: QFormLayout) -> list[QWidget]:
    """What stands before the fields."""
    items = (form.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in range(form.rowCount()))
    return [item.widget() for item in items if item is not None]
