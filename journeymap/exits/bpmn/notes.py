"""What the spec says, in extension elements: engines do not run it, workers and people read it.

Objects become elements; their texts, numbers and truths attributes; what is in a list, elements
named after the list; properties of your own (`x_...`) JSON.
"""

import json
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from journeymap.exits.bpmn.scope import Flow, Node, Work
from journeymap.exits.markup import allowed
from journeymap.handling.saying import Json

NAMESPACE = "urn:journeymap:bpmn:1"


def of_spec(spec: Json) -> list[Element]:
    """Which spec a process was made of, and the types of the signals that its rules read."""
    journey = {name: said for name, said in spec["journey"].items() if name != "description"}
    signals = [{"id": each["id"], "value": next(iter(each["value"]))} for each in spec["signals"]]
    return [noted("spec", {"version": spec["version"], **journey, "signal": signals})]


def of_node(node: Node) -> list[Element]:
    """The touchpoint that a node is, and what its work is."""
    found = []
    if node.touchpoint is not None:
        said = {
            name: value
            for name, value in node.touchpoint.items()
            if name not in ("transitions", "handling")
        }
        found.append(noted("touchpoint", said))
    if node.work is not None:
        found.append(noted("work", dict(_work(node.work))))
    return found


def of_flow(flow: Flow) -> list[Element]:
    """The transition that a flow is."""
    return [] if flow.way is None else [noted("way", flow.way)]


def of_start(variables: tuple[str, ...]) -> list[Element]:
    """The booleans that say where a journey starts."""
    return [noted("start", {"boolean": [{"name": name} for name in variables]})]


def _work(work: Work) -> Iterator[tuple[str, object]]:
    yield "does", work.does.value
    yield "touchpoint", work.touchpoint
    if work.writes:
        yield "boolean", [{"name": name} for name in work.writes]
    if work.person:
        yield "person", work.person
    if work.teams:
        yield "team", [{"id": team} for team in work.teams]
    if work.assistant is not None:
        yield "assistant", work.assistant
    if work.handling is not None:
        yield "otherwise", work.handling["otherwise"]
        yield "rule", work.handling["rules"]
        if (limits := work.handling.get("assistant", {}).get("limits")) is not None:
            yield "limits", limits
        if "exit_to_person" in work.handling:
            yield "exit_to_person", work.handling["exit_to_person"]
        yield (
            "way",
            [
                {"id": id, "boolean": name, **work.conditions.get(id, {})}
                for id, name in work.ways.items()
            ],
        )


def noted(name: str, said: Json) -> Element:
    """An object of a spec as an element."""
    element = Element(f"journey:{name}")
    for key, value in sorted(said.items()):
        if key.startswith("x_"):
            # It may hold anything, names that XML does not allow included.
            element.set(key, allowed(json.dumps(value, ensure_ascii=False, sort_keys=True)))
        elif isinstance(value, dict):
            element.append(noted(key, value))
        elif isinstance(value, list | tuple):
            for item in value:
                if isinstance(item, dict):
                    element.append(noted(key, item))
                else:
                    SubElement(element, f"journey:{key}").text = _text(item)
        else:
            element.set(key, _text(value))
    return element


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON does not tell 2 from 2.0
    return allowed(str(value))
