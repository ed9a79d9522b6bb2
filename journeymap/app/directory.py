"""The dialog for what touchpoints and rules refer to, from personas to signals."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.bench import Bench
from journeymap.app.calendar_form import WORKING_HOURS, CalendarForm
from journeymap.app.closing import may_close
from journeymap.app.defaults_form import DefaultsPage
from journeymap.app.inspector import measures, reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, Form, line_of, quiet
from journeymap.app.inspector.picks import Tick
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.app.shelf import New, Shelf
from journeymap.app.signal_form import SignalShelf
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.edit.session import Edit
from journeymap.i18n import Words, phrase
from journeymap.model.agreements import Calendar
from journeymap.model.records import BrandWords, Channel, Persona, Team
from journeymap.model.values import Record
from journeymap.model.vocabulary import NAMES, Medium

_NAMED_AT_MOST = 3
"""So many touchpoints are named when something is in use."""


class Directory(QDialog):
    """Edits personas, channels, teams, calendars, signals and what counts in the whole journey.

    Every change is one step of the history.

    It follows the session while it is open, and has the window's keys for undo and redo.
    """

    def __init__(
        self,
        bench: Bench,
        words: Words,
        theme: Theme,
        edit: Edit,
        parent: QWidget | None = None,
        page: str = "personas",
    ) -> None:
        """`page` is the one to begin with: `personas`, `teams`, `signals` and so on."""
        super().__init__(parent)
        self._desk = desk = Desk(bench, words, theme, edit)
        title = phrase("directory", "Personas, channels, teams, calendars, signals")
        self.setWindowTitle(words.say(title))
        self.personas = Shelf(desk, PersonaForm(desk), _NEW_PERSONA)
        self.channels = Shelf(desk, ChannelForm(desk), _NEW_CHANNEL)
        self.teams = Shelf(desk, TeamForm(desk), _NEW_TEAM)
        self.calendars = Shelf(desk, CalendarForm(desk), _NEW_CALENDAR)
        self.signals = SignalShelf(desk)
        self.defaults = DefaultsPage(desk)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.windowTitle())
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.personas, words.say(phrase("directory", "Personas")))
        self.tabs.addTab(self.channels, words.say(phrase("directory", "Channels")))
        self.tabs.addTab(self.teams, words.say(phrase("directory", "Teams")))
        self.tabs.addTab(self.calendars, words.say(phrase("directory", "Calendars")))
        self.tabs.addTab(self.signals, words.say(phrase("directory", "Signals")))
        self.tabs.addTab(self.defaults, words.say(phrase("directory", "Whole journey")))
        self.tabs.setCurrentWidget(getattr(self, page))
        close = QPushButton(words.say(phrase("directory", "Close")))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.addWidget(self.tabs)
        layout.addWidget(line_of(None, close))
        self.resize(760, 600)
        QShortcut(QKeySequence.StandardKey.Undo, self, bench.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, bench.redo)
        stop = bench.listen(self.refresh)
        self.finished.connect(lambda: (stop(), self.deleteLater()))

    def done(self, result: int) -> None:
        """Close, unless something typed would be lost that the person wants to mend."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # what counts once it is whole is finished
        if may_close(self, self._desk.words):
            super().done(result)
        elif focused is not None:
            focused.setFocus()

    def refresh(self, change: Change) -> None:
        """Show what a change did."""
        for page in (self.personas, self.channels, self.teams, self.calendars, self.signals):
            page.refresh()
        self.defaults.refresh()


_NEW_PERSONA = New(
    Persona(id="persona", name="-"),
    phrase("directory", "New persona"),
    phrase("directory", "Add persona"),
    phrase("directory", "Remove persona"),
)
_NEW_CHANNEL = New(
    Channel(id="channel", name="-", medium=Medium.OTHER),
    phrase("directory", "New channel"),
    phrase("directory", "Add channel"),
    phrase("directory", "Remove channel"),
)
_NEW_TEAM = New(
    Team(id="team", name="-"),
    phrase("directory", "New team"),
    phrase("directory", "Add team"),
    phrase("directory", "Remove team"),
)


_NEW_CALENDAR = New(
    Calendar(id="calendar", name="-", zone="UTC", weekly=(WORKING_HOURS,)),
    phrase("directory", "New calendar"),
    phrase("directory", "Add calendar"),
    phrase("directory", "Remove calendar"),
)


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
        one_way = phrase("directory", "Customers cannot answer here")
        self.one_way = Tick(desk.theme, desk.say(one_way))
        self.add(self.one_way)
        self.bind(self.one_way, part("one_way"), one_way)
        self.longest = LineField(desk.words, measures.longest, measures.say_number, whole=True)
        self.row(
            self.section(),
            phrase("directory", "Longest message, in characters"),
            self.longest,
            part("longest"),
            above=True,
        )
        self._unfit = QLabel()
        self._unfit.setProperty("look", "refusal")
        self._unfit.setWordWrap(True)
        self.add(self._unfit)

    def prepare(self, records: Sequence[Record]) -> None:
        """Name what is written for this channel and does not fit it."""
        channel = records[0]
        names = [
            touchpoint.name
            for touchpoint in self.desk.document.touchpoints.values()
            if channel.id in touchpoint.channels and not _fits(touchpoint.words, channel)
        ]
        said = ", ".join(f"“{name}”" for name in names[:_NAMED_AT_MOST])
        text = phrase("directory", "Words are written here that this channel cannot carry: {names}")
        if len(names) > _NAMED_AT_MOST:
            text = phrase(
                "directory",
                "Words are written here that this channel cannot carry: {names} and more ({count})",
            )
        self._unfit.setText(self.desk.say(text.of(names=said, count=len(names))))
        self._unfit.setVisible(bool(names))


def _fits(words: BrandWords, channel: Channel) -> bool:
    """Whether a channel can carry the words of a touchpoint."""
    free = words.human_line.strip()
    whole = len(words.after.strip()) + len(free)
    return not (channel.template_only and free) and whole <= (channel.longest or whole)


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
