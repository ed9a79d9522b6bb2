"""Clients: programs that are not ours and must accept what is exported."""

import json
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from journeymap.files import read_journey
from journeymap.handling.derive import spec_of
from journeymap.resources import samples
from tests.files.wholes import WHOLE

HERE = Path(__file__).parent
CLIENTS = HERE.parents[1] / ".clients"
"""Where `.ci/setup test` installs them."""

Client = Callable[..., Any]


@cache
def _as_file(name: str) -> str:
    documents = {"whole": WHOLE, **{path.name: read_journey(path) for path in samples()}}
    return json.dumps(spec_of(documents[name]))


def specs() -> dict[str, Any]:
    """What a journey with every field, and every sample, exports; new for each who asks."""
    return {name: json.loads(_as_file(name)) for name in ("whole", *(p.name for p in samples()))}


@pytest.fixture(scope="session")
def clients() -> Path:
    """The folder of the clients."""
    if not CLIENTS.is_dir():
        pytest.skip("`.ci/setup test` installs the clients")
    return CLIENTS


@pytest.fixture(scope="session")
def client(clients: Path) -> Client:
    """Runs a script of this folder with its client, JSON in and JSON out."""

    def run(script: str, given: Any) -> Any:
        python = [str(clients / "python" / "bin" / "python"), str(HERE / script)]
        # Node looks for packages beside the script, so the script is read from standard input.
        node = ["node", "--input-type=module", "--eval", (HERE / script).read_text("utf-8")]
        done = subprocess.run(
            python if script.endswith(".py") else node,
            input=json.dumps(given),
            capture_output=True,
            text=True,
            cwd=clients,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run
