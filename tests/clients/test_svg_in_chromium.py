"""Posters as SVG look in a browser as our own PNG does: every edition, both languages and both
ways to write letters.

Inkscape is compared by hand, for it is too large to install for every run: with 1.2.2 at most
0.002 % of the dots differ, and 5 is the farthest.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from journeymap.drawing.theme import PRINT
from journeymap.files import read_journey
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.paint.poster import write_poster
from journeymap.paint.svg import Lettering
from journeymap.resources import asset, samples
from tests.likeness import farthest, share

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(CHROMIUM is None, reason="`.ci/setup test` installs Chromium"),
]
SHOPS = {
    path.name.split(".")[1]: read_journey(path)
    for path in samples()
    if path.name.startswith("bookshop.")
}
DPI = 96
"""Chromium shows a millimetre as 96 / 25.4 dots."""
SHARE = {Lettering.OUTLINES: 0.0002, Lettering.LIVE: 0.004}
"""Measured with Chromium 156: no dot, and 0.0018 at most. Letters that are live are hinted."""
FARTHEST = 8
"""Measured: 6 at most for outlines and for live letters. A lost channel in small type is 9."""


def made(out: Path, language: str, edition: Edition, **more) -> Path:
    poster = Poster(
        id="poster", edition=edition, width=420, height=297, language=language, ink=Ink.FULL
    )
    return write_poster(SHOPS[language], poster, out, as_is=SHOPS[language], **more)[0]


@pytest.fixture(scope="session")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, Path], Path]:
    """Takes a picture of what Chromium shows of a drawing, so large as another picture."""
    home = tmp_path_factory.mktemp("chromium")
    fonts = home / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{asset('fonts')}</dir><cachedir>{home}/fonts</cachedir></fontconfig>"
    )

    def look(svg: Path, like: Path) -> Path:
        picture = svg.with_suffix(".chromium.png")
        wide, tall = (int.from_bytes(like.read_bytes()[at : at + 4]) for at in (16, 20))
        # Headless windows keep room for a bar that is not there.
        options = ("--hide-scrollbars", "--force-device-scale-factor=1", "--disable-lcd-text")
        done = subprocess.run(
            [
                *(CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", *options),
                *(f"--user-data-dir={home}/profile", f"--window-size={wide},{tall + 200}"),
                *(f"--screenshot={picture}", svg.as_uri()),
            ],
            capture_output=True,
            text=True,
            env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
            timeout=120,
        )
        assert picture.exists(), done.stderr[-2000:]
        return picture

    return look


@pytest.fixture(scope="session")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Edition], Path]:
    """Our own pictures."""
    folder = tmp_path_factory.mktemp("ours")
    return cache(
        lambda language, edition: made(
            folder / f"{language}-{edition}.png", language, edition, dpi=DPI
        )
    )


@pytest.mark.parametrize("lettering", Lettering)
@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("language", SHOPS)
def test_a_browser_shows_what_our_png_shows(
    tmp_path: Path, ours, seen, language: str, edition: Edition, lettering: Lettering
) -> None:
    png = ours(language, edition)
    theirs = seen(made(tmp_path / "p.svg", language, edition, lettering=lettering), png)
    assert share(png, theirs) <= SHARE[lettering]
    assert farthest(png, theirs) <= FARTHEST


def without_a_word(drawing: str) -> str:
    """A channel in small type is gone."""
    lines = drawing.split("\n")
    (place,) = (n for n, line in enumerate(lines) if line.endswith(">앱 푸시 · 앱</text>"))
    # Outlines stand in the line before their unseen text.
    first = place - 1 if lines[place - 1].startswith("<g") else place
    return "\n".join([*lines[:first], *lines[place + 1 :]])


def with_a_face_moved(drawing: str) -> str:
    """A face has slipped by two millimetres."""
    faces = list(re.finditer(r'<circle cx="([\d.]+)"(?= cy="[\d.]+" r="(?:4|5|6)\.)', drawing))
    face = faces[len(faces) // 2]
    moved = f'<circle cx="{float(face[1]) + 2}"'
    return drawing[: face.start()] + moved + drawing[face.end() :]


def with_a_cold_face(drawing: str) -> str:
    """A warm face has another colour."""
    warm, cold = PRINT.valence[4], PRINT.valence[0]
    return re.sub(
        rf'(<circle [^>]* r="[3-9]\.[^>]* fill="){warm}"', rf'\g<1>{cold}"', drawing, count=1
    )


@pytest.mark.parametrize("lettering", Lettering)
@pytest.mark.parametrize("spoilt", [without_a_word, with_a_face_moved, with_a_cold_face])
def test_what_is_lost_or_moved_is_noticed(
    tmp_path: Path, ours, seen, spoilt: Callable[[str], str], lettering: Lettering
) -> None:
    png = ours("ko", Edition.JOURNEY)
    svg = made(tmp_path / "p.svg", "ko", Edition.JOURNEY, lettering=lettering)
    drawing = svg.read_text("utf-8")
    other = spoilt(drawing)
    assert other != drawing
    svg.write_text(other, "utf-8")
    assert farthest(png, seen(svg, png)) > FARTHEST
