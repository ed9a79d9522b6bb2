"""What the README and the project's files promise."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parents[2]
MACHINE = re.compile(r"(?<![\w.])/(?:home/|root/|work/|Users/)\w")


def _tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=HERE,
        check=True,
        capture_output=True,
        text=True,
    )
    return [HERE / name for name in listed.stdout.split("\0") if name]


def _make_targets() -> set[str]:
    return set(re.findall(r"^(\w+):", (HERE / "Makefile").read_text("utf-8"), re.MULTILINE))


def test_the_readme_begins_with_the_two_commands_and_they_exist() -> None:
    readme = (HERE / "README.md").read_text("utf-8")
    commands = set(re.findall(r"\bmake ([a-z]\w*)", readme))
    assert {"run", "test"} <= set(re.findall(r"\bmake (\w+)", "\n".join(readme.splitlines()[:25])))
    assert commands <= _make_targets()


def test_the_commands_that_the_readme_shows_are_there() -> None:
    readme = (HERE / "README.md").read_text("utf-8")
    shown = sorted(set(re.findall(r"^[ $]*journeymap ([a-z]+)(?= |$)", readme, re.MULTILINE)))
    assert shown
    for command in shown:
        asked = [sys.executable, "-m", "journeymap", command, "--help"]
        answer = subprocess.run(asked, cwd=HERE, capture_output=True, text=True)
        assert answer.returncode == 0, command
        assert f" {command}" in answer.stdout.splitlines()[0]


def test_no_path_of_a_machine_is_in_the_project() -> None:
    found = [
        f"{path.relative_to(HERE)}: {match[0]}"
        for path in _tracked()
        if path.suffix in {".py", ".md", ".toml", ".txt", ".json", ".xml", ".ts", ".desktop", ""}
        for match in [MACHINE.search(path.read_text("utf-8"))]
        if match
    ]
    assert found == []


@pytest.mark.parametrize("name", [".constraints.txt", "pyproject.toml"])
def test_pins_name_versions_and_no_place(name: str) -> None:
    assert "://" not in (HERE / name).read_text("utf-8")


def test_every_package_is_pinned_exactly() -> None:
    pins = (HERE / ".constraints.txt").read_text("utf-8").splitlines()
    assert all(re.fullmatch(r"#.*|[\w.-]+==[\w.]+", pin) for pin in pins)


def test_no_two_test_files_have_one_name() -> None:
    # pytest would find only one of them when all are run together.
    names = [path.name for path in _tracked() if re.fullmatch(r"test_\w+\.py", path.name)]
    assert sorted({name for name in names if names.count(name) > 1}) == []
