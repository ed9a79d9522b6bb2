"""Runs cases through SpiffWorkflow and times them; a script for `.venv-cel`, which has it."""

import json
import sys
import time
from typing import Any

from lxml import etree
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine, TaskDataEnvironment
from SpiffWorkflow.spiff.parser import SpiffBpmnParser
from SpiffWorkflow.util.task import TaskState

_ROUNDS = 3
NAMES = {"j": "urn:journeymap:bpmn:1"}


class Process:
    """The process of one touchpoint, to be run again and again."""

    def __init__(self, xml: str) -> None:
        root = etree.fromstring(xml.encode())
        parser = SpiffBpmnParser()
        parser.add_bpmn_xml(root)
        (name,) = parser.get_process_ids()
        self.spec, self.inner = parser.get_spec(name), parser.get_subprocess_specs(name)
        self.work = {
            work.getparent().getparent().get("id"): (
                work.get("does"),
                [each.get("name") for each in work.iterfind("j:boolean", NAMES)],
            )
            for work in root.iterfind(".//j:work", NAMES)
        }

    def run(self, told: dict[str, bool]) -> list[str]:
        """Who acts when the rules say this; a follow-up, days later, is not waited for."""
        done: list[str] = []

        def answer(context: Any, operation_name: str, operation_params: Any) -> str:
            does, names = self.work[operation_params["element"]["value"]]
            done.append(does)
            return json.dumps({name: told.get(name, False) for name in names})

        environment = TaskDataEnvironment()
        environment.call_service = answer  # type: ignore[method-assign]
        flow = BpmnWorkflow(self.spec, self.inner, script_engine=PythonScriptEngine(environment))
        flow.do_engine_steps()
        while task := flow.get_next_task(state=TaskState.READY, manual=True):
            does, names = self.work[task.task_spec.bpmn_id]
            done.append(does)
            task.data.update(dict.fromkeys(names, False))
            task.run()
            flow.do_engine_steps()
        return done


def main() -> None:
    """Read processes and cases; print microseconds, and who acted in each case."""
    given = json.load(sys.stdin)
    processes = {name: Process(xml) for name, xml in given["processes"].items()}
    times, acted = [], []
    for _ in range(_ROUNDS):
        acted.clear()
        for case in given["cases"]:
            process = processes[case["touchpoint"]]
            begun = time.perf_counter_ns()
            done = process.run(case["told"])
            times.append((time.perf_counter_ns() - begun) / 1_000)
            acted.append(done)
    json.dump({"times": times, "acted": acted}, sys.stdout)


if __name__ == "__main__":
    main()
