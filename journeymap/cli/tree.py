"""The commands: what they are called, what they take, and how `--help` teaches them."""

from functools import partial

import click

from journeymap.cli import actions, exporting, judging, poster, versions
from journeymap.cli.making import (
    PATH,
    Commands,
    as_json,
    command,
    option,
    output,
    settings,
    version,
)
from journeymap.exits.catalogue import EXITS
from journeymap.i18n import LANGUAGES, Words, phrase


def tree(words: Words) -> click.Group:
    """Every command, taught in the language of `words`."""
    make = partial(command, words)
    file = click.Argument(["file"], type=PATH, metavar="FILE")
    commands = [
        make(
            "open",
            actions.open_window,
            phrase("cli", "Open the window; `journeymap FILE` does the same."),
            phrase("cli", "Without a file, the window offers samples and recent files."),
            ["journeymap", "journeymap shop.journey.json"],
            [click.Argument(["file"], type=PATH, metavar="[FILE]", required=False)],
        ),
        make(
            "check",
            judging.check,
            phrase("cli", "Say what a team should look at in a journey, or in a spec."),
            phrase(
                "cli",
                "Findings are defaults that a team can argue with; each says why and who says "
                "so. A handling spec is checked against its schema and its own acceptance "
                "tests. Exit code 0: nothing found, 1: findings, 2: the file cannot be read.",
            ),
            [
                "journeymap check shop.journey.json",
                "journeymap check shop.journey.json --at-least error",
                "journeymap check shop.journey.json --json",
                "journeymap check shop.spec.json",
            ],
            [
                file,
                option(
                    words,
                    ["--at-least"],
                    phrase("cli", "Leave milder findings out."),
                    type=click.Choice(["error", "warning", "suggestion"]),
                    default="suggestion",
                    show_default=True,
                ),
                as_json(words),
            ],
        ),
        make(
            "export",
            exporting.export,
            phrase("cli", "Write the handling spec, a table, a diagram, or for other programs."),
            phrase(
                "cli",
                "The spec is what engineering builds from: JSON, checked before it is written; "
                "errors of `journeymap check` stop it unless they are let pass. "
                "`journeymap schema` prints its JSON Schema. Tables hold a row for each "
                "touchpoint. Mermaid is a diagram as text: `mermaid` along the most likely path, "
                "`mermaid-flowchart` with all transitions. All others are the spec in the "
                "languages of other programs, from a journey or from a spec that you have "
                "received; what a language cannot carry is told on stderr, line by line.",
            ),
            [
                "journeymap export shop.journey.json --to spec -o shop.spec.json",
                "journeymap export shop.journey.json --to spec -o - | jq .touchpoints",
                "journeymap export shop.journey.json --to xlsx -o shop.xlsx",
                "journeymap export shop.spec.json --to graphml -o shop.graphml",
                "journeymap export shop.journey.json --to spec --let-pass 'path.no-recovery=...'",
            ],
            [
                file,
                option(
                    words,
                    ["--to"],
                    phrase("cli", "What to write."),
                    type=click.Choice([*exporting.OF_THE_MAP, *(way.id for way in EXITS)]),
                    required=True,
                ),
                output(words),
                option(
                    words,
                    ["--let-pass", "passing"],
                    phrase(
                        "cli",
                        "Let the errors of a check pass, for a reason that the spec carries.",
                    ),
                    metavar="CODE=REASON",
                    multiple=True,
                ),
                option(
                    words,
                    ["--json", "as_json"],
                    phrase("cli", "Tell losses and errors in JSON, on stderr."),
                    is_flag=True,
                ),
            ],
        ),
        make(
            "decide",
            judging.decide,
            phrase("cli", "Say who handles a case: the rule, the route, the time that is due."),
            phrase(
                "cli",
                "The file is a journey or a handling spec. The case is JSON with a touchpoint, "
                "and with signals, time (with its distance from UTC), channel and absences as "
                "far as they are known. A signal that a rule needs and the case lacks means a "
                "person.",
            ),
            [
                "journeymap decide shop.spec.json --case vip-at-night.json",
                "journeymap decide shop.journey.json --case vip-at-night.json --json",
            ],
            [
                file,
                option(
                    words,
                    ["--case"],
                    phrase("cli", "The case, a JSON file."),
                    type=PATH,
                    metavar="CASE",
                    required=True,
                ),
                as_json(words),
            ],
        ),
        make(
            "poster",
            poster.poster,
            phrase("cli", "Draw the journey for a wall, a desk or a table."),
            phrase(
                "cli",
                "The ending of the output says what it becomes: .pdf, .svg, .png, .jpg or .pptx. "
                "With --tiles the sheet comes on pages for an office printer, with marks to cut by "
                "and a page that shows how they go together.",
            ),
            poster.EXAMPLES,
            [file, *poster.options(partial(option, words))],
        ),
        make(
            "record",
            actions.record,
            phrase("cli", "Write the record of a workshop as Markdown."),
            phrase(
                "cli",
                "Agenda with planned and spent time, votes, decisions and open questions with "
                "their owners, the parking lot, and who feels and handles what, with the "
                "revision that also stands in the spec and on the poster.",
            ),
            [
                "journeymap record shop.journey.json -o record.md",
                "journeymap record shop.journey.json --language ko -o record.ko.md",
            ],
            [
                file,
                option(
                    words,
                    ["--language"],
                    phrase("cli", "The language of the record; otherwise that of the journey."),
                    type=click.Choice(list(LANGUAGES)),
                ),
                output(words),
            ],
        ),
        make(
            "schema",
            actions.print_schema,
            phrase("cli", "Print the JSON Schema of the handling spec."),
            phrase("cli", "JSON Schema 2020-12, without alternatives, nulls or defaults."),
            ["journeymap schema -o handling-spec.schema.json"],
            [output(words)],
        ),
        make(
            "new",
            actions.new,
            phrase("cli", "Make a journey: empty with the usual stages, or from a list."),
            phrase(
                "cli",
                "A file that exists is never overwritten. A list is text with a line for each "
                "touchpoint, a table (.csv, .tsv, .xlsx) or a Mermaid diagram; what of it could "
                "not be taken over is told line by line.",
            ),
            [
                "journeymap new shop.journey.json --language ko --title '온라인 서점'",
                "journeymap new shop.journey.json --from stickies.csv",
            ],
            [
                file,
                option(
                    words,
                    ["--language"],
                    phrase("cli", "The language of the journey."),
                    type=click.Choice(list(LANGUAGES)),
                    default=words.language,
                    show_default=True,
                ),
                option(words, ["--title"], phrase("cli", "Its title."), default=""),
                option(
                    words,
                    ["--from", "source"],
                    phrase("cli", "The list, table or diagram to begin with."),
                    type=PATH,
                    metavar="LIST",
                ),
            ],
        ),
        make(
            "diff",
            versions.diff,
            phrase("cli", "Say how two versions of a journey or a spec differ, by id and meaning."),
            phrase(
                "cli",
                "For example as-is and to-be, or yesterday and today. Where cards stand does not "
                "count. With one journey alone it is written as text, which git can compare "
                "(textconv). Exit code 0: no differences, 1: differences, 2: a file cannot be "
                "read.",
            ),
            [
                "journeymap diff shop.journey.json shop-to-be.journey.json",
                "journeymap diff old.spec.json new.spec.json --json",
                'git config diff.journeymap.textconv "journeymap diff"',
            ],
            [
                click.Argument(["before"], type=PATH, metavar="BEFORE"),
                click.Argument(["after"], type=PATH, metavar="[AFTER]", required=False),
                as_json(words),
            ],
        ),
        make(
            "merge",
            versions.merge,
            phrase("cli", "Merge two versions of a journey that were changed apart."),
            phrase(
                "cli",
                "BASE is the version that both started from. The result goes to OURS, as git "
                "wants it. Where both changed one thing differently, ours stands and theirs is "
                "kept as a conflict, which the window lets you settle. Exit code 0: merged, "
                "1: with conflicts, 2: not merged.",
            ),
            [
                "journeymap merge base.journey.json ours.journey.json theirs.journey.json",
                'git config merge.journeymap.driver "journeymap merge %O %A %B"',
                "echo '*.journey.json merge=journeymap diff=journeymap' >> .gitattributes",
            ],
            [
                click.Argument(["base"], type=PATH, metavar="BASE"),
                click.Argument(["ours"], type=PATH, metavar="OURS"),
                click.Argument(["theirs"], type=PATH, metavar="THEIRS"),
                option(
                    words,
                    ["-o", "--output", "out"],
                    phrase("cli", "Write here and leave OURS as it is; - is the standard output."),
                    type=PATH,
                    metavar="OUT",
                ),
            ],
        ),
        make(
            "samples",
            actions.samples,
            phrase("cli", "List the journeys that come with the program."),
            phrase("cli", "Copy them to a folder of your own before you change them."),
            ["journeymap samples", "journeymap samples --copy-to my-journeys"],
            [
                option(
                    words,
                    ["--copy-to"],
                    phrase("cli", "Copy all of them to this folder; nothing is overwritten."),
                    type=PATH,
                    metavar="FOLDER",
                ),
                as_json(words),
            ],
        ),
    ]
    return Commands(
        commands=commands,
        callback=click.pass_context(partial(_without_command, words)),
        invoke_without_command=True,
        subcommand_metavar="[FILE | COMMAND ...]",
        help=words.say(
            phrase(
                "cli",
                "Draw a customer journey, tag its feelings, decide who handles what, and hand "
                "it over. `journeymap FILE` opens the window; the commands work without a "
                "display.",
            )
        ),
        epilog=words.say(
            phrase(
                "cli",
                "Exit codes: 0 fine, 1 findings, 2 it cannot be done. `journeymap COMMAND "
                "--help` shows examples.",
            )
        ),
        params=[
            option(
                words,
                ["--language"],
                phrase("cli", "The language of this program; otherwise that of the system."),
                type=click.Choice(list(LANGUAGES)),
                expose_value=False,
            ),
            version(words),
        ],
        context_settings=settings(words),
    )


def _without_command(words: Words, ctx: click.Context) -> int:
    return 0 if ctx.invoked_subcommand else actions.open_window(words, None)
