"""Writes what others build from: the handling spec, tables, diagrams, and all exits."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from journeymap.cli.actions import FINE, as_is_map, put, read_document
from journeymap.cli.judging import is_spec, named, spec_in
from journeymap.exits.catalogue import EXITS
from journeymap.i18n import Problem, Words, phrase, words_in

if TYPE_CHECKING:
    from journeymap.exits.carried import Carried
    from journeymap.model.document import Document

OF_THE_MAP = ("spec", "csv", "xlsx", "mermaid", "mermaid-flowchart")
"""What is written of a journey alone."""


def export(
    words: Words, file: Path, to: str, out: Path, passing: tuple[str, ...], as_json: bool
) -> int:
    """Write a journey, or a handling spec that somebody has received, for others to build from."""
    received = is_spec(file)
    if received and (to in OF_THE_MAP or passing):
        raise Problem(
            phrase("cli", "“{file}” is a handling spec, and this needs the journey.").of(
                file=file.name
            ),
            phrase("cli", "From a handling spec these can be written: {names}").of(
                names=", ".join(way.id for way in EXITS)
            ),
        )
    way = next((way for way in EXITS if way.id == to), None)
    if way is not None:
        spec = _received(file) if received else _leaving(file, passing)
        _carry(way.write(spec), out, file, words, as_json)
    elif to == "spec":
        put(_spec_bytes(file, passing), out, file)
    else:
        _carry(_of_the_map(read_document(file), to), out, file, words, as_json)
    return FINE


def _carry(carried: "Carried", out: Path, source: Path, words: Words, as_json: bool) -> None:
    """Write what an exit gives, and say on stderr what it does not carry; the file itself may be
    on stdout.
    """
    from journeymap.exits.telling import heading, lines

    put(carried.content, out, source)
    losses = carried.losses
    if as_json:
        listed = [{"place": loss.place, "what": words.say(loss.what)} for loss in losses]
        click.echo(json.dumps({"losses": listed}, ensure_ascii=False), err=True)
    elif losses:
        file = "stdout" if str(out) == "-" else out.name
        click.echo(words.say(heading(file, losses)), err=True)
        for line in lines(losses, words):
            click.echo(line, err=True)


def _received(file: Path) -> Any:
    """The spec in a file, checked."""
    from journeymap.handling import Unusable

    spec, errors = spec_in(file)
    if errors:
        raise Unusable(named(file, errors[0].what), errors)
    return spec


def _leaving(file: Path, passing: tuple[str, ...]) -> Any:
    from journeymap.analysis.leaving import leaving_spec

    return leaving_spec(_let_pass(read_document(file), passing)).spec


def _spec_bytes(file: Path, passing: tuple[str, ...]) -> bytes:
    from journeymap.analysis.leaving import leaving_spec
    from journeymap.versions.changelog import changelog

    document = read_document(file)
    as_is = as_is_map(file, document)
    changes = changelog(as_is, document) if as_is is not None else None
    return leaving_spec(_let_pass(document, passing), changes).content


def _let_pass(document: "Document", passing: tuple[str, ...]) -> "Document":
    """Let errors of checks pass, each given as CODE=REASON; the file stays as it is."""
    from pydantic import ValidationError

    from journeymap.analysis.leaving import stopping
    from journeymap.edit.overrides import let_pass
    from journeymap.edit.session import Refused

    for given in passing:
        code, _, reason = given.partition("=")
        errors = [
            (found.code, found.ids[0], found.rule)
            for found in stopping(document)
            if found.code == code
        ]
        try:
            document = let_pass(document, errors, reason)
        except ValidationError as error:
            raise Refused(error) from error
    return document


def _of_the_map(document: "Document", to: str) -> "Carried":
    """The touchpoints as a table, or the map as a Mermaid diagram."""
    from journeymap.exits import of_the_map

    if to == "mermaid":
        from journeymap.analysis.paths import default_path

        return of_the_map.journey_diagram(document, default_path(document))
    if to == "mermaid-flowchart":
        return of_the_map.flowchart(document)
    table = of_the_map.xlsx_table if to == "xlsx" else of_the_map.csv_table
    return table(document, words_in(document.journey.language))
