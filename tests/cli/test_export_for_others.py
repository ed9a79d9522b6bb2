"""`journeymap export`: what leaves in the languages of other programs, and what is told of it."""

import json
from pathlib import Path

import pytest

from journeymap.analysis.paths import default_path
from journeymap.cli import main
from journeymap.edit.touchpoints import revise_records
from journeymap.exits.catalogue import EXITS, Exit
from journeymap.files import dumps, read_journey
from journeymap.model.vocabulary import TransitionKind
from journeymap.resources import samples

Out = pytest.CaptureFixture[str]


@pytest.fixture
def bookshop(tmp_path: Path) -> Path:
    """The sample with the most rules, in a folder with a name that is not ASCII."""
    path = tmp_path / "여정 지도" / "책방.journey.json"
    path.parent.mkdir()
    sample = next(path for path in samples() if path.name.startswith("bookshop.en"))
    path.write_bytes(sample.read_bytes())
    return path


@pytest.mark.parametrize("way", EXITS, ids=lambda way: way.id)
def test_an_exit_is_the_same_from_a_journey_and_from_its_spec(
    way: Exit, bookshop: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    spec = bookshop.with_name("received.json")
    assert main(["export", str(bookshop), "--to", "spec", "-o", str(spec)]) == 0
    capfdbinary.readouterr()
    for file in (bookshop, spec):
        out = file.with_name("out")
        assert main(["export", str(file), "--to", way.id, "-o", str(out)]) == 0
        lines = capfdbinary.readouterr().err.decode().splitlines()
        written = way.write(json.loads(spec.read_bytes()))
        assert out.read_bytes() == written.content
        assert lines[0].startswith("“out” is written. Its language has no room for the following")
        assert lines[1:] == [f"{loss.place or '/'}: {loss.what}" for loss in written.losses]


def test_losses_for_programs_leave_the_output_alone(bookshop: Path, capsys: Out) -> None:
    assert main(["export", str(bookshop), "--to", "dot", "--json"]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("digraph")
    losses = json.loads(told.err)["losses"]
    assert {"place": "/calendars/0", "what": "Left out: calendars (4)"} in losses


@pytest.mark.parametrize("to", ["csv", "xlsx", "mermaid", "mermaid-flowchart"])
def test_tables_and_diagrams_tell_what_they_leave_out(to: str, bookshop: Path, capsys: Out) -> None:
    out = bookshop.with_name("out")
    assert main(["export", str(bookshop), "--to", to, "-o", str(out), "--json"]) == 0
    told = [loss["what"] for loss in json.loads(capsys.readouterr().err)["losses"]]
    assert "Left out: acceptance tests (3)" in told
    assert "Left out: stages (6)" not in told
    assert ("Left out: teams (4)" in told) is to.startswith("mermaid")


def test_a_diagram_of_one_path_tells_what_lies_beside_it(bookshop: Path, capsys: Out) -> None:
    assert main(["export", str(bookshop), "--to", "mermaid"]) == 0
    written = capsys.readouterr()
    document = read_journey(bookshop)
    shown = default_path(document)
    assert written.out.count(": AI") + written.out.count(": Human") == len(shown)
    beside = len(document.touchpoints) - len(shown)
    assert f"Left out: touchpoints beside the path ({beside})" in written.err
    assert "neutral" not in written.err
    bookshop.write_bytes(dumps(revise_records(document, shown[:2], emotion=None)))
    assert main(["export", str(bookshop), "--to", "mermaid"]) == 0
    assert "Scored as neutral: touchpoints without a feeling (2)" in capsys.readouterr().err


def test_a_flowchart_tells_of_loops_that_it_draws_like_the_rest(
    bookshop: Path, capsys: Out
) -> None:
    assert main(["export", str(bookshop), "--to", "mermaid-flowchart"]) == 0
    loops = [
        way
        for way in read_journey(bookshop).transitions.values()
        if way.kind is TransitionKind.LOOP
    ]
    assert loops
    told = capsys.readouterr().err
    assert f"Drawn like any transition: loops ({len(loops)})" in told
    assert told.startswith("“stdout” is written.")


def test_errors_stop_an_exit_like_the_spec(bookshop: Path, capsys: Out) -> None:
    document = read_journey(bookshop)
    ways = [t.id for t in document.leaving("damaged-book")]
    bookshop.write_bytes(dumps(revise_records(document, ways, kind=TransitionKind.NORMAL)))
    out = bookshop.with_name("shop.dot")
    command = ["export", str(bookshop), "--to", "dot", "-o", str(out)]
    assert main(command) == 2
    assert "Damaged book" in capsys.readouterr().err
    assert not out.exists()
    assert main([*command, "--let-pass", "path.no-recovery=The shop calls them"]) == 0
    assert out.exists()


def test_what_a_received_spec_cannot_become_is_said(bookshop: Path, capsys: Out) -> None:
    spec = bookshop.with_name("received.json")
    assert main(["export", str(bookshop), "--to", "spec", "-o", str(spec)]) == 0
    for more in (["xlsx"], ["spec"], ["mermaid"], ["dot", "--let-pass", "path.no-recovery=x"]):
        assert main(["export", str(spec), "--to", *more]) == 2
        told = capsys.readouterr().err
        assert "received.json" in told
        assert "graphml" in told
    spec.write_text(spec.read_text("utf-8").replace('"stage": "', '"stage": "gone', 1), "utf-8")
    assert main(["export", str(spec), "--to", "dot"]) == 2
    assert "/stage" in capsys.readouterr().err
