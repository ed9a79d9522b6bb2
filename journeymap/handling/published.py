"""The JSON Schema of the handling spec, as it is published and printed by a command."""

import json
from typing import Any

from journeymap.handling.derive import VERSION

SCHEMA_ID = f"urn:journeymap:handling-spec:{VERSION}"


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the handling spec; always the same for one version."""
    from journeymap.handling.spec import HandlingSpec  # as in check

    made = HandlingSpec.model_json_schema(by_alias=True)
    made.pop("title")
    _tidy(made)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Handling spec",
        **made,
    }


def schema_bytes() -> bytes:
    """The schema as a file: UTF-8, two spaces, the order in which it is best read."""
    return (json.dumps(schema(), ensure_ascii=False, indent=2) + "\n").encode()


def _tidy(part: Any) -> None:
    """Let descriptions flow, and keep from saying twice what a wrong value is wrong about."""
    if isinstance(part, dict):
        if isinstance(text := part.get("description"), str):
            paragraphs = text.split("\n\n")
            part["description"] = "\n\n".join(" ".join(each.split()) for each in paragraphs)
        if "const" in part or "enum" in part:
            part.pop("type", None)
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            _tidy(inner)
