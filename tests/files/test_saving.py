"""Saving: the whole old file or the whole new one, and never over somebody else's work."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from journeymap.edit.creation import new_document
from journeymap.files import (
    ABSENT,
    BACKUP_SUFFIX,
    ChangedOutside,
    NotSaved,
    dumps,
    fingerprint,
    has_changed,
    open_journey,
    read_journey,
    write_journey,
)
from journeymap.i18n import words_in
from journeymap.model.records import Note
from journeymap.model.values import revise

OLD = new_document(words_in("en"), "Old")
NEW = OLD.with_records([revise(OLD.journey, title="New")])
STEPS = ("open", "write", "fchmod", "fsync", "replace", "close", "unlink")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A saved journey in a folder with a name that is not ASCII."""
    folder = tmp_path / "여정 지도"
    folder.mkdir()
    path = folder / "서점 여정.journey.json"
    write_journey(path, OLD)
    return path


def backup(path: Path) -> Path:
    return path.with_name(path.name + BACKUP_SUFFIX)


def test_what_is_saved_is_what_is_read(path: Path) -> None:
    written = write_journey(path, NEW)
    assert open_journey(path) == (NEW, written)
    assert fingerprint(path) == written


def test_what_could_not_be_read_again_is_not_written(path: Path) -> None:
    stage = NEW.stages[0].id
    notes = [Note(id=f"note-{n}", stage=stage, x=0.0, y=0.0, text="," * 20_000) for n in range(31)]
    with pytest.raises(NotSaved, match="more than a journey can"):
        write_journey(path, NEW.with_records(notes))
    assert read_journey(path) == OLD
    write_journey(path, NEW.with_records(notes[:-2]))
    assert len(read_journey(path).notes) == 29


def test_the_previous_version_is_kept(path: Path) -> None:
    write_journey(path, NEW)
    assert read_journey(backup(path)) == OLD
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, backup(path).name]


def test_saving_the_same_again_touches_nothing(path: Path) -> None:
    write_journey(path, NEW)
    before = path.stat()
    write_journey(path, NEW)
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert read_journey(backup(path)) == OLD


