"""What somebody would see at once on a wall: lines through words, torn lines, empty places."""

import pytest
from sheets import drawn

from journeymap.drawing.card import Look
from journeymap.drawing.poster import Sheet
from journeymap.drawing.poster.distance import readable_from
from journeymap.drawing.poster.extent import extent
from journeymap.drawing.poster.sheet import SMALL
from journeymap.drawing.shapes import Box, Curve, Gradient, Line, Move, Path, Shape, Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import PRINT
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.printing import Edition
from journeymap.resources import samples
from tests.benchmarks.maps import journey

LOOK = Look(PRINT, ApproximateMeasure())
SAMPLES = {path.name.removesuffix(".journey.json"): read_journey(path) for path in samples()}
SHEETS = {
    "A4": Sheet(297, 210),
    "A4 upright": Sheet(210, 297),
    "A1": Sheet(841, 594),
    "roll": Sheet(10_000, 914, roll=True),
}


def draw(
    document: Document, sheet: Sheet, edition: Edition = Edition.JOURNEY
) -> tuple[tuple[Shape, ...], ...]:
    language = document.journey.language
    found = drawn(document, sheet, words_in(language), LOOK, edition=edition, as_is=document)
    return tuple(page.shapes for page in found)


def zero_lines(shapes: tuple[Shape, ...]) -> list[tuple[int, Path]]:
    """Each piece of a level dashed line, and at which place it is painted."""
    return [
        (place, shape)
        for place, shape in enumerate(shapes)
        if isinstance(shape, Path)
        and shape.stroke is not None
        and shape.stroke.dashes
        and shape.stroke.color == PRINT.line
        and len(shape.steps) == 2
        and shape.steps[0].y == shape.steps[1].y
    ]


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_zero_line_runs_through_no_word(name: str, sheet: str) -> None:
    (shapes,) = draw(SAMPLES[name], SHEETS[sheet])
    lines = zero_lines(shapes)
    assert lines
    words = [extent(shape, LOOK.measure) for shape in shapes if isinstance(shape, Text)]
    for _, line in lines:
        here = extent(line, LOOK.measure)
        assert not [word for word in words if word.meets(here)]


def test_the_zero_line_is_seen_through_the_shade_of_the_curve() -> None:
    (shapes,) = draw(SAMPLES["bookshop.en"], SHEETS["A1"])
    shades = [
        place
        for place, shape in enumerate(shapes)
        if isinstance(shape, Path) and isinstance(shape.fill, Gradient)
    ]
    lines = [place for place, _ in zero_lines(shapes)]
    assert len(shades) == 2, "a row each"
    assert shades[0] < lines[0]
    assert shades[1] < lines[-1]


def test_a_curve_passes_through_rows_in_which_nothing_is_on_it() -> None:
    document = journey(60)
    (shapes,) = draw(document, SHEETS["A4 upright"])
    rows = sorted({line.steps[0].y for _, line in zero_lines(shapes)})
    curves = [
        shape
        for shape in shapes
        if isinstance(shape, Path)
        and shape.fill is None
        and any(isinstance(step, Curve | Line) for step in shape.steps)
        and shape.stroke is not None
        and shape.stroke.color != PRINT.line
        and shape.stroke.width > 0.5
    ]
    last = max(extent(curve, LOOK.measure).bottom for curve in curves)
    above = [row for row in rows if row < last]
    assert len(above) > 2
    for upper, lower in zip([0.0, *above], above, strict=False):
        assert any(
            upper < step.y < lower + (lower - upper)
            for curve in curves
            for step in curve.steps
            if isinstance(step, Move)
        )


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("name", SAMPLES)
def test_no_line_begins_with_what_parts_two_things(name: str, edition: Edition) -> None:
    for sheet in ("A4", "A4 upright"):
        for shapes in draw(SAMPLES[name], SHEETS[sheet], edition):
            lines = [shape.text for shape in shapes if isinstance(shape, Text)]
            assert [line for line in lines if line.startswith(("·", "%", ")"))] == []


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_is_counted_where_nothing_is_drawn_yet(language: str, edition: Edition) -> None:
    for shapes in draw(SAMPLES[f"blank.{language}"], SHEETS["A4"], edition):
        text = " ".join(shape.text for shape in shapes if isinstance(shape, Text))
        assert "0 of 0" not in text
        assert "0개 가운데" not in text


@pytest.mark.parametrize("size", [60, 200])
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_heading_stands_above_what_it_is_for(size: int, sheet: str) -> None:
    (shapes,) = draw(journey(size), SHEETS[sheet], Edition.SUMMARY)
    said = {shape.text: shape for shape in shapes if isinstance(shape, Text)}
    document = journey(size)
    first = next(
        touchpoint.name
        for stage in document.stages
        for touchpoint in document.in_stage(stage.id)
        if touchpoint.decisive
    )
    below = next(text for text in shapes if isinstance(text, Text) and text.text == first)
    title = said["Decisive moments"]
    assert 0 < below.y - title.y < 6 * title.size
    assert abs(below.x - title.x) < 6 * title.size


