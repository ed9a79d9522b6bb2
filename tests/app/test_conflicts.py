"""What a merge left open, settled in the window by mouse and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QPushButton
from pytestqt.qtbot import QtBot

from journeymap.app.conflicts.panel import ConflictPanel
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.edit.touchpoints import revise_records, revise_words, tag
from journeymap.files import dumps
from journeymap.model.document import Document
from journeymap.model.vocabulary import Feeling
from journeymap.versions.merging import merge

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def disputed(shop: Document) -> Document:
    """The shop after two people named, tagged and worded the payment differently."""
    ours = tag(revise_records(shop, ["pay"], name="Pay now"), ["pay"], Feeling.HAPPY)
    theirs = tag(revise_records(shop, ["pay"], name="Checkout"), ["pay"], Feeling.WORRIED)
    ours = revise_words(ours, ["complain"], after="We are sorry.")
    theirs = revise_words(theirs, ["complain"], after="Sorry!")
    return merge(shop, ours, theirs).document


@pytest.fixture
def merged(program: Program, disputed: Document, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window on the file that the merge left."""
    path = tmp_path / "shop.journey.json"
    path.write_bytes(dumps(disputed))
    window = program.open(path)
    assert window is not None
    window.resize(1400, 900)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: not window.thinking.busy)
    return window


def panel(window: Window) -> ConflictPanel:
    dock = window.findChild(QDockWidget, "conflicts")
    assert isinstance(dock, QDockWidget)
    assert dock.isVisible()
    found = dock.widget()
    assert isinstance(found, ConflictPanel)
    return found


def listed(window: Window) -> list[str]:
    found = panel(window).list
    return [found.item(row).text() for row in range(found.count())]


def press(window: Window, name: str) -> None:
    buttons = panel(window).findChildren(QPushButton)
    (button,) = (each for each in buttons if each.text().startswith(name))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(window: Window, about: str) -> None:
    found = panel(window).list
    (row,) = (row for row, text in enumerate(listed(window)) if about in text)
    place = found.visualItemRect(found.item(row)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_merged_map_opens_with_what_is_left_to_choose(merged: Window) -> None:
    assert listed(merged) == [
        "Touchpoint “Complain”: what the brand says\n"
        "    ● Ours: We are sorry.\n    ○ Theirs: Sorry!",
        "Touchpoint “Pay now”: feeling\n"
        "    ● Ours: happy +2 (assumed)\n    ○ Theirs: worried −1 (assumed)",
        "Touchpoint “Pay now”: name\n    ● Ours: Pay now\n    ○ Theirs: Checkout",
    ]
    assert not panel(merged).list.hasFocus()
    choose(merged, ": name")
    assert merged.scene.selected() == ("pay",)


def test_each_word_can_be_chosen_and_taken_back(merged: Window) -> None:
    before = merged.document
    choose(merged, ": name")
    press(merged, "Take theirs")
    assert merged.document.touchpoints["pay"].name == "Checkout"
    assert len(listed(merged)) == 2
    label = merged.work.session.undo_label
    assert str(label) == "Settle Touchpoint “Pay now”: name: Theirs"
    choose(merged, ": feeling")
    press(merged, "Keep ours")
    emotion = merged.document.touchpoints["pay"].emotion
    assert emotion is not None
    assert emotion.word is Feeling.HAPPY
    merged.menus["undo"].trigger()
    merged.menus["undo"].trigger()
    assert merged.document == before


def test_one_side_can_have_its_word_everywhere(merged: Window, qtbot: QtBot) -> None:
    press(merged, "Theirs everywhere")
    assert merged.document.touchpoints["pay"].name == "Checkout"
    assert merged.document.touchpoints["complain"].words.after == "Sorry!"
    assert not merged.document.conflicts
    assert listed(merged) == []
    qtbot.waitUntil(lambda: not merged.thinking.busy)
    assert not merged.menus["conflicts"].isEnabled()
    merged.menus["undo"].trigger()
    qtbot.waitUntil(lambda: not merged.thinking.busy)
    assert len(listed(merged)) == 3


def test_keys_alone_settle_a_conflict(merged: Window) -> None:
    merged.menus["conflicts"].trigger()
    found = panel(merged).list
    assert found.hasFocus()
    QTest.keyClick(found, Qt.Key.Key_End)
    last = found.currentItem().text()
    QTest.keyClick(found, Qt.Key.Key_2)
    assert len(listed(merged)) == 2
    assert last not in listed(merged)


def test_a_map_without_conflicts_shows_no_list(window: Window) -> None:
    assert window.findChild(QDockWidget, "conflicts") is None
    assert not window.menus["conflicts"].isEnabled()
