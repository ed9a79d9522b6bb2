"""Cards and notes as shapes: what they show, and that nothing leaves them.

The snapshots are text, so that a change of the look is read in a review. To renew them after a
wanted change: `UPDATE_SNAPSHOTS=1 python -m pytest tests/drawing/test_card.py`.
"""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.card import (
    CARD_HEIGHT,
    CARD_WIDTH,
    NOTE_WIDTH,
    Look,
    channel_line,
    depict_card,
    depict_card_from_afar,
    depict_note,
    depict_note_from_afar,
    note_height,
)
from journeymap.drawing.shapes import Box, Dot, Shape, Text
from journeymap.drawing.shapes import Path as Outline
from journeymap.drawing.text import ASCENT, DESCENT, ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.model.document import Document
from journeymap.model.records import Emotion, Handling, Note, Touchpoint
from journeymap.model.vocabulary import Basis, Feeling, Kind, Mode, Pattern

LOOK = Look(LIGHT, ApproximateMeasure())
SNAPSHOTS = Path(__file__).parent / "snapshots"


def card(**fields: object) -> Touchpoint:
    given_ = {
        "id": "t",
        "stage": "s",
        "name": "Damaged book",
        "kind": Kind.COMPLAINT,
        "x": 0,
        "y": 0,
    }
    return Touchpoint.model_validate({**given_, **fields})


CARDS = {
    "untouched": card(),
    "decisive-human": card(
        emotion=Emotion(word=Feeling.ANGRY, valence=-2, intensity=3, basis=Basis.OBSERVED),
        decisive=True,
        handling=Handling(mode=Mode.HUMAN),
    ),
    "assumed-hybrid": card(
        name="어제 주문한 책이 아직도 오지 않아 다시 물어봄",
        emotion=Emotion(word=Feeling.HAPPY, valence=2, intensity=2, basis=Basis.ASSUMED),
        handling=Handling(mode=Mode.HYBRID, pattern=Pattern.AI_FIRST),
    ),
}


def described(shapes: tuple[Shape, ...]) -> str:
    """Shapes as lines of text, numbers rounded to a tenth."""

    def line(shape: Shape) -> str:
        match shape:
            case Box(x, y, width, height, radius, fill, stroke):
                return f"box {x:.1f},{y:.1f} {width:.1f}x{height:.1f} r{radius:.1f} {fill} {stroke}"
            case Dot(x, y, radius, fill, stroke):
                return f"dot {x:.1f},{y:.1f} r{radius:.1f} {fill} {stroke}"
            case Text(x, y, text, size, color, bold, anchor, _):
                weight = "bold" if bold else "plain"
                return f"text {x:.1f},{y:.1f} {size:g} {weight} {anchor} {color} {text}"
            case Outline(steps, fill, stroke):
                way = " ".join(
                    type(step).__name__[0] + ",".join(f"{number:.1f}" for number in step)
                    for step in steps
                )
                return f"path {way} {fill} {stroke}"

    return "\n".join(line(shape) for shape in shapes) + "\n"


@pytest.mark.parametrize("name", CARDS)
def test_a_card_looks_as_agreed(name: str) -> None:
    drawn = described(depict_card(CARDS[name], "Phone · Chat", LOOK, finding=name == "untouched"))
    snapshot = SNAPSHOTS / f"card-{name}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        snapshot.parent.mkdir(exist_ok=True)
        snapshot.write_text(drawn, "utf-8")
    assert drawn == snapshot.read_text("utf-8")


