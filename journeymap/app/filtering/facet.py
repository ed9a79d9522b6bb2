"""A button of the filter bar: what can be asked for of some groups, with counts, to be ticked."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolButton

from journeymap.analysis.filter import Filter, Mark, Sign, Warmth
from journeymap.app.menu import Menu
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.vocabulary import Basis, Feeling, Kind, Mode, name_of

_NAMES: Mapping[Sign, Phrase] = {
    Warmth.WARM: phrase("filter", "Warm"),
    Warmth.NEUTRAL: phrase("filter", "Neither warm nor cold"),
    Warmth.COLD: phrase("filter", "Cold"),
    Mark.DECISIVE: phrase("filter", "Decisive moment"),
    Mark.ATTITUDE: phrase("filter", "Attitude matters more than the answer"),
    Mark.TO_CHECK: phrase("filter", "To check"),
}
_NOTHING: Mapping[str, Phrase] = {
    "feelings": phrase("filter", "Not tagged"),
    "modes": phrase("filter", "Undecided"),
    "owners": phrase("filter", "Nobody"),
}
"""What it is called where nothing is said."""
_ORDER: Mapping[str, tuple[type[StrEnum], ...]] = {
    "kinds": (Kind,),
    "feelings": (Warmth, Feeling),
    "modes": (Mode,),
    "owners": (),
    "bases": (Basis,),
    "marks": (Mark,),
}


class Facet(QToolButton):
    """Opens a list of signs to tick; says itself what is ticked."""

    asked = Signal(object)
    """The filter that is wanted now."""

    def __init__(
        self,
        words: Words,
        name: Phrase,
        groups: Sequence[str],
        count: Callable[[str], Counter[Sign]],
    ) -> None:
        super().__init__()
        self._words = words
        self._name = words.say(name)
        self._groups = groups
        self._count = count
        self._filter = Filter()
        self.setProperty("look", "facet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._list = _List(self)
        self._list.aboutToShow.connect(self._fill)
        self.setMenu(self._list)
        self.show_filter(self._filter)

    def show_filter(self, wanted: Filter) -> None:
        """Say what this filter asks for."""
        self._filter = wanted
        signs = [(group, sign) for group in self._groups for sign in wanted.group(group)]
        said = phrase("filter", "{name}: {asked}")
        if not signs:
            text = self._name
        elif len(signs) == 1:
            text = self._words.say(said.of(name=self._name, asked=self._called(*signs[0])))
        else:
            text = self._words.say(said.of(name=self._name, asked=len(signs)))
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        names = [self._called(group, sign) for group, sign in signs]
        self.setToolTip(", ".join(names))
        self.setProperty("asking", bool(signs))
        self.style().unpolish(self)
        self.style().polish(self)

    def _fill(self) -> None:
        self._list.clear()
        for group in self._groups:
            if not self._list.isEmpty():
                self._list.addSeparator()
            counts = self._count(group)
            for sign in self._offered(group, counts):
                name = self._called(group, sign).replace("&", "&&")
                action = self._list.addAction(f"{name}\t{counts[sign]}")
                action.setCheckable(True)
                action.setChecked(sign in self._filter.group(group))
                action.toggled.connect(
                    lambda on, group=group, sign=sign: self._tick(group, sign, on)
                )
                if sign is Warmth.COLD:
                    self._list.addSeparator()

    def _offered(self, group: str, counts: Counter[Sign]) -> Iterator[Sign]:
        """What occurs on the map or is asked for already, in the order of the vocabulary."""
        there = {*counts, *self._filter.group(group)}
        if group == "owners":
            yield from sorted((sign for sign in there if sign), key=str)
        for vocabulary in _ORDER[group]:
            yield from (sign for sign in vocabulary if sign in there or vocabulary is Warmth)
        yield from (sign for sign in (None, "") if sign in there)

    def _called(self, group: str, sign: Sign) -> str:
        if not sign:
            return self._words.say(_NOTHING[group])
        if sign in _NAMES:
            return self._words.say(_NAMES[sign])
        return self._words.say(name_of(sign)) if isinstance(sign, StrEnum) else str(sign)

    def _tick(self, group: str, sign: Sign, on: bool) -> None:
        kept = self._filter.group(group) - {sign}
        self.asked.emit(self._filter.asking(group, kept | {sign} if on else kept))


class _List(Menu):
    """A menu that stays open while one ticks."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what is clicked."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick, Esc is done."""
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        action = self.activeAction()
        if event.key() in keys and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)
