"""The keys of a Korean layout: where a system sends the letter on the key, not the key.

A map is no text field, so input methods are off on it. Some systems (macOS with the 2-set
keyboard, some Linux layouts) still send ㅂ where another keyboard has Q. Both blocks of jamo occur:
compatibility letters (U+3131 to U+3163) and those that make up syllables (U+1100 to U+11FF).
"""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_OF_PLACE = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
"""Modifiers that say where a key is, not what it means."""
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
"""U+1100 and on."""
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
"""U+1161 and on."""
_FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
"""U+11A8 and on."""

_TWO_SET = {
    **dict(zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "QWERTYUIOP", strict=True)),
    **dict(zip("ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ASDFGHJKL", strict=True)),
    **dict(zip("ㅋㅌㅊㅍㅠㅜㅡ", "ZXCVBNM", strict=True)),
    **dict(zip("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP", strict=True)),
}
"""KS X 5002; the last row is typed with Shift."""


def latin_key(letter: str) -> str | None:
    """The Latin letter on the key that types this jamo; None for anything else."""
    code = ord(letter) if len(letter) == 1 else 0
    for first, letters in ((0x1100, _INITIALS), (0x1161, _VOWELS), (0x11A8, _FINALS)):
        if 0 <= code - first < len(letters):
            letter = letters[code - first]
    return _TWO_SET.get(letter)


def press_latin(widget: QWidget, event: QKeyEvent) -> bool:
    """Trigger the action of a widget whose key carries the jamo of this event; False for none."""
    latin = latin_key(event.text()) or latin_key(_letter(event.key()))
    if latin is None:
        return False
    key = QKeyCombination(event.modifiers() & ~_OF_PLACE, Qt.Key[f"Key_{latin}"])
    for action in widget.actions():
        if action.isEnabled() and QKeySequence(key) in action.shortcuts():
            if action.autoRepeat() or not event.isAutoRepeat():
                action.trigger()
            return True
    return False


def _letter(key: int) -> str:
    """The letter that stands for a key: Qt takes a key without a name of its own for its letter."""
    return chr(key) if 0 < key < 0x110000 else ""
