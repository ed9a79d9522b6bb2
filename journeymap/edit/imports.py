"""Touchpoints as another program tells them, and the operation that adds them to a map."""

import math
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from journeymap.edit.stages import remove_stages
from journeymap.i18n import Phrase
from journeymap.model.document import Document
from journeymap.model.records import (
    BrandWords,
    Channel,
    Emotion,
    Evidence,
    Handling,
    HumanDuty,
    Note,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.values import Record, new_id, revise
from journeymap.model.vocabulary import (
    ATTITUDE_KINDS,
    Kind,
    Medium,
    Mode,
    Pattern,
    TransitionKind,
)

_LEFT, _TOP = 24.0, 24.0
_ACROSS, _DOWN = 232.0, 120.0
"""From one card to the next, in scene units: a card and the room for its transitions."""
_TALL = 12
"""So many cards may stand below each other; more of them stand in rows."""

_NO_WORDS = BrandWords()
_R = TypeVar("_R", Stage, Channel, Team)


@dataclass(frozen=True, slots=True)
class Moment:
    """A touchpoint that is not yet in a map: stage, channels and team are names."""

    name: str
    stage: str = ""
    kind: Kind = Kind.OTHER
    kind_name: str = ""
    channels: tuple[str, ...] = ()
    does: str = ""
    says: str = ""
    emotion: Emotion | None = None
    decisive: bool = False
    mode: Mode | None = None
    pattern: Pattern | None = None
    team: str = ""
    """Counts only where `mode` says who handles the moment."""
    words: BrandWords = _NO_WORDS
    evidence: tuple[Evidence, ...] = ()
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A transition between two moments, named by their places in the import."""

    source: int
    target: int
    label: str = ""
    kind: TransitionKind = TransitionKind.NORMAL


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not taken over as it stands, where it stands and why."""

    line: int | None
    text: str
    why: Phrase


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read from a list, a table or a diagram."""

    stages: tuple[str, ...] = ()
    """In the order of the source; those without touchpoints too."""
    touchpoints: tuple[Moment, ...] = ()
    transitions: tuple[Way, ...] = ()
    skipped: tuple[Skipped, ...] = ()


def folded(name: str) -> str:
    """A name as names are compared: without case, width and needless space."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def add_imported(
    document: Document, imported: Imported, home: str
) -> tuple[Document, tuple[str, ...]]:
    """Add what was read, below what stands in each stage; returns the new touchpoints' ids too.

    Stages, channels and teams are the document's own where the name is the same and are made
    otherwise. `home` is the name of the stage for touchpoints that name none.
    """
    moments = imported.touchpoints
    homeless = any(not moment.stage for moment in moments)
    wanted = [*imported.stages, *(moment.stage or home for moment in moments)]
    if homeless and folded(home) not in {folded(name) for name in imported.stages}:
        wanted.insert(0, home)
    last = max((stage.rank for stage in document.stages), default=-1.0)
    stages = _Directory(
        document.stages,
        wanted,
        lambda name, place: Stage(id=new_id("stage"), name=name, rank=last + 1 + place),
    )
    channels = _Directory(
        document.channels,
        (name for moment in moments for name in moment.channels),
        lambda name, _: Channel(id=new_id("channel"), name=name, medium=_medium(name)),
    )
    teams = _Directory(
        document.teams,
        (moment.team for moment in moments if moment.team and moment.mode is not None),
        lambda name, _: Team(id=new_id("team"), name=name),
    )
    standing = [stages.id_of(moment.stage or home) for moment in moments]
    places = places_below(document, standing)
    cards = [
        Touchpoint(
            id=new_id("touchpoint"),
            stage=stage,
            name=moment.name,
            kind=moment.kind,
            kind_name=moment.kind_name,
            channels=tuple(dict.fromkeys(channels.id_of(name) for name in moment.channels)),
            does=moment.does,
            says=moment.says,
            emotion=moment.emotion,
            decisive=moment.decisive,
            attitude_over_answer=moment.kind in ATTITUDE_KINDS,
            handling=_handling(moment, teams),
            words=moment.words,
            evidence=moment.evidence,
            owner=moment.owner,
            x=x,
            y=y,
        )
        for moment, stage, (x, y) in zip(moments, standing, places, strict=True)
    ]
    ways = [
        Transition(
            id=new_id("transition"),
            source=cards[way.source].id,
            target=cards[way.target].id,
            kind=TransitionKind.LOOP if way.source == way.target else way.kind,
            label=way.label,
        )
        for way in imported.transitions
    ]
    made: list[Record] = [*stages.made, *channels.made, *teams.made, *cards, *ways]
    return document.with_records(made), tuple(card.id for card in cards)


