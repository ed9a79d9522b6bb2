"""What differs between two versions of a small shop."""

from collections.abc import Callable

import pytest

from journeymap.edit.stages import add_stage, move_stage
from journeymap.edit.states import to_be_copy
from journeymap.edit.touchpoints import (
    place,
    remove,
    revise_handling,
    revise_human,
    revise_records,
    revise_words,
    set_mode,
    tag,
)
from journeymap.edit.transitions import connect, reverse
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.records import JourneyPath
from journeymap.model.values import NAME_LENGTH, revise
from journeymap.model.vocabulary import Clock, Feeling, Mode
from journeymap.versions.comparison import Aspect, Fate, compare
from journeymap.versions.sentences import details_of, summary_of, title_of

Edited = Callable[[Document], Document]

ONE_CHANGE: dict[str, tuple[Edited, str, tuple[Aspect, ...], tuple[str, ...]]] = {
    "renamed": (
        lambda shop: revise_records(shop, ["pay"], name="Pay now"),
        "pay",
        (Aspect.NAME,),
        ("name: Pay → Pay now",),
    ),
    "in another stage": (
        lambda shop: place(shop, {"pay": ("care", 0.0, 0.0)}),
        "pay",
        (Aspect.PLACE,),
        ("place: Buy → Care",),
    ),
    "felt otherwise": (
        lambda shop: tag(shop, ["complain"], Feeling.RELIEVED),
        "complain",
        (Aspect.FEELING,),
        ("feeling: hurt −2 (observed) → relieved +1 (observed)",),
    ),
    "felt for the first time": (
        lambda shop: tag(shop, ["visit"], Feeling.HAPPY),
        "visit",
        (Aspect.FEELING,),
        ("feeling: — → happy +2 (assumed)",),
    ),
    "handled by others": (
        lambda shop: set_mode(shop, ["complain"], Mode.HUMAN),
        "complain",
        (Aspect.HANDLING,),
        ("handling: Both (AI first, a person takes over) → Human",),
    ),
    "by another team": (
        lambda shop: revise_human(shop, ["complain"], team="managers"),
        "complain",
        (Aspect.HANDLING,),
        ("handling: team Support → Managers",),
    ),
    "sooner, in working hours": (
        lambda shop: revise_human(shop, ["complain"], response="PT2H", clock=Clock.BUSINESS),
        "complain",
        (Aspect.HANDLING,),
        ("handling: response within — → 2 hours", "handling: clock — → business hours"),
    ),
    "without its rule": (
        lambda shop: revise_handling(shop, ["complain"], rules=()),
        "complain",
        (Aspect.RULES,),
        ("hand-over: − Customer asks for a person → Phone, Support, then supervisor, Managers",),
    ),
    "in other words": (
        lambda shop: revise_words(shop, ["pay"], after="That worked.\nThank you."),
        "pay",
        (Aspect.WORDS,),
        ("words: — → “That worked. Thank you.”",),
    ),
    "decisive and owned": (
        lambda shop: revise_records(shop, ["pay"], decisive=True, owner="Mina"),
        "pay",
        (Aspect.DECISIVE, Aspect.DETAILS),
        ("decisive moment: yes", "details: owner — → Mina"),
    ),
    "on another channel": (
        lambda shop: revise_records(shop, ["complain"], channels=("web", "phone")),
        "complain",
        (Aspect.DETAILS,),
        ("details: channels Web → Web, Phone",),
    ),
    "turned round": (
        lambda shop: reverse(shop, ["visit-pay"]),
        "visit-pay",
        (Aspect.ENDS,),
        ("from and to: Visit → Pay → Pay → Visit",),
    ),
    "a stage earlier": (
        lambda shop: move_stage(shop, "care", 0),
        "care",
        (Aspect.PLACE,),
        ("place: moved",),
    ),
}


@pytest.mark.parametrize("name", ONE_CHANGE)
def test_one_change_is_one_difference(shop: Document, name: str) -> None:
    edited, id, aspects, details = ONE_CHANGE[name]
    comparison = compare(shop, edited(shop))
    (difference,) = comparison.differences
    assert (difference.id, difference.fate) == (id, Fate.CHANGED)
    assert difference.aspects == aspects
    assert tuple(str(said) for said in details_of(difference, comparison)) == details


def test_what_stays_or_only_moves_about_is_no_difference(shop: Document) -> None:
    moved = place(shop, {"pay": ("buy", 200.0, 300.0), "note": ("buy", 0.0, 0.0)})
    assert compare(shop, moved).differences == ()
    assert compare(shop, Document.of(shop.records.values())).differences == ()
    assert str(summary_of(compare(shop, shop))) == "No differences"


def test_what_came_and_what_went_is_told_in_the_order_of_the_map(shop: Document) -> None:
    after = remove(add_stage(shop, "Later", id="later"), ["complain"])
    after = connect(after, "pay", "visit", id="back")
    comparison = compare(shop, after)
    assert [(each.id, each.fate) for each in comparison.differences] == [
        ("later", Fate.ADDED),
        ("complain", Fate.REMOVED),
        ("back", Fate.ADDED),
        ("pay-complain", Fate.REMOVED),
        ("complain-visit", Fate.REMOVED),
    ]
    assert str(summary_of(comparison)) == "added 2 · removed 3 · changed 0"
    assert str(title_of(comparison.by_id["back"], comparison)) == "Transition “Pay → Visit”"
    assert str(title_of(comparison.by_id["complain"], comparison)) == "Touchpoint “Complain”"


def test_an_id_that_became_something_else_went_and_came(shop: Document) -> None:
    path = JourneyPath(id="note", name="Usual", steps=("visit",))
    found = compare(shop, shop.with_records([path])).differences
    assert {(each.record.type, each.fate) for each in found} == {
        ("note", Fate.REMOVED),
        ("journey_path", Fate.ADDED),
    }


def test_values_are_told_by_their_path(shop: Document) -> None:
    rule = shop.touchpoints["complain"].handling.rules[0]
    (change,) = (
        compare(
            shop, revise_handling(shop, ["complain"], rules=(revise(rule, message="One moment"),))
        )
        .differences[0]
        .fields
    )
    assert (change.field, change.before, change.after) == (
        "handling.rules[asks].message",
        None,
        "One moment",
    )


def test_rules_in_another_order_are_told(shop: Document) -> None:
    rule = shop.touchpoints["complain"].handling.rules[0]
    two = revise_handling(shop, ["complain"], rules=(rule, revise(rule, id="second")))
    turned = revise_handling(two, ["complain"], rules=(revise(rule, id="second"), rule))
    comparison = compare(two, turned)
    (difference,) = comparison.differences
    assert difference.aspects == (Aspect.RULES,)
    assert [str(said) for said in details_of(difference, comparison)] == [
        "hand-over: in another order"
    ]


def test_a_to_be_copy_differs_in_nothing_but_says_where_it_comes_from(shop: Document) -> None:
    as_is = revise_records(shop, ["journey"], title="x" * NAME_LENGTH)
    copy = to_be_copy(as_is, "7f3a-21c9", "a")
    assert copy.journey.based_on.endswith("x 7f3a-21c9")
    assert copy.journey.as_is_file == "a"
    assert (
        compare(revise_records(shop, ["journey"], title="x" * NAME_LENGTH), copy).differences == ()
    )


def test_every_detail_is_said_in_korean(shop: Document) -> None:
    korean = words_in("ko")
    for edited, *_ in ONE_CHANGE.values():
        comparison = compare(shop, edited(shop))
        for said in details_of(comparison.differences[0], comparison):
            assert korean.say(said) != str(said)
