"""What the handling spec says about a journey."""

import json
from typing import Any

import pytest

from journeymap import __version__
from journeymap.edit.creation import new_document
from journeymap.edit.touchpoints import place, revise_handling, revise_records
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import revision, spec_bytes, spec_of
from journeymap.handling.export import NotExported, checked_spec
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.values import revise
from journeymap.model.vocabulary import Effect, Weekday


def touchpoint(document: Document, id: str) -> dict[str, Any]:
    return next(t for t in spec_of(document)["touchpoints"] if t["id"] == id)


def nobody_there(outcome: dict[str, Any]) -> dict[str, Any]:
    ways = ("out_of_hours", "nobody_free", "queue_full", "transfer_failed")
    return dict.fromkeys(ways, outcome)


def test_every_derived_spec_is_valid(bookshop: Document) -> None:
    assert validate_spec(spec_of(bookshop)) == ()
    assert validate_spec(spec_of(new_document(words_in("ko")))) == ()


def test_touchpoints_are_in_the_order_of_stages(bookshop: Document) -> None:
    spec = spec_of(bookshop)
    assert [stage["id"] for stage in spec["stages"]] == ["early", "late"]
    ids = [touchpoint["id"] for touchpoint in spec["touchpoints"]]
    assert ids == ["chatbot", "party", "call", "reply", "survey"]


def test_handling_by_ai_always_has_an_exit_to_a_person(bookshop: Document) -> None:
    handling = touchpoint(bookshop, "chatbot")["handling"]
    assert list(handling) == ["ai"]
    assert handling["ai"]["exit_to_person"] == {"rule": "asks"}
    assert handling["ai"]["otherwise"] == "assistant"
    assert handling["ai"]["assistant"]["disclosure"] == "AI 상담원입니다"


def test_an_exit_that_no_rule_says_goes_to_who_is_named_or_to_the_fallback(
    bookshop: Document,
) -> None:
    survey = touchpoint(bookshop, "survey")["handling"]["hybrid"]
    assert survey["exit_to_person"] == {"route": [{"kind": "live", "team": "desk"}]}
    reply = touchpoint(bookshop, "reply")["handling"]["hybrid"]
    assert reply["exit_to_person"] == {"fallback": {}}


def test_telling_a_person_is_no_exit(bookshop: Document) -> None:
    handling = bookshop.touchpoints["chatbot"].handling
    assert handling is not None
    rules = tuple(revise(rule, effect=Effect.NOTIFY) for rule in handling.rules)
    telling = revise_handling(bookshop, ["chatbot"], rules=rules)
    said = touchpoint(telling, "chatbot")["handling"]["ai"]
    assert said["exit_to_person"] == {"fallback": {}}


def test_a_rule_says_when_to_whom_with_what_and_what_if_nobody_is_there(
    bookshop: Document,
) -> None:
    repeated, asks, complaint, later = touchpoint(bookshop, "chatbot")["handling"]["ai"]["rules"]
    assert repeated == {
        "id": "repeated",
        "effect": "force_human",
        "when": {"repeat_contact": {"count": 2, "within": "P7D", "same_topic": False}},
        "cel": "contacts_p7d >= 2.0",
        "reads": ["contacts_p7d"],
        "route": [
            {"kind": "live", "team": "recovery", "channel": "phone", "timeout": "PT2M"},
            {"kind": "callback", "role": "김서연"},
        ],
        "message": "담당자가 직접 연락드리겠습니다.",
        "hand_over": [
            {"what": "지난 문의", "personal": True},
            {"what": "주문 상태", "personal": False},
        ],
        "nobody_there": nobody_there({"callback": {"within": "PT4H"}}),
    }
    assert asks["when"] == {"asks_for_person": {}}
    assert asks["nobody_there"] == nobody_there({"fallback": {}})
    assert complaint["when"] == {"complaint_detected": {}}
    assert later["when"] == {"after_delay": {"delay": "P3D"}}


def test_a_hybrid_names_its_pattern_and_who_acts_when_no_rule_fires(bookshop: Document) -> None:
    survey = touchpoint(bookshop, "survey")["handling"]["hybrid"]
    assert (survey["pattern"], survey["otherwise"]) == ("ai_now_human_later", "assistant")
    assert survey["follow_up_after"] == "P3D"
    reply = touchpoint(bookshop, "reply")["handling"]["hybrid"]
    assert (reply["pattern"], reply["otherwise"]) == ("ai_drafts", "person")


def test_a_response_counts_business_hours_unless_said_otherwise(bookshop: Document) -> None:
    call = touchpoint(bookshop, "call")["handling"]["human"]["person"]
    assert call["response"] == {"within": "PT4H", "clock": "business"}
    survey = touchpoint(bookshop, "survey")["handling"]["hybrid"]["person"]
    assert survey["response"] == {"within": "P1D", "clock": "calendar"}


