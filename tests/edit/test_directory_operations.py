"""Removing what touchpoints refer to."""

import pytest

from journeymap.edit.directory import remove_everywhere
from journeymap.edit.references import users_of
from journeymap.edit.rules import rules_of
from journeymap.model.document import Document
from journeymap.model.handover import RouteStep, Rule
from journeymap.model.integrity import faults
from journeymap.model.records import (
    Channel,
    Handling,
    HumanDuty,
    Journey,
    Persona,
    Stage,
    Team,
    Touchpoint,
)
from journeymap.model.triggers import AsksForPerson, walk
from journeymap.model.vocabulary import Effect, Kind, Medium, Mode, RouteKind, State
from tests.files.wholes import WHOLE


@pytest.fixture
def document() -> Document:
    steps = (
        RouteStep(kind=RouteKind.LIVE, team="care", channel="phone"),
        RouteStep(kind=RouteKind.CALLBACK, team="night"),
    )
    rule = Rule(id="asks", effect=Effect.FORCE_HUMAN, trigger=AsksForPerson(), route=steps)
    return Document.of(
        [
            Journey(id="journey", title="Map", language="en", state=State.TO_BE),
            Persona(id="minji", name="Minji"),
            Stage(id="help", name="Help", rank=0.0),
            Channel(id="phone", name="Phone", medium=Medium.PHONE),
            Channel(id="mail", name="Mail", medium=Medium.EMAIL),
            Team(id="care", name="Care"),
            Team(id="night", name="Night"),
            Touchpoint(
                id="call",
                stage="help",
                name="Call",
                kind=Kind.INQUIRY,
                channels=("phone", "mail"),
                handling=Handling(mode=Mode.HUMAN, human=HumanDuty(team="care"), rules=(rule,)),
                x=0,
                y=0,
            ),
            Touchpoint(
                id="write",
                stage="help",
                name="Write",
                kind=Kind.INQUIRY,
                channels=("mail",),
                x=0,
                y=0,
            ),
        ]
    )


@pytest.mark.parametrize(
    ("id", "users"),
    [
        ("minji", []),
        ("phone", ["call"]),
        ("mail", ["call", "write"]),
        ("care", ["call"]),
        ("night", ["call"]),
    ],
)
def test_who_refers_to_it(document, id, users):
    assert [touchpoint.id for touchpoint in users_of(document, {id})] == users


@pytest.mark.parametrize("id", ["minji", "phone", "mail", "care", "night"])
def test_what_is_removed_everywhere_leaves_a_legal_document(document, id):
    new = remove_everywhere(document, id)
    assert id not in new
    assert faults(new) == ()


def test_everything_else_stays(document):
    new = remove_everywhere(document, "care")
    handling = new.touchpoints["call"].handling
    first, second = handling.rules[0].route
    assert handling.human.team is None
    assert (first.team, first.channel) == (None, "phone")
    assert second.team == "night"
    assert new.touchpoints["write"] is document.touchpoints["write"]


@pytest.mark.parametrize("id", [id for id in WHOLE.records if id != WHOLE.journey.id])
def test_whatever_is_removed_everywhere_leaves_a_legal_document(id):
    new = remove_everywhere(WHOLE, id)
    assert id not in new
    assert faults(new) == ()


def test_a_trigger_forgets_what_is_gone_and_the_rule_stays():
    new = remove_everywhere(remove_everywhere(WHOLE, "kakao"), "hours-b625d2b55e")
    rules = new.touchpoints["complaint"].handling.rules
    assert [rule.id for rule in rules] == [r.id for r in rules_of(WHOLE, "complaint")]
    triggers = {t.type: t for t in walk(rules[-1].trigger)}
    assert triggers["channel"].channels == ()
    assert triggers["schedule"].calendar is None
