"""Exports as files: whole or not at all."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from journeymap.files import NotWritten, write_whole


def test_bytes_are_written_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "spec.json", b"new")
    assert (tmp_path / "spec.json").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["spec.json"]


def test_writing_again_keeps_who_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "spec.json"
    write_whole(path, b"before")
    path.chmod(0o640)
    write_whole(path, b"after")
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.read_bytes() == b"after"


def test_a_write_protected_file_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "spec.json"
    path.write_bytes(b"before")
    real = os.open

    def refuse(target: Any, flags: int, *more: Any, **named: Any) -> int:
        if Path(target) == path and flags & os.O_WRONLY:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(target, flags, *more, **named)

    monkeypatch.setattr(os, "open", refuse)  # root may write everywhere
    with pytest.raises(NotWritten, match="not allowed"):
        write_whole(path, b"after")
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["spec.json"]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "spec.json"
    path.write_bytes(b"before")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten, match="The disk is full"):
        write_whole(path, b"after")
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["spec.json"]
