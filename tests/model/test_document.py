import gc
from weakref import ref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.document import Document
from journeymap.model.records import Stage, Team, Touchpoint
from journeymap.model.values import Record, revise


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


IDS = st.sampled_from(["a", "b", "c", "d", "e", "f"])
PLACES = st.integers(0, 3).map(lambda n: n * 40.0)


@st.composite
def records(draw: st.DrawFn, shop: Document) -> Record:
    """A record of one of a few ids, so that some take the place of others of another type."""
    id = draw(IDS)
    if draw(st.booleans()):
        stage = draw(st.sampled_from(["find", "buy", "nowhere"]))
        return revise(shop["visit"], id=id, stage=stage, x=draw(PLACES), y=draw(PLACES))
    if draw(st.booleans()):
        return revise(shop["visit-pay"], id=id, source=draw(IDS), target=draw(IDS))
    return revise(shop[draw(st.sampled_from(["note", "buy"]))], id=id)


def test_whatever_is_edited_views_are_those_of_the_new_records(shop: Document) -> None:
    @given(st.lists(st.tuples(st.lists(records(shop), max_size=3), st.sets(IDS)), max_size=5))
    def check(edits: list[tuple[list[Record], set[str]]]) -> None:
        document = Document.of(shop.records.values())
        for put, without in edits:
            for view in VIEWS:
                getattr(document, view)
            document = document.with_records(put, without)
            fresh = Document.of(document.records.values())
            for view in ("touchpoints", "transitions"):
                assert list(getattr(document, view)) == list(getattr(fresh, view)), view
            for id in ("find", "buy", "care", "nowhere", *"abcdef"):
                assert document.in_stage(id) == fresh.in_stage(id)
                assert document.leaving(id) == fresh.leaving(id)
                assert document.arriving(id) == fresh.arriving(id)

    check()


def test_documents_made_from_one_another_know_what_may_differ(shop: Document) -> None:
    one = shop.with_records([revise(shop["visit"], name="Come in")])
    two = one.with_records(without=["note"])
    other = shop.with_records([revise(shop["pay"], name="Pay up")])
    assert two.may_differ(two) == set()
    assert two.may_differ(shop) == shop.may_differ(two) == {"visit", "note"}
    assert two.may_differ(other) == {"visit", "note", "pay"}
    assert two.may_differ(Document.of(shop.records.values())) is None


def test_a_document_keeps_none_of_those_it_was_made_from(shop: Document) -> None:
    middle = shop.with_records([revise(shop["visit"], name="Come in")])
    last = middle.with_records(without=["note"])
    gone = ref(middle)
    del middle
    gc.collect()
    assert gone() is None
    assert last.may_differ(shop) == {"visit", "note"}
