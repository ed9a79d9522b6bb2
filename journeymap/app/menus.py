"""Every action of the window in its menu, with its keys."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup, QKeySequence

from journeymap.app.actions import Actions
from journeymap.app.tagging_keys import BASIS_KEYS, DECISIVE_KEY, MODE_KEYS
from journeymap.app.workshop.menu import fill_workshop_menu
from journeymap.canvas.items import CardItem
from journeymap.canvas.lines import TransitionItem
from journeymap.edit.presets import PRESETS
from journeymap.i18n import LANGUAGES, Phrase, phrase, plain
from journeymap.model.vocabulary import FEELINGS, State, name_of

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Menus(Actions):
    """The menus of one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._file()
        self._edit()
        self._map()
        self._moment()
        self._handling()
        self._path()
        self._view()
        self._states()
        self._workshop()
        self._help()
        self.follow_selection()

    def _file(self) -> None:
        window, keys = self._window, QKeySequence.StandardKey
        filing = window.filing
        menu = self._menu(phrase("menu", "&File"))
        self._add(menu, "new", phrase("menu", "New journey"), window.program.new, keys.New)
        self._add(menu, "open", phrase("menu", "Open…"), filing.choose_file, keys.Open)
        self.recent = self._submenu(menu, phrase("menu", "Recent journeys"))
        self.recent.aboutToShow.connect(self._fill_recent)
        samples = self._submenu(menu, phrase("menu", "Samples"))
        for path, title in window.program.samples():
            self._add(samples, f"sample:{path.name}", _literal(title), _opener(window, path))
        menu.addSeparator()
        self._add(menu, "save", phrase("menu", "Save"), filing.save, keys.Save)
        self._add(menu, "save_as", phrase("menu", "Save as…"), filing.save_as, "Ctrl+Shift+S")
        menu.addSeparator()
        importing = phrase("menu", "Import…")
        self._add(menu, "import", importing, filing.choose_import, "Ctrl+I")
        self.export = self._submenu(menu, phrase("menu", "Export"))
        self._add(
            self.export,
            "export_spec",
            phrase("menu", "Handling spec…"),
            filing.export_spec,
            "Ctrl+E",
        )
        table, diagram = phrase("menu", "Table (CSV, Excel)…"), phrase("menu", "Mermaid diagram…")
        self._add(self.export, "export_table", table, filing.export_table)
        self._add(self.export, "export_mermaid", diagram, filing.export_mermaid)
        others = phrase("menu", "For other programs…")
        self._add(self.export, "export_to_others", others, filing.export_to_others, "Ctrl+Shift+E")
        record = phrase("menu", "Workshop record…")
        self._add(self.export, "export_record", record, filing.export_record)
        preview = phrase("menu", "Preview and print…")
        self._add(menu, "print", preview, filing.preview_and_print, keys.Print)
        menu.addSeparator()
        self._add(menu, "close", phrase("menu", "Close window"), window.close, "Ctrl+W")
        self._add(menu, "quit", phrase("menu", "Quit"), window.program.quit, "Ctrl+Q")

    def _edit(self) -> None:
        window, keys = self._window, QKeySequence.StandardKey
        editing = window.editing
        menu = self._menu(phrase("menu", "&Edit"))
        self._add(menu, "undo", phrase("menu", "Undo"), editing.undo, keys.Undo)
        redo = ("Ctrl+Shift+Z", "Ctrl+Y")
        self._add(menu, "redo", phrase("menu", "Redo"), editing.redo, redo)
        menu.addSeparator()
        on_map = self._add_on_map
        on_map(menu, "cut", phrase("menu", "Cut"), editing.cut, keys.Cut)
        on_map(menu, "copy", phrase("menu", "Copy"), editing.copy, keys.Copy)
        as_picture = phrase("menu", "Copy as picture")
        on_map(menu, "copy_picture", as_picture, editing.copy_picture, "Ctrl+Shift+C")
        on_map(menu, "paste", phrase("menu", "Paste"), editing.paste, keys.Paste)
        on_map(menu, "duplicate", phrase("menu", "Duplicate"), editing.duplicate, "Ctrl+D")
        on_map(menu, "delete", phrase("menu", "Delete"), editing.delete, ("Del", "Backspace"))
        on_map(menu, "all", phrase("menu", "Select all"), editing.select_all, keys.SelectAll)
        menu.addSeparator()
        filtering = window.filtering
        self._add(menu, "find", phrase("menu", "Find and filter…"), filtering.open, keys.Find)
        forth, back = phrase("menu", "Next match"), phrase("menu", "Previous match")
        self._add(menu, "next_match", forth, lambda: filtering.step(1), "F3")
        self._add(menu, "previous_match", back, lambda: filtering.step(-1), "Shift+F3")
        matches = phrase("menu", "Select all matches")
        self._add(menu, "select_matches", matches, filtering.select, "Ctrl+Shift+F")
        everything = phrase("menu", "Search everything…")
        self._add(menu, "search", everything, window.looking.search, "Ctrl+K")
        self._add(
            menu,
            "directory",
            phrase("menu", "Personas, channels, teams…"),
            window.show_directory,
            "Ctrl+T",
        )

    def _map(self) -> None:
        view, bar, editing = self._window.view, self._window.stage_bar, self._window.editing
        menu = self._menu(phrase("menu", "&Map"))
        on_map, growing, walking = self._add_on_map, view.growing, view.walking
        on_map(menu, "add", phrase("menu", "Add touchpoint"), editing.add_touchpoint, ("N", "Ins"))
        enter = ("Return", "Enter")
        on_map(menu, "grow", phrase("menu", "Next touchpoint"), growing.go_on, enter)
        on_map(menu, "branch", phrase("menu", "Alternative touchpoint"), growing.branch, "Tab")
        further, enter = (
            phrase("menu", "Touchpoint in the next stage"),
            ("Ctrl+Return", "Ctrl+Enter"),
        )
        on_map(menu, "grow_stage", further, growing.next_stage, enter)
        on_map(menu, "note", phrase("menu", "Add note"), editing.add_note, "M")
        on_map(menu, "rename", phrase("menu", "Rename"), view.rename, "F2")
        menu.addSeparator()
        on_map(menu, "connect", phrase("menu", "Connect…"), editing.connect_selected, "C")
        after, before = phrase("menu", "Next transition"), phrase("menu", "Previous transition")
        on_map(menu, "line_after", after, lambda: walking.next_transition(1), ".")
        on_map(menu, "line_before", before, lambda: walking.next_transition(-1), ",")
        on_map(menu, "label", phrase("menu", "Label transition"), view.rename, "Shift+L")
        on_map(menu, "insert", phrase("menu", "Insert touchpoint"), growing.insert, "I")
        on_map(menu, "reverse", phrase("menu", "Reverse transition"), editing.reverse, "Shift+C")
        menu.addSeparator()
        self._add(menu, "tidy", phrase("menu", "Tidy"), editing.tidy, "Ctrl+L")
        menu.addSeparator()
        self._add(menu, "add_stage", phrase("menu", "Add stage"), bar.add, "Ctrl+Shift+N")
        rename = phrase("menu", "Rename stage")
        self._add(menu, "rename_stage", rename, editing.rename_stage, "Shift+F2")
        self._add(menu, "stage_left", phrase("menu", "Move stage left"), lambda: bar.shift(-1))
        self._add(menu, "stage_right", phrase("menu", "Move stage right"), lambda: bar.shift(1))
        self._add(menu, "drop_stage", phrase("menu", "Delete stage"), editing.remove_stage)

    def _moment(self) -> None:
        editing, view = self._window.editing, self._window.view
        menu = self._menu(phrase("menu", "M&oment"))
        for feeling, facts in FEELINGS.items():
            self._add_on_map(
                menu,
                f"feeling:{feeling}",
                facts.name,
                lambda feeling=feeling: editing.tag(feeling),
                facts.key.upper(),
            )
        menu.addSeparator()
        on_map = self._add_on_map
        on_map(menu, "warmer", phrase("menu", "Warmer"), lambda: view.walking.warm(1), ("+", "="))
        on_map(menu, "colder", phrase("menu", "Colder"), lambda: view.walking.warm(-1), "-")
        on_map(menu, "untag", phrase("menu", "Clear feeling"), editing.untag, "U")
        menu.addSeparator()
        for basis, key in BASIS_KEYS.items():
            self._add_on_map(
                menu,
                f"basis:{basis}",
                phrase("menu", "Basis: {basis}").of(basis=name_of(basis)),
                lambda basis=basis: editing.set_basis(basis),
                key,
            )
        menu.addSeparator()
        decisive = phrase("menu", "Decisive moment")
        self._add_on_map(menu, "decisive", decisive, editing.toggle_decisive, DECISIVE_KEY)
        menu.addSeparator()
        for mode, key in MODE_KEYS.items():
            self._add_on_map(
                menu,
                f"mode:{mode}",
                phrase("menu", "Handled by: {mode}").of(mode=name_of(mode)),
                lambda mode=mode: editing.set_mode(mode),
                key,
            )

    def _handling(self) -> None:
        rules = self._window.rules
        menu = self._menu(phrase("menu", "Han&dling"))
        on_map = self._add_on_map
        on_map(menu, "rules", phrase("menu", "Hand-over rules…"), rules.edit, "Shift+R")
        preset = phrase("menu", "Insert a preset…")
        on_map(menu, "preset", preset, rules.choose_preset, "Shift+I")
        condition = phrase("menu", "Condition of a transition…")
        on_map(menu, "condition", condition, rules.edit_condition, "Shift+W")
        signals = phrase("menu", "Signals and defaults…")
        self._add(menu, "signals", signals, rules.show_signals)
        menu.addSeparator()
        presets = self._submenu(menu, phrase("menu", "Insert preset"))
        presets.setToolTipsVisible(True)
        for id, preset in PRESETS.items():
            added = self._add(presets, f"preset:{id}", preset.name, partial(rules.insert, id))
            added.setToolTip(self._window.words.say(preset.what))

    def _path(self) -> None:
        walks, chooser = self._window.walks, self._window.chooser
        menu = self._menu(phrase("menu", "&Path"))
        on_map = self._add_on_map
        on_map(menu, "choose_path", phrase("menu", "Choose a path…"), chooser.open, "P")
        on_map(menu, "next_path", phrase("menu", "Next path"), lambda: walks.step(1), "]")
        on_map(menu, "last_path", phrase("menu", "Previous path"), lambda: walks.step(-1), "[")
        hold = phrase("menu", "Hold this path")
        on_map(menu, "hold_path", hold, walks.hold, "Shift+P").setCheckable(True)
        focus = phrase("menu", "Focus on the path")
        on_map(menu, "focus_path", focus, walks.focus, "F").setCheckable(True)
        between = phrase("menu", "Path between the selected cards")
        self._add(menu, "path_between", between, walks.choose_between)
        menu.addSeparator()
        draw = phrase("menu", "Draw a path")
        on_map(menu, "draw_path", draw, self._window.drawing.flip, "L").setCheckable(True)
        on_map(menu, "keep_path", phrase("menu", "Keep this path…"), walks.keep, "K")

    def _view(self) -> None:
        window, view = self._window, self._window.view
        menu = self._menu(phrase("menu", "&View"))
        group = QActionGroup(window)
        flow, emotion = phrase("menu", "Flow view"), phrase("menu", "Emotion view")
        self._add(menu, "flow", flow, window.views.show_flow, "Ctrl+1")
        self._add(menu, "emotion", emotion, window.views.show_emotion, "Ctrl+2")
        for id in ("flow", "emotion"):
            group.addAction(self.actions[id]).setCheckable(True)
        self.actions["flow"].setChecked(True)
        menu.addSeparator()
        presenting = window.presenting
        present, here = phrase("menu", "Present"), phrase("menu", "Present from here")
        self._add(menu, "present", present, presenting.from_start, "F5")
        self._add(menu, "present_here", here, presenting.from_here, "Shift+F5")
        menu.addSeparator()
        zoom_in = ("Ctrl++", "Ctrl+=")
        self._add(menu, "zoom_in", phrase("menu", "Zoom in"), view.zoom_in, zoom_in)
        self._add(menu, "zoom_out", phrase("menu", "Zoom out"), view.zoom_out, "Ctrl+-")
        actual = phrase("menu", "Actual size")
        self._add(menu, "zoom_1", actual, lambda: view.zoom_to(1.0), "Ctrl+0")
        self._add(menu, "fit", phrase("menu", "Whole map"), view.fit, "Ctrl+9")
        looking = window.looking
        selected, stage = phrase("menu", "Zoom to selection"), phrase("menu", "Zoom to stage")
        self._add(menu, "fit_selection", selected, looking.zoom_to_selection, "Ctrl+8")
        self._add(menu, "fit_stage", stage, looking.zoom_to_stage, "Ctrl+7")
        menu.addSeparator()
        for id, panel in window.panels.items():
            self._add(menu, id, panel.name, panel.flip, panel.key).setCheckable(True)

        def show_what_is_open() -> None:
            for id, panel in window.panels.items():
                self.actions[id].setChecked(not panel.widget.isHidden())

        menu.aboutToShow.connect(show_what_is_open)
        part, other = phrase("menu", "Next part of the window"), phrase("menu", "Previous part")
        self._add(menu, "part", part, lambda: window.parts.go(1), "F6")
        self._add(menu, "part_before", other, lambda: window.parts.go(-1), "Shift+F6")
        forth, back = phrase("menu", "Next finding"), phrase("menu", "Previous finding")
        self._add(menu, "finding", forth, lambda: window.findings.step(1), "F8")
        self._add(menu, "finding_before", back, lambda: window.findings.step(-1), "Shift+F8")
        menu.addSeparator()
        self._choices(
            menu,
            phrase("menu", "Colours"),
            "theme",
            {
                "system": phrase("menu", "Like the system"),
                "light": phrase("menu", "Light"),
                "dark": phrase("menu", "Dark"),
            },
            window.program.theme_choice,
            window.program.choose_theme,
        )
        self._choices(
            menu,
            phrase("menu", "Language"),
            "language",
            {tag: plain(name) for tag, name in LANGUAGES.items()},
            window.words.language,
            window.program.choose_language,
        )

    def _states(self) -> None:
        states = self._window.states
        menu = self._menu(phrase("menu", "&As-is / To-be"))
        shown = QActionGroup(self._window)
        for id, name, run, key in (
            (
                "as_is",
                phrase("menu", "As-is map"),
                lambda: states.show(State.AS_IS),
                "Ctrl+Shift+B",
            ),
            ("to_be", phrase("menu", "To-be map"), lambda: states.show(State.TO_BE), "Ctrl+B"),
            ("compare", phrase("menu", "Compare"), states.compare, "Ctrl+Shift+D"),
        ):
            action = self._add(menu, id, name, run, key)
            action.setCheckable(True)
            shown.addAction(action)
        menu.addSeparator()
        self._add(menu, "make_to_be", phrase("menu", "Make a to-be copy"), states.make_to_be)
        menu.addSeparator()
        settle = phrase("menu", "Settle conflicts of a merge")
        self._add(menu, "conflicts", settle, self._window.conflicts.open).setEnabled(False)

    def _workshop(self) -> None:
        menu = self._menu(phrase("menu", "&Workshop"))
        fill_workshop_menu(menu, self._window.workshop, self._add, self._add_on_map)

    def _help(self) -> None:
        menu = self._menu(phrase("menu", "&Help"))
        keys = ("F1", "?")
        self._add(menu, "keys", phrase("menu", "Keys"), self._window.looking.show_keys, keys)
        self._add(menu, "about", phrase("menu", "About journeymap"), self._window.about)

    def follow_selection(self) -> None:
        """Let actions rest that have nothing to act on: then Tab leaves the map like a field."""
        chosen = self._window.scene.selectedItems()
        card = len(chosen) == 1 and isinstance(chosen[0], CardItem)
        line = len(chosen) == 1 and isinstance(chosen[0], TransitionItem)
        for id in ("branch", "grow_stage", "rules", "preset", *(f"preset:{id}" for id in PRESETS)):
            self.actions[id].setEnabled(card)
        for id in ("label", "insert", "condition"):
            self.actions[id].setEnabled(line)

    def _fill_recent(self) -> None:
        self.recent.clear()
        window = self._window
        for path, name in window.program.recent_names():
            self.recent.addAction(
                window.words.say(_literal(name)), _opener(window, path)
            ).setToolTip(str(path))
        if self.recent.isEmpty():
            nothing = self.recent.addAction(window.words.say(phrase("menu", "None yet")))
            nothing.setEnabled(False)


def _literal(name: str) -> Phrase:
    """A name as a menu shows it: an "&" in it is no mnemonic."""
    return plain(name.replace("&", "&&"))


def _opener(window: "Window", path: Path) -> Callable[[], None]:
    return lambda: window.program.open(path)
