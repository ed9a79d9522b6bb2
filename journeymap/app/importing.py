"""Taking lists, tables and diagrams into the map of a window: pasted, opened or dropped."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from journeymap.app.import_dialog import ImportDialog, SkippedDialog, what_comes
from journeymap.app.messages import tell
from journeymap.canvas.framing import bring_into_sight
from journeymap.edit.imports import Imported, add_imported, begin_with
from journeymap.exchange import SUFFIXES
from journeymap.exchange.foreign import foreign_text, read_foreign
from journeymap.exchange.reading import read_as_guessed
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage, Touchpoint

if TYPE_CHECKING:
    from journeymap.app.window import Window


def paste_text(window: "Window", text: str) -> None:
    """Add the touchpoints of a text at once; what could not be read is shown afterwards."""
    try:
        imported = read_as_guessed(foreign_text(text))
    except Problem as problem:
        tell(window, window.words, problem)
        return
    _add(window, imported, phrase("import", "Paste list"))
    if imported.skipped:
        SkippedDialog(window, window.words, imported.skipped).exec()


def choose_file(window: "Window") -> None:
    """Import a file that the person chooses."""
    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    chosen, _ = QFileDialog.getOpenFileName(
        window,
        window.words.say(phrase("import", "Import a list")),
        window.filing.folder(),
        window.words.say(phrase("import", "Lists, tables and diagrams")) + f" ({kinds})",
    )
    if chosen:
        import_file(window, Path(chosen))


def import_file(window: "Window", path: Path) -> None:
    """Show what is in a file, and add it when the person says so."""
    try:
        foreign = read_foreign(path)
        dialog = ImportDialog(
            window,
            window.words,
            path.name,
            foreign,
            lambda encoding: read_foreign(path, encoding),
        )
    except Problem as problem:
        tell(window, window.words, problem)
        return
    if dialog.exec():
        _add(window, dialog.imported, phrase("import", "Import list"))
    dialog.deleteLater()


def _add(window: "Window", imported: Imported, label: Phrase) -> None:
    home = _home(window)
    add = begin_with if window.work.is_new else add_imported
    added: tuple[str, ...] = ()

    def operation(document: Document) -> Document:
        nonlocal added
        document, added = add(document, imported, home)
        return document

    if window.edit(label, operation):
        window.scene.select(added)
        bring_into_sight(window.view, window.scene, added)
    said = phrase("import", "Added: {what}").of(what=what_comes(imported))
    window.statusBar().showMessage(window.words.say(said), 8000)


def _home(window: "Window") -> str:
    """The name of the stage for touchpoints that name none: the chosen one, or the one in sight."""
    document = window.document
    for id in window.selection():
        record = document[id]
        stage = record.stage if isinstance(record, Touchpoint | Note) else id
        if (found := document.get(Stage, stage)) is not None:
            return found.name
    column = window.scene.columns.at(window.view.mapToScene(40, 0).x())
    if column is not None:
        return column.stage.name
    return window.words.say(phrase("import", "New stage"))
