"""Handling specs to write for other programs."""

import pytest

from journeymap.files import read_journey
from journeymap.handling.derive import spec_of
from journeymap.handling.saying import Json
from journeymap.resources import samples
from tests.files.wholes import WHOLE

NASTY = """<b> & "quoted" \\n back\\slash 'end' {x} [y] | # %% --> ; <!ENTITY a "b"> ]]> 한글 📚"""
"""What would mean something in one language or another."""

SPECS = {"whole": WHOLE, **{path.name: read_journey(path) for path in samples()}}


@pytest.fixture(params=list(SPECS))
def spec(request: pytest.FixtureRequest) -> Json:
    """The spec of a journey with every field, and of every sample."""
    return spec_of(SPECS[request.param])


@pytest.fixture
def nasty() -> Json:
    """A spec whose texts are full of signs of other languages."""
    spec = spec_of(WHOLE)
    spec["journey"]["title"] = NASTY
    for part in (*spec["stages"], *spec["teams"], *spec["channels"]):
        part["name"] = NASTY
    for touchpoint in spec["touchpoints"]:
        touchpoint["title"] = NASTY + "\ufffe"
        touchpoint["customer"] = {"does": NASTY, "says": f"{NASTY}\n\n{NASTY}"}
        for way in touchpoint["transitions"]:
            way["label"] = NASTY
    for test in spec["acceptance_tests"]:
        test["name"] = NASTY
    return spec
