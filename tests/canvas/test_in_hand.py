"""What a hand drags over a large map is seen where it is and nowhere else, at little cost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.scene import MapScene
from journeymap.canvas.view import MapView
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Session
from journeymap.i18n import words_in
from tests.benchmarks.maps import journey
from tests.canvas import test_painted_view
from tests.canvas.conftest import are_alike

LEFT = Qt.MouseButton.LeftButton
STEPS = (QPoint(9, 3), QPoint(160, -50), QPoint(-128, 94))
ZOOMS = (0.12, 0.3, 1.0, 1.37)


class Painted(QObject):
    """How many pixels of a view were asked for."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self.pixels = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.pixels += sum(piece.width() * piece.height() for piece in event.region())
        return False


class Hand:
    """Holds a card in the middle of a view of a map with many lines."""

    def __init__(self, zoom: float) -> None:
        self.session = Session(journey(150))
        self.scene = MapScene(self.session.document, LIGHT)
        self.session.listen(lambda change: self.scene.follow(self.session.document, change))
        self.view = self.window()
        self.view.zoom_to(zoom)
        self.view.sharpen()
        self.card = self.scene.card("t66")
        assert self.card is not None
        self.view.centerOn(self.card)
        self.start = self.view.mapFromScene(
            self.card.mapToScene(QPointF(CARD_WIDTH / 2, CARD_HEIGHT / 2))
        )

    def window(self) -> MapView:
        def edit(label: object, operation: object, fold: object = None) -> bool:
            return bool(self.session.edit(label, operation, fold))

        view = MapView(self.scene, words_in("en"), edit)
        view.resize(900, 600)
        view.show()
        return view

    def take(self) -> None:
        QTest.mousePress(self.view.viewport(), LEFT, pos=self.start)

    def go(self, step: QPoint) -> None:
        QTest.mouseMove(self.view.viewport(), self.start + step)

    def let_go(self) -> None:
        QTest.mouseRelease(self.view.viewport(), LEFT, pos=self.start + STEPS[-1])

    @property
    def lines(self) -> tuple[TransitionItem, ...]:
        return self.scene.transitions_at(["t66"])

    def sees_what_is_there(self) -> bool:
        """Whether the view shows what one shows that has never painted anything before."""
        QApplication.processEvents()
        seen = self.view.viewport().grab().toImage()
        fresh = self.window()
        fresh.zoom_to(self.view.zoom)
        for old, new in (
            (self.view.horizontalScrollBar(), fresh.horizontalScrollBar()),
            (self.view.verticalScrollBar(), fresh.verticalScrollBar()),
        ):
            new.setValue(old.value())
        fresh.sharpen()
        QApplication.processEvents()
        anew = fresh.viewport().grab().toImage()
        fresh.close()
        fresh.deleteLater()
        return are_alike(_inside(seen), _inside(anew))


def _inside(image: QImage) -> QImage:
    return image.copy(image.rect().adjusted(6, 6, -6, -6))  # a frame tells which has the focus


@pytest.fixture
def hand(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Hand]:
    QCursor.setPos(0, 790)  # below it: where a test before has left the pointer, it would hover
    made = Hand(getattr(request, "param", 1.0))
    qtbot.addWidget(made.view)
    assert made.sees_what_is_there()
    return made


@pytest.mark.parametrize("hand", ZOOMS, indirect=True)
def test_nothing_stays_behind(hand: Hand) -> None:
    hand.take()
    for step in STEPS:
        hand.go(step)
        assert hand.sees_what_is_there()
    assert hand.scene.held
    hand.let_go()
    assert not hand.scene.held
    assert hand.sees_what_is_there()
    hand.session.undo()
    hand.scene.settle()
    assert hand.sees_what_is_there()


def test_nothing_stays_behind_when_it_is_given_up_or_the_map_is_pushed(hand: Hand) -> None:
    hand.take()
    hand.go(STEPS[1])
    hand.view.horizontalScrollBar().setValue(hand.view.horizontalScrollBar().value() + 33)
    assert hand.sees_what_is_there()
    hand.go(STEPS[2])
    hand.view.zoom_to(0.8)
    hand.view.sharpen()
    assert hand.sees_what_is_there()
    QTest.keyClick(hand.view, Qt.Key.Key_Escape)
    assert hand.sees_what_is_there()
    hand.let_go()


def test_with_another_arrangement_too(hand: Hand) -> None:
    hand.scene.show_path(list(hand.session.document.touchpoints)[60:70])
    hand.scene.show_emotion(True)
    assert hand.card is not None
    hand.view.centerOn(hand.card)
    hand.start = hand.view.mapFromScene(hand.card.mapToScene(QPointF(80, 34)))
    hand.take()
    for step in STEPS:
        hand.go(step)
        assert hand.sees_what_is_there()
    hand.let_go()
    hand.scene.settle()
    assert hand.sees_what_is_there()


