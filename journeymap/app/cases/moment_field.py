"""A point in time with its zone, or none."""

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, QEvent, QSignalBlocker, Qt, QTimeZone, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QVBoxLayout, QWidget

from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.field import asks_for_history
from journeymap.app.inspector.form import line_of
from journeymap.app.inspector.picks import Tick
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words, phrase

_UTC = "UTC"


class MomentField(QWidget):
    """A tick for whether a time is known, day and clock, and the zone that they are of."""

    edited = Signal(object)
    """Another aware `datetime` is wanted, or None."""

    def __init__(self, words: Words, theme: Theme, name: str) -> None:
        super().__init__()
        self._words = words
        self._zones: dict[str, tzinfo] = {_UTC: ZoneInfo(_UTC)}
        self.tick = Tick(theme, words.say(phrase("cases", "The time is known")))
        self.clock = _Clock()
        self.clock.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.clock.setTimeZone(QTimeZone.utc())
        self.clock.setAccessibleName(name)
        self.clock.lineEdit().setTextMargins(5, 0, 0, 0)
        self.clock.setDateTime(_without_zone(datetime.now().replace(second=0, microsecond=0)))
        self.zone = Choice(words, theme)
        self.zone.setAccessibleName(words.say(phrase("cases", "Time zone")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.tick)
        layout.addWidget(line_of(self.clock, None))
        layout.addWidget(self.zone)
        self.tick.edited.connect(self._turn)
        self.clock.dateTimeChanged.connect(self._ask)
        self.zone.edited.connect(self._move)
        self.offer_zones(())

    def offer_zones(self, names: Sequence[str]) -> None:
        """Offer the zones of calendars, then that of this machine, then UTC."""
        own = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        offered = dict.fromkeys((*names, own, _UTC))
        fixed = {name: zone for name, zone in self._zones.items() if isinstance(zone, timezone)}
        self._zones = {**{name: ZoneInfo(name) for name in offered if name}, **fixed}
        self._offer()

    def show_value(self, value: object) -> None:
        """Show a point in time, in the zone that is shown if it is of that one; None for none."""
        known = isinstance(value, datetime)
        self.tick.show_value(known)
        for widget in (self.clock, self.zone):
            widget.setEnabled(known)
        if isinstance(value, datetime) and value.isoformat() != self._moment().isoformat():
            name = self._zone_of(value)
            self.zone.show_value(name)
            with QSignalBlocker(self.clock):
                self.clock.setDateTime(_without_zone(value.astimezone(self._zones[name])))

    def _zone_of(self, moment: datetime) -> str:
        """A zone in which it is as far from UTC as it says itself; one of its own if need be."""
        offset = moment.utcoffset() or timedelta()
        names = list(self._zones)
        shown = str(self.zone.value)
        for name in sorted(names, key=lambda name: name != shown):
            if moment.astimezone(self._zones[name]).utcoffset() == offset:
                return name
        zone = timezone(offset)
        self._zones[str(zone)] = zone
        self._offer()
        return str(zone)

    def _offer(self) -> None:
        self.zone.offer([(name, name) for name in self._zones])
        if self.zone.value not in self._zones:
            self.zone.show_value(next(iter(self._zones)))

    def _moment(self) -> datetime:
        shown = self.clock.dateTime().toPython()
        assert isinstance(shown, datetime), "a clock shows a time"
        return shown.replace(tzinfo=self._zones[str(self.zone.value)])

    def _turn(self, known: bool) -> None:
        self.edited.emit(self._moment() if known else None)

    def _ask(self) -> None:
        self.edited.emit(self._moment())

    def _move(self, zone: str) -> None:
        """The same clock in another zone is another moment."""
        self.zone.show_value(zone)
        self._ask()


class _Clock(QDateTimeEdit):
    """Day and clock; undo and redo are the window's."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if asks_for_history(event):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing while the panel scrolls under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _without_zone(moment: datetime) -> QDateTime:
    """The clock alone: the zone is chosen beside it."""
    text = f"{moment:%Y-%m-%dT%H:%M:%S}"
    shown = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    shown.setTimeZone(QTimeZone.utc())
    return shown
