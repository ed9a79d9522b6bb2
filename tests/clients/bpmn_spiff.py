"""Checks BPMN files by the OMG's schema, and runs those for SpiffWorkflow through scenarios.

SpiffWorkflow carries the OMG's XSD files. Rules are decided here by CEL for C++, from what the
file itself says about them, so a run shows that the file is enough.
"""

import json
import sys
import time
from typing import Any

from cel_expr_python import cel
from lxml import etree
from SpiffWorkflow.bpmn import BpmnEvent, BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnValidator
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine, TaskDataEnvironment
from SpiffWorkflow.bpmn.specs.event_definitions.timer import TimerEventDefinition
from SpiffWorkflow.spiff.parser import SpiffBpmnParser
from SpiffWorkflow.spiff.specs.event_definitions import MessageEventDefinition
from SpiffWorkflow.util.task import TaskState

NAMES = {"bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL", "j": "urn:journeymap:bpmn:1"}
TYPES = {
    "boolean": cel.Type.BOOL,
    "number": cel.Type.DOUBLE,
    "text": cel.Type.STRING,
    "texts": cel.Type.List(cel.Type.STRING),
}
LONG_AGO = "2000-01-01T00:00:00+00:00"


class File:
    """A file for SpiffWorkflow with what its extension elements say about tasks and ways."""

    def __init__(self, xml: str) -> None:
        root = etree.fromstring(xml.encode())
        parser = SpiffBpmnParser()
        parser.add_bpmn_xml(root)
        (process,) = parser.get_process_ids()
        self.spec = parser.get_spec(process)
        self.inner = parser.get_subprocess_specs(process)
        self.work = {
            work.getparent().getparent().get("id"): work
            for work in root.iterfind(".//j:work", NAMES)
        }
        signals = root.iterfind(".//j:spec/j:signal", NAMES)
        types = {each.get("id"): TYPES[each.get("value")] for each in signals}
        self.environment = cel.NewEnv(variables=types)
        self.programs: dict[str, Any] = {}
        self.ways = {
            (flow.get("sourceRef").split(".")[1], way.get("id")): condition.text
            for flow in root.iterfind(".//bpmn:sequenceFlow", NAMES)
            for way in flow.iterfind(".//j:way", NAMES)
            for condition in flow.iterfind("bpmn:conditionExpression", NAMES)
        }
        self.starts = [each.get("name") for each in root.iterfind(".//j:start/j:boolean", NAMES)]

    def verdict(self, text: str | None, signals: dict[str, Any]) -> bool | None:
        """What CEL says; nothing where it is an error."""
        if text is None:
            return None
        if text not in self.programs:
            self.programs[text] = self.environment.compile(text)
        value = self.programs[text].eval(data=signals).value()
        return value if isinstance(value, bool) else None

    def decided(self, work: Any, signals: dict[str, Any]) -> dict[str, bool]:
        """What a decision writes."""
        effect, fired = None, None
        for rule in work.iterfind("j:rule", NAMES):
            said = self.verdict(rule.get("cel"), signals)
            if said is not False:
                effect, fired = (rule.get("effect") if said else "error"), rule.get("id")
                break
        person = effect in ("force_human", "error") or (
            work.get("otherwise") == "person" and effect != "hand_back"
        )
        limits = work.find("j:limits", NAMES)
        within = limits is None or self.verdict(limits.get("cel"), signals) is False
        if not person and not within:
            effect, fired = "limit", None
        if effect == "error":
            fired = None
        told = {
            "to_person": effect in ("force_human", "error", "limit"),
            "tell_person": effect == "notify",
            "person_offered": effect == "offer_human",
            "to_assistant": effect == "hand_back",
        }
        ways = work.findall("j:way", NAMES)
        taken = next((way for way in ways if fired and way.get("rule") == fired), None)
        for way in ways:
            trigger = way.find("j:trigger", NAMES)
            if taken is None and trigger is not None:
                taken = way if self.verdict(trigger.get("cel"), signals) else None
        told.update((way.get("boolean"), way is taken) for way in ways)
        return told


