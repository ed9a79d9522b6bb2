"""Lists, tables and diagrams through the window: pasted, imported, dropped, exported."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from journeymap.app.import_dialog import ImportDialog, SkippedDialog
from journeymap.app.window import Window
from journeymap.canvas.view import READABLE
from journeymap.exchange.columns import Meaning
from journeymap.exchange.foreign import read_foreign
from journeymap.exchange.gathering import Chain
from journeymap.exchange.reading import read_as_guessed, read_text
from tests.app.conftest import FileDialog
from tests.app.dialogs import Dialogs
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier
Answer = Callable[[str], list[str]]
Do = Callable[[ImportDialog], None]


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "스티커.csv"
    text = (
        "단계,접점,채널,색\n구매,주문서 쓰기,웹,노랑\n구매,결제 기다리기,앱,분홍\n새 단계,받기,,\n"
    )
    path.write_bytes(text.encode("cp949"))
    return path


def added(window: Window) -> list[str]:
    return [t.name for t in window.document.touchpoints.values()][3:]


def box(dialog: ImportDialog, name: str) -> QComboBox:
    return next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)


def choose(dialog: ImportDialog, name: str, value: object) -> None:
    """Pick an entry as a person does, with the keys."""
    field = box(dialog, name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Home)
    while field.currentData() != value:
        before = field.currentIndex()
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.currentIndex() != before


def press(dialog: ImportDialog, text: str) -> None:
    buttons = dialog.findChild(QDialogButtonBox).buttons()
    next(b for b in buttons if b.text().replace("&", "") == text).click()


def accept(dialog: ImportDialog) -> None:
    press(dialog, "Import")


def listed(dialog: ImportDialog | SkippedDialog) -> list[list[str]]:
    """The lines that were not taken over."""
    name = "Not taken over as it stands"
    table = next(t for t in dialog.findChildren(QTableWidget) if t.accessibleName() == name)
    columns = range(table.columnCount())
    return [
        [table.item(row, column).text() for column in columns] for row in range(table.rowCount())
    ]


def drop(window: Window, path: Path) -> None:
    """Drop a file; its dialog opens, and has been closed, when this returns."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    place = window.rect().center()
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, event)
    QApplication.processEvents()


