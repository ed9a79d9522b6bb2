"""The form of a calendar: its time zone, its hours week by week, its holidays."""

from collections.abc import Sequence

from PySide6.QtCore import QTimeZone

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import Access, part
from journeymap.app.inspector.form import Desk, Form, line_of, quiet, small_button
from journeymap.app.inspector.items import ItemForm, Items
from journeymap.app.inspector.pick_groups import Toggles
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.i18n import phrase
from journeymap.model.agreements import Hours
from journeymap.model.document import Document
from journeymap.model.values import Record
from journeymap.model.vocabulary import NAMES, Weekday

_WORKDAYS = (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI)
WORKING_HOURS = Hours(days=_WORKDAYS, opens="09:00", closes="18:00")
"""The hours that a calendar starts with."""


class CalendarForm(Form):
    """When people are there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        words, say = desk.words, desk.say
        self.layout().setContentsMargins(16, 0, 0, 0)
        self.name = LineField(words, reading.name)
        self.name.area.setProperty("look", "title")
        self.add(self.name)
        self.bind(self.name, part("name"), phrase("directory", "Name"))
        self.zone = LineField(words, reading.zone, hint="Asia/Seoul", suggestions=reading.zones())
        self.row(self.section(), phrase("directory", "Time zone"), self.zone, part("zone"))
        weekly = part("weekly")
        self.weekly = Items(lambda index: HoursForm(desk, index, weekly))
        self.add(self.weekly)
        add = phrase("directory", "Add hours")
        self.add_hours = small_button(say(add), say(add), self._add_hours)
        self.add(line_of(self.add_hours, None))
        hint = say(phrase("directory", "one date a line, for example 2026-12-25"))
        self.holidays = TextField(words, reading.days, _as_lines, hint=hint)
        self.row(
            self.section(), phrase("directory", "Holidays"), self.holidays, part("holidays"), True
        )

    def prepare(self, records: Sequence[Record]) -> None:
        """A form for every line of hours."""
        self.weekly.show_items(self.ids, len(records[0].weekly))

    def _add_hours(self) -> None:
        access, ids = part("weekly"), self.ids

        def add(document: Document) -> Document:
            return access.write(document, ids, (*access.read(document[ids[0]]), WORKING_HOURS))

        self.edit(phrase("directory", "Add hours to a calendar"), add)


class HoursForm(ItemForm):
    """Hours that several days share."""

    def __init__(self, desk: Desk, index: int, weekly: Access) -> None:
        super().__init__(
            desk,
            index,
            weekly,
            lambda name, value: WORKING_HOURS,
            phrase("directory", "Remove hours from a calendar"),
        )
        days = [(day, desk.say(name)) for day, name in NAMES[Weekday].items()]
        self.days = Toggles(desk.theme, days)
        self.opens = LineField(desk.words, reading.opening, hint="09:00")
        self.closes = LineField(desk.words, reading.closing, hint="18:00")
        self.add(self.days)
        self.add(line_of(self.opens, quiet("–"), self.closes, self.remove_button()))
        self.bind(self.days, self.entry_part("days"), phrase("directory", "Days"))
        self.bind(self.opens, self.entry_part("opens"), phrase("directory", "Opens"))
        self.bind(self.closes, self.entry_part("closes"), phrase("directory", "Closes"))


def zone_here() -> str:
    """The IANA time zone of this machine, UTC where it has none."""
    here = QTimeZone.systemTimeZoneId().data().decode()
    return here if here in reading.zones() else "UTC"


def _as_lines(days: Sequence[object]) -> str:
    return "\n".join(str(day) for day in days)
