"""What there is to check in a window: listed, gone through, gone to, settled, let pass."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QToolButton

from journeymap.analysis.finding import Finding, Severity, by_gravity
from journeymap.app.keycaps import keys_of
from journeymap.edit.change import Change
from journeymap.edit.overrides import let_pass
from journeymap.i18n import phrase
from journeymap.model.agreements import Case, Override
from journeymap.model.records import Stage

if TYPE_CHECKING:
    from journeymap.app.findings.panel import FindingsPanel
    from journeymap.app.window import Window

_FIELDS: Mapping[str, str] = {
    "emotion.assumed": "emotion.basis",
    "handling.attitude-by-ai": "mode",
    "handling.decisive-by-ai": "mode",
    "handling.cold-by-ai": "mode",
    "handling.undecided": "mode",
    "path.break": "mode",
    "path.no-human": "mode",
    "path.dead-end": "kind",
    "ai.undisclosed": "ai.disclosure",
    "staff.nobody-named": "human.team",
    "staff.no-hours": "human.team",
    "staff.no-target": "human.response",
    "staff.no-owner": "owner",
    "words.no-human-line": "words.human_line",
    "words.repeated-line": "words.human_line",
    "words.template-channel": "words.human_line",
    "words.unnamed-sender": "words.sender",
    "words.too-long": "words.after",
    "step1.ask-before-coupon": "words.after",
}
"""The field of the inspector in which a finding is settled, by its code."""


class Findings:
    """The findings of one window, those in the open and those that the team lets pass."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._found: tuple[Finding, ...] = ()
        self._at = -1
        self.open: tuple[Finding, ...] = ()
        """What is still to check, the gravest first."""
        self.passed: tuple[tuple[Finding, Override], ...] = ()
        self.button = QToolButton()
        self.button.setObjectName("finding")
        self.button.setEnabled(False)
        self.button.clicked.connect(self.show_list)

    @cached_property
    def panel(self) -> "FindingsPanel":
        """The list, made when it is first opened."""
        from journeymap.analysis.fixes import fix_of  # not needed by the first window
        from journeymap.app.findings.panel import FindingsPanel

        window = self._window
        panel = FindingsPanel(
            window.words,
            window.program.theme,
            lambda finding: fix_of(window.document, finding),
            lambda id: window.document.name_of(id),
        )
        panel.marked.connect(self._look_at)
        panel.wanted.connect(self.go_to)
        panel.fix_wanted.connect(self.fix)
        panel.pass_wanted.connect(self.let_pass)
        panel.back_wanted.connect(self.take_back)
        panel.shown.connect(self._come_up)
        return panel

    def show(self, found: tuple[Finding, ...]) -> None:
        """Show what was found in the document as it is now."""
        self._found, self._at = by_gravity(found), -1
        self._sort()

    def follow(self, change: Change) -> None:
        """What is let pass is known at once; findings themselves are looked for later."""
        records = (*change.before.values(), *change.after.values())
        if any(isinstance(record, Override) for record in records):
            self._sort()

    def step(self, by: int) -> None:
        """Go to the next thing to check (1), or to the one before (-1), round and round."""
        if not self.open:
            return
        self._at = (max(self._at, 0) if self._at < 0 < -by else self._at) + by
        self._at %= len(self.open)
        found = self.open[self._at]
        self._look_at(found)
        self.button.setText(self._window.words.say(found.what))
        self.button.setToolTip(self._window.words.say(found.why))
        if self._is_listed:
            self.panel.mark(found)

    def show_list(self) -> None:
        """Open the list, with the keyboard in it."""
        self._window.panels["findings"].open()
        self.panel.enter()

    def show_at(self, finding: Finding) -> None:
        """Open the list at a finding, which is selected on the map."""
        self.show_list()
        self.panel.mark(finding)
        self._look_at(finding)

    def go_to(self, finding: Finding) -> None:
        """Go to where a finding can be settled, with the keyboard in the field if there is one."""
        window = self._window
        self._look_at(finding)
        if finding.code == "merge.conflict":
            window.menus["conflicts"].trigger()
            return
        if finding.code == "cases.changed":
            window.cases.open(finding.ids[1])
            return
        field = _FIELDS.get(finding.code, "rules" if finding.rule else "")
        way = finding.ids[-1]
        if finding.code == "handover.incomplete" and way in window.document.transitions:
            window.go_to(way)
            field = "taken"
        elif len(finding.ids) > 1 and field:
            # One at a time: what is written for one must not be written for all.
            window.go_to(finding.ids[0])
        window.inspector.show()
        if not field or not window.inspector.enter_field(field, finding.rule):
            window.view.setFocus()

    def fix(self, finding: Finding) -> None:
        """Settle a finding by its edit."""
        from journeymap.analysis.fixes import fix_of  # as above

        fix = fix_of(self._window.document, finding)
        if fix is not None:
            self._window.edit(fix.name, fix.operation)

    def let_pass(self, finding: Finding) -> None:
        """Ask for the reason, and let a finding pass."""
        window, words = self._window, self._window.words
        title = phrase("findings", "Let a finding pass")
        asked = phrase("findings", "{what}\n\nThe reason, which the spec will carry:")
        reason, given = QInputDialog.getText(
            window, words.say(title), words.say(asked.of(what=finding.what))
        )
        if given and reason.strip():
            about = [(finding.code, finding.ids[0], finding.rule)]
            today = date.today()
            window.edit(
                title, lambda document: let_pass(document, about, reason.strip(), "", today)
            )

    def take_back(self, override: Override) -> None:
        """Let a finding count again."""
        label = phrase("findings", "Let a finding count again")
        self._window.edit(label, lambda document: document.with_records(without=[override.id]))

    @property
    def _is_listed(self) -> bool:
        return self._window.panels["findings"].widget.isVisible()

    def _sort(self) -> None:
        from journeymap.analysis.leaving import let_through  # as above

        window = self._window
        self.open, self.passed = let_through(window.document, self._found)
        window.view.tips.findings = self.open
        # A map that is just growing is full of suggestions; marks are for what weighs more.
        grave = (finding for finding in self.open if finding.severity is not Severity.SUGGESTION)
        window.scene.mark_findings({id for finding in grave for id in finding.ids})
        window.filtering.refresh()
        self._say()
        if self._is_listed:
            self._list()

    def _say(self) -> None:
        words = self._window.words
        said = phrase("window", "Nothing to check")
        if self.open:
            said = phrase("window", "To check: {count} — {first}").of(
                count=len(self.open), first=self.open[0].what
            )
        self.button.setText(words.say(said))
        self.button.setEnabled(True)
        opens = phrase("findings", "Open the list ({key})")
        key = keys_of(self._window.menus["findings"])[0]
        self.button.setToolTip(words.say(opens.of(key=key)))

    def _list(self) -> None:
        from journeymap.app.findings.rows import Entry, Place, place_of  # as above

        document = self._window.document
        entries = [Entry(place_of(document, f.ids), f) for f in self.open]
        entries += [Entry(place_of(document, f.ids), f, o) for f, o in self.passed]
        used = {override.id for _, override in self.passed}
        entries += [
            Entry(Place(override.about), None, override)
            for override in document.overrides
            if override.id not in used
        ]
        self.panel.show_entries(entries)

    def _come_up(self) -> None:
        """List everything, and mark what somebody has stepped to meanwhile."""
        self._list()
        if 0 <= self._at < len(self.open):
            self.panel.mark(self.open[self._at])

    def _look_at(self, finding: Finding) -> None:
        """Select what a finding is about and bring it into sight."""
        window = self._window
        ids = [id for id in finding.ids if id in window.document]
        if not ids:
            return
        if window.document.get(Stage, ids[0]) is not None:
            window.choose_stage(ids[0])
            return
        window.scene.select([id for id in ids if window.document.get(Case, id) is None])
        window.view.reveal(ids[0])
