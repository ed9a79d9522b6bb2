"""Who handles this? Asked in the panel, lit on the map, kept as a test and tried on every edit."""

import re
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QInputDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journeymap.app.cases.asked import Asked
from journeymap.app.cases.cases import Cases
from journeymap.app.cases.expect_dialog import ExpectDialog
from journeymap.app.cases.fields import NumberField, SecondsField, TextsField
from journeymap.app.cases.panel import CasePanel
from journeymap.app.inspector.pick_groups import Picks
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.app.work import Work
from journeymap.edit.rules import remove_rule
from journeymap.edit.touchpoints import revise_handling, revise_records
from journeymap.files import read_journey
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.triggers import AllOf, LowConfidence, Segment, WaitingOver
from journeymap.model.vocabulary import Effect, Handler
from journeymap.resources import samples
from tests.app.conftest import shown
from tests.app.dialogs import Dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LABEL = phrase("test", "Edit")
CHAT = "chatbot-inquiry"
AFTERNOON = datetime.fromisoformat("2026-11-24T15:00:00+09:00")


@pytest.fixture
def shop() -> Document:
    """The sample of a bookshop, which has kept cases."""
    return read_journey(next(path for path in samples() if "bookshop.en" in path.name))


@pytest.fixture
def cases(window: Window, qtbot: QtBot) -> Cases:
    """The panel open on the chatbot, in the afternoon."""
    window.go_to(CHAT)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.view, Qt.Key.Key_H, control | shift)
    tried(window, qtbot)
    window.cases.ask(Asked(CHAT, time=AFTERNOON))
    window.view.setFocus()
    QApplication.processEvents()
    assert window.cases.panel.isVisible()
    return window.cases


@pytest.fixture
def panel(cases: Cases) -> CasePanel:
    return cases.panel


def tried(window: Window, qtbot: QtBot) -> None:
    """All kept cases have been tried with the document as it is now."""
    qtbot.waitUntil(lambda: not window.trying.busy)


def answered(panel: CasePanel) -> str:
    QApplication.processEvents()
    return re.sub("[ \xa0]+", " ", panel.answer.toPlainText())


def say(panel: CasePanel, signal: str, value: bool | None) -> None:
    """Click yes, no or "not said" of a signal."""
    field = panel.form.fields[signal]
    assert isinstance(field, Picks)
    QTest.mouseClick(field.button(value), Qt.MouseButton.LeftButton)


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    typed = field.focusProxy() or field
    while typed.focusProxy() is not None:
        typed = typed.focusProxy()
    QTest.keyClicks(typed, text)


