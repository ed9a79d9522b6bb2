"""Finding names by typing, in Korean and in English."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.analysis.search import Entry, Key, Wanted, Writing, find, matched

NAMES = [
    *("결제", "결제 오류", "결합 상품", "Damaged book", "첫 방문", "값비싼 가방"),
    *("과자", "Über café", "가방 배송", "Save", "Save as…", "고마움·감동"),
]


def found(typed: str, names: list[str] = NAMES, beside: list[str] | None = None) -> list[str]:
    around = beside or [""] * len(names)
    entries = [Entry(Key.of(a), Key.of(b)) for a, b in zip(names, around, strict=True)]
    return [names[place] for place in find(typed, entries)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("결제", ["결제", "결제 오류"]),
        ("결제오류", ["결제 오류"]),
        ("오류 결", ["결제 오류"]),
        # While a syllable is being composed
        (
            "ㄱ",
            ["결제", "결제 오류", "결합 상품", "값비싼 가방", "과자", "가방 배송", "고마움·감동"],
        ),
        ("겨", ["결제", "결제 오류", "결합 상품"]),
        ("결ㅈ", ["결제", "결제 오류"]),
        ("결젱", ["결제 오류"]),
        ("고", ["과자", "고마움·감동"]),
        ("갑", ["값비싼 가방", "가방 배송"]),
        ("값", ["값비싼 가방"]),
        # Initial consonants
        ("ㄱㅈㅇㄹ", ["결제 오류"]),
        ("ㅂㅆ", ["값비싼 가방"]),
        ("ㅄ", ["가방 배송"]),
        ("첫ㅂ", ["첫 방문"]),
        # Letters with marks and without
        ("uber", ["Über café"]),
        ("CAFE", ["Über café"]),
        ("Ü", ["Über café"]),
        # Parts of words, one after the other
        ("결오", ["결제 오류"]),
        ("db", ["Damaged book"]),
        ("damboo", ["Damaged book"]),
        ("damk", ["Damaged book"]),
        ("dag", []),
        ("book dam", ["Damaged book"]),
        ("save", ["Save", "Save as…"]),
        ("감동", ["고마움·감동"]),
        ("xyz", []),
        ("ㅋ", []),
    ],
)
def test_what_is_typed_finds(typed: str, expected: list[str]) -> None:
    assert found(typed)[: len(expected)] == expected
    assert (found(typed) == []) is (expected == [])


def test_nothing_typed_finds_everything_in_its_order() -> None:
    assert found("") == found("  ") == NAMES


def test_the_best_comes_first() -> None:
    names = ["Reopen it", "Pending", "Open tab", "Open", "O-p-e-n", "The opening"]
    assert found("open", names)[:3] == ["Open", "Open tab", "The opening"]
    assert found("open", names)[-1] != "O-p-e-n" or len(found("open", names)) == 5
    assert "Pending" not in found("open", names)


def test_what_stands_beside_counts_less() -> None:
    names, beside = ["Visit", "Stage one", "Call"], ["", "", "Stage one"]
    assert found("stage", names, beside) == ["Stage one", "Call"]
    assert found("call one", names, beside) == ["Call"]


def test_a_name_taken_apart_by_a_file_system_is_found() -> None:
    assert found("결제", [unicodedata.normalize("NFD", "결제")]) != []
    assert found(unicodedata.normalize("NFD", "결제")) == ["결제", "결제 오류"]


HANGUL = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8)
ANY = st.text(max_size=40)


@given(name=ANY, start=st.integers(0, 40), end=st.integers(0, 40))
def test_any_part_of_a_name_finds_it(name: str, start: int, end: int) -> None:
    assert found(name[start:end], [name]) == [name]


@given(HANGUL)
def test_a_name_is_found_at_every_stroke(name: str) -> None:
    strokes = Key.of(name).letters
    for length in range(1, len(strokes) + 1):
        assert found(composed(strokes[:length]), [name]) == [name]
    initials = Key.of(name).initials
    assert found(initials, [name]) == [name]


def composed(strokes: str) -> str:
    """What an input method shows after these strokes: every consonant is a final as long as it
    can be one.
    """
    shown = ""
    for stroke in strokes:
        for known in (shown, *(shown[:-1],) * bool(shown)):
            last = shown[len(known) :]
            joined = _JOINED.get(Key.of(last).letters + stroke) if last else None
            if joined is not None:
                shown = known + joined
                break
            if last and len(letters := Key.of(last).letters) > 2 and stroke in _VOWELS:
                # The final goes over to the syllable that begins.
                before, moved = _JOINED.get(letters[:-1]), _JOINED.get(letters[-1] + stroke)
                if before is not None and moved is not None:
                    shown = known + before + moved
                    break
        else:
            shown += stroke
    return shown


_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ"
_JOINED = {Key.of(chr(code)).letters: chr(code) for code in range(0xAC00, 0xD7A4)}


@given(name=ANY, typed=st.text("결제abㄱ 오류", max_size=6))
def test_shown_matches_lie_inside_and_in_order(name: str, typed: str) -> None:
    text = unicodedata.normalize("NFC", name)
    runs = matched(typed, text)
    flat = [place for run in runs for place in run]
    assert flat == sorted(flat)
    assert all(0 <= start < end <= len(text) for start, end in runs)


@pytest.mark.parametrize(
    ("typed", "text", "shown"),
    [
        ("결젱", "신용 결제 오류", "결제오"),
        ("ㄱㅈ", "신용 결제 오류", "결제"),
        ("book dam", "Damaged book", "Dambook"),
        ("신오", "신용 결제 오류", "신오"),
        ("cafe", "Über café", "café"),
        ("", "Visit", ""),
        ("zzz", "Visit", ""),
    ],
)
def test_what_matched_can_be_shown(typed: str, text: str, shown: str) -> None:
    assert "".join(text[start:end] for start, end in matched(typed, text)) == shown


@pytest.mark.parametrize(
    ("typed", "text", "stands"),
    [
        ("order", "Wait for the order", True),
        ("order wait", "Wait for the order", True),
        ("wtr", "Wait for the order", False),
        ("heat", "the attic", False),
        ("theattic", "the attic", False),
        ("ㄱㅈ", "신용 결제", True),
        ("용결", "신용 결제", True),
        ("AI상담", "먼저 AI 상담", True),
        ("", "anything", True),
        ("order", "", False),
    ],
)
def test_a_filter_takes_words_literally(typed: str, text: str, stands: bool) -> None:
    assert Wanted(typed).stands_in(Writing.of(text)) is stands
