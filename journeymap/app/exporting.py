"""Writing the handling spec, tables, diagrams, records and for other programs."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from journeymap.analysis.leaving import Stopped, leaving_spec
from journeymap.app.exits_dialog import ExitsDialog, LossesDialog
from journeymap.app.messages import ask, tell
from journeymap.app.progress import GivenUp
from journeymap.app.waiting import waited_for
from journeymap.edit.overrides import let_pass
from journeymap.exchange.record import workshop_record
from journeymap.exits.carried import Carried
from journeymap.exits.of_the_map import csv_table, flowchart, journey_diagram, xlsx_table
from journeymap.files import write_whole
from journeymap.handling.derive import revision
from journeymap.handling.export import Checked
from journeymap.handling.saying import Json
from journeymap.i18n import Phrase, Problem, phrase, words_in
from journeymap.model.document import Document
from journeymap.model.vocabulary import State

if TYPE_CHECKING:
    from journeymap.app.window import Window

_PREPARING = phrase("export", "Preparing the handling spec")


def export_spec(window: "Window") -> None:
    """Ask where and write the handling spec there."""
    path = ask_path(
        window, phrase("export", "Save the handling spec"), ".spec.json", "JSON (*.json)"
    )
    if path is None:
        return
    leaving = _leaving(window, _changelog(window))
    if leaving is not None:
        _write(window, path, leaving.content)


def export_to_others(window: "Window") -> None:
    """Ask for a program and the place, write the spec in its language there, and list what that
    cannot carry.
    """
    program, words = window.program, window.words
    dialog = ExitsDialog(window, words, program.exit)
    if not dialog.exec():
        return
    way = dialog.chosen
    program.exit = way.id
    ending = way.suffix[way.suffix.rindex(".") :]
    title = phrase("export", "Save as {format}").of(format=way.name)
    path = ask_path(window, title, way.suffix, f"{words.say(way.name)} (*{ending})")
    if path is None:
        return
    leaving = _leaving(window)
    if leaving is not None:
        _carry(window, path, _PREPARING, partial(way.write, leaving.spec))


def _carry(window: "Window", path: Path, said: Phrase, write: Callable[[], Carried]) -> None:
    """Write what an exit gives, and list what it does not carry."""
    try:
        carried = waited_for(window, said, write)
    except GivenUp:
        return
    if _write(window, path, carried.content) and carried.losses:
        LossesDialog(window, window.words, path.name, carried.losses).show()


def _leaving(window: "Window", changelog: Json | None = None) -> Checked | None:
    """The handling spec, once errors are settled or let pass; None where somebody would rather
    settle them, gives up waiting, or is told why there is none.
    """
    while True:
        leave = partial(leaving_spec, window.document, changelog)
        try:
            return waited_for(window, _PREPARING, leave)
        except Stopped as stopped:
            if not _let_pass(window, stopped):
                return None
        except GivenUp:
            return None
        except Problem as problem:
            tell(window, window.words, problem)
            return None


def _changelog(window: "Window") -> Json | None:
    """How the spec differs from that of the as-is map behind, where there is one."""
    from journeymap.versions.changelog import changelog  # not needed by the first window

    as_is = as_is_behind(window)
    return changelog(as_is, window.document) if as_is is not None else None


def as_is_behind(window: "Window") -> Document | None:
    """The as-is map of the to-be map in front."""
    behind = window.bench.behind
    if behind is not None and behind.session.document.journey.state is State.AS_IS:
        return behind.session.document
    return None


def _let_pass(window: "Window", stopped: Stopped) -> bool:
    """Ask for the reason to let errors pass; False when somebody would rather settle them."""
    words = window.words
    rather = phrase("export", "Settle it first")
    anyway = phrase("export", "Let it pass …")
    choices = (rather, anyway, phrase("export", "Cancel"))
    chosen = ask(window, words, stopped.what, choices, stopped.advice)
    if chosen == 0:
        window.findings.show_at(stopped.findings[0])
    if chosen != 1:
        return False
    reason, given = QInputDialog.getText(
        window,
        words.say(phrase("export", "Let errors pass")),
        words.say(phrase("export", "The reason, which stands in the spec:")),
    )
    if not given or not reason.strip():
        return False
    errors = [(found.code, found.ids[0], found.rule) for found in stopped.findings]
    return window.edit(
        phrase("export", "Let errors pass"),
        lambda document: let_pass(document, errors, reason.strip(), decided_on=date.today()),
    )


def export_table(window: "Window") -> None:
    """Ask where, write the touchpoints there as CSV or as an Excel workbook, and list what a table
    cannot carry.
    """
    path = ask_path(
        window,
        phrase("export", "Save the table"),
        ".csv",
        "CSV (*.csv);;Excel (*.xlsx)",
    )
    if path is not None:
        write = xlsx_table if path.suffix.lower() == ".xlsx" else csv_table
        document = window.document
        table = partial(write, document, words_in(document.journey.language))
        _carry(window, path, phrase("export", "Preparing the table"), table)


def export_mermaid(window: "Window") -> None:
    """Ask for the kind of diagram and the place, write it there, and list what it cannot carry."""
    choices = (
        phrase("export", "Flowchart of the whole map"),
        phrase("export", "User journey along the shown path"),
        phrase("export", "Cancel"),
    )
    kind = ask(window, window.words, phrase("export", "Which Mermaid diagram?"), choices)
    if kind == len(choices) - 1:
        return
    path = ask_path(window, phrase("export", "Save the diagram"), ".mmd", "Mermaid (*.mmd)")
    if path is not None:
        document, shown = window.document, window.strip.path
        diagram = (
            partial(flowchart, document) if kind == 0 else partial(journey_diagram, document, shown)
        )
        _carry(window, path, phrase("export", "Preparing the diagram"), diagram)


def export_record(window: "Window") -> None:
    """Ask where and write the record of the workshop there, in the journey's language."""
    title = phrase("export", "Save the workshop record")
    path = ask_path(window, title, ".record.md", "Markdown (*.md)")
    if path is not None:
        document = window.document
        words = words_in(document.journey.language)
        text = workshop_record(document, words, revision(document), date.today())
        _write(window, path, text.encode())


