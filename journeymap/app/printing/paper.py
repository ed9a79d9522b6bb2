"""Putting leaves on paper with the system's own print dialog."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QWidget

from journeymap.app.exporting import saved
from journeymap.app.messages import ask, tell
from journeymap.app.progress import GivenUp, progress_over
from journeymap.i18n import Phrase, Problem, Words, phrase
from journeymap.paint.poster import Drawn
from journeymap.paint.printer import Fit, Loss, loss, mend, print_leaves, set_up

_PAPERS = "pageSizeCombo"
"""What Qt calls the choice of paper in a printer's properties."""


class SystemDialog(QPrintDialog):
    """The system's own dialog, which forgets no paper.

    Qt's takes the usual paper of the printer on its way out, where nobody has looked at the
    printer's properties.
    """

    def __init__(self, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(printer, parent)
        self._printer = printer  # must not go before the dialog does

    def accept(self) -> None:
        """Print, on the paper that was proposed unless somebody has chosen another one."""
        proposed = self.printer().pageLayout()
        chosen = self.findChild(QComboBox, _PAPERS) is not None
        super().accept()
        if not chosen:
            self.printer().setPageLayout(proposed)


def put_on_paper(parent: QWidget, words: Words, drawn: Drawn) -> Phrase | None:
    """Ask for the printer and print. Returns what to say of it; None when nothing was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, drawn)
    dialog = SystemDialog(printer, parent)
    dialog.setWindowTitle(words.say(phrase("printing", "Print “{title}”").of(title=drawn.title)))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, len(drawn.leaves) > 1)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
    accepted = dialog.exec()
    dialog.deleteLater()
    if not accepted:
        return None
    fit = _how(parent, words, loss(printer, drawn))
    if fit is None:
        return None
    try:
        with progress_over(
            parent, words, phrase("printing", "Sending it to the printer")
        ) as report:
            print_leaves(printer, drawn, fit, report)
        mend(printer, drawn)
    except GivenUp:
        return None
    except Problem as problem:
        tell(parent, words, problem)
        return None
    if printer.outputFileName():
        return saved(Path(printer.outputFileName()))
    return phrase("printing", "Sent to the printer.")


def _how(parent: QWidget, words: Words, lost: Loss) -> Fit | None:
    """In which size, where something would be lost in the real one; None to print nothing."""
    if not lost.anything:
        return Fit.ACTUAL
    fitted = phrase("printing", "Fit it ({percent} %)").of(percent=f"{lost.scale * 100:.0f}")
    choices = (
        fitted,
        phrase("printing", "Actual size"),
        phrase("printing", "Cancel"),
    )
    advice = phrase(
        "printing",
        "Fitted, rulers and scales no longer hold. In actual size, what lies outside is cut off.",
    )
    answer = ask(parent, words, _what(lost), choices, advice)
    return (Fit.FITTED, Fit.ACTUAL, None)[answer]


def _what(lost: Loss) -> Phrase:
    said = phrase(
        "printing",
        "The print is {width} × {height} mm; this printer prints on {room_width} × {room_height} "
        "mm of its paper.",
    )
    return said.of(
        width=f"{lost.printed[0]:.0f}",
        height=f"{lost.printed[1]:.0f}",
        room_width=f"{lost.room[0]:.0f}",
        room_height=f"{lost.room[1]:.0f}",
    )
