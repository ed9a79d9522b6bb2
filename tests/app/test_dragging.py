"""Dragging in the real window: lining up, into transitions, ends of transitions."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.app.window import Window
from journeymap.canvas.lines import TransitionItem
from journeymap.drawing.card import CARD_HEIGHT
from journeymap.drawing.grid import DOWN
from journeymap.edit.touchpoints import add_touchpoint, place
from journeymap.i18n import phrase
from tests.app.hand import Hand

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def hold(window: Window, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    """Press, and move there."""
    QTest.mousePress(window.view.viewport(), LEFT, held, start)
    for part in (0.3, 0.6, 1.0):
        move(window, QPointF(start) + QPointF(end - start) * part, held)


def move(window: Window, at: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
    """Move what is held there."""
    viewport = window.view.viewport()
    where = viewport.mapToGlobal(at)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, where, none, LEFT, held)
    QApplication.sendEvent(viewport, event)
    QApplication.processEvents()


def release(window: Window, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseRelease(window.view.viewport(), LEFT, held, at)
    QApplication.processEvents()


def line(window: Window, id: str) -> TransitionItem:
    item = window.scene.item_of(id)
    assert isinstance(item, TransitionItem)
    return item


def pixel(window: Window, point: QPointF) -> QPoint:
    return window.view.mapFromScene(point)


def guides(window: Window) -> int:
    """How many lines are shown over the map."""
    return len(window.scene.signs.guides)


def added(window: Window, id: str, stage: str, x: float, y: float) -> None:
    window.edit(phrase("test", "Add"), lambda d: add_touchpoint(d, stage, id, x, y, id=id))


@pytest.fixture
def window(window: Window) -> Window:
    """The cards so far apart that no transition runs over another."""
    window.edit(phrase("test", "Spread"), lambda d: place(d, {"pay": ("buy", 20, 200)}))
    window.edit(phrase("test", "Spread"), lambda d: place(d, {"complain": ("care", 20, 20)}))
    return window


def test_a_card_lines_up_with_its_neighbours(window: Window, hand: Hand) -> None:
    """Pay stands 20 from the left edge, which no line of the grid does."""
    added(window, "cart", "buy", 120, 400)
    start = hand.pixel("cart")
    hold(window, start, start + QPoint(-97, 0))
    assert guides(window) == 1
    release(window, start + QPoint(-97, 0))
    assert window.document.touchpoints["cart"].x == 20
    assert guides(window) == 0


def test_far_from_every_line_a_card_stands_on_the_grid(window: Window, hand: Hand) -> None:
    added(window, "cart", "buy", 120, 400)
    start = hand.pixel("cart")
    hold(window, start, start + QPoint(-43, 49))
    assert guides(window) == 0
    release(window, start + QPoint(-43, 49))
    cart = window.document.touchpoints["cart"]
    left = window.scene.columns.left("buy")
    assert ((cart.x + left) % 8, cart.y % 8) == (0, 0)


def test_with_alt_a_card_stands_anywhere(window: Window, hand: Hand) -> None:
    added(window, "cart", "buy", 120, 400)
    start = hand.pixel("cart")
    hold(window, start, start + QPoint(-97, 3), ALT)
    assert guides(window) == 0
    release(window, start + QPoint(-97, 3), ALT)
    cart = window.document.touchpoints["cart"]
    assert (cart.x, cart.y) == (23, 403)


def test_what_moves_together_stays_together(window: Window, hand: Hand) -> None:
    added(window, "one", "buy", 51, 203)
    added(window, "two", "buy", 60, 299)
    window.scene.select(["one", "two"])
    start = hand.pixel("one")
    end = start + QPoint(-500, 40)
    hold(window, start, end)
    release(window, end)
    one, two = (window.scene.card(id).pos() for id in ("one", "two"))
    assert two - one == QPointF(9, 96)
    assert one.x() >= 0


@pytest.mark.parametrize("way", ["escape", "release"])
def test_a_card_dropped_on_a_transition_comes_between(window: Window, hand: Hand, way: str) -> None:
    added(window, "cart", "find", 24, 300)
    before = window.document
    steps = len(window.work.session.history)
    target = pixel(window, line(window, "visit-pay").middle)
    hold(window, hand.pixel("cart"), target)
    assert all(window.scene.item_of(id).target for id in ("visit-pay", "visit", "pay"))
    if way == "escape":
        QTest.keyClick(window.view, Qt.Key.Key_Escape)
    release(window, target)
    assert not any(window.scene.item_of(id).target for id in ("visit-pay", "visit", "pay"))
    if way == "escape":
        assert window.document is before
        return
    first = window.document.transitions["visit-pay"]
    assert (first.source, first.target, first.share) == ("visit", "cart", 0.8)
    assert [t.target for t in window.document.leaving("cart")] == ["pay"]
    assert len(window.work.session.history) == steps + 1
    window.editing.undo()
    assert window.document == before


def test_what_a_hand_aims_at_is_shown_without_painting_the_map_anew(
    window: Window, hand: Hand
) -> None:
    added(window, "cart", "find", 24, 300)
    target = pixel(window, line(window, "visit-pay").middle)
    aside = hand.pixel("cart") + QPoint(30, 30)
    hold(window, hand.pixel("cart"), aside)
    place_of = hand.card("visit").sceneBoundingRect()
    visit = window.view.mapFromScene(place_of).boundingRect()
    plain = window.view.viewport().grab(visit).toImage()
    changed: list[QRectF] = []
    window.scene.changed.connect(changed.extend)
    move(window, QPointF(target))
    assert hand.card("visit").target
    assert window.view.viewport().grab(visit).toImage() != plain
    move(window, QPointF(aside))
    assert window.view.viewport().grab(visit).toImage() == plain
    assert not any(rect.intersects(place_of) for rect in changed)
    release(window, aside)


def test_dropped_between_two_that_stand_close_the_lower_one_makes_room(
    window: Window, hand: Hand
) -> None:
    window.edit(
        phrase("test", "Stack"),
        lambda d: place(d, {"visit": ("buy", 24, 40), "pay": ("buy", 24, 40 + DOWN)}),
    )
    added(window, "cart", "care", 24, 300)
    target = pixel(window, line(window, "visit-pay").middle)
    hold(window, hand.pixel("cart"), target)
    release(window, target)
    cards = window.document.touchpoints
    heights = [cards[id].y for id in ("visit", "cart", "pay")]
    assert heights == sorted(heights)
    assert min(b - a for a, b in pairwise(heights)) >= CARD_HEIGHT + 8
    assert cards["cart"].x == 24, "in line with both"


def test_a_card_at_its_own_transition_is_just_moved(window: Window, hand: Hand) -> None:
    before = window.document.transitions
    target = pixel(window, line(window, "visit-pay").middle)
    hold(window, hand.pixel("pay"), target)
    assert not line(window, "visit-pay").target
    release(window, target)
    assert window.document.transitions == before


def test_many_cards_split_nothing(window: Window, hand: Hand) -> None:
    added(window, "cart", "find", 24, 300)
    added(window, "login", "find", 24, 400)
    window.scene.select(["cart", "login"])
    before = window.document.transitions
    target = pixel(window, line(window, "visit-pay").middle)
    hold(window, hand.pixel("cart"), target)
    release(window, target)
    assert window.document.transitions == before


@pytest.mark.parametrize(
    ("at_start", "card", "ends"),
    [(False, "complain", ("visit", "complain")), (True, "complain", ("complain", "pay"))],
)
def test_an_end_of_the_selected_transition_is_led_to_another_card(
    window: Window, hand: Hand, at_start: bool, card: str, ends: tuple[str, str]
) -> None:
    window.scene.select(["visit-pay"])
    start, end = line(window, "visit-pay").ends
    taken = pixel(window, start if at_start else end)
    hold(window, taken, hand.pixel(card))
    assert hand.card(card).target
    release(window, hand.pixel(card))
    moved = window.document.transitions["visit-pay"]
    assert (moved.source, moved.target, moved.share) == (*ends, 0.8)
    window.editing.undo()
    assert window.document.transitions["visit-pay"].target == "pay"


def test_an_end_dropped_on_the_ground_stays_where_it_was(window: Window, hand: Hand) -> None:
    before = window.document
    window.scene.select(["visit-pay"])
    taken = pixel(window, line(window, "visit-pay").ends[1])
    ground = hand.pixel("pay") + QPoint(30, 160)
    hold(window, taken, ground)
    release(window, ground)
    assert window.document is before


def test_the_ends_of_what_is_not_selected_are_edges_of_cards(window: Window, hand: Hand) -> None:
    count = len(window.document.transitions)
    taken = pixel(window, line(window, "visit-pay").ends[0]) - QPoint(3, 0)
    hold(window, taken, hand.pixel("complain"))
    release(window, hand.pixel("complain"))
    assert len(window.document.transitions) == count + 1


def test_handles_are_shown_at_the_ends_of_the_selected_transition(window: Window) -> None:
    QApplication.processEvents()
    before = window.view.viewport().grab().toImage()
    window.scene.select(["visit-pay"])
    QApplication.processEvents()
    after = window.view.viewport().grab().toImage()
    for end in line(window, "visit-pay").ends:
        at = pixel(window, end)
        assert before.pixelColor(at) != after.pixelColor(at)
    window.scene.select(["visit-pay", "pay"])
    assert window.scene.handled is None


def test_the_handle_at_the_end_shows_where_the_transition_leads(window: Window) -> None:
    window.scene.select(["visit-pay"])
    QApplication.processEvents()
    shown = window.view.viewport().grab().toImage()
    start, end = line(window, "visit-pay").ends
    ink = QColor(window.program.theme.focus)
    behind = QPointF(end.x() - 11, end.y() + 3)  # at the side of the foot of the arrow
    before = QPointF(start.x() + 11, start.y() + 3)
    assert shown.pixelColor(pixel(window, behind)) == ink
    assert shown.pixelColor(pixel(window, before)) != ink