def test_undecided_handling_is_absent_and_the_default_applies(bookshop: Document) -> None:
    assert "handling" not in touchpoint(bookshop, "party")
    defaults = spec_of(bookshop)["defaults"]
    assert defaults["handling"]["ai"]["exit_to_person"] == {"fallback": {}}
    assert defaults["fallback"]["nobody_there"] == nobody_there({"callback": {"within": "P1D"}})


def test_disclosure_is_said_in_the_language_of_the_journey(bookshop: Document) -> None:
    english = revise_records(bookshop, ["journey"], language="en")
    assert "AI assistant" in spec_of(english)["defaults"]["ai_disclosure"]
    assert spec_of(bookshop) != spec_of(english)


def test_feelings_carry_their_emotionml(bookshop: Document) -> None:
    assert touchpoint(bookshop, "call")["emotion"]["emotionml"] == {
        "category_set": "http://www.w3.org/TR/emotion-voc/xml#fsre-categories",
        "category": "being-hurt",
        "dimension_set": "http://www.w3.org/TR/emotion-voc/xml#fsre-dimensions",
        "valence": 0.0,
        "arousal": 1.0,
        "confidence": 0.9,
    }


def test_teams_with_the_same_hours_share_a_calendar(bookshop: Document) -> None:
    spec = spec_of(bookshop)
    (calendar,) = spec["calendars"]
    teams = {team["id"]: team.get("calendar") for team in spec["teams"]}
    assert teams == {"desk": calendar["id"], "recovery": calendar["id"], "nightly": None}
    week = {"days": ["mon", "fri"], "opens": "09:00", "closes": "18:00"}
    assert (calendar["zone"], calendar["weekly"]) == ("Asia/Seoul", [week])


def test_the_order_in_which_days_were_chosen_makes_no_difference(bookshop: Document) -> None:
    (calendar,) = bookshop.calendars
    turned = revise(calendar.weekly[0], days=(Weekday.FRI, Weekday.MON, Weekday.FRI))
    assert spec_of(revise_records(bookshop, ["weekdays"], weekly=(turned,))) == spec_of(bookshop)


def test_words_keep_the_human_line_apart(bookshop: Document) -> None:
    words = touchpoint(bookshop, "call")["words"]
    assert words["human_line"] == {
        "text": "고객님의 상황이라면 저도 불편했을 거예요.",
        "author": "김서연",
        "written_on": "2026-11-20",
    }
    assert touchpoint(bookshop, "survey")["words"]["status"] == "unreviewed"
    assert "words" not in touchpoint(bookshop, "party")


def test_what_is_blank_is_absent(bookshop: Document) -> None:
    blank = revise_records(bookshop, ["party"], owner="  ", does=" \n ")
    assert "owner" not in touchpoint(blank, "party")
    assert touchpoint(blank, "party")["customer"] == {}
    assert validate_spec(spec_of(blank)) == ()


def test_equal_journeys_are_equal_bytes(bookshop: Document) -> None:
    turned = Document.of(reversed(tuple(bookshop.records.values())))
    assert turned == bookshop
    assert spec_bytes(turned) == spec_bytes(bookshop)
    assert spec_bytes(bookshop).endswith(b"}\n")
    names = list(json.loads(spec_bytes(bookshop)))
    assert names == sorted(names)
    assert "온라인 서점".encode() in spec_bytes(bookshop)


def test_the_revision_follows_the_content_and_nothing_else(bookshop: Document) -> None:
    first = revision(bookshop)
    assert spec_of(bookshop)["journey"]["revision"] == first
    assert spec_of(bookshop)["generator"]["version"] == __version__
    moved = place(bookshop, {"call": ("late", 5.0, 900.0)})
    assert revision(moved) == first
    renamed = revise_records(bookshop, ["call"], name="Call")
    assert revision(renamed) != first


def test_the_revision_is_the_hash_that_the_schema_describes(bookshop: Document) -> None:
    import hashlib

    import rfc8785

    spec = spec_of(bookshop)
    said = spec["journey"].pop("revision")
    del spec["generator"]
    digits = hashlib.sha256(rfc8785.dumps(spec)).hexdigest()
    assert said == f"{digits[:4]}-{digits[4:8]}"


def test_a_spec_that_is_not_valid_does_not_leave(
    bookshop: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = spec_of(bookshop)
    broken["touchpoints"][0]["stage"] = "gone"
    monkeypatch.setattr("journeymap.handling.export.spec_of", lambda document: broken)
    with pytest.raises(NotExported, match=r"챗봇 문의.*gone") as caught:
        checked_spec(bookshop)
    assert [error.pointer for error in caught.value.errors] == ["/touchpoints/0/stage"]
