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


def _bpmn_spiff(spec: "Json") -> Carried:
    from journeymap.exits.bpmn import spiff

    return spiff(spec)


def _bpmn_zeebe(spec: "Json") -> Carried:
    from journeymap.exits.bpmn import zeebe

    return zeebe(spec)


def _bpmn_flowable(spec: "Json") -> Carried:
    from journeymap.exits.bpmn import flowable

    return flowable(spec)


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
        "bpmn-zeebe",
        plain("BPMN (Camunda 8)"),
        phrase("exits", "For process teams: the journey as a process that Camunda runs."),
        ".bpmn",
        _bpmn_zeebe,
    ),
    Exit(
        "bpmn-flowable",
        plain("BPMN (Flowable)"),
        phrase("exits", "For process teams: the journey as a process that Flowable runs."),
        ".bpmn",
        _bpmn_flowable,
    ),
    Exit(
        "bpmn-spiff",
        plain("BPMN (SpiffWorkflow)"),
        phrase("exits", "For Python teams: the journey as a process that SpiffWorkflow runs."),
        ".bpmn",
        _bpmn_spiff,
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
