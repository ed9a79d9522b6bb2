"""Transitions as lines: where they leave, where they arrive, and that each can be told apart."""

from itertools import combinations
from math import dist

import pytest

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.route import Bend, Route, depict_route, lane_of, route
from journeymap.drawing.theme import LIGHT
from journeymap.edit.transitions import connect
from journeymap.model.document import Document
from journeymap.model.vocabulary import TransitionKind

RIGHT, BELOW = CARD_WIDTH + 60, CARD_HEIGHT + 60
MIDDLE = CARD_HEIGHT / 2


def test_forward_it_leaves_at_the_right_and_arrives_at_the_left() -> None:
    found = route((0, 0), (RIGHT, 40))
    assert found.start == (CARD_WIDTH, MIDDLE)
    assert found.end == (RIGHT, 40 + MIDDLE)
    assert found.bends[0].control1[0] > found.start[0]
    assert found.bends[0].control2[0] < found.end[0]


def test_backward_it_leaves_at_the_left_and_arrives_at_the_right() -> None:
    found = route((RIGHT, 0), (0, 40))
    assert found.start == (RIGHT, MIDDLE)
    assert found.end == (CARD_WIDTH, 40 + MIDDLE)
    assert found.bends[0].control1[0] < found.start[0]


@pytest.mark.parametrize(("y", "start", "end"), [(BELOW, CARD_HEIGHT, BELOW), (-BELOW, 0, -60)])
def test_within_a_column_it_goes_down_or_up(y: float, start: float, end: float) -> None:
    found = route((0, 0), (0, y))
    assert found.start == (CARD_WIDTH / 2, start)
    assert found.end == (CARD_WIDTH / 2, end)


def test_a_loop_leaves_the_card_and_comes_back() -> None:
    found = route((0, 0), (0, 0))
    x, y = found.at(0.5)
    assert x > CARD_WIDTH
    assert found.end[1] == CARD_HEIGHT
    assert y > CARD_HEIGHT / 2


def test_several_loops_of_a_card_lie_apart() -> None:
    lanes = [route((0, 0), (0, 0), lane) for lane in (-1.5, -0.5, 0.5, 1.5)]
    corners = [found.at(0.5) for found in lanes]
    assert all(dist(*pair) > 9 for pair in combinations(corners, 2))


def test_a_way_along_several_bends_is_told_by_its_length() -> None:
    straight = (Bend((10, 0), (20, 0), (30, 0)), Bend((60, 0), (70, 0), (130, 0)))
    found = Route((0, 0), straight)
    assert [found.at(part)[0] for part in (0.0, 30 / 130, 1.0)] == pytest.approx([0, 30, 130])
    assert 50 < found.at(0.5)[0] < 80
    assert (found.bounds.left, found.bounds.right) == (0, 130)


def test_cards_that_overlap_are_still_connected() -> None:
    found = route((0, 0), (20, 10))
    assert found.start != found.end


def test_the_ends_of_the_curve_are_its_ends() -> None:
    found = route((0, 0), (RIGHT, 300))
    assert found.at(0.0) == pytest.approx(found.start)
    assert found.at(1.0) == pytest.approx(found.end)


def test_parallel_transitions_run_in_lanes_of_their_own(shop: Document) -> None:
    assert lane_of(shop, shop.transitions["visit-pay"]) == 0
    both = connect(connect(shop, "visit", "pay", id="b"), "pay", "visit", id="c")
    lanes = [lane_of(both, both.transitions[id]) for id in ("visit-pay", "b", "c")]
    assert sorted(lanes) == [-1, 0, 1]


@pytest.mark.parametrize("kind", list(TransitionKind))
def test_kinds_differ_in_more_than_colour(kind: TransitionKind) -> None:
    found = route((0, 0), (RIGHT, 0))
    line, arrow = depict_route(found, kind, LIGHT)
    normal = depict_route(found, TransitionKind.NORMAL, LIGHT)[0]
    dashed = kind in (TransitionKind.EXCEPTION, TransitionKind.LOOP)
    assert bool(line.stroke.dashes) == dashed
    assert (line == normal) == (kind is TransitionKind.NORMAL)
    assert arrow.fill == line.stroke.color
