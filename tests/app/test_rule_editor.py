"""The window in which hand-over rules are written, through real keys and clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journeymap.app.directory import Directory
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.rules import RuleList
from journeymap.app.rules.condition_dialog import ConditionDialog
from journeymap.app.rules.editor import RuleEditor
from journeymap.app.rules.naming import NameDialog
from journeymap.app.rules.preset_dialog import PresetDialog
from journeymap.app.window import Window
from journeymap.edit.presets import PRESETS
from journeymap.edit.rules import rules_of
from journeymap.edit.touchpoints import set_mode
from journeymap.i18n import plain
from journeymap.model.records import Team
from journeymap.model.triggers import (
    AllOf,
    AnyOf,
    AsksForPerson,
    ComplaintDetected,
    Crisis,
    Not,
    RepeatContact,
    Schedule,
    WaitingOver,
)
from journeymap.model.vocabulary import (
    Effect,
    HandBackWhen,
    Mode,
    Pattern,
    Promise,
    RouteKind,
    RuleSeverity,
)
from tests.app.dialogs import Dialogs
from tests.app.hand import Hand
from tests.app.rule_writer import Writer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def write(window: Window, dialogs: Dialogs) -> Callable[[str, Callable[[Writer], None]], None]:
    """Open the editor of a touchpoint by its key and write in it."""

    def opened(touchpoint: str, act: Callable[[Writer], None]) -> None:
        window.scene.select([touchpoint])
        window.view.setFocus()
        dialogs.meet(RuleEditor, lambda editor: act(Writer(editor, window, touchpoint)))
        QTest.keyClick(window.view, Qt.Key.Key_R, SHIFT)

    return opened


def test_a_first_rule_says_that_ai_is_first(window: Window, write) -> None:
    before = window.document

    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        assert writer.page.sentence.text() == "Customer asks for a person → a person"

    write("visit", act)
    handling = window.document.touchpoints["visit"].handling
    assert handling is not None
    assert (handling.mode, handling.pattern) == (Mode.HYBRID, Pattern.AI_FIRST)
    window.editing.undo()
    assert window.document == before


def test_conditions_are_joined_nested_turned_and_moved(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        condition = writer.page.condition
        writer.choose("Kind", "Complaint detected")
        writer.join(condition.or_, "Customer asks for a person")
        writer.join(condition.also, "Repeated contact")
        repeated = RepeatContact(count=2, within="P7D")
        either = AnyOf(of=(ComplaintDetected(), AllOf(of=(AsksForPerson(), repeated))))
        assert writer.rules[0].trigger == either
        assert condition.tree.path == (1, 1)
        writer.press("Turn into its opposite, or back")
        assert writer.rules[0].trigger.of[1].of[1] == Not(of=repeated)
        writer.press("Turn into its opposite, or back")
        condition.tree.setFocus()
        QTest.keyClick(condition.tree, Qt.Key.Key_Left, ALT)
        assert writer.rules[0].trigger == AnyOf(
            of=(ComplaintDetected(), AllOf(of=(AsksForPerson(),)), repeated)
        )
        QTest.keyClick(condition.tree, Qt.Key.Key_Up, ALT)
        QTest.keyClick(condition.tree, Qt.Key.Key_Right, ALT)
        assert writer.rules[0].trigger == AnyOf(
            of=(ComplaintDetected(), AllOf(of=(repeated, AsksForPerson())))
        )
        QTest.keyClick(condition.tree, Qt.Key.Key_Delete)
        QTest.keyClick(condition.tree, Qt.Key.Key_Delete)
        assert writer.rules[0].trigger == AnyOf(of=(ComplaintDetected(),))
        QTest.keyClick(writer.editor, Qt.Key.Key_Z, CTRL)
        assert writer.rules[0].trigger.of[1] == AllOf(of=(AsksForPerson(),))

    write("pay", act)


def test_groups_end_where_nobody_could_read_them(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        for _ in range(8):
            writer.press("Put into a group of its own")
        (refusal,) = [
            label
            for label in writer.page.condition.findChildren(QLabel)
            if label.isVisible() and "nested" in label.text()
        ]
        assert "6" in refusal.text()
        writer.press("Take the parts out of it")
        assert not refusal.isVisible()

    write("pay", act)


def test_a_wrong_time_is_told_beside_its_field_and_kept(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        writer.choose("Kind", "Repeated contact")
        writer.type("Within", "2 months")
        field = writer.field("Within")
        assert field.refusal == "Months and years differ in length: write days or weeks."
        assert field.text() == "2 months"
        assert writer.rules[0].trigger.within == "P7D"
        writer.press("Duplicate this rule (Ctrl+D)")
        writer.editor.list.rows.setCurrentRow(0)
        assert writer.field("Within").text() == "2 months"
        steps = len(window.work.session.history)
        writer.type("Within", "2 weeks")
        assert writer.field("Within").refusal == ""
        assert writer.rules[0].trigger.within == "P14D"
        assert len(window.work.session.history) == steps + 1

    write("pay", act)


def test_a_whole_rule_is_written(window: Window, dialogs: Dialogs, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        writer.choose("Kind", "Crisis")
        writer.choose("Then", "offer a person")
        assert "no order" in writer.page.head.effect.accessibleDescription()
        writer.choose("Severity", "critical")
        writer.tab(1)
        writer.press("Add a step")
        writer.choose("How", "emergency")

        def name(dialog: NameDialog) -> None:
            assert not dialog.make.isEnabled()
            QTest.keyClicks(dialog.field.area, "Night watch")
            QTest.keyClick(dialog.field.area, Qt.Key.Key_Return)

        dialogs.meet(NameDialog, name)
        steps = len(window.work.session.history)
        box = writer.field("Team")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End)
        assert box.currentText() == "Managers"
        window.editing.undo()
        QTest.keyClick(box, Qt.Key.Key_Space)
        QTest.keyClick(box.view(), Qt.Key.Key_End)
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
        assert len(window.work.session.history) == steps + 1
        writer.type("Skill", "first aid")
        writer.choose("Priority", "urgent")
        writer.type("Go on after", "90 s")
        writer.press("Add a step")
        writer.press("Try this step earlier", 1)
        writer.tab(2)
        writer.type("What the customer is told", "Help is coming.")
        writer.type("Fact", "where they are")
        writer.press("Personal data")
        told = [label.text() for label in writer.editor.findChildren(QLabel) if label.isVisible()]
        assert "Personal data does not travel without a reason." in told
        writer.type("Reason", "to find them")
        writer.tab(3)
        writer.type("Call back within", "10 min")
        writer.choose("Promised", "a written reply", 3)
        writer.type("Within", "2 h")
        writer.type("The customer is told", "We write to you.")
        writer.tab(4)
        writer.choose("Back to AI", "when the customer falls silent")
        writer.type("Silent for", "30 min")

    write("pay", act)
    (rule,) = rules_of(window.document, "pay")
    (team,) = [team for team in window.document.teams if team.name == "Night watch"]
    assert isinstance(team, Team)
    assert (rule.trigger, rule.effect) == (Crisis(), Effect.OFFER_HUMAN)
    assert rule.severity is RuleSeverity.CRITICAL
    first, second = rule.route
    assert (first.kind, first.team) == (RouteKind.LIVE, team.id)
    assert (second.kind, second.team, second.skill) == (RouteKind.EMERGENCY, team.id, "first aid")
    assert (second.priority, second.timeout) == ("urgent", "PT1M30S")
    assert rule.message == "Help is coming."
    (fact,) = rule.context
    assert (fact.what, fact.personal, fact.reason) == ("where they are", True, "to find them")
    assert rule.callback_within == "PT10M"
    case = rule.nobody_there.transfer_failed
    assert case is not None
    assert (case.promise, case.within, case.message) == (
        Promise.WRITTEN_REPLY,
        "PT2H",
        "We write to you.",
    )
    assert rule.hand_back is not None
    assert (rule.hand_back.when, rule.hand_back.after) == (HandBackWhen.INACTIVITY, "PT30M")


@pytest.mark.parametrize("place", range(len(PRESETS)))
def test_a_preset_is_chosen_by_keys_and_undone_at_once(
    window: Window, hand: Hand, dialogs: Dialogs, qtbot: QtBot, place: int
) -> None:
    window.edit(plain("Both"), lambda d: set_mode(d, ["pay"], Mode.AI))
    before = window.document
    said: list[str] = []

    def choose(dialog: PresetDialog) -> None:
        for _ in range(place):
            QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        said.append(dialog.preview.text())
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    window.scene.select(["pay"])
    dialogs.meet(PresetDialog, choose)
    QTest.keyClick(window.view, Qt.Key.Key_I, SHIFT)
    assert said[0]
    assert window.document != before
    assert "pay" in window.scene.selected()
    window.editing.undo()
    assert window.document == before


def test_a_preset_that_is_there_is_not_offered(window: Window, dialogs: Dialogs) -> None:
    window.scene.select(["pay"])
    window.menus["preset:complaint"].trigger()
    assert len(rules_of(window.document, "pay")) == 1
    before = window.document

    def look(dialog: PresetDialog) -> None:
        assert "All of this is there already." in dialog.preview.text()
        assert not dialog.insert.isEnabled()

    dialogs.meet(PresetDialog, look)
    window.menus["preset"].trigger()
    assert window.document == before


def test_a_transition_follows_a_rule_or_a_condition_of_its_own(
    window: Window, dialogs: Dialogs, qtbot: QtBot
) -> None:
    window.scene.select(["complain-visit"])
    (taken,) = [
        each
        for each in window.inspector.findChildren(Choice)
        if each.accessibleName() == "Taken when" and each.isVisible()
    ]
    taken.setFocus()
    QTest.keyClick(taken, Qt.Key.Key_Down)
    way = window.document.transitions["complain-visit"]
    assert (way.rule, way.when) == ("asks", None)

    def act(dialog: ConditionDialog) -> None:
        assert dialog.sentence.text() == "Customer asks for a person"
        kind = dialog.condition.form.findChild(Choice)
        kind.setFocus()
        QTest.keyClick(kind, Qt.Key.Key_End)

    window.view.setFocus()
    dialogs.meet(ConditionDialog, act)
    QTest.keyClick(window.view, Qt.Key.Key_W, SHIFT)
    way = window.document.transitions["complain-visit"]
    assert (way.rule, way.when) == (None, Schedule(outside=True))
    window.editing.undo()
    window.editing.undo()
    assert window.document.transitions["complain-visit"].rule == "asks"


def test_a_condition_that_is_taken_back_closes_its_window(window: Window, dialogs: Dialogs) -> None:
    before = window.document

    def act(dialog: ConditionDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Z, CTRL)
        assert not dialog.isVisible()

    window.scene.select(["visit-pay"])
    dialogs.meet(ConditionDialog, act)
    window.menus["condition"].trigger()
    assert window.document == before


def test_kinds_are_gone_through_by_arrows_as_one_step(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        writer.field("Kind").setFocus()
        steps = len(window.work.session.history)
        for _ in range(6):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Down)
        assert writer.rules[0].trigger.type == "failed_attempts"
        assert writer.field("Kind").hasFocus()
        assert len(window.work.session.history) == steps + 1

    write("pay", act)


def test_presets_and_the_directory_open_over_the_editor(
    window: Window, dialogs: Dialogs, write
) -> None:
    def act(writer: Writer) -> None:
        dialogs.meet(PresetDialog, lambda dialog: QTest.keyClick(dialog.list, Qt.Key.Key_Return))
        writer.press("Insert a preset…")
        assert writer.rules[0].trigger == ComplaintDetected()
        assert writer.editor.list.rows.count() == 1
        assert writer.page.sentence.text().startswith("Complaint detected → ")

        def name(directory: Directory) -> None:
            assert directory.tabs.currentWidget() is directory.teams
            area = directory.teams.form.name.area
            area.setFocus()
            area.selectAll()
            QTest.keyClicks(area, "Night")

        dialogs.meet(Directory, name)
        QTest.mouseClick(writer.editor.directory, Qt.MouseButton.LeftButton)
        assert "Night" in writer.page.sentence.text()

    write("pay", act)


def test_the_editor_closes_with_its_touchpoint(window: Window, dialogs: Dialogs) -> None:
    window.view.growing.end()
    window.scene.select(["visit"])
    window.editing.duplicate()
    (copy,) = window.scene.selected()

    def act(editor: RuleEditor) -> None:
        QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
        assert copy not in window.document
        assert not editor.isVisible()

    dialogs.meet(RuleEditor, act)
    window.menus["rules"].trigger()


def test_a_part_is_dropped_into_a_group(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        condition = writer.page.condition
        writer.join(condition.or_, "Crisis")
        writer.join(condition.also, "Complaint detected")
        tree = condition.tree
        QApplication.processEvents()
        group = tree.topLevelItem(0).child(1)
        tree.setCurrentItem(tree.topLevelItem(0).child(0))
        middle = QPointF(tree.visualItemRect(group).center())
        how = (Qt.DropAction.CopyAction, QMimeData(), Qt.MouseButton.LeftButton)
        tree.dropEvent(QDropEvent(middle, *how, Qt.KeyboardModifier.NoModifier))
        inner = AllOf(of=(Crisis(), ComplaintDetected(), AsksForPerson()))
        assert writer.rules[0].trigger == AnyOf(of=(inner,))
        assert tree.path == (0, 2)

    write("pay", act)


def test_what_cannot_be_kept_is_not_lost_by_closing(
    window: Window, dialogs: Dialogs, write
) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        writer.choose("Kind", "Long wait")
        writer.type("Waits longer than", "a while")
        asked = dialogs.answer("Go on writing")
        QTest.keyClick(writer.editor, Qt.Key.Key_Escape)
        assert "“a while”" in asked[0]
        assert writer.editor.isVisible()
        writer.tab(3)
        dialogs.answer("Close without it")
        QTest.keyClick(writer.editor, Qt.Key.Key_Escape)
        assert not writer.editor.isVisible()

    write("pay", act)
    assert rules_of(window.document, "pay")[0].trigger == WaitingOver(time="PT3M")


# Keys that lead through the window


def test_a_rule_begins_with_its_kind_whatever_was_open(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        QTest.keyClick(writer.editor.list.rows, Qt.Key.Key_Return)
        assert len(writer.rules) == 1
        assert writer.page.condition.form.kinds.hasFocus()
        writer.tab(3)
        QTest.keyClick(writer.editor, Qt.Key.Key_N, CTRL)
        assert len(writer.rules) == 2
        assert writer.page.tabs.currentIndex() == 0
        assert writer.page.condition.form.kinds.hasFocus()
        writer.join(writer.page.condition.also, "Crisis")
        writer.editor.list.rows.setFocus()
        QTest.keyClick(writer.editor.list.rows, Qt.Key.Key_Return)
        assert writer.page.condition.tree.hasFocus()
        QTest.keyClick(writer.page.condition.tree, Qt.Key.Key_Return)
        assert writer.page.condition.form.kinds.hasFocus()

    write("visit", act)


def test_a_rule_that_is_added_in_the_inspector_is_filled_in_at_once(
    window: Window, dialogs: Dialogs
) -> None:
    def act(editor: RuleEditor) -> None:
        assert len(rules_of(window.document, "visit")) == 1
        assert editor.page.condition.form.kinds.hasFocus()

    window.scene.select(["visit"])
    rules = next(each for each in window.inspector.findChildren(RuleList) if each.touchpoint)
    dialogs.meet(RuleEditor, act)
    rules.append()


def test_the_key_of_a_page_leads_onto_it_from_everywhere(
    window: Window, write, qtbot: QtBot
) -> None:
    def act(writer: Writer) -> None:
        page = writer.page
        writer.press("Add a rule")
        for key, first in (
            (Qt.Key.Key_T, page.route.more),
            (Qt.Key.Key_S, page.told.message.area),
            (Qt.Key.Key_N, page.unreached.usual.area),
            (Qt.Key.Key_B, page.back.when),
            (Qt.Key.Key_W, page.condition.form.kinds),
            (Qt.Key.Key_H, page.head.effect),
            (Qt.Key.Key_V, page.head.severity),
        ):
            writer.editor.list.rows.setFocus()
            QTest.keyClick(writer.editor.list.rows, key, ALT)
            QApplication.processEvents()
            assert first.hasFocus(), key
        for key in (Qt.Key.Key_T, Qt.Key.Key_E):
            QTest.keyClick(QApplication.focusWidget(), key, ALT)
        qtbot.waitUntil(lambda: bool(writer.rules[0].route))  # the button is seen to go down
        assert page.route.steps.form(0).kind.hasFocus()
        for key in (Qt.Key.Key_S, Qt.Key.Key_T):
            QTest.keyClick(QApplication.focusWidget(), key, ALT)
        assert page.route.steps.form(0).kind.hasFocus()

    write("visit", act)


def test_going_through_a_list_by_arrows_is_one_step_of_the_history(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        steps = window.work.session.position
        severity = writer.page.head.severity
        severity.setFocus()
        for _ in range(3):
            QTest.keyClick(severity, Qt.Key.Key_Down)
        QTest.keyClick(severity, Qt.Key.Key_Up)
        assert window.work.session.position == steps + 1
        writer.editor.list.rows.setFocus()
        severity.setFocus()
        QTest.keyClick(severity, Qt.Key.Key_Up)
        assert window.work.session.position == steps + 2
        severity.showPopup()
        severity.view().setProperty("seen by the test", True)
        QTest.keyClick(severity.view(), Qt.Key.Key_Down)
        QTest.keyClick(severity.view(), Qt.Key.Key_Return)
        assert window.work.session.position == steps + 3
        QTest.keyClick(writer.editor, Qt.Key.Key_Z, CTRL)
        QTest.keyClick(writer.editor, Qt.Key.Key_Z, CTRL)
        QTest.keyClick(writer.editor, Qt.Key.Key_Z, CTRL)
        assert writer.rules[0].severity is None
        assert window.work.session.position == steps

    write("visit", act)


def test_an_open_list_shows_its_last_row_in_full(window: Window, write, dialogs: Dialogs) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        for choice in (writer.page.head.severity, writer.page.condition.form.kinds):
            choice.showPopup()
            QApplication.processEvents()
            view = choice.view()
            last = view.visualRect(view.model().index(choice.count() - 1, 0))
            assert last.bottom() < view.viewport().height()
            choice.hidePopup()

    write("visit", act)


def test_what_other_rules_say_is_offered(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        writer.tab(1)
        writer.press("Add a step")
        writer.type("Skill", "first aid")
        writer.type("Person or role", "Managers on duty")
        writer.tab(2)
        writer.type("Fact", "order number")
        writer.press("Personal data")
        writer.type("Reason", "to find it")
        writer.press("Add a rule")
        writer.tab(1)
        writer.press("Add a step")
        assert offered(writer, "Skill") >= {"first aid"}
        assert offered(writer, "Person or role") >= {"Managers on duty"}
        writer.tab(2)
        assert offered(writer, "Fact") >= {"order number"}
        writer.type("Fact", "photos")
        assert offered(writer, "Reason") >= {"to find it"}

    write("visit", act)


def test_a_text_that_stands_there_in_full_is_not_offered(
    window: Window, write, dialogs: Dialogs
) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        writer.tab(2)
        for place, fact in enumerate(("order", "photos")):
            writer.type("Fact", fact, place)
        area = writer.field("Fact", 2).area
        area.setFocus()
        popup = area.completer().popup()
        dialogs.leave_open(popup)
        QTest.keyClicks(area, "phot")
        assert popup.isVisible()
        QTest.keyClicks(popup, "os")
        assert area.text() == "photos"
        assert not popup.isVisible()
        area.selectAll()
        QTest.keyClicks(area, "ord")
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Tab)
        assert not popup.isVisible()
        assert not area.hasFocus()
        assert area.text() == "ord"

    write("visit", act)


def offered(writer: Writer, name: str) -> set[str]:
    """What a field suggests to whoever comes to it."""
    area = writer.field(name).area
    area.setFocus()
    model = area.completer().model()
    return {model.index(row, 0).data() for row in range(model.rowCount())}


def test_tab_goes_through_a_step_as_it_is_read(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        writer.tab(1)
        writer.press("Add a step")
        named = []
        for _ in range(7):
            named.append(QApplication.focusWidget().accessibleName())
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names = ("How", "Team", "Person or role", "Skill", "Channel", "Priority", "Go on after")
        assert named == [writer.say(name) for name in names]

    write("visit", act)


def test_facts_are_typed_one_after_the_other(window: Window, write) -> None:
    def act(writer: Writer) -> None:
        writer.press("Add a rule")
        writer.tab(2)
        writer.field("Fact").area.setFocus()
        for fact in ("order", "photos", "what was tried"):
            QTest.keyClicks(QApplication.focusWidget(), fact)
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert [fact.what for fact in writer.rules[0].context] == [
            "order",
            "photos",
            "what was tried",
        ]
        last = QApplication.focusWidget()
        assert last.text() == ""
        QTest.keyClick(last, Qt.Key.Key_Return)
        assert last.hasFocus()

    write("visit", act)
