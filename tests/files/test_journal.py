"""The crash journal: what was committed is there after the process was killed."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.edit.creation import new_document
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import add_touchpoint, remove, revise_records
from journeymap.files import ABSENT, Unreadable, fingerprint, write_journey
from journeymap.files.journal import Abandoned, Journal, abandoned
from journeymap.i18n import Problem, plain, words_in
from journeymap.model.document import Document

EMPTY = new_document(words_in("ko"), "서점")

WORKER = """
import os, signal, sys
from pathlib import Path
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import add_touchpoint
from journeymap.files import open_journey
from journeymap.files.journal import Journal
from journeymap.i18n import plain

path, root, edits = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
document, known = open_journey(path)
session = Session(document)
journal = Journal(root, document, path, known)
session.listen(journal.append)
if not edits:
    journal.sync()
stage = document.stages[0].id
for n in range(edits):
    session.edit(plain("add"), lambda d: add_touchpoint(d, stage, f"접점 {n}", 0.0, n, id=f"t{n}"))
if edits > 2:
    session.undo()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "shop.journey.json"
    write_journey(path, EMPTY)
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "journals"


def killed(path: Path, root: Path, edits: int) -> None:
    """A process that works on a journey and is killed."""
    process = subprocess.run(
        [sys.executable, "-c", WORKER, str(path), str(root), str(edits)], check=False
    )
    assert process.returncode == -signal.SIGKILL


def only(root: Path) -> Abandoned:
    (work,) = abandoned(root)
    return work


def journal_file(root: Path) -> Path:
    (file,) = root.glob("*.journal")
    return file


def with_cards(count: int) -> Document:
    document = EMPTY
    for n in range(count):
        stage = document.stages[0].id
        document = add_touchpoint(document, stage, f"접점 {n}", 0.0, n, id=f"t{n}")
    return document


def test_a_killed_process_loses_no_committed_change(path: Path, root: Path) -> None:
    killed(path, root, 5)
    work = only(root)
    assert (work.title, work.path, work.edits, work.lost) == ("서점", path, 6, 0)
    assert work.expected == fingerprint(path)
    assert work.when.tzinfo is not None
    assert work.restore() == with_cards(4)
    assert work.before() == EMPTY
    work.discard()
    assert list(root.iterdir()) == []


def test_a_killed_process_without_edits_leaves_nothing(path: Path, root: Path) -> None:
    killed(path, root, 0)
    assert list(root.iterdir()) != []
    assert abandoned(root) == ()
    assert list(root.iterdir()) == []


def test_work_that_is_left_is_offered_again_but_not_twice_at_once(path: Path, root: Path) -> None:
    killed(path, root, 2)
    work = only(root)
    assert abandoned(root) == ()
    work.leave()
    only(root).discard()
    assert abandoned(root) == ()


def test_a_living_session_is_not_abandoned(root: Path) -> None:
    journal = Journal(root, EMPTY)
    journal.append(changed().history[0].change)
    assert abandoned(root) == ()
    journal.close()
    assert list(root.iterdir()) == []


def test_nothing_is_abandoned_where_nothing_was(root: Path) -> None:
    assert abandoned(root) == ()


@pytest.mark.parametrize("missing", [1, 10, 40])
def test_a_line_torn_by_the_crash_was_never_committed(path: Path, root: Path, missing: int) -> None:
    killed(path, root, 2)
    file = journal_file(root)
    os.truncate(file, file.stat().st_size - missing)
    work = only(root)
    assert (work.edits, work.lost) == (1, 0)
    assert work.restore() == with_cards(1)
    work.discard()


def test_a_damaged_line_keeps_what_came_before_and_counts_what_did_not(
    path: Path, root: Path
) -> None:
    killed(path, root, 2)
    file = journal_file(root)
    lines = file.read_bytes().splitlines(keepends=True)
    lines[3] = lines[3].replace("접점".encode(), "접졈".encode())
    file.write_bytes(b"".join([*lines, lines[2], lines[2]]))
    work = only(root)
    assert (work.edits, work.lost) == (1, 3)
    assert work.restore() == with_cards(1)
    work.discard()


@pytest.mark.parametrize("line", [0, 1])
def test_a_journal_without_a_beginning_says_so(path: Path, root: Path, line: int) -> None:
    killed(path, root, 2)
    file = journal_file(root)
    lines = file.read_bytes().splitlines(keepends=True)
    lines[line] = b"x" + lines[line]
    file.write_bytes(b"".join(lines))
    work = only(root)
    assert work.edits == 0
    with pytest.raises(Unreadable, match="damaged"):
        work.restore()
    work.discard()


