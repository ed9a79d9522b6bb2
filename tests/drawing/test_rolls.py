"""A roll has the height of its paper, and is as long as the edition needs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheets import drawn, flaws, plans

from journeymap.drawing.card import Look
from journeymap.drawing.paper import ROLLS, length_of
from journeymap.drawing.poster import Page, Sheet, brief_of, pages
from journeymap.drawing.poster.distance import type_for
from journeymap.drawing.poster.sheet import LONGEST_ROLL
from journeymap.drawing.shapes import Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import PRINT
from journeymap.edit.touchpoints import remove
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.resources import samples
from tests.benchmarks.maps import told

LOOK = Look(PRINT, ApproximateMeasure())
BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.en.journey.json"))
FLOWING = [edition for edition in Edition if edition is not Edition.CARDS]


def rolled(document: Document, edition: Edition, height: float = 914.4, **more) -> tuple[Page, ...]:
    poster = Poster(id="roll", edition=edition, height=height, ink=Ink.FULL, **more)
    as_is = remove(document, list(document.touchpoints)[::3])
    return pages(edition, brief_of(document, poster, words_in("en"), LOOK, as_is))


def said(pages: tuple[Page, ...]) -> str:
    return "".join(
        "".join(s.text.split()) for page in pages for s in page.shapes if isinstance(s, Text)
    )


@settings(max_examples=30)
@given(plans, st.sampled_from([300.0, *ROLLS.values()]), st.sampled_from(FLOWING))
def test_any_map_fits_a_roll_and_nothing_overlaps(plan, height, edition):
    (page, *more) = rolled(plan.document(), edition, height)
    assert more == []
    assert page.sheet.height == height
    assert height <= page.sheet.width <= LONGEST_ROLL
    assert list(flaws(page.shapes, page.sheet, LOOK.measure)) == []


def test_a_longer_journey_takes_a_longer_roll():
    few = BOOKSHOP.with_records(
        without=[
            *list(BOOKSHOP.touchpoints)[6:],
            *BOOKSHOP.transitions,
            *(path.id for path in BOOKSHOP.paths),
        ]
    )
    (short,), (long,) = rolled(few, Edition.JOURNEY), rolled(BOOKSHOP, Edition.JOURNEY)
    assert short.sheet.width < long.sheet.width
    assert {s.text for s in long.shapes if isinstance(s, Text)} >= {
        stage.name for stage in BOOKSHOP.stages
    }


@pytest.mark.parametrize("distance", [0.7, 1.5])
@pytest.mark.parametrize("edition", [e for e in FLOWING if e is not Edition.MAP])
def test_type_for_a_distance_is_no_larger_than_that_takes(edition, distance):
    for page in rolled(BOOKSHOP, edition, distance=distance):
        assert page.smallest_type == pytest.approx(type_for(distance))


def test_cards_on_a_roll_are_as_large_as_on_a4_and_all_on_one_page():
    (roll,) = rolled(BOOKSHOP, Edition.CARDS)
    brief_sheet = Sheet(210, 297)
    (first, *_) = drawn(BOOKSHOP, brief_sheet, words_in("en"), LOOK, edition=Edition.CARDS)
    written = said((roll,))
    assert all("".join(t.name.split()) in written for t in BOOKSHOP.touchpoints.values())
    assert roll.smallest_type >= first.smallest_type * 0.9
    assert roll.sheet.height == 914.4


@pytest.mark.parametrize(
    ("text", "length"), [("914", (914.0, False)), ("36in", (914.4, True)), ("wide", None)]
)
def test_heights_are_read_as_people_write_them(text, length):
    assert length_of(text) == length


def test_larger_type_in_more_rows_costs_no_words():
    document = told(200)
    poster = Poster(id="poster", edition=Edition.JOURNEY, height=914.4, ink=Ink.FULL)
    (page,) = pages(Edition.JOURNEY, brief_of(document, poster, words_in("en"), LOOK))
    begun = [s for s in page.shapes if isinstance(s, Text) and s.text.startswith("In your")]
    assert len(begun) == len(document.touchpoints)
