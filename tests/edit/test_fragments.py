"""Copy and paste, in the same journey and into another."""

from collections.abc import Collection

import pytest

from journeymap.edit.creation import new_document
from journeymap.edit.fragments import copy, paste
from journeymap.edit.touchpoints import set_mode
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.records import Channel, Team, Touchpoint
from journeymap.model.values import Record, revise
from journeymap.model.vocabulary import Medium, Mode


def _ids(fragment: Collection[Record]) -> set[str]:
    return {record.id for record in fragment}


@pytest.fixture
def empty() -> Document:
    return new_document(words_in("en"))


def test_a_card_brings_what_it_names_and_nothing_else(shop: Document) -> None:
    context = {"care", "web", "phone", "support", "managers"}
    assert _ids(copy(shop, ["complain"])) == {"complain", *context}
    assert _ids(copy(shop, ["note"])) == {"note", "buy"}
    assert copy(shop, ["gone", "support", "visit-pay"]) == ()


def test_transitions_come_along_when_both_ends_do(shop: Document) -> None:
    assert _ids(copy(shop, ["visit", "pay"])) == {
        "visit",
        "pay",
        "find",
        "buy",
        "visit-pay",
        "again",
    }


def test_pasting_in_the_same_journey_duplicates_the_cards_alone(shop: Document) -> None:
    document, pasted = paste(shop, copy(shop, ["visit", "pay", "note"]), dx=10, dy=-20)
    assert len(pasted) == 3
    new = set(document.records) - set(shop.records)
    assert set(pasted) < new
    assert len(new) == 5
    assert (document.stages, document.channels) == (shop.stages, shop.channels)
    visit = document.touchpoints[pasted[0]]
    assert visit == revise(shop["visit"], id=visit.id, x=30, y=0)
    loops = [t for t in document.at(visit.id) if t.source == t.target]
    assert len(loops) == 1
    assert faults(document) == ()


def test_pasting_into_another_journey_brings_stage_team_and_channels(
    shop: Document, empty: Document
) -> None:
    document, (id,) = paste(empty, copy(shop, ["complain"]))
    assert faults(document) == ()
    assert document.stages[-1].name == "Care"
    assert [team.name for team in document.teams] == ["Support", "Managers"]
    assert [channel.name for channel in document.channels] == ["Web", "Phone"]
    assert document.touchpoints[id] == revise(shop["complain"], id=id)


def test_pasting_twice_adds_the_context_once(shop: Document, empty: Document) -> None:
    fragment = copy(shop, ["complain"])
    once, _ = paste(empty, fragment)
    twice, _ = paste(once, fragment)
    assert len(twice.records) == len(once.records) + 1


def test_teams_and_channels_of_the_same_name_are_the_same(shop: Document, empty: Document) -> None:
    own = empty.with_records(
        [Team(id="our-team", name="Support"), Channel(id="our-web", name="Web", medium=Medium.WEB)]
    )
    document, (id,) = paste(own, copy(shop, ["complain"]))
    touchpoint = document.touchpoints[id]
    assert touchpoint.channels == ("our-web",)
    assert touchpoint.handling is not None
    assert touchpoint.handling.human.team == "our-team"
    route = touchpoint.handling.rules[0].route
    assert [step.team for step in route] == ["our-team", "managers"]
    assert [team.id for team in document.teams] == ["our-team", "managers"]


def test_an_id_that_means_something_else_there_is_not_taken(shop: Document) -> None:
    other = new_document(words_in("en")).with_records([Team(id="phone", name="Switchboard")])
    document, (id,) = paste(other, copy(shop, ["complain"]))
    assert document["phone"] == other["phone"]
    assert len(document.channels) == 2
    assert faults(document) == ()
    handling = document.touchpoints[id].handling
    assert handling is not None
    assert handling.rules[0].route[0].channel == document.channels[-1].id != "phone"


def test_a_fragment_that_names_what_it_does_not_bring_is_left_to_integrity(shop: Document) -> None:
    document, (id,) = paste(shop, [revise(shop["complain"], channels=("fax",))])
    assert [(fault.code, fault.ids) for fault in faults(document)] == [
        ("touchpoint.channel", (id, "fax"))
    ]


def test_only_parts_of_a_map_are_pasted(shop: Document) -> None:
    document, pasted = paste(shop, [shop.journey, shop["reader"]])
    assert (document, pasted) == (shop, ())


def test_a_card_without_channels_or_rules_is_copied_too(shop: Document) -> None:
    handled = set_mode(shop, ["visit"], Mode.AI)
    document, (id,) = paste(handled, copy(handled, ["visit"]))
    copied = document.records[id]
    assert isinstance(copied, Touchpoint)
    assert copied.handling == handled.touchpoints["visit"].handling