def paste(window: Window, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(window.view, Qt.Key.Key_V, CONTROL)


# Pasting


def test_a_pasted_list_becomes_touchpoints_at_once(window: Window) -> None:
    before = window.document
    paste(window, "Buy:\n- Fill the cart\n- Wait\nAfter:\n- Unpack")
    assert added(window) == ["Fill the cart", "Wait", "Unpack"]
    assert window.document.stages[-1].name == "After"
    assert len(window.document.transitions) == len(before.transitions) + 1
    assert len(window.scene.selected()) == 3
    said = window.statusBar().currentMessage()
    assert said == "Added: Touchpoints 3 · Transitions 1 · Stages 2"
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert window.document == before


def test_a_flat_list_goes_to_the_stage_of_the_selected_card(window: Window, hand: Hand) -> None:
    hand.click("complain")
    paste(window, "Call back\nApologise")
    new = list(window.document.touchpoints.values())[3:]
    assert [t.stage for t in new] == ["care", "care"]
    assert all(t.y > window.document.touchpoints["complain"].y for t in new)


def test_a_flat_list_goes_to_the_chosen_stage(window: Window) -> None:
    window.stage_bar.choose("buy")
    paste(window, "Wait\nWait again")
    assert [t.stage for t in list(window.document.touchpoints.values())[3:]] == ["buy", "buy"]


def test_what_a_paste_leaves_out_is_shown(window: Window, dialogs: Dialogs) -> None:
    seen: list[list[str]] = []
    dialogs.meet(SkippedDialog, lambda dialog: seen.extend(listed(dialog)))
    paste(window, "Wait\n---\nGo")
    assert added(window) == ["Wait", "Go"]
    assert seen == [["2", "---", "There is no name in it."]]


def test_undo_says_what_it_took_back_instead_of_what_was_added(window: Window) -> None:
    paste(window, "Wait")
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert window.statusBar().currentMessage() == "Undone: Paste list"
    QTest.keyClick(window.view, Qt.Key.Key_Y, CONTROL)
    assert window.statusBar().currentMessage() == "Done again: Paste list"
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    window.statusBar().clearMessage()
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert not window.statusBar().currentMessage(), "nothing is left to take back"


@pytest.mark.parametrize("stages", [2, 9])
def test_what_came_is_brought_into_sight_as_far_as_it_can_be_read(
    window: Window, stages: int
) -> None:
    paste(window, "\n".join(f"Stage {n}:\n- One of {n}" for n in range(stages)))
    window.scene.settle()
    sight = window.view.viewport().rect()
    seen = [
        sight.contains(
            window.view.mapFromScene(window.scene.item_of(id).sceneBoundingRect()).boundingRect()
        )
        for id in window.scene.selected()
    ]
    assert seen[:2] == [True, True]
    assert all(seen) is (stages == 2)
    assert window.view.zoom == (1.0 if stages == 2 else READABLE)


def test_copied_cards_are_pasted_as_cards(window: Window, hand: Hand) -> None:
    hand.click("complain")
    QTest.keyClick(window.view, Qt.Key.Key_C, CONTROL)
    QTest.keyClick(window.view, Qt.Key.Key_V, CONTROL)
    (copied,) = list(window.document.touchpoints.values())[3:]
    assert copied.handling == window.document.touchpoints["complain"].handling


def test_a_list_begins_a_new_journey_with_its_own_stages(window: Window) -> None:
    new = window.program.new()
    QGuiApplication.clipboard().setText("Find:\n- Search\nBuy:\n- Pay")
    new.editing.paste()
    assert [stage.name for stage in new.document.stages] == ["Find", "Buy"]
    assert new.greeting.welcome is None
    new.editing.undo()
    new.editing.paste()
    assert [stage.name for stage in new.document.stages] == ["Find", "Buy"], "once more as new"


def test_nothing_comes_of_nothing(window: Window) -> None:
    before = window.document
    paste(window, " \n\n ")
    assert window.document == before
    assert window.menus["undo"].isEnabled() is False


def test_too_much_is_refused_and_nothing_changes(window: Window, answer: Answer) -> None:
    before = window.document
    asked = answer("OK")
    paste(window, "a\n" * 20_001)
    assert "too much" in asked[0]
    assert window.document == before


# Importing


def test_without_a_folder_for_documents_files_are_looked_for_at_home(
    window: Window,
    file_dialog: FileDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("journeymap.app.program.user_documents_path", lambda: tmp_path / "none")
    QTest.keyClick(window.view, Qt.Key.Key_I, CONTROL)
    assert file_dialog.suggested == [str(Path.home())]


def test_an_imported_table_is_shown_first(
    window: Window, csv: Path, file_dialog: FileDialog, dialogs: Dialogs
) -> None:
    before = window.document

    def look(dialog: ImportDialog) -> None:
        assert window.document == before
        meanings = [box(dialog, f"Meaning of column {n}").currentData() for n in range(1, 5)]
        assert meanings == [Meaning.STAGE, Meaning.NAME, Meaning.CHANNELS, None]
        assert box(dialog, "Encoding").currentData() == "cp949"
        assert listed(dialog) == [["1", "색", "This column is not used."]]
        assert dialog.findChild(QCheckBox).isChecked()
        labels = [label.text() for label in dialog.findChildren(QLabel)]
        assert "Touchpoints 3 · Transitions 0 · Stages 2" in labels
        accept(dialog)

    file_dialog.chosen = str(csv)
    dialogs.meet(ImportDialog, look)
    QTest.keyClick(window.view, Qt.Key.Key_I, CONTROL)
    assert added(window) == ["주문서 쓰기", "결제 기다리기", "받기"]
    assert [channel.name for channel in window.document.channels[2:]] == ["웹", "앱"]
    window.editing.undo()
    assert window.document == before


def test_what_was_guessed_can_be_changed(window: Window, csv: Path, dialogs: Dialogs) -> None:
    def change(dialog: ImportDialog) -> None:
        choose(dialog, "Meaning of column 3", Meaning.NAME)
        assert box(dialog, "Meaning of column 1").currentData() == Meaning.STAGE
        assert box(dialog, "Meaning of column 2").currentData() is None
        choose(dialog, "Meaning of column 2", Meaning.DOES)
        choose(dialog, "Connect", Chain.STAGES)
        accept(dialog)

    dialogs.meet(ImportDialog, change)
    before = len(window.document.transitions)
    drop(window, csv)
    assert [t.does for t in list(window.document.touchpoints.values())[3:]] == [
        *("주문서 쓰기", "결제 기다리기"),
    ]
    assert added(window) == ["웹", "앱"]
    assert len(window.document.transitions) == before + 1


def test_the_encoding_can_be_changed(window: Window, csv: Path, dialogs: Dialogs) -> None:
    names: list[str] = []

    def change(dialog: ImportDialog) -> None:
        choose(dialog, "Encoding", "cp1252")
        names.extend(moment.name for moment in dialog.imported.touchpoints)
        press(dialog, "Cancel")

    dialogs.meet(ImportDialog, change)
    before = window.document
    drop(window, csv)
    assert names
    assert not any("결제" in name for name in names)
    assert window.document == before


def test_a_first_row_need_not_be_headings(window: Window, csv: Path, dialogs: Dialogs) -> None:
    def change(dialog: ImportDialog) -> None:
        QTest.keyClick(dialog.findChild(QCheckBox), Qt.Key.Key_Space)
        assert len(dialog.imported.touchpoints) == 4
        press(dialog, "Cancel")

    dialogs.meet(ImportDialog, change)
    drop(window, csv)


def test_a_dropped_diagram_brings_its_transitions(
    window: Window, tmp_path: Path, dialogs: Dialogs
) -> None:
    path = tmp_path / "map.mmd"
    path.write_text("flowchart LR\n subgraph Buy\n a[Wait] -->|long| b[Go]\n end\n b --> a\n")

    def look(dialog: ImportDialog) -> None:
        assert not box(dialog, "Connect").isVisible()
        accept(dialog)

    dialogs.meet(ImportDialog, look)
    before = len(window.document.transitions)
    drop(window, path)
    assert added(window) == ["Wait", "Go"]
    assert len(window.document.transitions) == before + 2


def test_a_file_that_cannot_be_read_is_refused(
    window: Window, tmp_path: Path, answer: Answer
) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 and no more")
    asked = answer("OK")
    before = window.document
    drop(window, path)
    assert asked == ["This is no workbook that can be read."]
    assert window.document == before


# Exporting


@pytest.mark.parametrize(("suffix", "wanted"), [(".csv", ""), (".xlsx", "Excel (*.xlsx)")])
def test_a_table_is_written(
    window: Window, file_dialog: FileDialog, tmp_path: Path, suffix: str, wanted: str
) -> None:
    file_dialog.chosen, file_dialog.wanted = str(tmp_path / "table"), wanted
    window.menus["export_table"].trigger()
    imported = read_as_guessed(read_foreign(tmp_path / f"table{suffix}"))
    assert [moment.name for moment in imported.touchpoints] == ["Visit", "Pay", "Complain"]


@pytest.mark.parametrize(
    ("kind", "ways"), [("Flowchart of the whole map", 4), ("User journey along the shown path", 2)]
)
def test_a_diagram_is_written(
    window: Window, file_dialog: FileDialog, tmp_path: Path, answer: Answer, kind: str, ways: int
) -> None:
    file_dialog.chosen = str(tmp_path / "map.mmd")
    answer(kind)
    window.menus["export_mermaid"].trigger()
    imported = read_text((tmp_path / "map.mmd").read_text("utf-8"))
    assert [moment.name for moment in imported.touchpoints] == ["Visit", "Pay", "Complain"]
    assert len(imported.transitions) == ways


def test_no_diagram_is_written_when_none_is_wanted(
    window: Window, file_dialog: FileDialog, answer: Answer
) -> None:
    answer("Cancel")
    window.menus["export_mermaid"].trigger()
    assert file_dialog.suggested == []


def test_a_table_that_cannot_be_written_is_said(
    window: Window, file_dialog: FileDialog, tmp_path: Path, answer: Answer, qtbot: QtBot
) -> None:
    file_dialog.chosen = str(tmp_path / "gone" / "table.csv")
    asked = answer("OK")
    window.menus["export_table"].trigger()
    assert "could not be written" in asked[0]
