"""What the spec says, in extension elements: engines do not run it, workers and people read it.

Objects become elements; their texts, numbers and truths attributes; what is in a list, elements
named after the list; properties of your own (`x_...`) JSON.
"""

import json
from collections.abc import Iterator

from journeymap.exits.bpmn.scope import Flow, Node, Work
from journeymap.exits.markup import Markup, allowed
from journeymap.handling.saying import Json

NAMESPACE = "urn:journeymap:bpmn:1"

Notes = list[tuple[str, Json]]
"""Objects, each with the name of its element."""


def of_spec(spec: Json) -> Notes:
    """Which spec a process was made of, and the types of the signals that its rules read."""
    journey = {name: said for name, said in spec["journey"].items() if name != "description"}
    signals = [{"id": each["id"], "value": next(iter(each["value"]))} for each in spec["signals"]]
    return [("spec", {"version": spec["version"], **journey, "signal": signals})]


def of_node(node: Node) -> Notes:
    """The touchpoint that a node is, and what its work is."""
    found: Notes = []
    if node.touchpoint is not None:
        said = {
            name: value
            for name, value in node.touchpoint.items()
            if name not in ("transitions", "handling")
        }
        found.append(("touchpoint", said))
    if node.work is not None:
        found.append(("work", dict(_work(node.work))))
    return found


def of_flow(flow: Flow) -> Notes:
    """The transition that a flow is."""
    return [] if flow.way is None else [("way", flow.way)]


def of_start(variables: tuple[str, ...]) -> Notes:
    """The booleans that say where a journey starts."""
    return [("start", {"boolean": [{"name": name} for name in variables]})]


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


def write_note(markup: Markup, name: str, said: Json) -> None:
    """Write an object of a spec as an element."""
    attributes: dict[str, str] = {}
    inside: list[tuple[str, object]] = []
    for key, value in sorted(said.items()):
        if isinstance(value, str) and not key.startswith("x_"):
            attributes[key] = allowed(value)
        elif key.startswith("x_"):
            # It may hold anything, names that XML does not allow included.
            attributes[key] = allowed(json.dumps(value, ensure_ascii=False, sort_keys=True))
        elif isinstance(value, list | tuple):
            inside += [(key, item) for item in value]
        elif isinstance(value, dict):
            inside.append((key, value))
        else:
            attributes[key] = _text(value)
    tag = f"journey:{name}"
    if not inside:
        markup.leaf(tag, attributes)
        return
    markup.begin(tag, attributes)
    for key, value in inside:
        if isinstance(value, dict):
            write_note(markup, key, value)
        else:
            markup.leaf(f"journey:{key}", {}, _text(value))
    markup.end()


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON does not tell 2 from 2.0
    return allowed(str(value))
