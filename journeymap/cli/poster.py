"""`journeymap poster`: what it takes, and how that becomes a poster as a team keeps it."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from journeymap.cli.actions import FINE, as_is_map, read_document, refuse_the_same
from journeymap.drawing.paper import PAPERS, length_of, size_of
from journeymap.i18n import LANGUAGES, Phrase, Problem, Words, phrase

if TYPE_CHECKING:
    from journeymap.model.document import Document
    from journeymap.model.printing import Poster

EXAMPLES = [
    "journeymap poster shop.journey.json -o shop.pdf --paper A1",
    "journeymap poster shop.journey.json -o wall.svg --size 1200x800",
    "journeymap poster shop.journey.json -o wall.pdf --size 36x24in --distance 1.5",
    "journeymap poster shop.journey.json -o corridor.pdf --roll 36in",
    "journeymap poster shop.journey.json -o shop.png --language ko --dpi 300",
    "journeymap poster shop.journey.json -o wall.pdf --paper A0 --tiles A4",
    "journeymap poster shop.journey.json -o map.pdf --edition map --paper A2",
    "journeymap poster shop.journey.json -o cards.pdf --edition cards --paper A4",
    "journeymap poster shop.journey.json -o print-shop.pdf --bleed 3 --crop-marks",
    "journeymap poster shop.journey.json -o office.pdf --team 'Customer care' "
    "--date 2026-11-22 --version-label v7 --logo logo.svg --url https://wiki.example/shop",
    "journeymap poster shop.journey.json -o short.pdf --without words --without handovers",
    "journeymap poster shop.journey.json -o again.pdf --as-kept",
    "journeymap poster shop.journey.json -o slides.pptx --size 16x9in",
]
_EDITIONS = ["journey", "map", "change", "handling", "summary", "cards"]
_LANES = ["handling", "handovers", "words"]
_INKS = ["full", "saving", "grey", "dark"]
"""As the model has them, which is not imported for `--help`."""
_PATH = click.Path(path_type=Path)
_PAPERS = {name.replace(" ", "-"): name for name in PAPERS}
"""Names without spaces, for shells."""
_USUAL = ("A1", "landscape")


def options(option: Callable[..., click.Option]) -> list[click.Parameter]:
    """What the command takes beside the journey, each made by `option`."""
    return [
        option(
            ["-o", "--output", "out"],
            phrase("cli", "The poster file."),
            type=_PATH,
            metavar="OUT",
            required=True,
        ),
        option(
            ["--edition"],
            phrase("cli", "What the print shows."),
            type=click.Choice(_EDITIONS),
            default="journey",
            show_default=True,
        ),
        option(
            ["--as-kept"],
            phrase("cli", "As it was printed last; other options change that."),
            is_flag=True,
        ),
        *_sheet(option),
        *_contents(option),
        *_title_block(option),
        option(
            ["--dpi"],
            phrase("cli", "Dots per inch of a .png or .jpg."),
            type=click.IntRange(30, 1200),
            default=150,
            show_default=True,
        ),
        option(
            ["--text", "lettering"],
            phrase(
                "cli",
                "What the letters of a .svg are: outlines that look alike "
                "everywhere, or live text that can be edited.",
            ),
            type=click.Choice(["outlines", "live"]),
            default="outlines",
            show_default=True,
        ),
        option(
            ["--preflight", "told"],
            phrase("cli", "Say what the print will be like before it is written."),
            is_flag=True,
        ),
    ]


def _sheet(option: Callable[..., click.Option]) -> list[click.Parameter]:
    return [
        option(
            ["--paper"],
            phrase("cli", "The size of the sheet; A1 if nothing else is said."),
            type=click.Choice(list(_PAPERS), case_sensitive=False),
            metavar=f"[{'|'.join(_PAPERS)}]",
        ),
        option(
            ["--orientation"],
            phrase("cli", "The orientation of the sheet; landscape if nothing else is said."),
            type=click.Choice(["landscape", "portrait"]),
        ),
        option(
            ["--size"],
            phrase("cli", "Width and height in mm or inches, instead of paper and orientation."),
            metavar="1200x800|36x24in",
        ),
        option(
            ["--roll"],
            phrase("cli", "A roll of this height in mm or inches, as long as the print needs."),
            metavar="914|36in",
        ),
        option(
            ["--tiles"],
            phrase("cli", "Paper of the pages that the sheet is put together from."),
            type=click.Choice(list(_PAPERS), case_sensitive=False),
            metavar="PAPER",
        ),
        option(
            ["--bleed"],
            phrase("cli", "Millimetres of ground beyond the edge, for print shops."),
            type=click.FloatRange(0, 20),
            metavar="MM",
        ),
        option(
            ["--crop-marks/--no-crop-marks"],
            phrase("cli", "Marks at which the sheet is trimmed."),
            default=None,
        ),
        option(
            ["--distance"],
            phrase("cli", "From where it is read, in metres."),
            type=click.FloatRange(0.1, 50),
            metavar="M",
        ),
        option(
            ["--ink"],
            phrase("cli", "How the print uses colour."),
            type=click.Choice(_INKS),
        ),
    ]


def _contents(option: Callable[..., click.Option]) -> list[click.Parameter]:
    return [
        option(
            ["--language"],
            phrase("cli", "The language of the poster; otherwise that of the journey."),
            type=click.Choice(list(LANGUAGES)),
        ),
        option(
            ["--path"],
            phrase("cli", "The kept path that the curve follows, by its name or id."),
            metavar="PATH",
        ),
        option(
            ["--without"],
            phrase("cli", "Leave this out; may be said more than once."),
            type=click.Choice(_LANES),
            multiple=True,
        ),
        option(["--cards"], phrase("cli", "Cards on a page."), type=click.Choice(["4", "6", "9"])),
        option(
            ["--as-is"],
            phrase("cli", "The as-is map that the change edition compares with."),
            type=_PATH,
            metavar="FILE",
        ),
    ]


def _title_block(option: Callable[..., click.Option]) -> list[click.Parameter]:
    return [
        option(["--team"], phrase("cli", "The team, in the title block."), metavar="TEXT"),
        option(["--author"], phrase("cli", "The author, in the title block."), metavar="TEXT"),
        option(
            ["--approved-by"], phrase("cli", "Who approved it, in the title block."), metavar="TEXT"
        ),
        option(["--date"], phrase("cli", "The date, in the title block."), metavar="TEXT"),
        option(
            ["--version-label", "version"],
            phrase("cli", "The version, in the title block."),
            metavar="TEXT",
        ),
        option(["--imprint"], phrase("cli", "A line of your own above it."), metavar="TEXT"),
        option(
            ["--logo"],
            phrase("cli", "A PNG or SVG file for the upper right corner."),
            type=_PATH,
            metavar="FILE",
        ),
        option(
            ["--url"],
            phrase("cli", "The address that the QR code leads to, beside the revision."),
            metavar="URL",
        ),
    ]


def poster(
    words: Words,
    file: Path,
    out: Path,
    *,
    edition: str,
    as_is: Path | None,
    as_kept: bool,
    dpi: int,
    told: bool,
    lettering: str,
    **wished: Any,
) -> int:
    """Draw an edition of the journey; `wished` are fields of the poster, None where not given."""
    document = read_document(file)
    refuse_the_same(out, file)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from journeymap.model.printing import Edition
    from journeymap.paint.poster import write_poster
    from journeymap.paint.svg import Lettering

    sheet = _asked(document, Edition(edition), as_kept, wished)
    before = as_is_map(file, document, as_is) if sheet.edition is Edition.CHANGE else None
    label = words.say(phrase("cli", "Poster"))
    silent = not sys.stderr.isatty()
    with click.progressbar(length=100, label=label, file=sys.stderr, hidden=silent) as bar:
        write_poster(
            document,
            sheet,
            out,
            as_is=before,
            before=(lambda found: _tell(found.notes(), words)) if told else None,
            remark=lambda said: _tell([said], words),
            dpi=dpi,
            lettering=Lettering(lettering),
            progress=lambda done: bar.update(round(100 * done) - bar.pos),
        )
    return FINE


def _asked(document: "Document", edition: Any, as_kept: bool, wished: dict[str, Any]) -> "Poster":
    """The poster as it is kept, or as is usual, with what was wished for."""
    from pydantic import ValidationError

    from journeymap.drawing.poster.logo import logo_from
    from journeymap.edit.session import Refused
    from journeymap.model.printing import Ink, Lane, Poster, TitleBlock

    kept = document.posters.get(edition) if as_kept else None
    if as_kept and kept is None:
        raise Problem(
            phrase("cli", "This edition was never printed from “{file}”.").of(
                file=document.journey.title
            ),
            phrase("cli", "Leave out --as-kept, or print it once from the window."),
        )
    fields: dict[str, Any] = dict(kept) if kept is not None else {"ink": Ink.FULL}
    fields |= {"id": "poster" if kept is None else kept.id, "edition": edition}
    fields |= _measures(
        kept,
        *(wished.pop(name) for name in ("paper", "orientation", "size", "roll")),
    )
    given = {name: value for name, value in wished.items() if value not in (None, ())}
    block = dict(kept.title_block) if kept is not None else {}
    block |= {name: given.pop(name) for name in TitleBlock.model_fields if name in given}
    if "without" in given:
        given["without"] = tuple(map(Lane, given["without"]))
    if "ink" in given:
        given["ink"] = Ink(given["ink"])
    if "cards" in given:
        given["cards"] = int(given["cards"])
    if "tiles" in given:
        given["tiles"] = _PAPERS[given["tiles"]]
    if "bleed" in given:
        given["bleed"] = given["bleed"] or None
    if "logo" in given:
        given["logo"] = logo_from(given["logo"].read_bytes())
    if "path" in given:
        given["path"] = _path(document, given["path"])
    try:
        return Poster.model_validate({**fields, **given, "title_block": TitleBlock(**block)})
    except ValidationError as error:
        raise Refused(error) from error


def _path(document: "Document", named: str) -> str:
    """The id of a kept path."""
    for path in document.paths:
        if named in (path.id, path.name):
            return str(path.id)
    raise Problem(
        phrase("cli", "There is no kept path “{name}”.").of(name=named),
        phrase("cli", "Choose one of: {names}.").of(
            names=", ".join(path.name for path in document.paths) or "–"
        ),
    )


def _tell(notes: Iterable[Phrase], words: Words) -> None:
    for note in notes:
        click.echo(words.say(note), err=True)


def _measures(
    kept: "Poster | None",
    paper: str | None,
    orientation: str | None,
    size: str | None,
    roll: str | None,
) -> dict[str, Any]:
    """Width and height of the sheet in mm, and whether people speak of inches."""
    if roll is not None:
        tall = length_of(roll)
        if tall is None:
            raise Problem(
                phrase("cli", "“{height}” is not the height of a roll.").of(height=roll),
                phrase("cli", "Give it in mm or inches, for example 914 or 36in."),
            )
        return {"width": None, "height": tall[0], "inches": tall[1]}
    if size is not None:
        found = size_of(size)
        if found is None:
            raise Problem(
                phrase("cli", "“{size}” is not the size of a sheet.").of(size=size),
                phrase(
                    "cli", "Give width x height in mm or inches, for example 1200x800 or 36x24in."
                ),
            )
        width, height, inches = found
        return {"width": width, "height": height, "inches": inches}
    if paper is None and kept is not None:
        width, height = kept.width, kept.height
        if orientation is not None and width is not None:
            width, height = _turned(width, height, orientation)
        return {"width": width, "height": height}
    name = paper or _USUAL[0]
    width, height = _turned(*PAPERS[_PAPERS[name]], orientation or _USUAL[1])
    return {"width": width, "height": height, "inches": name.startswith("Arch")}


def _turned(width: float, height: float, orientation: str) -> tuple[float, float]:
    short, long = sorted((width, height))
    return (short, long) if orientation == "portrait" else (long, short)
