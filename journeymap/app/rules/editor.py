"""The window in which the rules of a touchpoint are written: all of them, and one in full."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.bench import Bench
from journeymap.app.closing import may_close
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, line_of, quiet
from journeymap.app.inspector.rules import RuleList
from journeymap.app.rules.condition import ConditionEditor
from journeymap.app.rules.pages import Pages
from journeymap.app.rules.places import OfRule, RulePart, rule_part
from journeymap.app.rules.route import RouteForm
from journeymap.app.rules.sentence import Sentence
from journeymap.app.rules.told import ToldForm
from journeymap.app.rules.unreached import HandBackForm, UnreachedForm
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.edit.rules import rule_of
from journeymap.edit.session import Edit
from journeymap.handling.sentences import (
    hand_back_sentence,
    rule_sentence,
    unreached_sentences,
)
from journeymap.i18n import Words, phrase
from journeymap.model.handover import Rule
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import NAMES, Effect, RuleSeverity

_EFFECTS = {
    Effect.OFFER_HUMAN: phrase(
        "rules", "The customer is asked and may stay with AI: an offer is no order."
    ),
    Effect.FORCE_HUMAN: phrase(
        "rules", "A person takes over at once; the customer is not asked first."
    ),
    Effect.NOTIFY: phrase("rules", "AI goes on; a person is told and may step in."),
    Effect.BLOCK_TRANSFER: phrase(
        "rules",
        "While this is so, the rules below hand over nobody. Requests for a person go above.",
    ),
    Effect.HAND_BACK: phrase("rules", "The person is done; AI goes on with the customer."),
}


class RuleEditor(QDialog):
    """Edits the rules of one touchpoint; every change is one step of the history.

    It follows the session while it is open, and has the window's keys for undo and redo.
    """

    def __init__(
        self,
        bench: Bench,
        words: Words,
        theme: Theme,
        edit: Edit,
        touchpoint: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk = Desk(bench, words, theme, edit)
        self._touchpoint = touchpoint
        say = desk.say
        self.setWindowTitle(
            say(
                phrase("rules", "When a person takes over · {touchpoint}").of(
                    touchpoint=desk.document.name_of(touchpoint)
                )
            )
        )
        self.list = RuleList(desk)
        self.list.opened.connect(self._enter)
        self.list.rows.currentRowChanged.connect(self._show_rule)
        self.page = RulePage(desk)
        nothing = say(
            phrase("rules", "Add a rule (Ctrl+N), or insert a preset, to say who takes over.")
        )
        self._nothing = quiet(nothing)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        directory = say(phrase("rules", "Teams, channels, signals…"))
        self.directory = QPushButton(directory)
        self.directory.setAutoDefault(False)
        close = QPushButton(say(phrase("rules", "Close")))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        self.list.setFixedWidth(310)
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addWidget(self.list)
        across.addWidget(self.page, 1)
        across.addWidget(self._nothing, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addLayout(across, 1)
        layout.addWidget(line_of(self.directory, None, close))
        self.resize(1060, 680)
        QShortcut(QKeySequence.StandardKey.Undo, self, bench.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, bench.redo)
        QShortcut(QKeySequence.StandardKey.New, self, self.list.add.click)
        stop = bench.listen(self.refresh)
        self.finished.connect(lambda: (stop(), self.deleteLater()))
        self.list.show_rules(touchpoint)
        self._show_rule()
        self.list.rows.setFocus()

    def choose(self, rule: str) -> None:
        """Edit a rule of the touchpoint, if it is one."""
        self.list.rows.choose(rule)
        if rule and self.list.rows.chosen == rule:
            self.page.begin()

    def refresh(self, change: Change) -> None:
        """Show what a change did; without its touchpoint the window closes."""
        if self._desk.document.get(Touchpoint, self._touchpoint) is None:
            super().done(QDialog.DialogCode.Rejected)
            return
        self.list.show_rules(self._touchpoint)
        self._show_rule()

    def done(self, result: int) -> None:
        """Close, unless something typed would be lost that the person wants to mend."""
        if may_close(self, self._desk.words):
            super().done(result)

    def _enter(self, rule: str) -> None:
        self.list.rows.choose(rule)
        self.page.begin()

    def _show_rule(self) -> None:
        rule = self.list.rows.chosen
        self.page.setVisible(bool(rule))
        self._nothing.setVisible(not rule)
        if rule:
            self.page.show_rule(self._touchpoint, rule)


class RulePage(QWidget):
    """One rule in full: its sentence, what it does, and a page for each question."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        say = desk.say
        self.sentence = Sentence(say(phrase("rules", "The rule as a sentence")))
        self.beside = quiet("")
        self.beside.setWordWrap(True)
        self.head = HeadForm(desk)
        self.condition = ConditionEditor(desk)
        self.route = RouteForm(desk, rule_part("route"))
        self.told = ToldForm(desk)
        self.unreached = UnreachedForm(desk)
        self.back = HandBackForm(desk)
        self.tabs = Pages()
        self.tabs.entered.connect(self._enter)
        self.tabs.tabBar().setAccessibleName(say(phrase("rules", "Parts of the rule")))
        for widget, name in (
            (self.condition, phrase("rules", "&When")),
            (self.route, phrase("rules", "&To whom")),
            (self.told, phrase("rules", "What is &said")),
            (self.unreached, phrase("rules", "If &nobody is there")),
            (self.back, phrase("rules", "&Back to AI")),
        ):
            self.tabs.addTab(_scrolled(widget), say(name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.beside)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)

    def begin(self) -> None:
        """Put the keyboard where a rule begins: when."""
        self.tabs.setCurrentIndex(0)
        self.condition.enter()

    def _enter(self) -> None:
        """Put the keyboard on the page that is shown, where somebody would begin."""
        firsts = (
            self.condition.enter,
            self.route.enter,
            self.told.message.area.setFocus,
            self.unreached.usual.area.setFocus,
            self.back.when.setFocus,
        )
        firsts[self.tabs.currentIndex()]()

    def show_rule(self, touchpoint: str, id: str) -> None:
        """Show a rule of a touchpoint."""
        rule = rule_of(self._desk.document, touchpoint, id)
        if rule is None:
            return
        say = self._desk.say
        self.sentence.show_text(say(rule_sentence(rule, self._desk.document)))
        others = [*unreached_sentences(rule)]
        if rule.hand_back is not None:
            others.append(hand_back_sentence(rule.hand_back))
        self.beside.setText(" · ".join(say(each) for each in others))
        self.beside.setVisible(bool(others))
        self.condition.edit_at(OfRule(touchpoint, id))
        for form in (self.head, self.route, self.told, self.unreached, self.back):
            form.inspect((touchpoint, id))


