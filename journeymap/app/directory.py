"""The dialog for what touchpoints refer to: personas, channels, teams and calendars."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.bench import Bench
from journeymap.app.calendar_form import WORKING_HOURS, CalendarForm, zone_here
from journeymap.app.inspector import reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, Form, line_of, quiet, small_button
from journeymap.app.inspector.picks import Tick
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.edit.directory import remove_everywhere
from journeymap.edit.references import users_of
from journeymap.edit.session import Edit
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.agreements import Calendar
from journeymap.model.records import Channel, Persona, Team
from journeymap.model.values import Record, new_id, revise
from journeymap.model.vocabulary import NAMES, Medium

_NAMED_AT_MOST = 3
"""So many touchpoints are named when something is in use."""


class Directory(QDialog):
    """Edits personas, channels, teams and calendars; every change is one step of the history.

    It follows the session while it is open, and has the window's keys for undo and redo.
    """

    def __init__(
        self,
        bench: Bench,
        words: Words,
        theme: Theme,
        edit: Edit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        desk = Desk(bench, words, theme, edit)
        self.setWindowTitle(words.say(phrase("directory", "Personas, channels, teams, calendars")))
        self.personas = Shelf(desk, PersonaForm(desk), _NEW_PERSONA)
        self.channels = Shelf(desk, ChannelForm(desk), _NEW_CHANNEL)
        self.teams = Shelf(desk, TeamForm(desk), _NEW_TEAM)
        self.calendars = Shelf(desk, CalendarForm(desk), _NEW_CALENDAR)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.windowTitle())
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.personas, words.say(phrase("directory", "Personas")))
        self.tabs.addTab(self.channels, words.say(phrase("directory", "Channels")))
        self.tabs.addTab(self.teams, words.say(phrase("directory", "Teams")))
        self.tabs.addTab(self.calendars, words.say(phrase("directory", "Calendars")))
        close = QPushButton(words.say(phrase("directory", "Close")))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.addWidget(self.tabs)
        layout.addWidget(line_of(None, close))
        self.resize(680, 560)
        QShortcut(QKeySequence.StandardKey.Undo, self, bench.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, bench.redo)
        stop = bench.listen(self.refresh)
        self.finished.connect(lambda: (stop(), self.deleteLater()))

    def refresh(self, change: Change) -> None:
        """Show what a change did."""
        for shelf in (self.personas, self.channels, self.teams, self.calendars):
            shelf.refresh()


class _New:
    """A record as it starts, and what the history calls its coming and going."""

    def __init__(self, record: Record, name: Phrase, add: Phrase, remove: Phrase) -> None:
        self.record, self.name, self.add, self.remove = record, name, add, remove


_NEW_PERSONA = _New(
    Persona(id="persona", name="-"),
    phrase("directory", "New persona"),
    phrase("directory", "Add persona"),
    phrase("directory", "Remove persona"),
)
_NEW_CHANNEL = _New(
    Channel(id="channel", name="-", medium=Medium.OTHER),
    phrase("directory", "New channel"),
    phrase("directory", "Add channel"),
    phrase("directory", "Remove channel"),
)
_NEW_TEAM = _New(
    Team(id="team", name="-"),
    phrase("directory", "New team"),
    phrase("directory", "Add team"),
    phrase("directory", "Remove team"),
)


_NEW_CALENDAR = _New(
    Calendar(id="calendar", name="-", zone="UTC", weekly=(WORKING_HOURS,)),
    phrase("directory", "New calendar"),
    phrase("directory", "Add calendar"),
    phrase("directory", "Remove calendar"),
)


class Shelf(QWidget):
    """All records of one type as a list, and the form of the chosen one."""

    def __init__(self, desk: Desk, form: Form, new: _New) -> None:
        super().__init__()
        self._desk, self._new = desk, new
        self.form = form
        self._ids: tuple[str, ...] = ()
        say = desk.say
        self.list = QListWidget()
        self.list.setFixedWidth(200)
        self.list.setAccessibleName(say(phrase("directory", "Names")))
        self.add = small_button(say(new.add), say(new.add), self._add)
        self.remove = small_button(say(new.remove), say(new.remove), self._remove)
        self._question = QLabel()
        self._question.setWordWrap(True)
        everywhere = say(phrase("directory", "Remove it there too"))
        keep = say(phrase("directory", "Keep it"))
        self.everywhere = small_button(everywhere, everywhere, self._remove_everywhere)
        self.keep = small_button(keep, keep, lambda: self.notice.hide())
        self.notice = QFrame()
        self.notice.setProperty("look", "card")
        asked = QVBoxLayout(self.notice)
        asked.setContentsMargins(12, 10, 12, 10)
        asked.addWidget(self._question)
        asked.addWidget(line_of(self.everywhere, self.keep, None))
        self.notice.hide()
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.list)
        left.addWidget(self.add)
        left.addWidget(self.remove)
        right = QVBoxLayout()
        right.addWidget(self.notice)
        right.addWidget(form)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 6)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        self.list.currentRowChanged.connect(self._choose)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows anew: they were filled before the list had its look."""
        super().showEvent(event)
        self.list.doItemsLayout()

    @property
    def chosen(self) -> Record | None:
        """The record whose form is shown."""
        row = self.list.currentRow()
        return self._desk.document[self._ids[row]] if 0 <= row < len(self._ids) else None

    def refresh(self) -> None:
        """Show the document's records; the chosen one stays chosen while it exists."""
        records = self._desk.document.all(type(self._new.record))
        row = self.list.currentRow()
        old = self._ids[row] if 0 <= row < len(self._ids) else ""
        self._ids = tuple(record.id for record in records)
        with QSignalBlocker(self.list):
            while self.list.count() > len(records):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(records):
                self.list.addItem("")
            for place, record in enumerate(records):
                self.list.item(place).setText(record.name)
            last = min(max(row, 0), len(records) - 1)
            self.list.setCurrentRow(self._ids.index(old) if old in self._ids else last)
        if old not in self._ids:
            self.notice.hide()
        self._show_form()

    def _choose(self) -> None:
        self.notice.hide()
        self._show_form()

    def _show_form(self) -> None:
        chosen = self.chosen
        self.form.setVisible(chosen is not None)
        self.remove.setEnabled(chosen is not None)
        if chosen is not None:
            self.form.inspect((chosen.id,))

    def _add(self) -> None:
        new = self._new
        record = revise(new.record, id=new_id(new.record.id), name=self._desk.say(new.name))
        if isinstance(record, Calendar):
            record = revise(record, zone=zone_here())
        if self._desk.edit(new.add, lambda document: document.with_records([record])):
            self.refresh()
            self.list.setCurrentRow(self._ids.index(record.id))
            self.form.name.setFocus()
            self.form.name.area.selectAll()

    def _remove(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        users = users_of(self._desk.document, {chosen.id})
        if not users:
            self._remove_everywhere()
            return
        name_of = self._desk.document.name_of
        names = ", ".join(f"“{name_of(user.id)}”" for user in users[:_NAMED_AT_MOST])
        if len(users) > _NAMED_AT_MOST:
            text = phrase("directory", "“{name}” is still used by {names} and more ({count}).")
        else:
            text = phrase("directory", "“{name}” is still used by {names}.")
        text = text.of(name=chosen.name, names=names, count=len(users))
        self._question.setText(self._desk.say(text))
        self.notice.show()
        self.everywhere.setFocus()

    def _remove_everywhere(self) -> None:
        id = self.chosen.id
        self.notice.hide()
        self._desk.edit(self._new.remove, lambda document: remove_everywhere(document, id))


class _NamedForm(Form):
    """A form that begins with the record's name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.layout().setContentsMargins(16, 0, 0, 0)
        self.name = LineField(desk.words, reading.name)
        self.name.area.setProperty("look", "title")
        self.add(self.name)
        self.bind(self.name, part("name"), phrase("directory", "Name"))


class PersonaForm(_NamedForm):
    """A customer the journey is drawn for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.description = TextField(desk.words, reading.text, least=6, most=16)
        self.row(
            self.section(),
            phrase("directory", "Who this is"),
            self.description,
            part("description"),
            above=True,
        )


class ChannelForm(_NamedForm):
    """Where customer and brand meet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        section = self.section()
        media = [(medium, desk.say(name)) for medium, name in NAMES[Medium].items()]
        self.medium = Choice(desk.words, desk.theme, media)
        self.row(section, phrase("directory", "Medium"), self.medium, part("medium"))
        template = phrase("directory", "Only texts approved beforehand")
        self.template_only = Tick(desk.theme, desk.say(template))
        self.add(self.template_only)
        self.bind(self.template_only, part("template_only"), template)
        hint = phrase("directory", "A line that a person writes freely cannot travel here.")
        self.add(quiet(desk.say(hint)))


class TeamForm(_NamedForm):
    """People who handle touchpoints."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        words, say = desk.words, desk.say
        section = self.section()
        hint = say(phrase("directory", "one per line"))
        self.skills = TextField(words, reading.lines, "\n".join, hint=hint)
        self.row(section, phrase("directory", "Skills"), self.skills, part("skills"))
        self.languages = LineField(words, reading.languages, ", ".join, hint="ko, en")
        self.row(section, phrase("directory", "Languages"), self.languages, part("languages"))
        self.calendar = Choice(words, desk.theme)
        self.row(section, phrase("directory", "Calendar"), self.calendar, part("calendar"))

    def prepare(self, records: Sequence[Record]) -> None:
        """Offer the calendars of the document."""
        none = (None, self.desk.say(phrase("directory", "not known")))
        calendars = self.desk.document.calendars
        self.calendar.offer([none, *((each.id, each.name) for each in calendars)])
