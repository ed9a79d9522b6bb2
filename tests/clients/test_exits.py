"""Other programs accept what the exits write."""

import json
import subprocess
from operator import itemgetter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from journeymap.analysis.paths import default_path
from journeymap.exchange.mermaid import flowchart, journey_diagram
from journeymap.exits.asyncapi import asyncapi
from journeymap.exits.dot import dot
from journeymap.exits.emotionml import emotionml
from journeymap.exits.gherkin import gherkin
from journeymap.exits.graphml import graphml
from journeymap.files import read_journey
from journeymap.resources import samples
from tests.clients.conftest import Client, specs
from tests.exits.conftest import NASTY
from tests.files.wholes import WHOLE

OF_A_WAY = ("kind", "label", "share", "delay")


def nasty() -> dict[str, Any]:
    """A spec whose names are full of signs of other languages."""
    spec = specs()["whole"]
    spec["journey"]["title"] = NASTY
    for part in (*spec["stages"], *spec["touchpoints"], *spec["acceptance_tests"]):
        part["title" if "title" in part else "name"] = NASTY
    for touchpoint in spec["touchpoints"]:
        for way in touchpoint["transitions"]:
            way["label"] = NASTY
    return spec


def all_specs() -> list[dict[str, Any]]:
    return [*specs().values(), nasty()]


def test_cucumber_reads_every_feature(client: Client) -> None:
    given = all_specs()
    features = client("features.py", {"features": [gherkin(s).content.decode() for s in given]})
    for spec, scenarios in zip(given, features, strict=True):
        rules = [
            rule
            for touchpoint in spec["touchpoints"]
            for by in touchpoint.get("handling", {}).values()
            for rule in by["rules"]
        ]
        assert len(scenarios) == len(spec["acceptance_tests"]) + len(rules)
        assert all(len(scenario["steps"]) >= 3 for scenario in scenarios)


def test_asyncapi_reads_every_document_and_finds_no_error(client: Client) -> None:
    texts = [asyncapi(spec).content.decode() for spec in all_specs()]
    for text, said in zip(texts, client("asyncapi.mjs", {"documents": texts}), strict=True):
        made = json.loads(text)
        assert said["errors"] == []
        assert sorted(said["messages"]) == sorted(
            each["name"] for each in made["components"]["messages"].values()
        )
        assert len(said["channels"]) == len(said["operations"]) == len(made["channels"])


def test_cloudevents_reads_every_example(client: Client) -> None:
    events = [
        message["examples"][0]["payload"]
        for spec in all_specs()
        for message in json.loads(asyncapi(spec).content)["components"]["messages"].values()
    ]
    wrong = {**events[0], "not_a_name": "x"}
    *read, refused = client("events.py", {"events": [*events, wrong]})
    assert read == [{"type": event["type"], "data": event["data"]} for event in events]
    assert "not_a_name" in refused["error"]


def test_emotionml_keeps_the_rules_of_the_recommendation(client: Client) -> None:
    texts = [emotionml(spec).content.decode() for spec in all_specs()]
    broken = [
        texts[0].replace('name="valence" value="', 'name="valence" value="7', 1),
        texts[0].replace('<category name="', '<category name="un', 1),
        texts[0].replace("triggeredBy", "becauseOf"),
        texts[0].replace("<info>", "<note/><info>", 1),
    ]
    *found, value, item, role, name = client("feelings.py", {"files": [*texts, *broken]})
    assert found == [[] for _ in texts]
    assert all([value, item, role, name])


def test_networkx_reads_the_same_graph(client: Client) -> None:
    given = all_specs()
    graphs = client("graphs.py", {"graphs": [graphml(spec).content.decode() for spec in given]})
    for spec, read in zip(given, graphs, strict=True):
        assert read["graph"]["title"] == spec["journey"]["title"]
        assert list(read["nodes"]) == [each["id"] for each in spec["touchpoints"]]
        for touchpoint in spec["touchpoints"]:
            node = read["nodes"][touchpoint["id"]]
            for name in ("title", "stage", "kind", "decisive", "volume", "owner"):
                assert node.get(name) == touchpoint.get(name), name
            emotion = touchpoint.get("emotion", {})
            assert node.get("feeling") == emotion.get("word")
            assert node.get("valence") == emotion.get("valence")
            assert node.get("handling") == next(iter(touchpoint.get("handling", {})), None)
            assert all(isinstance(value, bool | int | float | str) for value in node.values())
        ways = [
            {
                "source": touchpoint["id"],
                "target": way["to"],
                "transition": way["id"],
                **{name: way[name] for name in OF_A_WAY if name in way},
            }
            for touchpoint in spec["touchpoints"]
            for way in touchpoint["transitions"]
        ]
        for edge in read["edges"]:
            edge.pop("id", None)  # where no two touchpoints have two edges
        by = itemgetter("source", "transition")
        assert sorted(read["edges"], key=by) == sorted(ways, key=by)


def test_graphviz_draws_every_map(tmp_path: Path) -> None:
    for spec in all_specs():
        made = subprocess.run(
            ["dot", "-Tsvg"], input=dot(spec).content, capture_output=True, check=False
        )
        assert made.returncode == 0
        assert made.stderr == b""
        root = ElementTree.fromstring(made.stdout)
        ids = {each.get("id") for each in root.iter("{http://www.w3.org/2000/svg}g")}
        assert {touchpoint["id"] for touchpoint in spec["touchpoints"]} <= ids
        text = "".join(root.itertext())
        assert not spec["touchpoints"] or "\\" not in text or "back\\slash" in text


def test_mermaid_reads_every_diagram(client: Client) -> None:
    documents = [WHOLE, *map(read_journey, samples())]
    charts = [flowchart(document) for document in documents]
    journeys = [
        journey_diagram(document, path)
        for document in documents
        if (path := default_path(document))
    ]
    broken = "flowchart LR\n    end --> start\n"
    said = client("mermaid.mjs", {"diagrams": [*charts, *journeys, broken]})
    assert "error" in said.pop()
    for document, chart in zip(documents, said, strict=False):
        assert "error" not in chart, chart
        assert len(chart["boxes"]) == len(document.touchpoints)
        assert chart["arrows"] == len(document.transitions)
        assert len(chart["stages"]) == len(document.stages)
    assert [each["type"] for each in said[len(charts) :]] == ["journey"] * len(journeys)
