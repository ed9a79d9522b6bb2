"""journeymap's canvas beside others: `make bench-versus` prints one table (about ten minutes).

Every program gets the same map (`graph.py`) in a window of 1920 × 1080 and a process of its own.
Those that are not ours also get an environment of their own, made in a folder for caches
(BENCH_CACHE names another one) and kept there for the next time. What cannot be run is said below
the table. No test looks at the numbers: they belong to a machine, and to how busy it is.
"""

import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.maps import journey
from tests.benchmarks.report import machine, said
from tests.benchmarks.stopwatch import Took
from tests.benchmarks.versus.graph import graph

_HERE = Path(__file__).parent
_TOUCHPOINTS = 5000
_LONGEST = 900
"""Seconds that one program may take for everything."""
_KINDS = {
    "load": ("Open", "300"),
    "pan": ("Pan", "9"),
    "zoom": ("Zoom", "16"),
    "drag": ("Drag a card", "2"),
    "all": ("All in view", "10"),
}
"""What is measured, with what journeymap aims at."""
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")

Command = Callable[[Path], Sequence[str | Path]]
"""What runs a program, without the map; makes its environment in the given folder."""


class _CannotRun(Exception):
    """Why something cannot be measured here."""


def main() -> None:
    """Measure and print."""
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    cache = Path(os.environ.get("BENCH_CACHE") or caches / "journeymap-bench")
    cache.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch:
        given = graph(journey(_TOUCHPOINTS))
        path = Path(scratch, "graph.json")
        path.write_text(json.dumps(given), "utf-8")
        print(f"{machine()}; {_TOUCHPOINTS:,} touchpoints, {len(given['lines']):,} transitions.\n")
        print("| Canvas, ms: median (CPU, best) | ", end="")
        print(" | ".join(name for name, _ in _KINDS.values()) + " |")
        print("|---|" + "---:|" * len(_KINDS))
        print("| journeymap’s aim | " + " | ".join(aim for _, aim in _KINDS.values()) + " |")
        sys.stdout.flush()
        notes = []
        for name, command in _CANVASES.items():
            try:
                found = json.loads(_output([*command(cache), path]))
            except (_CannotRun, OSError, subprocess.SubprocessError) as problem:
                notes.append(f"{name} could not be measured: {problem}")
                continue
            cells = " | ".join(said(Took(*found["took"][kind])) for kind in _KINDS)
            print(f"| {name} | {cells} |", flush=True)
            drawn = "{cards:,} cards, {lines:,} lines".format(**found["drawn"])
            notes.append(f"{name}: {found['versions']}; {drawn}.")
    print("\n" + "\n".join(f"- {note}" for note in notes))


def _ours(cache: Path) -> Sequence[str | Path]:
    return [sys.executable, "-m", "tests.benchmarks.versus.ours"]


def _python(name: str, script: str, *packages: str) -> Command:
    """A program for Python; the packages are pinned and nothing else of this project's is there."""

    def command(cache: Path) -> Sequence[str | Path]:
        folder = cache / name
        python = folder / "bin" / "python"
        _make(folder, repr(packages), lambda: _install_python(folder, python, packages))
        return [python, _HERE / script]

    return command


def _install_python(folder: Path, python: Path, packages: Sequence[str]) -> None:
    venv.create(folder, with_pip=True)
    _run([python, "-m", "pip", "install", "--quiet", *packages])


def _web(page: str) -> Command:
    """A page in a browser without a window."""

    def command(cache: Path) -> Sequence[str | Path]:
        browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
        if browser is None or not shutil.which("node") or not shutil.which("npm"):
            raise _CannotRun("it needs Chromium, Node.js and npm (Debian: chromium nodejs npm)")
        folder = cache / "web"
        _make(folder, Path(_HERE, "web", "package.json").read_text(), lambda: _install_web(folder))
        shutil.copytree(_HERE / "web", folder, dirs_exist_ok=True)
        bundle = folder / f"{Path(page).stem}.bundle.js"
        options = ["--bundle", "--minify", "--jsx=automatic", "--log-level=warning"]
        options.append('--define:process.env.NODE_ENV="production"')
        _run([folder / "node_modules/.bin/esbuild", folder / page, *options, f"--outfile={bundle}"])
        return ["node", folder / "drive.mjs", browser, bundle]

    return command


def _install_web(folder: Path) -> None:
    shutil.copytree(_HERE / "web", folder)
    options = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    _run(["npm", "install", "--prefix", folder, *options])


def _make(folder: Path, made_from: str, make: Callable[[], None]) -> None:
    """Make an environment, unless it stands there already and is made from the same."""
    stamp = folder / "made-from"
    if stamp.exists() and stamp.read_text() == made_from:
        return
    shutil.rmtree(folder, ignore_errors=True)
    make()
    stamp.write_text(made_from)


def _run(command: Sequence[str | Path]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise _CannotRun(done.stderr.strip().rpartition("\n")[2] or f"{command[0]} failed")


def _output(command: Sequence[str | Path]) -> str:
    """What a program prints; its remarks go where ours go."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["QT_LOGGING_RULES"] = "default.warning=false"
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # installed programs have theirs
    return subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=_LONGEST
    ).stdout


_CANVASES: dict[str, Command] = {
    "journeymap": _ours,
    "React Flow, drawing what is in sight": _web("react_flow.jsx"),
    "Cytoscape.js": _web("cytoscape.js"),
    "NodeGraphQt, not acyclic": _python(
        "node-graph-qt",
        "node_graph_qt.py",
        "NodeGraphQt==0.6.44",
        "Qt.py==2.0.7",
        "PySide6-Essentials==6.11.3",
        "setuptools==80.9.0",
    ),
    "orange-canvas-core": _python(
        "orange-canvas",
        "orange_canvas.py",
        "orange-canvas-core==0.2.9",
        "PyQt6==6.11.0",
        "setuptools==80.9.0",
    ),
}


if __name__ == "__main__":
    main()
