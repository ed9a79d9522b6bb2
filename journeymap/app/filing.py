"""The file of a window: opened, saved, exported, changed by somebody else, closed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from journeymap.app.messages import ask, tell
from journeymap.canvas.name_editor import NameEditor
from journeymap.files import ABSENT, SUFFIX, ChangedOutside
from journeymap.i18n import Problem, phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Filing:
    """What a person does with the file of one window."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def choose_file(self) -> None:
        """Open a file that the person chooses."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self._window.words.say(phrase("window", "Open a journey")),
            self.folder(),
            self.file_filter(),
        )
        if path:
            self._window.program.open(Path(path))

    def save(self) -> bool:
        """Save, asking for a name where there is none; True when everything is saved."""
        self.finish_typing()
        return (
            self._save(self._window.work.path)
            if self._window.work.path is not None
            else self.save_as()
        )

    def save_as(self) -> bool:
        """Save under a name that the person chooses; True when everything is saved."""
        self.finish_typing()
        suggested = self._window.work.path or Path(self.folder()) / self._suggested_name()
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self._window.words.say(phrase("window", "Save the journey")),
            str(suggested),
            self.file_filter(),
        )
        if not chosen:
            return False
        path = Path(chosen)
        if not path.name.endswith(".json"):
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self.may_replace(path):
                return False
        return self._save(path)

    def _suggested_name(self) -> str:
        """A name for a new file; that of a to-be map follows its as-is map."""
        behind = self._window.bench.behind
        if behind is not None and behind.path is not None:
            stem = behind.path.name.removesuffix(".json").removesuffix(".journey")
            return f"{stem}-{self._window.document.journey.state.replace('_', '-')}{SUFFIX}"
        return self._window.document.journey.title.replace("/", "-") + SUFFIX

    def _save(self, path: Path) -> bool:
        self._window.states.name_as_is_file(path)
        try:
            self._window.work.save(path)
        except ChangedOutside as problem:
            return self._settle(problem)
        except Problem as problem:
            tell(self._window, self._window.words, problem)
            return False
        if self._window.work.path is not None:
            self._window.program.remember(self._window.work.path)
        self._window.status.show_title()
        return True

    def _settle(self, problem: ChangedOutside) -> bool:
        """Let the person decide between two versions of the file."""
        answer = ask(
            self._window,
            self._window.words,
            problem.what,
            (
                phrase("window", "Save under another name…"),
                phrase("window", "Save here again")
                if problem.found == ABSENT
                else phrase("window", "Replace the other version"),
                phrase("window", "Cancel"),
            ),
            problem.advice,
        )
        if answer == 0:
            return self.save_as()
        if answer == 1:
            try:
                self._window.work.save(over=problem.found)
            except Problem as again:
                tell(self._window, self._window.words, again)
                return False
            self._window.status.show_title()
            return True
        return False

    def finish_typing(self) -> None:
        """Keep the name that is being typed on the map or in the stage bar."""
        if isinstance(editor := self._window.focusWidget(), NameEditor):
            editor.finish()

    def may_replace(self, path: Path) -> bool:
        """Whether the person lets a file be replaced."""
        what = phrase("window", "“{file}” exists already.").of(file=path.name)
        choices = (phrase("window", "Replace it"), phrase("window", "Cancel"))
        return ask(self._window, self._window.words, what, choices) == 0

    def choose_import(self) -> None:
        """Import a list, a table or a diagram that the person chooses."""
        from journeymap.app import importing  # as below

        importing.choose_file(self._window)

    def import_file(self, path: Path) -> None:
        """Import a list, a table or a diagram."""
        from journeymap.app import importing  # as below

        importing.import_file(self._window, path)

    def export_spec(self) -> None:
        """Write the handling spec."""
        # What exports need would make up a third of the program's start.
        from journeymap.app import exporting

        exporting.export_spec(self._window)

    def preview_and_print(self) -> None:
        """Look at a print, put it on paper or into a file."""
        from journeymap.app.exporting import as_is_behind  # as above
        from journeymap.app.printing.printing import preview_and_print

        preview_and_print(self._window, as_is_behind(self._window))

    def export_table(self) -> None:
        """Write the touchpoints as a table."""
        from journeymap.app import exporting  # as above

        exporting.export_table(self._window)

    def export_mermaid(self) -> None:
        """Write a Mermaid diagram."""
        from journeymap.app import exporting  # as above

        exporting.export_mermaid(self._window)

    def export_to_others(self) -> None:
        """Write the handling spec in the language of another program."""
        from journeymap.app import exporting  # as above

        exporting.export_to_others(self._window)

    def export_record(self) -> None:
        """Write the record of the workshop."""
        from journeymap.app import exporting  # as above

        exporting.export_record(self._window)

    def may_close(self) -> bool:
        """Whether the window may go: everything is saved, or the person lets it be lost."""
        self.finish_typing()
        for work in self._window.bench.works:
            if not work.session.is_saved:
                if work is not self._window.work:
                    self._window.bench.turn()
                if not self._may_be_lost():
                    return False
        return True

    def _may_be_lost(self) -> bool:
        """Whether what is not saved in front gets saved now, or the person lets it go."""
        what = phrase("window", "“{title}” has changes that are not saved.").of(
            title=self._window.document.journey.title
        )
        choices = (
            phrase("window", "Save"),
            phrase("window", "Discard changes"),
            phrase("window", "Cancel"),
        )
        answer = ask(self._window, self._window.words, what, choices)
        return self.save() if answer == 0 else answer == 1

    def notice_changes(self) -> None:
        """Let the person decide when somebody else has changed the file."""
        if not self._window.work.notice_changes() or self._window.work.path is None:
            return
        self._window.status.show_title()
        what = phrase("window", "“{file}” was changed by another program.").of(
            file=self._window.work.path.name
        )
        advice = phrase(
            "window",
            "What you see here is your version. Nothing is overwritten before you decide.",
        )
        choices = (phrase("window", "Keep my version"), phrase("window", "Load the other version"))
        if ask(self._window, self._window.words, what, choices[::-1], advice) == 0:
            try:
                self._window.work.reload()
            except Problem as problem:
                tell(self._window, self._window.words, problem)
            self._window.status.show_title()

    def folder(self) -> str:
        """Where a file dialog begins."""
        paths = [work.path for work in self._window.bench.works if work.path is not None]
        return str(paths[0].parent if paths else self._window.program.last_folder())

    def file_filter(self) -> str:
        """What file dialogs list."""
        return self._window.words.say(phrase("window", "Journeys")) + f" (*{SUFFIX} *.json)"
