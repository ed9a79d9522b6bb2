"""Transitions as lines: where they leave, where they arrive, and that each can be told apart."""

import pytest

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.route import depict_route, label_point, lane_of, route, route_label
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.edit.transitions import connect
from journeymap.model.document import Document
from journeymap.model.records import Transition
from journeymap.model.values import revise
from journeymap.model.vocabulary import TransitionKind

RIGHT, BELOW = CARD_WIDTH + 60, CARD_HEIGHT + 60
MIDDLE = CARD_HEIGHT / 2


def test_forward_it_leaves_at_the_right_and_arrives_at_the_left() -> None:
    found = route((0, 0), (RIGHT, 40))
    assert found.start == (CARD_WIDTH, MIDDLE)
    assert found.end == (RIGHT, 40 + MIDDLE)
    assert found.control1[0] > found.start[0]
    assert found.control2[0] < found.end[0]


def test_backward_it_leaves_at_the_left_and_arrives_at_the_right() -> None:
    found = route((RIGHT, 0), (0, 40))
    assert found.start == (RIGHT, MIDDLE)
    assert found.end == (CARD_WIDTH, 40 + MIDDLE)
    assert found.control1[0] < found.start[0]


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


def test_a_label_takes_the_room_it_has(shop: Document) -> None:
    measure = ApproximateMeasure()
    long = revise(shop.transitions["visit-pay"], label="goes on after comparing three shops")

    def said(gap: float, transition: Transition = long) -> str:
        return route_label(transition, route((0, 0), (CARD_WIDTH + gap, 0)), measure)

    assert said(400) == "goes on after comparing three shops · 80%"
    assert said(160).endswith("… · 80%")
    assert said(50) == "80%"
    assert said(50, revise(long, share=None)).endswith("…")
    assert said(50, revise(long, share=None, label="")) == ""


@pytest.mark.parametrize("end", [(0.0, BELOW + 100), (RIGHT + 100, 0.0)])
@pytest.mark.parametrize("reverse", [False, True])
def test_labels_of_parallel_transitions_keep_apart(
    shop: Document, end: tuple[float, float], reverse: bool
) -> None:
    ends = ("pay", "visit") if reverse else ("visit", "pay")
    both = connect(shop, *ends, id="b")
    points = []
    for id in ("visit-pay", "b"):
        transition = both.transitions[id]
        corners = ((0.0, 0.0), end) if transition.source == "visit" else (end, (0.0, 0.0))
        lane = lane_of(both, transition)
        points.append(label_point(route(*corners, lane), transition, lane))
    (_, above), (_, below) = points
    assert abs(above - below) > 19, "labels are 20 high"
