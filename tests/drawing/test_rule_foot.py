"""Rules on the foot of a card: in as many words as fit, and never on anything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.card import (
    CARD_HEIGHT,
    CARD_WIDTH,
    FOOT_LEFT,
    FOOT_TOP,
    MARK_ABOVE_FOOT,
    Look,
    depict_card,
)
from journeymap.drawing.rule_foot import RuleLine, Rules, told_rules
from journeymap.drawing.shapes import Text
from journeymap.drawing.text import ASCENT, DESCENT, ApproximateMeasure
from journeymap.drawing.theme import DARK, LIGHT, contrast
from journeymap.edit.rules import duplicate_rule
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.records import Handling, Touchpoint
from journeymap.model.vocabulary import Kind, Mode

LOOK = Look(LIGHT, ApproximateMeasure())
ROOM = CARD_WIDTH - 10 - FOOT_LEFT


def card(name: str = "Damaged book", mode: Mode | None = Mode.HUMAN, **more: object) -> Touchpoint:
    handling = None if mode is None else Handling(mode=mode)
    given_ = {"id": "t", "stage": "s", "kind": Kind.COMPLAINT, "x": 0, "y": 0}
    return Touchpoint.model_validate({**given_, "name": name, "handling": handling, **more})


def rules(*lines: RuleLine) -> Rules:
    return Rules(lines, tuple(f"+{left} more" for left in range(len(lines))))


def foot(touchpoint: Touchpoint, told: Rules, fine: bool = False) -> list[Text]:
    shapes = depict_card(touchpoint, "Phone", LOOK, rules=told, fine=fine)
    return [s for s in shapes if isinstance(s, Text) and s.y > FOOT_TOP]


LONG = RuleLine(
    ("Same customer contacts ≥ 2 times (7 days)", "≥ 2 contacts in 7 days"),
    ("Phone, Recovery team, then call back, Mina", "Phone, Recovery team", "Phone"),
)
SHORT = RuleLine(("Crisis",), ("Phone",))


def test_a_rule_is_told_in_the_most_words_that_fit() -> None:
    measure = LOOK.measure
    wide = "Same customer contacts ≥ 2 times (7 days) → Phone, Recovery team, then call back, Mina"
    assert LONG.fitted(1_000, 11, measure) == wide
    middle = "Same customer contacts ≥ 2 times (7 days) → Phone"
    assert LONG.fitted(measure.width(middle, 11), 11, measure) == middle
    brief = "≥ 2 contacts in 7 days → Phone"
    assert LONG.fitted(measure.width(brief, 11), 11, measure) == brief
    cut = LONG.fitted(measure.width(brief, 11) - 1, 11, measure)
    assert cut.startswith("≥ 2 contacts")
    assert cut.endswith("… → Phone")


def test_a_card_tells_its_first_rule_and_how_many_more_there_are() -> None:
    assert [text.text for text in foot(card(), rules(SHORT))] == ["Crisis → Phone"]
    first, more = foot(card(), rules(SHORT, LONG, LONG))
    assert (first.text, more.text) == ("Crisis → Phone", "+2")


def test_from_close_by_a_card_tells_more() -> None:
    assert [t.text for t in foot(card(), rules(SHORT), fine=True)] == ["Crisis → Phone"]
    first, second, more = foot(card(), rules(SHORT, LONG, LONG), fine=True)
    assert first.text == "1. Crisis → Phone"
    assert second.text.startswith("2. ")
    assert second.text.endswith(" → Phone")
    assert more.text == "+1 more"
    assert first.y < second.y == more.y
    (upper, lower) = foot(card(), rules(LONG), fine=True)
    told = f"{upper.text} {lower.text}"
    assert told == "Same customer contacts ≥ 2 times (7 days) → Phone, Recovery team"


def test_a_card_without_rules_looks_as_before() -> None:
    assert depict_card(card(), "Phone", LOOK) == depict_card(card(), "Phone", LOOK, rules=rules())
    assert foot(card(), rules()) == []


words = st.text("가나다라 abc WM→.", min_size=1, max_size=120).filter(str.strip)
halves = st.lists(words, min_size=1, max_size=4).map(tuple)
lines = st.builds(RuleLine, halves, halves)


@given(
    words,
    st.text("가나다 abc·", max_size=80),
    st.booleans(),
    st.sampled_from([None, Mode.AI, Mode.HUMAN]),
    st.lists(lines, min_size=1, max_size=8),
    st.booleans(),
)
def test_letters_stay_on_the_card_and_off_each_other(
    name: str, channels: str, decisive: bool, mode: Mode | None, told: list[RuleLine], fine: bool
) -> None:
    touchpoint = card(name, mode, decisive=decisive)
    shapes = depict_card(touchpoint, channels, LOOK, rules=rules(*told), fine=fine)
    boxes = []
    for text in shapes:
        if isinstance(text, Text):
            width = LOOK.measure.width(text.text, text.size, text.bold)
            left = text.left(width)
            top, bottom = text.y - 0.8 * text.size, text.y + DESCENT * text.size
            assert left >= FOOT_LEFT
            assert left + width <= CARD_WIDTH - 9
            assert text.y - text.size * ASCENT >= 0
            assert bottom <= CARD_HEIGHT
            assert (bottom <= FOOT_TOP) or (text.y - text.size * ASCENT >= FOOT_TOP - 1)
            boxes.append((left, top, left + width, bottom))
    if mode is not None:
        corner = CARD_WIDTH - 10, FOOT_TOP - 2.5
        boxes.append((corner[0] - MARK_ABOVE_FOOT, corner[1] - MARK_ABOVE_FOOT, *corner))
    for place, one in enumerate(boxes):
        for other in boxes[:place]:
            apart = one[0] >= other[2] or other[0] >= one[2] or one[1] >= other[3]
            assert apart or other[1] >= one[3], (one, other)


def test_rules_of_a_document_are_told_in_order_and_in_a_language(shop: Document) -> None:
    english = told_rules(shop.touchpoints["complain"], shop, words_in("en"))
    (line,) = english.lines
    assert line.when == ("Customer asks for a person", "Wants a person")
    assert line.what == ("Phone, Support, then supervisor, Managers", "Phone, Support", "Phone")
    copied = duplicate_rule(shop, "complain", "asks", "copy")
    korean = told_rules(copied.touchpoints["complain"], copied, words_in("ko"))
    assert [line.when[0] for line in korean.lines] == ["고객이 사람을 찾음"] * 2
    assert korean.more[1] == "외 1개"
    plain = revise_records(shop, ["complain"], handling=None)
    assert told_rules(plain.touchpoints["complain"], plain, words_in("en")).lines == ()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_sentences_can_be_read_on_the_card(theme) -> None:
    shapes = depict_card(card(), "", Look(theme, LOOK.measure), rules=rules(SHORT, LONG))
    assert all(contrast(s.color, theme.card) >= 4.5 for s in shapes if isinstance(s, Text))
