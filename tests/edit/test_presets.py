"""Presets: complete as they come, in both languages, one step of the history."""

import pytest

from journeymap.edit.creation import new_document
from journeymap.edit.presets import PRESETS, insert_preset
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import add_touchpoint, revise_handling, set_mode
from journeymap.i18n import plain, words_in
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.triggers import CartEmptied, Dwell, LowResponse, RepeatContact, walk
from journeymap.model.vocabulary import Effect, Kind, Medium, Mode, Pattern

each = pytest.mark.parametrize("preset", PRESETS)


@pytest.fixture(params=["en", "ko"])
def document(request: pytest.FixtureRequest) -> Document:
    document = new_document(words_in(request.param), "Shop")
    stage = document.stages[1].id
    return add_touchpoint(document, stage, "Chat", 24, 40, Kind.INQUIRY, "chat")


def inserted(document: Document, preset: str) -> Document:
    return insert_preset(document, preset, "chat")[0]


@each
def test_what_comes_is_legal_and_one_step(document: Document, preset: str) -> None:
    session = Session(document)
    change = session.edit(plain("Preset"), lambda d: inserted(d, preset))
    assert change
    assert faults(session.document) == ()
    session.undo()
    assert session.document == document


@each
def test_a_preset_names_the_touchpoints_it_is_about(document: Document, preset: str) -> None:
    new, touched = insert_preset(document, preset, "chat")
    assert touched[0] == "chat"
    assert set(touched) == set(new.touchpoints)


@each
def test_inserting_it_twice_adds_no_rule_twice(document: Document, preset: str) -> None:
    once = inserted(document, preset)
    twice = inserted(once, preset)
    rules = [r.trigger for t in [twice.touchpoints["chat"]] if t.handling for r in t.handling.rules]
    assert len(set(map(repr, rules))) == len(rules)
    assert len(twice.teams) == len(once.teams)
    assert len(twice.channels) == len(once.channels)


@each
def test_every_hand_over_is_whole(document: Document, preset: str) -> None:
    new = inserted(document, preset)
    korean = new.journey.language == "ko"
    for touchpoint in new.touchpoints.values():
        if touchpoint.handling is None:
            assert (touchpoint.id, preset) in (("chat", "ask-first"), ("chat", "dwell"))
            continue
        if touchpoint.handling.mode is not Mode.HUMAN:
            assert touchpoint.handling.ai.disclosure
        for rule in touchpoint.handling.rules:
            assert rule.route
            assert all(fact.reason for fact in rule.context if fact.personal)
            if rule.effect is not Effect.NOTIFY:
                assert rule.callback_within
                assert rule.hand_back is not None
                assert ("가" <= rule.message[0] <= "힣") == korean
    assert all(team.calendar for team in new.teams)


def test_what_is_there_is_used_and_kept(shop: Document) -> None:
    decided = revise_handling(shop, ["complain"], why="Trust")
    new, _ = insert_preset(decided, "complaint", "complain")
    assert (new.teams, new.touchpoints["complain"].handling.mode) == (shop.teams, Mode.HYBRID)
    added = new.touchpoints["complain"].handling.rules[-1]
    assert {step.team for step in added.route} == {"support"}
    assert added.route[-1].channel == "phone"
    assert new.touchpoints["complain"].handling.why == "Trust"


def test_the_second_contact_is_called_by_the_person_in_charge(document: Document) -> None:
    new = inserted(document, "repeat-contact")
    (rule,) = new.touchpoints["chat"].handling.rules
    assert rule.trigger == RepeatContact(count=2, within="P7D")
    media = [new[step.channel].medium for step in rule.route]
    assert media == [Medium.PHONE, Medium.MESSENGER]
    assert all(step.role for step in rule.route)


@pytest.mark.parametrize(
    ("preset", "trigger"),
    [("ask-first", CartEmptied), ("dwell", Dwell), ("low-responders", LowResponse)],
)
def test_a_way_is_taken_when_its_trigger_is_true(
    document: Document, preset: str, trigger: type
) -> None:
    (way,) = inserted(document, preset).leaving("chat")
    assert way.when is not None
    assert any(isinstance(part, trigger) for part in walk(way.when))


def test_ai_confirms_and_a_named_person_writes_days_later(document: Document) -> None:
    new = inserted(set_mode(document, ["chat"], Mode.AI), "named-follow-up")
    handling = new.touchpoints["chat"].handling
    assert (handling.pattern, handling.follow_up_after) == (Pattern.AI_NOW_HUMAN_LATER, "P3D")
    (way,) = new.leaving("chat")
    assert way.delay == "P3D"
    survey = new.touchpoints[way.target]
    assert (survey.kind, survey.handling.mode, bool(survey.words.sender)) == (
        Kind.SURVEY,
        Mode.HUMAN,
        True,
    )


def test_a_claim_is_answered_by_phone_with_apology_and_solution(document: Document) -> None:
    chat = inserted(document, "claim-call").touchpoints["chat"]
    assert chat.handling.mode is Mode.HUMAN
    assert chat.handling.human.role
    assert chat.words.after in (
        "In your situation I would have been uncomfortable too. I'll take care of it right away.",
        "고객님의 상황이라면 저도 불편했을 거예요. 제가 바로 조치하겠습니다.",
    )


def test_new_cards_do_not_lie_on_others(document: Document) -> None:
    new = inserted(inserted(inserted(document, "dwell"), "ask-first"), "low-responders")
    places = {(t.stage, t.x, t.y) for t in new.touchpoints.values()}
    assert len(places) == len(new.touchpoints) == 4


def test_what_is_not_there_is_an_error(document: Document) -> None:
    with pytest.raises(KeyError):
        insert_preset(document, "gone", "chat")
    with pytest.raises(KeyError):
        insert_preset(document, "complaint", "gone")
