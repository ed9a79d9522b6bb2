"""Labels that dense maps leave out are there when their transition or its card is selected."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.painted_view import PaintedView
from journeymap.canvas.scene import MapScene
from journeymap.drawing.theme import DARK, LIGHT, Theme
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import remove
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.paint import fonts
from tests.benchmarks.maps import journey


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    fonts.load()


@pytest.fixture(scope="module")
def dense() -> Document:
    return journey(500)


def line(scene: MapScene, id: str) -> TransitionItem:
    item = scene.item_of(id)
    assert isinstance(item, TransitionItem)
    return item


def left_out(scene: MapScene) -> Iterator[TransitionItem]:
    """The lines that have something to say and no room for it."""
    for id, transition in scene.document.transitions.items():
        found = line(scene, id)
        if transition.share is not None and found.label_ground.isEmpty():
            yield found


def seen(scene: MapScene, rect: QRectF) -> QImage:
    image = QImage(rect.size().toSize(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.translate(-rect.topLeft())
        scene.depict(painter, rect)
    return image


def count(image: QImage, ink: str) -> int:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == QColor(ink) for x, y in places)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_label_of_a_selected_transition_is_there_above_all_others(
    dense: Document, theme: Theme
) -> None:
    scene = MapScene(dense, theme)
    found = next(left_out(scene))
    scene.select([found.id])
    ground = found.label_ground
    assert not ground.isEmpty()
    # Its edge is whole: along the middle of the lower edge there is nothing but the edge.
    middle = QRectF(ground.center().x() - 4, ground.bottom() - 3, 8, 6)
    assert count(seen(scene, middle), theme.focus) > 0
    scene.select([])
    assert found.label_ground.isEmpty()
    assert count(seen(scene, middle), theme.focus) == 0


def test_a_selected_card_shows_the_labels_of_all_its_transitions(dense: Document) -> None:
    scene = MapScene(dense, LIGHT)
    found = next(left_out(scene))
    card = found.transition.source
    here = [transition.id for transition in dense.at(card) if transition.share is not None]
    scene.select([card])
    grounds = [line(scene, id).label_ground for id in here]
    assert not any(ground.isEmpty() for ground in grounds)
    assert not line(scene, found.id).isSelected()
    scene.select([])
    assert found.label_ground.isEmpty()


def test_raised_labels_keep_clear_of_each_other(dense: Document) -> None:
    """Wherever the cards around leave room for that: here all but very few."""
    scene = MapScene(dense, LIGHT)
    on_another = pairs = 0
    for found in list(left_out(scene))[:20]:
        scene.select([found.transition.target])
        lines = [line(scene, transition.id) for transition in dense.at(found.transition.target)]
        for one, other in combinations([line.label_ground for line in lines], 2):
            pairs += 1
            on_another += one.intersects(other)
    assert on_another <= pairs / 20


def test_a_label_is_raised_that_an_edit_has_left_to_a_selected_card(dense: Document) -> None:
    scene = MapScene(dense, LIGHT)
    found = next(left_out(scene))
    scene.select([found.transition.source])
    raised = found.label_ground
    scene.show_emotion(True)
    assert found.label_ground.isEmpty()  # In Emotion view lines say nothing.
    scene.show_emotion(False)
    assert found.label_ground == raised


def test_what_is_removed_while_its_label_is_raised_is_gone(dense: Document) -> None:
    session = Session(dense)
    scene = MapScene(dense, LIGHT)
    session.listen(lambda change: scene.follow(session.document, change))
    found = next(left_out(scene))
    card = found.transition.source
    scene.select([card])
    session.edit(phrase("test", "Remove"), lambda document: remove(document, [card]))
    assert scene.item_of(found.id) is None
    assert scene.selected() == ()
    session.undo()
    assert line(scene, found.id).label_ground.isEmpty()
    scene.select([found.id])
    assert not line(scene, found.id).label_ground.isEmpty()


def test_a_view_shows_at_once_which_labels_are_raised(dense: Document, qtbot: QtBot) -> None:
    scene = MapScene(dense, LIGHT)
    while scene.go_on() or scene.learn():
        pass
    view = PaintedView(scene)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    # Far from its card, which is painted anew anyway.
    found = max(left_out(scene), key=lambda line: line.boundingRect().width())
    for chosen in ([found.transition.source], [found.id], []):
        scene.select([])
        view.centerOn(found.middle)
        shown(view)
        scene.select(chosen)
        kept = shown(view)
        assert scene.selected() == tuple(chosen)
        scene.update()
        assert shown(view) == kept


def shown(view: PaintedView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def test_so_many_are_never_raised_that_they_would_lie_on_each_other(dense: Document) -> None:
    scene = MapScene(dense, LIGHT)
    found = next(left_out(scene))
    scene.select([*dense.touchpoints])
    assert found.label_ground.isEmpty()
