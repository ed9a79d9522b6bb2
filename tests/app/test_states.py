"""As-is and to-be in one window: made, turned, compared, kept beside each other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from journeymap.app.comparison_panel import ComparisonPanel
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.drawing.card import CARD_HEIGHT
from journeymap.files import dumps, read_journey
from journeymap.model.document import Document
from journeymap.model.values import revise
from journeymap.model.vocabulary import Feeling, State
from tests.app.conftest import FileDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def as_is(program: Program, shop: Document, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window on a file with an as-is map."""
    path = tmp_path / "shop.journey.json"
    path.write_bytes(dumps(shop.with_records([revise(shop.journey, state=State.AS_IS)])))
    window = program.open(path)
    assert window is not None
    window.resize(1400, 900)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    window.view.setFocus()
    return window


@pytest.fixture
def both(as_is: Window, tmp_path: Path, file_dialog: FileDialog) -> Window:
    """The same with a saved to-be map in front in which something was changed."""
    as_is.menus["make_to_be"].trigger()
    as_is.scene.select(["pay"])
    as_is.editing.tag(Feeling.RELIEVED)
    as_is.scene.select(["complain"])
    as_is.menus["delete"].trigger()
    file_dialog.chosen = str(tmp_path / "shop-to-be.journey.json")
    as_is.menus["save"].trigger()
    return as_is


def shown_state(window: Window) -> str:
    (on,) = (id for id in ("as_is", "to_be", "compare") if window.menus[id].isChecked())
    return on


def differences(window: Window) -> ComparisonPanel:
    dock = window.findChild(QDockWidget, "differences")
    assert isinstance(dock, QDockWidget)
    panel = dock.widget()
    assert isinstance(panel, ComparisonPanel)
    return panel


def test_a_to_be_copy_has_the_same_ids_and_leaves_the_as_is_alone(as_is: Window) -> None:
    before = as_is.document
    assert shown_state(as_is) == "as_is"
    as_is.menus["make_to_be"].trigger()
    assert shown_state(as_is) == "to_be"
    assert "Compare shows" in as_is.statusBar().currentMessage()
    assert as_is.document.records.keys() == before.records.keys()
    assert as_is.document.journey.state is State.TO_BE
    assert as_is.document.journey.based_on.startswith("Bookshop ")
    as_is.scene.select(["pay"])
    as_is.editing.tag(Feeling.RELIEVED)
    as_is.menus["as_is"].trigger()
    assert as_is.document == before
    assert as_is.document.touchpoints["pay"].emotion is None


def test_each_state_has_its_own_history(both: Window) -> None:
    to_be = both.document
    both.menus["as_is"].trigger()
    assert not both.menus["undo"].isEnabled()
    both.menus["to_be"].trigger()
    both.menus["undo"].trigger()
    assert both.document != to_be
    both.menus["redo"].trigger()
    assert both.document == to_be


def test_everything_shows_the_state_in_front(both: Window) -> None:
    assert both.scene.card("complain") is None
    both.menus["as_is"].trigger()
    both.scene.settle()
    assert both.scene.card("complain") is not None
    both.go_to("pay")
    both.menus["to_be"].trigger()
    assert both.scene.selected() == ("pay",)
    card = both.scene.card("pay")
    assert card is not None
    assert card.touchpoint.emotion is not None


def test_comparing_marks_the_map_and_lists_what_differs(both: Window) -> None:
    items = len(both.scene.items())
    both.menus["compare"].trigger()
    assert shown_state(both) == "compare"
    assert both.document.journey.state is State.TO_BE
    assert len(both.scene.items()) > items
    panel = differences(both)
    assert panel.isVisible()
    texts = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert texts[0].startswith("≠ Touchpoint “Pay”")
    assert "relieved" in texts[0]
    assert texts[1].startswith("− Touchpoint “Complain”")
    both.menus["compare"].trigger()
    assert shown_state(both) == "to_be"
    assert len(both.scene.items()) == items
    assert not panel.isVisible()


