"""What a print will be like, told before it costs paper."""

import pytest

from journeymap.drawing.poster import Page, Sheet
from journeymap.drawing.poster.distance import POINT
from journeymap.drawing.poster.inks import in_grey, theme_of
from journeymap.drawing.shapes import Box, Text
from journeymap.drawing.theme import contrast
from journeymap.edit.touchpoints import revise_words
from journeymap.files import read_journey
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.paint.poster import draw
from journeymap.paint.preflight import LEAST_CONTRAST, preflight
from journeymap.resources import samples

pytestmark = pytest.mark.usefixtures("qapp")
BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.en.journey.json"))
WHITE = Box(0, 0, 200, 100, 0, "#FFFFFF")


def told(*shapes, distance: float | None = None) -> list[str]:
    page = Page(Sheet(200, 100), (WHITE, *shapes))
    return [str(note) for note in preflight(BOOKSHOP, [page], distance).notes()]


def test_ink_is_weighed_by_how_dark_it_is():
    half = preflight(
        BOOKSHOP, [Page(Sheet(200, 100), (WHITE, Box(0, 0, 100, 100, 0, "#000000")))], None
    )
    grey = preflight(
        BOOKSHOP, [Page(Sheet(200, 100), (WHITE, Box(0, 0, 200, 100, 0, "#808080")))], None
    )
    assert half.ink == pytest.approx(0.5, abs=0.01)
    assert grey.ink == pytest.approx(0.5, abs=0.01)


def test_the_smallest_type_and_its_distance_are_told_first_where_it_is_too_small():
    small = Text(20, 50, "words", 8 * POINT, "#000000")
    assert told(small, distance=2.0)[0] == "The smallest type has 8.0 pt and is read from 0.3 m."
    assert told(small, distance=0.3)[0] != told(small, distance=2.0)[0]


def test_text_on_a_ground_like_itself_is_found():
    pale = Text(20, 50, "words", 5, "#EEEEEE")
    dark = Text(20, 50, "words", 5, "#EEEEEE", halo="")
    assert "1.2 : 1" in told(pale)[0]
    on_black = told(Box(0, 0, 200, 100, 0, "#000000"), dark)
    assert not any("1.2 : 1" in note for note in on_black)


def test_touchpoints_of_people_without_words_are_counted():
    silent = revise_words(BOOKSHOP, list(BOOKSHOP.touchpoints), after="")
    page = Page(Sheet(200, 100), (WHITE,))
    before, after = (preflight(d, [page], None).without_words for d in (BOOKSHOP, silent))
    assert before < after


@pytest.mark.parametrize("ink", Ink)
@pytest.mark.parametrize("edition", Edition)
def test_nothing_on_a_print_of_a_sample_is_hard_to_read(edition: Edition, ink: Ink) -> None:
    for path in samples():
        document = read_journey(path)
        poster = Poster(id="poster", edition=edition, width=841, height=594, ink=ink)
        pages = draw(document, poster, as_is=document).pages
        found = preflight(document, pages, None)
        assert found.contrast >= LEAST_CONTRAST, path.name
        assert not found.too_small, path.name


@pytest.mark.parametrize("ink", Ink)
def test_text_can_be_read_in_every_ink(ink: Ink) -> None:
    theme = theme_of(ink)
    assert contrast(theme.ink, theme.paper) > 7
    assert contrast(theme.muted, theme.paper) > 4.5
    for ground in (theme.ai, theme.human):
        for seen in (str, in_grey):
            assert contrast(seen(theme.on_handling), seen(ground)) > 4.5


def test_a_text_is_looked_at_along_its_line_in_colour_and_in_grey():
    half = Box(100, 0, 100, 100, 0, "#000000")
    across = Text(100, 50, "words that go on and on", 5, "#FFFFFF", anchor="middle")
    assert "1.0 : 1" in told(half, across)[0]
    # As light as each other where there are no colours.
    alike = Text(20, 50, "words", 5, "#0000FF")
    grey = in_grey("#0000FF")
    assert contrast("#0000FF", grey) > 1.5
    assert "1.0 : 1" in told(Box(0, 0, 200, 100, 0, grey), alike)[0]


def test_a_print_without_words_is_not_said_to_be_small():
    assert not any("pt" in note for note in told())


def test_grey_is_grey_and_saving_ink_leaves_grounds_white():
    grey = theme_of(Ink.GREY)
    assert all(color[1:3] == color[3:5] == color[5:7] for color in grey.valence)
    assert grey.ai != grey.human
    saving = theme_of(Ink.SAVING)
    assert {saving.paper, saving.warm, saving.cold, saving.header} == {"#FFFFFF"}
