"""The words of a vocabulary to choose from, as options of a list and as chips."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtWidgets import QLayout

from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import Desk
from journeymap.app.inspector.pick_groups import Picks
from journeymap.app.inspector.picks import Chip
from journeymap.i18n import phrase
from journeymap.model.vocabulary import NAMES

_NOT_SAID = phrase("inspector", "not said")


def named(desk: Desk, vocabulary: type[StrEnum], none: bool = False) -> list[tuple[object, str]]:
    """Every word with its name; with `none`, first that nothing is said."""
    nothing = [(None, desk.say(_NOT_SAID))] if none else []
    names = [(word, desk.say(name)) for word, name in NAMES[vocabulary].items()]
    return [*nothing, *names]


def chips(
    desk: Desk,
    vocabulary: type[StrEnum],
    layout: QLayout | None = None,
    none: bool = False,
    keys: Mapping[object, str] = MappingProxyType({}),
) -> Picks:
    """A chip for every word, with the key that chooses it on the map; with `none`, one more for
    when nothing is said.
    """
    words = named(desk, vocabulary)
    if none:
        words.append((None, desk.say(_NOT_SAID)))
    buttons = [(word, Chip(desk.theme, name, keys.get(word, ""))) for word, name in words]
    return Picks(buttons, layout or FlowLayout())
