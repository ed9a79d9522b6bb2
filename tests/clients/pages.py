"""The pages for engineers, as what is in them to run: files to write, and commands."""

import re
from collections.abc import Iterator
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
_FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> Iterator[tuple[str, str, str]]:
    """Language, name of the file or nothing, and text of each fenced block."""
    yield from _FENCE.findall(page.read_text("utf-8"))


def lay_out(page: Path, folder: Path) -> list[str]:
    """Write the files of a page; its commands, in their order."""
    commands = []
    for language, name, text in blocks(page):
        if name:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        elif language == "sh":
            commands += text.splitlines()
    return commands
