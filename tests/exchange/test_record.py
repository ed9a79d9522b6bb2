"""The record of a workshop, read back by a Markdown renderer."""

import html
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from journeymap.edit.agenda import add_step, end_step
from journeymap.edit.minutes import add_decision, add_question
from journeymap.edit.parking import park
from journeymap.edit.touchpoints import revise_records
from journeymap.edit.votes import add_round, count
from journeymap.exchange.markdown import inline, item, table
from journeymap.exchange.record import workshop_record
from journeymap.handling.derive import revision
from journeymap.i18n import LANGUAGES, words_in
from journeymap.model.document import Document

DAY = date(2026, 11, 20)
COMMONMARK = MarkdownIt("commonmark")
GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read(markdown: str) -> str:
    """What a reader sees: the text of the rendered page, one block or cell a line."""
    page = GITHUB.render(markdown)
    page = re.sub(r"<(br|/p|/h\d|/t[dh]|/li)[^>]*>", "\n", page)
    return html.unescape(re.sub(r"<[^>]*>", "", page))


def rows(markdown: str) -> list[list[str]]:
    """The cells of all tables."""
    page = GITHUB.render(markdown)
    return [
        [
            html.unescape(re.sub(r"<[^>]*>", "", cell))
            for cell in re.findall(r"<t[dh].*?</t[dh]>", row)
        ]
        for row in re.findall(r"<tr>.*?</tr>", page.replace("\n", ""))
    ]


@pytest.fixture
def held(shop: Document) -> Document:
    """The shop after a workshop."""
    shop = add_step(add_step(shop, "Draw", 25, id="draw"), "Feel", 15)
    shop = end_step(shop, "draw", 1630)
    shop = add_round(add_round(shop, "Coldest?", id="cold"), "Warmest?")
    shop = count(count(shop, "cold", ["visit"], 2), "cold", ["complain", "pay"], 5)
    shop = add_decision(shop, "Call back\nwithin a day", ["complain"], "Mina", DAY)
    shop = add_question(shop, "Who pays?", ["pay", "visit"], "Jun", id="who")
    shop = add_question(shop, "When?", id="when")
    shop = revise_records(shop, ["when"], answer="In May")
    return park(park(shop, "Ask legal"), " ")


def record(document: Document, language: str = "en") -> str:
    return workshop_record(document, words_in(language), "7f3a-21c9", DAY)


def test_it_says_what_it_is_and_how_sure_the_feelings_are(held: Document) -> None:
    said = read(record(held)).split("\n")
    for line in (
        "Workshop record: Bookshop",
        "State: To be",
        "Date: 2026-11-20",
        "For: Reader",
        "Revision: 7f3a-21c9",
        "Touchpoints: 3, transitions: 4",
        "Feelings: 0 assumed, 1 observed, 0 measured, 2 not tagged",
    ):
        assert line in said


def test_tables_hold_times_votes_and_who_is_there(held: Document) -> None:
    found = rows(record(held))
    assert found == [
        ["Step", "Planned", "Took"],
        ["Draw", "25 minutes", "27 minutes 10 seconds"],
        ["Feel", "15 minutes", ""],
        ["Together", "40 minutes", "27 minutes 10 seconds"],
        ["Place", "Touchpoint", "Stage", "Dots"],
        ["1=", "Pay", "Buy", "5"],
        ["1=", "Complain", "Care", "5"],
        ["3", "Visit", "Find", "2"],
        ["Stage", "Touchpoint", "Feeling", "Handled by", "Decided by"],
        ["Find", "Visit", "—", "—", ""],
        ["Buy", "Pay", "—", "—", ""],
        [
            "Care",
            "Complain",
            "hurt −2, observed",
            "Both · AI first, a person takes over · Support",
            "",
        ],
    ]


def test_decisions_and_questions_say_who_when_and_about_what(held: Document) -> None:
    page = GITHUB.render(record(held))
    assert re.search(
        r"<h2>Decisions</h2>\s*<ol>\s*<li>Call back<br />\s*within a day\s*<ul>\s*"
        r"<li>Owner: Mina</li>\s*<li>About: Complain</li>\s*<li>Decided on: 2026-11-20</li>",
        page,
    )
    open_ones, answered = page.split("<h2>Open questions</h2>")[1].split("<h2>Answered")
    assert "Who pays?" in open_ones
    assert "About: Pay, Visit" in open_ones
    assert "When?" not in open_ones
    assert "Answer: In May" in answered
    assert re.search(r"<h2>Parking lot</h2>\s*<ul>\s*<li>Ask legal</li>\s*</ul>", page)


def test_what_is_empty_is_left_out(shop: Document) -> None:
    headings = re.findall("^## (.*)$", record(shop), re.MULTILINE)
    assert headings == ["Touchpoints"]
    alone = Document.of([shop.journey])
    assert re.findall("^## (.*)$", record(alone), re.MULTILINE) == []
    assert "No dots yet." in read(record(add_round(shop, "Coldest?")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_both_languages(held: Document, language: str) -> None:
    korean = re.search("[가-힣]", record(held, language)) is not None
    assert korean == (language == "ko")


def test_the_revision_of_the_spec_does_not_follow_the_workshop(
    shop: Document, held: Document
) -> None:
    assert revision(held) == revision(shop)


NASTY = (
    "*stars* _lines_ `code` ~~gone~~ [link](http://x) ![picture](x) <b>html</b> &amp; a|b \\ $x$ #",
    "# no heading",
    "- no list",
    "+ no list",
    "7. no number",
    "7) no number",
    "> no quote",
    "---",
    "===",
    "[x]: http://definition",
    "1.",
    "***",
    "    not code",
    "```",
    "~~~",
    "<!-- hidden",
    "|--|",
    "ends in a backslash\\",
    "한글 *강조* 아님",
)


@pytest.mark.parametrize("text", NASTY)
def test_signs_of_markdown_are_read_as_they_were_written(shop: Document, text: str) -> None:
    shop = revise_records(shop, ["journey"], title=text, description=text)
    shop = revise_records(shop, ["pay", "buy", "reader"], name=text)
    shop = count(add_round(shop, text, id="round"), "round", ["pay"], 1)
    shop = add_decision(park(add_step(shop, text), text), text, ["pay"], text)
    shop = add_question(shop, text, ["pay"], text)
    written = " ".join(text.split())
    seen = read(record(shop)).split("\n")
    assert f"Workshop record: {written}" in seen
    # Description, step, round, decision, question, parked note; card and stage in two tables.
    assert seen.count(written) == 6 + 2 * 2
    assert seen.count(f"Owner: {written}") == 2
    assert seen.count(f"About: {written}") == 2


words = st.text(st.sampled_from("ab 1.)#-+*_`~<>&|[]()!$\\=:\"'한"), min_size=1, max_size=14)


@given(words.filter(str.strip))
def test_any_line_survives_in_every_place(text: str) -> None:
    written = " ".join(text.split())
    assert read(inline(text)).strip() == written
    assert COMMONMARK.render(f"# {inline(text)}") == f"<h1>{_escaped(written)}</h1>\n"
    assert COMMONMARK.render(item(text)) == f"<ul>\n<li>{_escaped(written)}</li>\n</ul>\n"
    assert rows(table(["x", text], [[text, "y"]])) == [["x", written], [written, "y"]]


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).replace('"', "&quot;")
