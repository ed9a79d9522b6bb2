"""Runs a command: the language first, then the command, then what it is to be told on the way out.

Exit codes: 0 fine, 1 findings, 2 it cannot be done, 130 interrupted.
"""

import io
import json
import os
import sys
from collections.abc import Sequence

import click

from journeymap.cli.tongue import teach_click
from journeymap.cli.tree import tree
from journeymap.i18n import Problem, Words, phrase, plain, system_language, words_in

CANNOT = 2
INTERRUPTED = 130


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; `args` are those of the process if None."""
    given = list(sys.argv[1:] if args is None else args)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    words = words_in(_wished_language(given) or system_language())
    teach_click(words)
    as_json = "--json" in given
    try:
        with tree(words).make_context("journeymap", given) as context:
            code = context.command.invoke(context)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        if as_json:
            _tell(Problem(plain(error.format_message())), words, as_json)
        else:
            error.show()
        return CANNOT
    except Problem as problem:
        _tell(problem, words, as_json)
        return CANNOT
    except BrokenPipeError:
        # Whoever read our output has enough; nothing may be flushed to it any more.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 lives to the end
        return 0
    except OSError as error:
        cause = plain(error.strerror or str(error))
        name = os.fsdecode(error.filename) if error.filename else "journeymap"
        what = phrase("cli", "“{file}”: {cause}.").of(file=name, cause=cause)
        _tell(Problem(what), words, as_json)
        return CANNOT
    except (KeyboardInterrupt, click.Abort):
        click.echo(words.say(phrase("cli", "Interrupted.")), err=True)
        return INTERRUPTED


def _wished_language(args: Sequence[str]) -> str | None:
    """The `--language` before the command; it must be known before the commands are made."""
    for place, arg in enumerate(args):
        if arg == "--language":
            return args[place + 1] if place + 1 < len(args) else None
        if arg.startswith("--language="):
            return arg.partition("=")[2]
        if not arg.startswith("-"):
            return None
    return None


def _tell(problem: Problem, words: Words, as_json: bool) -> None:
    what = words.say(problem.what)
    advice = words.say(problem.advice) if problem.advice else ""
    if as_json:
        click.echo(json.dumps({"error": what, "advice": advice}, ensure_ascii=False), err=True)
    else:
        click.echo(f"journeymap: {what}" + (f"\n{advice}" if advice else ""), err=True)
