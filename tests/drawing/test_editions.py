"""The editions of a print: everything that they promise is there, nothing lies on anything else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheets import SHEETS, drawn, flaws, plans

from journeymap.drawing.card import Look
from journeymap.drawing.poster import Brief, Page, Sheet, pages
from journeymap.drawing.poster.cards import cards
from journeymap.drawing.poster.extent import extent
from journeymap.drawing.shapes import Path, Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import PRINT
from journeymap.edit.touchpoints import remove, revise_records, revise_words, tag
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.printing import Edition
from journeymap.model.values import revise
from journeymap.model.vocabulary import Feeling
from journeymap.resources import samples

LOOK = Look(PRINT, ApproximateMeasure())
A4, A1 = Sheet(210, 297), Sheet(841, 594)
OTHERS = (Edition.HANDLING, Edition.SUMMARY, Edition.CHANGE)
BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.en.journey.json"))


def said(made: tuple[Page, ...]) -> str:
    texts = (s.text for page in made for s in page.shapes if isinstance(s, Text))
    return "".join("".join(text.split()) for text in texts)


def squeezed(text: str) -> str:
    return "".join(text.split())


def made(document: Document, edition: Edition, sheet: Sheet = A4, **more) -> tuple[Page, ...]:
    brief = Brief(document, words_in("en"), LOOK, "7f3a-21c9", sheet, (), **more)
    return pages(edition, brief)


@settings(max_examples=40)
@given(plans, st.sampled_from(SHEETS[:5]), st.sampled_from(("ko", "en")), st.sampled_from(OTHERS))
def test_nothing_is_clipped_or_overlaps(plan, sheet, language, edition):
    document = plan.document()
    as_is = remove(document, list(document.touchpoints)[::3])
    for page in drawn(document, sheet, words_in(language), LOOK, edition=edition, as_is=as_is):
        assert list(flaws(page.shapes, page.sheet, LOOK.measure)) == []


def foot_of(page: Page) -> list[Text]:
    """What stands below the cards, where they are cut off."""
    below = page.sheet.height - min(page.sheet.margin, 10)
    return [s for s in page.shapes if isinstance(s, Text) and s.y > below]


@pytest.mark.parametrize("sheet", [A4, Sheet(100, 100), Sheet(10_000, 610, roll=True)])
def test_every_sheet_of_cards_tells_below_them_what_it_belongs_to(sheet):
    brief = Brief(BOOKSHOP, words_in("en"), LOOK, "7f3a-21c9", sheet, (), cards=4)
    printed = cards(brief)
    for number, page in enumerate(printed, start=1):
        title, told = foot_of(page)
        assert BOOKSHOP.journey.title.startswith(title.text.rstrip("…"))
        assert told.text == f"spec 7f3a-21c9 · {number} / {len(printed)}"
        marks = [extent(s, LOOK.measure) for s in page.shapes if isinstance(s, Path)]
        covered = [extent(text, LOOK.measure) for text in (title, told)]
        assert not covered[0].meets(covered[1])
        for text in covered:
            assert text.bottom < page.sheet.height
            assert not any(map(text.meets, marks))


@settings(max_examples=25)
@given(plans, st.sampled_from((4, 6, 9)), st.booleans())
def test_every_touchpoint_has_one_card_and_keeps_to_it(plan, count, upright):
    document = plan.document()
    sheet = A4 if upright else Sheet(297, 210)
    brief = Brief(document, words_in("en"), LOOK, "7f3a-21c9", sheet, (), cards=count)
    printed = cards(brief)
    assert len(printed) == max(1, -(-len(document.touchpoints) // count))
    for page in printed:
        found = [flaw for flaw in flaws(page.shapes, sheet, LOOK.measure) if "other" in flaw]
        assert found == []
        for shape in page.shapes:
            if isinstance(shape, Text) and shape not in foot_of(page):
                assert 10 < shape.x < sheet.width - 10
                assert 10 < shape.y < sheet.height - 10
    written = said(printed)
    assert all(squeezed(t.name) in written for t in document.touchpoints.values())


def test_the_handling_edition_tells_every_rule_and_what_happens_when_nobody_is_there():
    written = said(made(BOOKSHOP, Edition.HANDLING, A1))
    for touchpoint in BOOKSHOP.touchpoints.values():
        assert squeezed(touchpoint.name) in written
        for rule in touchpoint.handling.rules if touchpoint.handling else ():
            assert squeezed(rule.message) in written
    assert squeezed("If nobody is there: a call back within") in written


def test_a_handling_edition_that_is_too_long_goes_on_over_pages_in_type_that_can_be_read():
    printed = made(BOOKSHOP, Edition.HANDLING, A4)
    assert len(printed) > 1
    assert all(page.smallest_type >= 2.29 for page in printed)
    written = said(printed)
    assert all(squeezed(t.name) in written for t in BOOKSHOP.touchpoints.values())


def test_the_change_edition_tells_what_changed_and_why():
    first, second, third = list(BOOKSHOP.touchpoints)[:3]
    as_is = revise_words(tag(BOOKSHOP, [first], Feeling.HURT), [second], after="Ticket closed.")
    as_is = revise_records(as_is, [third], name="Called otherwise")
    written = said(made(BOOKSHOP, Edition.CHANGE, A1, as_is=as_is))
    assert squeezed("hurt −2 (observed) →") in written
    assert squeezed("“Ticket closed.” →") in written
    assert squeezed("Called otherwise → ") in written
    assert squeezed(BOOKSHOP.touchpoints[first].handling.why) in written


def test_a_change_edition_without_the_as_is_journey_is_refused():
    with pytest.raises(ValueError, match="as-is"):
        made(BOOKSHOP, Edition.CHANGE)


@settings(max_examples=15)
@given(plans)
def test_a_summary_is_one_page(plan):
    assert len(drawn(plan.document(), A4, words_in("ko"), LOOK, edition=Edition.SUMMARY)) == 1


def test_a_summary_tells_decisive_moments_first_and_leaves_out_what_has_no_room():
    many = [
        revise(t, id=f"again-{number}-{t.id}")
        for number in range(4)
        for t in BOOKSHOP.touchpoints.values()
    ]
    (page,) = made(BOOKSHOP.with_records(many), Edition.SUMMARY)
    assert squeezed("Decisive moments") in said((page,))
    assert list(flaws(page.shapes, page.sheet, LOOK.measure)) == []
