"""Which path a window shows, on the map and as a curve, and which curves lie over it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from journeymap.analysis.paths import default_path, gaps_in, ways_along
from journeymap.analysis.walks import (
    Between,
    Complaint,
    Drawn,
    Kept,
    MostLikely,
    Through,
    Walk,
    called,
    exists,
    steps_of,
)
from journeymap.drawing.curve import curve_facts
from journeymap.drawing.traces import MOST, Trace
from journeymap.edit.paths import keep_path
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.values import NAME_LENGTH, new_id
from journeymap.model.vocabulary import State, name_of

if TYPE_CHECKING:
    from journeymap.app.window import Window

_AT_ONCE = 1000
"""Touchpoints; a path through more may take longer to find and measure than one frame lasts."""
_AFTER = 120
"""Milliseconds of quiet after which the paths of a larger map are looked at again."""


class Walks:
    """The path that somebody has chosen, or the one that the selection asks for.

    Following the selection, the path stays the same while the selected card lies on it, so that
    one can walk along it; otherwise it is the most likely one through the selected card.
    """

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.chosen: Walk | None = None
        """What was chosen, even while it is not on the map; None follows the selection."""
        self.laid_over: tuple[Walk, ...] = ()
        self.focused = False
        """Whether all but the path fades."""
        self._followed: Walk = MostLikely()
        # A change and the selection that comes with it are one reason to look again.
        self._looking = QTimer(window, singleShot=True)
        self._looking.timeout.connect(self.show)

    @property
    def walk(self) -> Walk:
        """The path that is shown."""
        if self.chosen is not None and exists(self._window.document, self.chosen):
            return self.chosen
        self._follow_selection()
        return self._followed

    @property
    def steps(self) -> tuple[str, ...]:
        """The touchpoints of the path that is shown."""
        return steps_of(self._window.document, self.walk)

    def refresh(self) -> None:
        """Show the paths anew, before long: the map or the selection has changed."""
        small = len(self._window.document.touchpoints) <= _AT_ONCE
        self._looking.start(0 if small else _AFTER)

    def show(self) -> None:
        """Show the paths as they are now."""
        self._looking.stop()
        document = self._window.document
        as_is = self._window.states.compared_with
        if as_is is None:
            shown = [self.walk, *(walk for walk in self.laid_over if exists(document, walk))]
            traces = [self._trace(document, walk) for walk in dict.fromkeys(shown)]
        else:
            # Of the as-is map the same walk, or the most likely one where it was not there yet.
            then = self.walk if exists(as_is, self.walk) else MostLikely()
            traces = [
                self._trace(document, self.walk, State.TO_BE),
                self._trace(as_is, then, State.AS_IS),
            ]
        self._window.scene.show_path(traces[0].path)
        self._focus_on(traces[0].path)
        self._window.menus["hold_path"].setChecked(self.chosen is not None)
        cards = self._window.editing.selected(Touchpoint)
        self._window.strip.show_traces(traces[:MOST], cards[0] if len(cards) == 1 else "")

    def choose(self, walk: Walk | None) -> None:
        """Show this path, whatever is selected; None follows the selection again."""
        self.chosen = walk
        self.laid_over = tuple(other for other in self.laid_over if other != walk)
        self.show()

    def hold(self) -> None:
        """Keep showing the path that is shown, or follow the selection again."""
        self.choose(self.walk if self.chosen is None else None)

    def focus(self) -> None:
        """Let everything but the path fade, or show all again."""
        self.focused = not self.focused
        self.show()

    def lay_over(self, walk: Walk) -> None:
        """Let a curve lie over that of the chosen path, or no longer; the oldest makes room."""
        if walk in self.laid_over:
            self.laid_over = tuple(other for other in self.laid_over if other != walk)
        elif walk != self.walk:
            self.laid_over = (*self.laid_over, walk)[1 - MOST :]
        self.show()

    def on_offer(self) -> tuple[Walk, ...]:
        """What can be chosen on this map: the usual ones, the ends selected, then the kept."""
        document = self._window.document
        found: list[Walk] = [MostLikely(), Complaint()]
        cards = self._window.editing.selected(Touchpoint)
        if len(cards) == 2:
            found.append(Between(cards[0], cards[1]))
        if self.chosen is not None:
            found.append(self.chosen)
        found += (Kept(path.id) for path in document.paths)
        return tuple(walk for walk in dict.fromkeys(found) if exists(document, walk))

    def step(self, by: int) -> None:
        """Choose the next path of those on offer (`by` 1), or the one before (-1)."""
        offered = self.on_offer()
        here = offered.index(self.walk) if self.walk in offered else (-1 if by > 0 else 0)
        self.choose(offered[(here + by) % len(offered)])

    def choose_between(self) -> None:
        """Show the likeliest path between the two selected cards."""
        cards = self._window.editing.selected(Touchpoint)
        if len(cards) == 2:
            self.choose(Between(cards[0], cards[1]))

    def keep(self) -> None:
        """Let a name be typed for the path that is shown, and keep it; a kept one is renamed."""
        walk, steps = self.walk, self.steps
        if not steps:
            return

        def kept(name: str) -> None:
            if isinstance(walk, Kept):
                self.rename(walk.path, name)
                return
            id = new_id("path")
            label = phrase("paths", "Keep a path")
            if self._window.edit(label, lambda d: keep_path(d, name, steps, id)):
                self.choose(Kept(id))

        words = self._window.words
        label = words.say(phrase("paths", "Name of the path (Enter keeps it, Esc does not)"))
        self._window.pill.type_name(self._suggested(walk, steps), label, kept)

    def rename(self, path: str, name: str) -> bool:
        """Give a kept path another name; False when that changes nothing."""
        label = phrase("paths", "Rename a path")
        return self._window.edit(
            label, lambda document: revise_records(document, [path], name=name)
        )

    def _suggested(self, walk: Walk, steps: tuple[str, ...]) -> str:
        document = self._window.document
        if isinstance(walk, Drawn):
            first, last = (document.touchpoints[steps[place]].name for place in (0, -1))
            name = f"{first} → {last}"
        else:
            name = self._window.words.say(called(document, walk))
        return name[:NAME_LENGTH]

    def take_up(self, chosen: Walk | None, laid_over: tuple[Walk, ...], focused: bool) -> None:
        """Show what another window showed."""
        self.chosen, self.laid_over, self.focused = chosen, laid_over, focused
        self.refresh()

    def _focus_on(self, path: tuple[str, ...]) -> None:
        scene = self._window.scene
        lit = None
        if self.focused and path:
            ways = ways_along(self._window.document, path)
            lit = {*path, *(way.id for way in ways if way is not None)}
        scene.spotlight(lit, "path")
        self._window.menus["focus_path"].setChecked(self.focused)

    def _trace(self, document: Document, walk: Walk, state: State | None = None) -> Trace:
        """A curve, which also says of which state it is while two are compared."""
        words = self._window.words
        path = steps_of(document, walk)
        name = called(document, walk)
        if state is not None:
            name = phrase("paths", "{state} · {path}").of(state=name_of(state), path=name)
        return Trace(
            document,
            path,
            words.say(name),
            tuple(words.say(fact) for fact in curve_facts(document, path)),
            frozenset(gaps_in(document, path)),
        )

    def _follow_selection(self) -> None:
        document = self._window.document
        cards = self._window.editing.selected(Touchpoint)
        if len(cards) != 1:
            self._followed = MostLikely()
        elif cards[0] not in steps_of(document, self._followed):
            usual = cards[0] in default_path(document)
            self._followed = MostLikely() if usual else Through(cards[0])
