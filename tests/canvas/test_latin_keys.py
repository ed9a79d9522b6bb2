"""Jamo that arrive instead of keys."""

import unicodedata

import pytest

from journeymap.canvas.latin_keys import latin_key

ROWS = {
    "QWERTYUIOP": "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ",
    "ASDFGHJKL": "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ",
    "ZXCVBNM": "ㅋㅌㅊㅍㅠㅜㅡ",
}


@pytest.mark.parametrize(("latin", "korean"), list(ROWS.items()))
def test_every_key_of_the_two_set_layout(latin: str, korean: str) -> None:
    assert "".join(latin_key(letter) or "?" for letter in korean) == latin


def test_letters_typed_with_shift_are_on_the_same_keys() -> None:
    assert [latin_key(letter) for letter in "ㅃㅉㄸㄲㅆㅒㅖ"] == list("QWERTOP")


def test_both_blocks_of_jamo_are_known() -> None:
    for start, end, kind in (
        (0x1100, 0x1113, "CHOSEONG"),
        (0x1161, 0x1176, "JUNGSEONG"),
        (0x11A8, 0x11C3, "JONGSEONG"),
    ):
        for code in range(start, end):
            name = unicodedata.name(chr(code)).replace(kind, "LETTER")
            assert latin_key(chr(code)) == latin_key(unicodedata.lookup(name))


@pytest.mark.parametrize("other", ["", "q", "가", "ㅘ", "ㄳ", "\ud800", "🎉", "ab"])
def test_anything_else_is_no_key(other: str) -> None:
    assert latin_key(other) is None