@given(
    name=st.text("가나다라 abc WM.", min_size=1, max_size=200).filter(str.strip),
    channels=st.text("가나다 abc·", max_size=80),
    decisive=st.booleans(),
    finding=st.booleans(),
    mode=st.sampled_from([None, *Mode]),
)
def test_the_letters_stay_on_the_card_and_off_each_other(
    name: str, channels: str, decisive: bool, finding: bool, mode: Mode | None
) -> None:
    pattern = Pattern.AI_FIRST if mode is Mode.HYBRID else None
    handling = None if mode is None else Handling(mode=mode, pattern=pattern)
    touchpoint = card(name=name, decisive=decisive, handling=handling)
    texts = [s for s in depict_card(touchpoint, channels, LOOK, finding) if isinstance(s, Text)]
    bottoms = []
    for text in texts:
        width = LOOK.measure.width(text.text, text.size, text.bold)
        assert text.x + width <= CARD_WIDTH - 9
        assert text.y - text.size * ASCENT >= 0
        assert text.y + text.size * DESCENT <= CARD_HEIGHT
        bottoms.append(text.y)
    assert bottoms == sorted(bottoms)
    assert all(b - a >= 13 for a, b in pairwise(bottoms))


def test_an_assumed_feeling_is_hatched_and_an_observed_one_is_not() -> None:
    def lines(basis: Basis) -> int:
        emotion = Emotion(word=Feeling.HAPPY, valence=2, intensity=2, basis=basis)
        return len(depict_card(card(emotion=emotion), "", LOOK))

    assert lines(Basis.ASSUMED) > lines(Basis.OBSERVED) == lines(Basis.MEASURED)


def test_the_line_under_the_name_tells_the_channels(shop: Document) -> None:
    assert channel_line(shop, shop.touchpoints["complain"]) == "Web"
    assert channel_line(shop, shop.touchpoints["visit"]) == ""


@given(text=st.text("가나다 abc\n", max_size=2_000))
def test_a_note_holds_its_lines(text: str) -> None:
    note = Note(id="n", stage="s", x=0, y=0, text=text)
    height = note_height(note, LOOK)
    for shape in depict_note(note, LOOK):
        if isinstance(shape, Text):
            assert shape.y + shape.size * DESCENT <= height
            assert shape.x + LOOK.measure.width(shape.text, shape.size) <= NOTE_WIDTH - 11


# From the middle distance


def texts(shapes: tuple[Shape, ...]) -> list[Text]:
    return [shape for shape in shapes if isinstance(shape, Text)]


@given(
    st.text("가나다라 abc WM.", min_size=1, max_size=200).filter(str.strip),
    st.booleans(),
    st.booleans(),
)
def test_a_name_from_afar_is_large_and_stays_inside(
    name: str, decisive: bool, finding: bool
) -> None:
    shown = texts(depict_card_from_afar(card(name=name, decisive=decisive), LOOK, finding))
    assert 1 <= len(shown) <= 2
    for text in shown:
        assert text.size >= 14
        assert text.x + LOOK.measure.width(text.text, text.size, True) <= CARD_WIDTH
        assert text.y - ASCENT * text.size >= -1
        assert text.y + DESCENT * text.size <= CARD_HEIGHT


@pytest.mark.parametrize(
    "name", ["Pay", "Damaged book", "첫 방문", "어제 주문한 책", "Unsubscribe", "Ask for a refund"]
)
def test_an_ordinary_name_stands_whole_from_afar(name: str) -> None:
    shown = texts(depict_card_from_afar(card(name=name), LOOK))
    assert " ".join(text.text for text in shown) == name


def test_from_afar_face_star_and_triangle_are_there() -> None:
    plain = depict_card_from_afar(card(), LOOK)
    marked = depict_card_from_afar(CARDS["decisive-human"], LOOK, finding=True)
    assert texts(plain) == texts(marked)
    fills = {shape.fill for shape in marked if not isinstance(shape, Text)}
    assert {LIGHT.decisive, LIGHT.finding, LIGHT.human, LIGHT.valence[0]} <= fills


@given(text=st.text("가나다 abc\n", max_size=2_000))
def test_a_note_from_afar_stays_inside(text: str) -> None:
    note = Note(id="n", stage="s", x=0, y=0, text=text)
    for shown in texts(depict_note_from_afar(note, LOOK)):
        assert shown.y + DESCENT * shown.size <= note_height(note, LOOK)
        assert shown.size >= 16
