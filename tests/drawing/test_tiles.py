"""Sheets put together from pages: whole, at true size, and cut where it hurts least."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheets import SHEETS, drawn, plans

from journeymap.drawing.card import Look
from journeymap.drawing.paper import PAPERS
from journeymap.drawing.poster import Page, Sheet
from journeymap.drawing.poster.tiles import EDGE, OVERLAP, Tile, TooSmallPaper, tiled
from journeymap.drawing.shapes import Box, Dot, Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import PRINT
from journeymap.i18n import words_in

MEASURE = ApproximateMeasure()
GROUND = Box(0, 0, 1189, 841, 0, "#FFFFFF")


@settings(max_examples=25)
@given(plans, st.sampled_from(SHEETS), st.sampled_from(("A4", "A3", "Letter")))
def test_tiles_cover_the_sheet_and_fit_their_paper(plan, sheet, paper):
    (page,) = drawn(plan.document(), sheet, words_in("ko"), Look(PRINT, MEASURE))
    tiling = tiled(page, PAPERS[paper], MEASURE)
    assert sorted(tiling.paper) == sorted(PAPERS[paper])
    assert (tiling.xs[0], tiling.xs[-1]) == (0, sheet.width)
    assert (tiling.ys[0], tiling.ys[-1]) == (0, sheet.height)
    for cuts in (tiling.xs, tiling.ys):
        assert all(later > earlier for earlier, later in pairwise(cuts))
    for tile in tiling.tiles:
        assert tile.right - tile.left <= tiling.paper[0] - 2 * EDGE + 1e-6
        assert tile.bottom - tile.top <= tiling.paper[1] - 2 * EDGE + 1e-6
        # Beyond each inner cut there is half of the strip that two neighbours share.
        if tile.column:
            assert tiling.xs[tile.column] - tile.left == pytest.approx(OVERLAP / 2)
        if tile.row:
            assert tiling.ys[tile.row] - tile.top == pytest.approx(OVERLAP / 2)


def test_a_sheet_that_fits_is_one_tile():
    page = Page(Sheet(180, 250), (GROUND,))
    assert tiled(page, PAPERS["A4"], MEASURE).tiles == (Tile(0, 0, 0, 0, 180, 250),)


def test_a_cut_moves_off_faces_and_words_where_it_can():
    # Two pages of A4 hold 300 mm with 66 mm to spare: a face and a word stand in the middle.
    face, word = Dot(150, 100, 10, "#000000"), Text(125, 60, "words", 12, "#000000")
    page = Page(Sheet(300, 180), (GROUND, face, word))
    tiling = tiled(page, (210, 210), MEASURE)
    (cut,) = tiling.xs[1:-1]
    assert not 140 <= cut <= 160
    assert not 125 <= cut <= 125 + MEASURE.width("words", 12)


def test_a_face_counts_more_than_a_word_where_one_must_be_cut():
    words = Text(0, 60, "w" * 200, 12, "#000000")
    page = Page(Sheet(300, 180), (GROUND, words, Dot(150, 100, 30, "#000000")))
    (cut,) = tiled(page, (210, 210), MEASURE).xs[1:-1]
    assert not 120 <= cut <= 180


def test_pages_with_nothing_on_them_are_left_out_when_asked():
    page = Page(Sheet(1189, 841), (GROUND, Dot(100, 100, 10, "#000000")))
    whole = tiled(page, PAPERS["A4"], MEASURE)
    assert len(tiled(page, PAPERS["A4"], MEASURE, without_empty=True).tiles) == 1
    assert len(whole.tiles) == (len(whole.xs) - 1) * (len(whole.ys) - 1)


def test_rows_are_letters_and_columns_numbers():
    assert [Tile(row, 2, 0, 0, 1, 1).name for row in (0, 25, 26, 52)] == ["A3", "Z3", "AA3", "BA3"]


def test_paper_on_which_nothing_is_left_is_refused():
    with pytest.raises(TooSmallPaper):
        tiled(Page(Sheet(500, 500), (GROUND,)), (40, 60), MEASURE)
