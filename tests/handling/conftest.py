"""A journey that says everything a handling spec can hold."""

from datetime import date

import pytest

from journeymap.model.agreements import Calendar, Hours
from journeymap.model.document import Document
from journeymap.model.handover import HandedOver, RouteStep, Rule
from journeymap.model.integrity import require_integrity
from journeymap.model.records import (
    AiDuty,
    BrandWords,
    Channel,
    Emotion,
    Evidence,
    Handling,
    HumanDuty,
    Journey,
    Note,
    Persona,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.triggers import AfterDelay, AsksForPerson, ComplaintDetected, RepeatContact
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

HOURS = Hours(days=(Weekday.MON, Weekday.FRI), opens="09:00", closes="18:00")
REPEATED = Rule(
    id="repeated",
    effect=Effect.FORCE_HUMAN,
    trigger=RepeatContact(count=2, within="P7D"),
    route=(
        RouteStep(kind=RouteKind.LIVE, team="recovery", channel="phone", timeout="PT2M"),
        RouteStep(kind=RouteKind.CALLBACK, role="김서연"),
    ),
    message="담당자가 직접 연락드리겠습니다.",
    context=(HandedOver(what="지난 문의", personal=True), HandedOver(what="주문 상태")),
    callback_within="PT4H",
)
RULES = (
    REPEATED,
    Rule(id="asks", effect=Effect.OFFER_HUMAN, trigger=AsksForPerson()),
    Rule(id="complaint", effect=Effect.FORCE_HUMAN, trigger=ComplaintDetected()),
    Rule(id="later", effect=Effect.NOTIFY, trigger=AfterDelay(delay="P3D")),
)


@pytest.fixture
def bookshop() -> Document:
    """Five touchpoints: one by AI, one by a person, two by both, one undecided."""
    document = Document.of(
        [
            Journey(
                id="journey",
                title="온라인 서점",
                description="추천에서 후기까지",
                language="ko",
                state=State.TO_BE,
                based_on="온라인 서점 as-is 0000-1111",
            ),
            Persona(id="reader", name="Mina 📚", description="Reads at night."),
            Stage(id="late", name="불만", rank=2.0),
            Stage(id="early", name="상담", rank=1.0),
            Channel(id="phone", name="전화", medium=Medium.PHONE),
            Channel(id="alimtalk", name="알림톡", medium=Medium.MESSENGER, template_only=True),
            Calendar(id="weekdays", name="평일", zone="Asia/Seoul", weekly=(HOURS,)),
            Team(
                id="recovery",
                name="고객 회복팀",
                skills=("refunds",),
                languages=("ko", "en"),
                calendar="weekdays",
            ),
            Team(id="desk", name="Help desk", calendar="weekdays"),
            Team(id="nightly", name="Night desk"),
            Note(id="note", stage="early", x=0.0, y=0.0, text="Not in the spec."),
            Touchpoint(
                id="chatbot",
                stage="early",
                name="챗봇 문의",
                kind=Kind.INQUIRY,
                channels=("alimtalk",),
                does="Asks where the parcel is.",
                says="어디쯤 왔나요?",
                emotion=Emotion(
                    word=Feeling.WORRIED,
                    valence=-1,
                    intensity=2,
                    basis=Basis.OBSERVED,
                    note="12 interviews",
                    understood=Understood.UNSURE,
                ),
                handling=Handling(
                    mode=Mode.AI,
                    ai=AiDuty(
                        allowed=("track a parcel",),
                        forbidden=("promise a refund",),
                        data=("order",),
                        disclosure="AI 상담원입니다",
                    ),
                    rules=RULES,
                    why="Quick answers",
                    decided_by="Workshop",
                    decided_on=date(2026, 11, 22),
                ),
                x=10.0,
                y=20.0,
            ),
            Touchpoint(
                id="call",
                stage="late",
                name="Apology",
                kind=Kind.COMPLAINT,
                channels=("phone",),
                decisive=True,
                attitude_over_answer=True,
                emotion=Emotion(word=Feeling.HURT, valence=-2, intensity=3, basis=Basis.MEASURED),
                handling=Handling(
                    mode=Mode.HUMAN,
                    human=HumanDuty(
                        team="recovery",
                        role="Person in charge",
                        response="PT4H",
                        guidance="Listen first.",
                        support="Break after each call",
                    ),
                ),
                words=BrandWords(
                    before="We apologise for any inconvenience.",
                    after="제가 바로 조치하겠습니다.",
                    human_line="고객님의 상황이라면 저도 불편했을 거예요.",
                    author="김서연",
                    written_on=date(2026, 11, 20),
                    sender="김서연",
                    status=WordsStatus.FINAL,
                    reviewer="Lee",
                ),
                evidence=(Evidence(text="Call notes", link="https://example.org/calls"),),
                owner="CX lead",
                x=0.0,
                y=0.0,
            ),
            Touchpoint(
                id="survey",
                stage="late",
                name="Survey",
                kind=Kind.SURVEY,
                handling=Handling(
                    mode=Mode.HYBRID,
                    pattern=Pattern.AI_NOW_HUMAN_LATER,
                    human=HumanDuty(team="desk", response="P1D", clock=Clock.CALENDAR),
                    follow_up_after="P3D",
                ),
                words=BrandWords(after="How was it?"),
                x=0.0,
                y=200.0,
            ),
            Touchpoint(
                id="reply",
                stage="late",
                name="Review reply",
                kind=Kind.REVIEW,
                handling=Handling(mode=Mode.HYBRID, pattern=Pattern.AI_DRAFTS),
                x=0.0,
                y=300.0,
            ),
            Touchpoint(
                id="party",
                stage="early",
                name="Reading party",
                kind=Kind.OTHER,
                kind_name="Event",
                x=0.0,
                y=400.0,
            ),
            Transition(
                id="gets-angry",
                source="chatbot",
                target="call",
                kind=TransitionKind.EXCEPTION,
                label="2회 이상",
                share=0.2,
                delay="PT30M",
            ),
            Transition(id="again", source="chatbot", target="chatbot", kind=TransitionKind.LOOP),
        ]
    )
    require_integrity(document)
    return document
