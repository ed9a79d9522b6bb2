"""All exits, for the command line and the window.

What an exit needs is imported when it writes: the command line lists them at every start.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.exits.carried import Carried
from journeymap.i18n import Phrase, phrase, plain

if TYPE_CHECKING:
    from journeymap.handling.saying import Json


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out of the program."""

    id: str
    """Its name on the command line: `journeymap export FILE --to ID`."""
    name: Phrase
    serves: Phrase
    """Whom it serves and what for, as a sentence."""
    suffix: str
    """The end of the file's name, with its point."""
    write: "Callable[[Json], Carried]"
    """From a whole and valid handling spec."""


def _gherkin(spec: "Json") -> Carried:
    from journeymap.exits.gherkin import gherkin

    return gherkin(spec)


def _asyncapi(spec: "Json") -> Carried:
    from journeymap.exits.asyncapi import asyncapi

    return asyncapi(spec)


def _emotionml(spec: "Json") -> Carried:
    from journeymap.exits.emotionml import emotionml

    return emotionml(spec)


def _dot(spec: "Json") -> Carried:
    from journeymap.exits.dot import dot

    return dot(spec)


def _graphml(spec: "Json") -> Carried:
    from journeymap.exits.graphml import graphml

    return graphml(spec)


EXITS: tuple[Exit, ...] = (
    Exit(
        "gherkin",
        plain("Gherkin"),
        phrase("exits", "For testers: kept cases and what rules say, as scenarios that run."),
        ".feature",
        _gherkin,
    ),
    Exit(
        "asyncapi",
        plain("AsyncAPI 3"),
        phrase("exits", "For event teams: signals, rules and promises as CloudEvents messages."),
        ".asyncapi.json",
        _asyncapi,
    ),
    Exit(
        "emotionml",
        plain("EmotionML"),
        phrase("exits", "For researchers: feelings in the vocabularies of the W3C."),
        ".emotionml",
        _emotionml,
    ),
    Exit(
        "dot",
        plain("Graphviz DOT"),
        phrase("exits", "For documents: Graphviz draws the map as a picture from text."),
        ".dot",
        _dot,
    ),
    Exit(
        "graphml",
        plain("GraphML"),
        phrase("exits", "For analysts: graph programs read touchpoints and transitions as data."),
        ".graphml",
        _graphml,
    ),
)
