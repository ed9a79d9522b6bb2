"""Answers to "who handles this?" as people read them."""

from datetime import datetime

import pytest

from journeymap.edit.touchpoints import revise_handling, revise_records, set_mode
from journeymap.files import read_journey
from journeymap.handling.answering import Answer, Sign, answer, hours_said, outcome_said
from journeymap.handling.asking import Question
from journeymap.handling.cases import evaluator_of, outcomes, outcomes_in_turn, retaken
from journeymap.handling.known import wanted_signals
from journeymap.handling.reasons import reasons
from journeymap.i18n import words_in
from journeymap.model.agreements import Hours
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.triggers import (
    AllOf,
    AnyOf,
    AnyTrigger,
    AsksForPerson,
    ChannelIs,
    ComplaintDetected,
    FailedAttempts,
    LanguageIs,
    LowConfidence,
    LowResponse,
    Not,
    RepeatContact,
    Schedule,
    Segment,
    Sentiment,
    ValueOver,
    WaitingOver,
)
from journeymap.model.vocabulary import Effect, Mode, Weekday
from journeymap.resources import samples

AFTERNOON = datetime.fromisoformat("2026-11-24T15:00:00+09:00")
NIGHT = datetime.fromisoformat("2026-11-24T23:10:00+09:00")


@pytest.fixture(scope="module")
def shop() -> Document:
    """The sample of a bookshop."""
    return read_journey(next(path for path in samples() if "bookshop.en" in path.name))


def asked(document: Document, touchpoint: str, language: str = "", **case: object) -> Answer:
    question = Question(touchpoint, **case)
    return answer(document, question, evaluator_of(document, {touchpoint}), language)


def lines(found: Answer) -> list[str]:
    return [f"{'  ' * line.depth}{line.sign}{line.said}" for line in found.lines]


CHAT = {"asks_for_person": False, "complaint_detected": True, "contacts_p7d": 1.0}


def test_an_answer_says_who_why_why_not_how_and_by_when(shop: Document) -> None:
    found = asked(shop, "chatbot-inquiry", signals=CHAT, time=AFTERNOON)
    assert str(found.headline) == "A person handles it: Phone, Seoyun, Recovery team"
    assert lines(found) == [
        "Why",
        "A rule fires that hands over to a person.",
        "✗1. Customer asks for a person → Chat, Recovery team, then call back (Phone), "
        "Recovery team",
        "  ✗Customer asks for a person: no",
        "✓2. Complaint detected → Phone, Seoyun, then call back (Phone), Recovery team",
        "  ✓Complaint detected: yes",
        "Rules that are not asked any more: 1",
        "How a person is reached",
        "✓Phone, Seoyun, Recovery team, for 5 minutes at most",
        "→then call back (Phone), Recovery team",
        "→If nobody is there: a call back within 30 minutes",
        "What the customer is told",
        "“That sounds upsetting. From here Seoyun will listen herself.”",
        "By when",
        "First response by Tue 2026-11-24, 15:03 (Asia/Seoul)",
        "Recovery team is there: Mon–Sat 09:00–20:00 (Asia/Seoul)",
        "3 minutes, counted in business hours",
        "The way on",
        "→To “Damaged book” (complaint detected)",
    ]
    way = next(t.id for t in shop.leaving("chatbot-inquiry") if t.target == "damaged-book")
    assert found.lit == {"chatbot-inquiry", way, "damaged-book"}


def test_at_night_it_says_who_is_not_there_and_what_is_promised(shop: Document) -> None:
    found = asked(shop, "repeat-inquiry", signals={"contacts_p7d": 2.0}, time=NIGHT)
    assert str(found.headline) == "A person handles it, but nobody is there now"
    said = lines(found)
    assert "✗call back (Phone), Seoyun, Recovery team: out of hours" in said
    assert "→Nobody is there (out of hours): a call back within 1 hour" in said
    assert "Promised by Wed 2026-11-25, 10:00 (Asia/Seoul)" in said


