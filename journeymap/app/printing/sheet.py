"""How large the sheet is, how it lies, and from where it is read."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journeymap.app.printing.fields import Group
from journeymap.drawing.paper import INCH, PAPERS, ROLLS, written_size
from journeymap.i18n import Words, phrase
from journeymap.model.printing import Poster
from journeymap.paint.poster import LARGEST, SMALLEST

_OWN = ""
_ROLL = "roll:"
_NEAR = 0.2
"""Millimetres by which a paper may differ from its name; inches are rounded."""
_HINT = phrase(
    "printing",
    "The smallest type is then as large as it takes. Usual: 0.35 m in the hand, 0.7 m on a desk, "
    "1.5 m before a wall, 7.5 m across a room.",
)


class SheetGroup(Group):
    """Paper by name, a roll, or a size of one's own, in millimetres or inches."""

    def __init__(self, words: Words) -> None:
        super().__init__(words, phrase("printing", "Sheet"))
        self._inches = False
        self._paper = self.choices((), self._take_paper)
        self._orientation = self.choices(
            [
                ("landscape", phrase("printing", "Landscape")),
                ("portrait", phrase("printing", "Portrait")),
            ],
            self._turn,
        )
        self._unit = self.choices(
            [("mm", phrase("printing", "Millimetres")), ("in", phrase("printing", "Inches"))],
            self._speak,
        )
        self._width, self._height = (
            self.amount(SMALLEST, LARGEST, 1, " mm", self._follow) for _ in range(2)
        )
        size = QWidget()
        line = QHBoxLayout(size)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._width, 1)
        line.addWidget(QLabel("×"))
        line.addWidget(self._height, 1)
        self._distance = self.amount(0, 50, 2, " m")
        self._distance.setSingleStep(0.25)
        self._distance.setSpecialValueText(
            words.say(phrase("printing", "as is usual for its size"))
        )
        self.row(phrase("printing", "Paper"), self._paper)
        self.row(phrase("printing", "Orientation"), self._orientation)
        self.row(phrase("printing", "Size"), size)
        self._width.setAccessibleName(words.say(phrase("printing", "Width")))
        self._height.setAccessibleName(words.say(phrase("printing", "Height")))
        self.row(phrase("printing", "Unit"), self._unit)
        self.row(phrase("printing", "Read from"), self._distance, _HINT)

    def fill(self, poster: Poster) -> None:
        """Show the sheet of a poster."""
        self._inches = poster.inches
        self._unit.choose("in" if poster.inches else "mm")
        self._list_papers()
        self._show_size(poster.width, poster.height)
        self._distance.show_number(poster.distance or 0)

    def read(self) -> dict[str, object]:
        """The fields of a poster."""
        width, height = self._size()
        distance = round(self._distance.value(), 2)
        return {
            "width": None if self._is_roll else width,
            "height": height,
            "inches": self._inches,
            "distance": max(0.1, distance) if distance else None,
        }

    @property
    def _chosen(self) -> str:
        return str(self._paper.currentData())

    @property
    def _is_roll(self) -> bool:
        return self._chosen.startswith(_ROLL)

    def _size(self) -> tuple[float, float]:
        """In millimetres; those of a paper or a roll exactly."""
        by = INCH if self._inches else 1.0
        width, height = self._width.value() * by, self._height.value() * by
        if self._is_roll:
            return width, ROLLS.get(self._chosen.removeprefix(_ROLL), height)
        paper = PAPERS.get(self._chosen)
        if paper is not None:
            return _turned(paper, width > height)
        return min(max(width, SMALLEST), LARGEST), min(max(height, SMALLEST), LARGEST)

    def _list_papers(self) -> None:
        chosen = self._chosen
        self._paper.clear()
        for name, (width, height) in PAPERS.items():
            said = f"{name} · {written_size(width, height, self._inches)}"
            self._paper.addItem(said, name)
        for name, tall in ROLLS.items():
            height = f"{name} · {tall:g} mm"
            said = self.words.say(phrase("printing", "Roll {height}").of(height=height))
            self._paper.addItem(said, _ROLL + name)
        self._paper.addItem(self.words.say(phrase("printing", "Roll of another height")), _ROLL)
        self._paper.addItem(self.words.say(phrase("printing", "Own size")), _OWN)
        self._paper.choose(chosen)

    def _show_size(self, width: float | None, height: float) -> None:
        """Show a sheet, or a roll without a width."""
        by, unit = (INCH, " in") if self._inches else (1.0, " mm")
        for field, side in ((self._width, width), (self._height, height)):
            with QSignalBlocker(field):
                field.setDecimals(2 if self._inches else 1)
                field.setRange(SMALLEST / by, LARGEST / by)
                field.setSuffix(unit)
                field.setSingleStep(0.5 if self._inches else 10)
                if side is not None:
                    field.setValue(side / by)
        self._name_size(width, height)

    def _name_size(self, width: float | None, height: float) -> None:
        """Say which paper that is, and how it lies."""
        if width is None:
            named = (_ROLL + name for name, tall in ROLLS.items() if abs(tall - height) < _NEAR)
            self._paper.choose(next(named, _ROLL))
        else:
            sides = sorted((width, height))
            named = (
                name
                for name, paper in PAPERS.items()
                if all(abs(a - b) < _NEAR for a, b in zip(sorted(paper), sides, strict=True))
            )
            self._paper.choose(next(named, _OWN))
            self._orientation.choose("landscape" if width > height else "portrait")
        # A roll lies, and is as long as the print needs.
        for field in (self._width, self._orientation):
            field.setEnabled(width is not None)

    def _follow(self) -> None:
        by = INCH if self._inches else 1.0
        width = None if self._is_roll else self._width.value() * by
        self._name_size(width, self._height.value() * by)

    def _take_paper(self) -> None:
        chosen, landscape = self._chosen, self._orientation.currentData() == "landscape"
        if self._is_roll:
            self._show_size(None, self._size()[1])
        elif (paper := PAPERS.get(chosen)) is not None:
            self._show_size(*_turned(paper, landscape))
        else:
            for field in (self._width, self._orientation):
                field.setEnabled(True)
            self._width.setFocus()
            self._width.selectAll()

    def _turn(self) -> None:
        landscape = self._orientation.currentData() == "landscape"
        self._show_size(*_turned(self._size(), landscape))

    def _speak(self) -> None:
        roll = self._is_roll
        width, height = self._size()
        self._inches = self._unit.currentData() == "in"
        self._list_papers()
        if roll:
            self._show_size(width, height)
        self._show_size(None if roll else width, height)


def _turned(sides: tuple[float, float], landscape: bool) -> tuple[float, float]:
    short, long = sorted(sides)
    return (long, short) if landscape else (short, long)
