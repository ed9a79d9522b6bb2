"""The real program in a real window on a screen of its own, driven by a keyboard."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journeymap.files import Unreadable, read_journey, write_journey
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import Feeling, Mode
from tests.program.screen import TOOLS, Running, screen, wait_for

pytestmark = pytest.mark.skipif(
    not os.environ.get("CI") and not all(map(shutil.which, TOOLS)),
    reason=f"needs {', '.join(TOOLS)}",
)

Start = Callable[..., Running]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with screen() as name:
        yield name


@pytest.fixture
def start(display: str, tmp_path: Path) -> Iterator[Start]:
    """Start the program; whatever is still running at the end is killed."""
    started: list[Running] = []

    def run(*args: str, language: str = "en") -> Running:
        log = tmp_path / f"said-{len(started)}"
        started.append(Running(display, log, *args, language=language))
        return started[-1]

    yield run
    for running in started:
        running.kill()


@pytest.fixture
def path(tmp_path: Path, shop: Document) -> Path:
    file = tmp_path / "shop.journey.json"
    write_journey(file, shop)
    return file


def added(path: Path, shop: Document) -> Touchpoint | None:
    """The touchpoint in the file that the shop did not have."""
    try:
        touchpoints = read_journey(path).touchpoints
    except Unreadable:
        return None
    new = [touchpoint for id, touchpoint in touchpoints.items() if id not in shop]
    return new[0] if new else None


@pytest.mark.parametrize("language", ["en", "ko"])
def test_drawn_saved_killed_and_brought_back_by_keys(
    start: Start, path: Path, shop: Document, language: str
) -> None:
    program = start(str(path), language=language)
    program.wait_for_title("Bookshop — journeymap")
    program.press("n")
    program.type("Ask by phone")
    # Return goes on with a next touchpoint; without a name there is none.
    program.press("Return", "Escape", "w", "h", "d", "ctrl+s")
    wait_for(lambda: added(path, shop) is not None)
    program.wait_for_title("Bookshop — journeymap")
    saved = added(path, shop)
    assert saved is not None
    assert saved.name == "Ask by phone"
    assert saved.emotion is not None
    assert saved.emotion.word is Feeling.ANNOYED
    assert saved.handling is not None
    assert saved.handling.mode is Mode.HUMAN
    assert saved.decisive

    program.press("F2")
    program.type("Call back")
    program.press("Return")
    program.wait_for_title("Bookshop* — journeymap")
    program.kill()
    assert added(path, shop) == saved

    program = start(language=language)
    program.wait_for_title("journeymap")
    program.press("Return")
    program.wait_for_title("Bookshop* — journeymap")
    program.press("ctrl+s")
    program.wait_for_title("Bookshop — journeymap")
    restored = added(path, shop)
    assert restored is not None
    assert restored.name == "Call back"
    program.press("ctrl+a", "ctrl+c", "ctrl+q")  # what was copied must not hinder the end
    assert program.end() == 0
    assert program.said() == ""


def test_no_letter_is_lost_or_taken_for_a_key_when_all_come_at_once(
    start: Start, path: Path, shop: Document
) -> None:
    program = start(str(path))
    program.wait_for_title("Bookshop — journeymap")
    names = ["Add a d", "12 books, h b a", "zxv q w"]
    program.hurry("n", f" {names[0]}", "Return", f" {names[1]}", "Tab", f" {names[2]}", "Return")
    program.hurry("Escape", "ctrl+s")
    program.wait_for_title("Bookshop — journeymap")
    wait_for(lambda: len(read_journey(path).touchpoints) > len(shop.touchpoints))
    document = read_journey(path)
    drawn = [t for id, t in document.touchpoints.items() if id not in shop]
    assert sorted(t.name for t in drawn) == sorted(names)
    assert all(t.emotion is None and t.handling is None and not t.decisive for t in drawn)
    assert all(document[id] == record for id, record in shop.records.items())


def test_a_bad_file_is_told_in_a_window(start: Start, tmp_path: Path) -> None:
    bad = tmp_path / "bad.journey.json"
    bad.write_text("[1, 2")
    program = start(str(bad))
    program.wait_for_title("journeymap")
    program.press("Return")
    program.wait_for_title("New journey — journeymap")
    program.press("ctrl+q")
    assert program.end() == 0
    assert program.said() == ""


def test_it_opens_where_it_can_keep_nothing(
    start: Start, tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    for kind in ("CONFIG", "STATE", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / "file" / kind))
    program = start(str(path))
    program.wait_for_title("journeymap")  # the crash journal cannot be written
    program.press("Return")
    program.wait_for_title("Bookshop — journeymap")
    program.press("ctrl+q")
    assert program.end() == 0
    assert program.said() == ""
