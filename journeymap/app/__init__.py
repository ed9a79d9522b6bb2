"""The desktop program."""

from journeymap.app.program import run

__all__ = ["run"]
