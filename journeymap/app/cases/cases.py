"""Who handles a case in a window: asked in a panel, lit on the map, kept.

`trying` tries the kept ones after every edit; all else is made when it is first asked for.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QInputDialog

from journeymap.app.cases.asked import Asked, asked_in
from journeymap.app.cases.expect_dialog import ExpectDialog
from journeymap.app.cases.panel import CasePanel
from journeymap.app.inspector.form import put_into
from journeymap.app.picker import TouchpointPicker
from journeymap.edit.touchpoints import revise_records
from journeymap.handling.acceptance import Acceptance
from journeymap.handling.answering import answer
from journeymap.handling.asking import Question
from journeymap.handling.cases import evaluator_of, kept, retaken
from journeymap.handling.decision import Decision
from journeymap.handling.known import wanted_signals
from journeymap.i18n import Phrase, phrase
from journeymap.model.agreements import Case
from journeymap.model.document import Document
from journeymap.model.records import Team, Touchpoint
from journeymap.model.values import NAME_LENGTH, new_id

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Cases(QObject):
    """The case that is asked in one window, and what is done with the kept ones."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.asked = Asked(time=_now(window.document))
        self._listed: tuple[tuple[Case, ...], dict[str, Acceptance]] | None = None
        self._arriving = False
        """Whether the panel has just been opened."""
        self._question: Question | None = None
        self._decision: Decision | None = None
        self.panel = CasePanel(window.words, window.program.theme)
        self.panel.turned.connect(self._turned)
        self.panel.keep_wanted.connect(self.keep)
        self.panel.update_wanted.connect(self._update)
        self.panel.rest_wanted.connect(self._fill_in)
        self.panel.touchpoint_wanted.connect(self._pick)
        self.panel.light.edited.connect(self._turn_light)
        self.panel.form.edited.connect(self.ask)
        listed = self.panel.kept
        listed.chosen.connect(self.look_at)
        listed.opened.connect(self._open)
        listed.take_over_wanted.connect(self.take_over)
        listed.expect_wanted.connect(self._expect)
        listed.rename_wanted.connect(self._rename)
        listed.delete_wanted.connect(self._delete)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show)
        window.trying.done.connect(self._list_again)
        window.scene.selectionChanged.connect(self.follow_selection)
        stop = window.bench.listen(lambda change: self._show_soon())
        self.destroyed.connect(lambda: stop())

    def follow_selection(self) -> None:
        """Ask about the card that is selected alone; a hidden panel waits."""
        if not self.panel.isVisible():
            return
        cards = self._window.editing.selected(Touchpoint)
        if len(cards) == 1 and cards[0] != self.asked.touchpoint:
            self.ask(replace(self.asked, touchpoint=cards[0]))
            self.panel.kept.mark("")

    def ask(self, asked: Asked) -> None:
        """Ask this from now on."""
        self.asked = asked
        self.show()

    def show(self) -> None:
        """Show who handles the case as it is set, on the map too; a hidden panel waits."""
        window, document, panel = self._window, self._window.document, self.panel
        self._soon.stop()
        touchpoint = document.touchpoints.get(self.asked.touchpoint)
        if not panel.isVisible():
            window.scene.spotlight(None, "case")
            return
        panel.name_touchpoint("" if touchpoint is None else touchpoint.name)
        self._list()
        if touchpoint is None:
            self._question = self._decision = None
            window.scene.spotlight(None, "case")
            return
        wanted = wanted_signals(document, touchpoint.id)
        teams = _teams(document, touchpoint)
        panel.form.moment.offer_zones(_zones(document))
        panel.form.show_teams([(team.id, team.name) for team in teams])
        panel.form.show_case(document, self.asked, wanted)
        spec = evaluator_of(document, {touchpoint.id})
        question = self.asked.question(wanted, tuple(team.id for team in teams))
        found = answer(document, question, spec, self.asked.language)
        self._question, self._decision = question, found.decision
        panel.answer.show_answer(found)
        case = document.get(Case, panel.kept.marked)
        changed = case is not None and kept(question, self._decision, case.name, case.id) != case
        here = case is not None and case.touchpoint == touchpoint.id
        panel.update.setVisible(here)
        panel.update.setEnabled(changed)
        if self._arriving:
            self._arriving = False
            window.view.reveal(touchpoint.id)
        window.scene.spotlight(found.lit if panel.light.isChecked() else None, "case")

    def begin(self) -> None:
        """Put the keyboard where a case is set, or where its touchpoint is chosen."""
        self.show()
        if self.panel.tabs.currentWidget() is self.panel.kept:
            self.panel.kept.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._question is None:
            self.panel.touchpoint.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            form = self.panel.form
            first = next(iter(form.fields.values()), form.moment)
            first.show()  # Qt would show what is new in a moment, and nothing hidden is entered
            put_into(first, form)

    def look_at(self, case: str) -> None:
        """Set the panel as a kept case was, and go to its touchpoint."""
        record = self._window.document.get(Case, case)
        if record is None:
            return
        self.asked = asked_in(record)
        self.panel.kept.mark(case)
        self._window.go_to(record.touchpoint)
        self.show()

    def open(self, case: str) -> None:
        """Open the panel on a kept case, with the keyboard in the list."""
        self._window.panels["cases"].open()
        self.panel.tabs.setCurrentIndex(1)
        self.show()
        self.look_at(case)
        self.panel.kept.list.setFocus()

    def _open(self, case: str) -> None:
        self.look_at(case)
        self.panel.tabs.setCurrentIndex(0)
        self.panel.touchpoint.setFocus()

    # Keeping

    def keep(self) -> None:
        """Ask for a name and keep the case as it is set, with the outcome that it has now."""
        self.show()
        if self._question is None or self._decision is None:
            return
        document = self._window.document
        title = phrase("cases", "Keep this case")
        suggested = document.touchpoints[self._question.touchpoint].name
        if (name := self._name(title, suggested)) is not None:
            case = kept(self._question, self._decision, name, new_id("case"))
            if self._window.edit(title, lambda document: document.with_records([case])):
                self.show()
                self.panel.kept.mark(case.id)

    def take_over(self, cases: list[str]) -> None:
        """Let cases expect from now on what they come to."""
        label = phrase("cases", "Take over the new outcome")
        self._window.edit(label, lambda document: retaken(document, cases))

    def _update(self) -> None:
        case = self.panel.kept.marked
        record = self._window.document.get(Case, case)
        self.show()
        if record is None or self._question is None or self._decision is None:
            return
        new = kept(self._question, self._decision, record.name, case)
        label = phrase("cases", "Keep the case “{name}” as set now").of(name=record.name)
        self._window.edit(label, lambda document: document.with_records([new]))

    def _expect(self, case: str) -> None:
        window, record = self._window, self._window.document.get(Case, case)
        if record is None:
            return
        dialog = ExpectDialog(window, window.words, window.program.theme, window.document, record)
        if dialog.exec():
            label = phrase("cases", "What the case “{name}” expects").of(name=record.name)
            expected = dialog.expected
            window.edit(label, lambda d: revise_records(d, [case], expected=expected))
        dialog.deleteLater()

    def _rename(self, case: str) -> None:
        record = self._window.document.get(Case, case)
        if record is None:
            return
        title = phrase("cases", "Rename a case")
        if (name := self._name(title, record.name)) is not None:
            self._window.edit(title, lambda document: revise_records(document, [case], name=name))

    def _delete(self, cases: list[str]) -> None:
        label = phrase("cases", "Delete kept cases")
        self._window.edit(label, lambda document: document.with_records(without=cases))

    def _name(self, title: Phrase, suggested: str) -> str | None:
        words = self._window.words
        name, given = QInputDialog.getText(
            self._window,
            words.say(title),
            words.say(phrase("cases", "Name of the case:")),
            text=suggested,
        )
        name = " ".join(name.split())[:NAME_LENGTH]
        return name if given and name else None

    def _list_again(self) -> None:
        if self.panel.isVisible():
            self._list()

    def _list(self) -> None:
        """List the kept cases, where they or what became of them is not what is listed."""
        document, trying = self._window.document, self._window.trying
        now = (document.cases, trying.outcomes)
        if now != self._listed:
            self._listed = now
            self.panel.kept.show_cases(document, trying.outcomes, trying.sound)
            changed = sum(not outcome.passed for outcome in trying.outcomes.values())
            self.panel.count_kept(len(document.cases), changed)

    def _show_soon(self) -> None:
        self._soon.start()

    def _turned(self) -> None:
        """Opened, ask about what is selected and bring it into the sight that is left."""
        if self.panel.isVisible():
            self.follow_selection()
            self._arriving = True
        self._show_soon()

    def _fill_in(self) -> None:
        """Say of what is not said that it is as usual."""
        document = self._window.document
        asked = self.asked
        for each in wanted_signals(document, asked.touchpoint):
            if each.signal.id not in asked.known:
                asked = asked.saying(each.signal.id, each.usual)
        self.ask(asked)

    def _turn_light(self, on: bool) -> None:
        self.panel.light.show_value(on)
        self._show_soon()

    def _pick(self) -> None:
        picker = TouchpointPicker(self._window, phrase("cases", "Ask about"))
        chosen = picker.chosen if picker.exec() else None
        picker.deleteLater()
        if chosen is not None:
            self._window.go_to(chosen)


def _now(document: Document) -> datetime:
    """This minute, in the zone of the journey's hours."""
    zones = _zones(document)
    now = datetime.now(ZoneInfo(zones[0])) if zones else datetime.now().astimezone()
    return now.replace(second=0, microsecond=0)


def _zones(document: Document) -> tuple[str, ...]:
    return tuple(dict.fromkeys(calendar.zone for calendar in document.calendars))


def _teams(document: Document, touchpoint: Touchpoint) -> list[Team]:
    """The teams that a case at a touchpoint may reach."""
    ids = [step.team for step in document.journey.fallback]
    if touchpoint.handling is not None:
        rules = touchpoint.handling.rules
        own = [step.team for rule in rules for step in rule.route]
        ids = [*own, touchpoint.handling.human.team, *ids]
    found = (document.get(Team, id) for id in dict.fromkeys(ids))
    return [team for team in found if team is not None]
