"""Posters as slides that other people can go on with."""

from io import BytesIO
from pathlib import Path

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE

from journeymap.drawing.poster import Page, Sheet
from journeymap.drawing.shapes import (
    Box,
    Close,
    Curve,
    Dot,
    Gradient,
    Line,
    Move,
    Picture,
    Stroke,
    Text,
)
from journeymap.drawing.shapes import (
    Path as Outline,
)
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.paint.poster import write_poster
from journeymap.paint.slides import pptx_bytes
from journeymap.resources import samples

pytestmark = pytest.mark.usefixtures("qapp")
BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.ko.journey.json"))
MM = 36_000
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
)


def slide(*shapes, size=(200.0, 100.0)):
    page = Page(Sheet(*size), shapes)
    return pptx.Presentation(BytesIO(pptx_bytes([page], "Title", words_in("en")))).slides[0]


def poster(edition=Edition.JOURNEY, size=(297, 210)) -> Poster:
    return Poster(id="poster", edition=edition, width=size[0], height=size[1], ink=Ink.FULL)


def test_every_shape_becomes_one_that_can_be_changed():
    made = slide(
        Box(0, 0, 200, 100, 0, "#FFFFFF"),
        Box(10, 20, 30, 10, 2, "#11223380", Stroke("#000000", 0.5, (2, 1))),
        Dot(50, 50, 5, Gradient((0, 45), (0, 55), ((0, "#FF0000"), (1, "#0000FF")))),
        Outline((Move(1, 1), Curve(2, 2, 3, 3, 4, 1), Line(4, 4), Close()), "#123456"),
        Outline((Move(5, 5), Line(60, 5)), None, Stroke("#000000", 1)),
        Picture(70, 70, 10, 10, "svg", LOGO),
        Text(100, 50, "Words & more", 5, "#222222", True, "middle", "#FFFFFF"),
    ).shapes
    kinds = [shape.shape_type for shape in made]
    assert kinds == [
        MSO_SHAPE_TYPE.AUTO_SHAPE,
        MSO_SHAPE_TYPE.AUTO_SHAPE,
        MSO_SHAPE_TYPE.AUTO_SHAPE,
        MSO_SHAPE_TYPE.FREEFORM,
        MSO_SHAPE_TYPE.FREEFORM,
        MSO_SHAPE_TYPE.PICTURE,
        MSO_SHAPE_TYPE.TEXT_BOX,
    ]
    round_box = made[1]
    assert (round_box.left, round_box.top) == (10 * MM, 20 * MM)
    assert (round_box.width, round_box.height) == (30 * MM, 10 * MM)
    assert (made[2].left, made[2].width) == (45 * MM, 10 * MM)
    run = made[6].text_frame.paragraphs[0].runs[0]
    assert (run.text, run.font.bold, run.font.name) == ("Words & more", True, "Pretendard")
    assert run.font.size.pt == pytest.approx(5 * 72 / 25.4, abs=0.01)


def test_lines_of_one_text_are_one_text_box():
    first = Text(10, 20, "One line", 5, "#222222")
    second = Text(10, 27, "and the next", 5, "#222222")
    other = Text(60, 27, "another text", 5, "#222222")
    boxes = slide(first, second, other).shapes
    assert [box.text_frame.text for box in boxes] == ["One line\vand the next", "another text"]


def test_what_is_larger_than_a_slide_is_drawn_to_scale_and_says_so():
    made = slide(Box(0, 0, 2844.8, 500, 0, "#FFFFFF"), size=(2844.8, 1000.0))
    assert made.shapes[0].width == 56 * 914_400
    assert "50.0 % of the sheet of 2844.8 × 1000 mm" in made.notes_slide.notes_text_frame.text


def test_a_poster_becomes_slides_with_every_name_as_text(tmp_path: Path):
    (out,) = write_poster(BOOKSHOP, poster(Edition.CARDS), tmp_path / "cards.pptx")
    deck = pptx.Presentation(str(out))
    assert (deck.slide_width, deck.slide_height) == (297 * MM, 210 * MM)
    assert len(deck.slides) > 1
    words = " ".join(
        shape.text_frame.text.replace("\v", " ")
        for one in deck.slides
        for shape in one.shapes
        if shape.has_text_frame
    )
    assert all(touchpoint.name in words for touchpoint in BOOKSHOP.touchpoints.values())
    assert deck.core_properties.title == BOOKSHOP.journey.title


def test_the_same_journey_gives_the_same_slides(tmp_path: Path):
    one, two = (
        write_poster(BOOKSHOP, poster(), tmp_path / f"{name}.pptx")[0].read_bytes()
        for name in ("one", "two")
    )
    assert one == two


def test_a_scale_is_remarked(tmp_path: Path):
    heard = []
    long = poster(size=(2845, 900))
    write_poster(BOOKSHOP, long, tmp_path / "long.pptx", remark=heard.append)
    assert [str(remark) for remark in heard] == [
        "Slides end at 1,422 mm: they are drawn at 50 % of the sheet."
    ]
    write_poster(BOOKSHOP, long, tmp_path / "long.pdf", remark=heard.append)
    assert len(heard) == 1


def test_a_field_that_turns_from_warm_to_cold_is_two_boxes_of_two_colours_each():
    turning = Gradient((0, 0), (0, 40), ((0, "#FF0000"), (0.5, "#FFFFFF"), (1, "#0000FF")))
    upper, lower = slide(Box(10, 0, 30, 40, 2, turning)).shapes
    assert (upper.top, upper.height, lower.top, lower.height) == (0, 20 * MM, 20 * MM, 20 * MM)
    # Round above and below, and not between.
    assert [list(half.adjustments) for half in (upper, lower)] == [
        pytest.approx([0.1, 0.0]),
        pytest.approx([0.0, 0.1]),
    ]
    colors = [[str(stop.color.rgb) for stop in half.fill.gradient_stops] for half in (upper, lower)]
    assert colors == [["FF0000", "FFFFFF"], ["FFFFFF", "0000FF"]]


def test_a_gradient_that_ends_beyond_a_shape_has_at_its_edges_the_colours_of_there():
    beyond = Gradient((0, 0), (0, 40), ((0, "#000000"), (1, "#FFFFFF")))
    (dot,) = slide(Dot(10, 10, 10, beyond)).shapes
    stops = dot.fill.gradient_stops
    assert [(stop.position, str(stop.color.rgb)) for stop in stops] == [
        (0.0, "000000"),
        (1.0, "808080"),
    ]
