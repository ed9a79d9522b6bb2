"""Printing from a window: keeps how each edition is printed, prints it, writes it into files."""

from typing import TYPE_CHECKING

from journeymap.app.printing.dialog import PrintDialog
from journeymap.app.printing.paper import put_on_paper
from journeymap.app.printing.saving import save
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.printing import EDITION_NAMES, Poster
from journeymap.paint.poster import Drawn

if TYPE_CHECKING:
    from journeymap.app.window import Window


def preview_and_print(window: "Window", as_is: Document | None) -> None:
    """Show the print that was made last; `as_is` is the map before the to-be map in front."""
    program = window.program
    dialog = PrintDialog(
        window,
        window.words,
        program.theme,
        window.document,
        program.edition,
        as_is,
        program.settings,
    )

    def print_it(drawn: Drawn) -> None:
        if told := put_on_paper(dialog, window.words, drawn):
            _keep(window, (*dialog.options.changes, drawn.poster))
            dialog.say(told)

    def save_it(drawn: Drawn) -> None:
        if told := save(window, dialog, drawn):
            _keep(window, (*dialog.options.changes, drawn.poster))
            dialog.say(*told)

    dialog.print_with, dialog.save_with = print_it, save_it
    dialog.exec()
    program.edition = dialog.options.edition
    _keep(window, dialog.options.changes)
    dialog.deleteLater()


def _keep(window: "Window", posters: tuple[Poster, ...]) -> None:
    """Keep how editions are printed with the journey, as one step."""
    kept = window.document.posters
    new = {poster.edition: poster for poster in posters if kept.get(poster.edition) != poster}
    if not new:
        return
    said = phrase("printing", "Keep how “{edition}” is printed")
    label = said.of(edition=EDITION_NAMES[next(iter(new))])
    if len(new) > 1:
        label = phrase("printing", "Keep how it is printed")
    window.edit(label, lambda document: document.with_records(list(new.values())))
