"""Ids within records: all of them found, and pointed elsewhere."""

from journeymap.model.agreements import Absence, Case, Expected
from journeymap.model.handover import RouteStep, Rule
from journeymap.model.links import links, relinked
from journeymap.model.records import Handling, HumanDuty, JourneyPath, Touchpoint
from journeymap.model.triggers import AllOf, AsksForPerson, ChannelIs, Not, Schedule, ValueOver
from journeymap.model.vocabulary import (
    Effect,
    Handler,
    Kind,
    Mode,
    RouteKind,
    Unavailable,
)

RULE = Rule(
    id="rule",
    effect=Effect.FORCE_HUMAN,
    trigger=AllOf(
        of=(
            Not(of=Schedule(calendar="night")),
            ChannelIs(channels=("chat", "phone")),
            ValueOver(amount=1.0, signal="claim"),
            AsksForPerson(),
        )
    ),
    route=(RouteStep(kind=RouteKind.LIVE, team="care", channel="phone"),),
)
CALL = Touchpoint(
    id="call",
    stage="help",
    name="Call",
    kind=Kind.INQUIRY,
    channels=("chat",),
    handling=Handling(mode=Mode.HUMAN, human=HumanDuty(team="desk"), rules=(RULE,)),
    x=0,
    y=0,
)


def test_every_id_is_found_with_what_it_points_at() -> None:
    assert [(points.at, id) for points, id in links(CALL)] == [
        ("stage", "help"),
        ("channel", "chat"),
        ("team", "desk"),
        ("calendar", "night"),
        ("channel", "chat"),
        ("channel", "phone"),
        ("signal", "claim"),
        ("team", "care"),
        ("channel", "phone"),
    ]


def test_every_id_is_pointed_elsewhere() -> None:
    turned = relinked(CALL, lambda id: f"{id}2")
    assert turned is not None
    assert [id for _, id in links(turned)] == [f"{id}2" for _, id in links(CALL)]
    assert relinked(turned, lambda id: id[:-1]) == CALL


def test_what_names_nothing_of_the_kind_stays_the_same_object() -> None:
    assert relinked(CALL, lambda id: id) is CALL


def test_a_list_loses_what_is_taken_away() -> None:
    left = relinked(CALL, lambda id: None if id in ("chat", "night", "claim") else id)
    assert left is not None
    assert [id for _, id in links(left)] == ["help", "desk", "phone", "care", "phone"]


def test_a_record_cannot_be_without_what_it_is_about() -> None:
    case = Case(
        id="case",
        name="Night",
        touchpoint="call",
        absences=(Absence(team="care", why=Unavailable.NOBODY_FREE),),
        expected=Expected(handler=Handler.PERSON, team="care"),
    )
    left = relinked(case, lambda id: None if id == "care" else id)
    assert left is not None
    assert (left.absences, left.expected.team) == ((), None)
    assert relinked(case, lambda id: None if id == "call" else id) is None
    path = JourneyPath(id="path", name="Path", steps=("call", "call"))
    assert relinked(path, lambda id: None) is None