def test_a_link_is_followed_and_the_mode_stays(path: Path) -> None:
    path.chmod(0o640)
    link = path.parent.parent / "link.journey.json"
    link.symlink_to(path)
    write_journey(link, NEW)
    assert link.is_symlink()
    assert read_journey(path) == NEW
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_mode_that_the_user_wants(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_journey(tmp_path / "new.journey.json", NEW)
    finally:
        os.umask(mask)
    assert (tmp_path / "new.journey.json").stat().st_mode & 0o777 == 0o640


def test_a_file_changed_by_another_is_not_overwritten(path: Path) -> None:
    known = fingerprint(path)
    theirs = dumps(OLD).replace(b"Old", b"Theirs")
    path.write_bytes(theirs)
    assert has_changed(path, known)
    with pytest.raises(ChangedOutside, match="another program") as caught:
        write_journey(path, NEW, known)
    assert path.read_bytes() == theirs
    write_journey(path, NEW, caught.value.found)
    assert read_journey(path) == NEW


def test_a_file_written_again_with_the_same_content_has_not_changed(path: Path) -> None:
    known = fingerprint(path)
    os.utime(path, ns=(1, 1))
    assert not has_changed(path, known)
    write_journey(path, NEW, known)
    assert has_changed(path, known)


def test_a_file_that_vanished_or_appeared_is_noticed(path: Path) -> None:
    known = fingerprint(path)
    with pytest.raises(ChangedOutside):
        write_journey(path, NEW, ABSENT)
    path.unlink()
    assert has_changed(path, known)
    assert not has_changed(path, ABSENT)
    with pytest.raises(ChangedOutside, match="no longer there"):
        write_journey(path, NEW, known)
    write_journey(path, NEW, ABSENT)


def test_what_is_renamed_is_durable_before_and_after(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    for name in ("write", "fsync", "replace"):
        call = getattr(os, name)

        def noted(*args: object, name: str = name, call: Callable[..., Any] = call) -> Any:
            calls.append(name)
            return call(*args)

        monkeypatch.setattr(os, name, noted)
    write_journey(path, NEW)
    assert calls == ["write", "fsync", "replace"] * 2 + ["fsync"]


class Killed(BaseException):
    """The process ends here."""


class Dying:
    """Lets calls to the operating system through until one of them kills the process."""

    def __init__(self, patch: pytest.MonkeyPatch, die_at: int) -> None:
        self.calls = 0
        self.die_at = die_at
        for name in STEPS:
            patch.setattr(os, name, self._dying(name, getattr(os, name)))

    def _dying(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def step(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            if self.calls < self.die_at:
                return call(*args, **kwargs)
            if self.calls == self.die_at and name == "write":
                call(args[0], bytes(args[1])[: len(args[1]) // 2])
            raise Killed

        return step


def test_a_crash_at_any_step_leaves_the_old_or_the_new_file(path: Path) -> None:
    outcomes = []
    for die_at in range(1, 100):
        path.write_bytes(dumps(OLD))
        with pytest.MonkeyPatch.context() as patch:
            dying = Dying(patch, die_at)
            with suppress(Killed):
                write_journey(path, NEW)
        outcomes.append(read_journey(path).journey.title)
        assert outcomes[-1] in ("Old", "New")
        if backup(path).exists():
            assert read_journey(backup(path)) == OLD
        if dying.calls < die_at:
            break
    assert outcomes == sorted(outcomes, reverse=True)
    assert len(outcomes) > 10
    write_journey(path, OLD)
    assert {file.name for file in path.parent.iterdir()} == {path.name, backup(path).name}


KILLED_WHILE_SAVING = """
import os, signal, sys
from pathlib import Path
from journeymap.files import read_journey, write_journey
from journeymap.model.values import revise

path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
call = getattr(os, name)
def last(*args, **kwargs):
    global count
    count -= 1
    if count == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return call(*args, **kwargs)
setattr(os, name, last)
old = read_journey(path)
write_journey(path, old.with_records([revise(old.journey, title="New")]))
"""


@pytest.mark.parametrize(("name", "count"), [("write", 2), ("replace", 1), ("replace", 2)])
def test_a_process_killed_while_saving_leaves_a_whole_file(
    path: Path, name: str, count: int
) -> None:
    process = subprocess.run(
        [sys.executable, "-c", KILLED_WHILE_SAVING, str(path), name, str(count)], check=False
    )
    assert process.returncode == -signal.SIGKILL
    assert read_journey(path) == OLD


@pytest.fixture
def ordinary_user(tmp_path: Path) -> Iterator[None]:
    """Not root, whom nothing is forbidden."""
    if os.geteuid() == 0:
        for folder in (tmp_path, *tmp_path.rglob("*")):
            os.chown(folder, 65534, -1)
        for folder in tmp_path.parents:
            if folder.name.startswith(("pytest-", "popen-")):
                folder.chmod(0o755)
        os.seteuid(65534)
    yield
    if os.getuid() == 0:
        os.seteuid(0)


@pytest.mark.usefixtures("ordinary_user")
def test_a_read_only_folder_or_file_is_left_alone(path: Path) -> None:
    path.parent.chmod(0o555)
    with pytest.raises(NotSaved, match="not allowed"):
        write_journey(path, NEW)
    path.parent.chmod(0o755)
    path.chmod(0o444)
    with pytest.raises(NotSaved, match="not allowed"):
        write_journey(path, NEW)
    path.chmod(0o644)
    assert read_journey(path) == OLD


@pytest.mark.parametrize("name", ["open", "write", "fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_no_rubbish(
    path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **kwargs: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, name, full)
        with pytest.raises(NotSaved, match="The disk is full") as caught:
            write_journey(path, NEW)
    assert "safe in this window" in str(caught.value.advice)
    assert read_journey(path) == OLD
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_other_places_that_cannot_be_written_are_explained(tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match="folder is not there"):
        write_journey(tmp_path / "gone" / "a.journey.json", NEW)
    with pytest.raises(NotSaved, match="name is too long"):
        write_journey(tmp_path / ("x" * 300), NEW)
    with pytest.raises(NotSaved, match="folder has this name"):
        write_journey(tmp_path, NEW)


def test_a_name_as_long_as_can_be_is_saved_or_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    write_journey(path, OLD)
    with pytest.raises(NotSaved, match="name is too long"):
        write_journey(path, NEW)
    assert read_journey(path) == OLD
