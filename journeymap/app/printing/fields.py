"""The fields of the print options, and the groups that they stand in."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from journeymap.i18n import Phrase, Words

_NARROWEST = 84
"""Pixels that a number takes, its unit included."""


class Group(QWidget):
    """Fields under a heading; what a person changes in one of them is told."""

    changed = Signal()

    def __init__(self, words: Words, title: Phrase) -> None:
        super().__init__()
        self.words = words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        heading = QLabel(words.say(title))
        heading.setProperty("look", "heading")
        layout.addWidget(heading)
        self.form = QFormLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(5)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addLayout(self.form)

    def row(self, label: Phrase, field: QWidget, hint: Phrase | None = None) -> None:
        """Put a field behind its label."""
        said = self.words.say(label)
        field.setAccessibleName(said)
        if hint is not None:
            field.setToolTip(self.words.say(hint))
        self.form.addRow(said, field)

    def choices(
        self,
        offered: Iterable[tuple[str, Phrase | str]],
        first: Callable[[], None] = lambda: None,
    ) -> "Choices":
        """A field to choose from; telling is wired, behind what comes `first`."""
        field = Choices()
        for value, name in offered:
            field.addItem(name if isinstance(name, str) else self.words.say(name), value)
        field.activated.connect(first)
        field.activated.connect(lambda: self.changed.emit())
        return field

    def amount(
        self,
        least: float,
        most: float,
        decimals: int,
        suffix: str,
        first: Callable[[], None] = lambda: None,
    ) -> "Amount":
        """A field for a number; telling is wired, behind what comes `first`."""
        field = Amount()
        field.setRange(least, most)
        field.setDecimals(decimals)
        field.setSuffix(suffix)
        field.valueChanged.connect(first)
        field.valueChanged.connect(lambda: self.changed.emit())
        return field

    def line(self, most: int = 200) -> QLineEdit:
        """A field for a line of text; telling is wired."""
        field = QLineEdit()
        field.setMaxLength(most)
        field.textEdited.connect(lambda: self.changed.emit())
        return field

    def tick(self, name: Phrase) -> QCheckBox:
        """A box to tick; telling is wired."""
        field = QCheckBox(self.words.say(name))
        field.clicked.connect(lambda: self.changed.emit())
        return field


class Choices(QComboBox):
    """A field to choose from, which a wheel on its way down the options does not change."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def choose(self, value: object) -> None:
        """Show the choice with this value, or the first."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only where the focus is."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Amount(QDoubleSpinBox):
    """A field for a number, which a wheel on its way down the options does not change."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(_NARROWEST)
        self.lineEdit().setTextMargins(5, 0, 0, 0)
        # While "12" is on its way to "1200", no sheet is laid out for it.
        self.setKeyboardTracking(False)

    def show_number(self, value: float) -> None:
        """Show a number that nobody has typed here."""
        with QSignalBlocker(self):
            self.setValue(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only where the focus is."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
