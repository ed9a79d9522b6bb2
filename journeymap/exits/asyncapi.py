"""The events of a journey as AsyncAPI 3: what whoever decides listens to (signals, customers who
reach a touchpoint), and what they say (a rule has fired, somebody was promised an answer).

Messages are CloudEvents 1.0 in JSON. Their attributes are lower-case letters and digits, and types
carry no underscores; ids with underscores stay as they are in `subject` and in the data.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from journeymap.exits.carried import Carried
from journeymap.exits.topics import left_out
from journeymap.handling.derive import bytes_of
from journeymap.handling.saying import Json

CARRIED = frozenset((
    "journey/id", "journey/title", "journey/description", "journey/language", "journey/state",
    "journey/revision",
    "channels/*/id", "teams/*/id",
    "signals/*/id", "signals/*/means", "signals/*/value", "signals/*/computed_by",
    "touchpoints/*/id", "touchpoints/*/title",
    "touchpoints/*/handling/*/rules/*/id", "touchpoints/*/handling/*/rules/*/severity",
    "touchpoints/*/handling/*/rules/*/effect", "touchpoints/*/handling/*/rules/*/cel",
    "touchpoints/*/handling/*/rules/*/reads", "touchpoints/*/handling/*/rules/*/route/*",
    "touchpoints/*/handling/*/rules/*/message", "touchpoints/*/handling/*/rules/*/hand_over/*",
))  # fmt: skip

_ENVELOPE = "application/cloudevents+json"
_EXAMPLE_TIME = "2026-01-01T09:00:00Z"
_WHY = ("out_of_hours", "nobody_free", "queue_full", "transfer_failed")
_VALUES: Mapping[str, tuple[Json, object]] = {
    "boolean": ({"type": "boolean"}, True),
    "number": ({"type": "number"}, 1),
    "text": ({"type": "string"}, "something"),
    "texts": ({"type": "array", "items": {"type": "string"}}, ["something"]),
}
"""The JSON Schema of a signal's value by its type, and an example."""


def asyncapi(spec: Json) -> Carried:
    """An AsyncAPI document of a handling spec, as JSON."""
    return Carried(bytes_of(_document(spec)), left_out(spec, CARRIED))


def _document(spec: Json) -> Json:
    journey = spec["journey"]
    channels = {
        "signals": ("Signals that rules read", _signals(spec)),
        "touchpoints": ("Customers who reach a touchpoint", _arrivals(spec)),
        "rules": ("Rules that have fired", _rules(spec)),
        "promises": ("Answers that were promised because nobody could be reached", _promises(spec)),
    }
    named = {name: (text, _by_name(made)) for name, (text, made) in channels.items()}
    named = {name: (text, made) for name, (text, made) in named.items() if made}
    heard = ("signals", "touchpoints")
    return {
        "asyncapi": "3.0.0",
        "id": f"urn:journeymap:journey:{journey['id']}",
        "info": {
            "title": journey["title"],
            "version": journey["revision"],
            "description": journey.get("description", journey["title"]),
            "x-language": journey["language"],
            "x-state": journey["state"],
        },
        "defaultContentType": _ENVELOPE,
        "channels": {
            name: {
                "address": f"journeymap.{_dashed(journey['id'])}.{name}",
                "title": text,
                "messages": {key: {"$ref": f"#/components/messages/{key}"} for key in made},
            }
            for name, (text, made) in named.items()
        },
        "operations": {
            name: {
                "action": "receive" if name in heard else "send",
                "channel": {"$ref": f"#/channels/{name}"},
                "summary": text,
            }
            for name, (text, _) in named.items()
        },
        "components": {
            "messages": {key: one for _, made in named.values() for key, one in made.items()},
            "schemas": _schemas(spec),
        },
    }


def _by_name(made: Iterable[Json]) -> dict[str, Json]:
    """Messages by a key: their types, and a number of their own where two are alike."""
    found: dict[str, Json] = {}
    for message in made:
        kind = message["name"]
        if kind in found:
            digits = sha256(json.dumps(message, sort_keys=True).encode()).hexdigest()
            kind = f"{kind}.{digits[:8]}"
        found[kind] = message
    return found


def _signals(spec: Json) -> Iterator[Json]:
    for signal in spec["signals"]:
        ((kind, facts),) = signal["value"].items()
        schema, example = _VALUES[kind]
        schema = {**schema, "description": signal["means"]}
        if "lowest" in facts:
            schema["minimum"] = example = facts["lowest"]
        if "highest" in facts:
            schema["maximum"] = facts["highest"]
            example = min(1, facts["highest"]) if "lowest" not in facts else example
        if "unit" in facts:
            schema["x-unit"] = facts["unit"]
        if "computed_by" in signal:
            schema["x-computed-by"] = signal["computed_by"]
        data = {"signal": {"const": signal["id"]}, "value": schema}
        yield _message(
            f"journeymap.signal.{_dashed(signal['id'])}", signal["id"], signal["means"], data,
            {"signal": signal["id"], "value": example},
        )  # fmt: skip


