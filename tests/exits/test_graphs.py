"""The map for Graphviz and for graph programs. tests/clients has what those say to it."""

import re
from xml.etree import ElementTree

from journeymap.exits.dot import dot
from journeymap.exits.graphml import graphml
from journeymap.handling.saying import Json

NAMES = {"g": "http://graphml.graphdrawing.org/xmlns"}


def test_dot_has_every_touchpoint_and_transition(spec: Json) -> None:
    text = dot(spec).content.decode()
    boxes = re.findall(r'^    "([\w-]+)" \[', text, re.MULTILINE)
    assert sorted(boxes) == sorted(each["id"] for each in spec["touchpoints"])
    arrows = re.findall(r'^  "([\w-]+)" -> "([\w-]+)"', text, re.MULTILINE)
    ways = [(each["id"], way["to"]) for each in spec["touchpoints"] for way in each["transitions"]]
    assert arrows == ways


def test_dot_says_who_is_there_and_the_feeling_in_words_too() -> None:
    from journeymap.handling.derive import spec_of
    from tests.exits.conftest import SPECS

    text = dot(spec_of(SPECS["bookshop.en.journey.json"])).content.decode()
    assert 'label="Damaged book\\nHuman · angry −2\\n★ decisive"' in text
    assert "사람" in dot(spec_of(SPECS["bookshop.ko.journey.json"])).content.decode()


def test_long_names_are_broken(spec: Json) -> None:
    for each in spec["touchpoints"]:
        each["title"] = "가" * 200
    labels = re.findall(r'label="((?:[^"\\]|\\.)*)"', dot(spec).content.decode())
    lines = [line for label in labels for line in label.split("\\n") if "가" in line]
    assert max(map(len, lines), default=0) <= 13


def test_graphml_declares_what_it_holds(spec: Json) -> None:
    root = ElementTree.fromstring(graphml(spec).content)
    keys = {key.get("id"): key.get("attr.type") for key in root.findall("g:key", NAMES)}
    used = {data.get("key") for data in root.iterfind(".//g:data", NAMES)}
    assert used == set(keys)
    assert set(keys.values()) <= {"string", "double", "int", "boolean"}
    assert all(data.text for data in root.iterfind(".//g:data", NAMES))


def test_what_xml_cannot_hold_is_replaced(nasty: Json) -> None:
    root = ElementTree.fromstring(graphml(nasty).content)
    titles = [
        data.text for data in root.iterfind(".//g:data", NAMES) if data.get("key") == "node.title"
    ]
    expected = [each["title"].replace("\ufffe", "\ufffd") for each in nasty["touchpoints"]]
    assert titles == expected
