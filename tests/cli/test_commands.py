"""The commands, run as a person or a script runs them."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.cli import main
from journeymap.drawing.poster.editions import EDITIONS
from journeymap.edit.stages import add_stage
from journeymap.edit.touchpoints import remove, revise_handling, revise_records
from journeymap.files import dumps, read_journey
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import revision
from journeymap.handling.published import schema
from journeymap.i18n import words_in
from journeymap.model.vocabulary import TransitionKind
from journeymap.resources import samples


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A sample journey in a folder with a name that is not ASCII."""
    path = tmp_path / "여정 지도" / "책방.journey.json"
    path.parent.mkdir()
    path.write_bytes(samples()[0].read_bytes())
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A new journey, in which everything is still to be found."""
    path = tmp_path / "new.journey.json"
    assert main(["new", str(path)]) == 0
    return path


def run(*args: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "journeymap", *args],
        capture_output=True,
        env={**os.environ, **settings},
        check=False,
        timeout=60,
    )


Out = pytest.CaptureFixture[str]


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(
    "command",
    [
        "",
        "open",
        "check",
        "export",
        "decide",
        "poster",
        "record",
        "schema",
        "new",
        "diff",
        "samples",
    ],
)
def test_help_teaches_in_both_languages(command: str, language: str, capsys: Out) -> None:
    args = ["--language", language, *([command] if command else []), "--help"]
    assert main(args) == 0
    out = capsys.readouterr().out
    assert f"journeymap {command}" in out
    assert ("Usage:" in out) == (language == "en")
    assert ("사용법:" in out) == (language == "ko")
    if command and language == "ko":
        assert "예:" in out
        assert "Show this message" not in out


def test_the_language_of_the_system_is_followed(
    capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JOURNEYMAP_LANGUAGE", "ko")
    assert main(["--help"]) == 0
    assert "사용법:" in capsys.readouterr().out
    assert main(["--language=en", "--help"]) == 0
    assert "Usage:" in capsys.readouterr().out


def test_check_of_a_sample_answers_with_a_code(sample: Path, capsys: Out) -> None:
    code = main(["check", str(sample), "--json"])
    answer = json.loads(capsys.readouterr().out)
    assert code == (1 if answer["findings"] else 0)
    assert answer["title"] == read_journey(sample).journey.title


def test_check_says_what_and_why_and_who_says_so(empty: Path, capsys: Out) -> None:
    capsys.readouterr()
    assert main(["check", str(empty)]) == 1
    out = capsys.readouterr().out
    assert "warning: No feeling is tagged in the stage “First contact”." in out
    assert "[A26, design.stage-untagged]" in out
    assert main(["check", str(empty), "--at-least", "error"]) == 0
    assert "Nothing found." in capsys.readouterr().out


def test_check_for_programs(empty: Path, capsys: Out) -> None:
    capsys.readouterr()
    assert main(["check", str(empty), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["counts"] == {"error": 0, "warning": 5, "suggestion": 0}
    assert answer["findings"][0]["ids"] == ["first-contact"]
    assert answer["findings"][0]["names"] == ["First contact"]


def test_export_writes_a_valid_spec(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "책방.spec.json"
    assert main(["export", str(sample), "--to", "spec", "-o", str(out)]) == 0
    assert validate_spec(json.loads(out.read_bytes())) == ()
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["책방.spec.json"]


def test_export_to_the_standard_output(sample: Path) -> None:
    done = run("export", str(sample), "--to", "spec", "-o", "-")
    assert (done.returncode, done.stderr) == (0, b"")
    assert validate_spec(json.loads(done.stdout)) == ()


@pytest.mark.parametrize("command", [["export", "--to", "spec"], ["poster"], ["record"]])
def test_the_journey_itself_is_never_overwritten(
    command: list[str], tmp_path: Path, capsys: Out
) -> None:
    journey = tmp_path / "journey.pdf"
    journey.write_bytes(samples()[0].read_bytes())
    link = tmp_path / "link.pdf"
    link.symlink_to(journey)
    for out in (journey, link):
        assert main([*command, str(journey), "-o", str(out)]) == 2
        assert "was not overwritten" in capsys.readouterr().err
    assert journey.read_bytes() == samples()[0].read_bytes()


def test_an_output_that_cannot_be_written_leaves_nothing(sample: Path, capsys: Out) -> None:
    target = sample.parent / "folder.json"
    target.mkdir()
    before = sorted(sample.parent.iterdir())
    assert main(["export", str(sample), "--to", "spec", "-o", str(target)]) == 2
    gone = sample.parent / "gone" / "spec.json"
    assert main(["export", str(sample), "--to", "spec", "-o", str(gone)]) == 2
    assert sorted(sample.parent.iterdir()) == before
    assert "could not be written" in capsys.readouterr().err


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    assert main(["schema", "-o", str(pipe)]) == 0
    out, _ = reader.communicate(timeout=60)
    assert json.loads(out) == schema()
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("options", "sheet"),
    [
        ([], (841.0, 594.0)),
        (["--paper", "a4", "--orientation", "portrait"], (210.0, 297.0)),
        (["--paper", "letter"], (279.4, 215.9)),
        (["--size", "1200x800"], (1200.0, 800.0)),
        (["--size", "36x24in"], (914.4, 609.6)),
        (["--paper", "arch-d", "--orientation", "portrait"], (609.6, 914.4)),
    ],
)
def test_poster_asks_for_the_sheet(
    options: list[str],
    sheet: tuple[float, float],
    sample: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    poster = pytest.importorskip("journeymap.paint.poster")
    asked = []

    def write_poster(document, wanted, out, *, as_is, before, remark, dpi, lettering, progress):
        progress(0.5)
        progress(1.0)
        asked.append((out, (wanted.width, wanted.height), wanted.language, dpi))

    monkeypatch.setattr(poster, "write_poster", write_poster)
    out = tmp_path / "poster.pdf"
    assert main(["poster", str(sample), "-o", str(out), "--language", "ko", *options]) == 0
    assert asked == [(out, sheet, "ko", 150)]


def test_poster_knows_every_edition_that_can_be_drawn() -> None:
    from journeymap.cli.tree import tree

    (option,) = (p for p in tree(words_in("en")).commands["poster"].params if p.name == "edition")
    assert set(option.type.choices) == {edition.value for edition in EDITIONS}


def test_poster_finds_the_as_is_map_that_the_journey_names(sample: Path, changed: Path) -> None:
    pytest.importorskip("journeymap.paint.poster")
    out = sample.with_name("change.pdf")
    command = ["poster", str(changed), "-o", str(out), "--edition", "change", "--paper", "A4"]
    assert main(command) == 2
    assert main([*command, "--as-is", str(sample)]) == 0
    document = read_journey(changed)
    named = revise_records(document, [document.journey.id], as_is_file=sample.name)
    changed.write_bytes(dumps(named))
    out.unlink()
    assert main(command) == 0
    assert out.exists()


def test_a_preflight_says_what_a_print_will_be_like(
    sample: Path, tmp_path: Path, capsys: Out
) -> None:
    pytest.importorskip("journeymap.paint.poster")
    sample.write_bytes(samples()[-1].read_bytes())
    out = tmp_path / "poster.pdf"
    options = ["--paper", "A3", "--ink", "grey", "--distance", "2", "--preflight"]
    assert main(["poster", str(sample), "-o", str(out), *options]) == 0
    told = capsys.readouterr().err.splitlines()
    assert "pt and is read from" in told[0], "too small for its distance: that comes first"
    assert any("Ink covers about" in line for line in told)
    assert out.exists()


@pytest.mark.parametrize(
    "options",
    [
        ["-o", "poster.txt"],
        ["-o", "poster.pdf", "--size", "big"],
        ["-o", "poster.pdf", "--size", "1x1"],
        ["-o", "poster.pdf", "--size", "99999x800"],
    ],
)
def test_poster_refuses_what_it_cannot_draw(options: list[str], sample: Path, capsys: Out) -> None:
    assert main(["poster", str(sample), *options]) == 2
    assert capsys.readouterr().err.startswith("journeymap: ")


@pytest.mark.parametrize(("options", "said"), [([], "State: "), (["--language", "ko"], "상태: ")])
def test_the_record_names_the_revision_of_the_spec(
    options: list[str], said: str, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "record.md"
    assert main(["record", str(sample), "-o", str(out), *options]) == 0
    text = out.read_text("utf-8")
    assert revision(read_journey(sample)) in text
    assert said in text


def test_schema_is_printed(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == schema()


def test_new_makes_a_journey_and_overwrites_none(tmp_path: Path, capsys: Out) -> None:
    args = ["new", str(tmp_path / "shop"), "--language", "ko", "--title", "온라인 서점"]
    assert main(args) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path == tmp_path / "shop.journey.json"
    journey = read_journey(path).journey
    assert (journey.title, journey.language) == ("온라인 서점", "ko")
    before = path.read_bytes()
    assert main(args) == 2
    assert "exists already" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_new_in_a_folder_that_is_none(tmp_path: Path, capsys: Out) -> None:
    assert main(["new", str(tmp_path / "gone" / "shop")]) == 2
    said = capsys.readouterr().err
    assert "shop.journey.json" in said
    assert "window" not in said


def test_new_refuses_a_title_that_is_none(tmp_path: Path, capsys: Out) -> None:
    assert main(["new", str(tmp_path / "shop"), "--title", "a\x07b"]) == 2
    assert "not allowed" in capsys.readouterr().err
    assert list(tmp_path.glob("*.json")) == []


def test_samples_are_listed_and_copied(tmp_path: Path, capsys: Out) -> None:
    assert main(["samples", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [Path(sample["path"]) for sample in listed] == list(samples())
    assert {"title", "language", "touchpoints"} < set(listed[0])
    folder = tmp_path / "mine"
    assert main(["samples", "--copy-to", str(folder)]) == 0
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == [
        path.read_bytes() for path in samples()
    ]
    assert listed[0]["title"] in capsys.readouterr().out
    assert main(["samples", "--copy-to", str(folder)]) == 2


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'{"format": "other"}'])
def test_what_is_no_journey_is_said_without_a_traceback(
    content: bytes, tmp_path: Path, capsys: Out
) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    assert main(["check", str(path)]) == 2
    caught = capsys.readouterr()
    assert caught.out == ""
    assert "bad.json" in caught.err
    assert "Traceback" not in caught.err


@pytest.mark.parametrize("args", [["check", "gone.json", "--json"], ["check", "--json"]])
def test_errors_for_programs(args: list[str], capsys: Out) -> None:
    assert main(args) == 2
    assert set(json.loads(capsys.readouterr().err)) == {"error", "advice"}


def test_wrong_usage_is_explained_in_the_language(capsys: Out) -> None:
    assert main(["chek"]) == 2
    assert "Did you mean" in capsys.readouterr().err
    assert main(["--language", "ko", "check"]) == 2
    said = capsys.readouterr().err
    assert "사용법:" in said
    assert "Missing" not in said


def test_without_a_display_the_window_says_so(
    capsys: Out, monkeypatch: pytest.MonkeyPatch, sample: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for args in ([], [str(sample)], ["open", str(sample)], ["unknown.journey.json"]):
        assert main(args) == 2
        assert "no display" in capsys.readouterr().err


def test_a_file_opens_the_window(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = pytest.importorskip("journeymap.app")
    opened: list[Path | None] = []
    monkeypatch.setattr(app, "run", lambda path: opened.append(path) or 0)
    assert [main([]), main([str(sample)]), main(["open", str(sample)])] == [0, 0, 0]
    assert opened == [None, sample, sample]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_terminal_can_be_written_to(encoding: str, sample: Path) -> None:
    settings = {"LC_ALL": "C", "PYTHONIOENCODING": encoding, "JOURNEYMAP_LANGUAGE": "ko"}
    assert run("samples", **settings).returncode == 0
    done = run("check", str(sample) + "없음", **settings)
    assert (done.returncode, b"Traceback" in done.stderr) == (2, False)


def test_a_reader_that_has_enough_is_no_error(sample: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "journeymap", "export", str(sample), "--to", "spec"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(60) == 0
    process.stderr.close()


def test_an_interrupt_is_clean(monkeypatch: pytest.MonkeyPatch, capsys: Out, empty: Path) -> None:
    def interrupted(path: Path) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("journeymap.files.read_journey", interrupted)
    assert main(["check", str(empty)]) == 130
    assert "Interrupted." in capsys.readouterr().err


def test_help_needs_neither_qt_nor_the_records() -> None:
    code = (
        "import sys; from journeymap.cli import main; main(['--help']);"
        "heavy = {'PySide6', 'pydantic', 'jsonschema', 'networkx'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_commands_that_need_no_display_need_no_qt(sample: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from journeymap.cli import main;"
        f"main(['check', {str(sample)!r}]);"
        f"main(['export', {str(sample)!r}, '--to', 'spec', '-o', {str(tmp_path / 'x.json')!r}]);"
        "sys.exit('Qt' if 'PySide6' in sys.modules else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_click_still_says_the_sentences_that_are_translated() -> None:
    import click

    from journeymap.cli.tongue import SENTENCES

    folder = Path(click.__file__).parent
    source = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    for sentence in SENTENCES:
        assert sentence.encode("unicode_escape").decode() in source, sentence


def test_a_journey_keeps_its_bytes_when_it_is_only_looked_at(sample: Path) -> None:
    before = sample.read_bytes()
    main(["check", str(sample)])
    assert sample.read_bytes() == before == dumps(read_journey(sample))


# Lists


@pytest.mark.parametrize("to", ["csv", "xlsx", "mermaid", "mermaid-flowchart"])
def test_a_list_is_exported_and_begins_another_journey(
    sample: Path, tmp_path: Path, to: str, capsys: Out
) -> None:
    suffix = to if to in ("csv", "xlsx") else "mmd"
    out, again = tmp_path / f"list.{suffix}", tmp_path / "again.journey.json"
    sample.write_bytes(samples()[2].read_bytes())
    assert main(["export", str(sample), "--to", to, "-o", str(out)]) == 0
    assert main(["new", str(again), "--from", str(out)]) == 0
    before, after = read_journey(sample), read_journey(again)
    names = {touchpoint.name for touchpoint in before.touchpoints.values()}
    if to == "mermaid":
        assert names > {touchpoint.name for touchpoint in after.touchpoints.values()} != set()
    else:
        assert names == {touchpoint.name for touchpoint in after.touchpoints.values()}
        assert [s.name for s in after.stages] == [s.name for s in before.stages]
        assert len(after.transitions) == len(before.transitions)


def test_tables_go_to_the_standard_output(sample: Path) -> None:
    done = run("export", str(sample), "--to", "csv")
    assert done.returncode == 0
    assert done.stdout.startswith(b"\xef\xbb\xbf")
    assert b"Left out" in done.stderr


def test_new_tells_what_of_a_list_it_left_out(tmp_path: Path, capsys: Out) -> None:
    source = tmp_path / "list.md"
    source.write_text("# Plan\n## Find\n- Search\n---\n## Buy\n- Pay\n")
    path = tmp_path / "new.journey.json"
    assert main(["new", str(path), "--from", str(source)]) == 0
    told = capsys.readouterr()
    assert told.out.strip() == str(path)
    assert f"{source}:1: A title above stages; the journey keeps its own. Plan" in told.err
    assert f"{source}:4: There is no name in it. ---" in told.err
    assert [stage.name for stage in read_journey(path).stages] == ["Find", "Buy"]


def test_new_makes_nothing_of_a_list_that_cannot_be_read(tmp_path: Path, capsys: Out) -> None:
    source = tmp_path / "list.xlsx"
    source.write_bytes(b"no workbook")
    path = tmp_path / "new.journey.json"
    for list_ in (source, tmp_path / "gone.csv"):
        assert main(["new", str(path), "--from", str(list_)]) == 2
        assert "list.xlsx” is no" in (err := capsys.readouterr().err) or "cannot be read" in err
    assert not path.exists()


# diff


@pytest.fixture
def changed(sample: Path) -> Path:
    """The sample after a workshop: a card renamed, another gone, a stage more."""
    sample.write_bytes(samples()[-1].read_bytes())
    document = read_journey(sample)
    first, second = list(document.touchpoints)[:2]
    document = revise_records(remove(document, [second]), [first], name="다른 이름")
    path = sample.with_name("to-be.journey.json")
    path.write_bytes(dumps(add_stage(document, "Afterwards")))
    return path


def test_the_difference_of_two_files_is_told(sample: Path, changed: Path, capsys: Out) -> None:
    assert main(["diff", str(sample), str(changed)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "+ Stage “Afterwards”" in lines
    assert any(line.startswith("    name: ") and line.endswith("→ 다른 이름") for line in lines)
    assert lines[-1].startswith("added 1 · removed ")


def test_files_that_say_the_same_have_no_difference(sample: Path, capsys: Out) -> None:
    assert main(["diff", str(sample), str(sample)]) == 0
    assert capsys.readouterr().out == "No differences\n"


def test_the_difference_in_json_names_fields(sample: Path, changed: Path, capsys: Out) -> None:
    assert main(["diff", str(sample), str(changed), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)["differences"]
    (renamed,) = (one for one in told if one["fate"] == "changed")
    assert (renamed["type"], renamed["aspects"]) == ("touchpoint", ["name"])
    assert renamed["changes"][0]["after"] == "다른 이름"


CASE = {
    "touchpoint": "chatbot-inquiry",
    "time": "2026-11-24T23:10:00+09:00",
    "signals": {"complaint_detected": True, "asks_for_person": False},
}


@pytest.fixture
def bookshop(tmp_path: Path) -> Path:
    path = tmp_path / "bookshop.journey.json"
    sample = next(each for each in samples() if each.name.startswith("bookshop.en"))
    path.write_bytes(sample.read_bytes())
    return path


def test_a_spec_decides_without_the_records_of_journeys(bookshop: Path) -> None:
    spec, case = bookshop.with_name("shop.spec.json"), bookshop.with_name("case.json")
    assert main(["export", str(bookshop), "--to", "spec", "-o", str(spec)]) == 0
    case.write_text(json.dumps(CASE), "utf-8")
    code = (
        "import sys; from journeymap.cli import main;"
        f"done = main(['decide', {str(spec)!r}, '--case', {str(case)!r}]);"
        "sys.exit(done or str({'PySide6', 'journeymap.model.records'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.stderr.strip() == b"set()"


def test_decide_answers_alike_from_journey_and_spec(bookshop: Path, capsys: Out) -> None:
    spec, case = bookshop.with_name("shop.spec.json"), bookshop.with_name("case.json")
    case.write_text(json.dumps(CASE), "utf-8")
    assert main(["export", str(bookshop), "--to", "spec", "-o", str(spec)]) == 0
    capsys.readouterr()
    answers = []
    for file in (bookshop, spec):
        assert main(["decide", str(file), "--case", str(case), "--json"]) == 0
        answers.append(json.loads(capsys.readouterr().out))
    assert answers[0] == answers[1]
    assert answers[0]["handler"] == "person"
    assert answers[0]["rule"] == "complaint-detected"
    assert {"rule": "complaint-detected", "verdict": True} in answers[0]["asked"]


def test_decide_says_who_why_and_until_when(bookshop: Path, capsys: Out) -> None:
    case = bookshop.with_name("case.json")
    case.write_text(json.dumps(CASE), "utf-8")
    assert main(["decide", str(bookshop), "--case", str(case)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("A person handles it.\nBecause the rule fires: complaint-detected\n")
    assert "KST" in told
    assert main(["--language", "ko", "decide", str(bookshop), "--case", str(case)]) == 0
    assert "사람이 맡습니다." in capsys.readouterr().out


def test_decide_says_what_is_wrong_with_a_case(bookshop: Path, capsys: Out) -> None:
    case = bookshop.with_name("case.json")
    for text, word in [("{", "line 1"), ('{"touchpoint": "gone"}', "/touchpoint")]:
        case.write_text(text, "utf-8")
        assert main(["decide", str(bookshop), "--case", str(case)]) == 2
        told = capsys.readouterr().err.lower()
        assert "case.json" in told
        assert word in told


def test_check_of_a_spec_names_place_and_touchpoint(bookshop: Path, capsys: Out) -> None:
    spec = bookshop.with_name("shop.spec.json")
    assert main(["export", str(bookshop), "--to", "spec", "-o", str(spec)]) == 0
    assert main(["check", str(spec)]) == 0
    assert "Nothing found." in capsys.readouterr().out
    broken = json.loads(spec.read_bytes())
    broken["touchpoints"][0]["stage"] = "gone"
    spec.write_text(json.dumps(broken), "utf-8")
    assert main(["check", str(spec)]) == 1
    told = capsys.readouterr().out
    assert broken["touchpoints"][0]["title"] in told
    assert "/touchpoints/0/stage" in told
    assert main(["check", str(spec), "--json"]) == 1
    (error,) = json.loads(capsys.readouterr().out)["errors"]
    assert error["pointer"] == "/touchpoints/0/stage"


def test_check_tries_the_kept_cases_of_journeys_and_specs(bookshop: Path, capsys: Out) -> None:
    spec = bookshop.with_name("shop.spec.json")
    assert main(["export", str(bookshop), "--to", "spec", "-o", str(spec)]) == 0
    assert main(["check", str(bookshop), "--at-least", "error"]) == 0
    assert main(["check", str(spec)]) == 0
    changed = json.loads(spec.read_bytes())
    test = next(t for t in changed["acceptance_tests"] if t["touchpoint"] == "repeat-inquiry")
    test["expect"] = {"handler": "assistant", "undecided": False}
    spec.write_text(json.dumps(changed), "utf-8")
    bookshop.write_bytes(
        dumps(revise_handling(read_journey(bookshop), ["repeat-inquiry"], rules=()))
    )
    capsys.readouterr()
    for file in (bookshop, spec):
        assert main(["check", str(file)]) == 1
        assert "Second contact within a week, at night" in capsys.readouterr().out


def test_errors_stop_a_spec_until_they_are_let_pass(bookshop: Path, capsys: Out) -> None:
    document = read_journey(bookshop)
    cold = revise_records(document, ["damaged-book-to-replacement"], kind=TransitionKind.NORMAL)
    recoveries = [t.id for t in cold.leaving("damaged-book")]
    cold = revise_records(cold, recoveries, kind=TransitionKind.NORMAL)
    bookshop.write_bytes(dumps(cold))
    spec = bookshop.with_name("shop.spec.json")
    command = ["export", str(bookshop), "--to", "spec", "-o", str(spec)]
    assert main(command) == 2
    told = capsys.readouterr().err
    assert "Damaged book" in told
    assert "let it pass" in told
    assert not spec.exists()
    assert main([*command, "--let-pass", "path.no-recovery=The shop calls them anyway"]) == 0
    (override,) = json.loads(spec.read_bytes())["overrides"]
    assert override["about"] == "damaged-book"
    assert override["reason"] == "The shop calls them anyway"
    assert main([*command, "--let-pass", "path.no-recovery="]) == 2
    assert read_journey(bookshop) == cold


def test_check_says_what_would_settle_it(empty: Path, capsys: Out) -> None:
    capsys.readouterr()
    main(["check", str(empty)])
    assert "→ Tag what customers feel" in capsys.readouterr().out
    main(["check", str(empty), "--json"])
    found = json.loads(capsys.readouterr().out)["findings"][0]
    assert (found["rule"], found["let_pass"]) == ("", None)
    assert found["fix"].startswith("Tag")
