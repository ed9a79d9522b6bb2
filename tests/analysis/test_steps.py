"""What the arrow keys do: a step along transitions, between alternatives, between stages."""

import pytest

from journeymap.analysis.steps import Direction, opposite, step, transitions_at
from journeymap.model.document import Document
from journeymap.model.records import Journey, Stage, Touchpoint, Transition
from journeymap.model.vocabulary import Kind, State, TransitionKind

ON, BACK, UP, DOWN = Direction.ONWARD, Direction.BACK, Direction.UP, Direction.DOWN
NEXT, LAST = Direction.NEXT_STAGE, Direction.LAST_STAGE


def card(id: str, stage: str, x: float, y: float) -> Touchpoint:
    return Touchpoint(id=id, stage=stage, name=id, kind=Kind.OTHER, x=x, y=y)


def way(source: str, target: str, share: float | None = None) -> Transition:
    kind = TransitionKind.LOOP if source == target else TransitionKind.NORMAL
    return Transition(id=f"{source}-{target}", source=source, target=target, kind=kind, share=share)


@pytest.fixture
def fork() -> Document:
    """a -> b, c, d; c and b -> e in the next stage; f stands alone below e, g far away."""
    return Document.of(
        [
            Journey(id="journey", title="Fork", language="en", state=State.TO_BE),
            Stage(id="one", name="One", rank=0.0),
            Stage(id="two", name="Two", rank=1.0),
            Stage(id="empty", name="Empty", rank=2.0),
            Stage(id="four", name="Four", rank=3.0),
            card("a", "one", 0, 0),
            card("b", "one", 0, 120),
            card("c", "one", 240, 120),
            card("d", "two", 0, 0),
            card("e", "two", 0, 120),
            card("f", "two", 0, 240),
            card("g", "four", 0, 230),
            way("a", "b", 0.2),
            way("a", "c", 0.7),
            way("a", "d", 0.1),
            way("a", "a"),
            way("b", "e"),
            way("c", "e"),
        ]
    )


def there(document: Document, here: str, direction: Direction, via: str = "") -> str | None:
    left = {"one": 0, "two": 500, "empty": 800, "four": 1000}
    return step(document, here, direction, lambda t: (left[t.stage] + t.x, t.y), via)


def test_right_follows_the_likeliest_transition(fork: Document) -> None:
    assert there(fork, "a", ON) == "c"
    assert there(fork, "c", ON) == "e"


def test_left_goes_back(fork: Document) -> None:
    assert there(fork, "c", BACK) == "a"
    assert there(fork, "d", BACK) == "a"


def test_up_and_down_go_from_alternative_to_alternative(fork: Document) -> None:
    assert [there(fork, id, DOWN) for id in "bc"] == ["c", "d"]
    assert [there(fork, id, UP) for id in "dc"] == ["c", "b"]


def test_alternatives_are_those_of_where_one_came_from(fork: Document) -> None:
    document = fork.with_records([way("b", "f"), way("c", "g")])
    assert there(document, "e", DOWN, via="b") == "f"
    assert there(document, "e", DOWN, via="c") == "g"
    assert there(document, "e", DOWN, via="a") == there(document, "e", DOWN), "not a source of it"


def test_where_there_is_no_alternative_what_stands_below_in_the_stage(fork: Document) -> None:
    assert there(fork, "e", DOWN) == "f"
    assert there(fork, "f", UP) == "e"
    assert there(fork, "f", DOWN) is None
    assert there(fork, "d", DOWN) == "e", "the last of the alternatives"
    assert there(fork, "a", UP) is None


def test_where_no_transition_leads_on_the_nearest_on_that_side(fork: Document) -> None:
    assert there(fork, "f", ON) == "g"
    assert there(fork, "g", BACK) == "f"
    assert there(fork, "g", ON) is None
    assert there(fork, "a", BACK) is None


def test_stages_at_about_the_same_height(fork: Document) -> None:
    assert there(fork, "c", NEXT) == "e"
    assert there(fork, "e", NEXT) == "g", "past the empty stage"
    assert there(fork, "g", LAST) == "f"
    assert there(fork, "f", LAST) == "b"
    assert there(fork, "g", NEXT) is None
    assert there(fork, "a", LAST) is None


def test_a_circle_and_a_loop_trap_nobody(fork: Document) -> None:
    document = fork.with_records([way("e", "a")])
    here, seen = "a", []
    for _ in range(4):
        here = there(document, here, ON)
        seen.append(here)
    assert seen == ["c", "e", "a", "c"]


def test_the_transitions_at_a_touchpoint_come_in_the_order_of_likelihood(fork: Document) -> None:
    assert [t.id for t in transitions_at(fork, "a")] == ["a-c", "a-b", "a-d", "a-a"]
    assert [t.id for t in transitions_at(fork, "e")] == ["b-e", "c-e"]
    assert transitions_at(fork, "g") == ()


@pytest.mark.parametrize("direction", list(Direction))
def test_the_opposite_of_the_opposite_is_the_same(direction: Direction) -> None:
    assert opposite(opposite(direction)) is direction
    assert opposite(direction) is not direction
