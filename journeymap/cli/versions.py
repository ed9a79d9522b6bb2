"""Commands about versions: how two differ, a journey as text for git, two merged into one."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from journeymap.cli.actions import FINE, FOUND, echo_json, put, read_document
from journeymap.cli.judging import is_spec, spec_in
from journeymap.i18n import Phrase, Problem, Words, phrase

if TYPE_CHECKING:
    from journeymap.versions.comparison import Fate, FieldChange


@dataclass(frozen=True, slots=True)
class _Told:
    """A difference as it is printed."""

    id: str
    type: str
    title: Phrase
    fate: "Fate"
    aspects: tuple[str, ...]
    changes: tuple["FieldChange", ...]
    details: tuple[Phrase, ...]


def diff(words: Words, before: Path, after: Path | None, as_json: bool) -> int:
    """Say how two versions of a journey or of a spec differ, or write one journey as text."""
    from journeymap.versions.sentences import SIGNS, summary

    if after is None:
        return _list(words, before, as_json)
    told = _of_specs if _are_specs(before, after) else _of_journeys
    differences = list(told(before, after))
    if as_json:
        listed = [_as_json(difference, words) for difference in differences]
        echo_json({"before": str(before), "after": str(after), "differences": listed})
        return FOUND if differences else FINE
    for difference in differences:
        click.echo(f"{SIGNS[difference.fate]} {words.say(difference.title)}")
        for detail in difference.details:
            click.echo(f"    {words.say(detail)}")
    click.echo(words.say(summary([difference.fate for difference in differences])))
    return FOUND if differences else FINE


def _list(words: Words, file: Path, as_json: bool) -> int:
    from journeymap.versions.listing import listing

    listed = [
        {"name": words.say(title), "says": [words.say(line) for line in lines]}
        for title, lines in listing(read_document(file))
    ]
    if as_json:
        echo_json({"file": str(file), "records": listed})
        return FINE
    for record in listed:
        click.echo(record["name"])
        for line in record["says"]:
            click.echo(f"    {line}")
    return FINE


def _as_json(told: _Told, words: Words) -> dict[str, Any]:
    return {
        "id": told.id,
        "type": told.type,
        "name": words.say(told.title),
        "fate": told.fate,
        "aspects": told.aspects,
        "changes": [asdict(change) for change in told.changes],
    }


def _are_specs(before: Path, after: Path) -> bool:
    kinds = {is_spec(before), is_spec(after)}
    if len(kinds) == 2:
        raise Problem(
            phrase("cli", "One of the files is a journey, the other a handling spec."),
            phrase("cli", "Compare two journeys, or two specs."),
        )
    return kinds == {True}


def _of_journeys(before: Path, after: Path) -> Iterator[_Told]:
    from journeymap.versions.comparison import compare
    from journeymap.versions.sentences import details_of, title_of

    comparison = compare(read_document(before), read_document(after))
    for each in comparison.differences:
        title, details = title_of(each, comparison), details_of(each, comparison)
        yield _Told(each.id, each.record.type, title, each.fate, each.aspects, each.fields, details)


def _of_specs(before: Path, after: Path) -> Iterator[_Told]:
    from journeymap.versions.specs import compare_specs, spec_details, spec_title

    for each in compare_specs(_spec(before), _spec(after)):
        title, details = spec_title(each), spec_details(each)
        yield _Told(each.id, each.type, title, each.fate, (), each.fields, details)


def _spec(file: Path) -> Any:
    spec, errors = spec_in(file)
    if errors:
        what = phrase("cli", "“{file}” is not a whole handling spec. {first}")
        raise Problem(
            what.of(file=file.name, first=errors[0].what),
            phrase("cli", "`journeymap check` tells all that is wrong."),
        )
    return spec


def merge(words: Words, base: Path, ours: Path, theirs: Path, out: Path | None) -> int:
    """Merge two versions of a journey, as git's merge driver or by hand."""
    from journeymap.files import dumps
    from journeymap.versions.conflicts import SIDES, place_of, sides_of
    from journeymap.versions.merging import merge as merged_of

    # git gives an empty file where both sides have made the journey anew.
    start = read_document(base) if base.stat().st_size else None
    merged = merged_of(start, read_document(ours), read_document(theirs))
    put(dumps(merged.document), out or ours)
    for conflict in merged.document.conflicts:
        click.echo(f"! {words.say(place_of(merged.document, conflict))}", err=True)
        for side, said in zip(SIDES.values(), sides_of(merged.document, conflict), strict=True):
            click.echo(f"    {words.say(side)}: {words.say(said)}", err=True)
    if merged.conflicts:
        left = phrase("cli", "Conflicts: {count}. Open the journey in the window to choose.")
        click.echo(words.say(left.of(count=len(merged.document.conflicts))), err=True)
    return FOUND if merged.conflicts else FINE
