"""The command line: `journeymap [FILE]` opens the window, the other commands need no display."""

from journeymap.cli.run import main

__all__ = ["main"]
