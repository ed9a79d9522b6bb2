"""Where customers go from a touchpoint: what its gateway asks, and in which order."""

from collections.abc import Mapping
from dataclasses import dataclass

from journeymap.handling.saying import Json
from journeymap.i18n import Words, phrase

_WHOLE = 0.995
"""Shares that come to this much leave nobody over."""


@dataclass(frozen=True, slots=True)
class Out:
    """A way out of a touchpoint. Without a transition, the journey ends."""

    way: Json | None
    name: str
    when: str
    """The boolean that says it is taken; empty for the one taken where no other is."""


def outs(
    touchpoint: Json,
    variables: Mapping[tuple[str, str], str],
    titles: Mapping[str, str],
    words: Words,
) -> list[Out]:
    """The ways out, in the order in which a gateway asks for them, the default last.

    Ways with a condition come first, as in the spec, then the others by share. Where shares say
    that some customers go no way, they end here, and nobody takes the wrong one by default. A way
    that is asked for and has no name is called like the touchpoint that it leads to.
    """
    ways = touchpoint["transitions"]
    if not ways:
        return []
    asked = [way for way in ways if "condition" in way]
    free = sorted(
        (way for way in ways if "condition" not in way), key=lambda way: -way.get("share", 0.0)
    )
    left = _left(ways)
    default: Out
    if not free or left:
        rest = f" · {_percent(left)}" if left else ""
        default = Out(None, words.say(phrase("bpmn", "goes no further")) + rest, "")
    else:
        usual = free.pop(0)
        default = Out(usual, _name(usual), "")
    named = [
        Out(way, _name(way) or titles[way["to"]], variables[touchpoint["id"], way["id"]])
        for way in asked + free
    ]
    return [*named, default]


def _left(ways: list[Json]) -> float:
    """The part of the customers who go no way; 0 where the spec does not say."""
    if any("share" not in way for way in ways):
        return 0.0
    rest = 1.0 - sum(way["share"] for way in ways)
    return rest if rest > 1 - _WHOLE else 0.0


def _name(way: Json) -> str:
    said = [way["label"]] if "label" in way else []
    if "share" in way:
        said.append(_percent(way["share"]))
    return " · ".join(said)


def _percent(share: float) -> str:
    return f"{100 * share:.3g}%"