def begin_with(
    document: Document, imported: Imported, home: str
) -> tuple[Document, tuple[str, ...]]:
    """Add what was read to a new journey; stages that it brings stand in for the usual ones, in
    its order.
    """
    filled, ids = add_imported(document, imported, home)
    if not imported.stages:
        return filled, ids
    brought: dict[str, int] = {}
    for name in imported.stages:
        brought.setdefault(folded(name), len(brought))
    used = {touchpoint.stage for touchpoint in filled.touchpoints.values()}
    idle = {stage.id for stage in document.stages if folded(stage.name) not in brought}
    filled = remove_stages(filled, idle - used)
    ordered = sorted(filled.stages, key=lambda stage: brought.get(folded(stage.name), -1))
    ranked = [revise(stage, rank=float(rank)) for rank, stage in enumerate(ordered)]
    return filled.with_records(ranked), ids


class _Directory(Generic[_R]):
    """Names and the records behind them: those that are there, then those that are made."""

    def __init__(
        self, there: Sequence[_R], names: Iterable[str], make: Callable[[str, int], _R]
    ) -> None:
        self._ids: dict[str, str] = {}
        for record in there:
            self._ids.setdefault(folded(record.name), record.id)
        self.made: list[_R] = []
        for name in names:
            if folded(name) not in self._ids:
                self.made.append(make(name, len(self.made)))
                self._ids[folded(name)] = self.made[-1].id

    def id_of(self, name: str) -> str:
        return self._ids[folded(name)]


def _handling(moment: Moment, teams: _Directory[Team]) -> Handling | None:
    """A hybrid of which nothing more is said starts as "AI first", as by hand."""
    if moment.mode is None:
        return None
    pattern = moment.pattern
    if moment.mode is Mode.HYBRID and pattern is None:
        pattern = Pattern.AI_FIRST
    team = teams.id_of(moment.team) if moment.team else None
    return Handling(mode=moment.mode, pattern=pattern, human=HumanDuty(team=team))


def places_below(document: Document, stages: Sequence[str]) -> list[tuple[float, float]]:
    """Where each card stands in its stage: below what is there, many in rows side by side."""
    bottom: dict[str, float] = {}
    standing: tuple[Touchpoint | Note, ...] = (*document.touchpoints.values(), *document.notes)
    for record in standing:
        bottom[record.stage] = max(bottom.get(record.stage, 0.0), record.y)
    abreast = {
        stage: math.ceil(count / max(_TALL, math.isqrt(count)))
        for stage, count in Counter(stages).items()
    }
    placed: Counter[str] = Counter()
    places = []
    for stage in stages:
        row, column = divmod(placed[stage], abreast[stage])
        placed[stage] += 1
        top = bottom[stage] + _DOWN if stage in bottom else _TOP
        places.append((_LEFT + column * _ACROSS, top + row * _DOWN))
    return places


def _medium(name: str) -> Medium:
    """What a channel technically is, as far as its name says so."""
    said = folded(name)
    found = (medium for medium, words in _MEDIA.items() if any(word in said for word in words))
    return next(found, Medium.OTHER)


_MEDIA = {
    Medium.CHAT: ("chat", "챗", "채팅"),
    Medium.MESSENGER: ("messenger", "kakao", "whatsapp", "메신저", "카카오", "카톡"),
    Medium.TEXT_MESSAGE: ("text message", "sms", "문자"),
    Medium.EMAIL: ("mail", "메일"),
    Medium.PHONE: ("phone", "call", "전화", "콜센터"),
    Medium.SOCIAL: ("social", "sns", "instagram", "소셜", "인스타"),
    Medium.LETTER: ("letter", "편지", "우편"),
    Medium.IN_PERSON: ("in person", "store", "shop", "매장", "대면", "방문"),
    Medium.APP: ("app", "앱"),
    Medium.WEB: ("web", "site", "online", "웹", "사이트", "홈페이지"),
}
"""Words in the names of channels; "whatsapp" is no app, so the narrower come first."""
