"""What an exit does not carry is told."""

from collections.abc import Iterator

import pytest

from journeymap.exits.catalogue import EXITS, Exit
from journeymap.exits.topics import TOPICS, left_out
from journeymap.handling.check import validate_spec
from journeymap.handling.published import schema
from journeymap.handling.saying import Json
from journeymap.i18n import words_in

PARTS = schema()["$defs"]
OF_THE_FILE = {"format", "version", "generator"}


def properties(part: Json, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The paths of all properties of the schema down to a topic, or to the end."""
    if "/".join(path) in TOPICS and not any(t.startswith("/".join(path) + "/") for t in TOPICS):
        yield path
        return
    while "$ref" in part:
        part = PARTS[part["$ref"].rpartition("/")[2]]
    if "items" in part:
        yield from properties(part["items"], (*path, "*"))
    elif "properties" in part and len(path) < 8:
        one_of = part.get("maxProperties") == 1
        for name, inner in part["properties"].items():
            yield from properties(inner, (*path, "*" if one_of else name))
    else:
        yield path


def test_every_property_belongs_to_a_topic() -> None:
    without = {
        "/".join(path)
        for path in properties(schema())
        if path[0] not in OF_THE_FILE
        and not any("/".join(path[:end]) in TOPICS for end in range(1, len(path) + 1))
    }
    # Beside the changes that they introduce.
    assert without == {"changelog/against", "changelog/title"}


def test_every_topic_is_somewhere_in_the_schema() -> None:
    found = {"/".join(path[:end]) for path in properties(schema()) for end in range(len(path) + 1)}
    assert {topic for topic in TOPICS if not topic.endswith("x_")} <= found


def test_topics_have_no_doubles() -> None:
    for language in ("en", "ko"):
        names = [words_in(language).say(name) for name in TOPICS.values()]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("way", EXITS, ids=lambda way: way.id)
def test_an_exit_tells_its_losses_in_the_order_of_the_spec(way: Exit, spec: Json) -> None:
    assert validate_spec(spec) == ()
    carried = way.write(spec)
    for loss in carried.losses:
        found: object = spec
        for step in loss.place.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            assert isinstance(found, dict | list)
            found = found[int(name)] if isinstance(found, list) else found[name]
    assert len(set(carried.losses)) == len(carried.losses)


@pytest.mark.parametrize("way", EXITS, ids=lambda way: way.id)
def test_an_exit_always_writes_the_same_whatever_the_order_of_names(way: Exit, spec: Json) -> None:
    assert way.write(spec) == way.write(turned(spec))


def turned(data: object) -> object:
    """The same JSON, names the other way round."""
    if isinstance(data, dict):
        return {name: turned(data[name]) for name in reversed(data)}
    return [turned(each) for each in data] if isinstance(data, list) else data


def test_what_stands_for_others_is_told_once(spec: Json) -> None:
    whole = left_out(spec, ())
    places = [loss.place for loss in whole]
    assert ("/teams/0" in places) is bool(spec["teams"])
    assert not any(place.startswith("/teams/0/") for place in places)
    partly = [loss.place for loss in left_out(spec, {"teams/*/name"})]
    assert ("/teams/0/id" in partly) is bool(spec["teams"])


def test_properties_of_your_own_are_told(spec: Json) -> None:
    spec["x_mine"] = {"a": 1}
    assert "/x_mine" in [loss.place for loss in left_out(spec, ())]
