"""BPMN tools accept the processes, and engines run them as our evaluator decides.

SpiffWorkflow and bpmn-engine run here. Camunda 8 and Flowable are servers that were not run:
their flavours are checked by the OMG's schema, by bpmn-moddle, by Camunda's lint rules, and
bpmn-engine runs what of them is plain BPMN.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest

from journeymap.exits.bpmn import flowable, spiff, zeebe
from journeymap.resources import asset
from tests.clients.conftest import Client, specs
from tests.clients.scenarios import scenarios

FLAVOURS = {"spiff": spiff, "zeebe": zeebe, "flowable": flowable}
Json = dict[str, Any]


def given(flavour: str, most: int | None = None) -> list[Json]:
    """What every sample exports, with scenarios for it; in both languages they are the same."""
    return [
        {
            "flavour": flavour,
            "xml": FLAVOURS[flavour](spec).content.decode(),
            "scenarios": scenarios(spec)[: most if ".ko." not in name else 3],
        }
        for name, spec in specs().items()
    ]


def wanted(scenario: Json) -> Json:
    tasks = [each["task"] for each in scenario["tasks"]]
    return {"log": tasks, "later": scenario["later"], "finished": True}


def differing(cases: list[Json], answers: list[Json]) -> list[tuple[Json, Json]]:
    return [
        (wanted(scenario), run)
        for case, answer in zip(cases, answers, strict=True)
        for scenario, run in zip(case["scenarios"], answer["runs"], strict=True)
        if run != wanted(scenario)
    ]


def test_scenarios_come_by_every_way_and_every_rule() -> None:
    for spec in specs().values():
        made = scenarios(spec)
        tasks = {each["task"] for scenario in made for each in scenario["tasks"]}
        assert {task.split()[1] for task in tasks} == {each["id"] for each in spec["touchpoints"]}
        ways = {
            (each["task"].split()[1], each["way"])
            for scenario in made
            for each in scenario["tasks"]
            if each.get("way") is not None
        }
        assert ways == {
            (touchpoint["id"], way["id"])
            for touchpoint in spec["touchpoints"]
            for way in touchpoint["transitions"]
        }


def test_spiffworkflow_runs_what_our_evaluator_decides(client: Client) -> None:
    cases = given("spiff")
    answers = client("bpmn_spiff.py", cases)
    assert [answer["errors"] for answer in answers] == [[]] * len(cases)
    assert differing(cases, answers) == []


def test_the_omgs_schema_accepts_the_other_flavours_too(client: Client) -> None:
    cases = [case | {"scenarios": []} for name in ("zeebe", "flowable") for case in given(name)]
    answers = client("bpmn_spiff.py", cases)
    assert [answer["errors"] for answer in answers] == [[]] * len(cases)


def test_bpmn_engine_runs_what_our_evaluator_decides(client: Client) -> None:
    cases = [*given("zeebe"), *given("flowable", 2), *given("spiff", 2)]
    answers = client("bpmn_engine.mjs", cases)
    assert [answer["warnings"] for answer in answers] == [[]] * len(cases)
    assert [answer["lint"] for answer in answers] == [[]] * len(cases)
    assert differing(cases, answers) == []


def test_bpmn_js_draws_every_diagram(client: Client, tmp_path: Path) -> None:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("`.ci/setup test` installs Chromium")
    files = {
        f"{name}-{flavour}": write(spec).content.decode()
        for name, spec in specs().items()
        for flavour, write in FLAVOURS.items()
    }
    font = str(asset("fonts", "Pretendard-Regular.ttf"))
    ask = {"chromium": chromium, "font": font, "folder": str(tmp_path), "files": files}
    for (name, text), said in zip(files.items(), client("bpmn_js.mjs", ask), strict=True):
        assert (said["warnings"], said["complaints"], said["tight"]) == ([], [], []), name
        shown = [id for plane in said["planes"] for id in plane]
        assert len(shown) == len(set(shown))
        missing = text.count("<bpmndi:BPMNShape ") + text.count("<bpmndi:BPMNEdge ") - len(shown)
        assert missing == 0, name
        assert Path(said["picture"]).stat().st_size > 5_000
