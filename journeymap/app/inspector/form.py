"""Forms: fields tied to parts of records, in sections that fold away.

Data flows one way. A field asks for a value; the form makes it one named edit; the document
changes; the form shows what the document says now.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.bench import Bench
from journeymap.app.inspector.access import Access
from journeymap.app.inspector.field import SEVERAL, Field
from journeymap.app.inspector.picks import Pick
from journeymap.drawing.shapes import Line, Move, Path, Stroke
from journeymap.drawing.theme import Theme
from journeymap.edit.session import Edit, Operation
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.document import Document
from journeymap.model.values import Record, Value
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

CHANGE = phrase("inspector", "Change “{field}”")
_NOT_KEPT = phrase("inspector", "This could not be kept; the journey is unchanged.")
_LABEL_WIDTH = 88


@dataclass(frozen=True, slots=True)
class Desk:
    """What every panel works with."""

    bench: Bench
    words: Words
    theme: Theme
    edit: Edit
    settings: QSettings | None = None
    """Remembers which sections are open."""

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self.bench.document

    def say(self, sentence: Phrase) -> str:
        """A sentence in the language of the window."""
        return self.words.say(sentence)


@dataclass(frozen=True, slots=True)
class _Binding:
    field: Field
    access: Access
    step: Phrase


class FoldButton(Pick):
    """The heading of a section, with the arrow that opens it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._font = font(13, bold=True)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(160, 30)

    def draw(self, painter: QPainter) -> None:
        """Arrow and heading."""
        theme, y = self.theme, self.height() / 2
        if self.isChecked():
            steps = (Move(2, y - 2), Line(6, y + 2), Line(10, y - 2))
        else:
            steps = (Move(4, y - 4), Line(8, y), Line(4, y + 4))
        arrow = Stroke(theme.ink if self.hovered else theme.muted, 1.6)
        paint((Path(steps, None, arrow),), painter)
        painter.setFont(self._font)
        painter.setPen(color(theme.ink))
        room = self.rect().adjusted(18, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())


class Section(QWidget):
    """A group of fields under a heading; one with a key folds and remembers whether it is open."""

    def __init__(
        self, desk: Desk, title: Phrase | None = None, key: str = "", opened: bool = False
    ) -> None:
        super().__init__()
        self._desk, self._key = desk, key
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self._head = QHBoxLayout()
        if key:
            layout.addWidget(hairline())
        layout.addLayout(self._head)
        if key:
            self._fold = FoldButton(desk.theme, desk.say(title))
            self._fold.clicked.connect(lambda: self.open(not self.is_open))
            self._head.addWidget(self._fold, 1)
            if desk.settings is not None:
                opened = bool(desk.settings.value(self._setting, opened, type=bool))
            self._body.setVisible(opened)
            self._fold.setChecked(opened)
        elif title is not None:
            self._head.addWidget(quiet(desk.say(title)), 1)
        layout.addWidget(self._body)

    def aside(self, widget: QWidget) -> None:
        """Put a widget at the right of the heading."""
        self._head.addWidget(widget)

    @property
    def is_open(self) -> bool:
        """Whether the fields are in view."""
        return not self._body.isHidden()

    def open(self, opened: bool = True) -> None:
        """Unfold or fold away."""
        self._body.setVisible(opened)
        self._fold.setChecked(opened)
        if self._desk.settings is not None:
            self._desk.settings.setValue(self._setting, opened)

    def add(self, widget: QWidget, label: QLabel | None = None, above: bool = False) -> None:
        """Put a widget below the others, its label beside or above it."""
        row = self._grid.rowCount()
        if label is None:
            self._grid.addWidget(widget, row, 0, 1, 2)
        elif above:
            self._grid.addWidget(label, row, 0, 1, 2)
            self._grid.addWidget(widget, row + 1, 0, 1, 2)
        else:
            label.setFixedWidth(_LABEL_WIDTH)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(widget, row, 1)

    @property
    def _setting(self) -> str:
        return f"inspector/{self._key}"


