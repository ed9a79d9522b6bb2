"""Plain text as stages and touchpoints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.edit.creation import new_document
from journeymap.edit.imports import add_imported
from journeymap.exchange.gathering import Chain, NotImported
from journeymap.exchange.lists import read_list
from journeymap.exchange.reading import read_text
from journeymap.i18n import words_in
from journeymap.model.integrity import faults
from tests.exchange.conftest import names, skipped, ways

SEARCH_AND_PAY = [("Find", "Search"), ("Find", "Browse"), ("Buy", "Pay")]


@pytest.mark.parametrize(
    "text",
    [
        "# Find\nSearch\nBrowse\n# Buy\nPay",
        "# Our journey\n## Find\n- Search\n- Browse\n## Buy\n- Pay\n",
        "Find:\nSearch\nBrowse\n\nBuy:\nPay",
        "Find:\n* Search\n* Browse\nBuy:\n* Pay",
        "Find\n- Search\n- Browse\nBuy\n- Pay",
        "Find\n1. Search\n2) Browse\nBuy\n1. Pay",
        "Find\n  Search\n  Browse\nBuy\n  Pay",
        "Find\r\n\tSearch\r\n\tBrowse\r\nBuy\r\n\tPay\r\n",
        "- Find\n    - Search\n    - [x] Browse\n- Buy\n    - [ ] Pay",
        "**Find**\n• Search\n•Browse\n__Buy:__\n• Pay",
        "# Find\n가. Search\n나. Browse\n# Buy\n① Pay",
    ],
)
def test_stages_are_headings_or_what_other_lines_stand_under(text: str) -> None:
    imported = read_list(text)
    assert names(imported) == SEARCH_AND_PAY
    assert imported.stages == ("Find", "Buy")
    assert ways(imported) == [(0, 1)]


def test_a_flat_list_is_a_chain_without_a_stage() -> None:
    imported = read_list("First\nSecond\n\nThird")
    assert names(imported) == [("", "First"), ("", "Second"), ("", "Third")]
    assert ways(imported) == [(0, 1), (1, 2)]


def test_touchpoints_are_connected_as_it_is_wished() -> None:
    text = "# Find\nSearch\nBrowse\n# Buy\nPay"
    assert ways(read_list(text, Chain.NONE)) == []
    assert ways(read_list(text, Chain.THROUGH)) == [(0, 1), (1, 2)]


def test_what_stands_below_a_touchpoint_is_what_the_customer_does() -> None:
    imported = read_list("# Find\n- Search\n  - by name\n    - or by author\n- Browse")
    assert names(imported) == [("Find", "Search"), ("Find", "Browse")]
    assert [moment.does for moment in imported.touchpoints] == ["by name\nor by author", ""]


def test_a_stage_without_touchpoints_stays_a_stage() -> None:
    assert read_list("Find\n  Search\nBuy\n  Pay\nLeave").stages == ("Find", "Buy", "Leave")


def test_plain_lines_among_bullets_are_touchpoints() -> None:
    assert names(read_list("Visit\nAsk\n- by phone\nPay\nGo")) == [
        *(("", "Visit"), ("Ask", "by phone"), ("", "Pay"), ("", "Go")),
    ]


def test_an_introduction_under_a_heading_is_no_stage() -> None:
    imported = read_list("# Find\nHow people find us\n- Search")
    assert names(imported) == [("Find", "How people find us"), ("Find", "Search")]


def test_what_says_nothing_is_listed_with_its_line() -> None:
    imported = read_list("# Journey\n## Find\n- Search\n---\n\n- \x00\n-\n")
    assert skipped(imported)[:2] == [(1, "Journey"), (4, "---")]
    assert [line for line, _ in skipped(imported)] == [1, 4, 6, 7]


def test_numbers_and_signs_in_names_stay() -> None:
    for name in ("1.5 hours later", "-10 % off", "24/7 chat", "a-b", "C#", "#1 choice", "(free)"):
        assert names(read_list(name)) == [("", name)]


def test_scripts_of_every_direction_and_emoji_are_names() -> None:
    text = "הזמנה\nطلب\n😀👩‍👩‍👧\n주문 확인\n👍🏽 ok"
    assert [name for _, name in names(read_list(text))] == text.split("\n")


def test_letters_in_parts_become_whole() -> None:
    decomposed = "\u110e\u1161\u11bd\u1100\u1175"
    assert names(read_list(decomposed)) == [("", "찾기")]


def test_a_name_that_is_too_long_keeps_its_text_elsewhere() -> None:
    imported = read_list("word " * 100)
    (moment,) = imported.touchpoints
    assert len(moment.name) <= 200
    assert moment.name.endswith("…")
    assert moment.does == ("word " * 100).strip()
    assert [line for line, _ in skipped(imported)] == [1]


def test_too_many_lines_are_refused_as_a_whole() -> None:
    with pytest.raises(NotImported, match="20000"):
        read_list("a\n" * 20_001)


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_any_text_gives_a_legal_journey(text: str) -> None:
    document, ids = add_imported(new_document(words_in("en")), read_text(text), "Home")
    assert faults(document) == ()
    assert set(ids) == set(document.touchpoints)


@given(st.text("#-*: \t\nåß1.", max_size=60))  # letters that number no list
def test_no_line_is_lost_in_silence(text: str) -> None:
    imported = read_list(text)
    touchpoints = [f"{moment.name} {moment.does}" for moment in imported.touchpoints]
    told = " ".join((*imported.stages, *touchpoints, *(one.text for one in imported.skipped)))
    for line in text.splitlines():
        for word in line.replace("*", " ").replace("#", " ").replace("-", " ").split():
            said = word.strip(":.1")
            assert said in told
