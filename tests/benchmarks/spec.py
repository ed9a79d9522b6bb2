"""`make bench-spec`: a handling spec of 2,100 touchpoints leaves and is received."""

import json
from collections.abc import Callable

from journeymap.analysis.findings import findings
from journeymap.analysis.leaving import leaving_spec
from journeymap.edit.fragments import copy, paste
from journeymap.exits.catalogue import EXITS
from journeymap.files import read_journey
from journeymap.handling.loading import received
from journeymap.model.document import Document
from journeymap.resources import samples
from tests.benchmarks.report import machine, said
from tests.benchmarks.stopwatch import took

TOUCHPOINTS = 2_100
_RUNS = 7


def journey() -> Document:
    """The sample with the most rules, so many times that it has as many touchpoints."""
    sample = next(path for path in samples() if path.name.startswith("bookshop.en"))
    document = read_journey(sample)
    whole = copy(document, list(document.touchpoints))
    while len(document.touchpoints) < TOUCHPOINTS:
        document, _ = paste(document, whole)
    return document


def main() -> None:
    """Measure and print."""
    document = journey()
    leaving = leaving_spec(document)
    print(f"{machine().rpartition(';')[0]}\n{len(document.touchpoints)} touchpoints, ", end="")
    print(f"{len(leaving.content) / 2**20:.1f} MB of JSON\n")
    print("| ms | median (CPU, best) |")
    print("|---|---:|")

    def everything() -> None:
        spec, errors = received(leaving_spec(document).content)
        assert not errors
        assert spec

    rows: list[tuple[str, Callable[[], object]]] = [
        ("check the journey", lambda: findings(document)),
        ("check it, derive the spec, validate and write it", lambda: leaving_spec(document)),
        ("read the file and validate it", lambda: received(leaving.content)),
        ("all of it", everything),
    ]
    spec = json.loads(leaving.content)
    rows += [(f"write {way.id}", lambda way=way: way.write(spec)) for way in EXITS]
    for name, action in rows:
        print(f"| {name} | {said(took(action, _RUNS))} |", flush=True)


if __name__ == "__main__":
    main()
