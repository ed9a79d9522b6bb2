"""The list of findings: read, narrowed, gone through, settled and let pass by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from journeymap.analysis.finding import Finding, Severity
from journeymap.analysis.findings import findings
from journeymap.app.findings.panel import FindingsPanel
from journeymap.app.findings.rows import ROW, Entry, Heading
from journeymap.app.inspector.rules import RuleRows
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.edit.touchpoints import revise_records, set_mode
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.records import Stage
from journeymap.model.vocabulary import Mode
from tests.app.conftest import shown
from tests.app.dialogs import Dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LABEL = phrase("test", "Edit")


@pytest.fixture
def shop(shop: Document) -> Document:
    """The shop with findings of every weight: AI alone where a person is needed."""
    needed = revise_records(shop, ["pay"], decisive=True, attitude_over_answer=True)
    return set_mode(needed, ["pay"], Mode.AI)


@pytest.fixture
def panel(window: Window, qtbot: QtBot) -> FindingsPanel:
    """The panel of the window, opened by its key."""
    thought(window, qtbot)
    QTest.keyClick(window.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert window.findings.panel.isVisible()
    return window.findings.panel


def thought(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.thinking.busy)


def listed(panel: FindingsPanel) -> list[Entry]:
    return [entry for _, entry in panel.rows.entries()]


def texts(panel: FindingsPanel) -> list[str]:
    rows = panel.rows
    return [str(rows.index(row).data()) for row in range(rows.rowCount())]


def click(panel: FindingsPanel, code: str, double: bool = False) -> Finding:
    """Click the first finding of this kind."""
    row, entry = next(
        (row, one) for row, one in panel.rows.entries() if one.finding and one.finding.code == code
    )
    index = panel.rows.index(row)
    panel.list.scrollTo(index)
    at = panel.list.visualRect(index).center()
    click_at(panel, at)
    if double:
        QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert entry.finding is not None
    return entry.finding


def click_at(panel: FindingsPanel, at: QPoint) -> None:
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def press(button: QToolButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def reason(dialogs: Dialogs, text: str) -> None:
    """Give this reason in the dialog to come."""

    def give(dialog: QInputDialog) -> None:
        field = dialog.findChild(QLineEdit)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    dialogs.meet(QInputDialog, give)


def test_findings_stand_under_their_weight_and_their_place(
    window: Window, panel: FindingsPanel
) -> None:
    found = findings(window.document)
    assert {entry.finding for entry in listed(panel)} == set(found)
    said = texts(panel)
    headings = [
        str(row.said)
        for row in (panel.rows.index(n).data(ROW) for n in range(len(said)))
        if isinstance(row, Heading)
    ]
    counts = {s: sum(f.severity is s for f in found) for s in Severity}
    assert headings == [
        f"Errors: {counts[Severity.ERROR]}",
        f"Warnings: {counts[Severity.WARNING]}",
        f"Suggestions: {counts[Severity.SUGGESTION]}",
    ]
    assert said[1:3] == ["Pay", str(next(f for f in found if "pay" in f.ids).what)]


def test_the_status_bar_opens_the_list_with_the_keyboard_in_it(
    window: Window, qtbot: QtBot
) -> None:
    thought(window, qtbot)
    status = window.findings.button
    assert status.text().startswith(f"To check: {len(findings(window.document))}")
    assert "Ctrl+F8" in status.toolTip()
    press(status)
    assert window.findings.panel.isVisible()
    assert window.findings.panel.list.hasFocus()


def test_what_is_marked_is_selected_on_the_map_and_explained(
    window: Window, panel: FindingsPanel
) -> None:
    found = click(panel, "handling.attitude-by-ai")
    assert window.scene.selected() == ("pay",)
    assert panel.why.text() == str(found.why)
    assert panel.how.text() == f"→ {found.fix}"
    assert panel.source.text() == f"Who is there, error · {found.code} · source: {found.source}"
    assert panel.fix.text() == "Fix: Put both there"
    found = click(panel, "design.stage-untagged")
    assert isinstance(window.document[found.ids[0]], Stage)
    assert window.selection() == found.ids


def test_keys_walk_over_the_findings_alone(window: Window, panel: FindingsPanel) -> None:
    panel.enter()
    seen = set()
    for _ in range(len(listed(panel)) + 3):
        assert isinstance(panel.list.currentIndex().data(ROW), Entry)
        seen.add(panel.list.currentIndex().row())
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert len(seen) == len(listed(panel))


def test_f6_reaches_the_list_and_each_row_says_where_it_is(
    window: Window, panel: FindingsPanel
) -> None:
    window.strip.setFocus()
    window.view.setFocus()
    for _ in range(10):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        if panel.isAncestorOf(window.focusWidget()):
            break
    assert panel.isAncestorOf(window.focusWidget())
    click(panel, "handling.decisive-by-ai")
    heard = panel.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "warning, Pay: “Pay” is decisive, but AI is alone."


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("staff.no-owner", "Owner"),
        ("staff.no-target", "Responds within"),
        ("ai.undisclosed", "How customers are told that it is AI"),
    ],
)
def test_enter_goes_into_the_field_that_settles_it(
    window: Window, panel: FindingsPanel, code: str, name: str
) -> None:
    click(panel, code)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    focused = window.focusWidget()
    assert window.inspector.isAncestorOf(focused)
    assert focused.accessibleName() == name
    assert len(window.scene.selected()) == 1


def test_a_double_click_goes_to_the_rules(window: Window, panel: FindingsPanel) -> None:
    found = click(panel, "handover.nobody-there", double=True)
    assert window.scene.selected() == found.ids
    rows = window.focusWidget()
    assert isinstance(rows, RuleRows)
    assert rows.chosen == found.rule


def test_the_list_is_narrowed_by_weight_kind_and_words(panel: FindingsPanel) -> None:
    everything = listed(panel)
    panel.chips[Severity.SUGGESTION].click()
    assert {entry.finding.severity for entry in listed(panel) if entry.finding} == {
        *(Severity.ERROR, Severity.WARNING)
    }
    panel.chips[Severity.SUGGESTION].click()
    assert listed(panel) == everything
    QTest.keyClicks(panel.field, "decisive pay")
    assert [entry.finding.code for entry in listed(panel) if entry.finding] == [
        "handling.decisive-by-ai"
    ]
    panel.field.clear()
    QTest.keyClicks(panel.field, "moon")
    assert not panel.list.isVisible()
    assert panel.none.text() == "No finding is of this kind and holds these words."
    panel.field.clear()
    panel.kind.setFocus()
    place = panel.kind.findText("The people", Qt.MatchFlag.MatchStartsWith)
    panel.kind.setCurrentIndex(place)
    panel.kind.activated.emit(place)
    kinds = {entry.finding.code.split(".")[0] for entry in listed(panel) if entry.finding}
    assert kinds == {"staff"}


def test_a_fix_is_one_step_and_can_be_taken_back(
    window: Window, panel: FindingsPanel, qtbot: QtBot
) -> None:
    before = window.document
    found = click(panel, "handling.attitude-by-ai")
    press(panel.fix)
    thought(window, qtbot)
    assert found not in {entry.finding for entry in listed(panel)}
    assert str(window.work.session.undo_label) == "Put both there"
    assert window.work.session.position == 1
    window.menus["undo"].trigger()
    assert window.document == before
    thought(window, qtbot)
    assert found in {entry.finding for entry in listed(panel)}


def test_a_finding_is_let_pass_with_a_reason_and_counts_again(
    window: Window, panel: FindingsPanel, dialogs: Dialogs, qtbot: QtBot
) -> None:
    count = len(window.findings.open)
    found = click(panel, "handling.attitude-by-ai")
    reason(dialogs, "The shop has nobody at night")
    press(panel.let)
    assert len(window.findings.open) == count - 1
    (entry,) = (one for one in listed(panel) if one.override)
    assert entry.finding == found
    assert texts(panel)[-1] == f"{found.what}\nLet pass: The shop has nobody at night"
    assert "Let pass: 1" in texts(panel)
    assert panel.chips[None].text() == "Let pass 1"
    thought(window, qtbot)
    assert str(len(window.findings.open)) in window.findings.button.text()
    row = next(row for row, one in panel.rows.entries() if one.override)
    panel.list.setCurrentIndex(panel.rows.index(row))
    assert not panel.let.isVisible()
    press(panel.back)
    assert len(window.findings.open) == count
    assert window.document.overrides == ()


def test_no_reason_lets_nothing_pass(
    window: Window, panel: FindingsPanel, dialogs: Dialogs
) -> None:
    before = window.document
    click(panel, "handling.attitude-by-ai")
    reason(dialogs, "  ")
    press(panel.let)
    assert window.document == before


def test_a_reason_that_nothing_needs_any_more_is_listed_and_can_go(
    window: Window, panel: FindingsPanel, dialogs: Dialogs, qtbot: QtBot
) -> None:
    click(panel, "handling.decisive-by-ai")
    reason(dialogs, "Agreed")
    press(panel.let)
    window.edit(LABEL, lambda d: set_mode(d, ["pay"], Mode.HUMAN))
    thought(window, qtbot)
    (entry,) = (one for one in listed(panel) if one.override)
    assert entry.finding is None
    assert texts(panel)[-1] == "Let pass, but not found any more: Agreed"
    row = next(row for row, one in panel.rows.entries() if one.override)
    panel.list.setCurrentIndex(panel.rows.index(row))
    assert not panel.go.isVisible()
    press(panel.back)
    assert window.document.overrides == ()


def test_the_list_follows_edits_and_keeps_its_place(
    window: Window, panel: FindingsPanel, qtbot: QtBot
) -> None:
    found = click(panel, "handling.decisive-by-ai")
    window.edit(LABEL, lambda d: revise_records(d, ["visit"], owner="Mina"))
    thought(window, qtbot)
    assert panel.entry is not None
    assert panel.entry.finding == found
    window.edit(LABEL, lambda d: set_mode(d, ["pay"], Mode.HYBRID))
    thought(window, qtbot)
    assert found not in {entry.finding for entry in listed(panel)}
    assert panel.entry is not None


def test_f8_marks_what_it_goes_to_and_shift_goes_back(window: Window, panel: FindingsPanel) -> None:
    plain, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for keys, place in ((plain, 0), (plain, 1), (shift, 0), (shift, -1), (plain, 0)):
        QTest.keyClick(window.view, Qt.Key.Key_F8, keys)
        assert panel.entry is not None
        assert panel.entry.finding == window.findings.open[place]


def test_a_map_without_findings_says_so(
    program: Program, shop: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeymap.analysis.findings.looked_through", lambda document: iter(()))
    window = shown(program, shop, qtbot)
    thought(window, qtbot)
    window.findings.show_list()
    panel = window.findings.panel
    assert panel.none.text() == "Nothing to check: no finding on this map."
    assert panel.field.hasFocus()


def test_a_window_in_korean_lists_findings_in_korean(
    program: Program, shop: Document, qtbot: QtBot
) -> None:
    program.choose_language("ko")
    window = shown(program, shop, qtbot)
    thought(window, qtbot)
    window.findings.show_list()
    said = texts(window.findings.panel)
    assert said[0].startswith("오류")
    assert any("“Pay”" in text and "AI" in text for text in said)
