"""A file that is open twice is noticed, in one program or in two."""

import signal
import subprocess
import sys
from pathlib import Path

from journeymap.files.claims import claim

HOLDER = """
import sys
from pathlib import Path
from journeymap.files.claims import claim
held = claim(Path(sys.argv[1]), Path(sys.argv[2]))
print("held" if held else "taken", flush=True)
sys.stdin.read()
"""


def test_only_one_has_a_file_until_it_is_released(tmp_path: Path) -> None:
    path, root = tmp_path / "여정.journey.json", tmp_path / "claims"
    first = claim(path, root)
    assert first is not None
    assert claim(path, root) is None
    other = claim(tmp_path / "other.journey.json", root)
    assert other is not None
    first.release()
    first.release()
    again = claim(path, root)
    assert again is not None
    again.release()
    other.release()
    assert list(root.iterdir()) == []


def test_a_link_is_the_file_that_it_leads_to(tmp_path: Path) -> None:
    path, link = tmp_path / "a.journey.json", tmp_path / "b.journey.json"
    link.symlink_to(path)
    held = claim(path, tmp_path / "claims")
    assert held is not None
    assert claim(link, tmp_path / "claims") is None
    held.release()


def test_a_killed_process_holds_nothing(tmp_path: Path) -> None:
    path, root = tmp_path / "a.journey.json", tmp_path / "claims"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), str(root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert claim(path, root) is None
        process.send_signal(signal.SIGKILL)
        process.wait()
    held = claim(path, root)
    assert held is not None
    held.release()


def test_where_no_claim_can_be_written_every_file_is_free(tmp_path: Path) -> None:
    root = tmp_path / "claims"
    root.write_text("a file, not a folder")
    held = claim(tmp_path / "a.journey.json", root)
    assert held is not None
    held.release()
