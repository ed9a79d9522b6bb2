"""Ways around cards: none runs behind one where there is a way, and none strays far."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from journeymap.drawing.boxes import Boxes, Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look
from journeymap.drawing.columns import Columns
from journeymap.drawing.detour import around
from journeymap.drawing.route import Point, Route, route
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.drawing.tidy import tidy
from journeymap.drawing.traffic import Way
from journeymap.edit.touchpoints import place
from journeymap.files import read_journey
from journeymap.model.document import Document
from journeymap.model.records import Transition
from journeymap.model.vocabulary import TransitionKind
from journeymap.resources import samples

ACROSS, DOWN = CARD_WIDTH + 64, CARD_HEIGHT + 52
SHARE = 0.5
SPOT = st.tuples(st.integers(0, 90), st.integers(0, 60)).map(lambda n: (n[0] * 13.0, n[1] * 13.0))


def card(corner: Point) -> Rect:
    x, y = corner
    return Rect(x, y, x + CARD_WIDTH, y + CARD_HEIGHT)


def standing(corners: Iterable[Point]) -> Boxes[str]:
    boxes: Boxes[str] = Boxes(200)
    for number, corner in enumerate(corners):
        boxes.put(f"c{number}", card(corner))
    return boxes


def behind(found: Route, boxes: Boxes[str], ends: tuple[str, str]) -> set[str]:
    """The cards that the line runs behind."""
    met: set[str] = set()
    for number, start in enumerate((found.start, *(bend.end for bend in found.bends[:-1]))):
        piece = Route(start, (found.bends[number],))
        for step in range(41):
            x, y = piece.at(step / 40)
            met |= boxes.near(Rect(x - 0.1, y - 0.1, x + 0.1, y + 0.1)).keys()
    return met - set(ends)


def led(source: Point, target: Point, others: Iterable[Point], lane: float = 0.0) -> Route:
    """The way from a card to another; nothing runs behind the others."""
    boxes = standing([source, target, *others])
    found = around(source, target, lane, SHARE, boxes, ("c0", "c1"))
    assert behind(found, boxes, ("c0", "c1")) == set()
    return found


def test_where_nothing_is_in_the_way_the_line_is_direct() -> None:
    ends = ((0.0, 0.0), (4 * ACROSS, DOWN))
    assert led(*ends, []) == route(*ends)
    assert led(*ends, [(2 * ACROSS, 3 * DOWN)]) == route(*ends)


def test_past_a_card_in_the_same_row_it_takes_the_gap_beside_it() -> None:
    found = led((0.0, 400.0), (2 * ACROSS, 400.0), [(ACROSS, 400.0)])
    assert found.start == route((0.0, 400.0), (2 * ACROSS, 400.0)).start
    assert found.end == route((0.0, 400.0), (2 * ACROSS, 400.0)).end


@pytest.mark.parametrize("back", [False, True])
def test_past_full_columns_it_runs_between_their_cards(back: bool) -> None:
    walls = [(column * ACROSS, row * DOWN) for column in (1, 2, 3) for row in range(9)]
    ends = ((0.0, 4 * DOWN), (4 * ACROSS, 4 * DOWN))
    found = led(*(ends[::-1] if back else ends), walls)
    heights = [y for _, y in found.points]
    assert max(heights) - min(heights) < DOWN


def test_lines_with_other_shares_pass_a_gap_side_by_side() -> None:
    walls = [(ACROSS, row * DOWN) for row in range(-3, 4)]
    ends = ((0.0, 0.0), (2 * ACROSS, 0.0))
    boxes = standing([*ends, *walls])
    heights = {
        max(y for _, y in around(*ends, 0.0, share, boxes, ("c0", "c1")).points)
        for share in (0.0, 0.5, 1.0)
    }
    assert len(heights) == 3


@pytest.mark.parametrize("up", [False, True])
def test_within_a_column_it_goes_around_at_the_side(up: bool) -> None:
    ends = ((ACROSS, 0.0), (ACROSS, 3 * DOWN))
    neighbours = [(column * ACROSS, row * DOWN) for column in (0, 2) for row in range(4)]
    between = [(ACROSS, DOWN), (ACROSS, 2 * DOWN)]
    found = led(*(ends[::-1] if up else ends), [*between, *neighbours])
    xs = [x for x, _ in found.points]
    assert min(xs) > CARD_WIDTH if up else max(xs) < 2 * ACROSS
    assert found.end[0] == (ACROSS if up else ACROSS + CARD_WIDTH)


def test_no_line_leaves_the_map() -> None:
    """It begins at its upper left corner."""
    along = led((0.0, 0.0), (2 * ACROSS, 0.0), [(ACROSS, 0.0)])
    up = led((16.0, 2 * DOWN), (16.0, 0.0), [(16.0, DOWN)])
    assert min(min(point) for found in (along, up) for point in found.points) > 0


def test_parallel_transitions_around_cards_stay_apart() -> None:
    ends = ((0.0, 0.0), (0.0, 3 * DOWN))
    sides = [max(x for x, _ in led(*ends, [(0.0, DOWN)], lane).points) for lane in (-1.0, 0.0, 1.0)]
    assert sides == sorted(set(sides))


def test_where_there_is_no_way_the_line_is_direct() -> None:
    wall = [(ACROSS, -2000 + row * CARD_HEIGHT) for row in range(60)]
    boxes = standing([(0.0, 0.0), (2 * ACROSS, 0.0), *wall])
    ends = ((0.0, 0.0), (2 * ACROSS, 0.0))
    assert around(*ends, 0.0, SHARE, boxes, ("c0", "c1")) == route(*ends)


@example([(13.0, 273.0), (182.0, 0.0), (195.0, 221.0), (13.0, 78.0)], -1.5)
@given(st.lists(SPOT, min_size=2, max_size=16), st.sampled_from([-1.5, 0.0, 1.0]))
def test_wherever_cards_stand_it_runs_behind_no_more_and_stays_in_reach(
    corners: list[Point], lane: float
) -> None:
    boxes = standing(corners)
    ends = ("c0", "c1")
    # A card that lies on one of the ends covers where the line begins, whatever way it takes.
    assume(
        all(
            abs(x - end_x) >= CARD_WIDTH or abs(y - end_y) >= CARD_HEIGHT
            for end_x, end_y in corners[:2]
            for x, y in corners
            if (x, y) != (end_x, end_y)
        )
    )
    assume(corners[0] != corners[1])
    found = around(corners[0], corners[1], lane, SHARE, boxes, ends)
    direct = route(corners[0], corners[1], lane)
    assert len(behind(found, boxes, ends)) <= len(behind(direct, boxes, ends))
    transition = Transition(id="e", source="a", target="b", kind=TransitionKind.NORMAL)
    reach = Way(transition, corners[0], corners[1], lane).reach
    assert reach.joined(found.bounds) == reach
    assert reach.joined(direct.bounds) == reach


def lines(document: Document) -> tuple[Boxes[str], dict[str, tuple[Point, Point]]]:
    columns = Columns.of(document)
    corners = {id: columns.place(t) for id, t in document.touchpoints.items()}
    boxes: Boxes[str] = Boxes(200)
    for id, corner in corners.items():
        boxes.put(id, card(corner))
    return boxes, {
        t.id: (corners[t.source], corners[t.target]) for t in document.transitions.values()
    }


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_in_samples_no_line_runs_behind_a_card_drawn_or_tidied(path: Path) -> None:
    drawn = read_journey(path)
    tidied = place(drawn, tidy(drawn, Look(LIGHT, ApproximateMeasure())))
    for document in (drawn, tidied):
        boxes, ends = lines(document)
        for id, (source, target) in ends.items():
            transition = document.transitions[id]
            cards = (transition.source, transition.target)
            found = around(source, target, 0.0, SHARE, boxes, cards)
            assert behind(found, boxes, cards) == set()
