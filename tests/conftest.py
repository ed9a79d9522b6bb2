"""What every test needs: no display, no trace of the person who runs it, and patience."""

import os
from importlib.util import find_spec
from pathlib import Path

import hypothesis
import pytest

from journeymap.model.document import Document
from journeymap.model.handover import RouteStep, Rule
from journeymap.model.records import (
    Channel,
    Emotion,
    Handling,
    HumanDuty,
    Journey,
    Note,
    Persona,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.triggers import AsksForPerson
from journeymap.model.vocabulary import (
    Basis,
    Effect,
    Feeling,
    Kind,
    Medium,
    Mode,
    Pattern,
    RouteKind,
    State,
    TransitionKind,
)

WITH_QT = find_spec("PySide6") is not None

# Widgets of the tests themselves never reach a screen; programs that a test starts under Xvfb
# are told so by that test.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shared machine may be slow; only what is found counts. `ci` digs deeper.
_PATIENT = hypothesis.settings(
    deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.register_profile("default", _PATIENT)
hypothesis.settings.register_profile("ci", _PATIENT, max_examples=200)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the settings of pytest-qt where it cannot be: in the environment without Qt."""
    if not WITH_QT:
        for name in ("qt_api", "qt_log_level_fail", "qt_default_raising", "qt_log_ignore"):
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


@pytest.fixture
def shop() -> Document:
    """A small legal journey with every type of record: visit, pay, complain, and back."""
    return Document.of(
        [
            Journey(id="journey", title="Bookshop", language="en", state=State.TO_BE),
            Persona(id="reader", name="Reader"),
            Stage(id="find", name="Find", rank=0.0),
            Stage(id="buy", name="Buy", rank=1.0),
            Stage(id="care", name="Care", rank=2.0),
            Channel(id="web", name="Web", medium=Medium.WEB),
            Channel(id="phone", name="Phone", medium=Medium.PHONE),
            Team(id="support", name="Support"),
            Team(id="managers", name="Managers"),
            Touchpoint(id="visit", stage="find", name="Visit", kind=Kind.BROWSING, x=20, y=20),
            Touchpoint(id="pay", stage="buy", name="Pay", kind=Kind.PAYMENT, x=20, y=20),
            Touchpoint(
                id="complain",
                stage="care",
                name="Complain",
                kind=Kind.COMPLAINT,
                channels=("web",),
                emotion=Emotion(
                    word=Feeling.HURT, valence=-2, intensity=2, basis=Basis.OBSERVED, note="Calls"
                ),
                attitude_over_answer=True,
                handling=Handling(
                    mode=Mode.HYBRID,
                    pattern=Pattern.AI_FIRST,
                    human=HumanDuty(team="support"),
                    rules=(
                        Rule(
                            id="asks",
                            effect=Effect.FORCE_HUMAN,
                            trigger=AsksForPerson(),
                            route=(
                                RouteStep(kind=RouteKind.LIVE, team="support", channel="phone"),
                                RouteStep(kind=RouteKind.SUPERVISOR, team="managers"),
                            ),
                        ),
                    ),
                ),
                x=20,
                y=120,
            ),
            Transition(
                id="visit-pay", source="visit", target="pay", kind=TransitionKind.NORMAL, share=0.8
            ),
            Transition(
                id="pay-complain", source="pay", target="complain", kind=TransitionKind.EXCEPTION
            ),
            Transition(
                id="complain-visit", source="complain", target="visit", kind=TransitionKind.RECOVERY
            ),
            Transition(id="again", source="visit", target="visit", kind=TransitionKind.LOOP),
            Note(id="note", stage="buy", x=10, y=300, text="Ask the shop"),
        ]
    )