def _arrivals(spec: Json) -> Iterator[Json]:
    for touchpoint in spec["touchpoints"]:
        data: Json = {"touchpoint": {"const": touchpoint["id"]}}
        example = {"touchpoint": touchpoint["id"]}
        if spec["channels"]:
            data["channel"] = {"$ref": "#/components/schemas/channel"}
            example["channel"] = spec["channels"][0]["id"]
        yield _message(
            f"journeymap.touchpoint.{_dashed(touchpoint['id'])}", touchpoint["id"],
            touchpoint["title"], data, example, optional=("channel",),
        )  # fmt: skip


def _rules(spec: Json) -> Iterator[Json]:
    for touchpoint in spec["touchpoints"]:
        for by in touchpoint.get("handling", {}).values():
            for rule in by["rules"]:
                yield _rule(touchpoint, rule)


def _rule(touchpoint: Json, rule: Json) -> Json:
    data: Json = {
        "touchpoint": {"const": touchpoint["id"]},
        "rule": {"const": rule["id"]},
        "effect": {"const": rule["effect"]},
        "reached": {"$ref": "#/components/schemas/person"},
    }
    example: Json = {
        "touchpoint": touchpoint["id"],
        "rule": rule["id"],
        "effect": rule["effect"],
    }
    if rule["hand_over"]:
        data["handover"] = _handover(rule["hand_over"])
        example["handover"] = [
            {"what": item["what"], "personal": item["personal"], "value": "…"}
            for item in rule["hand_over"]
        ]
    message = _message(
        f"journeymap.rule.{_dashed(touchpoint['id'])}.{_dashed(rule['id'])}", touchpoint["id"],
        f"{touchpoint['title']}: {rule['id']}", data, example, optional=("reached",),
    )  # fmt: skip
    message["x-cel"] = rule["cel"]
    message["x-reads"] = list(rule["reads"])
    message["x-route"] = [dict(step) for step in rule["route"]]
    for name in ("severity", "message"):
        if name in rule:
            message[f"x-{name}"] = rule[name]
    return message


def _handover(items: Iterable[Json]) -> Json:
    """What the person is told: each thing with whether it is personal data."""
    listed = list(items)
    return {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "what": {"enum": sorted({item["what"] for item in listed})},
                "personal": {"type": "boolean"},
                "value": {},
            },
            "required": ["what", "personal", "value"],
        },
        "x-items": [dict(item) for item in listed],
    }


def _promises(spec: Json) -> Iterator[Json]:
    ids = [each["id"] for each in spec["touchpoints"]]
    if ids:
        data: Json = {
            "touchpoint": {"enum": ids},
            "why": {"enum": list(_WHY)},
            "promise": {"enum": ["callback", "written_reply"]},
            "due": {"type": "string", "format": "date-time"},
        }
        example = {
            "touchpoint": ids[0], "why": "queue_full", "promise": "callback",
            "due": "2026-01-02T09:00:00Z",
        }  # fmt: skip
        summary = "Nobody could be reached; the customer was promised an answer."
        yield _message("journeymap.promise.made", ids[0], summary, data, example, ("due",))


def _message(
    kind: str,
    subject: str,
    summary: str,
    data: Json,
    example: Json,
    optional: Iterable[str] = (),
) -> Json:
    """A message whose payload is a CloudEvent of this type."""
    data = {"customer": {"type": "string"}, **data}
    required = [name for name in data if name not in optional]
    payload = {
        "allOf": [
            {"$ref": "#/components/schemas/event"},
            {
                "type": "object",
                "properties": {
                    "type": {"const": kind},
                    "data": {"type": "object", "properties": data, "required": required},
                },
            },
        ]
    }
    event = {
        "specversion": "1.0", "id": "1", "source": "urn:journeymap:example", "type": kind,
        "subject": subject, "time": _EXAMPLE_TIME, "datacontenttype": "application/json",
        "data": {"customer": "c-1", **example},
    }  # fmt: skip
    return {
        "name": kind,
        "title": summary[:120],
        "summary": summary,
        "contentType": _ENVELOPE,
        "payload": payload,
        "examples": [{"name": "example", "payload": event}],
    }


def _event() -> Json:
    """What every CloudEvent has, in JSON."""
    text = {"type": "string", "minLength": 1}
    return {
        "type": "object",
        "description": "A CloudEvent 1.0 in structured mode.",
        "properties": {
            "specversion": {"const": "1.0"},
            "id": {**text, "description": "Unique together with the source."},
            "source": {**text, "format": "uri-reference"},
            "type": text,
            "subject": text,
            "time": {"type": "string", "format": "date-time"},
            "datacontenttype": {"const": "application/json"},
            "data": {"type": "object"},
        },
        "required": ["specversion", "id", "source", "type", "data"],
    }


def _schemas(spec: Json) -> Json:
    """What messages share: every event, who was reached, the teams and channels there are."""
    person: dict[str, Any] = {
        "kind": {"enum": ["live", "callback", "async", "specialist", "supervisor", "emergency"]},
        "role": {"type": "string"},
    }
    schemas: Json = {
        "event": _event(),
        "person": {
            "type": "object",
            "description": "Who takes the customer. Absent where nobody need be reached.",
            "properties": person,
        },
    }
    for name, listed in (("team", spec["teams"]), ("channel", spec["channels"])):
        if listed:
            person[name] = {"$ref": f"#/components/schemas/{name}"}
            schemas[name] = {"enum": [each["id"] for each in listed]}
    return schemas


def _dashed(id: str) -> str:
    return id.replace("_", "-")
