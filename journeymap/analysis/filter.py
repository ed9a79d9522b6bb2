"""Which touchpoints somebody wants to see: what they ask for, and who answers to it."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from journeymap.analysis.search import Wanted, Writing
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.records import Channel, Note, Touchpoint
from journeymap.model.values import Record
from journeymap.model.vocabulary import Basis, Feeling, Kind, Mode, name_of


class Warmth(StrEnum):
    """A feeling by its sign alone."""

    WARM = "warm"
    NEUTRAL = "neither"
    COLD = "cold"


class Mark(StrEnum):
    """What is simply so, or not."""

    DECISIVE = "decisive"
    ATTITUDE = "attitude"
    """Attitude matters more than the answer."""
    TO_CHECK = "to_check"
    """There is a finding about it."""


Sign = Kind | Feeling | Warmth | Basis | Mode | Mark | str | None
"""One of a group that a touchpoint can be asked for; None (an owner: "") where nothing is said."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a touchpoint must answer to: all the words, all the marks, and one of every other
    group that is not empty.
    """

    text: str = ""
    kinds: frozenset[Sign] = frozenset()
    feelings: frozenset[Sign] = frozenset()
    """Feelings, and warmths for whole groups of them."""
    modes: frozenset[Sign] = frozenset()
    owners: frozenset[Sign] = frozenset()
    bases: frozenset[Sign] = frozenset()
    marks: frozenset[Sign] = frozenset()

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.text.strip()) or self.has_signs

    @property
    def has_signs(self) -> bool:
        """Whether it asks for more than words."""
        return any(self.group(group) for group in GROUPS)

    def group(self, group: str) -> frozenset[Sign]:
        """What is asked for of a group."""
        signs: frozenset[Sign] = getattr(self, group)
        return signs

    def asking(self, group: str, signs: Collection[Sign]) -> "Filter":
        """The same filter with this asked for of a group."""
        changed: dict[str, Any] = {group: frozenset(signs)}
        return replace(self, **changed)

    def admits(self, touchpoint: Touchpoint, checked: Collection[str] = ()) -> bool:
        """Whether a touchpoint answers to everything but the words.

        `checked` holds the ids of touchpoints with findings.
        """
        for group, signs_of in GROUPS.items():
            if wanted := self.group(group):
                signs = signs_of(touchpoint, checked)
                if wanted.isdisjoint(signs) or (group == "marks" and not wanted <= set(signs)):
                    return False
        return True


def _feelings(touchpoint: Touchpoint, checked: Collection[str]) -> tuple[Sign, ...]:
    emotion = touchpoint.emotion
    if emotion is None:
        return (None,)
    if emotion.valence == 0:
        return (emotion.word, Warmth.NEUTRAL)
    return (emotion.word, Warmth.WARM if emotion.valence > 0 else Warmth.COLD)


def _modes(touchpoint: Touchpoint, checked: Collection[str]) -> tuple[Sign, ...]:
    return (None if touchpoint.handling is None else touchpoint.handling.mode,)


def _bases(touchpoint: Touchpoint, checked: Collection[str]) -> tuple[Sign, ...]:
    return () if touchpoint.emotion is None else (touchpoint.emotion.basis,)


def _marks(touchpoint: Touchpoint, checked: Collection[str]) -> tuple[Sign, ...]:
    asked = (
        (touchpoint.decisive, Mark.DECISIVE),
        (touchpoint.attitude_over_answer, Mark.ATTITUDE),
        (touchpoint.id in checked, Mark.TO_CHECK),
    )
    return tuple(mark for so, mark in asked if so)


GROUPS: Mapping[str, Callable[[Touchpoint, Collection[str]], tuple[Sign, ...]]] = {
    "kinds": lambda touchpoint, checked: (touchpoint.kind,),
    "feelings": _feelings,
    "modes": _modes,
    "owners": lambda touchpoint, checked: (touchpoint.owner.strip(),),
    "bases": _bases,
    "marks": _marks,
}
"""What can be asked for: the signs of each group that a touchpoint has."""


def tally(document: Document, group: str, checked: Collection[str] = ()) -> Counter[Sign]:
    """How many touchpoints have each sign of a group."""
    signs = GROUPS[group]
    return Counter(sign for t in document.touchpoints.values() for sign in signs(t, checked))


class Library:
    """What is written on touchpoints and notes, prepared once while it stays the same."""

    def __init__(self, words: Words) -> None:
        """`words` name kinds, feelings and handling, by which touchpoints are found too."""
        self._words = words
        self._kept: dict[str, tuple[Record, tuple[str, ...], Writing]] = {}

    def matches(
        self, document: Document, wanted: Filter, checked: Collection[str] = ()
    ) -> tuple[str, ...]:
        """The touchpoints that answer to a filter, as the map is read.

        A note answers to words alone: notes come last, where nothing but words is asked for.
        """
        words = Wanted(wanted.text)
        found = [
            touchpoint.id
            for stage in document.stages
            for touchpoint in document.in_stage(stage.id)
            if (not wanted.has_signs or wanted.admits(touchpoint, checked))
            and (not wanted.text or words.stands_in(self._touchpoint(document, touchpoint)))
        ]
        if not wanted.has_signs:
            notes = document.notes
            found += [n.id for n in notes if words.stands_in(self._writing(n, (n.text,)))]
        return tuple(found)

    def _touchpoint(self, document: Document, touchpoint: Touchpoint) -> Writing:
        channels = (document.get(Channel, id) for id in touchpoint.channels)
        return self._writing(touchpoint, tuple(c.name for c in channels if c is not None))

    def _writing(self, record: Touchpoint | Note, beside: tuple[str, ...]) -> Writing:
        kept = self._kept.get(record.id)
        if kept is None or kept[0] is not record or kept[1] != beside:
            own = self._lines(record) if isinstance(record, Touchpoint) else ()
            writing = Writing.of("\n".join((*own, *beside)))
            kept = self._kept[record.id] = (record, beside, writing)
        return kept[2]

    def _lines(self, touchpoint: Touchpoint) -> tuple[str, ...]:
        """Everything that a team has said about a touchpoint."""
        say, words = self._words.say, touchpoint.words
        lines = [touchpoint.name, say(name_of(touchpoint.kind)), touchpoint.kind_name]
        lines += [touchpoint.does, touchpoint.says, touchpoint.owner]
        lines += [words.before, words.after, words.human_line, words.author, words.sender]
        lines += [evidence.text for evidence in touchpoint.evidence]
        if touchpoint.emotion is not None:
            lines += [say(name_of(touchpoint.emotion.word)), touchpoint.emotion.note]
        if touchpoint.handling is not None:
            handling = touchpoint.handling
            lines += [say(name_of(handling.mode)), handling.human.role, handling.why]
        return tuple(lines)
