"""Clients: programs that are not ours and must accept what is exported."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
CLIENTS = HERE.parents[1] / ".clients"
"""Where `.ci/setup test` installs them."""

Client = Callable[..., Any]


@pytest.fixture(scope="session")
def client() -> Client:
    """Runs a script of this folder with its client, JSON in and JSON out."""
    if not CLIENTS.is_dir():
        pytest.skip("`.ci/setup test` installs the clients")

    def run(script: str, given: Any) -> Any:
        python = [str(CLIENTS / "python" / "bin" / "python"), str(HERE / script)]
        # Node looks for packages beside the script, so the script is read from standard input.
        node = ["node", "--input-type=module", "--eval", (HERE / script).read_text("utf-8")]
        done = subprocess.run(
            python if script.endswith(".py") else node,
            input=json.dumps(given),
            capture_output=True,
            text=True,
            cwd=CLIENTS,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run
