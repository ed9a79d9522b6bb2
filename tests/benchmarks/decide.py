"""`make bench-decide`: deciding cases, beside cel-python running the same conditions, and beside
SpiffWorkflow running the process that is exported for it.

Both live in an environment of their own (`.ci/setup cel` makes `.venv-cel`), so this module is
also the script that runs there: it then needs nothing of the program. `spiff` is another.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parents[2]
CEL_PYTHON = HERE / ".venv-cel" / "bin" / "python"
_ROUNDS = 40
_ROUNDS_OF_CEL = 2


def main() -> None:
    """Measure and print."""
    from datetime import datetime

    from journeymap.edit.fragments import copy, paste
    from journeymap.files import read_journey
    from journeymap.handling import Evaluator
    from journeymap.handling.derive import spec_of
    from journeymap.resources import samples

    sample = next(path for path in samples() if path.name.startswith("bookshop.en"))
    document = read_journey(sample)
    document, _ = paste(document, copy(document, list(document.touchpoints)))
    spec = spec_of(document)
    evaluator = Evaluator(spec)
    cases = [case for touchpoint in spec["touchpoints"] for case in _cases(touchpoint, evaluator)]
    noon = datetime.fromisoformat("2026-11-24T14:00:00+09:00")
    print(f"{len(spec['touchpoints'])} touchpoints, {len(cases)} cases, one process\n")
    print("| Deciding a case | median, µs | decisions a second |")
    print("|---|---:|---:|")

    def decisions(time: Any = None) -> list[Callable[[], object]]:
        return [partial(_decided, evaluator, case, time) for case in cases]

    ours = _timed(decisions(), _ROUNDS)
    _row("rule, handler, route, message", ours)
    _row("the same at a time: hours, due time", _timed(decisions(noon), _ROUNDS))
    if not CEL_PYTHON.exists():
        print("\n`.ci/setup cel` installs cel-python and SpiffWorkflow to compare with.")
        return
    answer = subprocess.run(
        [str(CEL_PYTHON), __file__, "child"],
        input=json.dumps([{name: case[name] for name in ("rules", "signals")} for case in cases]),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    theirs = json.loads(answer.stdout)
    _row("only which rule fires, by cel-python", theirs["times"])
    for case, place in zip(cases, theirs["fired"], strict=True):
        fired = None if place is None else case["ids"][place]
        found = _decided(evaluator, case, None)
        assert found.because in ("limit", "error") or found.rule == fired, case
    ratio = statistics.median(theirs["times"]) / statistics.median(ours)
    engine = _through_spiff(spec, cases, evaluator)
    _row("who acts, by SpiffWorkflow that is told which rule fires", engine)
    print(f"\ncel-python takes {ratio:.0f} times as long to find the rule alone.")
    ratio = statistics.median(engine) / statistics.median(ours)
    print(f"SpiffWorkflow takes {ratio:,.0f} times as long to lead a case through its process.")


def _through_spiff(spec: Any, cases: Sequence[Any], evaluator: Any) -> list[float]:
    """Microseconds that SpiffWorkflow takes for every case, each in the process of its touchpoint;
    one with ways on would show what comes after the decision too.
    """
    from journeymap.exits.bpmn import spiff

    processes = {
        touchpoint["id"]: spiff(
            {**spec, "touchpoints": [{**touchpoint, "transitions": []}]}
        ).content.decode()
        for touchpoint in spec["touchpoints"]
    }
    decisions = [_decided(evaluator, case, None) for case in cases]
    told = [
        {
            "to_person": each.because in ("limit", "error") or each.effect == "force_human",
            "tell_person": each.effect == "notify",
            "person_offered": each.offered,
            "to_assistant": each.effect == "hand_back",
        }
        for each in decisions
    ]
    given = [
        {"touchpoint": case["touchpoint"], "told": each}
        for case, each in zip(cases, told, strict=True)
    ]
    answer = subprocess.run(
        [str(CEL_PYTHON), str(HERE / "tests" / "benchmarks" / "spiff.py")],
        input=json.dumps({"processes": processes, "cases": given}),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found = json.loads(answer.stdout)
    for decision, acted in zip(decisions, found["acted"], strict=True):
        assert ("person" in acted) == (decision.handler == "person"), decision
    times: list[float] = found["times"]
    return times


def _decided(evaluator: Any, case: Any, time: Any) -> Any:
    decision = evaluator.decide(case["touchpoint"], case["signals"], time)
    assert decision.due is None or time is not None
    return decision


def _cases(touchpoint: Any, evaluator: Any) -> list[dict[str, Any]]:
    """A calm case, and for each signal one in which it matters."""
    nothing = {"boolean": False, "number": 0.0, "text": "", "texts": []}
    calm = {name: nothing[kind] for name, kind in evaluator.reads(touchpoint["id"]).items()}
    loud = {"boolean": True, "number": 3.0, "text": "ko", "texts": ["VIP"]}
    rules = [rule for by in touchpoint.get("handling", {}).values() for rule in by["rules"]]
    base = {
        "touchpoint": touchpoint["id"],
        "rules": [rule["cel"] for rule in rules],
        "ids": [rule["id"] for rule in rules],
    }
    signals = [calm]
    signals += [
        {**calm, name: loud[kind]}
        for name, kind in evaluator.reads(touchpoint["id"]).items()
        if name not in ("turns", "failed_attempts")
    ]
    return [{**base, "signals": each} for each in signals]


def _timed(calls: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Microseconds of every call."""
    times = []
    for _ in range(rounds):
        for call in calls:
            begun = time.perf_counter_ns()
            call()
            times.append((time.perf_counter_ns() - begun) / 1_000)
    return times


def _row(name: str, times: Sequence[float]) -> None:
    print(f"| {name} | {statistics.median(times):.1f} | {1e6 / statistics.mean(times):,.0f} |")


def child() -> None:
    """Find the rules with cel-python; runs in its environment."""
    import celpy

    cases = json.load(sys.stdin)
    environment = celpy.Environment()
    compiled: dict[str, Any] = {}
    for text in {rule for case in cases for rule in case["rules"]}:
        compiled[text] = environment.program(environment.compile(text))

    def fires(case: Any, signals: Any) -> int | None:
        for place, text in enumerate(case["rules"]):
            if compiled[text].evaluate(signals):
                return place
        return None

    given = [celpy.json_to_cel(case["signals"]) for case in cases]
    calls = [
        lambda case=case, signals=signals: fires(case, signals)
        for case, signals in zip(cases, given, strict=True)
    ]
    fired = [call() for call in calls]
    json.dump({"times": _timed(calls, _ROUNDS_OF_CEL), "fired": fired}, sys.stdout)


if __name__ == "__main__":
    child() if sys.argv[1:] == ["child"] else main()
