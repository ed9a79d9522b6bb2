"""Lines that are made when somebody sees them are those that would have been made at once."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing import traffic
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import place, remove, revise_records
from journeymap.edit.transitions import connect, reverse
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.paint import fonts
from tests.benchmarks.maps import journey

SIGHTS = (
    QRectF(0, 0, 900, 600),
    QRectF(1500, 2000, 900, 600),
    QRectF(700, 300, 240, 240),
    QRectF(2300, 0, 900, 600),
)


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    fonts.load()


@pytest.fixture(scope="module")
def large() -> Document:
    return journey(300)


def at_once(document: Document, monkeypatch: pytest.MonkeyPatch) -> MapScene:
    """A scene of which everything is made in the beginning."""
    with monkeypatch.context() as patched:
        patched.setattr("journeymap.canvas.map_items._MANY_LINES", 10_000)
        return MapScene(document, LIGHT)


def seen(scene: MapScene, rect: QRectF, zoom: float = 1.0) -> QImage:
    image = QImage((rect.size() * zoom).toSize(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        painter.translate(-rect.topLeft())
        scene.depict(painter, rect)
    return image


def made(scene: MapScene) -> list[TransitionItem]:
    return [item for item in scene.items() if isinstance(item, TransitionItem)]


def finish(scene: MapScene) -> None:
    while scene.go_on() or scene.learn():
        pass


def ways(scene: MapScene) -> dict[str, object]:
    """Where every line of a scene runs, in which lane and how it looks."""
    lines = {id: scene.item_of(id) for id in scene.document.transitions}
    return {
        id: (line.ends, line.middle, line.boundingRect(), line.faded, line._drawing().shapes)
        for id, line in lines.items()
        if isinstance(line, TransitionItem)
    }


@pytest.mark.parametrize("zoom", [1.0, 0.5, 0.25, 0.1])
def test_what_is_seen_is_what_would_be_seen_at_once(
    large: Document, zoom: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    lazy, eager = MapScene(large, LIGHT), at_once(large, monkeypatch)
    assert len(made(eager)) == len(large.transitions)
    assert not made(lazy)
    for sight in SIGHTS:
        assert seen(lazy, sight, zoom) == seen(eager, sight, zoom)
        assert made(lazy)


def test_only_what_may_be_in_sight_is_made(large: Document) -> None:
    scene = MapScene(large, LIGHT)
    seen(scene, SIGHTS[0])
    assert 0 < len(made(scene)) < len(large.transitions) / 2


def test_a_line_that_is_asked_for_is_there(large: Document) -> None:
    scene = MapScene(large, LIGHT)
    last = list(large.transitions)[-1]
    scene.select([last])
    assert scene.selected() == (last,)
    assert [line.id for line in made(scene)] == [last]
    assert scene.rect_of(list(large.transitions)[-2]) is not None


def test_all_lines_are_made_after_a_while_and_none_is_led_twice(
    large: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    around, asked = traffic.around, Counter[object]()

    def counted(*given: object) -> object:
        asked[given[:3], tuple(given[5])] += 1
        return around(*given)

    monkeypatch.setattr(traffic, "around", counted)
    scene = MapScene(large, LIGHT)
    assert not asked
    before = seen(scene, SIGHTS[0])
    in_sight = asked.total()
    finish(scene)
    assert asked.total() == in_sight
    assert {line.id for line in made(scene)} == set(large.transitions)
    assert seen(scene, SIGHTS[0]) == before
    ways(scene)
    assert asked.total() == len(large.transitions)


def edit(operation: Callable[[Document], Document]) -> Callable[[Session], object]:
    return lambda session: session.edit(phrase("test", "Edit"), operation)


EDITS = {
    "rename": edit(lambda d: revise_records(d, ["t40"], name="Quite another name")),
    "move": edit(lambda d: place(d, {"t40": ("s0", 300.0, 900.0), "t250": ("s1", 24.0, 40.0)})),
    "widen": edit(lambda d: place(d, {"t40": ("s0", 700.0, 900.0)})),
    "connect": edit(lambda d: connect(d, d.transitions["e9"].source, d.transitions["e9"].target)),
    "reverse": edit(lambda d: reverse(d, ["e7", "e300"])),
    "remove": edit(lambda d: remove(d, ["t40", "t41", "e5"])),
}


@pytest.mark.parametrize("name", EDITS)
def test_edits_before_all_is_there_show_as_on_a_map_opened_anew(
    large: Document, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(large)
    scene = MapScene(large, LIGHT)
    session.listen(lambda change: scene.follow(session.document, change))
    seen(scene, SIGHTS[0])
    assert EDITS[name](session)
    seen(scene, SIGHTS[2])
    assert ways(scene) == ways(at_once(session.document, monkeypatch))
    session.undo()
    finish(scene)
    assert ways(scene) == ways(at_once(session.document, monkeypatch))
    assert scene.size == len(large.touchpoints) + len(large.transitions)


def test_emotion_view_before_all_is_there(large: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    lazy, eager = MapScene(large, LIGHT), at_once(large, monkeypatch)
    for scene in (lazy, eager):
        scene.show_path(list(large.touchpoints)[:9])
        scene.spotlight(list(large.transitions)[:50])
    for emotion in (True, False):
        for scene in (lazy, eager):
            scene.show_emotion(emotion)
        assert seen(lazy, SIGHTS[0]) == seen(eager, SIGHTS[0])
    assert ways(lazy) == ways(eager)


def places(scene: MapScene) -> dict[str, tuple[float, float]]:
    return {id: point.toTuple() for id, point in scene.places().items()}


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("zoom", [1.0, 0.25, 0.1])
def test_what_a_wider_stage_pushes_aside_is_seen_where_it_goes(
    whole: bool, zoom: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(journey(700))
    scene = MapScene(session.document, LIGHT)
    session.listen(lambda change: scene.follow(session.document, change))
    if whole:
        finish(scene)
    for sight in SIGHTS:
        seen(scene, sight, zoom)
    card = scene.card("t650")
    assert card is not None
    before = card.pos()
    for step in (EDITS["widen"], EDITS["connect"], EDITS["remove"], Session.undo):
        assert step(session)
        scene.mark_findings(["t3"])
        anew = at_once(session.document, monkeypatch)
        anew.mark_findings(["t3"])
        for sight in SIGHTS:
            one, other = seen(scene, sight, zoom), seen(anew, sight, zoom)
            if zoom < 0.65:  # where labels stand is told by which was seen first
                assert one == other
    assert card.pos() == before  # nobody has looked there
    assert scene.card("t650") is card
    assert card.pos() == QPointF(*scene.place(card.touchpoint)) != before
    assert places(scene) == places(anew)
    assert ways(scene) == ways(anew)


def test_all_that_was_pushed_aside_arrives_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(journey(700))
    scene = MapScene(session.document, LIGHT)
    session.listen(lambda change: scene.follow(session.document, change))
    finish(scene)
    assert EDITS["widen"](session)
    finish(scene)
    lines = [item for item in scene.items() if isinstance(item, TransitionItem)]
    anew = at_once(session.document, monkeypatch)
    for line in lines:
        same = anew.item_of(line.id)
        assert isinstance(same, TransitionItem)
        assert line.ends == same.ends
    assert session.undo()
    scene.settle()
    assert places(scene) == places(at_once(session.document, monkeypatch))


def test_a_large_map_is_as_large_as_its_stages_however_large_its_ground() -> None:
    session = Session(journey(700))
    scene = MapScene(session.document, LIGHT)
    session.listen(lambda change: scene.follow(session.document, change))
    told: list[QRectF] = []
    scene.bounds_changed.connect(lambda: told.append(scene.bounds))
    ground = scene.sceneRect()
    assert scene.bounds.width() == scene.columns.width
    assert EDITS["widen"](session)
    assert scene.bounds.width() == scene.columns.width
    assert told == [scene.bounds]
    assert scene.sceneRect() == ground
    assert ground.contains(scene.bounds)


@pytest.mark.parametrize("emotion", [False, True])
def test_after_all_has_moved_what_is_near_is_found_without_asking_all(
    emotion: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = MapScene(journey(1200), LIGHT)
    finish(scene)
    scene.show_emotion(True)
    if not emotion:
        scene.show_emotion(False)
    here = QRectF(0, 0, 40, 40)
    scene.items(here)
    asked: list[str] = []
    bounds = TransitionItem.boundingRect

    def counted(line: TransitionItem) -> QRectF:
        asked.append(line.id)
        return bounds(line)

    monkeypatch.setattr(TransitionItem, "boundingRect", counted)
    scene.items(here)
    assert len(asked) < len(scene.document.transitions) / 4
