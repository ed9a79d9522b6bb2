"""Emotion view's places: warm above cold, nothing covered, stages hold, the same bit by bit."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.arrangement import Flow
from journeymap.drawing.bands import LEVELS, Bands, level_of
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, NOTE_WIDTH, Look, note_height
from journeymap.drawing.columns import Columns
from journeymap.drawing.ground import depict_chosen, depict_ground
from journeymap.drawing.shapes import Box
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import DARK, LIGHT
from journeymap.edit.change import Change
from journeymap.edit.stages import move_stage, remove_stages
from journeymap.edit.touchpoints import (
    add_note,
    add_touchpoint,
    place,
    remove,
    revise_records,
    set_valence,
)
from journeymap.model.document import Document
from journeymap.model.records import Emotion, Journey, Note, Stage, Touchpoint
from journeymap.model.vocabulary import Basis, Feeling, Kind, State

LOOK = Look(LIGHT, ApproximateMeasure())
STAGES = ("s0", "s1", "s2")


def card(id: str, level: int | None, x: float = 24, y: float = 40, stage: str = "s0") -> Touchpoint:
    emotion = None
    if level is not None:
        emotion = Emotion(word=Feeling.NEUTRAL, valence=level, intensity=1, basis=Basis.ASSUMED)
    return Touchpoint(id=id, stage=stage, name=id, kind=Kind.OTHER, x=x, y=y, emotion=emotion)


def journey(*records: Touchpoint | Note) -> Document:
    return Document.of(
        [
            Journey(id="journey", title="Journey", language="en", state=State.TO_BE),
            *(Stage(id=id, name=id, rank=float(n)) for n, id in enumerate(STAGES)),
            *records,
        ]
    )


SPOTS = st.one_of(st.integers(0, 60).map(lambda n: n * 8.0), st.floats(0, 500))
LEVEL = st.sampled_from(LEVELS)


@st.composite
def journeys(draw: st.DrawFn) -> Document:
    """Cards of any feeling anywhere, on each other too, and notes."""
    stage = st.sampled_from(STAGES)
    cards = [
        card(f"t{n}", draw(LEVEL), draw(SPOTS), draw(SPOTS), draw(stage))
        for n in range(draw(st.integers(0, 20)))
    ]
    words = st.integers(0, 40).map(lambda count: "Mind " * count)
    notes = [
        Note(id=f"n{n}", stage=draw(stage), text=draw(words), x=draw(SPOTS), y=draw(SPOTS))
        for n in range(draw(st.integers(0, 4)))
    ]
    return journey(*cards, *notes)


def rectangle(bands: Bands, record: Touchpoint | Note) -> tuple[float, float, float, float]:
    x, y = bands.place(record)
    if isinstance(record, Note):
        return x, y, x + NOTE_WIDTH, y + note_height(record, LOOK)
    return x, y, x + CARD_WIDTH, y + CARD_HEIGHT


def everything(document: Document) -> list[Touchpoint | Note]:
    return [*document.touchpoints.values(), *document.notes]


@given(journeys())
def test_nothing_covers_anything_within_a_stage(document: Document) -> None:
    """Columns of different stages may only meet where a card reaches out of a narrow one."""
    bands = Bands.of(document, LOOK)
    for one, other in combinations(everything(document), 2):
        if one.stage == other.stage:
            (a, b, c, d), (e, f, g, h) = rectangle(bands, one), rectangle(bands, other)
            assert c <= e or g <= a or d <= f or h <= b


@given(journeys())
def test_columns_and_the_x_of_everything_are_those_of_flow(document: Document) -> None:
    bands, flow = Bands.of(document, LOOK), Flow.of(document)
    assert bands.columns == flow.columns == Columns.of(document)
    for record in everything(document):
        assert bands.place(record)[0] == flow.place(record)[0]


@given(journeys())
def test_everything_is_inside_its_band_and_warmer_is_higher(document: Document) -> None:
    bands = Bands.of(document, LOOK)
    assert [band.level for band in bands.bands] == list(LEVELS)
    assert bands.bands[0].top == 0
    for upper, lower in pairwise(bands.bands):
        assert upper.bottom == lower.top
    for touchpoint in document.touchpoints.values():
        _, top, _, bottom = rectangle(bands, touchpoint)
        band = bands.band(level_of(touchpoint))
        assert band.top < top < bottom < band.bottom
        assert bands.at(top) == bands.at(bottom) == band
    for note in document.notes:
        assert bands.shelf is not None
        _, top, _, bottom = rectangle(bands, note)
        assert bands.bands[-1].bottom == bands.shelf.top < top < bottom < bands.bottom


@given(journeys())
def test_cards_in_one_stack_keep_their_order_from_flow(document: Document) -> None:
    bands = Bands.of(document, LOOK)
    for stage in STAGES:
        for one, other in combinations(document.in_stage(stage), 2):
            if level_of(one) == level_of(other) and abs(one.x - other.x) < CARD_WIDTH:
                assert bands.place(one)[1] < bands.place(other)[1]


def edits(ids: st.SearchStrategy[str]) -> st.SearchStrategy:
    """Operations of every sort that a team does, on random ids."""
    return st.one_of(
        st.builds(lambda id, v: lambda d: set_valence(d, [id], v), ids, st.integers(-2, 2)),
        st.builds(lambda id: lambda d: revise_records(d, _cards(d, id), emotion=None), ids),
        st.builds(
            lambda id, stage, x, y: lambda d: place(d, {id: (stage, x, y)}),
            ids,
            st.sampled_from(STAGES),
            SPOTS,
            SPOTS,
        ),
        st.builds(lambda id: lambda d: remove(d, [id]), ids),
        st.builds(
            lambda stage, x: lambda d: add_touchpoint(d, stage, "New", x, 8), _stages(), SPOTS
        ),
        st.builds(lambda stage, x: lambda d: add_note(d, stage, "New", x, 8), _stages(), SPOTS),
        st.builds(lambda text: lambda d: revise_records(d, ["n0"], text=text), st.text("a ")),
        st.builds(lambda stage, n: lambda d: move_stage(d, stage, n), _stages(), st.integers(0, 2)),
        st.builds(lambda stage: lambda d: remove_stages(d, {stage}), _stages()),
    )


def _stages() -> st.SearchStrategy[str]:
    return st.sampled_from(STAGES)


def _cards(document: Document, id: str) -> list[str]:
    return [id] if id in document.touchpoints else []


@given(
    journeys(),
    st.lists(edits(st.sampled_from([*(f"t{n}" for n in range(20)), "n0", "n1"])), max_size=6),
)
def test_following_changes_leads_to_what_arranging_anew_does(document: Document, steps) -> None:
    bands, flow = Bands.of(document, LOOK), Flow.of(document)
    for step in steps:
        before = {record.id: bands.place(record) for record in everything(document)}
        try:
            new = step(document)
        except KeyError:  # the stage is gone
            continue
        if any(t.stage not in new for t in everything(new)):
            continue
        change = Change.between(document, new)
        bands, moved = bands.after(new, change)
        flow, shifted = flow.after(new, change)
        document = new
        assert bands == Bands.of(document, LOOK)
        assert flow == Flow.of(document)
        told = moved | set(change.ids)
        for record in everything(document):
            if record.id not in told:
                assert bands.place(record) == before[record.id]
            if record.id not in shifted | set(change.ids):
                assert flow.columns.left(record.stage) == bands.columns.left(record.stage)


def test_an_edit_in_one_stack_leaves_the_others_where_they_are() -> None:
    before = journey(card("a", 1), card("b", 1, stage="s1"), card("c", -1), card("d", -2))
    after = set_valence(before, ["c"], 0)
    _, moved = Bands.of(before, LOOK).after(after, Change.between(before, after))
    assert moved <= {"c"}


def test_a_single_card_stands_in_the_middle_of_its_band() -> None:
    document = journey(*(card(f"t{n}", level) for n, level in enumerate(LEVELS)))
    bands = Bands.of(document, LOOK)
    for touchpoint in document.touchpoints.values():
        middle = bands.place(touchpoint)[1] + CARD_HEIGHT / 2
        assert middle == bands.band(level_of(touchpoint)).middle


def test_above_and_below_the_map_are_the_outermost_bands() -> None:
    bands = Bands.of(journey(), LOOK)
    assert bands.at(-1e6).level == 2
    assert bands.at(1e6).level is None
    assert bands.shelf is None


def test_cards_beside_each_other_share_a_row() -> None:
    document = journey(card("a", 2, x=0), card("b", 2, x=CARD_WIDTH + 8), card("c", 2, x=90, y=160))
    bands = Bands.of(document, LOOK)
    rows = {id: bands.place(document.touchpoints[id])[1] for id in "abc"}
    assert rows["a"] == rows["b"] < rows["c"]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_ground_covers_every_band_and_says_which_is_chosen(theme) -> None:
    document = journey(card("a", 2), Note(id="n", stage="s0", text="Mind", x=0, y=0))
    bands = Bands.of(document, LOOK)
    boxes = [s for s in depict_ground(bands, -40, 900, theme) if isinstance(s, Box)]
    assert [(box.x, box.x + box.width) for box in boxes] == [(-40, 900)] * len(boxes)
    assert boxes[0].y == 0
    assert boxes[-1].y + boxes[-1].height == bands.bands[-1].bottom
    chosen = depict_chosen(bands.band(-1), -40, 900, theme)
    assert len(chosen) == 3
