"""Two versions of a journey, changed apart and made one again."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.edit.conflicts import choose, choose_all
from journeymap.edit.presets import PRESETS, insert_preset
from journeymap.edit.rules import add_rule, move_rule, remove_rule, revise_rule
from journeymap.edit.stages import add_stage, move_stage, remove_stages
from journeymap.edit.touchpoints import (
    add_touchpoint,
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
from journeymap.files import dumps, loads
from journeymap.model.conflicts import Side
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.integrity import require_integrity
from journeymap.model.records import Evidence, Journey
from journeymap.model.triggers import AsksForPerson, ComplaintDetected
from journeymap.model.values import revise
from journeymap.model.vocabulary import Effect, Feeling, Mode, Pattern, TransitionKind
from journeymap.versions.conflicts import sides_of
from journeymap.versions.merging import NotMerged, merge

Edited = Callable[[Document], Document]


def rule(id: str, effect: Effect = Effect.OFFER_HUMAN) -> Rule:
    """A hand-over rule to add."""
    return Rule(id=id, effect=effect, trigger=ComplaintDetected())


def rules(document: Document) -> list[str]:
    """The rules at the complaint in their order."""
    handling = document.touchpoints["complain"].handling
    return [] if handling is None else [each.id for each in handling.rules]


APART: dict[str, tuple[Edited, Edited]] = {
    "two cards": (
        lambda d: revise_records(d, ["pay"], name="Pay now"),
        lambda d: revise_records(d, ["visit"], name="Look around"),
    ),
    "two fields of a card": (
        lambda d: revise_words(d, ["pay"], after="Thank you."),
        lambda d: tag(d, ["pay"], Feeling.HAPPY),
    ),
    "two fields of one duty": (
        lambda d: revise_human(d, ["complain"], response="PT2H"),
        lambda d: revise_human(d, ["complain"], role="Mina"),
    ),
    "two rules": (
        lambda d: add_rule(d, "complain", rule("sad")),
        lambda d: revise_rule(d, "complain", "asks", message="One moment."),
    ),
    "two parts of one rule": (
        lambda d: revise_rule(d, "complain", "asks", message="One moment."),
        lambda d: revise_rule(d, "complain", "asks", effect=Effect.OFFER_HUMAN),
    ),
    "two channels": (
        lambda d: revise_records(d, ["complain"], channels=("web", "phone")),
        lambda d: revise_records(d, ["complain"], channels=()),
    ),
    "a card and a way": (
        lambda d: add_touchpoint(d, "buy", "Wrap", 0.0, 200.0),
        lambda d: connect(d, "visit", "complain", TransitionKind.NORMAL),
    ),
    "a card moved within its stage by both": (
        lambda d: place(d, {"pay": ("buy", 10.0, 500.0)}),
        lambda d: place(d, {"pay": ("buy", 30.0, 700.0)}),
    ),
    "a card that was only moved, and removed": (
        lambda d: remove(d, ["note"]),
        lambda d: d.with_records([revise(d["note"], x=40.0)]),
    ),
}
"""What two people can do at the same time without a question."""


@pytest.mark.parametrize("apart", APART.values(), ids=APART)
def test_what_was_changed_apart_comes_together(
    shop: Document, apart: tuple[Edited, Edited]
) -> None:
    ours, theirs = (edited(shop) for edited in apart)
    merged = merge(shop, ours, theirs)
    assert not merged.conflicts
    assert set(merged.document.records) >= set(ours.records) & set(theirs.records)
    for id, record in shop.records.items():
        if ours.records.get(id) == record:
            assert merged.document.records.get(id) == theirs.records.get(id)
        if theirs.records.get(id) == record:
            assert merged.document.records.get(id) == ours.records.get(id)


def test_both_fields_of_one_card_are_there(shop: Document) -> None:
    ours = revise_human(shop, ["complain"], response="PT2H")
    theirs = revise_human(shop, ["complain"], role="Mina")
    handling = merge(shop, ours, theirs).document.touchpoints["complain"].handling
    assert handling is not None
    assert (handling.human.response, handling.human.role) == ("PT2H", "Mina")


def test_rules_keep_an_order_that_both_know(shop: Document) -> None:
    ours = add_rule(shop, "complain", rule("last"))
    theirs = move_rule(add_rule(shop, "complain", rule("first")), "complain", "first", 0)
    assert rules(merge(shop, ours, theirs).document) == ["first", "asks", "last"]
    assert rules(merge(shop, theirs, ours).document) == ["first", "asks", "last"]


def test_gatherings_take_what_either_added_and_lose_what_either_removed(shop: Document) -> None:
    was = revise_records(shop, ["pay"], channels=("web",), evidence=(Evidence(text="Calls"),))
    ours = revise_records(was, ["pay"], channels=("web", "phone"))
    theirs = revise_records(
        was, ["pay"], channels=(), evidence=(Evidence(text="Calls"), Evidence(text="Mail"))
    )
    pay = merge(was, ours, theirs).document.touchpoints["pay"]
    assert pay.channels == ("phone",)
    assert [found.text for found in pay.evidence] == ["Calls", "Mail"]


def test_who_moves_a_card_to_another_stage_says_where_it_stands(shop: Document) -> None:
    ours = place(shop, {"pay": ("buy", 77.0, 300.0)})
    theirs = place(shop, {"pay": ("care", 33.0, 500.0)})
    for merged in (merge(shop, ours, theirs), merge(shop, theirs, ours)):
        pay = merged.document.touchpoints["pay"]
        assert (pay.stage, pay.x, pay.y) == ("care", 33.0, 500.0)
        assert not merged.conflicts


def test_our_edits_alone_and_theirs_alone_are_taken_as_they_are(shop: Document) -> None:
    edited = remove(tag(shop, ["pay"], Feeling.TOUCHED), ["visit"])
    for merged in (merge(shop, edited, shop), merge(shop, shop, edited)):
        assert merged.document == edited
        assert not merged.conflicts


DISPUTES: dict[str, tuple[Edited, Edited, str, str, tuple[str, str]]] = {
    "a name": (
        lambda d: revise_records(d, ["pay"], name="Pay now"),
        lambda d: revise_records(d, ["pay"], name="Checkout"),
        "pay",
        "name",
        ("Pay now", "Checkout"),
    ),
    "a feeling, whole": (
        lambda d: tag(d, ["pay"], Feeling.HAPPY),
        lambda d: tag(d, ["pay"], Feeling.WORRIED),
        "pay",
        "emotion",
        ("happy +2 (assumed)", "worried −1 (assumed)"),
    ),
    "what is said": (
        lambda d: revise_words(d, ["pay"], after="Thank you."),
        lambda d: revise_words(d, ["pay"], after="Thanks!"),
        "pay",
        "words.after",
        ("Thank you.", "Thanks!"),
    ),
    "who handles it": (
        lambda d: set_mode(d, ["complain"], Mode.HUMAN),
        lambda d: set_mode(d, ["complain"], Mode.AI),
        "complain",
        "handling.mode",
        ("Human", "AI"),
    ),
    "how it is shared": (
        lambda d: revise_handling(d, ["complain"], pattern=Pattern.AI_DRAFTS),
        lambda d: revise_handling(d, ["complain"], pattern=Pattern.HUMAN_LEADS),
        "complain",
        "handling.pattern",
        ("AI drafts, a person finishes and signs", "A person leads, AI assists"),
    ),
    "a part of a rule": (
        lambda d: revise_rule(d, "complain", "asks", message="One moment."),
        lambda d: revise_rule(d, "complain", "asks", message="Somebody comes."),
        "complain",
        "handling.rules.asks.message",
        ("One moment.", "Somebody comes."),
    ),
    "a rule that one removed": (
        lambda d: remove_rule(d, "complain", "asks"),
        lambda d: revise_rule(d, "complain", "asks", message="Somebody comes."),
        "complain",
        "handling.rules.asks",
        ("—", "Customer asks for a person → Phone, Support, then supervisor, Managers"),
    ),
    "the team": (
        lambda d: revise_human(d, ["complain"], team="managers"),
        lambda d: revise_human(d, ["complain"], team=None),
        "complain",
        "handling.human.team",
        ("Managers", "—"),
    ),
    "a card that one removed": (
        lambda d: remove(d, ["pay"]),
        lambda d: revise_records(d, ["pay"], name="Checkout"),
        "pay",
        "",
        ("removed", "there"),
    ),
    "a stage that the other needs": (
        lambda d: remove_stages(d, {"buy"}),
        lambda d: add_touchpoint(d, "buy", "Wrap", 0.0, 200.0),
        "buy",
        "",
        ("removed", "there"),
    ),
    "the end of a way": (
        lambda d: reverse(d, ["visit-pay"]),
        lambda d: d.with_records([revise(d["visit-pay"], target="complain")]),
        "visit-pay",
        "",
        ("Pay → Visit", "Visit → Complain"),
    ),
    "the title": (
        lambda d: d.with_records([revise(d.journey, title="Books")]),
        lambda d: d.with_records([revise(d.journey, title="Readers")]),
        "journey",
        "title",
        ("Books", "Readers"),
    ),
}
"""What two people can not agree on: both edits, the place, and what each side is said to say."""


@pytest.mark.parametrize("dispute", DISPUTES.values(), ids=DISPUTES)
def test_what_both_changed_is_asked_and_can_be_settled_either_way(
    shop: Document, dispute: tuple[Edited, Edited, str, str, tuple[str, str]]
) -> None:
    ours, theirs, about, field, said = dispute
    our, their = ours(shop), theirs(shop)
    merged = merge(shop, our, their)
    places = {(conflict.about, conflict.field): conflict for conflict in merged.conflicts}
    assert (about, field) in places
    assert merged.document.conflicts == tuple(
        sorted(merged.conflicts, key=lambda c: (c.about, c.field))
    )
    assert loads(dumps(merged.document), "merged") == merged.document
    found = places[about, field]
    assert tuple(map(str, sides_of(merged.document, found))) == said
    for side, version in ((Side.OURS, our), (Side.THEIRS, their)):
        settled = choose_all(merged.document, side)
        require_integrity(settled)
        assert not settled.conflicts
        for id in (about,) if about in version else ():
            assert settled[id] == version[id]
        if about not in version:
            assert about not in settled


def test_a_way_that_follows_a_removed_rule_keeps_the_rule(shop: Document) -> None:
    ours = remove_rule(shop, "complain", "asks")
    theirs = shop.with_records([revise(shop["complain-visit"], rule="asks")])
    for merged in (merge(shop, ours, theirs), merge(shop, theirs, ours)):
        assert rules(merged.document) == ["asks"]
        [conflict] = merged.conflicts
        assert conflict.field == "handling.rules.asks"
        removed = Side.OURS if conflict.stands is Side.THEIRS else Side.THEIRS
        settled = choose(merged.document, conflict.id, removed)
        assert rules(settled) == []
        assert settled.transitions["complain-visit"].rule is None


def test_a_rule_comes_back_once_with_its_touchpoint(shop: Document) -> None:
    ours = remove(shop, ["complain"])
    theirs = shop.with_records([revise(shop.transitions["complain-visit"], rule="asks")])
    merged = merge(shop, ours, theirs).document
    assert rules(merged) == ["asks"]
    require_integrity(merged)


def test_a_way_with_a_rule_here_and_a_trigger_there_is_asked_as_a_whole(shop: Document) -> None:
    ours = shop.with_records([revise(shop["complain-visit"], rule="asks")])
    theirs = shop.with_records([revise(shop["complain-visit"], when=AsksForPerson())])
    merged = merge(shop, ours, theirs)
    assert merged.document["complain-visit"] == ours["complain-visit"]
    settled = choose_all(merged.document, Side.THEIRS)
    assert settled["complain-visit"] == theirs["complain-visit"]


def test_rules_that_both_put_in_another_order_are_asked(shop: Document) -> None:
    was = add_rule(add_rule(shop, "complain", rule("b")), "complain", rule("c"))
    ours = move_rule(was, "complain", "c", 0)
    theirs = move_rule(was, "complain", "b", 0)
    merged = merge(was, ours, theirs)
    assert rules(merged.document) == ["c", "asks", "b"]
    assert rules(choose_all(merged.document, Side.THEIRS)) == ["b", "asks", "c"]
    one_moved = merge(was, was, theirs)
    assert rules(one_moved.document) == ["b", "asks", "c"]


def test_other_journeys_are_no_versions(shop: Document) -> None:
    other = Document.of(
        [Journey(id="other", title="Cafe", language="en", state=shop.journey.state)]
    )
    with pytest.raises(NotMerged, match="“Bookshop” and “Cafe” are no versions of one journey"):
        merge(shop, shop, other)


def test_without_a_common_start_all_that_differs_is_asked(shop: Document) -> None:
    theirs = revise_records(shop, ["pay"], name="Checkout")
    merged = merge(None, shop, theirs)
    assert [(c.about, c.field, c.other) for c in merged.conflicts] == [
        ("pay", "name", '"Checkout"')
    ]


def test_a_conflict_goes_with_what_it_is_about(shop: Document) -> None:
    ours = revise_records(shop, ["pay"], name="Pay now")
    theirs = revise_records(shop, ["pay"], name="Checkout")
    merged = merge(shop, ours, theirs).document
    assert not remove(merged, ["pay"]).conflicts


EDITS: Sequence[Edited] = (
    lambda d: remove(d, ["pay"]),
    lambda d: remove(d, ["complain"]),
    lambda d: remove_stages(d, {"buy"}),
    lambda d: remove_stages(d, {"care"}),
    lambda d: remove(d, ["again", "visit-pay"]),
    lambda d: add_stage(d, "Return"),
    lambda d: move_stage(d, "care", 0) if "care" in d else d,
    lambda d: add_touchpoint(d, d.stages[-1].id, "Wrap", 0.0, 300.0),
    lambda d: connect(d, "visit", "pay", TransitionKind.LOOP) if "pay" in d else d,
    lambda d: revise_records(d, ["complain"], name="Ring", owner="Ana"),
    lambda d: set_mode(d, ["complain"], Mode.HUMAN),
    lambda d: set_mode(d, ["pay", "visit"], Mode.HYBRID),
    lambda d: revise_handling(d, ["pay", "complain"], pattern=Pattern.AI_DRAFTS),
    lambda d: tag(d, ["pay", "complain"], Feeling.TOUCHED),
    lambda d: revise_words(d, ["pay", "complain"], after="Sorry."),
    lambda d: (
        add_rule(d, "complain", rule("sad")) if "complain" in d and "sad" not in rules(d) else d
    ),
    lambda d: remove_rule(d, "complain", "asks") if "complain" in d else d,
    lambda d: reverse(d, ["pay-complain"]),
    lambda d: place(d, {"pay": (d.stages[0].id, 5.0, 900.0)}) if "pay" in d else d,
    lambda d: insert_preset(d, next(iter(PRESETS)), "visit")[0],
    lambda d: (
        d.with_records([revise(d["complain-visit"], rule="asks")])
        if "complain-visit" in d and "asks" in rules(d)
        else d
    ),
)
chains = st.lists(st.sampled_from(EDITS), max_size=5)


@given(ours=chains, theirs=chains)
def test_whatever_both_did_nothing_is_lost_and_the_journey_is_legal(
    ours: list[Edited], theirs: list[Edited]
) -> None:
    shop = _shop()
    our, their = shop, shop
    for edited in ours:
        our = edited(our)
    for edited in theirs:
        their = edited(their)
    merged = merge(shop, our, their)
    require_integrity(merged.document)
    assert loads(dumps(merged.document), "merged") == merged.document
    assert merge(shop, our, their) == merged
    assert merge(shop, our, our).document == our
    disputed = {conflict.about for conflict in merged.conflicts}
    for id in our.records.keys() | their.records.keys():
        was, now = shop.records.get(id), merged.document.records.get(id)
        if id in disputed:
            continue
        if was is None:
            assert now is not None
        elif our.records.get(id) == was:
            assert now == their.records.get(id)
        elif their.records.get(id) == was:
            assert now == our.records.get(id)
    for side in Side:
        settled = choose_all(merged.document, side)
        require_integrity(settled)
        assert not settled.conflicts


def _shop() -> Document:
    from tests.conftest import shop

    return shop.__wrapped__()  # type: ignore[attr-defined,no-any-return]
