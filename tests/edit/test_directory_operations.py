"""Removing what touchpoints refer to."""

import pytest

from journeymap.edit.directory import free_signal_id, remove_everywhere, rename_signal
from journeymap.edit.references import users_of
from journeymap.edit.rules import rules_of
from journeymap.i18n import Problem
from journeymap.model.agreements import Signal
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
from journeymap.model.values import revise
from journeymap.model.vocabulary import (
    Effect,
    Kind,
    Medium,
    Mode,
    RouteKind,
    SignalType,
    State,
)
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


def test_a_renamed_signal_is_followed_by_triggers_and_cases() -> None:
    (old,) = [id for id in WHOLE.signals if users_of(WHOLE, {id})][:1]
    new = rename_signal(WHOLE, old, "stake")
    assert faults(new) == ()
    assert old not in new
    assert new.signals["stake"] == revise(WHOLE.signals[old], id="stake")
    assert {user.id for user in users_of(new, {"stake"})} == {
        user.id for user in users_of(WHOLE, {old})
    }
    before = [r.value for case in WHOLE.cases for r in case.signals if r.signal == old]
    after = [r.value for case in new.cases for r in case.signals if r.signal == "stake"]
    assert before == after
    assert rename_signal(WHOLE, old, old) is WHOLE


def test_a_signal_takes_no_id_that_is_in_use(document: Document) -> None:
    with_signal = document.with_records([Signal(id="stake", name="Stake", value=SignalType.NUMBER)])
    with pytest.raises(Problem):
        rename_signal(with_signal, "stake", "call")


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Value of the claim", "value_of_the_claim"),
        ("문의 금액", "signal"),
        ("2 × Café", "cafe"),
        ("Phone", "phone_2"),
        ("x" * 200, "x" * 50),
    ],
)
def test_the_id_of_a_new_signal_comes_from_its_name(document: Document, name: str, id: str) -> None:
    assert free_signal_id(document, name) == id
    Signal(id=id, name=name, value=SignalType.NUMBER)
