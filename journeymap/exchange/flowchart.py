"""Mermaid flowcharts as maps: subgraphs are stages, nodes touchpoints, links transitions."""

import re
from dataclasses import dataclass, field

from journeymap.edit.imports import Imported, Moment, Way
from journeymap.exchange.gathering import MOST_ROWS, Gathering, too_much
from journeymap.exchange.mermaid import NOT_READ, Diagram, Statement, shown, skip_around
from journeymap.i18n import phrase
from journeymap.model.vocabulary import TransitionKind

_ID = re.compile(r"(?:[^\s\[\](){}<>|&;:@~=\"-]|-(?![-.>])|=(?!=))+")
_SHAPES = (
    *(("(((", (")))",)), ("((", ("))",)), ("([", ("])",)), ("(-", ("-)",)), ("(", (")",))),
    *(("[[", ("]]",)), ("[(", (")]",)), ("[/", ("/]", "\\]")), ("[\\", ("\\]", "/]"))),
    *(("[", ("]",)), ("{{", ("}}",)), ("{", ("}",)), (">", ("]",))),
)
"""How the shapes of nodes open and close, the longer signs first."""
_OBJECT = re.compile(r"@\{([^{}]*)\}")
_LABEL = re.compile(r"""label\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,]*))""")
_CLASS = re.compile(r":::[\w-]+")
_ENDS = r"(?:(?P<solid>-{2,}[->xo])|(?P<thick>={2,}[=>xo])|(?P<dotted>-?\.+-[>xo]?))"
_LINK = re.compile(rf"(?:\w+@)?(?P<back>[<xo])?(?:(?P<hidden>~~~+)|{_ENDS})")
_NAMED = re.compile(rf"(?:\w+@)?(?P<back>[<xo])?(?:--|==|-\.)\s*(?P<label>[^\s|-][^|]*?)\s*{_ENDS}")
_PIPES = re.compile(r"\s*\|([^|]*)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LOOKS = ("style", "classDef", "class", "click", "linkStyle", "direction")
_TITLES = ("accTitle", "accTitle:", "accDescr", "accDescr:")


class _NotRead(Exception):
    """A statement is not what it should be."""


@dataclass(slots=True)
class _Node:
    """A node as far as it is known; later mentions may say its label and its subgraph."""

    line: int
    label: str
    stage: str = ""


@dataclass(slots=True)
class _Chart:
    """What has been read so far."""

    nodes: dict[str, _Node] = field(default_factory=dict)
    links: list[tuple[str, str, str, TransitionKind, int]] = field(default_factory=list)
    groups: list[tuple[str, str]] = field(default_factory=list)
    """The ids and stages of the open subgraphs, the innermost last."""
    group_ids: set[str] = field(default_factory=set)


def read_flowchart(diagram: Diagram) -> Imported:
    """The stages, touchpoints and transitions of a flowchart."""
    gathering = Gathering()
    skip_around(diagram, gathering)
    chart = _Chart()
    for statement in diagram.statements:
        word = statement.text.split(maxsplit=1)[0]
        if word in _LOOKS:
            why = phrase("import", "Says how the diagram looks; a map looks its own way.")
            gathering.skip(statement.line, shown(statement.text), why)
        elif word in _TITLES:
            why = phrase("import", "A title; the journey keeps its own.")
            gathering.skip(statement.line, shown(statement.text), why)
        elif word == "subgraph":
            _open_group(statement, chart, gathering)
        elif statement.text == "end" and chart.groups:
            chart.groups.pop()
        else:
            try:
                _read_links(statement, chart)
            except _NotRead:
                gathering.skip(statement.line, shown(statement.text), NOT_READ)
    _gather(chart, gathering)
    return gathering.done()


def _gather(chart: _Chart, gathering: Gathering) -> None:
    places: dict[str, int | None] = {}
    for id, node in chart.nodes.items():
        if id in chart.group_ids:
            continue

        def moment(name: str, rest: str, stage: str = node.stage) -> Moment:
            return Moment(name=name, stage=stage, does=rest)

        places[id] = gathering.add(node.label, node.line, moment)
    for source, target, label, kind, line in chart.links:
        start, end = places.get(source), places.get(target)
        if start is None or end is None:
            why = phrase("import", "A transition from or to a whole group of touchpoints.")
            gathering.skip(line, f"{source} → {target}", why)
        else:
            gathering.connect(Way(start, end, gathering.line(label, line), kind))


def _open_group(statement: Statement, chart: _Chart, gathering: Gathering) -> None:
    said = statement.text.removeprefix("subgraph").strip()
    named = _ID.match(said)
    id, title = said, said
    if named is not None and said[named.end() :].lstrip().startswith("["):
        id, title = named[0], said[named.end() :].strip()[1:].removesuffix("]")
    chart.groups.append((id, gathering.stage(_label(title), statement.line)))
    chart.group_ids.add(id)


def _read_links(statement: Statement, chart: _Chart) -> None:
    """Read `A & B --> C -->|label| D`; raises `_NotRead` before anything is noted."""
    text, at = statement.text, 0
    found: dict[str, _Node] = {}
    links: list[tuple[str, str, str, TransitionKind, int]] = []
    sources, at = _read_nodes(statement, at, found)
    while at < len(text):
        link = _LINK.match(text, at) or _NAMED.match(text, at)
        if link is None:
            raise _NotRead
        label = link.groupdict().get("label") or ""
        at = link.end()
        if pipes := _PIPES.match(text, at):
            label, at = pipes[1], pipes.end()
        targets, at = _read_nodes(statement, at, found)
        if not link.groupdict().get("hidden"):
            kind = TransitionKind.EXCEPTION if link["dotted"] else TransitionKind.NORMAL
            if len(chart.links) + len(links) + len(sources) * len(targets) > MOST_ROWS:
                raise too_much()
            ways = [(source, target) for source in sources for target in targets]
            if link["back"] == "<":
                ways += [(target, source) for source, target in ways]
            links += [
                (source, target, _label(label), kind, statement.line) for source, target in ways
            ]
        sources = targets
    for id, node in found.items():
        _note(chart, id, node)
    chart.links += links


def _note(chart: _Chart, id: str, node: _Node) -> None:
    known = chart.nodes.setdefault(id, _Node(node.line, id))
    known.label = node.label or known.label
    if chart.groups and not known.stage:
        known.stage = chart.groups[-1][1]


def _read_nodes(statement: Statement, at: int, found: dict[str, _Node]) -> tuple[list[str], int]:
    """The ids of nodes with `&` between them, and where they end."""
    text = statement.text
    ids = []
    while True:
        named = _ID.match(text, _past_space(text, at))
        if named is None:
            raise _NotRead
        id, at = shown(named[0]), named.end()
        label, at = _read_shape(text, at)
        if styled := _CLASS.match(text, at):
            at = styled.end()
        ids.append(id)
        if label or id not in found:
            found[id] = _Node(statement.line, label)
        at = _past_space(text, at)
        if at >= len(text) or text[at] != "&":
            return ids, at
        at += 1


def _read_shape(text: str, at: int) -> tuple[str, int]:
    """The label in a shape such as `[text]`, "" where there is none, and where it ends."""
    if described := _OBJECT.match(text, at):
        label = _LABEL.search(described[1])
        said = next((part for part in label.groups() if part), "") if label else ""
        return _label(said), described.end()
    for opening, closings in _SHAPES:
        if not text.startswith(opening, at):
            continue
        start = at + len(opening)
        quoted = _past_space(text, start)
        search_from = text.find('"', quoted + 1) + 1 if text.startswith('"', quoted) else start
        ends = [(end, sign) for sign in closings if (end := text.find(sign, search_from)) >= 0]
        if ends and (search_from or quoted == start):
            end, sign = min(ends)
            return _label(text[start:end]), end + len(sign)
    if text[at : at + 1] in tuple("[({>"):
        raise _NotRead
    return "", at


def _label(text: str) -> str:
    """The text of a label, without quotation marks, marks of Markdown and breaks of lines."""
    said = text.strip()
    for mark in ('"', "`"):
        if len(said) > 1 and said.startswith(mark) and said.endswith(mark):
            said = said[1:-1]
    return shown(_BREAK.sub(" ", said)).strip()


def _past_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
