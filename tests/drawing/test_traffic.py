"""Transitions among each other: their labels keep clear, and they know when something has moved."""

from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.boxes import Boxes, Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, NOTE_WIDTH, Look, note_height
from journeymap.drawing.columns import Columns
from journeymap.drawing.labels import Label
from journeymap.drawing.route import lane_of
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.drawing.tidy import tidy
from journeymap.drawing.traffic import Traffic, Way, farthest
from journeymap.edit.touchpoints import place
from journeymap.edit.transitions import connect
from journeymap.files import read_journey
from journeymap.model.document import Document
from journeymap.model.records import Note, Transition
from journeymap.model.values import revise
from journeymap.model.vocabulary import TransitionKind
from journeymap.resources import samples

MEASURE = ApproximateMeasure()
LOOK = Look(LIGHT, MEASURE)
BELOW = CARD_HEIGHT + 160
SPOT = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda n: (n[0] * 80.0, n[1] * 48.0))


def transition(id: str, source: str = "a", target: str = "b", **more: object) -> Transition:
    return Transition(id=id, source=source, target=target, kind=TransitionKind.NORMAL, **more)


def card(x: float, y: float) -> Rect:
    return Rect(x, y, x + CARD_WIDTH, y + CARD_HEIGHT)


def of(cards: dict[str, tuple[float, float]], transitions: Iterable[Transition]) -> Traffic:
    traffic = Traffic(MEASURE)
    for id, corner in cards.items():
        traffic.stand(id, card(*corner))
    for way in transitions:
        traffic.lead(way.id, Way(way, cards[way.source], cards[way.target], 0.0))
    traffic.settle()
    return traffic


def on(document: Document) -> Traffic:
    columns, traffic = Columns.of(document), Traffic(MEASURE)
    for record in (*document.touchpoints.values(), *document.notes):
        x, y = columns.place(record)
        box = card(x, y)
        if isinstance(record, Note):
            box = Rect(x, y, x + NOTE_WIDTH, y + note_height(record, LOOK))
        traffic.stand(record.id, box)
    for way in document.transitions.values():
        ends = (columns.place(document.touchpoints[id]) for id in (way.source, way.target))
        traffic.lead(way.id, Way(way, *ends, lane_of(document, way)))
    traffic.settle()
    return traffic


def said(gap: float, **more: object) -> str:
    """What a line from a card to another, so far to its right, says."""
    traffic = of({"a": (0, 0), "b": (CARD_WIDTH + gap, 0)}, [transition("e", **more)])
    label = traffic.label("e")
    return label.text if label is not None else ""


def test_a_label_takes_the_room_it_has() -> None:
    words = "goes on after comparing"
    assert said(400, label=words, share=0.8) == "goes on after comparing · 80%"
    assert said(150, label=words, share=0.8).endswith("… · 80%")
    assert said(60, label=words, share=0.8) == "80%"
    assert said(60, label=words).endswith("…")
    assert said(60) == ""
    assert len(said(900, label="long " * 40)) < 60


def test_a_label_that_has_no_room_at_all_stands_in_the_middle_all_the_same() -> None:
    traffic = of({"a": (0, 0), "b": (CARD_WIDTH + 8, 0)}, [transition("e", share=0.5)])
    label = traffic.label("e")
    assert label is not None
    assert label.middle[0] == pytest.approx(CARD_WIDTH + 4, abs=1)


def test_a_label_keeps_off_a_card_that_its_line_passes() -> None:
    cards = {"a": (0.0, 0.0), "b": (4 * CARD_WIDTH, 0.0), "c": (2 * CARD_WIDTH - 40, 50.0)}
    traffic = of(cards, [transition("e", label="passes", share=0.5)])
    label = traffic.label("e")
    assert label is not None
    assert not label.box.meets(card(*cards["c"]))
    assert label.box.top < CARD_HEIGHT / 2 < label.box.bottom


@pytest.mark.parametrize("end", [(0.0, BELOW), (CARD_WIDTH + 160, 0.0)])
@pytest.mark.parametrize("reverse", [False, True])
def test_labels_of_parallel_transitions_keep_apart(
    shop: Document, end: tuple[float, float], reverse: bool
) -> None:
    ends = ("pay", "visit") if reverse else ("visit", "pay")
    both = connect(shop, *ends, id="b").with_records(
        [revise(shop.transitions["visit-pay"], share=0.5)]
    )
    both = both.with_records([revise(both.transitions["b"], share=0.25)])
    corners = {"visit": (0.0, 0.0), "pay": end}
    traffic = Traffic(MEASURE)
    for id in corners:
        traffic.stand(id, card(*corners[id]))
    for id in ("visit-pay", "b"):
        way = both.transitions[id]
        lane = lane_of(both, way)
        traffic.lead(id, Way(way, corners[way.source], corners[way.target], lane))
    one, other = traffic.label("visit-pay"), traffic.label("b")
    assert one is not None
    assert other is not None
    assert not one.box.meets(other.box)


def test_the_label_of_a_loop_does_not_hide_it() -> None:
    traffic = of({"a": (80, 80)}, [transition("e", "a", "a", label="tries again", share=0.3)])
    label, line = traffic.label("e"), traffic.route("e")
    assert label is not None
    assert not any(
        label.box.left < x < label.box.right and label.box.top < y < label.box.bottom
        for x, y in line.points
    )


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_in_samples_labels_cover_neither_cards_nor_each_other(path: Path) -> None:
    drawn = read_journey(path)
    for document in (drawn, place(drawn, tidy(drawn, LOOK))):
        traffic, columns = on(document), Columns.of(document)
        cards: Boxes[str] = Boxes(200)
        for touchpoint in document.touchpoints.values():
            cards.put(touchpoint.id, card(*columns.place(touchpoint)))
        found = [label for id in document.transitions if (label := traffic.label(id))]
        assert [label.text for label in found if cards.near(label.box)] == []
        assert [
            (one.text, other.text)
            for one, other in combinations(found, 2)
            if one.box.meets(other.box)
        ] == []


