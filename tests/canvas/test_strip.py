"""The emotion strip: faces under their columns, each of which can be chosen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from journeymap.drawing.card import CARD_WIDTH
from journeymap.edit.touchpoints import remove, tag
from journeymap.i18n import phrase
from journeymap.model.vocabulary import Feeling
from tests.canvas.conftest import Canvas

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def told(canvas: Canvas) -> Canvas:
    def feel(document):
        document = tag(document, ["visit"], Feeling.HAPPY)
        return tag(document, ["pay"], Feeling.NEUTRAL)

    canvas.session.edit(phrase("test", "Feel"), feel)
    canvas.strip.show_path(("visit", "pay", "complain"), "summed up", "pay")
    return canvas


def face(canvas: Canvas, id: str) -> QPoint:
    """Where the face of a touchpoint is, found by the pointer's shape alone."""
    card = canvas.scene.card(id)
    assert card is not None
    x = canvas.view.mapFromScene(card.x() + CARD_WIDTH / 2, 0.0).x()
    for y in range(40, canvas.strip.height()):
        QTest.mouseMove(canvas.strip, QPoint(x, y))
        if canvas.strip.cursor().shape() == Qt.CursorShape.PointingHandCursor:
            return QPoint(x, y + 8)
    raise AssertionError(f"no face of {id}")


@pytest.mark.parametrize("id", ["visit", "pay", "complain"])
def test_a_click_on_a_face_chooses_its_touchpoint(told: Canvas, qtbot: QtBot, id: str) -> None:
    at = face(told, id)
    with qtbot.waitSignal(told.strip.chosen) as chosen:
        QTest.mouseClick(told.strip, LEFT, pos=at)
    assert chosen.args == [id]


def test_beside_the_faces_nothing_is_chosen(told: Canvas, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(told.strip.chosen):
        QTest.mouseClick(told.strip, LEFT, pos=QPoint(4, 4))
        QTest.mouseClick(told.strip, Qt.MouseButton.RightButton, pos=face(told, "pay"))


def test_warm_is_above_cold(told: Canvas) -> None:
    heights = [face(told, id).y() for id in ("visit", "pay", "complain")]
    assert heights == sorted(heights)
    assert len(set(heights)) == 3


def test_faces_stay_under_their_cards(told: Canvas) -> None:
    for zoom in (0.5, 1.5):
        told.view.zoom_to(zoom)
        told.view.horizontalScrollBar().setValue(30)
        face(told, "visit")


def test_the_tool_tip_names_touchpoint_and_feeling(told: Canvas) -> None:
    for id, said in (("visit", "Visit: happy +2, assumed"), ("complain", "hurt −2, observed")):
        at = face(told, id)
        event = QHelpEvent(QEvent.Type.ToolTip, at, told.strip.mapToGlobal(at))
        QApplication.sendEvent(told.strip, event)
        assert said in QToolTip.text()
    QToolTip.hideText()


def test_a_touchpoint_that_is_gone_is_not_drawn(told: Canvas) -> None:
    told.session.edit(phrase("test", "Remove"), lambda d: remove(d, ["pay"]))
    told.whole.grab()
    assert face(told, "visit")


def test_it_says_what_it_shows(told: Canvas) -> None:
    assert told.strip.accessibleName() == "Emotion curve"
    assert told.strip.accessibleDescription() == "summed up"


def test_an_empty_path_can_be_painted(canvas: Canvas) -> None:
    canvas.strip.show_path((), "")
    assert not canvas.whole.grab().isNull()