class HeadForm(RulePart):
    """What a rule does, and how much is at stake."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.layout().setContentsMargins(0, 0, 0, 0)
        self.layout().setSpacing(3)
        words, theme, say = desk.words, desk.theme, desk.say
        self.effect = Choice(words, theme, [(e, say(name)) for e, name in NAMES[Effect].items()])
        unsaid = (None, say(phrase("rules", "not said")))
        severities = [unsaid, *((s, say(name)) for s, name in NAMES[RuleSeverity].items())]
        self.severity = Choice(words, theme, severities)
        then, stake = phrase("rules", "Then"), phrase("rules", "Severity")
        labels = [
            quiet(say(phrase("rules", "T&hen"))),
            quiet(say(phrase("rules", "Se&verity"))),
        ]
        labels[0].setBuddy(self.effect)
        labels[1].setBuddy(self.severity)
        row = line_of(labels[0], self.effect, labels[1], self.severity)
        row.layout().setStretch(1, 3)
        row.layout().setStretch(3, 2)
        self.add(row)
        self.bind(self.effect, rule_part("effect"), then)
        self.bind(self.severity, rule_part("severity"), stake)
        self._explained = quiet("")
        self._explained.setWordWrap(True)
        self.add(self._explained)

    def prepare(self, records: Sequence[Rule]) -> None:
        """Say what this effect means."""
        explained = self.desk.say(_EFFECTS[records[0].effect])
        self._explained.setText(explained)
        self.effect.setAccessibleDescription(explained)


def _scrolled(widget: QWidget) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("look", "panel")
    column = QVBoxLayout(inside)
    column.setContentsMargins(2, 12, 10, 12)
    column.setSpacing(12)
    column.addWidget(widget)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setProperty("look", "panel")
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll
