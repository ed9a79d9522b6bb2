"""Whatever changes, the map shows what a map made anew would show, in both views."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from journeymap.canvas.items import CardItem, MapItem, NoteItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.ribbon import RibbonPiece
from journeymap.canvas.scene import MapScene
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Operation, Session
from journeymap.edit.stages import move_stage, remove_stages
from journeymap.edit.touchpoints import (
    add_touchpoint,
    place,
    remove,
    revise_records,
    set_valence,
)
from journeymap.edit.transitions import connect, reverse
from journeymap.i18n import Problem, phrase
from journeymap.model.document import Document

IDS = st.sampled_from(["visit", "pay", "complain", "note", "new0", "new1", "visit-pay"])
STAGE = st.sampled_from(["find", "buy", "care"])
SPOT = st.integers(0, 60).map(lambda n: n * 8.0)
PATH = ("visit", "new0", "pay", "complain", "new1")


def added(document: Document, stage: str, x: float, y: float) -> Document:
    free = next((id for id in ("new0", "new1") if id not in document), None)
    if free is None or all(stage != s.id for s in document.stages):
        return document
    return add_touchpoint(document, stage, "New", x, y, id=free)


def placed(document: Document, id: str, stage: str, x: float, y: float) -> Document:
    if id == "visit-pay" or all(stage != s.id for s in document.stages):
        return document
    return place(document, {id: (stage, x, y)})


def connected(document: Document, one: str, other: str) -> Document:
    ends = {one, other} <= document.touchpoints.keys()
    return connect(document, one, other) if ends else document


STEP: st.SearchStrategy[Operation] = st.one_of(
    st.builds(lambda id, v: lambda d: set_valence(d, [id], v), IDS, st.integers(-2, 2)),
    st.builds(
        lambda id: lambda d: revise_records(d, {id} & d.touchpoints.keys(), emotion=None), IDS
    ),
    st.builds(lambda *to: lambda d: placed(d, *to), IDS, STAGE, SPOT, SPOT),
    st.builds(lambda *to: lambda d: added(d, *to), STAGE, SPOT, SPOT),
    st.builds(lambda one, other: lambda d: connected(d, one, other), IDS, IDS),
    st.just(lambda d: reverse(d, ["visit-pay"])),
    st.builds(lambda id: lambda d: remove(d, [id]), IDS),
    st.builds(lambda text: lambda d: revise_records(d, ["note"], text=text), st.text("a ")),
    st.builds(lambda stage, n: lambda d: move_stage(d, stage, n), STAGE, st.integers(0, 2)),
    st.builds(lambda stage: lambda d: remove_stages(d, {stage}), STAGE),
)


def seen(scene: MapScene) -> dict[object, object]:
    """Everything that a person sees of a scene."""
    scene.settle()
    found: dict[object, object] = {"room": scene.sceneRect(), "columns": scene.columns}
    if (bands := scene.bands) is not None:
        found["bands"] = (bands.bands, bands.shelf)
    for item in scene.items():
        if isinstance(item, CardItem):
            found[item.id] = (item.pos(), item.touchpoint)
        elif isinstance(item, NoteItem):
            found[item.id] = (item.pos(), item.note)
        elif isinstance(item, TransitionItem):
            drawing = item._drawing()
            found[item.id] = (item.transition, item.boundingRect(), drawing.shapes, item.pill)
        elif isinstance(item, RibbonPiece):
            found[item.source.id, item.target.id] = (item.boundingRect(), item._valences)
        else:
            assert not isinstance(item, MapItem)
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    emotion=st.booleans(),
    steps=st.lists(st.one_of(STEP, st.sampled_from(["undo", "redo", "turn"])), max_size=8),
)
def test_following_equals_drawing_anew(
    qapp: QApplication, shop: Document, emotion: bool, steps: list[Operation | str]
) -> None:
    session = Session(shop)
    scene = MapScene(shop, LIGHT)
    session.listen(lambda change: scene.follow(session.document, change))
    scene.show_path(PATH)
    scene.show_emotion(emotion)
    for step in steps:
        if step == "undo":
            session.undo()
        elif step == "redo":
            session.redo()
        elif step == "turn":
            emotion = not emotion
            scene.show_emotion(emotion)
        else:
            try:
                session.edit(phrase("test", "Step"), step)
            except (Problem, KeyError):
                continue
    anew = MapScene(session.document, LIGHT)
    anew.show_path(PATH)
    anew.show_emotion(emotion)
    assert seen(scene) == seen(anew)
