"""What a view keeps of what it has painted is what it would paint anew."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.canvas.badges import Votes, vote_badges
from journeymap.canvas.view import MapView
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.edit.touchpoints import add_touchpoint, place, revise_records
from journeymap.i18n import phrase, words_in
from tests.canvas.conftest import Canvas

LEFT = Qt.MouseButton.LeftButton


def shown(view: MapView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def anew(canvas: Canvas) -> QImage:
    """What a view sees that has never painted anything before."""
    fresh = MapView(canvas.scene, words_in("en"), canvas.view._edit)
    fresh.resize(canvas.view.size())
    fresh.show()
    fresh.zoom_to(canvas.view.zoom)
    for old, new in (
        (canvas.view.horizontalScrollBar(), fresh.horizontalScrollBar()),
        (canvas.view.verticalScrollBar(), fresh.verticalScrollBar()),
    ):
        new.setValue(old.value())
    image = shown(fresh)
    fresh.close()
    fresh.deleteLater()
    return image


def middle(canvas: Canvas, id: str) -> QPoint:
    card = canvas.scene.card(id)
    assert card is not None
    return canvas.view.mapFromScene(card.mapToScene(QPointF(CARD_WIDTH / 2, CARD_HEIGHT / 2)))


def edit(canvas: Canvas, operation: object) -> None:
    canvas.session.edit(phrase("test", "Edit"), operation)


def rename(canvas: Canvas) -> None:
    edit(canvas, lambda d: revise_records(d, ["pay"], name="Pay with all that one has"))


def move(canvas: Canvas) -> None:
    edit(canvas, lambda d: place(d, {"pay": ("care", 300.0, 200.0)}))


def undo_a_move(canvas: Canvas) -> None:
    move(canvas)
    shown(canvas.view)
    canvas.session.undo()


def nudge(canvas: Canvas) -> None:
    for y in range(260, 140, -40):
        edit(canvas, lambda d, y=y: place(d, {"complain": ("care", 20.0, float(y))}))
        shown(canvas.view)


def add(canvas: Canvas) -> None:
    edit(canvas, lambda d: add_touchpoint(d, "find", "Later", 20, 200, id="later"))


def undo(canvas: Canvas) -> None:
    canvas.session.undo()


def select(canvas: Canvas) -> None:
    canvas.scene.select(["visit", "visit-pay", "note"])


def fade(canvas: Canvas) -> None:
    canvas.scene.spotlight(["visit"])


def scroll(canvas: Canvas) -> None:
    for _ in range(5):
        canvas.view.horizontalScrollBar().setValue(canvas.view.horizontalScrollBar().value() + 37)
        canvas.view.verticalScrollBar().setValue(canvas.view.verticalScrollBar().value() + 11)
        shown(canvas.view)


def scroll_far(canvas: Canvas) -> None:
    canvas.view.horizontalScrollBar().setValue(canvas.view.horizontalScrollBar().maximum())


def zoom(canvas: Canvas) -> None:
    canvas.view.zoom_to(1.7)


def zoom_out(canvas: Canvas) -> None:
    canvas.view.zoom_to(0.1)


def turn(canvas: Canvas) -> None:
    canvas.scene.show_emotion(canvas.scene.bands is None)


def drag(canvas: Canvas) -> None:
    view, start = canvas.view, middle(canvas, "pay")
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for step in (QPoint(3, 9), QPoint(40, 60), QPoint(-60, 130)):
        QTest.mouseMove(view.viewport(), start + step)
        assert shown(view) == anew(canvas)
    assert canvas.scene.held
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + 20)
    assert shown(view) == anew(canvas)
    QTest.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(-60, 130))
    assert not canvas.scene.held


def give_up_dragging(canvas: Canvas) -> None:
    view, start = canvas.view, middle(canvas, "pay")
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(40, 60))
    shown(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not canvas.scene.held
    QTest.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(40, 60))


def draw_a_line(canvas: Canvas) -> None:
    view, card = canvas.view, canvas.scene.card("pay")
    assert card is not None
    start = view.mapFromScene(card.mapToScene(QPointF(CARD_WIDTH - 2, CARD_HEIGHT / 2)))
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for step in (QPoint(20, 40), middle(canvas, "visit") - start):
        QTest.mouseMove(view.viewport(), start + step)
        assert shown(view) == anew(canvas)
    QTest.mouseRelease(view.viewport(), LEFT, pos=middle(canvas, "visit"))


STEPS = (
    *(rename, move, add, undo, select, fade, scroll, scroll_far, zoom, zoom_out, turn),
    *(drag, give_up_dragging, draw_a_line),
)


@pytest.mark.parametrize("step", STEPS)
def test_what_is_kept_is_what_would_be_painted(canvas: Canvas, step: object) -> None:
    before = shown(canvas.view)
    step(canvas)
    after = shown(canvas.view)
    assert after == anew(canvas)
    if step not in (undo, give_up_dragging):
        assert after != before


@pytest.mark.parametrize("zoom", [0.4, 1.0])
@pytest.mark.parametrize("step", [move, undo_a_move, nudge, turn])
def test_nothing_is_left_of_the_dots_of_cards_that_go_elsewhere(
    canvas: Canvas, step: object, zoom: float
) -> None:
    canvas.view.zoom_to(zoom)
    badges = vote_badges(canvas.scene, lambda votes: votes.round)
    badges.show({"pay": Votes(3, True, "Where?"), "complain": Votes(9, False, "Where?")})
    shown(canvas.view)
    step(canvas)
    canvas.scene.settle()
    assert shown(canvas.view) == anew(canvas)


@pytest.mark.parametrize("zoom", [0.1, 0.25, 0.5, 1.0, 1.3])
def test_edits_show_at_every_zoom(canvas: Canvas, zoom: float) -> None:
    canvas.view.zoom_to(zoom)
    shown(canvas.view)
    for step in (select, move, fade, undo, turn):
        step(canvas)
        canvas.scene.settle()
        assert shown(canvas.view) == anew(canvas)


def test_an_edit_while_something_is_dragged_shows(canvas: Canvas) -> None:
    start = middle(canvas, "pay")
    QTest.mousePress(canvas.view.viewport(), LEFT, pos=start)
    QTest.mouseMove(canvas.view.viewport(), start + QPoint(40, 60))
    shown(canvas.view)
    edit(canvas, lambda d: revise_records(d, ["visit"], name="Visited by somebody else"))
    assert shown(canvas.view) == anew(canvas)
    QTest.mouseRelease(canvas.view.viewport(), LEFT, pos=start)


def test_names_are_read_below_the_frame_that_selects(canvas: Canvas) -> None:
    view = canvas.view.viewport()
    ground = middle(canvas, "visit") + QPoint(0, 24)  # of the card, beside what is written
    clear = shown(canvas.view)
    before = clear.pixelColor(ground)
    start = canvas.view.mapFromScene(QPointF(2, 2))
    QTest.mousePress(view, LEFT, pos=start)
    end = middle(canvas, "visit") + QPoint(200, 150)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(view, start + (end - start) * part)
    image = shown(canvas.view)
    QTest.mouseRelease(view, LEFT, pos=end)
    below = image.pixelColor(ground)
    assert below != before, "it is seen"
    assert abs(below.lightnessF() - before.lightnessF()) < 0.1
    canvas.scene.select([])
    assert shown(canvas.view) == clear == anew(canvas), "and nothing is left of it"
