"""What every test needs: no display, no trace of the person who runs it, and patience."""

import os
from importlib.util import find_spec
from pathlib import Path

import hypothesis
import pytest

WITH_QT = find_spec("PySide6") is not None

# Widgets of the tests themselves never reach a screen; programs that a test starts under Xvfb
# are told so by that test.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shared machine may be slow; only what is found counts. `ci` digs deeper.
_PATIENT = hypothesis.settings(
    deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.register_profile("default", _PATIENT)
hypothesis.settings.register_profile("ci", _PATIENT, max_examples=300)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the settings of pytest-qt where it cannot be: in the environment without Qt."""
    if not WITH_QT:
        for name in ("qt_api", "qt_log_level_fail", "qt_default_raising"):
            parser.addini(name, "of pytest-qt")


def pytest_report_header() -> str:
    return f"PySide6: {'installed' if WITH_QT else 'not installed'}"


@pytest.fixture(autouse=True)
def _a_stranger(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Settings, journals and languages of the person who runs the tests stay out of them."""
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / "xdg" / kind.lower()))
    for name in ("JOURNEYMAP_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
