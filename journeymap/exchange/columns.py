"""What columns of a table can mean, and by which headings and values it is told."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import TypeVar

from journeymap.edit.imports import folded
from journeymap.i18n import LANGUAGES, Phrase, phrase, words_in
from journeymap.model.vocabulary import NAMES, Feeling, Mode

_W = TypeVar("_W", bound=StrEnum)


class Meaning(StrEnum):
    """What a column says of a touchpoint; in this order they are exported."""

    STAGE = "stage"
    NAME = "name"
    KIND = "kind"
    CHANNELS = "channels"
    DOES = "does"
    SAYS = "says"
    FEELING = "feeling"
    VALENCE = "valence"
    INTENSITY = "intensity"
    BASIS = "basis"
    NOTE = "note"
    DECISIVE = "decisive"
    MODE = "mode"
    PATTERN = "pattern"
    TEAM = "team"
    OWNER = "owner"
    BEFORE = "before"
    AFTER = "after"
    HUMAN_LINE = "human_line"
    NEXT = "next"


HEADINGS: Mapping[Meaning, Phrase] = {
    Meaning.STAGE: phrase("column", "Stage"),
    Meaning.NAME: phrase("column", "Touchpoint"),
    Meaning.KIND: phrase("column", "Kind"),
    Meaning.CHANNELS: phrase("column", "Channels"),
    Meaning.DOES: phrase("column", "Customer does"),
    Meaning.SAYS: phrase("column", "Customer says"),
    Meaning.FEELING: phrase("column", "Feeling"),
    Meaning.VALENCE: phrase("column", "Valence (−2 to +2)"),
    Meaning.INTENSITY: phrase("column", "Intensity (1 to 3)"),
    Meaning.BASIS: phrase("column", "Basis"),
    Meaning.NOTE: phrase("column", "Note"),
    Meaning.DECISIVE: phrase("column", "Decisive moment"),
    Meaning.MODE: phrase("column", "Handled by"),
    Meaning.PATTERN: phrase("column", "Hand-over pattern"),
    Meaning.TEAM: phrase("column", "Team"),
    Meaning.OWNER: phrase("column", "Owner"),
    Meaning.BEFORE: phrase("column", "Brand says now"),
    Meaning.AFTER: phrase("column", "Brand should say"),
    Meaning.HUMAN_LINE: phrase("column", "Human line"),
    Meaning.NEXT: phrase("column", "Leads to"),
}
"""What each column is called."""

_ALSO: Mapping[Meaning, str] = {
    Meaning.STAGE: "phase step frame section area group cluster swimlane 구간 국면 프레임 섹션 "
    "영역 그룹",
    Meaning.NAME: "name touchpoint touch_point text content title sticky sticky_note note_text "
    "moment activity item 접점 터치포인트 이름 제목 텍스트 내용 항목 활동",
    Meaning.KIND: "type category 유형 종류 분류",
    Meaning.CHANNELS: "channel medium media 채널 경로 매체",
    Meaning.DOES: "does action actions customer_action doing behaviour behavior 행동 고객_행동",
    Meaning.SAYS: "says quote quotes customer_quote thinking 고객의_말 고객_말 발화 인용",
    Meaning.FEELING: "emotion emotions feelings mood sentiment 감정 기분 느낌",
    Meaning.VALENCE: "valence score emotion_score rating 감정값 감정_점수 점수",
    Meaning.INTENSITY: "intensity strength 강도 세기",
    Meaning.BASIS: "evidence_level 근거 근거_수준",
    Meaning.NOTE: "notes comment comments remark remarks evidence description details 메모 비고 "
    "설명 의견",
    Meaning.DECISIVE: "decisive moment_of_truth key_moment 결정적 결정적_순간",
    Meaning.MODE: "handling handled who handler ai_or_human 응대 응대_주체 담당 처리",
    Meaning.PATTERN: "pattern 방식 응대_방식",
    Meaning.TEAM: "department responsible_team 부서 담당_팀 담당_부서",
    Meaning.OWNER: "responsible assignee contact 담당자 책임자",
    Meaning.BEFORE: "words message wording script before current_words 문구 말 멘트 메시지 현재_말",
    Meaning.AFTER: "after new_words 개선_문구 바꿀_말",
    Meaning.HUMAN_LINE: "personal_line 사람의_한_줄",
    Meaning.NEXT: "next to leads_to transitions 다음 연결",
}
"""What else they are called, `_` for a space."""

_WORDS: Mapping[StrEnum, str] = {
    Mode.AI: "ai bot chatbot machine automatic automated self-service 챗봇 봇 자동 자동화 인공지능",
    Mode.HUMAN: "human person people agent staff manual 사람 상담원 상담사 직원 수동",
    Mode.HYBRID: "hybrid both ai_+_human human_+_ai ai_and_human mixed 함께 하이브리드 둘_다 혼합 "
    "ai+사람 사람+ai ai+human human+ai",
    Feeling.INTERESTED: "curious interest 관심 호기심",
    Feeling.EXCITED: "excitement delighted 신남 설렘 기대",
    Feeling.HAPPY: "happy joy happiness 기쁨 행복",
    Feeling.CONTENT: "content satisfaction ok good 만족 좋음",
    Feeling.RELIEVED: "relief 안도 안심",
    Feeling.TOUCHED: "touched gratitude thankful moved 감동 감사 고마움",
    Feeling.NEUTRAL: "neutral none indifferent 무덤덤 중립 보통 무관심",
    Feeling.WORRIED: "worry anxious anxiety nervous unsure 걱정 불안",
    Feeling.ANNOYED: "annoyance irritated frustrated frustration 짜증 답답함 답답",
    Feeling.WORN_OUT: "tired stress stressed exhausted 지침 피곤 피로",
    Feeling.DISAPPOINTED: "disappointment sad 실망 아쉬움",
    Feeling.HURT: "offended 상처 서운함",
    Feeling.ANGRY: "anger mad furious 화남 분노 화",
}
"""Other words for the words of the vocabularies, in the same way."""

BOARD = frozenset(
    folded(name)
    for name in (
        *("color", "colour", "bg color", "background color", "author", "created by", "frame"),
        *("sticky", "sticky note", "position x", "position y", "x", "y", "votes", "tags"),
        *("색", "색상", "작성자", "프레임", "투표"),
    )
)
"""Headings that only exports of whiteboards have."""


def meaning_of(heading: str) -> Meaning | None:
    """What a column with this heading means, as far as the heading says so."""
    return _headings().get(_bare(heading))


def word_of(vocabulary: type[_W], text: str) -> _W | None:
    """The word of a vocabulary that a cell holds: its id or name in any language, or a synonym."""
    found = _vocabulary(vocabulary).get(folded(text))
    return vocabulary(found) if found is not None else None


@cache
def _headings() -> Mapping[str, Meaning]:
    found: dict[str, Meaning] = {}
    for meaning in Meaning:
        said = [words_in(language).say(HEADINGS[meaning]) for language in LANGUAGES]
        for name in (meaning.value, *said, *_spaced(_ALSO.get(meaning, ""))):
            found.setdefault(_bare(name), meaning)
    return found


@cache
def _vocabulary(vocabulary: type[StrEnum]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for word in vocabulary:
        said = [words_in(language).say(NAMES[vocabulary][word]) for language in LANGUAGES]
        for name in (word.value, *said, *_spaced(_WORDS.get(word, ""))):
            found.setdefault(folded(name), word.value)
    return found


def _spaced(names: str) -> list[str]:
    return [name.replace("_", " ") for name in names.split()]


def _bare(heading: str) -> str:
    """A heading without what stands in brackets, `Valence (−2 to +2)`, and without signs."""
    said = folded(heading).partition("(")[0]
    return " ".join("".join(c if c.isalnum() else " " for c in said).split())
