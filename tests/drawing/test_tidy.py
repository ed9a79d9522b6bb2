"""Tidying: nothing covered, stages hold, the same again, and little moves for little."""

from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look, note_height
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.grid import ACROSS, DOWN, TOP
from journeymap.drawing.growth import Growth
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.drawing.tidy import Tidying, tidy
from journeymap.drawing.tidy.net import Net, crossings
from journeymap.edit.growing import grow
from journeymap.edit.touchpoints import add_touchpoint, place
from journeymap.edit.transitions import connect
from journeymap.files import read_journey
from journeymap.model.document import Document
from journeymap.model.records import Journey, Note, Stage, Touchpoint, Transition
from journeymap.model.vocabulary import Kind, State, TransitionKind
from journeymap.resources import samples
from tests.benchmarks.maps import in_columns

LOOK = Look(LIGHT, ApproximateMeasure())


def touchpoint(id: str, stage: str, x: float = 24.0, y: float = 40.0) -> Touchpoint:
    return Touchpoint(id=id, stage=stage, name=id, kind=Kind.OTHER, x=x, y=y)


def drawn(columns: dict[str, str], *ways: str, notes: tuple[Note, ...] = ()) -> Document:
    """`columns` name the touchpoints of each stage, `ways` are like "a>b"."""
    records = [Journey(id="journey", title="Journey", language="en", state=State.TO_BE)]
    records += [Stage(id=id, name=id, rank=float(n)) for n, id in enumerate(columns)]
    for stage, ids in columns.items():
        records += [touchpoint(id, stage, y=40.0 + 120 * n) for n, id in enumerate(ids.split())]
    for way in ways:
        source, target = way.split(">")
        kind = TransitionKind.NORMAL
        records.append(Transition(id=f"{source}-{target}", source=source, target=target, kind=kind))
    return Document.of([*records, *notes])


