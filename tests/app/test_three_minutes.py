"""Forty named, connected touchpoints in five stages from a new window, typed in three minutes.

Real key events, counted as a typist would count them: every letter, Enter and Tab is one
keystroke, every Shift and Ctrl one more, every Korean letter the keys that the 2-set layout needs.
"""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.edit.creation import CANONICAL_STAGES
from journeymap.model.document import Document

KEYS_PER_SECOND = 6
LIMIT = 180
"""Seconds."""
ENTER, TAB, CONTROL, SHIFT = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

# A name after "|" is an alternative to the one before it.
ENGLISH = (
    ("See ad", "|Hear a friend", "Open shop", "Search book", "Read reviews", "Save to list"),
    ("Ask bot", "|Call shop", "Get answer", "Compare books", "Ask again", "Talk to Mina", "Decide"),
    ("Fill cart", "Enter coupon", "Choose gift wrap", "Log in", "Pay by card", "|Pay by phone"),
    ("Confirmed",),
    ("Wait", "Parcel late", "Box damaged", "Complain", "|Ask refund", "Explain again", "Callback"),
    ("Apology", "New copy sent"),
    ("Open parcel", "Read card", "Enjoy book", "Get survey", "Write review", "|Say nothing"),
    ("Read reply", "Tell friends", "Come back", "Join club", "Give as gift"),
)
KOREAN = (
    ("광고 보기", "|친구 추천", "매장 접속", "책 검색", "후기 읽기", "찜하기"),
    ("챗봇 문의", "|전화 문의", "답변 받기", "책 비교", "다시 묻기", "미나와 상담", "결정"),
    ("장바구니", "쿠폰 입력", "선물 포장", "로그인", "카드 결제", "|휴대폰 결제"),
    ("주문 확인",),
    ("기다림", "배송 지연", "상자 파손", "불만 접수", "|환불 요청", "다시 설명", "전화 받기"),
    ("사과", "새 책 발송"),
    ("택배 열기", "카드 읽기", "책 즐기기", "설문 받기", "후기 쓰기", "|그냥 넘김"),
    ("답글 읽기", "친구에게 추천", "다시 방문", "회원 가입", "선물하기"),
)
STAGES = (0, 1, 2, 2, 3, 3, 4, 4)
"""The stage of each row."""

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_TWO_KEYS = "ㄲㄸㅃㅆㅉㅒㅖㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ"
"""Typed with Shift, or from two letters."""


class Typist:
    """Types on whatever has the focus, and counts."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.strokes = 0

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        self.strokes += 1 if held is None else 2
        QTest.keyClick(self.window.focusWidget(), key, held or Qt.KeyboardModifier.NoModifier)

    def name(self, name: str) -> None:
        if name.isascii():
            QTest.keyClicks(self.window.focusWidget(), name)
            self.strokes += len(name) + sum(letter.isupper() for letter in name)
        else:
            for syllable in name:
                self._compose(syllable)

    def _compose(self, syllable: str) -> None:
        """A syllable as an input method shows it growing, and hands it over with the next."""
        if syllable == " ":
            letters = syllable
        else:
            number = ord(syllable) - 0xAC00
            initial, vowel, final = number // 588, number // 28 % 21, number % 28
            letters = (_INITIALS[initial] + _VOWELS[vowel] + _FINALS[final]).strip()
            for shown in (_INITIALS[initial], chr(0xAC00 + number - final), syllable):
                QApplication.sendEvent(self.window.focusWidget(), QInputMethodEvent(shown, []))
        self.strokes += len(letters) + sum(letter in _TWO_KEYS for letter in letters)
        event = QInputMethodEvent()
        event.setCommitString(syllable)
        QApplication.sendEvent(self.window.focusWidget(), event)


def typed(window: Window, rows: tuple[tuple[str, ...], ...]) -> int:
    """Type a map from a standing start; how many keystrokes it took."""
    typist = Typist(window)
    typist.key(ENTER)
    for number, row in enumerate(rows):
        last_row = number == len(rows) - 1
        onward = not last_row and STAGES[number + 1] != STAGES[number]
        for place, name in enumerate(row):
            typist.name(name.removeprefix("|"))
            last = place == len(row) - 1
            if last and last_row:
                typist.key(ENTER, SHIFT)
            elif last and onward:
                typist.key(ENTER, CONTROL)
            else:
                following = rows[number + 1][0] if last else row[place + 1]
                typist.key(TAB if following.startswith("|") else ENTER)
    return typist.strokes


def overlapping(window: Window) -> list[tuple[str, str]]:
    cards = list(window.scene.cards())
    return [
        (one.touchpoint.name, other.touchpoint.name)
        for one, other in combinations(cards, 2)
        if abs(one.x() - other.x()) < CARD_WIDTH and abs(one.y() - other.y()) < CARD_HEIGHT
    ]


def reached(document: Document) -> set[str]:
    """What can be reached from the first touchpoint by the transitions."""
    waiting = [next(iter(document.touchpoints))]
    seen = set(waiting)
    while waiting:
        for transition in document.leaving(waiting.pop()):
            if transition.target not in seen:
                seen.add(transition.target)
                waiting.append(transition.target)
    return seen


@pytest.mark.parametrize(("language", "rows"), [("en", ENGLISH), ("ko", KOREAN)])
def test_forty_touchpoints_in_three_minutes(
    program: Program,
    qtbot: QtBot,
    record_property: Callable[[str, object], None],
    language: str,
    rows: tuple[tuple[str, ...], ...],
) -> None:
    program.choose_language(language)
    window = program.new()
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    names = [name.removeprefix("|") for row in rows for name in row]
    assert len(names) == 40

    strokes = typed(window, rows)

    document = window.document
    assert [t.name for t in document.touchpoints.values()] == names
    assert len(document.stages) == 5
    assert {t.stage for t in document.touchpoints.values()} == {id for id, _ in CANONICAL_STAGES}
    assert len(document.transitions) == 39
    assert reached(document) == set(document.touchpoints)
    assert overlapping(window) == []
    assert len(window.work.session.history) == 40, "one step each"

    seconds = strokes / KEYS_PER_SECOND
    record_property("keystrokes for each touchpoint", strokes / 40)
    assert seconds < LIMIT

    while window.work.session.position:
        window.editing.undo()
    assert not window.document.touchpoints