def test_the_list_leads_to_the_place(both: Window) -> None:
    both.menus["compare"].trigger()
    both.scene.select([])
    list = differences(both).list
    list.setFocus()
    QTest.keyClick(list, Qt.Key.Key_Home)
    assert both.scene.selected() == ("pay",)
    QTest.keyClick(list, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert both.scene.selected() == ("pay",)


def test_the_comparison_follows_edits(both: Window, qtbot: QtBot) -> None:
    both.menus["compare"].trigger()
    both.scene.select(["visit"])
    both.editing.toggle_decisive()
    qtbot.waitUntil(lambda: differences(both).list.count() == 5)
    assert "decisive" in differences(both).list.item(0).text()


def test_in_emotion_view_what_is_gone_stands_where_it_was_felt(both: Window) -> None:
    both.menus["compare"].trigger()
    for view in ("emotion", "flow", "emotion"):
        both.menus[view].trigger()
        assert shown_state(both) == "compare"
        _, marks = both.states._shown()
        place = marks.place_of("complain")
        assert place is not None
        bands = both.scene.bands
        assert bands is None or bands.at(place.center().y()).level == -2
        if bands is None:
            assert place.center().y() == pytest.approx(120 + CARD_HEIGHT / 2, abs=8)


def test_a_to_be_map_names_its_as_is_file_and_finds_it_again(
    both: Window, program: Program, tmp_path: Path
) -> None:
    saved = read_journey(tmp_path / "shop-to-be.journey.json")
    assert saved.journey.as_is_file == "shop.journey.json"
    both.close()
    window = program.open(tmp_path / "shop-to-be.journey.json")
    assert window is not None
    window.menus["compare"].trigger()
    assert [work.path.name for work in window.bench.works] == [
        "shop-to-be.journey.json",
        "shop.journey.json",
    ]
    assert differences(window).list.count() > 0


def test_an_as_is_map_finds_its_to_be_map(both: Window, program: Program, tmp_path: Path) -> None:
    both.close()
    window = program.open(tmp_path / "shop.journey.json")
    assert window is not None
    window.menus["to_be"].trigger()
    assert window.work.path == tmp_path / "shop-to-be.journey.json"


def test_where_there_is_no_to_be_map_one_is_offered(
    as_is: Window, answer: Callable[[str], list[str]]
) -> None:
    asked = answer("Make a to-be copy")
    as_is.menus["to_be"].trigger()
    assert asked == ["There is no to-be map yet."]
    assert shown_state(as_is) == "to_be"


def test_a_map_of_the_same_state_is_no_counterpart(
    as_is: Window,
    tmp_path: Path,
    file_dialog: FileDialog,
    answer: Callable[[str], list[str]],
) -> None:
    other = tmp_path / "other.journey.json"
    other.write_bytes((tmp_path / "shop.journey.json").read_bytes())
    file_dialog.chosen = str(other)
    answer("Choose a file…")
    told = answer("OK")
    as_is.menus["to_be"].trigger()
    assert told == ["“other.journey.json” is an as-is map too."]
    assert shown_state(as_is) == "as_is"


def test_closing_asks_for_the_state_behind_too(
    both: Window, answer: Callable[[str], list[str]]
) -> None:
    both.scene.select(["visit"])
    both.editing.toggle_decisive()
    both.menus["as_is"].trigger()
    answer("Cancel")
    assert not both.close()
    assert shown_state(both) == "to_be"
    answer("Discard changes")
    assert both.close()


def test_comparing_survives_a_change_of_language(both: Window, program: Program) -> None:
    both.menus["compare"].trigger()
    program.choose_language("ko")
    (korean,) = program.windows
    assert shown_state(korean) == "compare"
    assert differences(korean).list.item(0).text().startswith("≠ 접점 “Pay”")


def test_comparing_lays_both_curves_over_each_other(both: Window, qtbot: QtBot) -> None:
    both.menus["compare"].trigger()
    qtbot.waitUntil(lambda: len(both.strip.traces) == 2)
    to_be, as_is = both.strip.traces
    assert (to_be.name, as_is.name) == ("To be · Most likely path", "As is · Most likely path")
    assert to_be.path == ("visit", "pay")
    assert as_is.path == ("visit", "pay", "complain")
    assert as_is.facts != to_be.facts
    both.menus["compare"].trigger()
    qtbot.waitUntil(lambda: len(both.strip.traces) == 1)
