"""Rules as people read them."""

import pytest

from journeymap.handling.derive_triggers import trigger_json
from journeymap.handling.sentences import (
    hand_back_sentence,
    rule_sentence,
    trigger_sentence,
    unreached_sentences,
)
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.handover import HandBack, NobodyThere, RouteStep, Rule, Unreached
from journeymap.model.triggers import (
    AllOf,
    AnyOf,
    AsksForPerson,
    ComplaintDetected,
    Crisis,
    FailedAttempts,
    Not,
    Schedule,
    Sentiment,
    Vulnerable,
    walk,
)
from journeymap.model.values import revise
from journeymap.model.vocabulary import (
    Effect,
    HandBackWhen,
    Promise,
    RouteKind,
    name_of,
)
from tests.files.wholes import WHOLE


def rules(bookshop: Document) -> dict[str, Rule]:
    handling = bookshop.touchpoints["chatbot"].handling
    assert handling is not None
    return {rule.id: rule for rule in handling.rules}


def test_sentences_in_english(bookshop: Document) -> None:
    said = {id: str(rule_sentence(rule, bookshop)) for id, rule in rules(bookshop).items()}
    assert said == {
        "repeated": "Same customer contacts ≥ 2 times (7 days)"
        " → 전화, 고객 회복팀, then call back, 김서연",
        "asks": "Customer asks for a person → offer: a person",
        "complaint": "Complaint detected → a person",
        "later": "3 days later → notify: a person",
    }


def test_sentences_in_korean(bookshop: Document) -> None:
    korean = words_in("ko")
    said = korean.say(rule_sentence(rules(bookshop)["repeated"], bookshop))
    callback = korean.say(name_of(RouteKind.CALLBACK))
    assert (
        said == f"같은 고객이 7일 안에 2회 이상 문의 → 전화, 고객 회복팀, 그다음 {callback}, 김서연"
    )


EVERY_TRIGGER = {
    "failed_attempts": ("AI has failed ≥ 2 times", "AI가 2회 이상 해결하지 못함"),
    "low_confidence": ("AI is less than 60 % sure", "AI 확신 60% 미만"),
    "sentiment": ("Mood −1.5 or colder", "감정 −1.5 이하"),
    "topic": ("Topic: “환불”, “refund”", "주제: “환불”, “refund”"),
    "keyword": ("Means: “실망”", "말의 뜻: “실망”"),
    "segment": ("Customer group: “VIP”", "고객군: “VIP”"),
    "value_over": ("Value of the claim above 300,000 KRW", "Value of the claim 300,000 KRW 초과"),
    "low_response": (
        "Answers less than 25 % of messages (within 3 days)",
        "메시지 응답률 25% 미만 (3일 안)",
    ),
    "after_delay": ("3 days later", "3일 뒤"),
    "cart_emptied": ("Cart emptied", "장바구니를 비움"),
    "cart_abandoned": ("Full cart left alone for 1 hour", "담아 두고 1시간 방치"),
    "dwell": ("Stays for 20 seconds", "20초 이상 머무름"),
    "waiting_over": ("Waits longer than 2 minutes", "2분 넘게 기다림"),
    "inactivity": ("Silent for 10 minutes", "10분 동안 반응 없음"),
    "schedule": ("Outside “09:00–24:00”", "“09:00–24:00” 밖"),
    "language": ("Language: “ko”, “pt-BR”", "언어: “ko”, “pt-BR”"),
    "channel": ("Channel: “KakaoTalk”", "채널: “KakaoTalk”"),
    "vulnerable": ("Customer needs particular care", "각별한 배려가 필요한 고객"),
    "exception": ("Exceptional case", "예외 상황"),
    "crisis": ("Crisis", "위기 상황"),
    "technical_failure": ("Technical failure", "기술 장애"),
    "complaint_detected": ("Complaint detected", "불만 감지"),
    "repeat_contact": (
        "Same customer contacts ≥ 3 times about one topic (7 days)",
        "같은 고객이 7일 안에 같은 주제로 3회 이상 문의",
    ),
    "all_of": (
        "Customer asks for a person and Customer does not ask for a person",
        "고객이 사람을 찾음 그리고 고객이 사람을 찾지 않음",
    ),
}


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_trigger_is_said_in_both_languages(language: str) -> None:
    handling = WHOLE.touchpoints["complaint"].handling
    assert handling is not None
    whole = handling.rules[-1].trigger
    assert isinstance(whole, AnyOf)
    words = words_in(language)
    said = {each.type: words.say(trigger_sentence(each, WHOLE)) for each in whole.of}
    assert said == {kind: pair[language == "ko"] for kind, pair in EVERY_TRIGGER.items()}
    assert {each.type for each in walk(whole)} == {*said, "any_of", "not", "asks_for_person"}
    assert all(trigger_json(each) for each in walk(whole))


def test_groups_within_groups_stand_in_brackets() -> None:
    either = AnyOf(of=(Crisis(), Vulnerable()))
    both = AllOf(of=(AsksForPerson(), either, Not(of=either)))
    assert str(trigger_sentence(both, WHOLE)) == (
        "Customer asks for a person and (Crisis or Customer needs particular care)"
        " and none of these: (Crisis or Customer needs particular care)"
    )