class Run:
    """One scenario in the engine. Its script says what tasks are to be done, and how."""

    def __init__(self, file: File, scenario: dict[str, Any]) -> None:
        self.file = file
        self.script = scenario["tasks"]
        self.log: list[str] = []
        self.later: list[str] = []
        self.item: dict[str, Any] = {}
        environment = TaskDataEnvironment()
        environment.call_service = self.called  # type: ignore[method-assign]
        engine = PythonScriptEngine(environment)
        self.flow = BpmnWorkflow(file.spec, file.inner, script_engine=engine)
        self.flow.task_tree.data.update({each: each == scenario["start"] for each in file.starts})

    def called(self, context: Any, operation_name: str, operation_params: Any) -> str:
        """What service tasks call."""
        work = self.file.work[operation_params["element"]["value"]]
        assert operation_name == f"journeymap/{work.get('does')}"
        assert operation_params["touchpoint"]["value"] == work.get("touchpoint")
        return json.dumps(self.answer(work))

    def answer(self, work: Any) -> dict[str, bool]:
        """The booleans that a task writes."""
        names = [each.get("name") for each in work.iterfind("j:boolean", NAMES)]
        if work.get("does") == "decide":
            told = self.file.decided(work, self.item["signals"])
            return {name: told[name] for name in names}
        way = self.file.ways.get((work.get("touchpoint"), self.item.get("way")))
        given = {
            "person_accepted": self.item.get("accepts", False),
            "back_to_assistant": self.item.get("back", False),
        }
        return {name: given.get(name, name == way) for name in names}

    def go(self) -> dict[str, Any]:
        """Go on until nothing is left, or something is to be done that the script has not."""
        while (task := self.next()) is not None:
            work = self.file.work.get(task.task_spec.bpmn_id)
            if task.state == TaskState.WAITING:
                task._set_internal_data(event_value=LONG_AGO)
                task.task_spec._update(task)
            elif work is None:
                task.run()
            elif not self.do(task, work):
                break
            for inner in self.flow.get_active_subprocesses():
                parent = self.flow.get_task_from_id(inner.parent_task_id)
                parent.task_spec._update(parent)
        return {"log": self.log, "later": sorted(self.later), "finished": self.flow.completed}

    def next(self) -> Any:
        """What is ready, tasks after events; or a timer. People who follow up come last."""
        ready = self.flow.get_tasks(state=TaskState.READY)
        waiting = [
            task
            for task in self.flow.get_tasks(state=TaskState.WAITING)
            if isinstance(getattr(task.task_spec, "event_definition", None), TimerEventDefinition)
        ]
        ready.sort(key=lambda task: task.task_spec.bpmn_id in self.file.work)
        return next(iter(sorted([*ready, *waiting], key=is_late)), None)

    def do(self, task: Any, work: Any) -> bool:
        """Do a task as the script says; false where the script has another one."""
        said = f"{work.get('does')} {work.get('touchpoint')}"
        if is_late(task):
            self.later.append(said)
            task.run()
            return True
        item = self.script[len(self.log)] if len(self.log) < len(self.script) else {}
        interrupted = item.get("interrupted", False)
        self.log.append(f"{said} interrupted" if interrupted else said)
        if item.get("task") != self.log[-1]:
            return False
        self.item = item
        if interrupted:
            self.flow.send_event(BpmnEvent(MessageEventDefinition("asks-for-person"), {}))
            return True
        if task.task_spec.manual:
            task.data.update(self.answer(work))
        task.run()
        return True


def is_late(task: Any) -> bool:
    """Whether it is a part of a follow-up, which everything else goes before."""
    return str(task.task_spec.bpmn_id).endswith((".later", ".follow-up"))


def main() -> None:
    """Read files with scenarios; print what is wrong with them, and what the runs did."""
    given = json.load(sys.stdin)
    answers = []
    for each in given:
        root = etree.fromstring(each["xml"].encode())
        try:
            BpmnValidator().validate(root)
            errors = []
        except Exception as error:  # one of the parser's own
            errors = [str(error)]
        runs = []
        begun = time.perf_counter()
        if each["scenarios"]:
            file = File(each["xml"])
            runs = [Run(file, scenario).go() for scenario in each["scenarios"]]
        answers.append({"errors": errors, "runs": runs, "seconds": time.perf_counter() - begun})
    json.dump(answers, sys.stdout)


main()
