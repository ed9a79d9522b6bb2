"""Finding names by typing: parts in any order, case and accents aside, Hangul as it is typed.

Hangul is compared by the letters of the keyboard, so that a name is found while its next
syllable is still being composed ("겨" and "결ㅈ" find 결제), and by initial consonants alone
("ㄱㅈ"). A space beside Hangul does not matter: Korean writes it now and then ("AI상담").
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_STROKES = {
    **{"ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ"},
    **{"ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ"},
    **{"ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ"},
    "ㅢ": "ㅡㅣ",
}
"""Letters that are typed as two."""
_FIRST_SYLLABLE, _LAST_SYLLABLE = "가", "힣"

_WHOLE, _BEGINNING, _WORD, _INSIDE, _SCATTERED = 0.0, 1.0, 2.0, 4.0, 16.0
"""How well a part matches; less is better."""
_BESIDE = 6.0
"""A match in what stands beside a name weighs less by this."""
_MOST_GAPS = 12.0
_ANYWHERE = 4
_REMEMBERED = 16_384
"""Texts whose keys are kept: a map is searched again and again."""


@dataclass(frozen=True, slots=True)
class Key:
    """A text prepared to be searched."""

    letters: str
    """The letters as they are typed, with spaces only between words without Hangul."""
    initials: str
    """The first letter of every unit."""
    units: tuple[str, ...]
    """The letters by syllable, and every other letter by itself."""
    starts: frozenset[int]
    """Which units begin a word."""
    places: tuple[int, ...]
    """Where in the text, brought into NFC, the units stand."""

    @staticmethod
    @lru_cache(maxsize=_REMEMBERED)
    def of(text: str) -> "Key":
        """The key of a text."""
        units: list[str] = []
        places: list[int] = []
        starts: set[int] = set()
        start = False
        for place, letter in enumerate(unicodedata.normalize("NFC", text)):
            unit = _typed(letter)
            if not unit or unit.isspace():
                start = start or bool(unit)
                continue
            if start and units and not (_is_hangul(units[-1]) or _is_hangul(unit)):
                units.append(" ")
                places.append(place - 1)
            if start or not units:
                starts.add(len(units))
            start = False
            units.append(unit)
            places.append(place)
        letters, initials = "".join(units), "".join(unit[0] for unit in units)
        return Key(letters, initials, tuple(units), frozenset(starts), tuple(places))


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found by its name, and by what stands beside it."""

    name: Key
    beside: Key


def find(typed: str, entries: Sequence[Entry]) -> list[int]:
    """The places of the entries that match all of what was typed, the best first.

    Of two that match equally well the earlier comes first; without a word typed, all match.
    """
    parts = _parts(typed)
    found = []
    for place, entry in enumerate(entries):
        total = 0.0
        for part in parts:
            worth = part.worth(entry)
            if worth is None:
                break
            total += worth
        else:
            found.append((total, place))
    found.sort()
    return [place for _, place in found]


def matched(typed: str, text: str) -> list[tuple[int, int]]:
    """Which letters of a text in NFC match what was typed, as (from, to); for showing them."""
    key = Key.of(text)
    shown: set[int] = set()
    for part in _parts(typed):
        place = part.place(key)
        shown.update(part.scattered(key) or () if place is None else range(*place))
    return _runs(key.places[unit] for unit in sorted(shown))


@dataclass(frozen=True, slots=True)
class Writing:
    """A longer text prepared to be looked through for words."""

    letters: str
    initials: str

    @staticmethod
    def of(text: str) -> "Writing":
        """What is looked through for a text."""
        key = Key.of(text)
        return Writing(key.letters, key.initials)


class Wanted:
    """The words that were typed, to be looked for in many writings."""

    def __init__(self, typed: str) -> None:
        self._parts = _parts(typed)

    def stands_in(self, writing: Writing) -> bool:
        """Whether every word stands there, letter by letter."""
        return all(part.stands_in(writing) for part in self._parts)


