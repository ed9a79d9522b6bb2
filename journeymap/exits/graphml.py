"""The map as GraphML: touchpoints as nodes, transitions as edges, and what is known of them as
data of a declared type. Lists are texts joined by spaces; what is not there is left out.
"""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, SubElement

from journeymap.exits.carried import Carried
from journeymap.exits.markup import allowed, xml_bytes
from journeymap.exits.topics import left_out
from journeymap.handling.saying import Json

CARRIED = frozenset((
    "journey/id", "journey/title", "journey/description", "journey/language", "journey/state",
    "journey/revision", "journey/based_on",
    "stages/*",
    "channels/*/id",
    "touchpoints/*/id", "touchpoints/*/title", "touchpoints/*/stage", "touchpoints/*/kind",
    "touchpoints/*/kind_name", "touchpoints/*/channels/*", "touchpoints/*/initiator",
    "touchpoints/*/customer/does", "touchpoints/*/customer/says",
    "touchpoints/*/emotion/word", "touchpoints/*/emotion/valence",
    "touchpoints/*/emotion/intensity", "touchpoints/*/emotion/basis",
    "touchpoints/*/emotion/note", "touchpoints/*/emotion/understood",
    "touchpoints/*/emotion/emotionml",
    "touchpoints/*/decisive", "touchpoints/*/attitude_over_answer", "touchpoints/*/importance",
    "touchpoints/*/volume", "touchpoints/*/owner",
    "touchpoints/*/handling", "touchpoints/*/handling/*/pattern",
    "touchpoints/*/handling/*/otherwise",
    "touchpoints/*/transitions/*/id", "touchpoints/*/transitions/*/to",
    "touchpoints/*/transitions/*/kind", "touchpoints/*/transitions/*/label",
    "touchpoints/*/transitions/*/share", "touchpoints/*/transitions/*/delay",
))  # fmt: skip

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_TYPES = {bool: "boolean", int: "int", float: "double", str: "string"}
_WHOLE = frozenset(("valence", "intensity", "importance", "volume", "stage_rank", "rules"))
"""JSON does not tell 2 from 2.0; these are integers all the same."""

_OF_A_WAY = frozenset(("kind", "label", "share", "delay"))

Facts = Mapping[str, bool | int | float | str]


def graphml(spec: Json) -> Carried:
    """A GraphML file of a handling spec."""
    root = Element("graphml", xmlns=_NAMESPACE)
    graph = Element("graph", id=spec["journey"]["id"], edgedefault="directed")
    keys: dict[tuple[str, str], str] = {}
    _data(graph, "graph", _of_journey(spec), keys)
    ranks = {stage["id"]: (rank, stage["name"]) for rank, stage in enumerate(spec["stages"])}
    for touchpoint in spec["touchpoints"]:
        node = SubElement(graph, "node", id=touchpoint["id"])
        rank, name = ranks[touchpoint["stage"]]
        facts = {"stage_name": name, "stage_rank": rank, **_of_touchpoint(touchpoint)}
        _data(node, "node", facts, keys)
    for source, way in _ways(spec):
        # Ids of transitions are unique at their touchpoint only.
        id = f"{source}/{way['id']}"
        edge = SubElement(graph, "edge", id=id, source=source, target=way["to"])
        facts = {name: said for name, said in way.items() if name in _OF_A_WAY}
        _data(edge, "edge", {"transition": way["id"], **facts}, keys)
    for (of, name), type_ in sorted(keys.items()):
        SubElement(
            root, "key", {"id": f"{of}.{name}", "for": of, "attr.name": name, "attr.type": type_}
        )
    root.append(graph)
    return Carried(xml_bytes(root), left_out(spec, CARRIED))


def _of_journey(spec: Json) -> Facts:
    return {name: value for name, value in spec["journey"].items() if name != "id"}


def _of_touchpoint(touchpoint: Json) -> Facts:
    plain = (
        "title", "stage", "kind", "kind_name", "initiator", "decisive", "attitude_over_answer",
        "importance", "volume", "owner",
    )  # fmt: skip
    told = {name: touchpoint[name] for name in plain if name in touchpoint}
    if touchpoint["channels"]:
        told["channels"] = " ".join(touchpoint["channels"])
    told |= touchpoint["customer"]
    emotion = touchpoint.get("emotion", {})
    told |= {("feeling" if n == "word" else n): v for n, v in emotion.items() if n != "emotionml"}
    told |= {f"emotionml_{name}": value for name, value in emotion.get("emotionml", {}).items()}
    for mode, by in touchpoint.get("handling", {}).items():
        told |= {"handling": mode, "otherwise": by["otherwise"], "rules": len(by["rules"])}
        if "pattern" in by:
            told["pattern"] = by["pattern"]
    return told


def _ways(spec: Json) -> Iterator[tuple[str, Json]]:
    for touchpoint in spec["touchpoints"]:
        for way in touchpoint["transitions"]:
            yield touchpoint["id"], way


def _data(parent: Element, of: str, facts: Facts, keys: dict[tuple[str, str], str]) -> None:
    """Write facts at a part of the graph, and note which keys that needs."""
    for name, value in sorted(facts.items()):
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = int(value) if name in _WHOLE else float(value)
        keys[of, name] = _TYPES[type(value)]
        shown = str(value).lower() if isinstance(value, bool) else str(value)
        SubElement(parent, "data", key=f"{of}.{name}").text = allowed(shown)
