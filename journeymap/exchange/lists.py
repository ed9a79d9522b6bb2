"""Plain lists: one line a touchpoint, headings or indentation as stages.

A line belongs to the line above it that stands further out: headings (`#`) before lines that
end in a colon, those before plain lines, those before bullets, and less indented before more
indented. Of the tree that this gives, what has lines below it at the top is a stage, those lines
are touchpoints, and whatever is below them says more about them.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import Enum, auto

from journeymap.edit.imports import Imported, Moment
from journeymap.exchange.gathering import MOST_ROWS, Chain, Gathering, too_much
from journeymap.i18n import phrase

_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_BULLET = re.compile(
    r"(?:[-*+–—]\s+|[•◦▪‣·○●■□▶✓☐☑]\s*"
    r"|\(?(?:\d{1,3}|[a-zA-Z]|[가나다라마바사아자차카타파하])[.)]\s+|[①-⑳]\s*)"
    r"(?:\[[ xX]\]\s+)?"
)
_STRONG = re.compile(r"(\*\*|__)(.+)\1(:?)")
_COLONS = (":", "\uff1a")
"""Korean text may end in a wide one."""
_TAB = 4
_HEADINGS, _TEXT = range(2)
_COLON, _PLAIN, _BULLETED = range(3)


class _Role(Enum):
    """What a line tells."""

    TITLE = auto()
    STAGE = auto()
    TOUCHPOINT = auto()
    DETAIL = auto()


@dataclass(slots=True)
class _Line:
    """A line and its place among the others."""

    number: int
    text: str
    depth: tuple[int, int, int]
    """How far in it stands; tuples compare like that."""
    names_stage: bool = False
    """It is a heading, or ends in a colon and belongs to nothing but headings and such."""
    parent: "_Line | None" = None
    below: list["_Line"] = field(default_factory=list)
    role: _Role = _Role.TOUCHPOINT
    details: list[str] = field(default_factory=list)


def read_list(text: str, chain: Chain = Chain.STAGES) -> Imported:
    """The stages and touchpoints of a list; `chain` says what connects them."""
    gathering = Gathering()
    lines = _lines(text, gathering)
    _give_roles(lines)
    stage = ""
    for line in lines:
        if line.role is _Role.TITLE:
            why = phrase("import", "A title above stages; the journey keeps its own.")
            gathering.skip(line.number, line.text, why)
        elif line.role is _Role.STAGE:
            stage = gathering.stage(line.text, line.number)
        elif line.role is _Role.TOUCHPOINT:
            _add(line, stage if line.parent is not None else "", gathering)
    gathering.chain(chain)
    return gathering.done()


def _add(line: _Line, stage: str, gathering: Gathering) -> None:
    def moment(name: str, rest: str) -> Moment:
        does = gathering.text("\n".join((rest, *line.details)), line.number)
        return Moment(name=name, stage=stage, does=does)

    gathering.add(line.text, line.number, moment)


def _give_roles(lines: list[_Line]) -> None:
    """Say what each line is, and give to touchpoints what stands below them."""
    top = [line for line in lines if line.parent is None and not line.names_stage]
    mostly_stages = sum(bool(line.below) for line in top) * 2 > len(top)
    for line in lines:
        parent = line.parent
        if line.names_stage:
            only_stages = line.below and all(below.names_stage for below in line.below)
            line.role = _Role.TITLE if only_stages else _Role.STAGE
        elif parent is None:
            line.role = _Role.STAGE if line.below or mostly_stages else _Role.TOUCHPOINT
        elif parent.role in (_Role.TOUCHPOINT, _Role.DETAIL):
            line.role = _Role.DETAIL
            line.details = parent.details
            line.details.append(line.text)


def _lines(text: str, gathering: Gathering) -> list[_Line]:
    """The lines that say something, each with the one that it belongs to."""
    written = text.expandtabs(_TAB).splitlines()
    if len(written) > MOST_ROWS:
        raise too_much()
    headed = any(_HEADING.match(line.strip()) for line in written)
    lines: list[_Line] = []
    parent: _Line | None = None
    for number, said in enumerate(written, start=1):
        line = _line(number, said, headed)
        if line is None:
            if said.strip():
                gathering.skip(number, said, phrase("import", "There is no name in it."))
            continue
        while parent is not None and parent.depth >= line.depth:
            parent = parent.parent
        line.parent = parent
        line.names_stage = line.depth[0] == _HEADINGS or (
            line.depth[2] == _COLON and (parent is None or parent.names_stage)
        )
        if parent is not None:
            parent.below.append(line)
        lines.append(line)
        parent = line
    return lines


def _line(number: int, written: str, headed: bool) -> _Line | None:
    """A line without the signs of its place; None where nothing is left.

    Under headings, plain lines and bullets are equals: the plain ones are no stages there.
    """
    text = written.strip()
    indent = len(written) - len(written.lstrip())
    if heading := _HEADING.match(text):
        depth = (_HEADINGS, len(heading[1]), 0)
        text = text[heading.end() :]
    elif bullet := _BULLET.match(text):
        depth = (_TEXT, indent, _PLAIN if headed else _BULLETED)
        text = text[bullet.end() :]
    else:
        ends = _STRONG.sub(r"\2\3", text).endswith(_COLONS)
        depth = (_TEXT, indent, _COLON if ends else _PLAIN)
    text = _STRONG.sub(r"\2\3", text).strip().rstrip("".join(_COLONS)).rstrip()
    if not any(unicodedata.category(character)[0] in "LNS" for character in text):
        return None
    return _Line(number, text, depth)
