"""What the frame of a window says: title, whether all is saved, undo and redo, counts, zoom."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from journeymap.app.top_bar import UNSAVED
from journeymap.app.work import Work
from journeymap.i18n import Phrase, phrase
from journeymap.model.vocabulary import Mode

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Status:
    """Keeps title bar, top bar, the first two actions and the status bar of one window true."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._counts = QLabel()
        self._zoom = QLabel()
        bar = window.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._counts)
        bar.addWidget(window.findings.button, 1)
        bar.addPermanentWidget(self._zoom)

    def show(self) -> None:
        """Show all that depends on the document."""
        self.show_title()
        self._show_counts()

    def show_title(self) -> None:
        """Show the title, whether it is saved, and what undo and redo would do."""
        window, work = self._window, self._window.work
        title = window.document.journey.title
        window.setWindowTitle(f"{title}[*] — journeymap")
        window.setWindowModified(not work.session.is_saved)
        window.setWindowFilePath(str(work.path) if work.path else "")
        window.top_bar.show_state(title, _saved(work))
        undo, redo = work.session.undo_label, work.session.redo_label
        self._name("undo", phrase("menu", "Undo"), phrase("window", "Undo: {step}"), undo)
        self._name("redo", phrase("menu", "Redo"), phrase("window", "Redo: {step}"), redo)

    def show_zoom(self, zoom: float) -> None:
        """Show at how many times its size the map is seen."""
        self._zoom.setText(f"{zoom:.0%}")

    def _name(self, id: str, plain: Phrase, named: Phrase, step: Phrase | None) -> None:
        action, words = self._window.menus[id], self._window.words
        action.setEnabled(step is not None)
        action.setIconText(words.say(plain))
        said = words.say(plain if step is None else named.of(step=step))
        action.setText(said)
        action.setToolTip(said)

    def _show_counts(self) -> None:
        document = self._window.document
        modes = [t.handling.mode for t in document.touchpoints.values() if t.handling]
        said = phrase(
            "window",
            "Touchpoints {touchpoints} · Transitions {transitions} · "
            "AI {ai} · both {both} · human {human}",
        ).of(
            touchpoints=len(document.touchpoints),
            transitions=len(document.transitions),
            ai=modes.count(Mode.AI),
            both=modes.count(Mode.HYBRID),
            human=modes.count(Mode.HUMAN),
        )
        self._counts.setText(self._window.words.say(said))


def _saved(work: Work) -> Phrase:
    """Where what has been edited is kept."""
    if work.journal.failed is not None:
        return work.journal.failed.what
    if not work.session.is_saved:
        return UNSAVED
    return phrase("window", "Saved") if work.path else phrase("window", "Not saved yet")