def test_a_step_paints_little_of_a_map_that_its_lines_cross(hand: Hand) -> None:
    hand.take()
    hand.go(STEPS[1])
    QApplication.processEvents()
    painted = Painted(hand.view)
    hand.go(STEPS[1] + QPoint(8, 8))
    QApplication.processEvents()
    seen = hand.view.mapToScene(hand.view.viewport().rect()).boundingRect()
    boxes = [line.extent & seen for line in hand.lines]
    assert len(boxes) > 1
    assert 0 < painted.pixels < 0.7 * sum(box.width() * box.height() for box in boxes)


def test_nothing_is_painted_ahead_while_the_hand_moves(
    hand: Hand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def room() -> int:
        return sum(piece.width() * piece.height() for piece in hand.view._sheet._done)

    rest = "journeymap.canvas.painted_view._HAND_RESTS"
    monkeypatch.setattr(rest, 60_000)  # however slow this machine is
    hand.view.zoom_to(1.6)
    hand.view.sharpen()
    hand.view.centerOn(hand.card)
    QApplication.processEvents()
    hand.start = hand.view.mapFromScene(hand.card.mapToScene(QPointF(80, 34)))
    hand.take()
    hand.go(STEPS[0])
    QApplication.processEvents()
    whole = hand.view._sheet._bounds
    whole_room = whole.width() * whole.height()
    for step in range(20):
        hand.go(STEPS[0] + QPoint(step, step))
        QApplication.processEvents()
        assert room() < whole_room / 2
    monkeypatch.setattr(rest, 1)
    hand.go(STEPS[0])
    qtbot.waitUntil(lambda: room() == whole_room)
    hand.let_go()


def test_lines_in_the_hand_are_led_and_labelled_as_others_when_it_lets_go(hand: Hand) -> None:
    labelled = [line for line in hand.lines if line.pill]
    assert labelled
    hand.take()
    for step in STEPS:
        hand.go(step)
        for line in labelled:
            assert line.pill is not None
            ground = line.pill[0]
            middle = ground.x + ground.width / 2, ground.y + ground.height / 2
            assert (QPointF(*middle) - line.middle).manhattanLength() < CARD_WIDTH
    hand.let_go()
    anew = MapScene(hand.session.document, LIGHT)
    for line in hand.lines:
        same = anew.item_of(line.id)
        assert isinstance(same, TransitionItem)
        assert (line.ends, line.middle) == (same.ends, same.middle)
        assert line.boundingRect() == same.boundingRect() == line.extent


def test_a_card_held_over_a_line_finds_it_wherever_it_goes(hand: Hand) -> None:
    others = [
        item
        for item in hand.scene.items(hand.view.mapToScene(hand.view.viewport().rect()))
        if isinstance(item, TransitionItem) and item not in hand.lines
    ]
    room = hand.view.viewport().rect().adjusted(40, 40, -40, -40)
    places = [hand.view.mapFromScene(line.middle) for line in others]
    hand.take()
    found = set()
    for place in filter(room.contains, places):
        hand.go(place - hand.start)
        point = hand.view.mapToScene(place)
        top = next(line for line in others if line.contains(point))
        assert [line for line in others if line.target] == [top]
        found.add(top.id)
    assert len(found) > 2
    QTest.keyClick(hand.view, Qt.Key.Key_Escape)
    assert not any(line.target for line in others)
    hand.let_go()


def test_what_is_pushed_leaves_nothing_on_the_screen(hand: Hand) -> None:
    bars = hand.view.horizontalScrollBar(), hand.view.verticalScrollBar()
    for step in (QPoint(37, 11), QPoint(-3, 5), QPoint(1, -22), QPoint(40, 40)):
        for bar, way in zip(bars, step.toTuple(), strict=True):
            bar.setValue(bar.value() + way)
        QApplication.processEvents()
        moved = hand.view.screen().grabWindow(hand.view.winId()).toImage()
        hand.view.viewport().update()
        QApplication.processEvents()
        assert moved == hand.view.screen().grabWindow(hand.view.winId()).toImage()


@pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="runs this file itself")
@pytest.mark.parametrize("factor", ["1.25"])
def test_on_finer_screens_too(factor: str) -> None:
    here = (test_nothing_stays_behind, test_what_is_pushed_leaves_nothing_on_the_screen)
    tests = [test_painted_view.__file__, *(f"{__file__}::{test.__name__}" for test in here)]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    environment = {**os.environ, "QT_SCALE_FACTOR": factor}
    done = subprocess.run(
        command, env=environment, cwd=Path(__file__).parents[2], capture_output=True, text=True
    )
    assert not done.returncode, done.stdout
