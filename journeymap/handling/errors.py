"""What is wrong in a handling spec or a case, and where."""

from collections.abc import Iterator
from dataclasses import dataclass

from journeymap.i18n import Phrase, phrase

DEEPEST_JSON = 64
"""So many levels of lists and objects may be nested in a file."""
MOST_VALUES = 4_000_000
"""So many values a file may hold; 2,100 full touchpoints need some 400,000."""

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class SpecError:
    """One thing that is wrong in a handling spec or a case."""

    pointer: str
    """Where: a JSON pointer (RFC 6901), empty for the whole file."""
    touchpoint: str
    """The title of the touchpoint on the map; empty elsewhere."""
    cause: Phrase

    @property
    def what(self) -> Phrase:
        """Place and cause in one sentence."""
        if self.touchpoint:
            return phrase("spec", "“{touchpoint}” ({place}): {cause}").of(
                touchpoint=self.touchpoint, place=self.pointer, cause=self.cause
            )
        return phrase("spec", "{place}: {cause}").of(place=self.pointer or "/", cause=self.cause)


def error_at(data: object, place: Place, cause: Phrase) -> SpecError:
    """An error at a place in a spec."""
    return SpecError(pointer_to(place), title_at(data, place), cause)


def pointer_to(place: Place) -> str:
    """A place as a JSON pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in place)


def title_at(data: object, place: Place) -> str:
    """The title of the touchpoint that a place lies in."""
    match place, data:
        case ("touchpoints", int(index), *_), {"touchpoints": [*touchpoints]}:
            touchpoint = touchpoints[index]
            title = touchpoint.get("title") if isinstance(touchpoint, dict) else None
            return title if isinstance(title, str) else ""
    return ""


def excess(data: object) -> SpecError | None:
    """The first place that is nested too deep, or where a file holds too much."""
    return None if _is_modest(data) else _first_excess(data)


def _is_modest(data: object) -> bool:
    """Whether nothing is nested too deep and there is not too much; quicker than saying where."""
    level, count = [data], 1
    for _ in range(DEEPEST_JSON):
        inner: list[object] = []
        for each in level:
            if isinstance(each, dict):
                inner += each.values()
            elif isinstance(each, list):
                inner += each
        count += len(inner)
        if count > MOST_VALUES:
            return False
        if not inner:
            return True
        level = inner
    return not any(isinstance(each, (dict, list)) for each in level)


def _first_excess(data: object) -> SpecError | None:
    waiting: list[Iterator[tuple[str | int, object]]] = [iter([("", data)])]
    trail: list[str | int] = [""]
    count = 0
    while waiting:
        for step, value in waiting[-1]:
            trail[-1] = step
            count += 1
            if count > MOST_VALUES:
                cause = phrase("spec", "The file holds more than a handling spec can.")
                return error_at(data, tuple(trail[1:]), cause)
            if isinstance(value, dict | list):
                if len(waiting) > DEEPEST_JSON:
                    cause = phrase("spec", "This is nested deeper than {deepest} levels.")
                    return error_at(data, tuple(trail[1:]), cause.of(deepest=DEEPEST_JSON))
                items = value.items() if isinstance(value, dict) else enumerate(value)
                waiting.append(iter(items))
                trail.append("")
                break
        else:
            waiting.pop()
            trail.pop()
    return None