def test_a_queue_that_is_full_passes_on(shop: Document) -> None:
    full = {"recovery": "queue_full"}
    found = asked(shop, "chatbot-inquiry", signals=CHAT, time=AFTERNOON, absences=full)
    assert "✗Phone, Seoyun, Recovery team: the queue is full" in lines(found)


def test_what_is_not_known_means_a_person_and_is_named(shop: Document) -> None:
    found = asked(shop, "chatbot-inquiry", signals={"asks_for_person": False}, time=AFTERNOON)
    said = lines(found)
    assert "  ?Complaint detected: not said" in said
    assert any("what cannot be decided means a person" in line for line in said)


def test_limits_of_ai_are_told_with_how_far_they_have_come(shop: Document) -> None:
    known = {**CHAT, "complaint_detected": False, "turns": 5.0, "failed_attempts": 2.0}
    found = asked(shop, "chatbot-inquiry", signals=known, time=AFTERNOON)
    said = lines(found)
    assert "AI has come to its limits, so a person takes over." in said
    assert "  ✗Answers of AI so far: 5, needs 12 or more" in said
    assert "  ✓Failed attempts of AI: 2, needs 2 or more" in said


def test_a_team_that_does_not_speak_the_language_is_told(shop: Document) -> None:
    found = asked(shop, "chatbot-inquiry", "de", signals=CHAT, time=AFTERNOON)
    assert "  ?Recovery team speaks ko, en, not de." in lines(found)
    same = asked(shop, "chatbot-inquiry", "en-GB", signals=CHAT, time=AFTERNOON)
    assert not any("speaks" in line for line in lines(same))


def test_without_a_time_nothing_is_due(shop: Document) -> None:
    found = asked(shop, "chatbot-inquiry", signals=CHAT)
    assert "No time is given, so nothing is due." in lines(found)


def test_what_nobody_decided_and_what_has_no_rule(shop: Document) -> None:
    undecided = revise_records(shop, ["chatbot-inquiry"], handling=None)
    assert any("Nobody has decided" in line for line in lines(asked(undecided, "chatbot-inquiry")))
    plain = set_mode(undecided, ["chatbot-inquiry"], Mode.AI)
    found = asked(plain, "chatbot-inquiry")
    assert str(found.headline) == "AI handles it"
    assert "There is no rule; who is there: AI" in lines(found)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_sample_is_answered_in_both_languages(language: str) -> None:
    words = words_in(language)
    for path in samples():
        document = read_journey(path)
        for id in document.touchpoints:
            for time in (AFTERNOON, None):
                found = asked(document, id, "de", time=time)
                said = [words.say(line.said) for line in found.lines]
                assert all(said)
                assert "{" not in "".join(said)


NESTED = AllOf(
    of=(
        AnyOf(of=(ComplaintDetected(), Sentiment(at_most=-1))),
        Not(of=Segment(segments=("VIP",))),
    )
)


def because(document: Document, trigger: AnyTrigger, **signals: object) -> list[str]:
    rule = Rule(id="rule", effect=Effect.FORCE_HUMAN, trigger=trigger)
    changed = revise_handling(document, ["chatbot-inquiry"], rules=(rule,))
    (asked,) = evaluator_of(changed, {"chatbot-inquiry"}).explain("chatbot-inquiry", signals)
    signs = {True: Sign.YES, False: Sign.NO, None: Sign.UNKNOWN}
    return [
        f"{'  ' * each.depth}{signs[each.verdict]}{each.said}"
        for each in reasons(trigger, asked, changed)
    ]


def test_groups_are_read_part_by_part(shop: Document) -> None:
    known = {"complaint_detected": False, "sentiment": -1.5, "segments": ["VIP", "new"]}
    assert because(shop, NESTED, **known) == [
        "✗All of these:",
        "  ✓At least one of these:",
        "    ✗Complaint detected: no",
        "    ✓Mood: −1.5, needs −1 or less",
        "  ✗Not this:",
        "    ✓Customer groups: “VIP”, “new”, needs one of “VIP”",
    ]


