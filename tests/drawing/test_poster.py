import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheets import SHEETS, drawn, flaws, plans

from journeymap.drawing.card import Look
from journeymap.drawing.paper import PAPERS
from journeymap.drawing.poster import Sheet
from journeymap.drawing.shapes import Dot, Shape, Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import PRINT
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.records import Stage, Touchpoint
from journeymap.model.values import revise
from journeymap.resources import samples

LOOK = Look(PRINT, ApproximateMeasure())
A4, A1 = Sheet(297, 210), Sheet(841, 594)


def draw(document: Document, sheet: Sheet = A4, language: str = "en", **more) -> tuple[Shape, ...]:
    (page,) = drawn(document, sheet, words_in(language), LOOK, **more)
    return page.shapes


def said(shapes: tuple[Shape, ...]) -> str:
    """Everything that is written, without spaces, so that line breaks do not matter."""
    return "".join("".join(s.text.split()) for s in shapes if isinstance(s, Text))


def squeezed(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=40)
@given(plans, st.sampled_from(SHEETS), st.sampled_from(("ko", "en")))
def test_nothing_is_clipped_or_overlaps(plan, sheet, language):
    shapes = draw(plan.document(), sheet, language)
    assert list(flaws(shapes, sheet, LOOK.measure)) == []


@settings(max_examples=25)
@given(plans, st.sampled_from(SHEETS))
def test_every_name_is_there_whole(plan, sheet):
    document = plan.document()
    written = said(draw(document, sheet))
    for record in (document.journey, *document.stages, *document.touchpoints.values()):
        name = record.title if record is document.journey else record.name
        assert squeezed(name) in written


@settings(max_examples=10)
@given(plans)
def test_the_same_journey_gives_the_same_poster(plan):
    assert draw(plan.document()) == draw(plan.document())


def test_equal_journeys_are_equal_posters():
    document = read_journey(BOOKSHOP)
    turned = Document.of(reversed(tuple(document.records.values())))
    assert draw(turned, A1) == draw(document, A1)


FULL = tuple(path for path in samples() if not path.name.startswith("blank"))

BOOKSHOP = next(path for path in FULL if path.name == "bookshop.ko.journey.json")


@pytest.fixture(params=FULL, ids=lambda path: path.name)
def sample(request) -> Document:
    return read_journey(request.param)


@pytest.mark.parametrize("paper", ["A0"])
@pytest.mark.parametrize("upright", [True, False])
def test_samples_fit_without_loss_on_a_wall(sample, paper, upright):
    short, long = PAPERS[paper]
    sheet = Sheet(short, long) if upright else Sheet(long, short)
    shapes = draw(sample, sheet, sample.journey.language)
    assert list(flaws(shapes, sheet, LOOK.measure)) == []
    written = said(shapes)
    for touchpoint in sample.touchpoints.values():
        assert squeezed(touchpoint.words.after) in written
        assert squeezed(touchpoint.words.human_line) in written


@pytest.mark.parametrize(("sheet", "least"), [(Sheet(420, 297), 2.293), (Sheet(1189, 841), 4.7)])
def test_type_can_be_read(sample, sheet, least):
    """6.5 pt on A3, 13.5 pt on A0."""
    assert min(s.size for s in draw(sample, sheet) if isinstance(s, Text)) >= least


def test_a_sheet_too_small_for_all_words_says_whose_words_it_tells():
    bookshop = read_journey(BOOKSHOP)
    written = said(draw(bookshop, Sheet(420, 297), "en"))
    touchpoints = [t for t in bookshop.touchpoints.values() if t.words.after]
    assert squeezed("at decisive moments") in written
    for touchpoint in touchpoints:
        assert (squeezed(touchpoint.words.after) in written) == touchpoint.decisive


def test_a_sheet_too_small_for_any_words_says_where_they_are():
    assert squeezed("in the handling spec") in said(draw(read_journey(BOOKSHOP), A4))


def test_it_explains_itself(sample):
    written = said(draw(sample, A1, "en"))
    for part in (
        "Who handles it",
        "decisive moment",
        "cold −2 to warm +2",
        "hatched: assumed, not observed",
        "The most common path",
        "spec 7f3a-21c9",
    ):
        assert squeezed(part) in written


def test_its_own_words_are_in_the_chosen_language(sample):
    assert squeezed("누가 맡는가") in said(draw(sample, A1, "ko"))
    assert squeezed("Who handles it") in said(draw(sample, A1, "en"))


def test_a_chosen_path_is_called_so(sample):
    shapes = draw(sample, A1, path=tuple(sample.touchpoints)[:1])
    assert squeezed("A chosen path") in said(shapes)


def test_what_is_beside_the_path_has_a_ring_of_dashes(sample):
    everything = draw(sample, A1, path=tuple(sample.touchpoints))
    nothing = draw(sample, A1, path=())
    rings = [
        sum(isinstance(s, Dot) and s.stroke is not None and s.fill is not None for s in shapes)
        for shapes in (everything, nothing)
    ]
    # One more in the legend.
    assert rings == [0, len(sample.touchpoints) + 1]


def test_a_stage_that_the_path_returns_to_comes_again():
    sample = read_journey(FULL[0])
    ids = list(sample.touchpoints)
    stages = [sample.touchpoints[id].stage for id in ids]
    elsewhere = next(id for id, stage in zip(ids, stages, strict=True) if stage != stages[0])
    back = revise(sample.touchpoints[ids[0]], id="back", name="Back again")
    document = sample.with_records([back])
    shapes = draw(document, A1, path=(ids[0], elsewhere, "back"))
    name = next(stage.name for stage in document.stages if stage.id == stages[0])
    headers = [s for s in shapes if isinstance(s, Text) and s.text == name and s.bold]
    assert len(headers) == 2


def test_an_empty_map_has_its_stages_and_nothing_else():
    sample = read_journey(FULL[0])
    document = sample.with_records(without=[*sample.touchpoints, *sample.transitions])
    written = said(draw(document))
    assert all(squeezed(stage.name) in written for stage in document.stages)
    bare = document.with_records(without=[stage.id for stage in document.all(Stage)])
    assert not bare.all(Touchpoint)
    assert squeezed(document.journey.title) in said(draw(bare))
