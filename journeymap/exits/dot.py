"""The map as Graphviz DOT: stages as clusters, touchpoints as boxes with who is there and the
feeling, transitions as arrows.
"""

import unicodedata
from collections.abc import Iterator, Mapping

from journeymap.exits.carried import Carried
from journeymap.exits.topics import left_out
from journeymap.handling.saying import Json
from journeymap.i18n import Words, phrase, words_in
from journeymap.model.vocabulary import Feeling, Mode, name_of

CARRIED = frozenset((
    "journey/title", "journey/language", "journey/revision",
    "stages/*",
    "touchpoints/*/id", "touchpoints/*/title", "touchpoints/*/stage",
    "touchpoints/*/emotion/word", "touchpoints/*/emotion/valence", "touchpoints/*/decisive",
    "touchpoints/*/handling",
    "touchpoints/*/transitions/*/id", "touchpoints/*/transitions/*/to",
    "touchpoints/*/transitions/*/kind", "touchpoints/*/transitions/*/label",
    "touchpoints/*/transitions/*/share",
))  # fmt: skip

_FONT = "Pretendard,Noto Sans CJK KR,sans-serif"
_INK, _MUTED, _PAPER, _HAIRLINE = "#23252E", "#686B76", "#FBF9F6", "#D9D2C7"
_VALENCES: Mapping[int, tuple[str, str]] = {
    -2: ("#1F5FA8", "#FFFFFF"),
    -1: ("#86B4DF", _INK),
    0: ("#CFCAC1", _INK),
    1: ("#F4BC63", _INK),
    2: ("#DD860F", _INK),
}
"""Colours of a box and of what is written in it, from cold to warm."""
_STYLES = {"normal": "solid", "exception": "dashed", "recovery": "bold", "loop": "dotted"}
_WIDEST = 26
"""A line of a label, in Latin letters; Hangul is twice as wide."""


def dot(spec: Json) -> Carried:
    """A DOT file of a handling spec, in the language of the journey."""
    lines = _lines(spec, words_in(spec["journey"]["language"]))
    return Carried(("\n".join(lines) + "\n").encode(), left_out(spec, CARRIED))


def _lines(spec: Json, words: Words) -> Iterator[str]:
    journey = spec["journey"]
    yield "digraph journey {"
    yield "  graph " + _attributes(
        label=f"{journey['title']} · {journey['revision']}",
        labelloc="t", rankdir="LR", newrank="true", bgcolor=_PAPER, fontname=_FONT,
        fontcolor=_INK, fontsize=18, nodesep=0.3, ranksep=0.7,
    )  # fmt: skip
    yield "  node " + _attributes(
        shape="box", style="rounded,filled", fillcolor="#FFFFFF", color=_HAIRLINE,
        fontname=_FONT, fontcolor=_INK, fontsize=12, margin="0.18,0.1",
    )  # fmt: skip
    yield "  edge " + _attributes(
        color=_MUTED, fontname=_FONT, fontcolor=_MUTED, fontsize=10, arrowsize=0.7
    )
    within: dict[str, list[Json]] = {stage["id"]: [] for stage in spec["stages"]}
    for touchpoint in spec["touchpoints"]:
        within[touchpoint["stage"]].append(touchpoint)
    for stage in spec["stages"]:
        yield f"  subgraph {_quoted('cluster_' + stage['id'])} {{"
        yield "    graph " + _attributes(
            label=stage["name"], style="rounded", color=_HAIRLINE, fontsize=14
        )
        for touchpoint in within[stage["id"]]:
            yield f"    {_quoted(touchpoint['id'])} {_box(touchpoint, words)}"
        yield "  }"
    for touchpoint in spec["touchpoints"]:
        for way in touchpoint["transitions"]:
            ends = f"{_quoted(touchpoint['id'])} -> {_quoted(way['to'])}"
            yield f"  {ends} {_arrow(touchpoint, way)}"
    yield "}"


def _box(touchpoint: Json, words: Words) -> str:
    facts = [words.say(name_of(Mode(mode))) for mode in touchpoint.get("handling", {})]
    colors: dict[str, object] = {}
    if (emotion := touchpoint.get("emotion")) is not None:
        valence = emotion["valence"]
        facts.append(f"{words.say(name_of(Feeling(emotion['word'])))} {_signed(valence)}")
        fill, ink = _VALENCES[int(valence)]
        colors = {"fillcolor": fill, "fontcolor": ink}
    lines = [*_wrapped(touchpoint["title"]), *(_wrapped(" · ".join(facts)) if facts else ())]
    if touchpoint["decisive"]:
        lines.append("★ " + words.say(phrase("exits", "decisive")))
        colors |= {"color": _INK, "penwidth": 2}
    return _attributes(label="\n".join(lines), id=touchpoint["id"], **colors)


def _arrow(touchpoint: Json, way: Json) -> str:
    said = [*_wrapped(way["label"])] if "label" in way else []
    if "share" in way:
        said.append(f"{100 * way['share']:.3g} %")
    told: dict[str, object] = {"label": "\n".join(said)} if said else {}
    # Ids of transitions are unique at their touchpoint only.
    id = f"{touchpoint['id']}/{way['id']}"
    return _attributes(id=id, style=_STYLES[way["kind"]], **told)


def _signed(valence: float) -> str:
    return f"{valence:+.0f}".replace("-", "−") if valence else "0"


def _attributes(**values: object) -> str:
    return "[" + ", ".join(f"{name}={_value(value)}" for name, value in values.items()) + "]"


def _value(value: object) -> str:
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    """Text in which neither a backslash nor an entity means anything."""
    shown = text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
    return '"' + shown.replace("\n", "\\n") + '"'


def _wrapped(text: str) -> Iterator[str]:
    """The lines of a label."""
    line = ""
    for word in text.split():
        # A word that no line holds is cut.
        while _width(word) > _WIDEST:
            cut = next(n for n in range(len(word), 0, -1) if _width(word[:n]) <= _WIDEST)
            if line:
                yield line
            line, word = word[:cut], word[cut:]
        if line and _width(f"{line} {word}") > _WIDEST:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
