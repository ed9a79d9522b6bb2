"""What commands and their options are made of, so that each is taught in the same way."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click

from journeymap import __version__
from journeymap.i18n import Phrase, Words, phrase

_COLUMNS = {"en": 80, "ko": 56}
"""How many characters fit a line of help; Hangul is twice as wide as Latin."""
PATH = click.Path(path_type=Path)
"""A file or folder, as commands get it."""


class Commands(click.Group):
    """Commands as they are listed, and `journeymap FILE` for `journeymap open FILE`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order in which the commands were made."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a first word that can only be a file for the file to open."""
        first = args[0]
        is_file = first not in self.commands and (
            "." in first or "/" in first or "\\" in first or Path(first).exists()
        )
        return super().resolve_command(ctx, ["open", *args] if is_file else args)


def settings(words: Words) -> dict[str, Any]:
    """How every command answers to a call for help."""
    return {
        "help_option_names": ["-h", "--help"],
        "max_content_width": _COLUMNS[words.language],
        "terminal_width": _COLUMNS[words.language],
    }


def command(
    words: Words,
    name: str,
    action: Callable[..., int],
    short: Phrase,
    more: Phrase,
    examples: list[str],
    params: list[click.Parameter],
) -> click.Command:
    """A command whose help says what it does, then more, then examples to copy."""
    shown = "\n".join(f"  {example}" for example in examples)
    heading = words.say(phrase("cli", "Examples:"))
    # \b keeps click from wrapping the paragraph that follows.
    text = f"{words.say(short)}\n\n{words.say(more)}\n\n\b\n{heading}\n{shown}"
    return click.Command(
        name,
        callback=partial(action, words),
        params=params,
        help=text,
        short_help=words.say(short),
        context_settings=settings(words),
    )


def option(words: Words, names: list[str], help: Phrase, **settings: Any) -> click.Option:
    """An option, described in the language of the program."""
    return click.Option(names, help=words.say(help), **settings)


def output(words: Words) -> click.Option:
    """Where a command writes to."""
    return option(
        words,
        ["-o", "--output", "out"],
        phrase("cli", "The file to write; - is the standard output."),
        type=PATH,
        metavar="OUT",
        default="-",
        show_default=True,
    )


def as_json(words: Words) -> click.Option:
    """Whether a command answers programs."""
    return option(
        words, ["--json", "as_json"], phrase("cli", "Answer in JSON, errors too."), is_flag=True
    )


def version(words: Words) -> click.Option:
    """The option that says the version."""

    def show(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
        if wanted:
            click.echo(f"journeymap {__version__}")
            ctx.exit()

    return option(
        words,
        ["--version"],
        phrase("click", "Show the version and exit."),
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
    )
