"""What a team sets for its print is seen on it: title block, logo, address, bleed, lanes, ink."""

import pytest
import segno
from sheets import flaws

from journeymap.drawing.card import Look
from journeymap.drawing.paper import PAPERS, size_of, written_size
from journeymap.drawing.poster import Page, brief_of, pages
from journeymap.drawing.poster.frame import coded
from journeymap.drawing.poster.inks import theme_of
from journeymap.drawing.poster.logo import logo_from
from journeymap.drawing.shapes import Box, Path, Picture, Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.files import read_journey
from journeymap.handling.derive import revision
from journeymap.i18n import words_in
from journeymap.model.printing import Edition, Ink, Lane, Poster, TitleBlock
from journeymap.resources import samples

BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.en.journey.json"))
LOGO = logo_from(
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0h30v10z"/></svg>'
)
BLOCK = TitleBlock(
    team="Customer care",
    author="Mina",
    approved_by="Seoyun",
    date="2026-11-22",
    version="v7",
)
FRAMED = [Edition.JOURNEY, Edition.HANDLING, Edition.SUMMARY]


def made(edition: Edition = Edition.JOURNEY, **more) -> tuple[Page, ...]:
    poster = Poster(
        id="poster",
        edition=edition,
        **{"width": 841, "height": 594, "ink": Ink.FULL, **more},
    )
    look = Look(theme_of(poster.ink), ApproximateMeasure())
    return pages(edition, brief_of(BOOKSHOP, poster, words_in("en"), look, BOOKSHOP))


def said(made: tuple[Page, ...]) -> list[str]:
    return [s.text for page in made for s in page.shapes if isinstance(s, Text)]


@pytest.mark.parametrize("edition", FRAMED)
@pytest.mark.parametrize("size", [(841, 594), (210, 297), (594, 841)])
def test_title_block_logo_and_address_stand_on_the_sheet_and_on_nothing_else(edition, size):
    width, height = size
    printed = made(
        edition,
        width=width,
        height=height,
        title_block=BLOCK,
        imprint="Workshop of March",
        logo=LOGO,
        url="https://wiki.example/journeys/bookshop",
    )
    written = said(printed)
    assert {*dict(BLOCK).values(), "Workshop of March", f"{width} × {height} mm"} <= set(written)
    assert any("wiki.example" in line for line in written)
    (logo,) = (s for page in printed for s in page.shapes if isinstance(s, Picture))
    assert logo.width / logo.height == pytest.approx(3)
    for page in printed:
        assert list(flaws(page.shapes, page.sheet, ApproximateMeasure())) == []


def test_a_sheet_without_a_title_block_says_nothing_of_it():
    assert "Sheet" not in said(made())
    assert not any(isinstance(s, Picture) for s in made()[0].shapes)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "spec 7f3a"),
        ("https://wiki.example/shop", "https://wiki.example/shop#spec=7f3a"),
        ("https://wiki.example/shop#top", "https://wiki.example/shop#top&spec=7f3a"),
    ],
)
def test_the_code_carries_the_revision_also_within_an_address(url: str, code: str) -> None:
    assert coded(url, "7f3a") == code


def test_the_squares_of_a_long_code_are_as_large_as_those_of_a_short_one():
    def square(url: str) -> float:
        (page,) = made(url=url)
        code = max((s for s in page.shapes if isinstance(s, Path)), key=lambda s: len(s.steps))
        xs = [step[0] for step in code.steps if len(step) == 2]
        text = coded(url, revision(BOOKSHOP))
        return (max(xs) - min(xs)) / segno.make(text, error="m", boost_error=False).symbol_size(
            border=0
        )[0]

    # The type of the sheet, and the code with it, gives way a little to a longer footer.
    assert square("https://wiki.example/" + "a" * 150) > 0.75 * square("")


@pytest.mark.parametrize(("bleed", "marks"), [(3.0, True), (3.0, False), (None, True)])
def test_a_sheet_for_a_print_shop_has_bleed_around_its_edge_and_marks_beyond(bleed, marks):
    (plain,), (page,) = made(), made(bleed=bleed, crop_marks=marks)
    assert page.trim is not None
    assert page.bleed is not None
    border = page.trim.left
    assert page.trim.right - border == 841
    assert page.sheet.width == 841 + 2 * border
    assert page.sheet.height == 594 + 2 * border
    ground = page.shapes[0]
    assert isinstance(ground, Box)
    assert ground.x == page.bleed.left == border - (bleed or 0)
    assert ground.height == 594 + 2 * (bleed or 0)
    lines = page.shapes[len(plain.shapes) :]
    assert len([s for s in lines if isinstance(s, Path)]) == (8 if marks else 0)
    for line in lines:
        xs = [step[0] for step in line.steps] if isinstance(line, Path) else [line.x]
        ys = [step[1] for step in line.steps] if isinstance(line, Path) else [line.y]
        inside = [
            page.bleed.left < x < page.bleed.right and page.bleed.top < y < page.bleed.bottom
            for x, y in zip(xs, ys, strict=True)
        ]
        assert not any(inside), "no mark is left on the trimmed sheet"


def test_pages_to_put_together_have_marks_of_their_own_and_no_bleed():
    (page,) = made(bleed=3.0, crop_marks=True, tiles="A4")
    assert page.trim is None
    assert page.sheet.width == 841


@pytest.mark.parametrize(
    ("lane", "title"),
    [
        (Lane.HANDLING, "Who handles it"),
        (Lane.HANDOVERS, "When a person takes over"),
        (Lane.WORDS, "The brand’s words"),
    ],
)
def test_a_lane_can_be_left_out(lane: Lane, title: str) -> None:
    assert title in said(made())
    assert title not in said(made(without=(lane,)))


def test_words_and_rules_can_be_left_out_of_cards_and_summary():
    for edition in (Edition.CARDS, Edition.SUMMARY):
        all_said = said(made(edition))
        fewer = said(made(edition, without=(Lane.WORDS, Lane.HANDOVERS)))
        assert "What we say" in all_said
        assert "When a person takes over" in all_said
        assert {"What we say", "When a person takes over"}.isdisjoint(fewer)


def test_a_dark_sheet_keeps_its_code_readable():
    (page,) = made(ink=Ink.DARK)
    ground = page.shapes[0]
    code = max((s for s in page.shapes if isinstance(s, Path)), key=lambda s: len(s.steps))
    assert isinstance(ground, Box)
    assert code.fill == ground.fill, "dark squares on a light ground"
    assert list(flaws(page.shapes, page.sheet, ApproximateMeasure())) == []


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("1200x800", (1200.0, 800.0, False)),
        ("1200 × 800 mm", (1200.0, 800.0, False)),
        ("120x80cm", (1200.0, 800.0, False)),
        ("36x24in", (914.4, 609.6, True)),
        ('8.5x11"', (215.9, 279.4, True)),
        ("36x24 miles", None),
        ("big", None),
        ("-1x5", None),
    ],
)
def test_sizes_are_read_as_people_write_them(text, size):
    assert size_of(text) == size
    if size is not None:
        again = size_of(written_size(*size))
        assert again == size


def test_paper_is_upright_and_no_two_are_the_same():
    assert all(width < height for width, height in PAPERS.values())
    assert len(set(PAPERS.values())) == len(PAPERS)