class Form(QWidget):
    """Fields for the selected records of one type."""

    looks_around = False
    """Whether it shows something of records that are not selected."""
    room_wanted = Signal(str, str, str)
    """More room is needed than a panel has: what for, about which record and which part of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.ids: tuple[str, ...] = ()
        self._bindings: list[_Binding] = []
        self._labels: dict[QWidget, QLabel] = {}
        self._drafts: dict[tuple[str, tuple[str, ...]], str] = {}
        """What was typed and could not be kept, until its records are selected again."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 12, 20)
        self._column.setSpacing(10)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the column."""
        self._column.addWidget(widget)

    def section(self, title: Phrase | None = None, key: str = "", opened: bool = False) -> Section:
        """A new section at the end of the column."""
        made = Section(self.desk, title, key, opened)
        self.add(made)
        return made

    def bind(
        self, field: QWidget, access: Access, name: Phrase, step: Phrase | None = None
    ) -> None:
        """Tie a field to a part of the records; `step` is what the history calls the edit."""
        binding = _Binding(field, access, step or CHANGE.of(field=name))
        self._bindings.append(binding)
        field.setAccessibleName(self.desk.say(name))
        field.edited.connect(lambda value: self._edit(binding, value))

    def row(
        self,
        section: Section,
        name: Phrase,
        field: QWidget,
        access: Access,
        above: bool = False,
    ) -> None:
        """A labelled field in a section, tied to a part of the records."""
        label = quiet(self.desk.say(name))
        label.setWordWrap(True)
        label.setContentsMargins(0, 0 if above else 6, 0, 0)
        label.setBuddy(field)
        self._labels[field] = label
        section.add(field, label, above)
        self.bind(field, access, name)

    def offer(self, fields: Sequence[QWidget], offered: bool) -> None:
        """Show or hide fields with their labels."""
        for field in fields:
            field.setVisible(offered)
            if label := self._labels.get(field):
                label.setVisible(offered)

    def enter(self, key: str, part: str = "") -> bool:
        """Put the keyboard into the field for a part of the records; False where none is shown.

        `part` is the id of one of several things that the field holds.
        """
        fields = (binding.field for binding in self._bindings if binding.access.key == key)
        return any(put_into(field, self) for field in fields)

    def inspect(self, ids: tuple[str, ...]) -> None:
        """Show these records."""
        if ids == self.ids:
            self.refresh()
            return
        for binding in self._bindings:
            if draft := getattr(binding.field, "draft", None):
                self._drafts[binding.access.key, self.ids] = draft
            binding.field.forget()
        self.ids = ids
        self.refresh()
        for binding in self._bindings:
            if draft := self._drafts.pop((binding.access.key, ids), None):
                binding.field.resume(draft)

    @property
    def records(self) -> tuple[Value, ...]:
        """What is selected, as it is now."""
        return self.found(self.desk.document, self.ids)

    def found(self, document: Document, ids: tuple[str, ...]) -> tuple[Value, ...]:
        """What a document holds under these ids: records, or parts where a form is about parts."""
        return tuple(document[id] for id in ids)

    @property
    def unkept(self) -> tuple[str, ...]:
        """What was typed here and could not be kept."""
        here = (getattr(binding.field, "draft", "") for binding in self._bindings)
        return (*filter(None, here), *self._drafts.values())

    def refresh(self) -> None:
        """Show what the document says now."""
        records = self.records
        self.prepare(records)
        for binding in self._bindings:
            binding.field.show_value(_shared(binding.access, records))

    def prepare(self, records: Sequence[Record]) -> None:
        """Offer what fits these records, before their values are shown."""

    def edit(self, step: Phrase, operation: Operation, fold: Hashable = None) -> bool:
        """Do an operation as one step of the history; False when it was refused."""
        return self.desk.edit(step, operation, fold)

    def _edit(self, binding: _Binding, value: object) -> None:
        field, access, ids = binding.field, binding.access, self.ids
        fold = None if field.burst is None else (access.key, ids, field.burst)
        if self.edit(binding.step, lambda document: access.write(document, ids, value), fold):
            return
        if _shared(access, self.records) == value:
            return
        if hasattr(field, "refuse"):
            field.refuse(_NOT_KEPT)
        else:
            field.show_value(_shared(access, self.records))


def _shared(access: Access, records: Sequence[Record]) -> object:
    """What all records agree on, or `SEVERAL`."""
    values = iter(records)
    first = access.read(next(values))
    return first if all(access.read(record) == first for record in values) else SEVERAL


def order_tabs(within: QWidget) -> None:
    """Let Tab follow the layout in the outermost form around a widget, late widgets included."""
    outer = within
    ancestor = within.parentWidget()
    while ancestor is not None:
        outer = ancestor if isinstance(ancestor, Form) else outer
        ancestor = ancestor.parentWidget()
    for first, second in pairwise(_focusable(outer)):
        QWidget.setTabOrder(first, second)


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is None:
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield widget
        return
    waiting = [layout]
    while waiting:
        item = waiting.pop()
        if item.widget() is not None:
            yield from _focusable(item.widget())
        elif item.layout() is not None:
            inner = item.layout()
            waiting += [inner.itemAt(i) for i in reversed(range(inner.count()))]


def put_into(widget: QWidget, form: QWidget) -> bool:
    """Put the keyboard into a widget of a form, or into the first of those that it is made of.

    Sections that are folded away unfold. False where it is not offered now.
    """
    around = widget.parentWidget()
    while around is not None and around is not form:
        if isinstance(around, Section) and not around.is_open:
            around.open()
        around = around.parentWidget()
    stop = next((each for each in _focusable(widget) if each.isVisibleTo(form)), None)
    if stop is None:
        return False
    # By Tab, so that the ring is drawn and the panel scrolls there.
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def quiet(text: str) -> QLabel:
    """A label in the background."""
    label = QLabel(text)
    label.setProperty("look", "quiet")
    return label


def small_button(text: str, name: str, press: Callable[[], object]) -> QPushButton:
    """A small button; `name` is what it is called where its text is only a sign."""
    button = QPushButton(text)
    button.setProperty("look", "small")
    # Enter in a field of a dialog would press one of them.
    button.setAutoDefault(False)
    button.setAccessibleName(name)
    if name != text:
        button.setToolTip(name)
    button.clicked.connect(lambda: press())
    return button


def line_of(*widgets: QWidget | None) -> QWidget:
    """Widgets side by side, as wide as they need; None takes the room that is left."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return made


def hairline() -> QFrame:
    """A thin line between sections."""
    made = QFrame()
    made.setProperty("look", "hairline")
    made.setFixedHeight(1)
    return made
