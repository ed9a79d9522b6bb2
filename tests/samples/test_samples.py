"""The bundled samples: sound, alike in both languages, and rich enough to learn from."""

import re
from enum import StrEnum
from pathlib import Path

import pytest

from journeymap.analysis.findings import Severity, findings
from journeymap.edit.creation import CANONICAL_STAGES
from journeymap.edit.votes import standings
from journeymap.files import dumps, read_journey
from journeymap.handling.cases import outcomes
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import spec_of
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.duration import DURATION_PATTERN
from journeymap.model.handover import Rule
from journeymap.model.records import Channel, Touchpoint
from journeymap.model.triggers import AfterDelay, ComplaintDetected, RepeatContact
from journeymap.model.vocabulary import (
    Basis,
    Effect,
    Feeling,
    Kind,
    Medium,
    Mode,
    Pattern,
    TransitionKind,
)
from journeymap.resources import samples

NAMES = ("blank", "bookshop", "help-centre", "premium")
DRAWN = NAMES[1:]
LANGUAGES = ("en", "ko")
HANGUL = re.compile("[\uac00-\ud7a3]")
CARD_GRID = {(x, y) for x in (24, 264) for y in range(40, 700, 120)}
"""Where the cards of a sample may stand: two columns a stage, six rows."""

OPEN_QUESTIONS = {
    "bookshop": [("handling.decisive-by-ai", ("payment-error",))],
    "help-centre": [
        ("handling.decisive-by-ai", ("phone-menu",)),
        ("handling.cold-by-ai", ("waiting",)),
        ("staff.no-target", ("leaving",)),
    ],
    "premium": [
        ("handling.cold-by-ai", ("farewell",)),
        ("emotion.assumed", ("ready-call",)),
    ],
}
"""What the teams of the samples have not settled, each told by a finding."""

both = pytest.mark.parametrize("language", LANGUAGES)
each = pytest.mark.parametrize("name", NAMES)
each_drawn = pytest.mark.parametrize("name", DRAWN)


def _path(name: str, language: str) -> Path:
    return next(path for path in samples() if path.name == f"{name}.{language}.journey.json")


def _sample(name: str, language: str) -> Document:
    return read_journey(_path(name, language))


def _rules(touchpoint: Touchpoint) -> tuple[Rule, ...]:
    return touchpoint.handling.rules if touchpoint.handling else ()


