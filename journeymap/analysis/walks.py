"""Which path through a map somebody wants to see, in words that outlive every edit of the map."""

from dataclasses import dataclass

from journeymap.analysis.paths import (
    coldest_moment,
    complaint_path,
    default_path,
    path_between,
    path_through,
)
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.document import Document
from journeymap.model.records import JourneyPath


@dataclass(frozen=True, slots=True)
class MostLikely:
    """The path that most customers take, by the shares."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """The most likely path through the coldest moment (`paths.coldest_moment`)."""


@dataclass(frozen=True, slots=True)
class Through:
    """The most likely path through one touchpoint."""

    touchpoint: str


@dataclass(frozen=True, slots=True)
class Between:
    """The likeliest path from one touchpoint to another, or back where none leads there."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A path that the team has named and kept."""

    path: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A path that somebody has drawn step by step and nobody has kept yet."""

    steps: tuple[str, ...]


Walk = MostLikely | Complaint | Through | Between | Kept | Drawn


def steps_of(document: Document, walk: Walk) -> tuple[str, ...]:
    """The touchpoints of a path in their order; empty where it does not exist on this map."""
    match walk:
        case MostLikely():
            return default_path(document)
        case Complaint():
            return complaint_path(document)
        case Through(touchpoint):
            return path_through(document, touchpoint)
        case Between(start, end):
            return path_between(document, start, end) or path_between(document, end, start)
        case Kept(path):
            kept = document.get(JourneyPath, path)
            return () if kept is None else kept.steps
        case Drawn(steps):
            return tuple(id for id in steps if id in document.touchpoints)


def exists(document: Document, walk: Walk) -> bool:
    """Whether what a path is named by is on this map: its ends, its touchpoint, its record."""
    match walk:
        case MostLikely():
            return True
        case Complaint():
            return coldest_moment(document) is not None
        case Through(touchpoint):
            return touchpoint in document.touchpoints
        case Between(start, end):
            return start in document.touchpoints and end in document.touchpoints
        case Kept(path):
            return document.get(JourneyPath, path) is not None
        case Drawn(steps):
            return any(id in document.touchpoints for id in steps)


def called(document: Document, walk: Walk) -> Phrase:
    """What a path that exists is called."""
    match walk:
        case MostLikely():
            return phrase("paths", "Most likely path")
        case Complaint():
            return phrase("paths", "Complaint path")
        case Through(touchpoint):
            name = document.touchpoints[touchpoint].name
            return phrase("paths", "Through {name}").of(name=name)
        case Between(start, end):
            names = [document.touchpoints[id].name for id in (start, end)]
            return phrase("paths", "{start} to {end}").of(start=names[0], end=names[1])
        case Kept(path):
            kept = document.get(JourneyPath, path)
            return plain("" if kept is None else kept.name)
        case Drawn():
            return phrase("paths", "A path of your own")
