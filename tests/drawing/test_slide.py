"""Slides: type that can be read from eight metres, nothing on anything else, nothing lost."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.analysis.paths import complaint_path, default_path
from journeymap.drawing.card import Look
from journeymap.drawing.poster.extent import Extent, extent
from journeymap.drawing.shapes import Box, Dot, Shape, Text
from journeymap.drawing.slide import Show, Slide, depict_keys, depict_map, lay_out, spoken
from journeymap.drawing.slide.blocks import fit, lines_in, share_out
from journeymap.drawing.slide.legible import angle, gladly, smallest
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import DARK, LIGHT, contrast
from journeymap.edit.touchpoints import add_touchpoint, revise_records, revise_words
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.records import Handling
from journeymap.model.triggers import AsksForPerson
from journeymap.model.vocabulary import Effect, Mode
from journeymap.resources import samples
from tests.sheets import Plan, plans

SCREENS = ((1920, 1080), (1366, 768), (3840, 2160), (1024, 768), (1080, 1920), (2560, 1080))
MEASURE = ApproximateMeasure()
LOOK = Look(LIGHT, MEASURE)
screens = st.sampled_from(SCREENS)
languages = st.sampled_from(["en", "ko"])


def slide(show: Show, step: int, size: tuple[float, float], language: str = "en") -> Slide:
    return lay_out(show, step, *size, LOOK, words_in(language))


def texts(shapes: tuple[Shape, ...]) -> list[Text]:
    return [shape for shape in shapes if isinstance(shape, Text)]


def said(found: Slide) -> str:
    """All that is written beside the map, in the order in which it is read."""
    return " ".join(text.text for text in texts(found.shapes))


def shown(plan: Plan) -> Show:
    document = plan.document()
    return Show(document, complaint_path(document) or default_path(document))


# How large


def test_type_for_eight_metres_is_derived_from_minutes_of_arc() -> None:
    assert smallest(1920, 1080) == pytest.approx(50.6, abs=0.1)
    assert gladly(1920, 1080) == pytest.approx(63.2, abs=0.1)
    assert smallest(3840, 2160) == pytest.approx(2 * smallest(1920, 1080))
    for size in SCREENS:
        assert angle(smallest(*size), *size) == pytest.approx(16, abs=0.01)
        assert angle(gladly(*size), *size) == pytest.approx(20, abs=0.01)


def test_a_picture_that_is_less_wide_is_as_wide_on_the_wall() -> None:
    assert smallest(1440, 1080) == pytest.approx(smallest(1440, 810))
    assert smallest(2560, 1080) == pytest.approx(smallest(1920, 1080))


@given(plans, st.integers(0, 100), screens, languages)
def test_no_type_is_smaller_than_can_be_read(
    plan: Plan, step: int, size: tuple[int, int], language: str
) -> None:
    show = shown(plan)
    step = step % max(1, len(show.path))
    found = slide(show, step, size, language)
    on_map = depict_map(show, step, found, found.center, LOOK)
    keys = depict_keys(*size, LOOK, words_in(language))
    for text in texts((*found.shapes, *on_map, *keys)):
        assert angle(text.size, *size) >= 16 - 0.01, text


# Where


def overlapping(shapes: tuple[Shape, ...]) -> list[tuple[Shape, Shape]]:
    """Texts that lie on other texts or on faces and signs."""
    solid = [(shape, extent(shape, MEASURE)) for shape in shapes if isinstance(shape, Text | Dot)]
    return [
        (one, other)
        for (one, a), (other, b) in combinations(solid, 2)
        if isinstance(one, Text) | isinstance(other, Text) and a.meets(b)
    ]


@given(plans, st.integers(0, 100), screens, languages)
def test_nothing_lies_on_anything_or_runs_off(
    plan: Plan, step: int, size: tuple[int, int], language: str
) -> None:
    show = shown(plan)
    found = slide(show, step % max(1, len(show.path)), size, language)
    screen = Extent(0, 0, *size)
    assert overlapping(found.shapes) == []
    for shape in found.shapes:
        left, top, right, bottom = extent(shape, MEASURE)
        assert left >= screen.left - 1
        assert top >= screen.top - 1
        assert right <= screen.right + 1
        assert bottom <= screen.bottom + 1


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_the_map_of_samples_is_readable_and_shows_the_moment(path, size) -> None:
    document = read_journey(path)
    show = Show(document, default_path(document))
    for step in range(len(show.path)):
        found = slide(show, step, size)
        on_map = depict_map(show, step, found, found.center, LOOK)
        region = found.region
        header = Box(region.x, region.y, region.width, region.header, 0, LIGHT.header)
        covers = on_map.index(header)  # what slips under the stages is hidden by them
        assert overlapping(tuple(texts(on_map[:covers]))) == []
        assert overlapping(on_map[covers:]) == []
        ring = max(
            (s for s in on_map if isinstance(s, Box) and s.stroke), key=lambda s: s.stroke.width
        )
        assert ring.stroke.color == LIGHT.focus
        assert region.x <= ring.x
        assert ring.x + ring.width <= region.x + region.width
        assert region.y + region.header <= ring.y
        assert ring.y + ring.height <= region.y + region.height


def test_the_map_moves_with_the_moment(shop: Document) -> None:
    more = shop
    for place in range(8):
        more = add_touchpoint(more, "care", "More", 20.0 + 200 * place, 20, id=f"more-{place}")
    show = Show(more, ("visit", "more-3", "more-7"))
    centers = [slide(show, step, (1920, 1080)).center[0] for step in range(3)]
    assert centers == sorted(centers)
    assert len(set(centers)) == 3


# What


def handled(document: Document, rules: int) -> Document:
    made = tuple(
        Rule(id=f"rule-{n}", effect=Effect.FORCE_HUMAN, trigger=AsksForPerson())
        for n in range(rules)
    )
    handling = Handling(mode=Mode.AI, rules=made)
    return revise_records(document, ["pay"], handling=handling, decisive=True)


def test_a_slide_says_name_feeling_handling_words_line_and_rules(shop: Document) -> None:
    told = revise_words(shop, ["complain"], after="I am sorry.", human_line="Call me.")
    found = slide(Show(told, ("visit", "pay", "complain")), 2, (1920, 1080))
    for part in ("Complain", "hurt −2, observed", "Both: Support", "I am sorry.", "Call me."):
        assert part in said(found)
    assert "Customer asks for a person →" in said(found)
    assert "3 / 3" in said(found)


def test_what_is_not_known_yet_is_said(shop: Document) -> None:
    found = slide(Show(shop, ("visit",)), 0, (1920, 1080))
    assert "no feeling tagged" in said(found)
    assert "nobody decided yet" in said(found)


def test_more_rules_than_have_room_are_counted(shop: Document) -> None:
    show = Show(handled(shop, 5), ("pay",))
    assert "(and 3 more)" in said(slide(show, 0, (1920, 1080)))
    assert "more)" not in said(slide(Show(handled(shop, 2), ("pay",)), 0, (1920, 1080)))


@pytest.mark.parametrize("name", ["W" * 200, "한" * 200, "여정 지도 " * 33, "long name " * 20])
@pytest.mark.parametrize("size", SCREENS)
def test_a_long_name_shrinks_to_what_is_read_gladly_and_is_elided_then(shop, name, size) -> None:
    document = revise_records(shop, ["complain"], name=name[:200].strip())
    document = revise_words(document, ["complain"], after="한 " * 500, human_line="word " * 300)
    found = slide(Show(document, ("complain",)), 0, size)
    bold = [text for text in texts(found.shapes) if text.bold]
    assert min(text.size for text in bold) >= gladly(*size) - 0.01
    whole = "".join(text.text for text in bold).replace(" ", "") == name[:200].replace(" ", "")
    assert whole or (bold[-1].text.endswith("…") and bold[-1].size < gladly(*size) + 0.01)
    assert whole is (size == (1080, 1920))
    assert overlapping(found.shapes) == []


def test_little_to_say_is_said_in_larger_type(shop: Document) -> None:
    size = (1920, 1080)
    few = slide(Show(revise_words(shop, ["pay"], after="Thank you."), ("pay",)), 0, size)
    many = slide(Show(revise_words(shop, ["pay"], after="Thank you. " * 60), ("pay",)), 0, size)

    def type_of(found: Slide) -> float:
        return next(text.size for text in texts(found.shapes) if "Thank" in text.text)

    assert type_of(few) > gladly(*size) > type_of(many) == pytest.approx(smallest(*size))


def test_a_long_path_shows_the_steps_around_the_present_one(shop: Document) -> None:
    more = shop
    for place in range(60):
        more = add_touchpoint(more, "care", "More", 20, 100.0 * place, id=f"more-{place}")
    show = Show(more, tuple(f"more-{place}" for place in range(60)))
    for step in (0, 30, 59):
        found = slide(show, step, (1920, 1080))
        steps = [spot.step for spot in found.spots]
        assert step in steps
        assert len(steps) == 25
        here = next(spot for spot in found.spots if spot.step == step)
        assert found.spot_at(here.x + 2, here.y - 2) == here
        assert found.spot_at(here.x, here.y - 500) is None


def test_a_path_without_moments_shows_the_title(shop: Document) -> None:
    found = slide(Show(shop, ()), 0, (1920, 1080))
    assert said(found) == "Bookshop"
    assert depict_map(Show(shop, ()), 0, found, found.center, LOOK)


def test_a_step_is_spoken(shop: Document) -> None:
    show = Show(shop, ("visit", "complain"))
    assert str(spoken(show, 1)) == "2 of 2: Complain. hurt −2, observed. Both: Support"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_what_is_written_stands_out_from_its_ground(shop: Document, theme) -> None:
    show = Show(handled(shop, 2), ("visit", "pay"))
    found = lay_out(show, 1, 1920, 1080, Look(theme, MEASURE), words_in("en"))
    for text in texts(found.shapes):
        assert contrast(text.color, theme.paper) >= 4.5
        assert contrast(text.color, theme.header) >= 4.5


# Blocks


@given(st.lists(st.integers(0, 9), max_size=5), st.integers(-2, 12))
def test_lines_are_shared_out_without_overspending(wanted: list[int], room: int) -> None:
    given_out = share_out(wanted, room)
    assert all(0 <= got <= lines for got, lines in zip(given_out, wanted, strict=True))
    assert sum(given_out) == min(max(room, 0), sum(wanted))
    said_at_all = [got > 0 for got, lines in zip(given_out, wanted, strict=True) if lines]
    assert said_at_all == sorted(said_at_all, reverse=True)


@given(st.text(max_size=300), st.floats(50, 2000), st.floats(0, 800))
def test_a_block_never_grows_over_its_room_but_for_its_only_line(text, width, height) -> None:
    block = fit(text, width, height, (60.0, 50.0), MEASURE, "#000000")
    assert len(block.lines) <= max(1, lines_in(height, block.size))
    assert block.size in (60.0, 50.0)
