"""Zooming through a large map: quick on the way, sharp where it rests."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.scene import MapScene
from journeymap.canvas.view import MapView
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import phrase, words_in
from tests.benchmarks.maps import journey


class Large:
    """A view of a map that is large enough, and what has been painted for it."""

    def __init__(self) -> None:
        self.session = Session(journey(150))
        self.painted: list[QRectF] = []
        painted = self.painted

        class Scene(MapScene):
            def depict(self, painter: QPainter, rect: QRectF) -> None:
                painted.append(rect)
                super().depict(painter, rect)

        self.scene = Scene(self.session.document, LIGHT)
        self.session.listen(lambda change: self.scene.follow(self.session.document, change))
        self.view = self.window()

    def window(self) -> MapView:
        def edit(label: object, operation: object, fold: object = None) -> bool:
            return bool(self.session.edit(label, operation, fold))

        view = MapView(self.scene, words_in("en"), edit)
        view.resize(700, 500)
        view.show()
        return view

    def step(self, zoom: float) -> None:
        self.view.zoom_to(zoom)
        QApplication.processEvents()

    def shown(self) -> QImage:
        QApplication.processEvents()
        return self.view.viewport().grab().toImage()

    def anew(self) -> QImage:
        """What a view sees that has never painted anything before."""
        fresh = self.window()
        fresh.zoom_to(self.view.zoom)
        fresh.horizontalScrollBar().setValue(self.view.horizontalScrollBar().value())
        fresh.verticalScrollBar().setValue(self.view.verticalScrollBar().value())
        QApplication.processEvents()
        image = fresh.viewport().grab().toImage()
        fresh.close()
        fresh.deleteLater()
        return image

    def is_sharp(self) -> bool:
        """Whether what is seen is what would be painted anew, but for a shade."""
        pairs = zip(_shades(self.shown()), _shades(self.anew()), strict=True)
        return all(one == other or abs(one - other) <= 2 for one, other in pairs)


def _shades(image: QImage) -> bytes:
    inside = image.rect().adjusted(4, 4, -4, -4)  # a frame tells which of two has the focus
    plain = image.copy(inside).convertToFormat(QImage.Format.Format_RGB32)
    return bytes(plain.constBits())


@pytest.fixture
def large(qtbot: QtBot) -> Iterator[Large]:
    QCursor.setPos(0, 790)  # below it: where a test before has left the pointer, it would hover
    made = Large()
    qtbot.addWidget(made.view)
    made.step(1.0)
    made.view.centerOn(700.0, 500.0)
    qtbot.waitUntil(lambda: not paints(made))
    return made


def paints(large: Large) -> bool:
    """Whether something is still being painted, here or ahead."""
    before = len(large.painted)
    QTest.qWait(200)
    return len(large.painted) > before


@pytest.mark.parametrize("zooms", [(1.1, 1.2, 1.4), (0.95, 0.9), (1.3, 0.9, 1.0, 1.2)])
def test_on_the_way_nothing_is_painted_and_at_rest_all_is_sharp(
    large: Large, qtbot: QtBot, zooms: tuple[float, ...]
) -> None:
    large.painted.clear()
    for zoom in zooms:
        large.step(zoom)
    assert not large.painted
    assert not large.is_sharp()
    qtbot.waitUntil(large.is_sharp)


def test_back_at_the_zoom_it_came_from_the_map_is_sharp_at_once(large: Large) -> None:
    large.step(1.2)
    large.painted.clear()
    large.step(1.0)
    assert large.is_sharp()


@pytest.mark.parametrize("zoom", [0.3, 0.1, 3.0])
def test_what_is_not_there_yet_is_painted_at_once(large: Large, zoom: float) -> None:
    large.step(zoom)
    assert large.is_sharp()


def test_an_edit_on_the_way_shows(large: Large) -> None:
    large.step(1.2)
    seen = large.view.mapToScene(large.view.viewport().rect().center())
    card = min(large.scene.cards(), key=lambda card: (card.pos() - seen).manhattanLength())
    large.session.edit(
        phrase("test", "Edit"), lambda d: revise_records(d, [card.id], name="Quite another name")
    )
    assert large.is_sharp()


def test_on_the_way_the_hand_hits_what_it_sees(large: Large) -> None:
    large.step(1.3)
    seen = large.view.mapToScene(large.view.viewport().rect().center())
    card = min(large.scene.cards(), key=lambda card: (card.pos() - seen).manhattanLength())
    pixel = large.view.mapFromScene(card.mapToScene(QPointF(CARD_WIDTH / 2, CARD_HEIGHT / 2)))
    QTest.mouseClick(large.view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    assert large.scene.selected() == (card.id,)
    assert large.is_sharp()
