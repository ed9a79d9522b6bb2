"""Names that XML and every engine's expressions allow.

Ids of a spec hold letters, digits, `-` and `_`, so ids of BPMN join them with points and stay
apart. Variables are Python, FEEL and JUEL identifiers.
"""

from collections.abc import Iterator

from journeymap.handling.saying import Json

HAND_OVER = "to_person"
"""A rule, a limit or an error hands the customer to a person."""
NOTIFY = "tell_person"
"""A rule tells a person."""
OFFERED = "person_offered"
"""A rule offers a person."""
ACCEPTED = "person_accepted"
"""The customer takes the offer."""
HAND_BACK = "to_assistant"
"""A rule gives the customer to AI."""
BACK = "back_to_assistant"
"""The person gives the customer back to AI."""


def moment(touchpoint: str) -> str:
    """The element that is a touchpoint."""
    return f"touchpoint.{touchpoint}"


def escalation(node: str) -> str:
    """The escalation by which rules and limits of a node's touchpoint bring a person. Each
    touchpoint has its own: some engines keep one for whoever waits for it later.
    """
    return ".".join([*node.split(".")[:2], "person-needed"])


def way_variables(spec: Json) -> dict[tuple[str, str], str]:
    """The boolean of each way, by the ids of its touchpoint and its transition."""
    return dict(_distinct("way", _ways(spec)))


def start_variables(starts: tuple[str, ...]) -> dict[str, str]:
    """The boolean of each touchpoint where journeys start."""
    return {key[0]: name for key, name in _distinct("start", ((each, each) for each in starts))}


def _ways(spec: Json) -> Iterator[tuple[str, str]]:
    for touchpoint in spec["touchpoints"]:
        for way in touchpoint["transitions"]:
            yield touchpoint["id"], way["id"]


def _distinct(prefix: str, ids: Iterator[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], str]]:
    taken: set[str] = set()
    for key in ids:
        plain = f"{prefix}_{key[1].replace('-', '_')}"
        name, number = plain, 1
        while name.lower() in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name.lower())
        yield key, name
