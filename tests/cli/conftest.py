"""Commands that draw make an application of Qt where there is none; tests share a fuller one."""

import pytest

from tests.conftest import WITH_QT


@pytest.fixture(autouse=True, scope="session")
def one_application(request: pytest.FixtureRequest) -> None:
    """The application that window tests of the same process will want too."""
    if WITH_QT:
        request.getfixturevalue("qapp")
