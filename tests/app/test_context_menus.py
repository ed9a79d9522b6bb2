"""What a right click offers, on everything that stands on the map."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.app.menu import Menu
from journeymap.app.window import Window
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.name_editor import NameEditor
from journeymap.model.vocabulary import FEELINGS
from tests.app.hand import Hand

RIGHT = Qt.MouseButton.RightButton
MOUSE, KEY = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


@dataclass
class Offered:
    """The menu that came last, and where; it waits for nobody."""

    menus: list[tuple[Menu, QPoint]] = field(default_factory=list)

    def names(self) -> list[str]:
        menu, _ = self.menus[-1]
        return [action.text() for action in menu.actions() if not action.isSeparator()]

    def take(self, name: str) -> None:
        menu, _ = self.menus[-1]
        next(action for action in menu.actions() if action.text() == name).trigger()


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Offered:
    offered = Offered()
    monkeypatch.setattr(Menu, "exec", lambda menu, at: offered.menus.append((menu, at)))
    return offered


def ask(window: Window, pixel: QPoint, why: QContextMenuEvent.Reason = MOUSE) -> None:
    """A right click."""
    viewport = window.view.viewport()
    if why is MOUSE:
        QTest.mouseClick(viewport, RIGHT, pos=pixel)
    event = QContextMenuEvent(why, pixel, viewport.mapToGlobal(pixel))
    QApplication.sendEvent(viewport, event)


def ground(window: Window) -> QPoint:
    return window.view.mapFromScene(QPointF(window.scene.columns.left("care") + 120, 420))


def middle(window: Window, id: str) -> QPoint:
    item = window.scene.item_of(id)
    assert item is not None
    point = item.middle if isinstance(item, TransitionItem) else item.sceneBoundingRect().center()
    return window.view.mapFromScene(point)


def test_a_card(window: Window, hand: Hand, offered: Offered) -> None:
    ask(window, hand.pixel("pay"))
    assert window.scene.selected() == ("pay",)
    assert {"Rename", "Next touchpoint", "Connect…", "Feeling", "Copy", "Delete"} <= set(
        offered.names()
    )
    feelings = offered.menus[-1][0].findChild(Menu)
    assert len(feelings.actions()) > len(FEELINGS)
    offered.take("Next touchpoint")
    assert isinstance(hand.focused(), NameEditor)


def test_a_card_that_belongs_to_a_selection_keeps_it(
    window: Window, hand: Hand, offered: Offered
) -> None:
    window.scene.select(["visit", "pay"])
    ask(window, hand.pixel("pay"))
    assert set(window.scene.selected()) == {"visit", "pay"}
    offered.take("Mark as decisive" if "Mark as decisive" in offered.names() else "Delete")


def test_a_transition(window: Window, hand: Hand, offered: Offered) -> None:
    ask(window, middle(window, "pay-complain"))
    assert window.scene.selected() == ("pay-complain",)
    assert offered.names() == [
        "Label transition",
        "Insert touchpoint",
        "Connect…",
        "Reverse transition",
        "Condition of a transition…",
        "Delete",
    ]
    offered.take("Label transition")
    assert isinstance(hand.focused(), NameEditor)


def test_a_note(window: Window, offered: Offered) -> None:
    ask(window, middle(window, "note"))
    assert window.scene.selected() == ("note",)
    assert "Rename" in offered.names()
    offered.take("Delete")
    assert "note" not in window.document


def test_on_the_ground_what_is_added_comes_there(
    window: Window, hand: Hand, offered: Offered
) -> None:
    window.scene.select(["pay"])
    ask(window, ground(window))
    assert window.scene.selected() == (), "it would offer what belongs to the card"
    offered.take("Add touchpoint")
    hand.keys("Call back")
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    added = next(t for t in window.document.touchpoints.values() if t.name == "Call back")
    assert added.stage == "care"
    assert (
        window.scene.card(added.id)
        .sceneBoundingRect()
        .contains(window.view.mapToScene(ground(window)))
    )


def test_a_note_comes_there_too(window: Window, offered: Offered) -> None:
    before = window.document
    ask(window, ground(window))
    offered.take("Add note")
    (note,) = (window.document[id] for id in window.document.records if id not in before)
    assert note.stage == "care"


def test_the_menu_key_opens_it_at_the_selection(window: Window, offered: Offered) -> None:
    window.scene.select(["complain"])
    ask(window, QPoint(5, 5), KEY)
    _, at = offered.menus[-1]
    assert window.view.viewport().mapFromGlobal(at) == middle(window, "complain")
    assert "Rename" in offered.names()


def test_a_stage(window: Window, offered: Offered) -> None:
    window.stage_bar.choose("buy")
    at = QPoint(window.view.mapFromScene(window.scene.columns.left("buy") + 60, 0).x(), 20)
    event = QContextMenuEvent(MOUSE, at, window.stage_bar.mapToGlobal(at))
    QApplication.sendEvent(window.stage_bar, event)
    assert {"Rename stage", "Move stage left", "Delete stage"} <= set(offered.names())
