"""Making a record where it is needed: a list whose last line makes a new one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from journeymap.app.calendar_form import WORKING_HOURS, zone_here
from journeymap.app.inspector import reading
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk
from journeymap.app.inspector.typed import LineField
from journeymap.edit.directory import free_signal_id
from journeymap.i18n import Phrase, phrase
from journeymap.model.agreements import Calendar, Signal
from journeymap.model.document import Document
from journeymap.model.records import Channel, Team
from journeymap.model.values import Record, new_id
from journeymap.model.vocabulary import Medium, SignalType

_NEW = object()
"""The last line of a list."""
_NEW_NAMES: dict[type[Record], Phrase] = {
    Team: phrase("rules", "New team…"),
    Channel: phrase("rules", "New channel…"),
    Calendar: phrase("rules", "New calendar…"),
    Signal: phrase("rules", "New signal…"),
}


class NameDialog(QDialog):
    """Asks for the name of a record that is being made."""

    def __init__(self, desk: Desk, title: Phrase, parent: object) -> None:
        super().__init__(parent)
        said = desk.say(title).removesuffix("…")
        self.setWindowTitle(said)
        self.field = LineField(desk.words, reading.name)
        self.field.setAccessibleName(desk.say(phrase("rules", "Name")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = buttons.addButton(
            desk.say(phrase("rules", "Make it")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.make.setDefault(True)
        self.make.setEnabled(False)
        self.field.area.textEdited.connect(
            lambda: self.make.setEnabled(bool(self.field.text().strip()))
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(buttons)
        self.setMinimumWidth(360)
        self.field.setFocus()

    @property
    def name(self) -> str:
        """The name, empty while none can be kept."""
        text = self.field.text()
        return "" if self.field.refusal else text.strip()


class RecordChoice(Choice):
    """One record of a type, none, or a new one: then the edit is the record itself."""

    def __init__(self, desk: Desk, kind: type[Record], none: Phrase) -> None:
        super().__init__(desk.words, desk.theme)
        self._desk, self._kind, self._none = desk, kind, none

    def offer_records(self, records: Sequence[Record]) -> None:
        """Offer these, nothing, and a new one."""
        say = self._desk.say
        named = [(record.id, record.name) for record in records]
        new = (_NEW, say(_NEW_NAMES[self._kind]))
        self.offer([(None, say(self._none)), *named, new])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the last record: what makes a new one is taken from the open list."""
        last = self.count() - 2
        key, plain = Qt.Key(event.key()), not event.modifiers()
        if plain and key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 10}.get(key, self.count())
            place = min(self.currentIndex() + step, last)
            self.setCurrentIndex(place)
            super()._choose(place)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel stops there too."""
        if event.angleDelta().y() < 0 and self.currentIndex() >= self.count() - 2:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _choose(self, index: int) -> None:
        if self._options[index][0] is not _NEW:
            super()._choose(index)
            return
        self.show_value(self._value)
        made = ask_for_new(self._desk, self._kind, self)
        if made is not None:
            self.edited.emit(made)


def ask_for_new(desk: Desk, kind: type[Record], parent: object) -> Record | None:
    """A new record with a name that somebody typed; None where they thought better of it."""
    dialog = NameDialog(desk, _NEW_NAMES[kind], parent)
    made = None
    if dialog.exec() and dialog.name:
        made = _MAKE[kind](dialog.name, desk.document)
    dialog.deleteLater()
    return made


def _team(name: str, document: Document) -> Team:
    """A team with the hours of the first calendar, if there is one."""
    calendar = next((each.id for each in document.calendars), None)
    return Team(id=new_id("team"), name=name, calendar=calendar)


def _channel(name: str, document: Document) -> Channel:
    return Channel(id=new_id("channel"), name=name, medium=Medium.OTHER)


def _calendar(name: str, document: Document) -> Calendar:
    return Calendar(id=new_id("calendar"), name=name, zone=zone_here(), weekly=(WORKING_HOURS,))


def _signal(name: str, document: Document) -> Signal:
    """An amount: what triggers can name is a number."""
    return Signal(id=free_signal_id(document, name), name=name, value=SignalType.NUMBER)


_MAKE: dict[type[Record], Callable[[str, Document], Record]] = {
    Team: _team,
    Channel: _channel,
    Calendar: _calendar,
    Signal: _signal,
}
