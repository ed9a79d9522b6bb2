"""Agenda, votes, parking lot, decisions and questions."""

from datetime import date

import pytest

from journeymap.edit.agenda import (
    USUAL_AGENDA,
    add_step,
    add_usual_agenda,
    end_step,
    forget_times,
    move_step,
    named_step,
)
from journeymap.edit.minutes import add_decision, add_question, link, owned, unlink
from journeymap.edit.parking import (
    NothingSaid,
    move_parked,
    notes_to_touchpoints,
    park,
    park_notes,
    parked_to_note,
    parked_to_touchpoint,
)
from journeymap.edit.touchpoints import add_note, remove, revise_records
from journeymap.edit.votes import Standing, add_round, cast, count, dots_of, standings
from journeymap.i18n import LANGUAGES, words_in
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.records import Note
from journeymap.model.workshop import MOST_DOTS, ParkedNote, Tally, VotingRound


def steps(document: Document) -> list[tuple[str, str]]:
    return [(step.name, step.planned) for step in document.agenda]


# Agenda


def test_steps_come_one_after_the_other_and_move(shop: Document) -> None:
    for name, minutes in (("Draw", 25), ("Feel", 15), ("Vote", 10)):
        shop = add_step(shop, name, minutes, id=name.lower())
    assert steps(shop) == [("Draw", "PT25M"), ("Feel", "PT15M"), ("Vote", "PT10M")]
    moved = move_step(shop, "vote", 0)
    assert [step.id for step in moved.agenda] == ["vote", "draw", "feel"]
    assert {id for id in moved.records if moved[id] is not shop[id]} == {"vote"}
    assert move_step(shop, "vote", 2) is shop
    assert move_step(shop, "visit", 0) is shop


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_usual_agenda_is_said_in_the_language_of_the_team(
    shop: Document, language: str
) -> None:
    words = words_in(language)
    shop = add_usual_agenda(add_step(shop, "Coffee"), words)
    assert [step.name for step in shop.agenda] == [
        "Coffee",
        *(words.say(name) for name, _ in USUAL_AGENDA),
    ]


def test_what_a_step_took_is_noted_to_the_second_and_can_be_forgotten(shop: Document) -> None:
    shop = add_step(add_step(shop, "Draw", id="draw"), "Feel", id="feel")
    ended = end_step(shop, "draw", 1630.4)
    assert [step.spent for step in ended.agenda] == ["PT27M10S", None]
    assert forget_times(ended) == shop
    assert end_step(shop, "gone", 5) is shop


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("Feelings 15", ("Feelings", 15)),
        ("  Find   the words  5 ", ("Find the words", 5)),
        ("Coffee", ("Coffee", 10)),
        ("15", ("15", 10)),
        ("Room 0", ("Room 0", 10)),
        ("Year 2026", ("Year 2026", 10)),
        ("감정 표시 15", ("감정 표시", 15)),
        ("9" * 40, ("9" * 40, 10)),
        ("Plan " + "9" * 40, ("Plan " + "9" * 40, 10)),
        ("x" * 300, ("x" * 200, 10)),
    ],
)
def test_minutes_may_end_the_line(typed: str, named: tuple[str, int]) -> None:
    assert named_step(typed) == named


# Votes


@pytest.fixture
def voting(shop: Document) -> Document:
    return add_round(shop, "Coldest", id="cold")


def test_dots_are_given_and_taken_but_never_below_none(voting: Document) -> None:
    voted = cast(cast(voting, "cold", ["pay", "visit"]), "cold", ["pay"], 3)
    assert dots_of(voted, "cold") == {"pay": 4, "visit": 1}
    fewer = cast(voted, "cold", ["pay", "visit"], -2)
    assert voted["cold"] != fewer["cold"]
    assert dots_of(fewer, "cold") == {"pay": 2}
    assert cast(fewer, "cold", ["visit"], -1) == fewer
    assert faults(fewer) == ()


def test_a_number_of_dots_replaces_the_old_one(voting: Document) -> None:
    assert dots_of(count(voting, "cold", ["pay", "visit"], 7), "cold") == {"pay": 7, "visit": 7}
    assert count(count(voting, "cold", ["pay"], 7), "cold", ["pay"], 0) == voting
    most = cast(count(voting, "cold", ["pay"], MOST_DOTS * 9), "cold", ["pay"])
    assert dots_of(most, "cold") == {"pay": MOST_DOTS}


def test_only_touchpoints_of_the_map_get_dots_in_a_round_that_exists(voting: Document) -> None:
    assert cast(voting, "cold", ["note", "gone", "buy"]) == voting
    assert cast(voting, "gone", ["pay"]) is voting
    assert dots_of(voting, "gone") == {}


def test_equals_share_a_place_and_stand_in_the_order_of_the_map(voting: Document) -> None:
    voted = count(voting, "cold", ["complain", "pay"], 3)
    voted = cast(voted, "cold", ["visit"], 1)
    assert standings(voted, "cold") == (
        Standing(1, True, "pay", 3),
        Standing(1, True, "complain", 3),
        Standing(3, False, "visit", 1),
    )


def test_a_file_may_tally_a_touchpoint_twice(shop: Document) -> None:
    twice = tuple(Tally(touchpoint="pay", dots=dots) for dots in (2, 3))
    document = shop.with_records([VotingRound(id="cold", name="Coldest", rank=0, tally=twice)])
    assert standings(document, "cold") == (Standing(1, False, "pay", 5),)
    (tally,) = cast(document, "cold", ["pay"]).voting_rounds[0].tally
    assert tally == Tally(touchpoint="pay", dots=6)