def press(button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def named(dialogs: Dialogs, name: str) -> None:
    """Type this name into the dialog to come."""

    def give(dialog: QInputDialog) -> None:
        field = dialog.findChild(QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    dialogs.meet(QInputDialog, give)


def lit(window: Window) -> set[str]:
    """What is not faded on the map."""
    items = {id: window.scene.item_of(id) for id in on_map(window)}
    return {id for id, item in items.items() if item is not None and not item.faded}


def on_map(window: Window) -> set[str]:
    document = window.document
    return {*document.touchpoints, *document.transitions, *(note.id for note in document.notes)}


def listed(panel: CasePanel) -> list[str]:
    found = panel.kept.list
    return [found.item(row).text() for row in range(found.count())]


def test_the_panel_asks_about_the_selected_card(window: Window, panel: CasePanel) -> None:
    assert panel.touchpoint.text() == "At: Chatbot question"
    assert set(panel.form.fields) == {
        *("asks_for_person", "complaint_detected", "contacts_p7d", "turns", "failed_attempts")
    }
    window.go_to("repeat-inquiry")
    QApplication.processEvents()
    assert panel.touchpoint.text() == "At: Asking again"
    assert set(panel.form.fields) == {"contacts_p7d"}


def test_without_a_card_the_panel_says_how_to_come_to_one(window: Window, qtbot: QtBot) -> None:
    window.panels["cases"].open()
    QApplication.processEvents()
    panel = window.cases.panel
    assert panel.touchpoint.text() == "Choose a touchpoint…"
    assert not panel.answer.isVisible()
    assert lit(window) == on_map(window)


def test_the_answer_follows_what_is_said(panel: CasePanel) -> None:
    assert "? Complaint detected: not said" not in answered(panel)
    assert "? Customer asks for a person: not said" in answered(panel)
    say(panel, "asks_for_person", False)
    assert "✗ Customer asks for a person: no" in answered(panel)
    say(panel, "complaint_detected", True)
    assert answered(panel).startswith("A person handles it: Phone, Seoyun, Recovery team")
    assert "First response by Tue 2026-11-24, 15:03 (Asia/Seoul)" in answered(panel)
    say(panel, "complaint_detected", False)
    type_into(panel.form.fields["contacts_p7d"], "1")
    assert "✗ Contacts within 7 days: 1, needs 2 or more" in answered(panel)


def test_the_map_lights_the_way_while_the_panel_is_open(window: Window, panel: CasePanel) -> None:
    answered(panel)
    assert lit(window) == {CHAT}
    say(panel, "asks_for_person", False)
    say(panel, "complaint_detected", True)
    answered(panel)
    way = next(t.id for t in window.document.leaving(CHAT) if t.target == "damaged-book")
    assert lit(window) == {CHAT, way, "damaged-book"}
    assert "→ To “Damaged book” (complaint detected)" in answered(panel)
    press(panel.light)
    answered(panel)
    assert lit(window) == on_map(window)
    press(panel.light)
    answered(panel)
    assert lit(window) == {CHAT, way, "damaged-book"}
    window.panels["cases"].flip()
    QApplication.processEvents()
    assert lit(window) == on_map(window)


def test_what_is_said_stays_with_the_customer_at_the_next_card(
    window: Window, cases: Cases, panel: CasePanel
) -> None:
    type_into(panel.form.fields["contacts_p7d"], "3")
    answered(panel)
    window.go_to("repeat-inquiry")
    assert "✓ Contacts within 7 days: 3, needs 2 or more" in answered(panel)
    assert cases.asked.known == {"contacts_p7d": 3.0}


def test_the_rest_as_usual_fills_in_what_is_not_said(cases: Cases, panel: CasePanel) -> None:
    say(panel, "asks_for_person", True)
    press(panel.rest)
    assert cases.asked.known == {
        **{"asks_for_person": True, "complaint_detected": False, "contacts_p7d": 1.0},
        **{"turns": 0.0, "failed_attempts": 0.0},
    }
    say(panel, "asks_for_person", False)
    assert "AI handles it" in answered(panel)


def test_the_clock_and_its_zone_decide_who_is_there(cases: Cases, panel: CasePanel) -> None:
    say(panel, "asks_for_person", True)
    assert answered(panel).startswith("A person handles it: Chat")
    clock = panel.form.moment.clock
    clock.setDateTime(QDateTime(QDate(2026, 11, 24), QTime(23, 10), clock.timeZone()))
    assert cases.asked.time == datetime.fromisoformat("2026-11-24T23:10:00+09:00")
    assert "out of hours" in answered(panel)
    zone = panel.form.moment.zone
    zone.edited.emit("UTC")
    assert cases.asked.time == datetime.fromisoformat("2026-11-24T23:10:00+00:00")
    answered(panel)
    assert zone.value == "UTC"
    press(panel.form.moment.tick)
    assert cases.asked.time is None
    assert "No time is given, so nothing is due." in answered(panel)
    assert not clock.isEnabled()


def test_a_time_from_elsewhere_keeps_its_distance_from_utc(cases: Cases, panel: CasePanel) -> None:
    there = datetime.fromisoformat("2026-11-24T15:00:00-03:30")
    cases.ask(Asked(CHAT, time=there))
    answered(panel)
    assert panel.form.moment.zone.value == "UTC-03:30"
    assert panel.form.moment.clock.text() == "2026-11-24 15:00"
    assert cases.asked.time == there


def test_teams_can_be_busy_and_speak_other_languages(cases: Cases, panel: CasePanel) -> None:
    say(panel, "asks_for_person", True)
    panel.form.language.edited.emit("ja")
    assert "speaks ko, en, not ja" in answered(panel)
    panel.form.absences["recovery"].edited.emit("queue_full")
    assert "✗ Chat, Recovery team: the queue is full" in answered(panel)
    panel.form.channel.edited.emit("chat")
    answered(panel)
    assert (cases.asked.channel, panel.form.channel.currentText()) == ("chat", "Chat")


MANY = AllOf(
    of=(LowConfidence(below=0.5), WaitingOver(time="PT2M"), Segment(segments=("VIP", "none")))
)


@pytest.fixture
def typed(window: Window, panel: CasePanel) -> CasePanel:
    """The panel on rules that read a share, a time and texts."""
    rule = Rule(id="many", effect=Effect.FORCE_HUMAN, trigger=MANY)
    window.go_to("repeat-inquiry")
    window.edit(LABEL, lambda d: revise_handling(d, ["repeat-inquiry"], rules=(rule,)))
    answered(panel)
    return panel


def test_shares_times_and_texts_have_fields_of_their_own(
    window: Window, cases: Cases, typed: CasePanel
) -> None:
    share, time, texts = (typed.form.fields[n] for n in ("confidence", "waiting", "segments"))
    assert isinstance(share, NumberField)
    type_into(share, "40")
    assert cases.asked.known["confidence"] == 0.4
    assert "✓ How sure AI is: 40 %, needs less than 50 %" in answered(typed)
    type_into(share, "0")
    assert share.line.refusal == "Between 0 and 100."
    assert cases.asked.known["confidence"] == 0.4
    assert isinstance(time, SecondsField)
    type_into(time, "3")
    assert cases.asked.known["waiting"] == 180.0
    assert isinstance(texts, TextsField)
    QTest.mouseClick(texts.chip("none"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(texts.chip("VIP"), Qt.MouseButton.LeftButton)
    assert cases.asked.known["segments"] == ["VIP", "none"]
    assert "✓ Waiting for: 3 minutes, needs more than 2 minutes" in answered(typed)
    for text, left in (("VIP", ["none"]), ("none", [])):
        QTest.mouseClick(texts.chip(text), Qt.MouseButton.LeftButton)
        assert cases.asked.known["segments"] == left
    assert "Customer groups: none" in answered(typed)


def test_numbers_that_are_none_are_refused(cases: Cases, panel: CasePanel) -> None:
    field = panel.form.fields["turns"]
    assert isinstance(field, NumberField)
    for text, why in (("x", "Write a number"), ("-1", "0 or more."), ("nan", "Write a number")):
        field.line.area.clear()
        type_into(field, text)
        assert why in field.line.refusal
        assert "turns" not in cases.asked.known


def test_a_case_is_kept_under_a_name_as_one_step(
    window: Window, panel: CasePanel, dialogs: Dialogs, qtbot: QtBot
) -> None:
    say(panel, "asks_for_person", True)
    named(dialogs, "Asks at once")
    press(panel.keep)
    case = next(each for each in window.document.cases if each.name == "Asks at once")
    assert (case.expected.handler, case.expected.rule) == (Handler.PERSON, "asks-for-person")
    assert case.time == "2026-11-24T15:00:00+09:00"
    assert window.work.session.position == 1
    tried(window, qtbot)
    text = next(text for text in listed(panel) if "Asks at once" in text)
    assert text.startswith("✓ Asks at once: as expected\na person, by: Customer asks for a person")
    assert panel.tabs.tabText(1) == "Kept (4)"
    window.menus["undo"].trigger()
    tried(window, qtbot)
    assert len(listed(panel)) == 3


def test_without_a_name_nothing_is_kept(window: Window, panel: CasePanel, dialogs: Dialogs) -> None:
    before = window.document
    named(dialogs, "   ")
    press(panel.keep)
    assert window.document == before


def test_an_edit_that_changes_a_case_names_it_with_before_and_after(
    window: Window, panel: CasePanel, qtbot: QtBot
) -> None:
    rules = window.document.touchpoints["repeat-inquiry"].handling.rules
    window.edit(LABEL, lambda d: remove_rule(d, "repeat-inquiry", rules[0].id))
    assert window.statusBar().currentMessage() == ""
    tried(window, qtbot)
    said = window.statusBar().currentMessage()
    assert said.startswith("The kept case “Second contact within a week, at night” changed.")
    assert "Before: a person, by: Same customer contacts ≥ 2 times (7 days) → " in said
    assert "Now: " in said
    assert listed(panel)[0].startswith("✗ Second contact within a week, at night: changed\nbefore:")
    inks = [panel.kept.list.item(row).foreground().color() for row in (0, 1)]
    assert inks[0] != inks[1]
    assert panel.tabs.tabText(1) == "Kept (3) ✗ 1"
    assert panel.kept.summary.text() == "Kept cases: 3, changed: 1"
    window.statusBar().clearMessage()
    window.edit(LABEL, lambda d: revise_records(d, ["survey"], owner="Mina"))
    tried(window, qtbot)
    assert window.statusBar().currentMessage() == ""
    window.menus["undo"].trigger()
    window.menus["undo"].trigger()
    tried(window, qtbot)
    assert panel.kept.summary.text() == "Kept cases: 3, all come out as expected"


def test_the_new_outcome_is_taken_over(window: Window, panel: CasePanel, qtbot: QtBot) -> None:
    window.edit(LABEL, lambda d: revise_handling(d, ["repeat-inquiry"], rules=()))
    tried(window, qtbot)
    panel.tabs.setCurrentIndex(1)
    assert not panel.kept.take_over.isEnabled()
    panel.kept.list.setCurrentRow(0)
    press(panel.kept.take_over)
    tried(window, qtbot)
    assert panel.kept.summary.text() == "Kept cases: 3, all come out as expected"
    assert str(window.work.session.undo_label) == "Take over the new outcome"


def test_a_kept_case_is_looked_at_set_anew_and_kept_so(
    window: Window, cases: Cases, panel: CasePanel
) -> None:
    panel.tabs.setCurrentIndex(1)
    row = next(n for n, text in enumerate(listed(panel)) if "in the chat" in text)
    panel.kept.list.setCurrentRow(row)
    assert window.scene.selected() == (CHAT,)
    panel.kept.list.setFocus()
    QTest.keyClick(panel.kept.list, Qt.Key.Key_Return)
    assert panel.tabs.currentIndex() == 0
    assert "✓ Complaint detected: yes" in answered(panel)
    assert panel.update.isVisible()
    assert not panel.update.isEnabled()
    say(panel, "asks_for_person", True)
    answered(panel)
    press(panel.update)
    case = next(each for each in window.document.cases if "in the chat" in each.name)
    assert case.expected.rule == "asks-for-person"
    answered(panel)
    assert not panel.update.isEnabled()


def test_a_case_is_renamed_and_deleted_by_keys(
    window: Window, panel: CasePanel, dialogs: Dialogs
) -> None:
    panel.tabs.setCurrentIndex(1)
    panel.kept.list.setFocus()
    panel.kept.list.setCurrentRow(0)
    case = panel.kept.marked
    named(dialogs, "Another name")
    QTest.keyClick(panel.kept.list, Qt.Key.Key_F2)
    assert window.document[case].name == "Another name"
    QApplication.processEvents()
    assert panel.kept.marked == case
    QTest.keyClick(panel.kept.list, Qt.Key.Key_Delete)
    assert case not in window.document
    assert str(window.work.session.undo_label) == "Delete kept cases"


def test_what_no_rule_brings_about_yet_can_be_expected(
    window: Window, panel: CasePanel, dialogs: Dialogs, qtbot: QtBot
) -> None:
    panel.tabs.setCurrentIndex(1)
    panel.kept.list.setCurrentRow(0)
    case = panel.kept.marked

    def expect(dialog: ExpectDialog) -> None:
        dialog.fields["handler"].edited.emit(Handler.ASSISTANT)
        dialog.fields["rule"].edited.emit(None)
        dialog.fields["unreached"].edited.emit(None)
        dialog.findChild(QDialogButtonBox).buttons()[0].click()

    dialogs.meet(ExpectDialog, expect)
    press(panel.kept.expect)
    expected = window.document[case].expected
    assert (expected.handler, expected.rule) == (Handler.ASSISTANT, None)
    tried(window, qtbot)
    assert listed(panel)[0].startswith("✗ ")
    assert "changed" in window.statusBar().currentMessage()


def test_the_list_of_findings_leads_to_a_changed_case(
    window: Window, cases: Cases, qtbot: QtBot
) -> None:
    window.edit(LABEL, lambda d: revise_handling(d, ["repeat-inquiry"], rules=()))
    qtbot.waitUntil(lambda: not window.thinking.busy and not window.trying.busy)
    found = next(each for each in window.findings.open if each.code == "cases.changed")
    window.findings.go_to(found)
    QApplication.processEvents()
    assert cases.panel.tabs.currentIndex() == 1
    assert cases.panel.kept.list.hasFocus()
    assert cases.panel.kept.marked == found.ids[1]
    assert window.scene.selected() == ("repeat-inquiry",)


def test_a_touchpoint_that_is_deleted_leaves_the_panel_empty(
    window: Window, panel: CasePanel
) -> None:
    answered(panel)
    window.scene.select([CHAT])
    window.menus["delete"].trigger()
    QApplication.processEvents()
    assert panel.touchpoint.text() == "Choose a touchpoint…"
    assert lit(window) == on_map(window)
    window.menus["undo"].trigger()
    QApplication.processEvents()


def test_the_panel_speaks_korean(program: Program, shop: Document, qtbot: QtBot) -> None:
    program.choose_language("ko")
    window = shown(program, shop, qtbot)
    window.go_to(CHAT)
    window.panels["cases"].open()
    assert "판단하기에 아는 것이 모자랍니다" in answered(window.cases.panel)


def test_every_edit_tries_all_cases_a_little_at_a_time(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried(window, qtbot)
    monkeypatch.setattr("journeymap.app.thinking._AT_A_TIME", 0.0)
    pieces: list[int] = []
    look: Callable[[Document], object] = window.trying._thinking._look

    def counted(document: Document) -> object:
        for some in look(document):
            pieces.append(len(some))
            yield some

    monkeypatch.setattr(window.trying._thinking, "_look", counted)
    window.edit(LABEL, lambda d: revise_records(d, ["survey"], owner="Mina"))
    tried(window, qtbot)
    assert sum(pieces) == len(window.document.cases)
    assert len(pieces) == len({case.touchpoint for case in window.document.cases})


def test_another_language_keeps_the_case_that_is_set(
    program: Program, window: Window, panel: CasePanel
) -> None:
    say(panel, "complaint_detected", True)
    asked = window.cases.asked
    program.choose_language("ko")
    (korean,) = program.windows
    assert korean.cases.asked == asked


def test_the_cases_of_the_other_map_have_not_changed(
    window: Window, cases: Cases, qtbot: QtBot
) -> None:
    changed = revise_handling(window.document, ["repeat-inquiry"], rules=())
    other = Work(changed, window.program.folders)
    window.bench.lay_behind(other)
    window.bench.turn()
    tried(window, qtbot)
    assert "changed" not in window.statusBar().currentMessage()
    assert cases.panel.kept.summary.text() == "Kept cases: 3, changed: 1"


def test_its_key_puts_the_keyboard_into_it_and_back_onto_the_map(
    window: Window, qtbot: QtBot
) -> None:
    key = Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    cards = len(window.document.touchpoints)
    window.view.setFocus()
    window.scene.select([])
    QTest.keyClick(window.view, *key)
    assert window.cases.panel.touchpoint.hasFocus()
    QTest.keyClick(window.focusWidget(), *key)
    assert window.view.hasFocus()
    window.go_to(CHAT)
    window.view.setFocus()
    QTest.keyClick(window.view, *key)
    first = window.cases.panel.form.fields["asks_for_person"]
    assert first.isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.cases.asked.known["asks_for_person"] is True
    assert len(window.document.touchpoints) == cards
    QTest.keyClick(window.focusWidget(), *key)
    assert window.view.hasFocus()
