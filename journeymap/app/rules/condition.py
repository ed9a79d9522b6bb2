"""Editing a trigger: its tree at the top, what can be done to it, the marked part below."""

from collections.abc import Callable

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import Desk, order_tabs, put_into, small_button
from journeymap.app.menu import Menu
from journeymap.app.rules.kinds import GROUPS, KIND_NAMES, start
from journeymap.app.rules.node_form import NodeForm
from journeymap.app.rules.places import TriggerPlace
from journeymap.app.rules.trigger_tree import TriggerTree
from journeymap.edit.trigger_trees import (
    Group,
    Path,
    can_unwrap,
    is_there,
    joined,
    levels,
    moved,
    part_at,
    unwrapped,
    without,
    wrapped,
)
from journeymap.i18n import Phrase, phrase
from journeymap.model.bounds import DEEPEST, MOST_PARTS
from journeymap.model.triggers import AllOf, AnyOf, AnyTrigger, Not, parts_of

_TOO_DEEP = phrase("rules", "Groups can be nested {deepest} deep; nothing was changed.")
_TOO_MANY = phrase("rules", "A group can have {most} parts; nothing was changed.")
_NOWHERE = phrase("rules", "There is no group there to move to.")


class ConditionEditor(QWidget):
    """The trigger at a place. Every change is one step of the history."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._place: TriggerPlace | None = None
        self._forms: dict[type, NodeForm] = {}
        say = desk.say
        self.tree = TriggerTree(desk)
        self.tree.chosen.connect(self._show_part)
        self.tree.moved.connect(self._move)
        self.tree.dropped.connect(self._drop)
        self.tree.removed.connect(self._remove)
        self.tree.opened.connect(self.fill_in)
        self._refusal = QLabel()
        self._refusal.setProperty("look", "refusal")
        self._refusal.setWordWrap(True)
        self._refusal.hide()
        self.also = self._joiner(phrase("rules", "and…"), phrase("rules", "Join with “and”"), AllOf)
        self.or_ = self._joiner(phrase("rules", "or…"), phrase("rules", "Join with “or”"), AnyOf)
        self.negate = self._button(
            phrase("rules", "Not"), phrase("rules", "Turn into its opposite, or back"), self._negate
        )
        self.group = self._button(
            phrase("rules", "Group"), phrase("rules", "Put into a group of its own"), self._group
        )
        self.ungroup = self._button(
            phrase("rules", "Ungroup"), phrase("rules", "Take the parts out of it"), self._ungroup
        )
        self.up = small_button(
            "↑", say(phrase("rules", "Move up (Alt+↑)")), lambda: self._move(-1, 0)
        )
        self.down = small_button(
            "↓", say(phrase("rules", "Move down (Alt+↓)")), lambda: self._move(1, 0)
        )
        self.out = small_button(
            "←", say(phrase("rules", "Move out of the group (Alt+←)")), lambda: self._move(0, -1)
        )
        self.into = small_button(
            "→", say(phrase("rules", "Move into the next group (Alt+→)")), lambda: self._move(0, 1)
        )
        self.drop = small_button(
            "✕", say(phrase("rules", "Remove this part (Delete)")), self._remove
        )
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            *(self.also, self.or_, self.negate, self.group, self.ungroup),
            *(self.up, self.down, self.out, self.into, self.drop),
        ):
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.tree)
        self._column.addWidget(buttons)
        self._column.addWidget(self._refusal)
        self._column.addStretch(1)

    @property
    def form(self) -> NodeForm | None:
        """The form of the marked part."""
        return next((form for form in self._forms.values() if not form.isHidden()), None)

    def enter(self) -> None:
        """Begin: with the tree where there is one, else with the only part."""
        trigger = self._trigger
        if trigger is not None and parts_of(trigger):
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.fill_in()

    def fill_in(self) -> None:
        """Put the keyboard into the fields of the marked part."""
        if (form := self.form) is not None:
            put_into(form, self)

    def edit_at(self, place: TriggerPlace) -> None:
        """Edit the trigger at a place; nothing where it is gone."""
        path = None
        if place != self._place:
            self._place, path = place, ()
            self._refuse(None)
        trigger = place.read(self._desk.document)
        if trigger is not None:
            self.tree.show_trigger(trigger, path)
            row = max(self.tree.sizeHintForRow(0), 24)
            self.tree.setFixedHeight(min(max(_size(trigger), 3), 9) * row + 10)

    def _show_part(self) -> None:
        trigger = self._trigger
        if trigger is None or not is_there(trigger, self.tree.path):
            return
        part, path = part_at(trigger, self.tree.path), self.tree.path
        kind = type(part)
        if kind not in self._forms:
            form = self._forms[kind] = NodeForm(self._desk, kind)
            self._column.insertWidget(self._column.count() - 1, form)
            order_tabs(self)
        choosing = any(form.kinds.hasFocus() for form in self._forms.values())
        self._forms[kind].inspect((self._place, path))
        self._forms[kind].show()
        if choosing and kind is not Not:
            # Whoever goes through the kinds by arrows goes on doing so.
            self._forms[kind].kinds.setFocus()
        for other, form in self._forms.items():
            form.setVisible(other is kind)
        around = part_at(trigger, path[:-1]) if path else None
        beside = len(parts_of(around)) if isinstance(around, AllOf | AnyOf) else 1
        self.ungroup.setEnabled(kind is not Not and can_unwrap(trigger, path))
        self.up.setEnabled(beside > 1 and path[-1] > 0)
        self.down.setEnabled(beside > 1 and path[-1] < beside - 1)
        self.out.setEnabled(self._outer(trigger, path) is not None)
        self.into.setEnabled(self._inner(trigger, path) is not None)
        self.drop.setEnabled(without(trigger, path) is not None)

    @property
    def _trigger(self) -> AnyTrigger | None:
        return None if self._place is None else self._place.read(self._desk.document)

    def _joiner(self, text: Phrase, name: Phrase, group: Group) -> QPushButton:
        button = QPushButton(self._desk.say(text))
        button.setProperty("look", "small")
        button.setAutoDefault(False)
        button.setAccessibleName(self._desk.say(name))
        button.setToolTip(self._desk.say(name))
        menu = Menu("", button)
        for title, kinds in GROUPS.items():
            within = Menu(self._desk.say(title), menu)
            menu.addMenu(within)
            for kind in kinds:
                action = within.addAction(self._desk.say(KIND_NAMES[kind]))
                action.triggered.connect(
                    lambda _=False, kind=kind: self._join(start(kind, self._desk.document), group)
                )
        button.setMenu(menu)
        return button

    def _button(self, text: Phrase, name: Phrase, press: Callable[[], None]) -> QPushButton:
        return small_button(self._desk.say(text), self._desk.say(name), press)

    def _join(self, new: AnyTrigger, group: Group) -> None:
        trigger, path = self._trigger, self.tree.path
        label = phrase("rules", "Add to a condition")
        self._edit(label, lambda: joined(trigger, path, new, group))

    def _negate(self) -> None:
        trigger, path = self._trigger, self.tree.path
        negated = isinstance(part_at(trigger, path), Not)
        new = unwrapped(trigger, path) if negated else wrapped(trigger, path, Not)
        self._edit(phrase("rules", "Turn a condition round"), lambda: (new, path))

    def _group(self) -> None:
        trigger, path = self._trigger, self.tree.path
        around = part_at(trigger, path[:-1]) if path else None
        kind = AllOf if isinstance(around, AnyOf) else AnyOf
        new = wrapped(trigger, path, kind)
        self._edit(phrase("rules", "Group conditions"), lambda: (new, path))

    def _ungroup(self) -> None:
        trigger, path = self._trigger, self.tree.path
        label = phrase("rules", "Ungroup conditions")
        self._edit(label, lambda: (unwrapped(trigger, path), path))

    def _remove(self) -> None:
        trigger, path = self._trigger, self.tree.path
        left = without(trigger, path)
        if left is not None:
            near = (*path[:-1], max(path[-1] - 1, 0))
            self._edit(phrase("rules", "Remove a part of a condition"), lambda: (left, near))

    def _move(self, down: int, into: int) -> None:
        trigger, path = self._trigger, self.tree.path
        goal = None
        if into:
            goal = self._inner(trigger, path) if into > 0 else self._outer(trigger, path)
        elif (self.up if down < 0 else self.down).isEnabled():
            goal = (path[:-1], path[-1] + (2 if down > 0 else -1))
        if goal is None:
            self._refuse(_NOWHERE)
            return
        self._edit(phrase("rules", "Move a condition"), lambda: moved(trigger, path, *goal))

    def _drop(self, path: Path, group: Path, place: int) -> None:
        trigger, label = self._trigger, phrase("rules", "Move a condition")
        self._edit(label, lambda: moved(trigger, path, group, place))

    def _outer(self, trigger: AnyTrigger, path: Path) -> tuple[Path, int] | None:
        """The nearest group around the one that the part is in, and the place behind that."""
        for depth in range(len(path) - 2, -1, -1):
            if isinstance(part_at(trigger, path[:depth]), AllOf | AnyOf):
                return path[:depth], path[depth] + 1
        return None

    def _inner(self, trigger: AnyTrigger, path: Path) -> tuple[Path, int] | None:
        """The group just above the part, at its end, or the one just below, at its beginning."""
        if not path or not isinstance(part_at(trigger, path[:-1]), AllOf | AnyOf):
            return None
        for place, at_end in ((path[-1] - 1, True), (path[-1] + 1, False)):
            beside = (*path[:-1], place)
            if is_there(trigger, beside):
                part = part_at(trigger, beside)
                if isinstance(part, AllOf | AnyOf):
                    return beside, len(part.of) if at_end else 0
        return None

    def _edit(self, label: Phrase, changed: Callable[[], tuple[AnyTrigger, Path]]) -> None:
        """Put a changed tree in place of the old one, unless nobody could read it any more."""
        try:
            new, path = changed()
        except ValidationError:
            self._refuse(_TOO_MANY.of(most=MOST_PARTS))
            return
        if levels(new) > DEEPEST:
            self._refuse(_TOO_DEEP.of(deepest=DEEPEST))
            return
        self._refuse(None)
        place = self._place
        self._desk.edit(label, lambda document: place.write(document, new))
        self.tree.show_trigger(self._trigger, path)

    def _refuse(self, why: Phrase | None) -> None:
        self._refusal.setText("" if why is None else self._desk.say(why))
        self._refusal.setVisible(why is not None)


def _size(trigger: AnyTrigger) -> int:
    """How many rows a tree has."""
    return 1 + sum(_size(part) for part in parts_of(trigger))
