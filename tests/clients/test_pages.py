"""Every command of the pages for engineers runs, on the spec of a sample."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.exits.catalogue import EXITS
from journeymap.exits.gherkin import gherkin
from journeymap.files import read_journey
from journeymap.handling import Evaluator, acceptance
from journeymap.handling.derive import spec_bytes
from journeymap.resources import samples
from tests.clients.conftest import HERE, specs
from tests.clients.pages import DOCS, blocks, lay_out

ROOT = HERE.parents[1]
PAGES = sorted(DOCS.glob("engineer*.md"))


@pytest.fixture
def settings(clients: Path, tmp_path: Path) -> dict[str, str]:
    """A machine on which clients and journeymap are installed."""
    tools = tmp_path / "tools"
    tools.mkdir()
    command = tools / "journeymap"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m journeymap "$@"\n', "utf-8")
    command.chmod(0o755)
    places = [tools, clients / "python" / "bin", clients / "node_modules" / ".bin"]
    path = os.pathsep.join([*map(str, places), os.environ["PATH"]])
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture
def folder(clients: Path, tmp_path: Path) -> Path:
    """Where an engineer works: with the file that came, and with Node's packages."""
    made = tmp_path / "work"
    made.mkdir()
    (made / "node_modules").symlink_to(clients / "node_modules")
    (made / "package.json").write_text('{"type": "module"}')
    sample = next(path for path in samples() if path.name.startswith("bookshop.en"))
    (made / "shop.spec.json").write_bytes(spec_bytes(read_journey(sample)))
    return made


def test_every_command_of_the_page_runs(folder: Path, settings: dict[str, str]) -> None:
    commands = lay_out(DOCS / "engineer.md", folder)
    assert len(commands) > 15
    script = "set -eux\n" + "\n".join(commands)
    done = subprocess.run(
        ["sh", "-c", script], cwd=folder, env=settings, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-3000:] + done.stdout[-3000:]


def test_both_pages_run_the_same() -> None:
    english, korean = (
        [block for block in blocks(DOCS / name)] for name in ("engineer.md", "engineer.ko.md")
    )
    assert english == korean


def test_the_pages_name_every_exit() -> None:
    for page in PAGES:
        text = page.read_text("utf-8")
        assert [way.id for way in EXITS if f"--to {way.id}" not in text] == []


def test_behave_runs_the_feature_of_every_sample(folder: Path, settings: dict[str, str]) -> None:
    lay_out(DOCS / "engineer.md", folder)
    given = specs()
    signals = given["whole"]["acceptance_tests"][0]["given"]["signals"]
    signals["segments"] = ['a | "b" \\ c', "\n", "한글\u2028"]
    for name, spec in given.items():
        (folder / "shop.spec.json").write_text(json.dumps(spec), "utf-8")
        feature = folder / "features" / "shop.feature"
        feature.write_bytes(gherkin(spec).content)
        done = subprocess.run(
            ["behave", "--format", "progress"],
            cwd=folder, env=settings, capture_output=True, text=True,
        )  # fmt: skip
        failing = [each for each in acceptance(Evaluator(spec)) if not each.passed]
        assert bool(done.returncode) is bool(failing), (name, done.stdout[-3000:], done.stderr)
        passing = feature.read_text("utf-8").count("Scenario:") - len(failing)
        assert f"{passing} scenarios passed, {len(failing)} failed" in done.stdout
