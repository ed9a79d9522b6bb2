"""The events of a journey. tests/clients has AsyncAPI's own parser look at them."""

import json
import re

from journeymap.exits.asyncapi import asyncapi
from journeymap.handling.saying import Json


def document(spec: Json) -> Json:
    return json.loads(asyncapi(spec).content)


def test_types_and_attributes_carry_no_underscores(spec: Json) -> None:
    for message in document(spec)["components"]["messages"].values():
        (example,) = message["examples"]
        event = example["payload"]
        assert "_" not in event["type"]
        assert all(re.fullmatch("[a-z0-9]{1,20}", name) for name in event)


def test_every_signal_touchpoint_and_rule_has_its_message(spec: Json) -> None:
    made = document(spec)
    counts = {name: len(each["messages"]) for name, each in made["channels"].items()}
    rules = sum(
        len(by["rules"]) for t in spec["touchpoints"] for by in t.get("handling", {}).values()
    )
    wanted = {
        "signals": len(spec["signals"]),
        "touchpoints": len(spec["touchpoints"]),
        "rules": rules,
        "promises": 1 if spec["touchpoints"] else 0,
    }
    assert counts == {name: count for name, count in wanted.items() if count}


def test_ids_that_differ_in_their_dashes_alone_keep_messages_of_their_own(nasty: Json) -> None:
    first, second = nasty["touchpoints"]
    first["id"], second["id"] = "a_b", "a-b"
    messages = document(nasty)["channels"]["touchpoints"]["messages"]
    assert len(messages) == 2


def test_personal_data_is_marked(spec: Json) -> None:
    rules = [
        rule
        for touchpoint in spec["touchpoints"]
        for by in touchpoint.get("handling", {}).values()
        for rule in by["rules"]
    ]
    marked = [item["personal"] for rule in rules for item in rule["hand_over"]]
    told = [
        item["personal"]
        for message in document(spec)["components"]["messages"].values()
        for item in message["examples"][0]["payload"]["data"].get("handover", [])
    ]
    assert sorted(told) == sorted(marked)