# Parking lot


def parked(document: Document) -> list[str]:
    return [note.text for note in document.parked_notes]


def test_notes_are_parked_in_turn_and_move(shop: Document) -> None:
    for text in ("ads", "legal", "prices"):
        shop = park(shop, text, id=text)
    assert parked(move_parked(shop, "prices", 0)) == ["prices", "ads", "legal"]
    assert move_parked(shop, "gone", 0) is shop


def test_a_parked_note_becomes_a_touchpoint_and_is_gone(shop: Document) -> None:
    shop = park(shop, "  Ask  legal \nabout the ads\n\nand prices", id="legal")
    made = parked_to_touchpoint(shop, "legal", "buy", 24, 40, "new")
    card = made.touchpoints["new"]
    assert (card.name, card.does) == ("Ask legal", "about the ads\n\nand prices")
    assert (card.stage, card.x, card.y) == ("buy", 24, 40)
    assert parked(made) == []
    assert parked_to_touchpoint(made, "legal", "buy", 0, 0) is made


def test_what_is_too_long_for_a_name_is_kept_whole(shop: Document) -> None:
    text = "word " * 100
    card = parked_to_touchpoint(park(shop, text, id="long"), "long", "buy", 0, 0, "new")
    assert len(card.touchpoints["new"].name) <= 200
    assert card.touchpoints["new"].name.endswith("word…")
    assert card.touchpoints["new"].does == text.strip()


def test_a_parked_note_becomes_a_sticky_note_as_it_is(shop: Document) -> None:
    shop = park(shop, "two\nlines", id="both")
    made = parked_to_note(shop, "both", "care", 10, 20, "sticky")
    assert made["sticky"] == Note(id="sticky", stage="care", x=10, y=20, text="two\nlines")
    assert parked(made) == []


def test_sticky_notes_are_parked_and_become_touchpoints(shop: Document) -> None:
    shop = add_note(shop, "care", "Second", 5, 6, "second")
    assert parked(park_notes(shop, ["note", "second", "pay"])) == ["Ask the shop", "Second"]
    assert park_notes(shop, ["note"]).notes == (shop["second"],)
    made, ids = notes_to_touchpoints(shop, ["note", "pay", "second"])
    assert [made.touchpoints[id].name for id in ids] == ["Ask the shop", "Second"]
    assert [(made.touchpoints[id].x, made.touchpoints[id].y) for id in ids] == [(10, 300), (5, 6)]
    assert made.notes == ()
    assert "pay" in made.touchpoints


@pytest.mark.parametrize("text", ["", "  \n \t"])
def test_no_touchpoint_comes_of_nothing(shop: Document, text: str) -> None:
    blank = shop.with_records([ParkedNote(id="blank", text=text, rank=0)])
    with pytest.raises(NothingSaid):
        parked_to_touchpoint(blank, "blank", "buy", 0, 0)
    with pytest.raises(NothingSaid):
        notes_to_touchpoints(add_note(shop, "buy", text, 0, 0, "empty"), ["empty"])


# Decisions and questions


def test_what_is_decided_and_asked_names_touchpoints_alone(shop: Document) -> None:
    day = date(2026, 11, 20)
    shop = add_decision(shop, "Call back", ["pay", "note", "pay", "gone"], "Mina", day, "call")
    shop = add_question(shop, "Who pays?", ["visit"], id="who")
    (decision,) = shop.decisions
    assert (decision.about, decision.owner, decision.decided_on) == (("pay",), "Mina", day)
    assert shop.questions[0].about == ("visit",)


@pytest.mark.parametrize("id", ["call", "who"])
def test_links_come_and_go(shop: Document, id: str) -> None:
    shop = add_question(add_decision(shop, "Call", ["pay"], id="call"), "Who?", ["pay"], id="who")
    linked = link(shop, id, ["visit", "pay", "note"])
    assert linked[id].about == ("pay", "visit")
    assert unlink(linked, id, "pay")[id].about == ("visit",)
    assert link(shop, "pay", ["visit"]) is shop
    assert unlink(shop, "gone", "pay") is shop


def test_open_questions_are_found_at_their_touchpoints(shop: Document) -> None:
    def asked(document: Document) -> dict[str, list[str]]:
        return {id: [q.id for q in found] for id, found in document.open_questions.items()}

    shop = add_question(shop, "Who pays?", ["pay", "visit"], id="who")
    shop = add_question(shop, "When?", ["pay"], id="when")
    assert asked(shop) == {"pay": ["who", "when"], "visit": ["who"]}
    answered = revise_records(shop, ["who"], answer="Sales")
    assert asked(answered) == {"pay": ["when"]}
    assert asked(remove(answered, ["when"])) == {}


@pytest.mark.parametrize(
    ("typed", "said", "owner"),
    [
        ("Call back @Mina", "Call back", "Mina"),
        ("Call back @ Mina", "Call back @ Mina", ""),
        ("Write to mina@shop.kr", "Write to mina@shop.kr", ""),
        ("Ask a@b.c first @Jun Park ", "Ask a@b.c first", "Jun Park"),
        ("누가 낼까요? @민아", "누가 낼까요?", "민아"),
        ("Both @Mina @Jun", "Both @Mina", "Jun"),
        ("  just   this ", "just this", ""),
        ("@Mina", "@Mina", ""),
    ],
)
def test_the_owner_may_end_the_line(typed: str, said: str, owner: str) -> None:
    assert owned(typed) == (said, owner)
