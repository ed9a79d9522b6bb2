"""Foreign files as they come, and how they are read where nobody looks at the guess."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from journeymap.edit.imports import Imported
from journeymap.exchange.foreign import read_foreign
from journeymap.exchange.reading import read_as_guessed

Read = Callable[..., Imported]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read bytes or text as the content of a file with this name."""

    def reading(content: bytes | str, name: str = "list.csv") -> Imported:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_as_guessed(read_foreign(path))

    return reading


def names(imported: Imported) -> list[tuple[str, str]]:
    """Stage and name of every touchpoint."""
    return [(moment.stage, moment.name) for moment in imported.touchpoints]


def ways(imported: Imported) -> list[tuple[int, int]]:
    return [(way.source, way.target) for way in imported.transitions]


def skipped(imported: Imported) -> list[tuple[int | None, str]]:
    """Line and text of everything that was left out."""
    return [(one.line, one.text) for one in imported.skipped]


def archive(parts: dict[str, bytes]) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in parts.items():
            opened.writestr(name, data)
    return out.getvalue()
