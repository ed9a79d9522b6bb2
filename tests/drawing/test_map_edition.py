"""The map on paper: the graph as drawn, whole names, nothing on anything else."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sheets import SHEETS, Plan, drawn, flaws, plans

from journeymap.drawing.card import Look
from journeymap.drawing.poster import Brief, Page, Sheet, pages
from journeymap.drawing.poster.distance import POINT, readable_from
from journeymap.drawing.shapes import Box, Path, Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import PRINT
from journeymap.edit.touchpoints import revise_records
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.printing import Edition
from journeymap.resources import samples

LOOK = Look(PRINT, ApproximateMeasure())
A4, A1 = Sheet(210, 297), Sheet(841, 594)
BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.en.journey.json"))


def made(document: Document, sheet: Sheet = A1, **more) -> Page:
    brief = Brief(document, words_in("en"), LOOK, "7f3a-21c9", sheet, (), **more)
    (page,) = pages(Edition.MAP, brief)
    return page


def said(page: Page) -> str:
    return "".join("".join(s.text.split()) for s in page.shapes if isinstance(s, Text))


def squeezed(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=30)
@given(plans, st.sampled_from(SHEETS), st.sampled_from(("ko", "en")))
@example(Plan(50, 4, 531958), Sheet(100, 100), "en")  # a title of 200 letters on a small sheet
def test_nothing_is_clipped_or_overlaps_and_every_name_is_there(plan, sheet, language):
    document = plan.document()
    (page,) = drawn(document, sheet, words_in(language), LOOK, edition=Edition.MAP)
    assert list(flaws(page.shapes, page.sheet, LOOK.measure)) == []
    written = said(page)
    for record in (*document.stages, *document.touchpoints.values()):
        assert squeezed(record.name) in written


def test_cards_stand_as_the_team_has_put_them():
    page = made(BOOKSHOP)
    names = {s.text: s for s in page.shapes if isinstance(s, Text) and s.bold}
    for stage in BOOKSHOP.stages:
        cards = [t for t in BOOKSHOP.in_stage(stage.id) if t.name in names]
        for one in cards:
            for other in cards:
                if other.y > one.y:
                    assert names[other.name].y > names[one.name].y
                if other.x > one.x:
                    assert names[other.name].x > names[one.name].x


def test_cards_that_lie_on_each_other_are_laid_apart():
    ids = list(BOOKSHOP.touchpoints)[:4]
    first = BOOKSHOP.touchpoints[ids[0]]
    piled = revise_records(BOOKSHOP, ids, stage=first.stage, x=first.x, y=first.y)
    page = made(piled)
    assert list(flaws(page.shapes, page.sheet, LOOK.measure)) == []
    written = said(page)
    assert all(squeezed(piled.touchpoints[id].name) in written for id in ids)


def test_the_footer_says_how_small_the_type_is_and_from_where_it_is_read():
    for sheet in (A4, A1):
        page = made(BOOKSHOP, sheet)
        points = page.smallest_type / POINT
        metres = readable_from(page.smallest_type)
        assert squeezed(f"smallest type {points:.1f} pt, read from {metres:.1f} m") in said(page)


def test_a_chosen_path_stands_out_and_the_usual_one_does_not():
    path = tuple(BOOKSHOP.touchpoints)[:3]

    def outlined(page: Page) -> int:
        return sum(
            isinstance(s, Box) and s.stroke is not None and s.stroke.color == PRINT.ink
            for s in page.shapes
        )

    brief = Brief(BOOKSHOP, words_in("en"), LOOK, "7f3a-21c9", A1, path, path_name="Gift")
    (chosen,) = pages(Edition.MAP, brief)
    assert outlined(chosen) == 3
    assert squeezed("Path: Gift") in said(chosen)
    assert outlined(made(BOOKSHOP)) == 0


def test_a_narrow_sheet_has_rows_and_says_where_the_way_goes_on():
    wide, narrow = made(BOOKSHOP, Sheet(594, 210)), made(BOOKSHOP, A4)
    assert "→ 1" not in {s.text for s in wide.shapes if isinstance(s, Text)}
    texts = {s.text for s in narrow.shapes if isinstance(s, Text)}
    assert "→ 1" in texts
    assert "1 →" in texts
    assert narrow.smallest_type > made(BOOKSHOP, Sheet(297, 105)).smallest_type


def test_an_empty_map_is_a_sheet_with_its_stages():
    empty = BOOKSHOP.with_records(
        without=[*BOOKSHOP.touchpoints, *BOOKSHOP.transitions, *(p.id for p in BOOKSHOP.paths)]
    )
    assert all(squeezed(stage.name) in said(made(empty)) for stage in empty.stages)


@pytest.mark.parametrize("kind", ["exception", "recovery", "loop"])
def test_the_legend_explains_the_lines_that_are_there(kind):
    assert kind in said(made(BOOKSHOP))
    without = BOOKSHOP.with_records(without=list(BOOKSHOP.transitions))
    assert kind not in said(made(without))


def test_lines_are_there_for_all_transitions_within_a_row():
    page = made(BOOKSHOP, Sheet(1189, 841))
    arrows = [s for s in page.shapes if isinstance(s, Path) and s.stroke is None and s.fill]
    assert len(arrows) >= len(BOOKSHOP.transitions)
