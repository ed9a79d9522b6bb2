"""As-is and to-be in one window: turning from one to the other, making the to-be, comparing."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget, QFileDialog

from journeymap.app.messages import ask, tell
from journeymap.app.panels import docked
from journeymap.app.work import Work
from journeymap.canvas.revealing import reveal
from journeymap.edit.states import to_be_copy
from journeymap.edit.touchpoints import revise_records
from journeymap.files import as_is_of, seen_from, to_be_of
from journeymap.i18n import Problem, phrase, plain
from journeymap.model.document import Document
from journeymap.model.records import Stage
from journeymap.model.vocabulary import State

if TYPE_CHECKING:
    from journeymap.app.window import Window
    from journeymap.canvas.differences import DifferenceMarks

_TOLD_FOR = 10_000
"""Milliseconds for which the status bar says what a to-be copy is for."""


class States:
    """What a person does with the two states of the journey of one window."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.comparing = False
        """Whether the map shows how to-be differs from as-is."""
        self._tools: tuple[QDockWidget, DifferenceMarks] | None = None

    @property
    def state(self) -> State:
        """The state of the map in front."""
        return self._window.document.journey.state

    @property
    def compared_with(self) -> Document | None:
        """The as-is map, while the to-be map in front is compared with it."""
        behind = self._window.bench.behind
        return behind.session.document if self.comparing and behind is not None else None

    def show(self, state: State) -> None:
        """Bring the map of this state to the front, and stop comparing."""
        self._stop_comparing()
        self._bring(state)
        self.show_them()

    def compare(self) -> None:
        """Show on the to-be map how it differs from the as-is map, or no longer."""
        if self.comparing:
            self._stop_comparing()
        elif (self._window.bench.behind is not None or self._fetch()) and self._bring(State.TO_BE):
            self.comparing = True
            self.compare_again()
            self._window.walks.refresh()
            self._shown()[0].raise_()
        self.show_them()

    def compare_again(self) -> None:
        """Show the differences as they are now, while comparing."""
        as_is = self.compared_with
        if as_is is None:
            return
        from journeymap.versions.comparison import compare  # not needed by the first window

        comparison = compare(as_is, self._window.document)
        dock, marks = self._shown()
        marks.show(comparison)
        dock.content.show_comparison(comparison)
        dock.show()

    def show_them(self) -> None:
        """Mark in menu and bar which state is shown."""
        shown = "compare" if self.comparing else self.state.value
        for id in ("as_is", "to_be", "compare"):
            self._window.menus[id].setChecked(id == shown)

    def make_to_be(self) -> None:
        """Let this map be the as-is, and begin a to-be map with the same ids."""
        from journeymap.handling.derive import revision  # not needed by the first window

        window = self._window
        if window.bench.behind is not None:
            self.show(State.TO_BE)
            return
        if self.state is State.TO_BE:
            ids = [window.document.journey.id]
            label = phrase("states", "Call this map as-is")
            window.edit(label, lambda document: revise_records(document, ids, state=State.AS_IS))
        document = window.document
        copy = to_be_copy(document, revision(document))
        work = Work(copy, window.program.folders)
        work.session.mark_saved(None)
        window.bench.lay_behind(work)
        self.show(State.TO_BE)
        said = phrase(
            "states", "A to-be copy with the same ids: change it, and Compare shows what is new."
        )
        window.statusBar().showMessage(window.words.say(said), _TOLD_FOR)

    def name_as_is_file(self, path: Path) -> None:
        """Before a to-be map is saved at `path`: let it name the file of its as-is map."""
        behind = self._window.bench.behind
        journey = self._window.document.journey
        if behind is None or behind.path is None or journey.state is not State.TO_BE:
            return
        if behind.session.document.journey.state is State.AS_IS:
            named = seen_from(path, behind.path)
            self._window.edit(
                phrase("states", "Note where the as-is map is"),
                lambda document: revise_records(document, [journey.id], as_is_file=named),
            )

    def _shown(self) -> "tuple[QDockWidget, DifferenceMarks]":
        """The list of differences and the marks on the map, made when they are first wanted."""
        if self._tools is None:
            from journeymap.app.comparison_panel import ComparisonPanel  # as above
            from journeymap.canvas.differences import DifferenceMarks

            window = self._window
            list = ComparisonPanel(window.words)
            list.wanted.connect(self._go_to)
            name = phrase("states", "Differences")
            panel = docked(window, window.words, "differences", name, lambda: list, "")
            marks = DifferenceMarks(window.scene, window.words)
            self._tools = (panel.widget, marks)
        return self._tools

    def _go_to(self, id: str) -> None:
        document = self._window.document
        if document.get(Stage, id) is not None:
            self._window.choose_stage(id)
        elif self._window.scene.item_of(id) is not None:
            self._window.go_to(id)
        elif self._tools is not None and (place := self._tools[1].place_of(id)) is not None:
            reveal(self._window.view, place)

    def _stop_comparing(self) -> None:
        self.comparing = False
        if self._tools is not None:
            dock, marks = self._tools
            marks.show(None)
            dock.hide()
            self._window.walks.refresh()

    def _bring(self, state: State) -> bool:
        """Have the map of this state in front; False where there is none."""
        if self.state is state:
            return True
        if self._window.bench.behind is None and (not self._fetch() or self.state is state):
            return self.state is state
        scene = self._window.scene
        before = scene.places()
        self._window.bench.turn()
        scene.glide_from(before)
        return self.state is state

    def _fetch(self) -> bool:
        """Open the other state from its file, or offer to make or choose it; True when it is open.

        Making one brings it to the front.
        """
        path, found = self._window.work.path, ()
        journey = self._window.document.journey
        if path is not None and self.state is State.TO_BE:
            as_is = as_is_of(path, journey.as_is_file)
            found = () if as_is is None else (as_is,)
        elif path is not None:
            found = to_be_of(path)
        if len(found) == 1:
            return self._open(found[0])
        return self._choose(found)

    def _choose(self, found: tuple[Path, ...]) -> bool:
        """Ask for the other map: one of several, a file, or a new copy."""
        choices = [plain(path.name) for path in found]
        actions: list[Callable[[], bool]] = [lambda path=path: self._open(path) for path in found]
        if self.state is State.AS_IS:
            what = phrase("states", "There is no to-be map yet.")
            if found:
                what = phrase("states", "Several to-be maps start from this one.")
            choices.append(phrase("states", "Make a to-be copy"))
            actions.append(self._make)
        else:
            what = phrase("states", "The as-is map of this to-be map is not known here.")
            choices.append(phrase("states", "This is the as-is map: make a to-be copy"))
            actions.append(self._make)
        choices += [phrase("states", "Choose a file…"), phrase("states", "Cancel")]
        actions += [self._choose_file, lambda: False]
        advice = phrase("states", "Both have the same touchpoints by id, so they can be compared.")
        return actions[ask(self._window, self._window.words, what, choices, advice)]()

    def _make(self) -> bool:
        self.make_to_be()
        return self._window.bench.behind is not None

    def _choose_file(self) -> bool:
        title = phrase("states", "Choose the other map of this journey")
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self._window.words.say(title),
            self._window.filing.folder(),
            self._window.filing.file_filter(),
        )
        return bool(chosen) and self._open(Path(chosen))

    def _open(self, path: Path) -> bool:
        try:
            work = Work.opened(path, self._window.program.folders)
            if work.session.document.journey.state is self.state:
                work.close()
                raise _SameState(path, self.state)
        except Problem as problem:
            tell(self._window, self._window.words, problem)
            return False
        self._window.bench.lay_behind(work)
        return True


class _SameState(Problem):
    """A map that shows the same state as the one in the window."""

    def __init__(self, path: Path, state: State) -> None:
        what = (
            phrase("states", "“{file}” is an as-is map too.")
            if state is State.AS_IS
            else phrase("states", "“{file}” is a to-be map too.")
        )
        super().__init__(
            what.of(file=path.name),
            phrase("states", "Open it by itself and say in the inspector which state it shows."),
        )
