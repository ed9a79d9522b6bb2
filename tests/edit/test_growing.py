"""Growing a map: chains, splitting transitions, leading them elsewhere."""

from journeymap.edit.growing import Seed, grow
from journeymap.edit.paths import keep_path
from journeymap.edit.stages import remove_stages
from journeymap.edit.touchpoints import add_touchpoint, remove
from journeymap.edit.transitions import connect, reconnect, split
from journeymap.model.document import Document
from journeymap.model.integrity import require_integrity
from journeymap.model.records import Transition
from journeymap.model.values import revise
from journeymap.model.vocabulary import TransitionKind


def ways(document: Document) -> set[tuple[str, str]]:
    return {(t.source, t.target) for t in document.transitions.values()}


def test_a_touchpoint_grows_from_its_source(shop: Document) -> None:
    grown = grow(shop, Seed("buy", 20, 140, source="pay"), "Confirm", "new")
    assert (grown.touchpoints["new"].stage, grown.touchpoints["new"].y) == ("buy", 140)
    assert ways(grown) - ways(shop) == {("pay", "new")}
    require_integrity(grown)


def test_a_stage_that_is_still_to_come_comes_with_its_first_touchpoint(shop: Document) -> None:
    seed = Seed("last", 24, 40, source="complain", new_stage="Stage 4")
    grown = grow(shop, seed, "Thank", "new")
    assert [stage.name for stage in grown.stages] == ["Find", "Buy", "Care", "Stage 4"]
    assert grown.touchpoints["new"].stage == "last"


def test_what_a_seed_named_may_be_gone(shop: Document) -> None:
    """Somebody else took it away while the name was typed: the name is not lost."""
    without_source = remove(shop, ["pay"])
    grown = grow(without_source, Seed("buy", 20, 140, source="pay"), "Confirm", "new")
    assert ways(grown) == ways(without_source)
    without_stage = remove_stages(shop, {"buy"})
    grown = grow(without_stage, Seed("buy", 20, 140, source="pay"), "Confirm", "new")
    assert grown.touchpoints["new"].stage == "care"
    require_integrity(grown)
    without_line = remove(shop, ["visit-pay"])
    grown = grow(without_line, Seed("find", 20, 140, between="visit-pay"), "Confirm", "new")
    assert ways(grown) == ways(without_line)


def test_splitting_keeps_what_was_said_on_the_first_half(shop: Document) -> None:
    before = shop.with_records([revise(shop["visit-pay"], label="buys", delay="PT5M")])
    after = split(add_touchpoint(before, "find", "Cart", 0, 200, id="cart"), "visit-pay", "cart")
    first = after.transitions["visit-pay"]
    assert (first.source, first.target, first.label) == ("visit", "cart", "buys")
    assert (first.share, first.delay) == (0.8, before.transitions["visit-pay"].delay)
    (second,) = after.leaving("cart")
    assert (second.target, second.label, second.share) == ("pay", "", None)
    assert second.kind is TransitionKind.NORMAL


def test_splitting_a_loop_makes_a_way_there_and_back(shop: Document) -> None:
    after = split(add_touchpoint(shop, "find", "Cart", 0, 200, id="cart"), "again", "cart")
    assert after.transitions["again"].kind is TransitionKind.NORMAL
    (back,) = after.leaving("cart")
    assert (back.target, back.kind) == ("visit", TransitionKind.LOOP)


def test_splitting_at_its_own_end_does_nothing(shop: Document) -> None:
    assert split(shop, "visit-pay", "pay") is shop
    assert split(shop, "gone", "pay") is shop


def test_a_touchpoint_that_leads_there_already_gets_no_second_way(shop: Document) -> None:
    document = add_touchpoint(shop, "find", "Cart", 0, 200, id="cart")
    document = connect(document, "cart", "pay", TransitionKind.EXCEPTION, id="known")
    after = split(document, "visit-pay", "cart")
    assert [t.id for t in after.leaving("cart")] == ["known"]


def test_kept_paths_lead_through_what_splits_them(shop: Document) -> None:
    document = keep_path(shop, "Usual", ["visit", "pay", "complain", "visit", "pay"], id="usual")
    document = add_touchpoint(document, "find", "Cart", 0, 200, id="cart")
    after = split(document, "visit-pay", "cart")
    steps = next(path.steps for path in after.paths)
    assert steps == ("visit", "cart", "pay", "complain", "visit", "cart", "pay")
    beside = split(connect(document, "visit", "pay", id="other"), "visit-pay", "cart")
    assert beside.paths == document.paths, "the other transition still leads there"


def test_leading_a_transition_elsewhere(shop: Document) -> None:
    moved = reconnect(shop, "visit-pay", target="complain").transitions["visit-pay"]
    assert (moved.source, moved.target, moved.share) == ("visit", "complain", 0.8)
    moved = reconnect(shop, "pay-complain", source="visit").transitions["pay-complain"]
    assert (moved.source, moved.target) == ("visit", "complain")
    assert reconnect(shop, "gone", source="visit") is shop


def test_a_loop_is_a_loop_only_where_it_comes_back(shop: Document) -> None:
    away = reconnect(shop, "again", target="pay").transitions["again"]
    assert away.kind is TransitionKind.NORMAL
    back = reconnect(shop, "visit-pay", target="visit").transitions["visit-pay"]
    assert back.kind is TransitionKind.LOOP


def test_with_another_start_a_rule_leads_nowhere(shop: Document) -> None:
    ruled = Transition(
        id="ruled", source="complain", target="pay", kind=TransitionKind.EXCEPTION, rule="asks"
    )
    document = shop.with_records([ruled])
    assert reconnect(document, "ruled", target="visit").transitions["ruled"].rule == "asks"
    elsewhere = reconnect(document, "ruled", source="visit")
    assert elsewhere.transitions["ruled"].rule is None
    require_integrity(elsewhere)
