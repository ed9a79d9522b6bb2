"""Maps of every size for posters, and what must never be seen on a sheet."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from hypothesis import strategies as st

from journeymap.analysis.paths import default_path
from journeymap.drawing.card import Look
from journeymap.drawing.poster import Brief, Page, Sheet, pages
from journeymap.drawing.poster.extent import extent
from journeymap.drawing.poster.sheet import THINNEST
from journeymap.drawing.shapes import Dot, Picture, Shape, Text
from journeymap.drawing.text import Measure
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.printing import Edition
from journeymap.model.records import (
    BrandWords,
    Channel,
    Emotion,
    Handling,
    HumanDuty,
    Journey,
    Persona,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.triggers import AsksForPerson, ComplaintDetected, RepeatContact
from journeymap.model.values import Record
from journeymap.model.vocabulary import (
    Basis,
    Effect,
    Feeling,
    Kind,
    Medium,
    Mode,
    Pattern,
    State,
    TransitionKind,
)

NAMES = (
    "결제",
    "도서 추천",
    "파손 클레임 접수와 사과",
    "받아 본 책이 젖어 있어서 다시 문의하고 새 책을 기다리는 동안의 안내 전화",
    "Payment",
    "Book recommendation",
    "A very long name that somebody typed in a hurry, with Donaudampfschifffahrtsgesellschaft",
    "W" * 60,
    "한" * 60,
)
LETTERS = "가나다라마바사아자차카타파하 결제문의 abcdefghijklmnop WMQ.,:()!"
TEXTS = (
    "",
    "혹시 오늘 마음에 들지 않으셨나요?",
    "고객님의 상황이라면 저도 불편했을 거예요. 제가 바로 조치하겠습니다.",
    "In your situation I would have been uncomfortable too. I’ll take care of it right away.",
    "Thank you. " * 60,
    "first line\nsecond line\n\nfourth line",
)
SHEETS = (
    Sheet(210, 297),
    Sheet(297, 210),
    Sheet(594, 841),
    Sheet(1189, 841),
    Sheet(841, 1189),
    Sheet(100, 100),
    Sheet(900, 250),
    Sheet(250, 900),
    Sheet(5000, 1000),
)

_RULES = (
    Rule(id="asks", effect=Effect.OFFER_HUMAN, trigger=AsksForPerson()),
    Rule(id="complaint", effect=Effect.FORCE_HUMAN, trigger=ComplaintDetected()),
    Rule(id="repeat", effect=Effect.FORCE_HUMAN, trigger=RepeatContact(count=2, within="P7D")),
)


@dataclass(frozen=True)
class Plan:
    """A map in three numbers, so that what fails is small to show and to shrink."""

    touchpoints: int
    stages: int
    seed: int

    def document(self) -> Document:
        """The map: with loops, branches, long names and long texts, the same for the same plan."""
        return _document(self.touchpoints, self.stages, Random(self.seed))


plans = st.builds(
    Plan, st.integers(0, 60), st.integers(1, 10), st.integers(min_value=0, max_value=10**6)
)


def _document(count: int, stages: int, dice: Random) -> Document:
    records: list[Record] = [
        Journey(
            id="journey",
            title=_name(dice),
            language=dice.choice(("ko", "en")),
            state=State.TO_BE,
            based_on=dice.choice(("", *NAMES)),
        ),
        Team(id="team", name="고객 회복팀"),
        Channel(id="web", name="웹", medium=Medium.WEB),
        Channel(id="talk", name="KakaoTalk message", medium=Medium.MESSENGER),
    ]
    records += [
        Persona(id=f"persona-{place}", name="지연", description=dice.choice(TEXTS))
        for place in range(dice.randint(0, 3))
    ]
    records += [
        Stage(id=f"stage-{place}", name=_name(dice), rank=float(place)) for place in range(stages)
    ]
    records += [_touchpoint(f"touchpoint-{place}", stages, dice) for place in range(count)]
    if count:
        for number in range(dice.randint(0, count)):
            records.append(
                Transition(
                    id=f"way-{number}",
                    source=f"touchpoint-{dice.randrange(count)}",
                    target=f"touchpoint-{dice.randrange(count)}",
                    kind=dice.choice(list(TransitionKind)),
                )
            )
    return Document.of(records)


def _name(dice: Random) -> str:
    """One of the names above, or one of any length that a name may have."""
    if dice.random() < 0.7:
        return dice.choice(NAMES)
    length = dice.choice((1, 2, 12, 40, 120, 200))
    text = "".join(dice.choice(LETTERS) for _ in range(length)).strip()
    return text or "한"


def _touchpoint(id: str, stages: int, dice: Random) -> Touchpoint:
    mode = dice.choice((None, *Mode))
    emotion = Emotion(
        word=Feeling.HAPPY,
        valence=dice.randint(-2, 2),
        intensity=1,
        basis=dice.choice(list(Basis)),
    )
    handling = Handling(
        mode=mode or Mode.AI,
        pattern=Pattern.AI_FIRST if mode is Mode.HYBRID else None,
        human=HumanDuty(team="team", role=dice.choice(("", "서윤, 이름을 밝힌 담당자"))),
        rules=_RULES[: dice.randint(0, 3)],
    )
    words = BrandWords(
        after=dice.choice(TEXTS),
        human_line=dice.choice(TEXTS),
        author=dice.choice(("", "서윤")),
    )
    return Touchpoint(
        id=id,
        stage=f"stage-{dice.randint(0, stages - 1)}",
        name=_name(dice),
        kind=Kind.OTHER,
        channels=dice.choice(((), ("web",), ("web", "talk"))),
        emotion=emotion if dice.random() < 0.5 else None,
        decisive=dice.random() < 0.5,
        handling=handling if mode else None,
        words=words if dice.random() < 0.5 else BrandWords(),
        x=24.0 + 240.0 * dice.randint(0, 2) if dice.random() < 0.9 else 0.0,
        y=100.0 * dice.randint(0, 9) if dice.random() < 0.9 else 0.0,
    )


def drawn(
    document: Document,
    sheet: Sheet,
    words: Words,
    look: Look,
    path: tuple[str, ...] | None = None,
    edition: Edition = Edition.JOURNEY,
    as_is: Document | None = None,
) -> tuple[Page, ...]:
    """The pages of an edition as nobody has adjusted it."""
    way = default_path(document) if path is None else path
    return pages(edition, Brief(document, words, look, "7f3a-21c9", sheet, way, as_is=as_is))


def flaws(shapes: tuple[Shape, ...], sheet: Sheet, measure: Measure) -> Iterator[str]:
    """What runs into the margin, what text lies on other text or on a face, what is too thin."""
    _paper, *rest = shapes
    extents = [(shape, extent(shape, measure)) for shape in rest]
    margin = sheet.margin * 0.95  # round ends of lines may stand out
    for shape, (left, top, right, bottom) in extents:
        if (
            left < margin
            or top < margin
            or right > sheet.width - margin
            or bottom > sheet.height - margin
        ):
            yield f"in the margin: {shape}"
        if not isinstance(shape, Text | Picture) and shape.stroke and shape.stroke.width < 0.09:
            yield f"thinner than a plotter's pen: {shape}"
    # Where type is smaller than dust, the thinnest line of a pen is as wide as a letter.
    solid = [
        (shape, extent(replace(shape, stroke=None), measure))
        if isinstance(shape, Dot) and shape.radius < THINNEST
        else (shape, covered)
        for shape, covered in extents
        if isinstance(shape, Text | Dot | Picture)
    ]
    solid.sort(key=lambda pair: pair[1].top)
    for place, (shape, covered) in enumerate(solid):
        for other, elsewhere in solid[place + 1 :]:
            if elsewhere.top >= covered.bottom:
                break
            if Text in (type(shape), type(other)) and covered.meets(elsewhere):
                yield f"on each other: {shape} and {other}"
