"""Mermaid, the diagrams that people keep in Markdown: `journey` and `flowchart` text as maps.

In a user journey diagram a section is a stage, a task a touchpoint, and its score of 1 to 5 the
valence of -2 to +2. It has neither transitions, so each task leads to the next, nor a way to
leave the score out: what nobody tagged is exported as neutral.
"""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from journeymap.edit.imports import Imported, Moment
from journeymap.edit.touchpoints import FEELING_AT
from journeymap.exchange.columns import word_of
from journeymap.exchange.gathering import MOST_ROWS, Chain, Gathering, too_much
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.records import Emotion, Stage
from journeymap.model.vocabulary import FEELINGS, Basis, Mode, TransitionKind

_FENCE = re.compile(r"\s*(```+|~~~+|:::)\s*(\{?mermaid\}?)?\s*$")
_KIND = re.compile(
    r"(?:(journey)|(?:flowchart|graph)(?:-elk)?(?:\s+(?:TB|TD|BT|RL|LR|[<>^v]))?)\s*(?:;|$)"
)
_ENTITY = re.compile(r"#(\w{1,20});")
_HIDDEN = re.compile("\ue000(\\w+)\ue001")
_STATEMENT = re.compile(r"""(?:"[^"]*"|\[[^]["]*\]|\([^()"]*\)|\{[^{}"]*\}|[^;"[({]|["[({])+""")
"""What stands between semicolons that are in no label."""
_TASK = re.compile(r"([^:]+):([^:]*)(?::(.*))?")
_SIGN = re.compile(r"""[#;:"<>\[\]{}|&%@`\\]""")
_KEYWORD = re.compile(r"^(?:[stja](?=(?:ection|itle|ourney|ccTitle|ccDescr)\b)|-)", re.IGNORECASE)
"""The first sign of a task that would be taken for something else."""
_MIDDLE = 3
"""The score that is neither warm nor cold."""
_SCORES = {str(score): score - _MIDDLE for score in range(1, 6)}
_ACTORS = {
    Mode.AI: "AI",
    Mode.HUMAN: "Human",
    Mode.HYBRID: "AI, Human",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a diagram, its entities hidden, and its line."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Diagram:
    """The statements of a diagram, and what stood around it."""

    is_journey: bool
    statements: tuple[Statement, ...]
    around: tuple[Statement, ...]


def diagram_in(text: str) -> Diagram | None:
    """The first Mermaid diagram in a text, also in a fence of Markdown; None where none is."""
    if not re.search(r"^[ \t]*(journey|flowchart|graph)\b", text, re.MULTILINE):
        return None
    lines = [Statement(number, line) for number, line in enumerate(text.splitlines(), start=1)]
    inside, around = _fenced(lines)
    body = _without_front_matter(inside)
    for place, line in enumerate(body):
        said = line.text.strip()
        if not said or said.startswith("%%"):
            continue
        kind = _KIND.match(said)
        if kind is None:
            return None
        rest = Statement(line.line, said[kind.end() :])
        statements = tuple(_statements([rest, *body[place + 1 :]]))
        if len(statements) > MOST_ROWS:
            raise too_much()
        return Diagram(kind[1] is not None, statements, tuple(around))
    return None


def read_journey_diagram(diagram: Diagram) -> Imported:
    """The stages and touchpoints of a user journey diagram."""
    gathering = Gathering()
    skip_around(diagram, gathering)
    stage = ""
    for statement in diagram.statements:
        word, _, rest = statement.text.partition(" ")
        if word == "section":
            stage = gathering.stage(shown(rest), statement.line)
        elif word in ("title", "accTitle", "accTitle:", "accDescr", "accDescr:"):
            why = phrase("import", "A title; the journey keeps its own.")
            gathering.skip(statement.line, shown(statement.text), why)
        else:
            _read_task(statement, stage, gathering)
    gathering.chain(Chain.THROUGH)
    return gathering.done()


def _read_task(statement: Statement, stage: str, gathering: Gathering) -> None:
    task = _TASK.fullmatch(statement.text)
    if task is None:
        gathering.skip(statement.line, shown(statement.text), NOT_READ)
        return
    name, score, actors = (shown(part or "").strip() for part in task.groups())
    valence = _SCORES.get(score)
    if valence is None:
        why = phrase("import", "The score is not 1, 2, 3, 4 or 5; no feeling was tagged.")
        gathering.skip(statement.line, shown(statement.text), why)
    mode = _mode(actors)
    note = "" if mode else gathering.text(actors, statement.line)
    emotion = None if valence is None else _emotion(valence, note)

    def moment(name: str, rest: str) -> Moment:
        return Moment(name=name, stage=stage, does=rest, emotion=emotion, mode=mode)

    gathering.add(name, statement.line, moment)


def journey_diagram(document: Document, path: Sequence[str]) -> str:
    """A user journey diagram of the touchpoints on a path, with who handles them as actors."""
    lines = ["journey", f"    title {_safe(document.journey.title)}"]
    stage = ""
    for id in path:
        touchpoint = document.touchpoints[id]
        if touchpoint.stage != stage:
            stage = touchpoint.stage
            lines.append(f"    section {_safe(_name_of(document, stage))}")
        score = _MIDDLE + (touchpoint.emotion.valence if touchpoint.emotion else 0)
        handling = touchpoint.handling
        actors = f": {_ACTORS[handling.mode]}" if handling is not None else ""
        lines.append(f"      {_safe(touchpoint.name)}: {score}{actors}")
    return "\n".join(lines) + "\n"


_ARROWS = {
    TransitionKind.NORMAL: "-->",
    TransitionKind.EXCEPTION: "-.->",
    TransitionKind.RECOVERY: "==>",
    TransitionKind.LOOP: "-->",
}


def flowchart(document: Document) -> str:
    """A flowchart of the whole map: stages as subgraphs, transitions with their labels.

    The ids are our own: one called `end` would end the diagram.
    """
    ids: dict[str, str] = {}
    lines = ["flowchart LR"]
    for number, stage in enumerate(document.stages, start=1):
        lines.append(f'    subgraph s{number}["{_safe(stage.name)}"]')
        for touchpoint in document.in_stage(stage.id):
            ids[touchpoint.id] = f"t{len(ids) + 1}"
            lines.append(f'        {ids[touchpoint.id]}["{_safe(touchpoint.name)}"]')
        lines.append("    end")
    for transition in document.transitions.values():
        source, target = ids[transition.source], ids[transition.target]
        label = f'|"{_safe(transition.label)}"|' if transition.label.strip() else ""
        lines.append(f"    {source} {_ARROWS[transition.kind]}{label} {target}")
    return "\n".join(lines) + "\n"


NOT_READ = phrase("import", "This is no part of a diagram that can be read.")


def skip_around(diagram: Diagram, gathering: Gathering) -> None:
    """List what stood around a diagram."""
    for line in diagram.around:
        if line.text.strip():
            why = phrase("import", "Outside the first diagram.")
            gathering.skip(line.line, line.text, why)


def shown(text: str) -> str:
    """Text with its entities as the characters they stand for."""

    def character(found: re.Match[str]) -> str:
        name = found[1]
        if name.isdecimal():
            return chr(int(name)) if int(name) < 0x110000 else f"#{name};"
        meant = html.unescape(f"&{name};")
        return f"#{name};" if meant.startswith("&") and name != "amp" else meant

    return _HIDDEN.sub(character, text)


def _fenced(lines: list[Statement]) -> tuple[list[Statement], list[Statement]]:
    """The lines in the first fence for Mermaid and those around it; all of them without one."""
    start = next(
        (
            place
            for place, line in enumerate(lines)
            if (fence := _FENCE.match(line.text)) and fence[2]
        ),
        None,
    )
    if start is None:
        return lines, []
    rest = range(start + 1, len(lines))
    end = next((place for place in rest if _FENCE.match(lines[place].text)), len(lines))
    return lines[start + 1 : end], [*lines[:start], *lines[end + 1 :]]


def _without_front_matter(lines: list[Statement]) -> list[Statement]:
    said = [line.text.strip() for line in lines]
    first = next((place for place, text in enumerate(said) if text), 0)
    if lines and said[first] == "---" and "---" in said[first + 1 :]:
        return lines[said.index("---", first + 1) + 1 :]
    return lines


def _statements(lines: Iterable[Statement]) -> Iterator[Statement]:
    """The statements: a line each, or several with semicolons between; comments are none."""
    for line in lines:
        text = _ENTITY.sub("\ue000\\1\ue001", line.text)
        if text.strip().startswith("%%"):
            continue
        for part in _STATEMENT.findall(text):
            if part.strip():
                yield Statement(line.line, part.strip())


def _mode(actors: str) -> Mode | None:
    """Who handles a task, where its actors are nobody else."""
    modes = {word_of(Mode, actor) for actor in actors.split(",", len(Mode))}
    if modes == {Mode.AI, Mode.HUMAN}:
        return Mode.HYBRID
    return modes.pop() if len(modes) == 1 else None


def _emotion(valence: int, note: str) -> Emotion:
    word = FEELING_AT[valence]
    return Emotion(
        word=word,
        valence=valence,
        intensity=FEELINGS[word].intensity,
        basis=Basis.ASSUMED,
        note=note,
    )


def _name_of(document: Document, stage: str) -> str:
    found = document.get(Stage, stage)
    return "" if found is None else found.name


def _safe(text: str) -> str:
    """Text in which nothing is a sign of the language, nor a keyword at its start."""
    return _KEYWORD.sub(_entity, _SIGN.sub(_entity, " ".join(text.split())))


def _entity(found: re.Match[str]) -> str:
    return f"#{ord(found[0])};"