def _texts(value: object) -> list[str]:
    """Every string within the plain data of a record."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) else []


def _but_for_the_version(data: bytes) -> bytes:
    """The bytes of a file without the version of the program that wrote it."""
    return re.sub(rb'^"app": "[^"]*",$', b"", data, count=1, flags=re.MULTILINE)


def test_every_sample_comes_in_both_languages() -> None:
    expected = sorted(f"{name}.{tag}.journey.json" for name in NAMES for tag in LANGUAGES)
    assert [path.name for path in samples()] == expected


@both
@each
class TestEverySample:
    def test_is_written_as_the_program_would_write_it(self, name: str, language: str) -> None:
        kept = _path(name, language).read_bytes()
        assert _but_for_the_version(dumps(_sample(name, language))) == _but_for_the_version(kept)

    def test_says_its_own_language(self, name: str, language: str) -> None:
        document = _sample(name, language)
        assert document.journey.language == language
        texts = [text for r in document.records.values() for text in _texts(r.model_dump())]
        assert any(HANGUL.search(text) for text in texts) == (language == "ko")

    def test_makes_a_spec_that_can_be_built_from(self, name: str, language: str) -> None:
        assert validate_spec(spec_of(_sample(name, language))) == ()

    def test_names_no_requirement(self, name: str, language: str) -> None:
        assert not re.search(rb"\b[AB][1-9][0-9]?\b", _path(name, language).read_bytes())


@each
def test_both_languages_have_one_structure(name: str) -> None:
    english, korean = (_sample(name, language) for language in LANGUAGES)

    def skeleton(value: object) -> object:
        if isinstance(value, dict):
            return {key: skeleton(part) for key, part in value.items()}
        if isinstance(value, tuple):
            return tuple(skeleton(part) for part in value)
        if isinstance(value, str) and not isinstance(value, StrEnum):
            kept = value in english.records or re.match(DURATION_PATTERN, value)
            return value if kept else bool(value)
        return value

    assert list(english.records) == list(korean.records)
    for id, record in english.records.items():
        assert skeleton(record.model_dump()) == skeleton(korean.records[id].model_dump())


@both
def test_the_blank_sample_holds_the_canonical_stages_and_nothing_drawn(language: str) -> None:
    document = _sample("blank", language)
    say = words_in(language).say
    assert [(stage.id, stage.name) for stage in document.stages] == [
        (id, say(name)) for id, name in CANONICAL_STAGES
    ]
    assert not document.touchpoints
    assert document.channels


@both
@each_drawn
class TestEveryDrawnSample:
    def test_is_of_a_size_for_a_workshop(self, name: str, language: str) -> None:
        document = _sample(name, language)
        assert 12 <= len(document.touchpoints) <= 40
        assert 1 <= len(document.personas) <= 2
        assert 1 <= len(document.notes) <= 2
        assert 3 <= sum(t.decisive for t in document.touchpoints.values()) <= 6

    def test_stands_on_the_grid_without_overlaps(self, name: str, language: str) -> None:
        document = _sample(name, language)
        places = [(t.stage, (t.x, t.y)) for t in document.touchpoints.values()]
        places += [(note.stage, (note.x, note.y)) for note in document.notes]
        assert len(set(places)) == len(places)
        assert {place for _, place in places} <= CARD_GRID

    def test_every_feeling_says_how_it_is_known(self, name: str, language: str) -> None:
        emotions = [t.emotion for t in _sample(name, language).touchpoints.values()]
        assert all(emotion is not None and emotion.note for emotion in emotions)
        assert {emotion.basis for emotion in emotions if emotion} == set(Basis)
        assert {-1, 0, 1, 2} <= {emotion.valence for emotion in emotions if emotion}

    def test_every_handling_is_argued_and_owned(self, name: str, language: str) -> None:
        for touchpoint in _sample(name, language).touchpoints.values():
            handling = touchpoint.handling
            assert handling is not None
            assert handling.why
            assert handling.decided_by
            assert touchpoint.owner
            if handling.mode is not Mode.HUMAN:
                duty = handling.ai
                assert all((duty.allowed, duty.forbidden, duty.data, duty.disclosure))
            if handling.mode is not Mode.AI:
                human = handling.human
                assert all((human.team, human.role, human.guidance, human.support))

    def test_a_human_line_has_an_author_a_date_and_a_channel_for_it(
        self, name: str, language: str
    ) -> None:
        document = _sample(name, language)
        for touchpoint in document.touchpoints.values():
            words = touchpoint.words
            if not words.human_line:
                continue
            assert words.author
            assert words.written_on
            channels = [document.get(Channel, id) for id in touchpoint.channels]
            assert not any(channel and channel.template_only for channel in channels)

    def test_says_nothing_twice(self, name: str, language: str) -> None:
        said: list[str] = []
        for touchpoint in _sample(name, language).touchpoints.values():
            words, handling = touchpoint.words, touchpoint.handling
            said += [touchpoint.does, touchpoint.says, words.before, words.after, words.human_line]
            if handling is not None:
                said += [handling.why, handling.human.guidance, handling.human.support]
                said += [rule.message for rule in handling.rules]
        said = [text for text in said if text]
        assert sorted(text for text in set(said) if said.count(text) > 1) == []

    def test_leaves_honest_open_questions_and_raises_no_false_alarm(
        self, name: str, language: str
    ) -> None:
        found = findings(_sample(name, language))
        assert [(finding.code, finding.ids) for finding in found] == OPEN_QUESTIONS[name]
        assert all(finding.severity is not Severity.ERROR for finding in found)

    def test_every_kept_case_is_decided_as_it_was(self, name: str, language: str) -> None:
        found = outcomes(_sample(name, language))
        assert found
        assert all(outcome.passed for outcome in found)

    def test_shows_every_kind_of_transition(self, name: str, language: str) -> None:
        transitions = _sample(name, language).transitions.values()
        assert {t.kind for t in transitions} == set(TransitionKind)
        assert any(t.source == t.target for t in transitions)


@both
def test_the_samples_use_every_feeling_and_pattern(language: str) -> None:
    moments = [t for name in DRAWN for t in _sample(name, language).touchpoints.values()]
    assert {t.emotion.word for t in moments if t.emotion} == set(Feeling)
    assert {t.handling.pattern for t in moments if t.handling} - {None} == set(Pattern)


REASON_KO = (
    "이 책을 추천한 이유: 요즘 고객님의 검색 패턴을 보며 마음이 복잡하신 것 같았어요. "
    "이 책이 위로가 될 수 있을까요?"
)
REASON_EN = (
    "Why this book: looking at your recent searches you seemed to have a lot on your mind. "
    "Could this book be a comfort?"
)
APOLOGY_KO = "고객님의 상황이라면 저도 불편했을 거예요. 제가 바로 조치하겠습니다."
APOLOGY_EN = (
    "In your situation I would have been uncomfortable too. I'll take care of it right away."
)
SENTENCES = (
    ("ko", "recommendation", REASON_KO),
    ("en", "recommendation", REASON_EN),
    ("ko", "cart-emptied", "혹시 오늘 마음에 들지 않으셨나요?"),
    ("en", "cart-emptied", "Was something not to your liking today?"),
    ("ko", "damaged-book", APOLOGY_KO),
    ("en", "damaged-book", APOLOGY_EN),
)


@pytest.mark.parametrize(
    ("language", "id", "sentence"), SENTENCES, ids=[f"{id}-{tag}" for tag, id, _ in SENTENCES]
)
def test_the_bookshop_says_the_articles_sentences(language: str, id: str, sentence: str) -> None:
    assert _sample("bookshop", language).touchpoints[id].words.after == sentence


@both
class TestTheBookshop:
    """Every example of the requirements has its place on the map."""

    def test_an_inferred_feeling_is_marked_as_a_matter_of_privacy(self, language: str) -> None:
        evidence = _sample("bookshop", language).touchpoints["recommendation"].evidence
        word = {"en": "Privacy", "ko": "개인정보"}[language]
        assert any(word in one.text for one in evidence)

    def test_a_repeated_inquiry_reaches_a_person_by_phone_or_kakaotalk(self, language: str) -> None:
        document = _sample("bookshop", language)
        again = document.touchpoints["repeat-inquiry"]
        [rule] = [r for r in _rules(again) if isinstance(r.trigger, RepeatContact)]
        assert isinstance(rule.trigger, RepeatContact)
        assert (rule.trigger.count, rule.effect) == (2, Effect.FORCE_HUMAN)
        reached = [document.get(Channel, step.channel) for step in rule.route]
        media = {channel.medium for channel in reached if channel}
        assert media == {Medium.PHONE, Medium.MESSENGER}
        assert not any(channel and channel.template_only for channel in reached)
        assert all(step.role for step in rule.route)

    def test_the_chatbot_hands_a_complaint_to_a_person(self, language: str) -> None:
        document = _sample("bookshop", language)
        [rule] = [
            rule
            for rule in _rules(document.touchpoints["chatbot-inquiry"])
            if isinstance(rule.trigger, ComplaintDetected)
        ]
        assert rule.effect is Effect.FORCE_HUMAN
        assert any(item.personal for item in rule.context)
        targets = {t.target for t in document.leaving("chatbot-inquiry")}
        assert "damaged-book" in targets

    def test_ai_confirms_now_and_a_named_person_writes_days_later(self, language: str) -> None:
        document = _sample("bookshop", language)
        confirmation = document.touchpoints["order-confirmation"].handling
        survey = document.touchpoints["survey"]
        assert confirmation is not None
        assert confirmation.pattern is Pattern.AI_NOW_HUMAN_LATER
        assert any(isinstance(rule.trigger, AfterDelay) for rule in confirmation.rules)
        assert {t.delay for t in document.arriving("survey")} == {"P3D"}
        assert survey.kind is Kind.SURVEY
        assert survey.handling is not None
        assert survey.handling.mode is Mode.HUMAN
        assert survey.words.sender

    def test_what_begins_with_ai_ends_like_a_person(self, language: str) -> None:
        said = _sample("bookshop", language).touchpoints["return-visit"].says
        assert (
            said
            == {
                "en": "At first like a machine, in the end it came to me like a person.",
                "ko": "처음엔 기계 같았지만, 결국 사람처럼 다가왔다.",
            }[language]
        )

    def test_two_transitions_may_run_side_by_side(self, language: str) -> None:
        document = _sample("bookshop", language)
        ways = [t for t in document.leaving("recommendation") if t.target == "cart-filled"]
        assert len(ways) == 2

    def test_a_workshop_has_been_held(self, language: str) -> None:
        document = _sample("bookshop", language)
        assert [step.spent is None for step in document.agenda] == [False] * 6 + [True] * 2
        for round in document.voting_rounds:
            first, second, third, *_ = standings(document, round.id)
            assert (first.place, first.tied) == (1, False)
            assert (second.tied, third.tied) in ((True, True), (False, False))
        assert {question.is_open for question in document.questions} == {True, False}
        said = (*document.decisions, *document.questions)
        assert all(one.about and one.owner for one in said)
        assert document.parked_notes
