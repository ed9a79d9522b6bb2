"""The inspector: a scrolling column that shows the form for what is selected."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.bench import Bench
from journeymap.app.inspector.form import Desk, Form, order_tabs
from journeymap.app.inspector.journey import JourneyForm
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.edit.session import Edit
from journeymap.i18n import Words
from journeymap.model.records import Note, Stage, Touchpoint, Transition
from journeymap.model.values import Record

WIDTH = 344


def _touchpoint(desk: Desk) -> Form:
    from journeymap.app.inspector.touchpoint import TouchpointForm  # when one is first selected

    return TouchpointForm(desk)


def _transition(desk: Desk) -> Form:
    from journeymap.app.inspector.transition import TransitionForm  # as above

    return TransitionForm(desk)


def _note(desk: Desk) -> Form:
    from journeymap.app.inspector.column import NoteForm  # as above

    return NoteForm(desk)


def _stage(desk: Desk) -> Form:
    from journeymap.app.inspector.column import StageForm  # as above

    return StageForm(desk)


_FORMS: Mapping[type[Record], Callable[[Desk], Form]] = {
    Touchpoint: _touchpoint,
    Transition: _transition,
    Note: _note,
    Stage: _stage,
}
_CARDS = (Touchpoint, Transition, Note)
"""Records that concern nobody who does not show them."""


class Inspector(QWidget):
    """Edits what is selected; every change is one named step through `edit`.

    The window calls `inspect` when the selection changes and `refresh` with every change.
    """

    directory_wanted = Signal()
    """Somebody wants to edit personas, channels or teams."""
    room_wanted = Signal(str, str, str)
    """Somebody wants to edit in a window of its own, see `Form.room_wanted`."""

    def __init__(
        self,
        bench: Bench,
        words: Words,
        theme: Theme,
        edit: Edit,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__()
        self._desk = Desk(bench, words, theme, edit, settings)
        self._ids: tuple[str, ...] = ()
        self._forms: dict[type[Record], Form] = {}
        self._journey = JourneyForm(self._desk, self.directory_wanted.emit)
        self._shown: Form = self._journey
        self._scroll = QScrollArea()
        self._scroll.setProperty("look", "panel")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QWidget()
        column.setProperty("look", "panel")
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._journey)
        self._column.addStretch(1)
        self._scroll.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.setMinimumWidth(WIDTH)
        self.inspect(())

    def inspect(self, ids: tuple[str, ...]) -> None:
        """Show the records with these ids; without any, the journey.

        Of records of different types, those that come first in `_FORMS` are shown.
        """
        document = self._desk.document
        self._ids = tuple(id for id in ids if id in document)
        shown, chosen = self._journey, (document.journey.id,)
        for type_ in _FORMS:
            if of_type := tuple(id for id in self._ids if isinstance(document[id], type_)):
                shown, chosen = self._form(type_), of_type
                break
        if shown.ids != chosen:
            self._scroll.verticalScrollBar().setValue(0)
        shown.inspect(chosen)
        if shown is not self._shown:
            self._shown.hide()
            shown.show()
            self._shown = shown

    def enter(self) -> None:
        """Put the keyboard into the first text of what is shown, behind what is written."""
        for field in self._shown.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit) and field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                if isinstance(field, QPlainTextEdit):
                    field.moveCursor(QTextCursor.MoveOperation.End)
                return

    def enter_field(self, key: str, part: str = "") -> bool:
        """Put the keyboard into the field for a part of what is shown, wherever it is folded away.

        `part` is the id of one of several things in it. False where there is no such field now.
        """
        if not self._shown.enter(key, part):
            return False
        focused = self._shown.window().focusWidget()
        if focused is not None:
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(focused))
        return True

    def refresh(self, change: Change) -> None:
        """Show what a change did, where it concerns what is shown."""
        if self._shown.looks_around or any(
            id in self._shown.ids or not isinstance(record, _CARDS)
            for records in (change.before, change.after)
            for id, record in records.items()
            if record is not None
        ):
            self.inspect(self._ids)

    def _form(self, type_: type[Record]) -> Form:
        """The form for a type of record, made when it is first needed."""
        if type_ not in self._forms:
            form = self._forms[type_] = _FORMS[type_](self._desk)
            form.room_wanted.connect(self.room_wanted)
            form.hide()
            self._column.insertWidget(0, form)
            order_tabs(form)
        return self._forms[type_]
