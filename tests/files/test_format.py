"""A document and its bytes: the same both ways, stable, one record a line."""

import json
from datetime import date
from pathlib import Path

import pytest

from journeymap.files import FORMAT_VERSION, dumps, loads
from journeymap.files.format import LARGEST, MOST_COMMAS
from journeymap.files.migrations import migrated
from journeymap.model.document import Document
from journeymap.model.records import (
    AiDuty,
    AsksForPerson,
    BrandWords,
    Channel,
    Emotion,
    Evidence,
    HandedOver,
    Handling,
    HumanDuty,
    Journey,
    JourneyPath,
    Note,
    OpeningHours,
    Persona,
    RepeatContact,
    RouteStep,
    Rule,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.vocabulary import (
    Basis,
    Clock,
    Effect,
    Feeling,
    Kind,
    Medium,
    Mode,
    Pattern,
    RouteKind,
    State,
    TransitionKind,
    Understood,
    Weekday,
    WordsStatus,
)
from journeymap.model.workshop import (
    AgendaStep,
    Decision,
    ParkedNote,
    Question,
    Tally,
    VotingRound,
)
from journeymap.resources import samples

GOLDEN = Path(__file__).parent / "golden"

# Every field of every record of version 1, some full, some empty.
WHOLE = Document.of(
    [
        Journey(
            id="journey",
            title="서점 여정 📚",
            description="첫째 줄\nsecond line\twith a tab, “quotes” and \\ backslash",
            language="ko",
            state=State.TO_BE,
            based_on="as-is 7f3a-21c9",
            as_is_file="서점 as-is.journey.json",
        ),
        Persona(id="reader", name="قارئ", description="right to left"),
        Stage(id="first", name="첫 만남", rank=0.0),
        Stage(id="later", name="Later", rank=1.5),
        Channel(id="kakao", name="KakaoTalk", medium=Medium.MESSENGER, template_only=True),
        Channel(id="web", name="Web", medium=Medium.WEB),
        Team(
            id="care",
            name="고객 응대팀",
            skills=("refunds",),
            languages=("ko", "en"),
            hours=OpeningHours(
                zone="Asia/Seoul", days=(Weekday.MON, Weekday.FRI), opens="09:00", closes="24:00"
            ),
        ),
        Touchpoint(
            id="complaint",
            stage="later",
            name="Complains",
            kind=Kind.OTHER,
            kind_name="angry call",
            channels=("kakao", "web"),
            does="calls",
            says="왜 이렇게 느려요?",
            emotion=Emotion(
                word=Feeling.HURT,
                valence=-2,
                intensity=3,
                basis=Basis.OBSERVED,
                note="interviews",
                understood=Understood.NO,
            ),
            decisive=True,
            attitude_over_answer=True,
            handling=Handling(
                mode=Mode.HYBRID,
                pattern=Pattern.AI_NOW_HUMAN_LATER,
                ai=AiDuty(
                    allowed=("say sorry",),
                    forbidden=("promise money",),
                    data=("order",),
                    disclosure="AI입니다",
                ),
                human=HumanDuty(
                    team="care",
                    role="Mina",
                    response="PT4H",
                    clock=Clock.CALENDAR,
                    guidance="listen",
                    support="a break",
                ),
                follow_up_after="P2D",
                rules=(
                    Rule(
                        id="asks",
                        effect=Effect.OFFER_HUMAN,
                        trigger=AsksForPerson(),
                        route=(
                            RouteStep(
                                kind=RouteKind.LIVE,
                                team="care",
                                role="Mina",
                                channel="kakao",
                                timeout="PT2M",
                            ),
                        ),
                        message="사람을 부를게요",
                        context=(HandedOver(what="order number", personal=True),),
                        callback_within="PT1H",
                    ),
                    Rule(
                        id="again",
                        effect=Effect.NOTIFY,
                        trigger=RepeatContact(count=2, within="P7D"),
                    ),
                ),
                why="trust",
                decided_by="the team",
                decided_on=date(2026, 3, 31),
            ),
            words=BrandWords(
                before="Ticket closed.",
                after="마음이 상하셨죠.",
                human_line="제가 직접 볼게요.",
                author="Mina",
                written_on=date(2026, 4, 1),
                sender="Mina",
                status=WordsStatus.FINAL,
                reviewer="Jun",
            ),
            evidence=(Evidence(text="3 of 5 interviews", link="https://example.org"),),
            owner="care",
            x=0.0,
            y=-12.25,
        ),
        Touchpoint(id="visit", stage="first", name="Visits", kind=Kind.BROWSING, x=1.0, y=2.0),
        Transition(id="again", source="visit", target="visit", kind=TransitionKind.LOOP),
        Transition(
            id="on",
            source="visit",
            target="complaint",
            kind=TransitionKind.EXCEPTION,
            label="late",
            share=0.25,
            delay="P3D",
        ),
        Note(id="note", stage="first", x=0.0, y=0.0, text="remember"),
        JourneyPath(id="usual", name="가장 흔한 길", steps=("visit", "visit", "complaint")),
        AgendaStep(id="draw", name="Draw the moments", planned="PT25M", spent="PT27M10S", rank=0.0),
        AgendaStep(id="feel", name="Feelings", planned="PT15M", rank=1.0),
        VotingRound(
            id="cold",
            name="Where is it coldest?",
            rank=0.0,
            tally=(Tally(touchpoint="complaint", dots=7),),
        ),
        ParkedNote(id="parked", text="ask legal\nabout ads", rank=0.5),
        Decision(
            id="call",
            text="A person calls back",
            about=("complaint",),
            owner="Mina",
            decided_on=date(2026, 4, 2),
        ),
        Question(
            id="who", text="Who pays?", about=("complaint", "visit"), owner="Jun", answer="Sales"
        ),
    ]
)


def test_a_document_survives_its_bytes() -> None:
    data = dumps(WHOLE)
    assert loads(data, "whole") == WHOLE
    assert dumps(loads(data, "whole")) == data


def test_the_bytes_do_not_depend_on_the_order_of_the_records() -> None:
    assert dumps(Document.of(reversed(WHOLE.records.values()))) == dumps(WHOLE)


def test_each_record_has_its_line_with_type_and_id_first() -> None:
    lines = dumps(WHOLE).decode().splitlines()
    assert lines[:5] == [
        "{",
        '"format": "journeymap",',
        f'"version": {FORMAT_VERSION},',
        lines[3],
        '"records": [',
    ]
    assert lines[-2:] == ["]", "}"]
    records = [json.loads(line.removesuffix(",")) for line in lines[5:-2]]
    assert [list(record)[:2] for record in records] == [["type", "id"]] * len(WHOLE.records)
    assert [record["id"] for record in records[:4]] == ["journey", "reader", "first", "later"]


def test_empty_fields_are_left_out_and_numbers_that_are_zero_stay() -> None:
    (line,) = (line for line in dumps(WHOLE).decode().splitlines() if '"id":"note"' in line)
    assert json.loads(line.removesuffix(",")) == {
        "type": "note",
        "id": "note",
        "stage": "first",
        "x": 0.0,
        "y": 0.0,
        "text": "remember",
    }


def test_text_is_written_as_it_reads() -> None:
    assert "서점 여정 📚" in dumps(WHOLE).decode()
    assert dumps(WHOLE).endswith(b"}\n")


@pytest.mark.parametrize("version", range(1, FORMAT_VERSION + 1))
def test_a_file_of_every_version_reads_as_it_was_meant(version: int) -> None:
    # One frozen file a version: never rewrite it, a journey of that time must open for ever.
    # A migration is proven by the file of the version it starts from.
    data = (GOLDEN / f"v{version}.journey.json").read_bytes()
    assert json.loads(data)["version"] == version
    assert loads(data, "golden") == WHOLE


def test_migrations_run_in_order_from_the_version_of_the_file() -> None:
    steps = [lambda file, n=n: {**file, "ran": [*file["ran"], n]} for n in (1, 2, 3)]
    assert migrated({"ran": []}, 2, steps) == {"ran": [2, 3]}
    assert migrated({"ran": []}, 4, steps) == {"ran": []}


def test_a_byte_order_mark_and_other_layouts_are_read() -> None:
    assert loads(b"\xef\xbb\xbf" + dumps(WHOLE), "marked") == WHOLE
    indented = json.dumps(json.loads(dumps(WHOLE)), indent=4).replace("\n", "\r\n")
    assert loads(indented.encode(), "indented") == WHOLE


def test_a_map_of_thousands_as_full_as_the_samples_is_no_more_than_a_file_may_hold() -> None:
    for sample in samples():
        data = sample.read_bytes()
        touchpoints = len(loads(data, sample.name).touchpoints)
        if touchpoints:
            assert data.count(b",") / touchpoints * 5_000 < MOST_COMMAS
            assert len(data) / touchpoints * 5_000 < LARGEST
