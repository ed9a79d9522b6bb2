from collections.abc import Mapping

import pytest

from journeymap.i18n import LANGUAGES, Problem, Words, phrase, plain, system_language, words_in

GREETING = phrase("test", "Hello, {name}.")
BOTH = phrase("test", "{first} and {second}")
KOREAN: Mapping[tuple[str, str], str] = {
    ("test", "Hello, {name}."): "{name}님, 안녕하세요.",
    ("test", "{first} and {second}"): "{second}, {first}",
    ("test", "reader"): "독자",
}


def test_a_phrase_is_english_until_it_is_said_in_another_language() -> None:
    greeting = GREETING.of(name="Kim")
    assert str(greeting) == "Hello, Kim."
    assert Words("en", {}).say(greeting) == "Hello, Kim."
    assert Words("ko", KOREAN).say(greeting) == "Kim님, 안녕하세요."


def test_a_phrase_within_a_phrase_is_said_in_the_same_language() -> None:
    sentence = BOTH.of(first=GREETING.of(name="A"), second=phrase("test", "reader"))
    assert Words("ko", KOREAN).say(sentence) == "독자, A님, 안녕하세요."
    assert str(sentence) == "Hello, A. and reader"


def test_a_context_is_part_of_what_is_said() -> None:
    assert Words("ko", KOREAN).say(phrase("elsewhere", "reader")) == "reader"


def test_braces_of_a_person_are_left_alone() -> None:
    curly = "{name} {0} {"
    assert str(GREETING.of(name=curly)) == "Hello, {name} {0} {."
    assert Words("ko", KOREAN).say(GREETING.of(name=curly)) == "{name} {0} {님, 안녕하세요."
    assert Words("ko", KOREAN).say(plain(curly)) == str(plain(curly)) == curly


def test_filling_a_phrase_leaves_the_phrase_alone_and_the_last_value_counts() -> None:
    assert str(GREETING.of(name="A").of(name="B")) == "Hello, B."
    assert str(GREETING) == "Hello, {name}."


def test_a_problem_says_what_happened_and_what_to_do() -> None:
    assert str(Problem(phrase("test", "It broke."))) == "It broke."
    assert str(Problem(phrase("test", "It broke."), phrase("test", "Mend it."))) == (
        "It broke. Mend it."
    )


@pytest.mark.parametrize(
    ("tag", "language"),
    [("ko", "ko"), ("ko-KR", "ko"), ("ko_KR", "ko"), ("KO", "ko"), ("en-GB", "en"), ("fr", "en")],
)
def test_words_are_found_by_language_tag(tag: str, language: str) -> None:
    assert words_in(tag).language == language


def test_each_language_has_its_own_words() -> None:
    said = {words_in(language).say(phrase("feeling", "hurt")) for language in LANGUAGES}
    assert said == {"hurt", "서운함"}


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "ko_KR"}, "ko"),
        ({"LANG": "en_US.UTF-8", "JOURNEYMAP_LANGUAGE": "ko"}, "ko"),
        ({"LC_ALL": "ko_KR.UTF-8", "JOURNEYMAP_LANGUAGE": "en"}, "en"),
        ({"LANG": "ko.UTF-8", "LC_ALL": ""}, "ko"),
    ],
)
def test_the_system_says_which_language_it_speaks(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    monkeypatch.delenv("LANG")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language
