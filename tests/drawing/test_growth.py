"""Where the next touchpoint of a growing map stands."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.grid import ACROSS, DOWN, TOP
from journeymap.drawing.growth import Growth
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.edit.creation import new_document
from journeymap.edit.growing import Seed, grow
from journeymap.edit.touchpoints import add_note, add_touchpoint, place
from journeymap.edit.transitions import connect
from journeymap.i18n import words_in
from journeymap.model.document import Document

LOOK = Look(LIGHT, ApproximateMeasure())


def growth(document: Document) -> Growth:
    return Growth(document, LOOK, "Stage 6")


def spot(seed: Seed) -> tuple[str, float, float]:
    return seed.stage, seed.x, seed.y


@pytest.fixture
def chain() -> Document:
    """a -> b, below each other, in the first of five stages."""
    document = new_document(words_in("en"))
    document = add_touchpoint(document, "first-contact", "A", MARGIN, TOP, id="a")
    document = add_touchpoint(document, "first-contact", "B", MARGIN, TOP + DOWN, id="b")
    return connect(document, "a", "b", id="a-b")


def test_the_first_one_stands_at_the_top_of_its_stage(chain: Document) -> None:
    assert spot(growth(chain).alone("payment")) == ("payment", MARGIN, TOP)


def test_without_a_source_the_next_one_stands_at_the_end_of_its_stage(chain: Document) -> None:
    seed = growth(chain).alone("first-contact")
    assert spot(seed) == ("first-contact", MARGIN, TOP + 2 * DOWN)
    assert seed.source == ""


def test_without_stages_one_is_still_to_come() -> None:
    document = new_document(words_in("en"))
    document = document.with_records(without=[stage.id for stage in document.stages])
    seed = growth(document).alone("")
    assert seed.new_stage == "Stage 6"
    assert len(grow(document, seed, "First", "first").stages) == 1


def test_a_chain_grows_down(chain: Document) -> None:
    seed = growth(chain).after("b")
    assert spot(seed) == ("first-contact", MARGIN, TOP + 2 * DOWN)
    assert seed.source == "b"


def test_where_the_chain_goes_on_already_the_next_one_stands_beside_it(chain: Document) -> None:
    seed = growth(chain).after("a")
    assert spot(seed) == ("first-contact", MARGIN + ACROSS, TOP + DOWN)
    assert seed.source == "a"


def test_branches_and_alternatives_stand_in_a_row(chain: Document) -> None:
    first = growth(chain).branch("a")
    assert spot(first) == ("first-contact", MARGIN + ACROSS, TOP + DOWN)
    document = grow(chain, first, "C", "c")
    second = growth(document).beside("b", "a")
    assert spot(second) == ("first-contact", MARGIN + 2 * ACROSS, TOP + DOWN)
    assert second.source == "a"


def test_the_first_way_on_stands_below(chain: Document) -> None:
    assert spot(growth(chain).branch("b")) == spot(growth(chain).after("b"))


def test_the_next_stage_begins_at_its_top(chain: Document) -> None:
    seed = growth(chain).onward("b")
    assert spot(seed) == ("consultation", MARGIN, TOP)
    assert seed.source == "b"


def test_in_a_stage_that_is_not_empty_about_as_high(chain: Document) -> None:
    document = add_touchpoint(chain, "consultation", "Far", MARGIN, TOP + 5 * DOWN, id="far")
    assert spot(growth(document).onward("b")) == ("consultation", MARGIN, TOP + DOWN)
    document = add_touchpoint(document, "consultation", "In the way", MARGIN, TOP + DOWN - 8)
    assert growth(document).onward("b").y == TOP + 2 * DOWN - 8


def test_after_the_last_stage_comes_a_new_one(chain: Document) -> None:
    document = add_touchpoint(chain, "review", "End", MARGIN, TOP, id="end")
    seed = growth(document).onward("end")
    assert seed.new_stage == "Stage 6"
    assert grow(document, seed, "After", "after").stages[-1].name == "Stage 6"


def test_notes_are_not_covered(chain: Document) -> None:
    document = add_note(chain, "first-contact", "Ask", MARGIN, TOP + 2 * DOWN, id="note")
    assert growth(document).after("b").x == MARGIN + ACROSS
    assert growth(document).under("b").y > TOP + 2 * DOWN + 30


def test_between_two_that_stand_close_the_lower_ones_make_room(chain: Document) -> None:
    document = grow(chain, growth(chain).after("b"), "C", "c")
    document = grow(document, growth(document).between("a-b"), "New", "new")
    heights = {id: document.touchpoints[id].y for id in ("a", "new", "b", "c")}
    assert heights == {"a": TOP, "new": TOP + DOWN, "b": TOP + 2 * DOWN, "c": TOP + 3 * DOWN}


def test_between_two_that_stand_far_apart_nobody_moves(chain: Document) -> None:
    document = place(chain, {"b": ("first-contact", MARGIN, TOP + 4 * DOWN)})
    seed = growth(document).between("a-b")
    assert (seed.y, seed.aside) == (TOP + 2 * DOWN, {})


def test_between_two_stages_it_stands_in_the_middle_one(chain: Document) -> None:
    document = add_touchpoint(chain, "payment", "Pay", MARGIN, TOP, id="pay")
    document = connect(document, "b", "pay", id="b-pay")
    assert growth(document).between("b-pay").stage == "consultation"


def test_between_neighbouring_stages_it_stands_in_the_first(chain: Document) -> None:
    document = grow(chain, growth(chain).onward("b"), "C", "c")
    (way,) = document.leaving("b")
    assert spot(growth(document).between(way.id)) == ("first-contact", MARGIN, TOP + 2 * DOWN)


def test_between_two_side_by_side_in_a_stage(chain: Document) -> None:
    document = place(chain, {"b": ("first-contact", MARGIN + 2 * ACROSS, TOP)})
    assert spot(growth(document).between("a-b")) == ("first-contact", MARGIN + ACROSS, TOP)


def overlapping(document: Document) -> list[tuple[str, str]]:
    cards = document.touchpoints.values()
    return [
        (one.id, other.id)
        for one, other in combinations(cards, 2)
        if one.stage == other.stage
        and abs(one.x - other.x) < CARD_WIDTH
        and abs(one.y - other.y) < CARD_HEIGHT
    ]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["after", "branch", "beside", "onward", "under", "between"]),
            st.integers(0, 100),
        ),
        max_size=30,
    )
)
def test_nothing_that_grows_covers_anything(steps: list[tuple[str, int]]) -> None:
    document = new_document(words_in("en"))
    document = grow(document, growth(document).alone("first-contact"), "0", "t0")
    for number, (way, pick) in enumerate(steps, 1):
        cards, lines = list(document.touchpoints), list(document.transitions)
        here = cards[pick % len(cards)]
        sources = [t.source for t in document.arriving(here)]
        if way == "beside":
            seed = growth(document).beside(here, sources[0] if sources else here)
        elif way != "between":
            seed = getattr(growth(document), way)(here)
        elif lines:
            seed = growth(document).between(lines[pick % len(lines)])
        else:
            continue
        document = grow(document, seed, str(number), f"t{number}")
        assert overlapping(document) == []
