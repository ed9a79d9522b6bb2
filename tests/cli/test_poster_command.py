"""`journeymap poster`: how what is typed becomes a poster as a team keeps it."""

from pathlib import Path

import pytest

from journeymap.cli import main
from journeymap.files import dumps, read_journey
from journeymap.i18n import words_in
from journeymap.model.printing import Edition, Ink, Lane, Poster, TitleBlock
from journeymap.model.records import JourneyPath
from journeymap.model.values import revise
from journeymap.resources import samples

Out = pytest.CaptureFixture[str]


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A sample journey that may be changed."""
    path = tmp_path / "shop.journey.json"
    bookshop = next(p for p in samples() if p.name == "bookshop.en.journey.json")
    path.write_bytes(bookshop.read_bytes())
    return path


def test_what_poster_offers_is_what_the_model_has() -> None:
    from journeymap.cli.tree import tree

    offered = {p.name: p for p in tree(words_in("en")).commands["poster"].params}
    for name, kinds in (("without", Lane), ("ink", Ink)):
        assert list(offered[name].type.choices) == [kind.value for kind in kinds]
    fields = set(Poster.model_fields) | set(TitleBlock.model_fields)
    spoken = {*offered, "width", "height", "title_block", "inches", "type", "id"}
    assert fields <= spoken, "every setting has its option"


def test_poster_puts_the_title_block_and_the_logo_on_the_sheet(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    poster = pytest.importorskip("journeymap.paint.poster")
    asked: list[Poster] = []
    monkeypatch.setattr(poster, "write_poster", lambda d, wanted, out, **_: asked.append(wanted))
    logo = tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>')
    command = ["poster", str(sample), "-o", str(tmp_path / "poster.pdf"), "--logo", str(logo)]
    options = ["--team", "Care", "--version-label", "v7", "--bleed", "3", "--crop-marks"]
    lanes = ["--without", "words", "--without", "handling", "--url", "https://wiki.example"]
    assert main([*command, *options, *lanes]) == 0
    (wanted,) = asked
    assert wanted.title_block == TitleBlock(team="Care", version="v7")
    assert wanted.logo is not None
    assert (wanted.bleed, wanted.crop_marks, wanted.url) == (3.0, True, "https://wiki.example")
    assert wanted.without == (Lane.WORDS, Lane.HANDLING)


def test_poster_prints_again_as_it_is_kept(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    poster = pytest.importorskip("journeymap.paint.poster")
    asked: list[Poster] = []
    monkeypatch.setattr(poster, "write_poster", lambda d, wanted, out, **_: asked.append(wanted))
    command = ["poster", str(sample), "-o", str(tmp_path / "poster.pdf"), "--as-kept"]
    assert main(command) == 2
    assert "never printed" in capsys.readouterr().err
    kept = Poster(
        id="mine",
        edition=Edition.JOURNEY,
        width=420,
        height=297,
        ink=Ink.GREY,
        distance=0.5,
        title_block=TitleBlock(team="Care", version="v6"),
    )
    sample.write_bytes(dumps(read_journey(sample).with_records([kept])))
    assert main([*command, "--version-label", "v7"]) == 0
    assert asked == [revise(kept, title_block=TitleBlock(team="Care", version="v7"))]


def test_poster_follows_a_path_by_its_name(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    poster = pytest.importorskip("journeymap.paint.poster")
    asked: list[Poster] = []
    monkeypatch.setattr(poster, "write_poster", lambda d, wanted, out, **_: asked.append(wanted))
    document = read_journey(sample)
    path = JourneyPath(id="short", name="The short one", steps=tuple(document.touchpoints)[:2])
    sample.write_bytes(dumps(document.with_records([path])))
    command = ["poster", str(sample), "-o", str(tmp_path / "poster.pdf"), "--path"]
    assert main([*command, "The long one"]) == 2
    assert "The short one" in capsys.readouterr().err
    assert main([*command, "The short one"]) == 0
    assert asked[0].path == "short"


def test_poster_refuses_a_logo_that_is_none(sample: Path, tmp_path: Path, capsys: Out) -> None:
    out = tmp_path / "poster.pdf"
    assert main(["poster", str(sample), "-o", str(out), "--logo", str(sample)]) == 2
    assert "cannot be used as a logo" in capsys.readouterr().err
    assert not out.exists()


def test_poster_asks_for_a_roll(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    poster = pytest.importorskip("journeymap.paint.poster")
    asked: list[Poster] = []
    monkeypatch.setattr(poster, "write_poster", lambda d, wanted, out, **_: asked.append(wanted))
    command = ["poster", str(sample), "-o", str(tmp_path / "poster.pdf"), "--roll"]
    assert main([*command, "36in"]) == 0
    assert (asked[0].width, asked[0].height, asked[0].inches) == (None, 914.4, True)
    assert main([*command, "tall"]) == 2
    assert "not the height of a roll" in capsys.readouterr().err
