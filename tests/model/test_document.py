import pytest

from journeymap.model.document import Document
from journeymap.model.records import Stage, Team, Touchpoint
from journeymap.model.values import revise


def test_equal_records_make_equal_documents_whatever_their_order(shop: Document) -> None:
    turned = Document.of(reversed([revise(record) for record in shop.records.values()]))
    assert turned == shop
    assert turned != shop.with_records(without=["note"])


def test_a_document_never_changes(shop: Document) -> None:
    before = dict(shop.records)
    shop.with_records([revise(shop["visit"], name="Come in")], without=["pay"])
    assert dict(shop.records) == before
    with pytest.raises(TypeError):
        shop.records["visit"] = shop["pay"]


def test_records_are_added_replaced_and_left_out(shop: Document) -> None:
    later = shop.with_records(
        [revise(shop["visit"], name="Come in"), Team(id="shop", name="Shop")],
        without=["note", "unheard-of"],
    )
    assert later.touchpoints["visit"].name == "Come in"
    assert [team.id for team in later.teams] == ["support", "managers", "shop"]
    assert "note" not in later
    assert len(later.records) == len(shop.records)


def test_a_record_is_found_by_type_and_id(shop: Document) -> None:
    assert shop.get(Stage, "find") is shop["find"]
    assert shop.get(Stage, "visit") is None
    assert shop.get(Stage, "unheard-of") is None
    assert shop.get(Stage, None) is None


def test_stages_are_read_by_rank_then_id(shop: Document) -> None:
    later = shop.with_records(
        [Stage(id="first", name="First", rank=-1), Stage(id="bye", name="Bye", rank=1)]
    )
    assert [stage.id for stage in later.stages] == ["first", "find", "buy", "bye", "care"]


def test_a_column_is_read_from_top_to_bottom(shop: Document) -> None:
    pay = shop.touchpoints["pay"]
    later = shop.with_records(
        [
            revise(pay, id="lower", y=200),
            revise(pay, id="upper", y=-20),
            revise(pay, id="right", x=90),
        ]
    )
    assert [t.id for t in later.in_stage("buy")] == ["upper", "pay", "right", "lower"]
    assert later.in_stage("unheard-of") == ()


def test_transitions_are_found_at_their_ends_and_a_loop_once(shop: Document) -> None:
    assert [t.id for t in shop.leaving("visit")] == ["visit-pay", "again"]
    assert [t.id for t in shop.arriving("visit")] == ["complain-visit", "again"]
    assert [t.id for t in shop.at("visit")] == ["visit-pay", "again", "complain-visit"]
    assert shop.leaving("note") == ()


def test_every_record_is_in_a_view(shop: Document) -> None:
    seen = [shop.journey, *shop.personas, *shop.stages, *shop.channels, *shop.teams, *shop.notes]
    seen += [*shop.touchpoints.values(), *shop.transitions.values()]
    assert {record.id for record in seen} == set(shop.records)
    assert shop.all(Touchpoint) == tuple(shop.touchpoints.values())


VIEWS = [
    "journey",
    "stages",
    "personas",
    "channels",
    "teams",
    "notes",
    "touchpoints",
    "transitions",
    "_by_stage",
    "_by_source",
    "_by_target",
    "agenda",
    "voting_rounds",
    "parked_notes",
    "decisions",
    "questions",
    "open_questions",
]


@pytest.mark.parametrize("gone", ["visit-pay", "pay", "note", "web", "support", "reader", "care"])
def test_views_that_are_taken_over_are_those_of_the_new_records(shop: Document, gone: str) -> None:
    for view in VIEWS:
        getattr(shop, view)
    without = shop.with_records(without=[gone])
    fresh = Document.of(without.records.values())
    for view in VIEWS:
        assert getattr(without, view) == getattr(fresh, view), view
    again = without.with_records(put=[shop[gone]])
    fresh = Document.of(again.records.values())
    for view in VIEWS:
        assert getattr(again, view) == getattr(fresh, view), view