@pytest.mark.parametrize(
    ("trigger", "signals", "said"),
    [
        (RepeatContact(count=2, within="P7D"), {"contacts_p7d": 1},
         "✗Contacts within 7 days: 1, needs 2 or more"),
        (LowConfidence(below=0.5), {"confidence": 0.25},
         "✓How sure AI is: 25 %, needs less than 50 %"),
        (LowResponse(rate=0.2, after="P3D"), {},
         "?Part of messages answered within 3 days: not said, needs less than 20 %"),
        (WaitingOver(time="PT2M"), {"waiting": 90}, "✗Waiting for: 1 minute 30 seconds, needs more "
         "than 2 minutes"),
        (ValueOver(amount=50_000, currency="KRW"), {"order_value_krw": 60_000},
         "✓Value of the order: 60,000 KRW, needs more than 50,000 KRW"),
        (LanguageIs(languages=("ko",)), {"language": "en"}, "✗Language: en, needs one of “ko”"),
        (ChannelIs(channels=("phone",)), {"channel": "phone"},
         "✓Channel: Phone, needs one of “Phone”"),
        (Segment(segments=("VIP",)), {"segments": []},
         "✗Customer groups: none, needs one of “VIP”"),
        (Schedule(), {}, "?Within hours that nobody named: not complete yet"),
    ],
)  # fmt: skip
def test_comparisons_are_read_with_their_units(
    shop: Document, trigger: AnyTrigger, signals: dict[str, object], said: str
) -> None:
    assert because(shop, trigger, **signals) == [said]


def test_signals_are_wanted_once_with_all_their_words(shop: Document) -> None:
    rules = tuple(
        Rule(id=f"rule-{n}", effect=Effect.NOTIFY, trigger=trigger)
        for n, trigger in enumerate(
            (
                Segment(segments=("VIP",)),
                AnyOf(of=(Segment(segments=("new", "VIP")), AsksForPerson())),
                Schedule(calendar=shop.calendars[0].id),
                Schedule(),
                FailedAttempts(count=3),
            )
        )
    )
    changed = revise_handling(shop, ["chatbot-inquiry"], rules=rules)
    wanted = {each.signal.id: each for each in wanted_signals(changed, "chatbot-inquiry")}
    assert wanted["segments"].words == ("VIP", "new")
    assert not any(name.startswith("open_") for name in wanted)
    assert [each.usual for each in wanted.values()][:3] == [[], False, 0.0]


def test_hours_are_said_by_days() -> None:
    week = (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI)
    weekly = (
        Hours(days=week, opens="09:00", closes="18:00"),
        Hours(days=(Weekday.SUN, Weekday.SAT), opens="10:00", closes="12:00"),
    )
    assert str(hours_said(weekly)) == "Mon–Fri 09:00–18:00, Sat, Sun 10:00–12:00"
    assert str(hours_said(())) == "never"


def test_outcomes_are_said_before_and_after(shop: Document) -> None:
    case = next(each for each in shop.cases if each.touchpoint == "repeat-inquiry")
    changed = revise_handling(shop, ["repeat-inquiry"], rules=())
    outcome = next(each for each in outcomes(changed) if each.id == case.id)
    before = str(outcome_said(changed, case.touchpoint, dict(outcome.expected)))
    assert before == "a person, by: a rule that is gone; nobody there: out of hours"
    now = str(outcome_said(changed, case.touchpoint, dict(outcome.found)))
    assert now.endswith(", no rule")
    taken = retaken(changed, [case.id])
    assert all(each.passed for each in outcomes(taken) if each.id == case.id)
    assert len(taken.cases) == len(shop.cases)


def test_cases_are_tried_touchpoint_by_touchpoint(shop: Document) -> None:
    turns = list(outcomes_in_turn(shop))
    assert len(turns) == len({case.touchpoint for case in shop.cases})
    assert {o.id for some in turns for o in some} == {case.id for case in shop.cases}
