"""The form in which a case is set: what is known, when, on which channel, who is not there."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from journeymap.app.cases.asked import Asked
from journeymap.app.cases.fields import UNSAID, field_for
from journeymap.app.cases.moment_field import MomentField
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import quiet
from journeymap.drawing.theme import Theme
from journeymap.handling.known import CHANNEL, LANGUAGE, Wanted
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.vocabulary import Unavailable, name_of

_LABEL = 112
"""The width of names of fields, in pixels; longer ones wrap."""


class CaseForm(QWidget):
    """Shows a case and asks for another one."""

    edited = Signal(object)
    """The `Asked` that is wanted now."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self._asked = Asked()
        self._wanted: tuple[Wanted, ...] = ()
        self._teams: tuple[tuple[str, str], ...] = ()
        self.fields: dict[str, QWidget] = {}
        """The fields of signals, by name."""
        self.absences: dict[str, Choice] = {}
        """Who is not there, by team."""
        self.setProperty("look", "panel")
        self._signals, self._people = self._grid(), self._grid()
        self._nothing = quiet(words.say(phrase("cases", "No rule here asks for anything.")))
        self._nothing.setWordWrap(True)
        when = words.say(phrase("cases", "Day and time"))
        self.moment = MomentField(words, theme, when)
        self.moment.edited.connect(lambda time: self._ask(time=time))
        self.channel, self.language = Choice(words, theme), Choice(words, theme)
        self.channel.edited.connect(lambda id: self._ask(channel=id))
        self.language.edited.connect(lambda tag: self._ask(language=tag))
        always = self._grid()
        for row, (name, field) in enumerate(
            (
                (phrase("cases", "When"), self.moment),
                (phrase("known", "Channel"), self.channel),
                (phrase("known", "Language"), self.language),
            )
        ):
            self._row(always, row, words.say(name), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(8)
        for part in (self._nothing, self._signals, always, self._people):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        column.addStretch(1)

    def show_case(self, document: Document, asked: Asked, wanted: tuple[Wanted, ...]) -> None:
        """Show a case at a touchpoint that wants these signals."""
        self._asked = asked
        self._offer(document)
        if _form_of(wanted) != _form_of(self._wanted):
            self._wanted = wanted
            self._fill_signals()
        for each in wanted:
            if (field := self.fields.get(each.signal.id)) is not None:
                field.show_value(asked.known.get(each.signal.id))
        self._nothing.setVisible(not self.fields)
        self.moment.show_value(asked.time)
        self.channel.show_value(asked.channel)
        self.language.show_value(asked.language)
        for team, choice in self.absences.items():
            choice.show_value(asked.absences.get(team))

    def show_teams(self, teams: Sequence[tuple[str, str]]) -> None:
        """Let these teams (id and name) be there or not."""
        if tuple(teams) == self._teams:
            return
        self._teams = tuple(teams)
        _empty(self._people)
        self.absences.clear()
        say = self._words.say
        there = say(phrase("cases", "is there"))
        options: list[tuple[object, str]] = [(None, there)]
        # Out of hours follows from the time.
        others = [why for why in Unavailable if why is not Unavailable.OUT_OF_HOURS]
        options += [(why.value, say(name_of(why))) for why in others]
        for row, (team, name) in enumerate(teams):
            choice = Choice(self._words, self._theme, options)
            choice.edited.connect(lambda why, team=team: self._miss(team, why))
            self.absences[team] = choice
            self._row(self._people, row, name, choice)

    def _fill_signals(self) -> None:
        _empty(self._signals)
        self.fields.clear()
        for each in self._wanted:
            name = each.signal.id
            if name in (LANGUAGE, CHANNEL):
                continue
            field = field_for(each, self._words, self._theme)
            field.edited.connect(lambda value, name=name: self._say(name, value))
            field.setToolTip(self._words.say(each.signal.means))
            self._row(self._signals, len(self.fields), self._words.say(each.called), field)
            self.fields[name] = field

    def _offer(self, document: Document) -> None:
        say = self._words.say
        unsaid = say(UNSAID)
        channels = [(channel.id, channel.name) for channel in document.channels]
        self.channel.offer([(None, unsaid), *channels])
        asked = [word for each in self._wanted if each.signal.id == LANGUAGE for word in each.words]
        spoken = [tag for team in document.teams for tag in team.languages]
        tags = dict.fromkeys((document.journey.language, *asked, *spoken, self._asked.language))
        self.language.offer([("", unsaid), *((tag, tag) for tag in tags if tag)])

    def _say(self, name: str, value: object) -> None:
        self._want(self._asked.saying(name, value))

    def _miss(self, team: str, why: str | None) -> None:
        self._want(self._asked.missing(team, why))

    def _ask(self, **changes: Any) -> None:
        self._want(replace(self._asked, **changes))

    def _want(self, asked: Asked) -> None:
        self._asked = asked  # the next edit may come before the answer to this one
        self.edited.emit(asked)

    def _row(self, grid: QGridLayout, row: int, name: str, field: QWidget) -> None:
        label = quiet(name)
        label.setWordWrap(True)
        label.setFixedWidth(_LABEL)
        label.setContentsMargins(0, 5, 0, 0)
        label.setBuddy(field)
        field.setAccessibleName(name)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(field, row, 1)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        return grid


def _form_of(wanted: Sequence[Wanted]) -> list[tuple[object, ...]]:
    """What fields are made from; where it is the same they stay, with the cursor in them."""
    return [(str(each.called), each.called.values, each.signal, each.words) for each in wanted]


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