EVERY_OPPOSITE = {
    "failed_attempts": ("AI has failed < 2 times", "AI 해결 실패 2회 미만"),
    "low_confidence": ("AI is at least 60 % sure", "AI 확신 60% 이상"),
    "sentiment": ("Mood warmer than −1.5", "감정 −1.5 초과"),
    "topic": ("Topic is none of: “환불”, “refund”", "주제: “환불”, “refund” 제외"),
    "keyword": ("Does not mean: “실망”", "말의 뜻이 아님: “실망”"),
    "segment": ("Customer group is none of: “VIP”", "고객군: “VIP” 제외"),
    "value_over": (
        "Value of the claim not above 300,000 KRW",
        "Value of the claim 300,000 KRW 이하",
    ),
    "low_response": (
        "Answers at least 25 % of messages (within 3 days)",
        "메시지 응답률 25% 이상 (3일 안)",
    ),
    "after_delay": ("In the first 3 days", "처음 3일 안"),
    "cart_emptied": ("Cart not emptied", "장바구니를 비우지 않음"),
    "cart_abandoned": ("Full cart not left alone for 1 hour", "담아 둔 지 1시간이 안 됨"),
    "dwell": ("Stays for less than 20 seconds", "20초 미만 머무름"),
    "waiting_over": ("Waits for 2 minutes at most", "2분 이내로 기다림"),
    "inactivity": ("Silent for less than 10 minutes", "10분 안에 반응 있음"),
    "schedule": ("Within “09:00–24:00”", "“09:00–24:00” 안"),
    "language": ("Language is none of: “ko”, “pt-BR”", "언어: “ko”, “pt-BR” 제외"),
    "channel": ("Channel is none of: “KakaoTalk”", "채널: “KakaoTalk” 제외"),
    "vulnerable": ("Customer needs no particular care", "각별한 배려까지는 필요 없는 고객"),
    "exception": ("No exceptional case", "예외 상황 아님"),
    "crisis": ("No crisis", "위기 상황 아님"),
    "technical_failure": ("No technical failure", "기술 장애 없음"),
    "complaint_detected": ("No complaint detected", "불만이 감지되지 않음"),
    "repeat_contact": (
        "Same customer contacts < 3 times about one topic (7 days)",
        "같은 고객의 같은 주제 문의가 7일 안에 3회 미만",
    ),
    "all_of": (
        "not all of these: (Customer asks for a person and Customer does not ask for a person)",
        "전부 해당하지는 않음: (고객이 사람을 찾음 그리고 고객이 사람을 찾지 않음)",
    ),
}


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_opposite_is_said_as_people_say_it(language: str) -> None:
    handling = WHOLE.touchpoints["complaint"].handling
    assert handling is not None
    whole = handling.rules[-1].trigger
    assert isinstance(whole, AnyOf)
    words = words_in(language)
    said = {each.type: words.say(trigger_sentence(Not(of=each), WHOLE)) for each in whole.of}
    assert said == {kind: pair[language == "ko"] for kind, pair in EVERY_OPPOSITE.items()}
    twice = {words.say(trigger_sentence(Not(of=Not(of=each)), WHOLE)) for each in whole.of}
    assert twice == {words.say(trigger_sentence(each, WHOLE)) for each in whole.of}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "Complaint detected or (Mood −1 or colder and Outside “09:00–24:00” and none of these: "
            "(Crisis or AI has failed)) → offer: call back (KakaoTalk), Mina",
        ),
        (
            "ko",
            "불만 감지 또는 (감정 −1 이하 그리고 “09:00–24:00” 밖 그리고 모두 아님: "
            "(위기 상황 또는 AI가 해결하지 못함)) → 제안: 콜백(KakaoTalk), Mina",
        ),
    ],
)
def test_a_nested_rule_reads_well(language: str, said: str) -> None:
    hours, channel = WHOLE.calendars[0].id, WHOLE.channels[0].id
    neither = Not(of=AnyOf(of=(Crisis(), FailedAttempts(count=1))))
    parts = (Sentiment(at_most=-1), Not(of=Schedule(calendar=hours)), neither)
    rule = Rule(
        id="a",
        effect=Effect.OFFER_HUMAN,
        trigger=AnyOf(of=(ComplaintDetected(), AllOf(of=parts))),
        route=(RouteStep(kind=RouteKind.CALLBACK, role="Mina", channel=channel),),
    )
    assert words_in(language).say(rule_sentence(rule, WHOLE)) == said


@pytest.mark.parametrize(
    ("effect", "said"),
    [
        (Effect.BLOCK_TRANSFER, "Crisis → no hand-over now"),
        (Effect.HAND_BACK, "Crisis → back to AI"),
        (Effect.OFFER_HUMAN, "Crisis → offer: a person"),
    ],
)
def test_every_effect_is_said(effect: Effect, said: str) -> None:
    assert str(rule_sentence(Rule(id="a", effect=effect, trigger=Crisis()), WHOLE)) == said


def test_what_happens_when_nobody_is_there_is_said_case_by_case() -> None:
    rule = Rule(id="a", effect=Effect.FORCE_HUMAN, trigger=Crisis())
    assert unreached_sentences(rule) == ()
    usual = revise(rule, callback_within="PT4H")
    assert [str(each) for each in unreached_sentences(usual)] == [
        "If nobody is there: a call back within 4 hours"
    ]
    night = Unreached(promise=Promise.WRITTEN_REPLY, within="PT12H")
    cases = revise(usual, nobody_there=NobodyThere(out_of_hours=night))
    assert [str(each) for each in unreached_sentences(cases)][:2] == [
        "If out of hours: a written reply within 12 hours",
        "If nobody is free: a call back within 4 hours",
    ]


@pytest.mark.parametrize(
    ("hand_back", "said"),
    [
        (HandBack(when=HandBackWhen.RESOLVED), "Back to AI when it is settled"),
        (HandBack(when=HandBackWhen.NEVER), "The person stays until the end"),
        (
            HandBack(when=HandBackWhen.INACTIVITY, after="PT30M"),
            "Back to AI after 30 minutes of silence",
        ),
    ],
)
def test_the_way_back_is_said(hand_back: HandBack, said: str) -> None:
    assert str(hand_back_sentence(hand_back)) == said