@pytest.mark.parametrize("edition", [Edition.CHANGE, Edition.HANDLING])
def test_every_page_says_of_which_journey_it_is(edition: Edition) -> None:
    document = SAMPLES["bookshop.ko"]
    found = draw(document, Sheet(210, 148), edition)
    assert all(
        any(isinstance(shape, Text) and shape.text == document.journey.title for shape in shapes)
        for shapes in found
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_a_summary_breaks_no_word_of_a_name(name: str) -> None:
    document = SAMPLES[name]
    words = {word for record in document.touchpoints.values() for word in record.name.split()}
    for sheet in (SHEETS["A4"], SHEETS["A4 upright"]):
        (shapes,) = draw(document, sheet, Edition.SUMMARY)
        lines = {shape.text.split()[-1] for shape in shapes if isinstance(shape, Text)}
        assert {word[:-1] for word in words if len(word) > 5} & lines - words == set()


@pytest.mark.parametrize("upright", [True, False])
def test_an_empty_map_is_stages_to_draw_in(upright: bool) -> None:
    sheet = Sheet(594, 841) if upright else Sheet(841, 594)
    (shapes,) = draw(SAMPLES["blank.ko"], sheet, Edition.MAP)
    names = [stage.name for stage in SAMPLES["blank.ko"].stages]
    heights = {shape.y for shape in shapes if isinstance(shape, Text) and shape.text in names}
    assert len(heights) == 1
    dividers = [
        extent(shape, LOOK.measure)
        for shape in shapes
        if isinstance(shape, Path) and len(shape.steps) == 2 and not shape.fill
        if shape.steps[0].x == shape.steps[1].x
    ]
    assert len(dividers) == len(names) - 1
    assert all(line.bottom - line.top > 0.6 * sheet.height for line in dividers)


def test_cards_on_a_large_sheet_are_set_in_large_type() -> None:
    def largest(sheet: Sheet) -> float:
        (first, *_) = draw(SAMPLES["bookshop.en"], sheet, Edition.CARDS)
        return max(shape.size for shape in first if isinstance(shape, Text))

    assert largest(SHEETS["A1"]) > 2 * largest(SHEETS["A4"])


@pytest.mark.parametrize("size", [60, 200])
def test_a_roll_has_rows_where_one_row_would_be_mostly_air(size: int) -> None:
    sheet = SHEETS["roll"]
    (page,) = drawn(journey(size), sheet, words_in("en"), LOOK)
    rows = {line.steps[0].y for _, line in zero_lines(page.shapes)}
    assert len(rows) > 1
    assert page.sheet.width < 6 * sheet.height
    smallest = min(shape.size for shape in page.shapes if isinstance(shape, Text))
    assert smallest > 1.3 * sheet.sizes[-1] * SMALL


def test_an_empty_journey_is_a_field_down_to_the_foot() -> None:
    sheet = Sheet(594, 841)
    (shapes,) = draw(SAMPLES["blank.ko"], sheet)
    (field,) = (s for s in shapes if isinstance(s, Box) and isinstance(s.fill, Gradient))
    assert field.height > 0.6 * sheet.height


@pytest.mark.parametrize("edition", [Edition.HANDLING, Edition.CHANGE])
@pytest.mark.parametrize("name", ["bookshop.ko", "help-centre.en", "premium.ko"])
def test_type_is_as_large_as_its_pages_hold(name: str, edition: Edition) -> None:
    sheet = SHEETS["A4"]
    found = draw(SAMPLES[name], sheet, edition)
    size = max(shape.size for shape in found[0] if isinstance(shape, Text) and not shape.bold)
    larger = next((s for s in reversed(sheet.sizes) if s > size * 1.01), None)
    if larger is None:
        return
    closer = Sheet(sheet.width, sheet.height, distance=readable_from(larger * SMALL))
    assert len(draw(SAMPLES[name], closer, edition)) > len(found)


@pytest.mark.parametrize("edition", [Edition.SUMMARY, Edition.CHANGE])
def test_decisive_moments_have_their_star_on_the_curve(edition: Edition) -> None:
    document = SAMPLES["bookshop.ko"]
    (first, *_) = draw(document, SHEETS["A1"], edition)
    band = next(s for s in first if isinstance(s, Text) and s.text == document.stages[0].name)
    stars = [
        extent(shape, LOOK.measure)
        for shape in first
        if isinstance(shape, Path) and shape.fill == PRINT.decisive
    ]
    (named,) = (
        shape
        for shape in first
        if isinstance(shape, Text) and shape.text == "도서 추천" and shape.halo
    )
    assert any(
        band.y < star.top and abs(star.left - named.x) < 3 * named.size and star.top > named.y
        for star in stars
    )


def test_lines_about_a_journey_break_between_personas() -> None:
    for name in ("help-centre.ko", "premium.en", "bookshop.ko"):
        document = SAMPLES[name]
        (shapes,) = draw(document, SHEETS["A4"], Edition.MAP)
        lines = [shape.text for shape in shapes if isinstance(shape, Text)]
        for persona in document.personas:
            assert any(persona.name in line for line in lines)