class _Part:
    """A word that was typed, ready to be looked for in thousands of keys."""

    def __init__(self, word: str) -> None:
        key = Key.of(word)
        self._letters = key.letters
        self._units = key.units
        # "ㄳ" is what the input method makes of ㄱㅅ, so letters and not initials are asked.
        self._consonants = bool(key.letters) and _CONSONANTS.issuperset(key.letters)
        self._far_apart = re.compile(".*".join(re.escape(unit[0]) for unit in key.units), re.DOTALL)

    def worth(self, entry: Entry) -> float | None:
        """How well it matches an entry, less is better; None where it does not."""
        name = entry.name
        place = self.place(name)
        if place is not None:
            start, end = place
            if start == 0:
                return _WHOLE if end == len(name.units) else _BEGINNING
            return _WORD if start in name.starts else _INSIDE
        place = self.place(entry.beside)
        if place is not None:
            return _BESIDE + (_WORD if place[0] in entry.beside.starts else _INSIDE)
        units = self.scattered(name)
        if units is None:
            return None
        gaps = units[-1] - units[0] + 1 - len(units)
        return _SCATTERED + min(_MOST_GAPS, float(gaps)) + (units[0] not in name.starts)

    def stands_in(self, text: Writing) -> bool:
        """Whether it stands anywhere in a text."""
        return self._letters in (text.initials if self._consonants else text.letters)

    def place(self, text: Key) -> tuple[int, int] | None:
        """The units, from and to, in which it stands whole; at the start of a word if it can."""
        within = text.initials if self._consonants else text.letters
        at = within.find(self._letters)
        if at < 0:
            return None
        first = self._at(at, text)
        while at >= 0:
            units = self._at(at, text)
            if units[0] in text.starts:
                return units
            at = within.find(self._letters, at + 1)
        return first

    def scattered(self, text: Key) -> list[int] | None:
        """The units in which it stands in pieces, each at the start of a word ("dambo").

        From four units on the pieces may stand anywhere, in their order ("complnt").
        """
        wanted = len(self._units)
        if wanted < 2 or self._far_apart.search(text.initials) is None:
            return None
        words = sorted(text.starts)
        pieces = self._pieces(text, words, -2, 0)
        if pieces is not None or wanted < _ANYWHERE:
            return pieces
        found: list[int] = []
        for place, unit in enumerate(text.units):
            if unit.startswith(self._units[len(found)]):
                found.append(place)
                if len(found) == wanted:
                    return found
        return None

    def _pieces(self, text: Key, words: list[int], last: int, done: int) -> list[int] | None:
        """The units for those of its own that are left, after `last`."""
        if done == len(self._units):
            return []
        for place in (last + 1, *words):
            fits = last < place < len(text.units) and (place in text.starts or place == last + 1)
            if place >= 0 and fits and text.units[place].startswith(self._units[done]):
                rest = self._pieces(text, words, place, done + 1)
                if rest is not None:
                    return [place, *rest]
        return None

    def _at(self, start: int, text: Key) -> tuple[int, int]:
        end = start + len(self._letters)
        return (start, end) if self._consonants else _units(start, end, text)


def _parts(typed: str) -> list[_Part]:
    return [_Part(word) for word in typed.split() if Key.of(word).units]


def _units(start: int, end: int, text: Key) -> tuple[int, int]:
    """The units in which the letters from `start` to `end` stand."""
    if len(text.letters) == len(text.units):
        return start, end
    first = last = length = 0
    for unit, letters in enumerate(text.units):
        if length <= start:
            first = unit
        if length < end:
            last = unit
        length += len(letters)
    return first, last + 1


def _runs(places: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


_CONSONANTS = frozenset(_INITIALS)


def _is_hangul(unit: str) -> bool:
    return "ㄱ" <= unit[0] <= "ㅣ"


@cache
def _typed(letter: str) -> str:
    """The keys that type a letter; "" for marks that stand on another one."""
    if _FIRST_SYLLABLE <= letter <= _LAST_SYLLABLE:
        place = ord(letter) - ord(_FIRST_SYLLABLE)
        initial, rest = divmod(place, len(_VOWELS) * len(_FINALS))
        vowel, final = divmod(rest, len(_FINALS))
        letters = _INITIALS[initial] + _VOWELS[vowel] + (_FINALS[final] if final else "")
        return "".join(_STROKES.get(one, one) for one in letters)
    if letter in _STROKES:
        return _STROKES[letter]
    if "ㄱ" <= letter <= "ㅣ":
        return letter
    plain = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))
