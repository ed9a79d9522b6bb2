"""The hand-over rules of a window's map: editing them, and inserting presets."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from journeymap.edit.presets import PRESETS, insert_preset
from journeymap.edit.rules import rule_of
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint, Transition
from journeymap.model.triggers import AsksForPerson

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Rules:
    """What menus, keys and the inspector ask for."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        window.inspector.room_wanted.connect(self._open_room)

    def edit(self) -> None:
        """Edit the rules of the selected touchpoint."""
        touchpoint = self._selected()
        if touchpoint is not None:
            self._edit(touchpoint)

    def edit_condition(self) -> None:
        """Edit the condition of the selected transition; one without any gets its own."""
        ways = self._window.editing.selected(Transition)
        if len(ways) != 1:
            return
        way = self._window.document.transitions[ways[0]]
        if way.when is None:
            rule = rule_of(self._window.document, way.source, way.rule or "")
            when = AsksForPerson() if rule is None else rule.trigger
            label = phrase("rules", "Give a transition a condition of its own")
            self._window.edit(
                label, lambda document: revise_records(document, ways, rule=None, when=when)
            )
        self._edit_condition(way.id)

    def show_signals(self) -> None:
        """Show signals and what else rules refer to."""
        self._window.show_directory("signals")

    def choose_preset(self) -> None:
        """Choose a preset for the selected touchpoint and insert it."""
        touchpoint = self._selected()
        if touchpoint is not None:
            self._choose_preset(touchpoint)

    def insert(self, preset: str) -> None:
        """Insert a preset at the selected touchpoint, as one step of the history."""
        touchpoint = self._selected()
        if touchpoint is not None:
            self._insert(preset, touchpoint)

    def _open_room(self, room: str, id: str, part: str) -> None:
        if room == "rules":
            self._edit(id, part)
        elif room == "preset":
            self._choose_preset(id)
        elif room == "condition":
            self._edit_condition(id)

    def _edit(self, touchpoint: str, rule: str = "") -> None:
        from journeymap.app.rules.editor import RuleEditor  # few windows need it

        window = self._window
        editor = RuleEditor(
            window.bench, window.words, window.program.theme, window.edit, touchpoint, window
        )
        editor.choose(rule)
        editor.list.presets_wanted.connect(lambda: self._choose_preset(touchpoint))
        editor.directory.clicked.connect(lambda: window.show_directory("teams"))
        editor.exec()

    def _edit_condition(self, transition: str) -> None:
        from journeymap.app.rules.condition_dialog import ConditionDialog  # as above

        window = self._window
        ConditionDialog(
            window.bench, window.words, window.program.theme, window.edit, transition, window
        ).exec()

    def _choose_preset(self, touchpoint: str) -> None:
        from journeymap.app.rules.preset_dialog import PresetDialog  # few windows need it

        window = self._window
        parent = QApplication.activeModalWidget() or window
        dialog = PresetDialog(parent, window.words, window.document, touchpoint)
        if dialog.exec():
            self._insert(dialog.chosen, touchpoint)
        dialog.deleteLater()

    def _insert(self, preset: str, touchpoint: str) -> None:
        touched: tuple[str, ...] = ()

        def operation(document: Document) -> Document:
            nonlocal touched
            document, touched = insert_preset(document, preset, touchpoint)
            return document

        label = phrase("presets", "Insert preset: {name}").of(name=PRESETS[preset].name)
        if self._window.edit(label, operation):
            self._window.scene.select(touched)
            self._window.view.reveal(touched[-1])

    def _selected(self) -> str | None:
        """The one touchpoint that is selected, or None."""
        cards = self._window.editing.selected(Touchpoint)
        return cards[0] if len(cards) == 1 else None
