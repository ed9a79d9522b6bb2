"""The sections of the workshop's panel side by side, and who of them hears of what."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journeymap.app.inspector.form import Desk, Form, Section, order_tabs
from journeymap.app.workshop.agenda import AgendaPart
from journeymap.app.workshop.minutes import DecisionsPart, QuestionsPart
from journeymap.app.workshop.panel import Part
from journeymap.app.workshop.parking import ParkingPart
from journeymap.app.workshop.votes import VotesPart
from journeymap.model.records import Stage, Touchpoint
from journeymap.model.values import Record
from journeymap.model.workshop import AgendaStep, Decision, ParkedNote, Question, VotingRound

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Sections(Form):
    """Everything in the panel. A form, so that Tab follows what is seen."""

    def __init__(self, window: "Window") -> None:
        desk = Desk(
            window.bench, window.words, window.program.theme, window.edit, window.program.settings
        )
        super().__init__(desk)
        self.setProperty("look", "panel")
        self.layout().setContentsMargins(14, 2, 8, 16)
        self.agenda = AgendaPart(window, desk)
        votes = VotesPart(window, desk)
        parking = ParkingPart(window, desk)
        decisions = DecisionsPart(window, desk)
        questions = QuestionsPart(window, desk)
        self._talk = (decisions, questions)
        made = {
            Part.AGENDA: self.agenda,
            Part.VOTES: votes,
            Part.PARKING: parking,
            Part.DECISIONS: decisions,
            Part.QUESTIONS: questions,
        }
        self.folds: Mapping[Part, Section] = {key: part.section for key, part in made.items()}
        self.lines: Mapping[Part, QWidget] = {key: part.line for key, part in made.items()}
        for section in self.folds.values():
            self.add(section)
        self.layout().addStretch(1)
        order_tabs(self)
        self._hears = (
            (self.agenda.refresh, {AgendaStep}),
            (votes.refresh, {VotingRound, Touchpoint, Stage}),
            (parking.refresh, {ParkedNote}),
            (decisions.refresh, {Decision, Touchpoint}),
            (questions.refresh, {Question, Touchpoint}),
        )

    def follow(self, types: Collection[type[Record]] | None) -> None:
        """Show what changed in records of these types; None for everything."""
        for refresh, heard in self._hears:
            if types is None or not heard.isdisjoint(types):
                refresh()

    def show_selection(self) -> None:
        """Offer what is selected on the map."""
        for part in self._talk:
            part.show_selection()
