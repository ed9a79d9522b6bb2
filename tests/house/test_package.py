"""What `pip install .` puts on a machine."""

import subprocess
import sys
import tomllib
from email import message_from_string
from pathlib import Path
from zipfile import ZipFile

import pytest

from journeymap import __version__
from journeymap.resources import folder

HERE = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    target = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    subprocess.run(build, cwd=HERE, check=True, capture_output=True)
    (path,) = target.glob("*.whl")
    with ZipFile(path) as opened:
        yield opened


def _read(wheel: ZipFile, ending: str) -> str:
    (name,) = (name for name in wheel.namelist() if name.endswith(ending))
    return wheel.read(name).decode("utf-8")


def test_there_is_one_version_number(wheel: ZipFile) -> None:
    assert message_from_string(_read(wheel, ".dist-info/METADATA"))["Version"] == __version__
    assert "version" not in tomllib.loads((HERE / "pyproject.toml").read_text("utf-8"))["project"]


def test_the_command_is_there(wheel: ZipFile) -> None:
    assert "journeymap = journeymap.cli:main" in _read(wheel, ".dist-info/entry_points.txt")


@pytest.mark.parametrize("name", ["assets", "sample_journeys"])
def test_the_package_carries_the_files_that_travel_with_it(wheel: ZipFile, name: str) -> None:
    here = {p.relative_to(folder(name)) for p in folder(name).rglob("*") if p.is_file()}
    inside = {
        Path(path).relative_to("journeymap", name)
        for path in wheel.namelist()
        if path.startswith(f"journeymap/{name}/")
    }
    assert here
    assert inside == here


def test_the_desktop_learns_the_program_its_icon_and_its_files(wheel: ZipFile) -> None:
    desktop = _read(wheel, "data/share/applications/journeymap.desktop")
    mime = _read(wheel, "data/share/mime/packages/journeymap.xml")
    assert _read(wheel, "data/share/icons/hicolor/scalable/apps/journeymap.svg").startswith("<svg")
    assert "Exec=journeymap %f" in desktop
    assert "MimeType=application/vnd.journeymap+json;" in desktop
    assert 'type="application/vnd.journeymap+json"' in mime
    assert 'pattern="*.journey.json"' in mime


def test_the_licences_come_along(wheel: ZipFile) -> None:
    assert "Apache License" in _read(wheel, ".dist-info/licenses/LICENSE")
    assert "SIL OPEN FONT LICENSE" in _read(wheel, ".dist-info/licenses/assets/fonts/OFL.txt")


def test_every_test_file_has_a_name_of_its_own() -> None:
    """Two of one name in different folders cannot be collected in one run."""
    names = [path.name for path in Path(__file__).parents[1].rglob("test_*.py")]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []
