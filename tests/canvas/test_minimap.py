"""The whole map in the corner of the map."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.minimap import LARGEST, Minimap
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.edit.stages import add_stage
from journeymap.edit.touchpoints import place, tag
from journeymap.i18n import phrase, words_in
from journeymap.model.vocabulary import Feeling
from tests.canvas.conftest import Canvas

LEFT = Qt.MouseButton.LeftButton
LABEL = phrase("test", "Edit")


@pytest.fixture
def minimap(canvas: Canvas) -> Minimap:
    """The minimap, with the map at twice its size."""
    made = Minimap(canvas.scene, canvas.view, words_in("en"))
    made.show()
    canvas.view.zoom_to(2.5)
    QApplication.processEvents()
    return made


def pixel(canvas: Canvas, minimap: Minimap, id: str) -> QPoint:
    """Where the middle of a card is in the picture."""
    card = canvas.scene.card(id)
    whole = canvas.scene.sceneRect()
    x, y = card.x() + CARD_WIDTH / 2, card.y() + CARD_HEIGHT / 2
    room = minimap.rect().adjusted(5, 5, -5, -5)
    return QPoint(
        round(room.x() + x / whole.width() * room.width()),
        round(room.y() + y / whole.height() * room.height()),
    )


def ink(canvas: Canvas, minimap: Minimap, id: str) -> str:
    """The colour of a card in the picture."""
    return minimap.grab().toImage().pixelColor(pixel(canvas, minimap, id)).name().upper()


def middle(canvas: Canvas) -> QPointF:
    return canvas.view.mapToScene(canvas.view.viewport().rect().center())


def test_it_stands_in_the_corner_only_where_something_is_out_of_sight(
    canvas: Canvas, minimap: Minimap
) -> None:
    room = canvas.view.viewport().rect()
    assert minimap.geometry().bottomRight() == room.bottomRight()
    assert minimap.width() <= LARGEST.width() + 10
    canvas.view.zoom_to(0.5)
    canvas.view.horizontalScrollBar().setValue(0)
    canvas.view.verticalScrollBar().setValue(0)
    assert minimap.geometry().isEmpty()
    assert not minimap.isHidden()
    canvas.view.zoom_to(2.5)
    assert not minimap.geometry().isEmpty()


def test_a_click_and_a_drag_go_there(canvas: Canvas, minimap: Minimap) -> None:
    for id in ("complain", "visit"):
        at = pixel(canvas, minimap, id)
        QTest.mouseClick(minimap, LEFT, pos=at)
        card = canvas.scene.card(id)
        room = canvas.view.mapToScene(canvas.view.viewport().rect()).boundingRect()
        assert room.contains(card.sceneBoundingRect().center())
    start, end = pixel(canvas, minimap, "visit"), pixel(canvas, minimap, "complain")
    QTest.mousePress(minimap, LEFT, pos=start)
    before = middle(canvas).x()
    QTest.mouseMove(minimap, (start + end) / 2)
    on_the_way = middle(canvas).x()
    QTest.mouseMove(minimap, end)
    QTest.mouseRelease(minimap, LEFT, pos=end)
    assert before < on_the_way < middle(canvas).x()
    assert canvas.scene.selected() == ()


def test_the_map_below_gets_none_of_it(canvas: Canvas, minimap: Minimap) -> None:
    asked: list[QPoint] = []
    canvas.view.menu_wanted.connect(asked.append)
    at = QPoint(20, 20)
    QTest.mouseDClick(minimap, LEFT, pos=at)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, minimap.mapToGlobal(at))
    QApplication.sendEvent(minimap, menu)
    assert asked == []
    assert len(canvas.document.touchpoints) == 3


def test_the_wheel_zooms_where_it_turns(canvas: Canvas, minimap: Minimap) -> None:
    at = QPointF(pixel(canvas, minimap, "complain"))
    before = canvas.view.zoom
    turn = QWheelEvent(
        at,
        minimap.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(minimap, turn)
    assert canvas.view.zoom > before


def test_it_shows_what_is_felt_and_follows_it(
    canvas: Canvas, minimap: Minimap, qtbot: QtBot
) -> None:
    theme = canvas.scene.theme
    assert ink(canvas, minimap, "complain") == theme.valence[0]
    assert ink(canvas, minimap, "pay") == theme.line
    canvas.session.edit(LABEL, lambda document: tag(document, ["pay"], Feeling.HAPPY))
    qtbot.waitUntil(lambda: ink(canvas, minimap, "pay") == theme.valence[4])
    canvas.session.edit(LABEL, lambda document: place(document, {"pay": ("care", 20.0, 260.0)}))
    qtbot.waitUntil(lambda: ink(canvas, minimap, "pay") == theme.valence[4])
    canvas.scene.spotlight(["visit"])
    qtbot.waitUntil(lambda: ink(canvas, minimap, "pay") not in (theme.valence[4], theme.canvas))


def test_what_was_closed_catches_up(canvas: Canvas, minimap: Minimap) -> None:
    minimap.hide()
    canvas.session.edit(LABEL, lambda document: tag(document, ["pay"], Feeling.HAPPY))
    minimap.show()
    assert ink(canvas, minimap, "pay") == canvas.scene.theme.valence[4]


def test_a_very_long_map_can_still_be_aimed_at(canvas: Canvas, minimap: Minimap) -> None:
    def many(document):
        for number in range(200):
            document = add_stage(document, f"Stage {number}")
        return document

    canvas.session.edit(LABEL, many)
    QApplication.processEvents()
    assert minimap.height() > 50
    QTest.mouseClick(minimap, LEFT, pos=QPoint(minimap.width() - 10, 20))
    assert middle(canvas).x() > canvas.scene.sceneRect().width() * 0.9


@pytest.mark.parametrize("emptied", [True, False])
def test_a_map_with_little_on_it(canvas: Canvas, minimap: Minimap, emptied: bool) -> None:
    gone = [*canvas.document.touchpoints, *canvas.document.transitions, "note"]
    if emptied:
        gone += [stage.id for stage in canvas.document.stages]
    canvas.session.edit(LABEL, lambda document: document.with_records(without=gone))
    canvas.view.zoom_to(4.0)
    assert not minimap.grab().isNull() or minimap.geometry().isEmpty()
