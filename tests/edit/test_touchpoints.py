import pytest

from journeymap.edit.touchpoints import (
    FEELING_AT,
    add_evidence,
    add_note,
    add_touchpoint,
    place,
    remove,
    revise_emotion,
    revise_handling,
    revise_records,
    revise_words,
    set_kind,
    set_mode,
    set_valence,
    tag,
)
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.records import Emotion, Evidence, HumanDuty, Touchpoint
from journeymap.model.values import revise
from journeymap.model.vocabulary import FEELINGS, Basis, Feeling, Kind, Mode, Pattern


def _emotion(document: Document, id: str) -> Emotion:
    emotion = document.touchpoints[id].emotion
    assert emotion is not None
    return emotion


@pytest.mark.parametrize(
    ("kind", "attitude"), [(Kind.OTHER, False), (Kind.COMPLAINT, True), (Kind.REFUND, True)]
)
def test_a_touchpoint_is_added_where_it_was_put(shop: Document, kind: Kind, attitude: bool) -> None:
    document = add_touchpoint(shop, "buy", "Ask", 30, 40.5, kind, id="ask")
    assert document["ask"] == Touchpoint(
        id="ask", stage="buy", name="Ask", kind=kind, attitude_over_answer=attitude, x=30, y=40.5
    )
    assert faults(document) == ()


def test_notes_and_touchpoints_get_ids_of_their_own(shop: Document) -> None:
    document = add_touchpoint(add_note(shop, "buy", "Why?", 0, 0), "buy", "Ask", 0, 0)
    assert len(document.records) == len(shop.records) + 2
    assert document.notes[-1].text == "Why?"


def test_cards_and_notes_are_placed_and_what_is_gone_is_passed_over(shop: Document) -> None:
    document = place(shop, {"visit": ("buy", 1, 2), "note": ("find", 3, 4), "gone": ("buy", 0, 0)})
    visit, note = document.touchpoints["visit"], document.notes[0]
    assert (visit.stage, visit.x, visit.y) == ("buy", 1, 2)
    assert (note.stage, note.x, note.y) == ("find", 3, 4)


def test_several_records_are_revised_at_once(shop: Document) -> None:
    document = revise_records(shop, ["visit", "pay", "gone"], owner="Kim")
    assert [t.owner for t in document.touchpoints.values()] == ["Kim", "Kim", ""]


def test_transitions_go_with_the_touchpoints_at_their_ends(shop: Document) -> None:
    left = remove(shop, ["visit", "note", "gone"])
    assert set(shop.records) - set(left.records) == {
        "visit",
        "visit-pay",
        "complain-visit",
        "again",
        "note",
    }
    assert faults(left) == ()


def test_attitude_follows_the_kind(shop: Document) -> None:
    complaint = set_kind(shop, ["visit", "note"], Kind.COMPLAINT)
    assert complaint.touchpoints["visit"].attitude_over_answer
    back = set_kind(complaint, ["visit"], Kind.BROWSING)
    assert back == shop


def test_attitude_stays_as_the_team_decided(shop: Document) -> None:
    decided = revise_records(shop, ["visit"], attitude_over_answer=True)
    assert set_kind(decided, ["visit"], Kind.CART).touchpoints["visit"].attitude_over_answer


@pytest.mark.parametrize("feeling", Feeling)
def test_a_tag_brings_its_defaults_and_is_an_assumption(shop: Document, feeling: Feeling) -> None:
    facts = FEELINGS[feeling]
    emotion = _emotion(tag(shop, ["visit"], feeling), "visit")
    assert emotion == Emotion(
        word=feeling, valence=facts.valence, intensity=facts.intensity, basis=Basis.ASSUMED
    )


def test_another_tag_keeps_how_the_feeling_is_known(shop: Document) -> None:
    emotion = _emotion(tag(shop, ["complain"], Feeling.ANGRY), "complain")
    assert (emotion.word, emotion.intensity) == (Feeling.ANGRY, 3)
    assert (emotion.basis, emotion.note) == (Basis.OBSERVED, "Calls")


@pytest.mark.parametrize(
    ("valence", "word"),
    [
        (-2, Feeling.HURT),
        (-1, Feeling.HURT),
        (0, Feeling.NEUTRAL),
        (1, Feeling.CONTENT),
        (2, Feeling.HAPPY),
    ],
)
def test_the_word_stays_while_its_sign_fits(shop: Document, valence: int, word: Feeling) -> None:
    emotion = _emotion(set_valence(shop, ["complain"], valence), "complain")
    assert (emotion.valence, emotion.word) == (valence, word)
    assert emotion.basis is Basis.OBSERVED


@pytest.mark.parametrize("valence", FEELING_AT)
def test_a_valence_alone_is_a_plain_word(shop: Document, valence: int) -> None:
    emotion = _emotion(set_valence(shop, ["visit"], valence), "visit")
    assert (emotion.valence, emotion.word) == (valence, FEELING_AT[valence])
    assert FEELINGS[emotion.word].valence == valence


def test_parts_of_an_emotion_are_set_where_there_is_one(shop: Document) -> None:
    document = revise_emotion(shop, ["complain", "visit"], basis=Basis.MEASURED)
    assert _emotion(document, "complain").basis is Basis.MEASURED
    assert document["visit"] is shop["visit"]


def test_a_hybrid_starts_as_ai_first_and_the_pattern_is_remembered(shop: Document) -> None:
    document = set_mode(shop, ["visit"], Mode.HYBRID)
    assert faults(document) == ()
    document = revise_handling(document, ["visit"], pattern=Pattern.HUMAN_LEADS)
    document = set_mode(set_mode(document, ["visit"], Mode.AI), ["visit"], Mode.HYBRID)
    handling = document.touchpoints["visit"].handling
    assert handling is not None
    assert (handling.mode, handling.pattern) == (Mode.HYBRID, Pattern.HUMAN_LEADS)


def test_duties_stay_while_a_team_changes_its_mind(shop: Document) -> None:
    there_and_back = set_mode(set_mode(shop, ["complain"], Mode.AI), ["complain"], Mode.HYBRID)
    assert there_and_back == shop


def test_parts_of_a_handling_are_set_where_there_is_one(shop: Document) -> None:
    document = revise_handling(shop, ["complain", "visit"], human=HumanDuty(role="Kim"))
    handling = document.touchpoints["complain"].handling
    assert handling is not None
    assert handling.human == HumanDuty(role="Kim")
    assert document["visit"] is shop["visit"]


def test_parts_of_the_words_are_set(shop: Document) -> None:
    document = revise_words(shop, ["visit", "note"], after="Welcome back")
    words = document.touchpoints["visit"].words
    assert words == revise(words, before="", after="Welcome back")
    assert document["note"] is shop["note"]


def test_evidence_is_added_once_for_each_link(shop: Document) -> None:
    study, talk = Evidence(text="Study", link="https://example.org/a"), Evidence(text="Interview")
    document = add_evidence(shop, "pay", [study, talk])
    document = add_evidence(document, "pay", [Evidence(text="Again", link=study.link), talk])
    assert document.touchpoints["pay"].evidence == (study, talk, talk)
    assert add_evidence(shop, "gone", [study]) is shop