def looks(traffic: Traffic, ids: Iterable[str]) -> dict[str, object]:
    return {id: (traffic.route(id), traffic.label(id)) for id in ids}


@given(
    st.lists(SPOT, min_size=3, max_size=8, unique=True),
    st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), min_size=1, max_size=10),
    st.lists(st.tuples(st.integers(0, 7), SPOT), max_size=4),
)
def test_a_map_on_which_cards_were_moved_looks_like_one_drawn_anew(
    spots: list[tuple[float, float]],
    ends: list[tuple[int, int]],
    moves: list[tuple[int, tuple[float, float]]],
) -> None:
    cards = {f"c{n}": spot for n, spot in enumerate(spots)}
    ways = [
        transition(f"e{n}", f"c{a % len(spots)}", f"c{b % len(spots)}", label="goes on", share=0.5)
        for n, (a, b) in enumerate(ends)
    ]
    ids = [way.id for way in ways]
    traffic = of(cards, ways)
    before = looks(traffic, ids)
    for number, spot in moves:
        id = f"c{number % len(spots)}"
        cards[id] = spot
        traffic.stand(id, card(*spot))
        moved = [way for way in ways if id in (way.source, way.target)]
        for way in moved:
            traffic.lead(way.id, Way(way, cards[way.source], cards[way.target], 0.0))
        told = {*traffic.settle(), *(way.id for way in moved)}
        after = looks(traffic, ids)
        assert {id for id in ids if after[id] != before[id]} <= told
        before = after
    assert before == looks(of(cards, ways), ids)


def test_until_all_settles_only_the_transitions_of_the_card_in_hand_know_of_it() -> None:
    cards = {"a": (0.0, 80.0), "b": (800.0, 80.0), "c": (400.0, 400.0), "d": (400.0, 600.0)}
    traffic = of(cards, [transition("over"), transition("own", "c", "d")])
    over, own = traffic.route("over"), traffic.route("own")
    cards["c"] = (400.0, 80.0)
    traffic.stand("c", card(*cards["c"]))
    traffic.lead("own", Way(transition("own", "c", "d"), cards["c"], cards["d"], 0.0))
    assert traffic.route("own") != own
    assert traffic.route("over") == over
    assert "over" in traffic.settle()
    assert traffic.route("over") != over
    assert not traffic.settle()


def test_what_is_gone_is_in_nobodys_way() -> None:
    cards = {"a": (0.0, 80.0), "b": (800.0, 80.0), "c": (400.0, 80.0)}
    traffic = of(cards, [transition("over", share=0.5), transition("own", "c", "b", share=0.5)])
    assert len(traffic.route("over").bends) > 1
    for id in ("own", "c", "unknown"):
        traffic.leave(id)
    assert set(traffic.settle()) == {"over"}
    assert len(traffic.route("over").bends) == 1


def test_labels_of_large_maps_keep_off_those_that_stand_already() -> None:
    cards = {f"c{n}": (240.0 * (n % 40), 120.0 * (n // 40)) for n in range(400)}
    ways = [
        transition(f"e{n}-{step}", f"c{n}", f"c{n + step}", share=0.5)
        for step in (1, 41)
        for n in range(350)
        if n % 40 < 39
    ]
    traffic = of(cards, ways)
    found: list[Label] = [label for way in ways if (label := traffic.label(way.id))]
    boxes: Boxes[int] = Boxes(200)
    for number, label in enumerate(found):
        boxes.put(number, label.box)
    assert all(len(boxes.near(label.box)) == 1 for label in found)


def crowd(**more: object) -> Traffic:
    """Three hundred transitions from one card to another, all on one line."""
    cards = {"a": (0.0, 0.0), "b": (480.0, 0.0)}
    return of(cards, [transition(f"e{n}", **more) for n in range(300)])


def test_a_share_that_would_lie_on_another_label_is_left_out_on_large_maps() -> None:
    traffic = crowd(share=0.5)
    found = [label for n in range(300) if (label := traffic.label(f"e{n}")) is not None]
    assert len(found) > 3
    assert not any(one.box.meets(other.box) for one, other in combinations(found, 2))


def test_words_that_somebody_wrote_are_always_there() -> None:
    traffic = crowd(label="asks")
    assert all(traffic.label(f"e{n}") is not None for n in range(300))


def test_a_share_that_was_left_out_comes_when_there_is_room() -> None:
    traffic = crowd(share=0.5)
    left_out = next(f"e{n}" for n in range(300) if traffic.label(f"e{n}") is None)
    traffic.stand("b", card(480.0, 480.0))
    traffic.lead(left_out, Way(transition(left_out, share=0.5), (0.0, 0.0), (480.0, 480.0), 0.0))
    traffic.settle()
    assert traffic.label(left_out) is not None


@given(SPOT, SPOT, st.integers(-4, 4), st.booleans(), st.booleans())
def test_no_line_reaches_farther_than_is_said(
    source: tuple[float, float],
    target: tuple[float, float],
    steps: int,
    loop: bool,
    said: bool,
) -> None:
    more = {"label": "a long label " * 10} if said else {"share": 0.5}
    lane = steps / 2
    way = Way(transition("e", **more), source, source if loop else target, lane)
    around = farthest(2 * abs(steps) + 1)
    both = card(*way.source).joined(card(*way.target)).grown(around, around)
    assert both.joined(way.reach) == both
    assert both.joined(way.direct.bounds) == both
