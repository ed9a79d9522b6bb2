"""A screen of its own for the real program, and hands on its keyboard."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
_PATIENCE = 60.0
"""Seconds until something that should come is given up; a shared machine may be slow."""


@contextmanager
def screen() -> Iterator[str]:
    """An X server with a window manager, on a free display whose name is given."""
    read, write = os.pipe()
    server = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with _running(server, {}, write):
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        with _running(["openbox"], {"DISPLAY": display}):
            wait_for(lambda: _xdotool(display, "get_num_desktops").isdigit())
            yield display


class Running:
    """The real program on a screen, driven by keys."""

    def __init__(self, display: str, log: Path, *args: str, language: str = "en") -> None:
        self._display = display
        self._log = log
        settings = {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "JOURNEYMAP_LANGUAGE": language,
        }
        with log.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "journeymap", *args],
                cwd=HERE,
                env=os.environ | settings,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def title(self) -> str:
        """The title of the window that gets the keys."""
        return _xdotool(self._display, "getwindowfocus", "getwindowname")

    def wait_for_title(self, title: str) -> None:
        """Wait until this window gets the keys."""
        wait_for(lambda: self._alive() and self.title() == title, lambda: f"not {self.title()}")

    def press(self, *keys: str) -> None:
        """Press keys by their X names, one after the other."""
        _xdotool(self._display, "key", "--delay", "30", *keys, check=True)

    def type(self, text: str) -> None:
        """Type a text."""
        _xdotool(self._display, "type", "--delay", "30", text, check=True)

    def hurry(self, *steps: str) -> None:
        """Press keys and type texts (those begin with a space) all at once, waiting for nothing."""
        script = [
            f'type --delay 0 "{step[1:]}"' if step.startswith(" ") else f"key --delay 0 {step}"
            for step in steps
        ]
        _xdotool(self._display, "-", check=True, given="\n".join(script))

    def said(self) -> str:
        """What the program has written where a shell would show it."""
        return self._log.read_text("utf-8")

    def end(self) -> int:
        """Wait for the program to end by itself; its exit code."""
        return self.process.wait(_PATIENCE)

    def kill(self) -> None:
        """`kill -9`."""
        with suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait(_PATIENCE)

    def _alive(self) -> bool:
        assert self.process.poll() is None, f"the program has ended: {self.said()}"
        return True


def wait_for(happened: Callable[[], bool], otherwise: Callable[[], str] = str) -> None:
    """Look again and again until something has happened."""
    end = time.monotonic() + _PATIENCE
    while not happened():
        assert time.monotonic() < end, otherwise() or "it did not happen"
        time.sleep(0.05)


def _xdotool(display: str, *args: str, check: bool = False, given: str = "") -> str:
    done = subprocess.run(
        ["xdotool", *args],
        input=given,
        env=os.environ | {"DISPLAY": display},
        capture_output=True,
        text=True,
        check=check,
    )
    return done.stdout.strip()


@contextmanager
def _running(command: list[str], environment: Mapping[str, str], *handles: int) -> Iterator[None]:
    process = subprocess.Popen(
        command,
        env=os.environ | environment,
        pass_fds=handles,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(_PATIENCE)