@st.composite
def journeys(draw: st.DrawFn) -> Document:
    """Anything that can be drawn: loops, ways back, parallels, lone cards, empty stages, all in
    one stage, hardly anything in twenty.
    """
    stages = [f"s{n}" for n in range(draw(st.sampled_from([1, 2, 3, 4, 20])))]
    used = draw(st.sampled_from([stages, stages[-1:]]))
    spot = st.integers(0, 60).map(lambda n: n * 10.0)
    cards = [
        touchpoint(f"t{n}", draw(st.sampled_from(used)), draw(spot), draw(spot))
        for n in range(draw(st.integers(0, 14)))
    ]
    text = st.integers(0, 40).map(lambda words: "Mind " * words)
    notes = [
        Note(
            id=f"n{n}",
            stage=draw(st.sampled_from(stages)),
            text=draw(text),
            x=draw(spot),
            y=draw(spot),
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    if not cards:
        return drawn(dict.fromkeys(stages, ""), notes=tuple(notes))
    ids = st.sampled_from([card.id for card in cards])
    ends = draw(st.lists(st.tuples(ids, ids, st.sampled_from(TransitionKind)), max_size=24))
    ways = [
        Transition(id=f"e{n}", source=source, target=target, kind=kind)
        for n, (source, target, kind) in enumerate(ends)
    ]
    return drawn(dict.fromkeys(stages, "")).with_records([*cards, *notes, *ways])


def tidied(document: Document, ids: list[str] | None = None) -> Document:
    return place(document, tidy(document, LOOK, ids))


def covered(document: Document, among: set[str] | None = None) -> list[tuple[str, str]]:
    """Pairs of cards and notes that overlap; with `among`, those with one of them."""
    boxes = defaultdict(list)
    for record in (*document.touchpoints.values(), *document.notes):
        height = note_height(record, LOOK) if isinstance(record, Note) else CARD_HEIGHT
        boxes[record.stage].append((record.id, record.x, record.y, height))
    return [
        (one, other)
        for standing in boxes.values()
        for (one, x, y, height), (other, x2, y2, height2) in combinations(standing, 2)
        if abs(x - x2) < CARD_WIDTH
        and y < y2 + height2
        and y2 < y + height
        and (among is None or one in among or other in among)
    ]


def lowest(document: Document) -> float:
    """Where the lowest card begins."""
    return max((card.y for card in document.touchpoints.values()), default=0.0)


def grown(*stages: int) -> Document:
    """A chain as keys grow it: so many touchpoints in each stage."""
    document = drawn({f"s{number}": "" for number in range(len(stages))})
    last = ""
    for number, count in enumerate(stages):
        for place_in_stage in range(count):
            growth = Growth(document, LOOK, "New stage")
            if not last:
                seed = growth.alone(f"s{number}")
            else:
                seed = growth.onward(last) if place_in_stage == 0 else growth.after(last)
            last = f"t{number}-{place_in_stage}"
            document = grow(document, seed, last, last, f"to-{last}")
    return document


@given(journeys())
def test_nothing_is_covered_and_stages_hold(document: Document) -> None:
    after = tidied(document)
    cards = set(document.touchpoints)
    assert covered(after, cards) == []
    for id, card in after.touchpoints.items():
        assert card.stage == document.touchpoints[id].stage
        assert (card.x - MARGIN) % ACROSS == 0
        assert card.y >= TOP
        assert card.y % 8 == 0


@given(journeys())
def test_tidying_what_is_tidy_changes_nothing(document: Document) -> None:
    after = tidied(document)
    assert tidy(after, LOOK) == {}


@given(journeys())
def test_the_same_map_is_always_tidied_the_same_way(document: Document) -> None:
    again = Document.of([*document.records.values()])
    assert tidy(document, LOOK) == tidy(again, LOOK)


@given(journeys(), st.data())
def test_a_selection_leaves_the_others_and_keeps_clear_of_them(
    document: Document, data: st.DataObject
) -> None:
    movable = [*document.touchpoints, *(note.id for note in document.notes)]
    chosen = data.draw(st.lists(st.sampled_from(movable), unique=True) if movable else st.just([]))
    after = tidied(document, chosen)
    for id in movable:
        assert id in chosen or after[id] is document[id]
    assert covered(after, {id for id in chosen if id in document.touchpoints}) == []
    assert tidy(after, LOOK, chosen) == {}


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_samples_stay_as_readable(path: Path) -> None:
    document = read_journey(path)
    after = tidied(document)
    assert covered(after) == []
    assert tidy(after, LOOK) == {}
    was = lowest(document)
    assert lowest(after) <= was + 2 * DOWN


def test_transitions_that_crossed_no_longer_do() -> None:
    after = tidied(drawn({"one": "a b", "two": "c d"}, "a>d", "b>c"))
    a, b, c, d = (after.touchpoints[id].y for id in "abcd")
    assert (a < b) == (d < c)


@pytest.mark.parametrize("stages", [(1,), (8,), (3, 3, 3), (1, 1, 1, 1), (8, 8, 8, 8, 8), (2, 5)])
def test_a_chain_stays_as_keys_grew_it(stages: tuple[int, ...]) -> None:
    assert tidy(grown(*stages), LOOK) == {}


def test_a_longer_chain_is_cut_into_equal_columns_side_by_side() -> None:
    after = tidied(grown(20))
    columns = Counter(card.x for card in after.touchpoints.values())
    assert sorted(columns.values()) == [6, 7, 7]
    assert lowest(after) == TOP + 6 * DOWN


@pytest.mark.parametrize("seed", range(5))
def test_a_chain_that_was_strewn_about_makes_no_staircase(seed: int) -> None:
    chance = Random(seed)
    document = grown(8, 8, 8, 8, 8)
    strewn = {
        id: (card.stage, chance.uniform(0, 900), chance.uniform(0, 3000))
        for id, card in document.touchpoints.items()
    }
    after = tidied(place(document, strewn))
    assert lowest(after) == TOP + 7 * DOWN
    for id, card in document.touchpoints.items():
        assert (after.touchpoints[id].x, after.touchpoints[id].y) == (card.x, card.y)


def test_a_long_map_that_was_pasted_makes_no_staircase() -> None:
    """Larger maps are put in a coarser way, but not higher than three times what they need."""
    after = tidied(grown(*[70] * 10))
    fullest = max(Counter((c.stage, c.x) for c in after.touchpoints.values()).values())
    assert lowest(after) <= TOP + 3 * fullest * DOWN


@pytest.mark.parametrize("stage", range(5))
def test_one_more_in_a_chain_moves_nothing_in_other_stages(stage: int) -> None:
    document = grown(4, 4, 4, 4, 4)
    seed = Growth(document, LOOK, "").between(f"to-t{stage}-2")
    more = grow(document, seed, "More", "more", "on")
    moved = {document.touchpoints[id].stage for id in tidy(more, LOOK) if id != "more"}
    assert moved <= {f"s{stage}"}
    assert lowest(tidied(more)) == TOP + 4 * DOWN


def test_an_alternative_moves_little() -> None:
    document = grown(4, 4, 4, 4, 4)
    more = grow(document, Growth(document, LOOK, "").branch("t2-1"), "Or else", "other", "or")
    more = connect(more, "other", "t2-3")
    assert len(tidy(more, LOOK)) <= 3


def test_alternatives_leave_the_way_straight() -> None:
    """`b` and `c` may come instead of each other, `d` is what most come to."""
    ways = ("a>b", "a>c", "b>d", "d>e", "e>f")
    document = drawn({"one": "a", "two": "c b", "three": "d", "four": "e", "five": "f"}, *ways)
    after = tidied(place(document, {id: (document[id].stage, 90.0, 300.0) for id in "adef"}))
    assert len({after.touchpoints[id].y for id in "abdef"}) == 1


@pytest.mark.parametrize("seed", range(5))
def test_rows_that_were_stirred_come_apart_again(seed: int) -> None:
    """Nine chains through eight stages, noted in any order and standing in any order."""
    chance = Random(seed)
    stages = [[f"{row}{stage}" for row in "abcdefghi"] for stage in range(8)]
    for ids in stages:
        chance.shuffle(ids)
    ways = [f"{row}{n}>{row}{n + 1}" for n in range(7) for row in "abcdefghi"]
    document = drawn({f"s{n}": " ".join(ids) for n, ids in enumerate(stages)}, *ways)
    after = tidied(document).touchpoints
    for upper, lower in combinations("abcdefghi", 2):
        assert len({after[f"{upper}{n}"].y < after[f"{lower}{n}"].y for n in range(8)}) == 1


def test_a_large_map_that_was_stirred_comes_apart_and_stays() -> None:
    """A hundred chains through fifty stages, which are put in a new order once."""
    chance = Random(7)
    rows = [f"r{row}-" for row in range(100)]
    stages = [[f"{row}{stage}" for row in rows] for stage in range(50)]
    for ids in stages:
        chance.shuffle(ids)
    ways = [f"{row}{n}>{row}{n + 1}" for n in range(49) for row in rows]
    document = drawn({f"s{n}": " ".join(ids) for n, ids in enumerate(stages)}, *ways)
    after = tidied(document)
    assert tidy(after, LOOK) == {}
    orders = {tuple(sorted(rows, key=lambda r: after.touchpoints[f"{r}{n}"].y)) for n in range(50)}
    assert len(orders) == 1


@pytest.mark.parametrize("size", [500, 2400, 3900])
def test_a_map_that_was_stirred_is_nowhere_left_twisted(size: int) -> None:
    """With an order that is right in each half of the map only, there are twice the crossings."""
    tidying = Tidying(in_columns(size, shuffled=True), LOOK, None)
    assert crossings(tidying.net, tidying.untangled()) < 1.3 * size


def test_a_card_pushed_out_of_its_row_comes_back_alone() -> None:
    ways = [f"{row}{n}>{row}{n + 1}" for n in range(4) for row in "abc"]
    document = tidied(drawn({f"s{n}": f"a{n} b{n} c{n}" for n in range(5)}, *ways))
    was = document.touchpoints["c2"]
    pushed = place(document, {"c2": (was.stage, was.x, was.y + 2 * DOWN)})
    assert tidy(pushed, LOOK) == {"c2": (was.stage, was.x, was.y)}


def test_one_crossing_is_no_reason_to_turn_a_tidy_map_over() -> None:
    """Two bundles of chains that another transition makes cross once."""
    ways = [f"{row}{n}>{row}{n + 1}" for n in range(5) for row in "abcdef"]
    document = tidied(
        drawn({f"s{n}": " ".join(f"{r}{n}" for r in "abcdef") for n in range(6)}, *ways)
    )
    more = connect(document, "a0", "c1")
    after = tidied(more)
    assert sum(after.touchpoints[id] != t for id, t in document.touchpoints.items()) <= 2


@given(st.lists(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12), max_size=3))
def test_crossings_are_counted_one_by_one(layers: list[list[tuple[int, int]]]) -> None:
    net = Net()
    order = [[*range(6 * n, 6 * n + 6)] for n in range(len(layers) + 1)]
    net.add_units([1] * (6 * len(order)))
    count = 0
    for n, lines in enumerate(layers):
        for start, end in lines:
            net.link(6 * n + start, 6 * n + 6 + end)
        pairs = combinations(lines, 2)
        count += sum((a - c) * (b - d) < 0 for (a, b), (c, d) in pairs)
    assert crossings(net, order) == count


def test_what_follows_one_other_stands_below_it_and_what_joins_stands_to_the_right() -> None:
    after = tidied(drawn({"one": "a b c"}, "a>b", "a>c", "b>c"))
    a, b, c = (after.touchpoints[id] for id in "abc")
    assert (a.x, a.y + DOWN) == (b.x, b.y)
    assert c.x == a.x + ACROSS


def test_a_chain_across_stages_is_straight() -> None:
    after = tidied(drawn({"one": "a x", "two": "", "three": "y b", "four": "c"}, "a>b", "b>c"))
    assert len({after.touchpoints[id].y for id in "abc"}) == 1


def test_a_long_list_fills_its_stage_in_several_columns() -> None:
    after = tidied(drawn({"one": " ".join(f"t{n}" for n in range(32))}))
    assert len({card.x for card in after.touchpoints.values()}) == 4


def test_an_order_that_costs_nothing_is_kept() -> None:
    document = drawn({"one": "a b c d", "two": "e f g h"}, "a>e", "b>f", "c>g", "d>h")
    after = tidied(document)
    for ids in ("abcd", "efgh"):
        assert sorted(ids, key=lambda id: after.touchpoints[id].y) == list(ids)


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_one_more_card_moves_few_to_another_place_in_the_order(path: Path) -> None:
    document = tidied(read_journey(path))
    if not document.touchpoints:
        pytest.skip("nothing stands in this sample")
    last = document.in_stage(document.stages[-1].id)[-1]
    more = add_touchpoint(document, last.stage, "One more", last.x, last.y + DOWN, id="more")
    after = tidied(connect(more, last.id, "more"))
    turned = 0
    for stage in document.stages:
        for one, other in combinations(document.in_stage(stage.id), 2):
            now_one, now_other = after.touchpoints[one.id], after.touchpoints[other.id]
            turned += one.x == other.x and now_one.x == now_other.x and now_one.y > now_other.y
    assert turned <= 1
    # The map begins at the top, so that all of it may go down together.
    steps = Counter(
        (after.touchpoints[id].x - t.x, after.touchpoints[id].y - t.y)
        for id, t in document.touchpoints.items()
    )
    assert steps.most_common(1)[0][1] >= len(document.touchpoints) / 2


def test_a_note_goes_with_the_card_it_stands_by() -> None:
    note = Note(id="note", stage="two", text="Why?", x=24, y=280)
    document = drawn({"one": "a b c", "two": "d e"}, "b>e", notes=(note,))
    moved = tidied(place(document, {"e": ("two", 700.0, 900.0), "note": ("two", 700.0, 990.0)}))
    card, note = moved.touchpoints["e"], moved["note"]
    assert (note.x, note.y) == (card.x, card.y + DOWN)
