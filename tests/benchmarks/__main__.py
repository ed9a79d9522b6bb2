"""`make bench`: how fast the program is on this machine, as a table.

Every part runs in a process of its own, so that none warms the other. No test looks at these
numbers: they belong to a machine, and to how busy it is.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from journeymap.files import write_journey
from tests.benchmarks.maps import TRANSITIONS_EACH, journey
from tests.benchmarks.report import machine, said
from tests.benchmarks.stopwatch import summed_up

_SIZES = (100, 1000, 5000)
_ON_A_POSTER = 60
_STARTS = 15
_ROWS = (
    ("open", "Open a file, to the painted window", {5000: "700"}),
    ("show", "Show what was read, to the painted window", {5000: "300"}),
    ("edit", "Edit one card, to the painted screen", {1000: "16", 5000: "33"}),
    ("undo", "Undo it, to the painted screen", {}),
    ("save", "Save, to the disk", {}),
    ("switch", "Go to Emotion view, to the first frame of the way", {5000: "500"}),
    ("warm", "Make a moment warmer there, to the second frame of its way", {}),
)


def main() -> None:
    """Measure and print."""
    print(f"{machine()}; {TRANSITIONS_EACH} transitions a touchpoint", end="\n\n", flush=True)
    print("| Start, from the command to the painted window, ms | median (CPU, best) | aim |")
    print("|---|---:|---:|")
    with TemporaryDirectory() as scratch:
        large = Path(scratch, "large.journey.json")
        write_journey(large, journey(_SIZES[-1]))
        _print_start("a new journey, offscreen", "offscreen", (), "400")
        with _screen() as display:
            if display:
                _print_start("a new journey, in X (Xvfb)", "xcb", (), "400", display)
        _print_start(f"a file of {_SIZES[-1]:,} touchpoints", "offscreen", (str(large),), "")
    found = {size: _child("window", size) for size in _SIZES}
    sizes = " | ".join(f"{size:,}" for size in _SIZES)
    print(f"\n| A map of so many touchpoints, ms: median (CPU, best) | {sizes} | aim |")
    print("|---|" + "---:|" * (len(_SIZES) + 1))
    for key, name, aims in _ROWS:
        told = " | ".join(said(found[size][key]) for size in _SIZES)
        aim = ", ".join(f"{ms} at {size:,}" for size, ms in aims.items())
        print(f"| {name} | {told} | {aim} |")
    told = " | ".join(f"{found[size]['memory']:.0f}" for size in _SIZES)
    print(f"| Memory at its most, MB | {told} | 300 at {_SIZES[-1]:,} |")
    poster = _child("poster", _ON_A_POSTER)
    print(f"\n| A0 poster of {_ON_A_POSTER} touchpoints as PDF, ms | median (CPU, best) | aim |")
    print("|---|---:|---:|")
    print(f"| the first after the start | {said(poster['first'])} | 150 |")
    print(f"| again | {said(poster['again'])} | |")


def _child(part: str, size: int) -> Mapping[str, Any]:
    command = [sys.executable, "-m", f"tests.benchmarks.{part}", str(size)]
    return json.loads(_output(command, {"QT_QPA_PLATFORM": "offscreen"}))


def _output(command: Sequence[str], environment: Mapping[str, str]) -> str:
    """What a command prints; Qt's remarks about the screen that is none are left out."""
    quiet = {"QT_LOGGING_RULES": "default.warning=false"}
    whole = {**os.environ, **quiet, **environment}
    whole.pop("PYTHONDONTWRITEBYTECODE", None)  # installed programs have theirs
    return subprocess.run(command, env=whole, stdout=subprocess.PIPE, text=True, check=True).stdout


def _print_start(
    name: str, qt: str, arguments: tuple[str, ...], aim: str, display: str = ""
) -> None:
    """Start the program again and again; the first start warms the disk and does not count."""
    walls, cpus = [], []
    for _ in range(_STARTS + 1):
        with TemporaryDirectory() as home:
            environment = {
                "QT_QPA_PLATFORM": qt,
                "DISPLAY": display,
                "XDG_CONFIG_HOME": home,
                "XDG_STATE_HOME": home,
                "JOURNEYMAP_LANGUAGE": "en",
            }
            command = [sys.executable, "-m", "tests.benchmarks.start", *arguments]
            begun = time.monotonic_ns()
            painted, cpu = _output(command, environment).split()
        walls.append((int(painted) - begun) / 1e6)
        cpus.append(float(cpu))
    print(f"| {name} | {said(summed_up(walls[1:], cpus[1:]))} | {aim} |", flush=True)


@contextmanager
def _screen() -> Iterator[str]:
    """A display of its own from Xvfb; "" where that is not installed."""
    if not shutil.which("Xvfb"):
        yield ""
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().decode().strip()}"
        server.terminate()


if __name__ == "__main__":
    main()
