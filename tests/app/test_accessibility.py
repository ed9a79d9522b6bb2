"""Everybody can get everywhere and is told what is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenuBar,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journeymap.app.directory import Directory
from journeymap.app.inspector.form import FoldButton
from journeymap.app.palette import Palette
from journeymap.app.picker import TouchpointPicker
from journeymap.app.printing.dialog import PrintDialog
from journeymap.app.program import Program
from journeymap.app.rules.editor import RuleEditor
from journeymap.app.rules.preset_dialog import PresetDialog
from journeymap.app.window import Window
from journeymap.edit.rules import duplicate_rule
from journeymap.i18n import LANGUAGES, phrase
from journeymap.model.document import Document
from tests.app.conftest import shown
from tests.app.dialogs import Dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def stops(root: QWidget) -> list[QWidget]:
    """What the Tab key can reach."""
    return [
        widget
        for widget in [root, *root.findChildren(QWidget)]
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(root)
        and widget.isEnabled()
    ]


def name(widget: QWidget) -> str:
    if said := widget.accessibleName():
        return said
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def nameless(root: QWidget) -> list[QWidget]:
    return [widget for widget in stops(root) if not name(widget).strip()]


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize(
    "selection", [(), ("pay",), ("visit", "pay"), ("visit-pay",), ("note",), ("complain",)]
)
def test_everything_that_takes_the_focus_has_a_name(
    program: Program, shop: Document, qtbot: QtBot, language: str, selection: tuple[str, ...]
) -> None:
    program.choose_language(language)
    window = shown(program, shop, qtbot)
    for panel in window.panels.values():
        panel.widget.show()
    window.filtering.open()
    window.scene.select(selection)
    for fold in window.inspector.findChildren(FoldButton):
        if fold.isVisible() and not fold.isChecked():
            fold.click()
    assert len(stops(window)) > 5
    assert nameless(window) == []


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_greeting_and_a_stage_have_names_too(program: Program, language: str) -> None:
    program.choose_language(language)
    window = program.new()
    assert nameless(window) == []
    window.choose_stage(window.document.stages[0].id)
    assert nameless(window) == []


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_dialogs_have_names_too(
    program: Program, shop: Document, qtbot: QtBot, dialogs: Dialogs, language: str
) -> None:
    program.choose_language(language)
    window = shown(program, shop, qtbot)
    found: list[QWidget] = []

    def look(dialog: QDialog) -> None:
        assert dialog.windowTitle()
        found.extend(nameless(dialog))

    window.scene.select(["pay"])
    dialogs.meet(TouchpointPicker, look)
    window.menus["connect"].trigger()
    window.scene.select(["complain"])
    dialogs.meet(PresetDialog, look)
    window.menus["preset"].trigger()

    def look_at_every_page(editor: RuleEditor) -> None:
        for page in range(editor.page.tabs.count()):
            editor.page.tabs.setCurrentIndex(page)
            look(editor)

    dialogs.meet(RuleEditor, look_at_every_page)
    window.menus["rules"].trigger()
    for kind, action in (
        (PrintDialog, "print"),
        (Palette, "search"),
        (Directory, "directory"),
    ):
        dialogs.meet(kind, look)
        window.menus[action].trigger()
    assert found == []


def tabbed(window: Window, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab leads, from the map once around."""
    window.view.setFocus()
    seen: list[QWidget] = []
    while (focused := window.focusWidget()) not in seen:
        seen.append(focused)
        assert len(seen) < 200
        QTest.keyClick(focused, key)
    return seen


def test_tab_leads_around_the_window_and_back(window: Window) -> None:
    seen = tabbed(window)
    assert window.stage_bar in seen
    assert window.view in seen
    assert any(window.inspector.isAncestorOf(widget) for widget in seen)
    assert any(window.top_bar.isAncestorOf(widget) for widget in seen)
    expected = [w for w in stops(window) if not isinstance(w, QMenuBar | QScrollBar)]
    missing = [w for w in expected if w not in seen and not w.window().isHidden()]
    assert [name(w) for w in missing if not _is_one_of_a_group(w)] == []


def _is_one_of_a_group(widget: QWidget) -> bool:
    """Of buttons that exclude each other Tab reaches one; arrows reach the others."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()


def test_tab_goes_the_way_the_eye_goes(window: Window) -> None:
    """Stages, map, then what is selected."""
    order = tabbed(window)
    after_map = order[1]
    assert window.inspector.isAncestorOf(after_map), after_map
    window.stage_bar.setFocus()
    QTest.keyClick(window.stage_bar, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.view


def test_with_a_card_selected_keys_still_lead_away_from_the_map(window: Window) -> None:
    """Tab draws an alternative there."""
    window.view.setFocus()
    window.scene.select(["pay"])
    QTest.keyClick(window.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is window.stage_bar
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    QTest.keyClick(window.view, Qt.Key.Key_Tab)
    assert window.inspector.isAncestorOf(window.focusWidget())


def part_of(window: Window) -> QWidget:
    """The part of the window that has the focus."""
    focused = window.focusWidget()
    return next(p for p in around_the_window(window) if p is focused or p.isAncestorOf(focused))


def around_the_window(window: Window) -> list[QWidget]:
    """Its parts from the map on."""
    above = [window.top_bar, window.stage_bar]
    return [window.view, window.strip, window.inspector, window.statusBar(), *above]


def test_f6_goes_from_part_to_part_and_back(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.thinking.busy)
    window.scene.select(["pay"])
    window.view.setFocus()
    around = around_the_window(window)
    for part in (*around, window.view):
        assert part_of(window) is part
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    for part in (window.strip, window.view, *around[::-1]):
        assert part_of(window) is part
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)


def test_f6_comes_back_to_the_field_that_was_left(window: Window) -> None:
    window.scene.select(["pay"])
    window.view.setFocus()
    window.enter_inspector()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    left = window.focusWidget()
    QTest.keyClick(left, Qt.Key.Key_F6)
    assert window.focusWidget() is not left
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is left


def test_the_selection_is_said(window: Window) -> None:
    assert window.view.accessibleName() == "Journey map"
    window.scene.select(["visit", "pay"])
    assert set(window.view.accessibleDescription().split(", ")) == {"Visit", "Pay"}
    window.scene.select(["complain"])
    said = "Complain: hurt −2, observed. Stage: Care. Handled by: Both"
    rule = "Customer asks for a person → Phone, Support, then supervisor, Managers"
    assert window.view.accessibleDescription() == f"{said}. {rule}"
    for copy in "bc":
        label = phrase("test", "Copy a rule")
        window.edit(label, lambda d, copy=copy: duplicate_rule(d, "complain", "asks", copy))
    described = f"{said}. {rule}. {rule}. and more rules: 1"
    assert window.view.accessibleDescription() == described
    window.scene.select(["visit-pay"])
    QApplication.processEvents()
    assert window.view.accessibleDescription() == "Visit → Pay"
    window.scene.select(["note"])
    assert window.view.accessibleDescription() == "Ask the shop"
    window.scene.select([])
    assert window.view.accessibleDescription() == ""
