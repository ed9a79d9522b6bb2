"""What the commands do. Each returns the exit code; what cannot be done is raised as `Problem`.

What a command needs is imported when it runs, so that `--help` answers at once.
"""

import gc
import json
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from journeymap.i18n import Problem, Words, phrase, words_in

if TYPE_CHECKING:
    from journeymap.model.document import Document

FINE, FOUND = 0, 1


def open_window(words: Words, file: Path | None) -> int:
    """Open the desktop program."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in places):
        raise Problem(
            phrase("cli", "There is no display here to open a window on."),
            phrase("cli", "Without one, `check`, `export` and `poster` work: journeymap --help"),
        )
    # The program lets Python's cycle collector go on after its first window: until then it
    # would only walk through modules, a fifth of the time that they take to load.
    gc.disable()
    from journeymap.app import run

    return int(run(file))


def record(words: Words, file: Path, out: Path, language: str | None) -> int:
    """Write what a workshop has planned, voted, decided, asked and parked."""
    from datetime import date

    from journeymap.exchange.record import workshop_record
    from journeymap.handling.derive import revision

    document = read_document(file)
    spoken = words_in(language or document.journey.language)
    text = workshop_record(document, spoken, revision(document), date.today())
    put(text.encode(), out, file)
    return FINE


def as_is_map(file: Path, document: "Document", named: Path | None = None) -> "Document | None":
    """The as-is journey: the file that is named, or the one that the to-be journey names."""
    from journeymap.files import as_is_of

    found = named or as_is_of(file, document.journey.as_is_file)
    return read_document(found) if found is not None else None


def print_schema(words: Words, out: Path) -> int:
    """Print the JSON Schema of the handling spec."""
    from journeymap.handling.published import schema_bytes

    put(schema_bytes(), out)
    return FINE


def new(words: Words, file: Path, language: str, title: str, source: Path | None) -> int:
    """Make a journey where no file is: an empty one, or one of what is in a list."""
    from pydantic import ValidationError

    from journeymap.edit.creation import new_document
    from journeymap.edit.session import Refused
    from journeymap.files import ABSENT, SUFFIX, ChangedOutside, NotSaved, write_journey

    path = file if file.suffix.lower() == ".json" else file.with_name(file.name + SUFFIX)
    try:
        document = new_document(words_in(language), title)
        if source is not None:
            document = _filled(document, source, words)
    except ValidationError as error:
        raise Refused(error) from error
    try:
        write_journey(path, document, expected=ABSENT)
    except ChangedOutside as error:
        raise _exists(path) from error
    except NotSaved as error:
        # Its advice is for a window with work in it.
        raise Problem(error.what) from error
    click.echo(path)
    return FINE


def _filled(document: "Document", source: Path, words: Words) -> "Document":
    """A new journey with what is in a list; what could not be taken over is told."""
    from journeymap.edit.imports import begin_with
    from journeymap.exchange.foreign import read_foreign
    from journeymap.exchange.reading import read_as_guessed

    imported = read_as_guessed(read_foreign(source))
    filled, _ = begin_with(document, imported, document.stages[0].name)
    for skipped in imported.skipped:
        place = "" if skipped.line is None else f":{skipped.line}"
        click.echo(f"{source}{place}: {words.say(skipped.why)} {skipped.text}", err=True)
    return filled


def samples(words: Words, copy_to: Path | None, as_json: bool) -> int:
    """List the bundled journeys, or copy them to a folder."""
    from journeymap.files import read_journey
    from journeymap.resources import samples as bundled

    paths = bundled()
    if copy_to is not None:
        copy_to.mkdir(parents=True, exist_ok=True)
        targets = [copy_to / path.name for path in paths]
        if taken := next((target for target in targets if target.exists()), None):
            raise _exists(taken)
        for path, target in zip(paths, targets, strict=True):
            shutil.copyfile(path, target)
        paths = tuple(targets)
    listed = []
    for path in paths:
        document = read_journey(path)
        listed.append(
            {
                "path": str(path),
                "title": document.journey.title,
                "language": document.journey.language,
                "touchpoints": len(document.touchpoints),
            }
        )
    if as_json:
        echo_json(listed)
    for sample in () if as_json else listed:
        size = phrase("cli", "Touchpoints: {count}").of(count=sample["touchpoints"])
        click.echo(f"{sample['title']} ({sample['language']}). {words.say(size)}")
        click.echo(f"    {sample['path']}")
    return FINE


def read_document(file: Path) -> "Document":
    """The journey in a file; raises `Problem`."""
    from journeymap.files import read_journey

    return read_journey(file)


def put(data: bytes, out: Path, source: Path | None = None) -> None:
    """Write to a file in one step, or to the standard output for `-`."""
    if str(out) == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    from journeymap.files import write_whole

    if source is not None:
        refuse_the_same(out, source)
    write_whole(out, data)


def refuse_the_same(out: Path, source: Path) -> None:
    """Raise a `Problem` rather than overwrite the journey that is read."""
    if out.exists() and out.samefile(source):
        raise Problem(
            phrase("cli", "“{file}” is the journey itself; it was not overwritten.").of(
                file=out.name
            ),
            phrase("cli", "Write to another file."),
        )


def _exists(path: Path) -> Problem:
    return Problem(
        phrase("cli", "“{file}” exists already; nothing was written.").of(file=str(path)),
        phrase("cli", "Choose another name, or move the file away first."),
    )


def echo_json(data: object) -> None:
    """Answer a program."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))
