"""The emotion strip: curves under their columns, whose moments can be chosen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from journeymap.drawing.card import CARD_WIDTH
from journeymap.drawing.traces import Trace
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
    canvas.strip.show_traces([trace(canvas, USUAL)], "pay")
    return canvas


USUAL = ("visit", "pay", "complain")


def trace(canvas: Canvas, path: tuple[str, ...], name: str = "Usual") -> Trace:
    return Trace(canvas.document, path, name, ("peak", "end", "mean", "assumed 2"))


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
    told.strip.show_traces([trace(told, USUAL)])
    told.whole.grab()
    assert face(told, "visit")


def test_it_says_what_it_shows(told: Canvas) -> None:
    assert told.strip.accessibleName() == "Emotion curve"
    assert told.strip.accessibleDescription() == "Usual, peak, end, mean, assumed 2"


def test_no_path_can_be_painted(canvas: Canvas) -> None:
    canvas.strip.show_traces([trace(canvas, ())])
    assert not canvas.whole.grab().isNull()
    canvas.strip.show_traces([])
    assert not canvas.whole.grab().isNull()


# By keys


def walked(canvas: Canvas, *keys: Qt.Key) -> list[str]:
    """What is chosen when each choice becomes the current moment, as in a window."""
    found: list[str] = []

    def choose(id: str) -> None:
        found.append(id)
        canvas.strip.show_traces(canvas.strip.traces, id)

    canvas.strip.chosen.connect(choose)
    for key in keys:
        QTest.keyClick(canvas.strip, key)
    return found


def test_arrow_keys_walk_along_the_curve_and_stop_at_its_ends(told: Canvas) -> None:
    right, left = Qt.Key.Key_Right, Qt.Key.Key_Left
    assert walked(told, right, right, left, left, left) == ["complain", "pay", "visit"]


def test_home_and_end_go_to_the_ends(told: Canvas) -> None:
    assert walked(told, Qt.Key.Key_End, Qt.Key.Key_Home) == ["complain", "visit"]


# Several curves


@pytest.fixture
def three(told: Canvas) -> Canvas:
    paths = (USUAL, ("visit", "complain"), ("pay",))
    names = ("Usual", "Short", "Shortest")
    told.strip.show_traces([trace(told, p, n) for p, n in zip(paths, names, strict=True)], "pay")
    QApplication.processEvents()
    return told


def test_one_curve_needs_no_row(told: Canvas) -> None:
    assert [row.isVisible() for row in told.strip.rows] == [False] * 3


def test_each_of_several_curves_has_a_row_with_its_numbers(three: Canvas) -> None:
    assert [row.accessibleName() for row in three.strip.rows] == ["Usual", "Short", "Shortest"]
    for row in three.strip.rows:
        assert row.isVisible()
        assert row.accessibleDescription() == "peak · end · mean · assumed 2"
        assert row.toolTip().startswith(row.text())


def test_three_curves_have_room_under_their_rows(three: Canvas, told: Canvas) -> None:
    lowest = max(row.geometry().bottom() for row in three.strip.rows)
    assert three.strip.minimumHeight() - lowest >= 110
    assert three.strip.height() >= three.strip.minimumHeight()


def test_a_fourth_curve_is_left_out(three: Canvas) -> None:
    three.strip.show_traces([trace(three, USUAL, str(n)) for n in range(4)])
    assert len(three.strip.traces) == 3


def test_focus_and_clicks_bring_a_curve_forward(three: Canvas) -> None:
    strip = three.strip
    assert strip.front == 0
    strip.rows[1].setFocus()
    assert strip.front == 1
    QTest.keyClick(strip.rows[1], Qt.Key.Key_Space)
    strip.setFocus()
    assert strip.front == 1
    assert walked(three, Qt.Key.Key_End) == ["complain"]
    QTest.mouseClick(strip.rows[2], LEFT)
    strip.setFocus()
    assert strip.front == 2
    strip.show_traces(strip.traces[:1])
    assert strip.front == 0


def test_the_pointer_brings_the_curve_under_it_forward(three: Canvas) -> None:
    strip = three.strip
    for row, place in ((strip.rows[2], 2), (strip.rows[1], 1)):
        QApplication.sendEvent(row, QEnterEvent(QPointF(4, 4), QPointF(4, 4), QPointF(4, 4)))
        assert strip.front == place
        QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
        assert strip.front == 0


def test_the_pointer_over_a_line_brings_its_curve_forward(three: Canvas) -> None:
    """Between the moments of the second curve, which runs apart from the first there."""
    strip = three.strip
    visit, complain = face(three, "visit"), face(three, "complain")
    x = (visit.x() + complain.x()) // 2 - 40
    fronts = set()
    for y in range(strip.rows[2].geometry().bottom() + 4, strip.height()):
        QTest.mouseMove(strip, QPoint(x, y))
        fronts.add(strip.front)
    assert {0, 1} <= fronts


def test_what_is_behind_is_painted_paler(three: Canvas) -> None:
    def darkness() -> int:
        image = three.strip.grab().toImage()
        ink = [
            image.pixelColor(x, y).lightness() for x in range(0, 900, 3) for y in range(110, 220)
        ]
        return sum(255 - value for value in ink)

    together = darkness()
    three.strip.rows[2].setFocus()
    assert darkness() < together


def test_a_shared_moment_stands_at_one_place_and_is_chosen_on_the_curve_in_front(
    three: Canvas, qtbot: QtBot
) -> None:
    at = face(three, "visit")
    with qtbot.waitSignal(three.strip.chosen) as chosen:
        QTest.mouseClick(three.strip, LEFT, pos=at)
    assert chosen.args == ["visit"]