def _write(window: "Window", path: Path, data: bytes) -> bool:
    try:
        write_whole(path, data)
    except Problem as problem:
        tell(window, window.words, problem)
        return False
    say_saved(window, path)
    return True


def ask_path(
    window: "Window", title: Phrase, suffix: str, filters: str, over: QWidget | None = None
) -> Path | None:
    """Ask over a dialog, or the window, where a file is to be written; None for nowhere.

    A name without an ending gets that of the chosen filter.
    """
    name = window.work.path.name.removesuffix(".journey.json") if window.work.path else ""
    name = name or window.document.journey.title.replace("/", "-")
    suggested = str(Path(window.filing.folder()) / f"{name}{suffix}")
    chosen, wanted = QFileDialog.getSaveFileName(
        over or window, window.words.say(title), suggested, filters
    )
    if not chosen:
        return None
    path = Path(chosen)
    if f"*{path.suffix.lower()})" not in filters:
        path = path.with_name(path.name + wanted[wanted.index("*") + 1 : -1])
        if path.exists() and not window.filing.may_replace(path):
            return None
    if window.work.is_at(path):
        what = phrase("export", "“{file}” is the file of the journey itself.").of(file=path.name)
        advice = phrase("export", "Choose another name.")
        tell(over or window, window.words, Problem(what, advice))
        return None
    return path


def say_saved(window: "Window", path: Path) -> None:
    """Say in the status bar what has been written."""
    window.statusBar().showMessage(window.words.say(saved(path)), 8000)


def saved(path: Path) -> Phrase:
    """That a file has been written."""
    return phrase("export", "Saved: {file}").of(file=str(path))
