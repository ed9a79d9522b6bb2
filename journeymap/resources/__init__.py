"""Finds the files that travel with the program, in a checkout or in an installed wheel."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def folder(name: str) -> Path:
    """The folder `assets` or `sample_journeys`.

    A wheel carries both inside the package (`force-include` in pyproject.toml); a checkout
    has them beside it.
    """
    for parent in (_PACKAGE, _PACKAGE.parent):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"{name} is missing beside {_PACKAGE}; reinstall journeymap")


def asset(*parts: str) -> Path:
    """The path of a bundled file, for example `asset("fonts", "Pretendard-Bold.ttf")`."""
    return folder("assets").joinpath(*parts)


def samples() -> tuple[Path, ...]:
    """The bundled sample journeys, sorted by file name."""
    return tuple(sorted(folder("sample_journeys").glob("*.journey.json")))