def changed() -> Session:
    """A session with a few changes of every kind."""
    session = Session(EMPTY)
    stage = EMPTY.stages[0].id
    session.edit(plain("1"), lambda d: add_touchpoint(d, stage, "A", 0.0, 0.0, id="a"))
    session.edit(plain("2"), lambda d: revise_records(d, ["a"], name="B"))
    session.edit(plain("3"), lambda d: remove(d, ["a"]))
    return session


def test_after_a_save_the_journal_begins_anew(root: Path, path: Path) -> None:
    session = Session(EMPTY)
    journal = Journal(root, EMPTY)
    session.listen(journal.append)
    stage = EMPTY.stages[0].id
    session.edit(plain("1"), lambda d: add_touchpoint(d, stage, "A", 0.0, 0.0, id="a"))
    known = write_journey(path, session.document)
    journal.rebase(session.document, path, known)
    session.edit(plain("2"), lambda d: revise_records(d, ["a"], name="B"))
    after_crash(journal)
    work = only(root)
    assert (work.edits, work.path, work.expected) == (1, path, known)
    assert work.restore() == session.document
    work.discard()


def test_going_back_to_what_was_saved_leaves_nothing_to_restore(root: Path) -> None:
    session = Session(EMPTY)
    journal = Journal(root, EMPTY)
    session.listen(journal.append)
    stage = EMPTY.stages[0].id
    session.edit(plain("1"), lambda d: add_touchpoint(d, stage, "A", 0.0, 0.0))
    session.undo()
    after_crash(journal)
    assert abandoned(root) == ()


def test_syncing_is_asked_for_once(root: Path) -> None:
    journal = Journal(root, EMPTY)
    journal.sync()
    assert not journal.needs_sync
    journal.append(changed().history[0].change)
    assert journal.needs_sync
    journal.sync()
    assert not journal.needs_sync
    journal.close()


def test_a_full_disk_is_said_once_and_made_good_later(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(EMPTY)
    journal = Journal(root, EMPTY)
    session.listen(journal.append)
    stage = EMPTY.stages[0].id
    write = os.write

    def nearly_full(handle: int, data: bytes) -> int:
        if len(data) > 7:
            return write(handle, data[:7])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", nearly_full)
        for id in ("a", "b"):
            session.edit(plain(id), lambda d, id=id: add_touchpoint(d, stage, id, 0, 0, id=id))
        assert journal.failed is not None
        with pytest.raises(Problem, match="No space left"):
            journal.sync()
        journal.sync()
    assert journal.needs_sync
    journal.sync()
    assert journal.failed is None
    after_crash(journal)
    work = only(root)
    assert (work.edits, work.lost) == (2, 0)
    assert work.restore() == session.document
    work.discard()


def test_a_save_on_a_full_disk_keeps_the_old_journal_going(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(EMPTY)
    journal = Journal(root, EMPTY)
    session.listen(journal.append)
    stage = EMPTY.stages[0].id
    session.edit(plain("1"), lambda d: add_touchpoint(d, stage, "A", 0.0, 0.0, id="a"))

    def full(*args: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        journal.rebase(session.document, None, ABSENT)
    assert journal.failed is not None
    session.edit(plain("2"), lambda d: revise_records(d, ["a"], name="B"))
    after_crash(journal)
    work = only(root)
    assert (work.edits, work.restore()) == (2, session.document)
    work.discard()


def test_a_place_that_cannot_be_written_does_not_stop_the_work(tmp_path: Path) -> None:
    root = tmp_path / "journals"
    root.write_text("a file, not a folder")
    journal = Journal(root, EMPTY)
    session = Session(EMPTY)
    session.listen(journal.append)
    stage = EMPTY.stages[0].id
    session.edit(plain("1"), lambda d: add_touchpoint(d, stage, "A", 0.0, 0.0))
    with pytest.raises(Problem, match="crash journal"):
        journal.sync()
    root.unlink()
    journal.sync()
    assert journal.failed is None
    after_crash(journal)
    work = only(root)
    assert work.restore() == session.document
    work.discard()
    journal.close()


def after_crash(journal: Journal) -> None:
    """Give the lock back as the system does when the process ends; the file stays."""
    held = journal._held
    assert held is not None
    held._lock.release()
