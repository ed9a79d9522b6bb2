"""Comparing and merging from the command line, by hand and by git."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.cli import main
from journeymap.edit.states import to_be_copy
from journeymap.edit.touchpoints import revise_records, revise_words, tag
from journeymap.files import dumps, read_journey
from journeymap.handling.derive import revision, spec_bytes
from journeymap.model.document import Document
from journeymap.model.vocabulary import Feeling

Out = pytest.CaptureFixture[str]


def keep(folder: Path, name: str, document: Document) -> str:
    """A journey in a file; its path."""
    path = folder / f"{name}.journey.json"
    path.write_bytes(dumps(document))
    return str(path)


def test_two_versions_become_one_in_ours(shop: Document, tmp_path: Path, capsys: Out) -> None:
    base = keep(tmp_path, "base", shop)
    ours = keep(tmp_path, "ours", revise_records(shop, ["pay"], name="Pay now"))
    theirs = keep(tmp_path, "theirs", tag(shop, ["pay"], Feeling.HAPPY))
    assert main(["merge", base, ours, theirs]) == 0
    assert capsys.readouterr().err == ""
    pay = read_journey(Path(ours)).touchpoints["pay"]
    assert pay.name == "Pay now"
    assert pay.emotion is not None
    assert read_journey(Path(theirs)).touchpoints["pay"].name == "Pay"


def test_conflicts_are_told_and_kept(shop: Document, tmp_path: Path, capsys: Out) -> None:
    base = keep(tmp_path, "base", shop)
    ours = keep(tmp_path, "ours", revise_words(shop, ["pay"], after="Thank you."))
    theirs = keep(tmp_path, "theirs", revise_words(shop, ["pay"], after="Thanks!"))
    out = tmp_path / "merged.journey.json"
    assert main(["merge", base, ours, theirs, "-o", str(out)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "! Touchpoint “Pay”: what the brand says",
        "    Ours: Thank you.",
        "    Theirs: Thanks!",
        "Conflicts: 1. Open the journey in the window to choose.",
    ]
    assert len(read_journey(out).conflicts) == 1
    assert read_journey(Path(ours)).touchpoints["pay"].words.after == "Thank you."
    assert main(["check", str(out), "--at-least", "error"]) == 1
    assert "error: At “Pay” two merged versions say different things." in capsys.readouterr().out


def test_an_unreadable_version_leaves_ours_as_it_was(
    shop: Document, tmp_path: Path, capsys: Out
) -> None:
    ours = keep(tmp_path, "ours", shop)
    before = Path(ours).read_bytes()
    broken = tmp_path / "broken.journey.json"
    broken.write_text("<<<<<<< HEAD")
    assert main(["merge", ours, ours, str(broken)]) == 2
    assert "broken.journey.json" in capsys.readouterr().err
    assert Path(ours).read_bytes() == before


class Repository:
    """A git repository that knows this program's driver and textconv, as the README sets it up."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.map = folder / "shop.journey.json"
        self.git("init", "-q", "-b", "main")
        readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8").splitlines()
        setup = [line for line in readme if "git config" in line or ".gitattributes" in line]
        assert len(setup) == 3
        program = shlex.quote(sys.executable).replace('"', "") + " -m journeymap "
        for line in setup:
            line = line.replace('"journeymap ', f'"{program}')
            subprocess.run(["sh", "-c", line], cwd=folder, check=True)

    def git(self, *args: str, fine: bool = True) -> str:
        """Run git; its output."""
        person = {
            f"GIT_{who}_{what}": value
            for who in ("AUTHOR", "COMMITTER")
            for what, value in (("NAME", "Mina"), ("EMAIL", "mina@example.org"))
        }
        done = subprocess.run(
            ["git", *args],
            cwd=self.folder,
            env={
                **os.environ,
                **person,
                "PYTHONPATH": os.getcwd(),
                "GIT_CONFIG_GLOBAL": os.devnull,
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert not fine or done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    def commit(self, document: Document, why: str) -> None:
        """Keep a version."""
        self.map.write_bytes(dumps(document))
        self.git("add", "-A")
        self.git("commit", "-q", "-m", why)


def test_git_merges_and_shows_journeys(shop: Document, tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.commit(shop, "Draw the shop")
    repository.git("switch", "-q", "-c", "feelings")
    felt = tag(shop, ["pay"], Feeling.HAPPY)
    repository.commit(felt, "Feel")
    repository.git("switch", "-q", "main")
    repository.commit(revise_records(shop, ["pay"], name="Pay now"), "Say it better")
    repository.git("merge", "-q", "feelings", "-m", "Merge")
    merged = read_journey(repository.map).touchpoints["pay"]
    assert merged.name == "Pay now"
    assert merged.emotion == felt.touchpoints["pay"].emotion
    shown = repository.git("diff", "HEAD~1")
    assert "+    feeling: happy +2 (assumed)" in shown.splitlines()

    repository.git("switch", "-q", "-c", "other", "HEAD~2")
    repository.commit(revise_records(shop, ["pay"], name="Checkout"), "Say it otherwise")
    told = repository.git("merge", "-q", "main", fine=False)
    assert "CONFLICT" in told
    assert "Theirs: Pay now" in told
    assert len(read_journey(repository.map).conflicts) == 1


def test_one_journey_is_written_as_text(shop: Document, tmp_path: Path, capsys: Out) -> None:
    file = keep(tmp_path, "shop", shop)
    assert main(["diff", file]) == 0
    lines = capsys.readouterr().out.splitlines()
    start = lines.index("Touchpoint “Complain”")
    assert lines[start + 1 : start + 5] == [
        "    stage: Care",
        "    kind: Complaint",
        "    channels: Web",
        "    feeling: hurt −2 (observed)",
    ]
    assert (
        "    hand-over: Customer asks for a person → Phone, Support, then supervisor, Managers"
        in (lines)
    )
    assert main(["--language", "ko", "diff", file, "--json"]) == 0
    records = json.loads(capsys.readouterr().out)["records"]
    assert records[0]["name"] == "여정 “Bookshop”"


@pytest.fixture
def specs(shop: Document, tmp_path: Path) -> tuple[str, str]:
    """The specs of a shop before and after it thought again."""
    after = revise_words(
        revise_records(shop, ["pay"], name="Pay now"), ["complain"], after="Sorry."
    )
    paths = tmp_path / "before.spec.json", tmp_path / "after.spec.json"
    for path, document in zip(paths, (shop, after), strict=True):
        path.write_bytes(spec_bytes(document))
    return str(paths[0]), str(paths[1])


def test_specs_are_compared_by_id_and_place(specs: tuple[str, str], capsys: Out) -> None:
    assert main(["diff", *specs]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "≠ Touchpoint “Pay now”",
        "    title: Pay → Pay now",
        "≠ Touchpoint “Complain”",
        "    words.after: — → Sorry.",
        "    words.status: — → unreviewed",
        "added 0 · removed 0 · changed 2",
    ]
    assert main(["diff", *specs, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)["differences"]
    assert told[0]["changes"] == [{"field": "title", "before": "Pay", "after": "Pay now"}]


def test_specs_that_mean_the_same_have_no_difference(
    specs: tuple[str, str], tmp_path: Path, capsys: Out
) -> None:
    spec = json.loads(Path(specs[0]).read_text())
    spec["generator"]["version"] = "9"
    spec["vectors"].reverse()
    spec["defaults"]["fallback"]["nobody_there"]["out_of_hours"]["callback"]["within"] = "PT24H"
    spec["touchpoints"][0]["channels"].reverse()
    other = tmp_path / "other.spec.json"
    other.write_text(json.dumps(spec))
    assert main(["diff", specs[0], str(other)]) == 0
    assert capsys.readouterr().out == "No differences\n"


def test_a_journey_is_not_compared_with_a_spec(
    shop: Document, specs: tuple[str, str], tmp_path: Path, capsys: Out
) -> None:
    assert main(["diff", keep(tmp_path, "shop", shop), specs[0]]) == 2
    assert "One of the files is a journey, the other a handling spec." in capsys.readouterr().err


def test_the_spec_of_a_to_be_journey_carries_the_changelog(
    shop: Document, tmp_path: Path, capsys: Out
) -> None:
    keep(tmp_path, "as-is", revise_records(shop, ["pay"], name="Checkout"))
    to_be = to_be_copy(shop, revision(shop), "as-is.journey.json")
    file = keep(tmp_path, "to-be", to_be)
    passing = ["--let-pass", "path.no-recovery=later"]
    main(["export", file, "--to", "spec", *passing])
    spec = json.loads(capsys.readouterr().out)
    assert [change["became"]["changed"]["says"] for change in spec["changelog"]["changes"]] == [
        ["name: Checkout → Pay"]
    ]
