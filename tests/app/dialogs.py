"""Whoever answers the dialogs of a window under test, so that no test waits for a person."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QProgressDialog, QWidget

_D = TypeVar("_D", bound=QDialog)
_SEEN = "seen by the test"


class Dialogs:
    """Meets the dialogs to come in their order; one that nobody expects is closed and kept."""

    def __init__(self) -> None:
        self._expected: list[tuple[type[QDialog], Callable[[QDialog], None]]] = []
        self.surprises: list[str] = []
        """What was wrong; empty at the end of a good test."""
        self._timer = self._looking()

    def answer(self, button: str) -> list[str]:
        """Answer the next question with the button of this name; what was asked is collected."""
        asked: list[str] = []

        def press(box: QMessageBox) -> None:
            asked.append(box.text())
            buttons = {one.text().replace("&", ""): one for one in box.buttons()}
            if button in buttons:
                buttons[button].click()
            else:
                self.surprises.append(f"{button} is not among {list(buttons)}")
                box.done(0)

        self.meet(QMessageBox, press)
        return asked

    def meet(self, kind: type[_D], act: Callable[[_D], None]) -> None:
        """Do this with the next dialog, which must be of this kind; it is closed if left open."""
        self._expected.append((kind, act))

    def leave_open(self, popup: QWidget) -> None:
        """Do not close this menu: the test has opened it."""
        popup.setProperty(_SEEN, True)

    def end(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self.surprises += [f"no {kind.__name__} came" for kind, _ in self._expected]

    def _looking(self) -> QTimer:
        timer = QTimer(interval=5)
        timer.timeout.connect(self._look)
        timer.start()
        return timer

    def _look(self) -> None:
        for open_now in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if isinstance(open_now, QDialog | QMenu) and not open_now.property(_SEEN):
                open_now.setProperty(_SEEN, True)
                if isinstance(open_now, QMenu):
                    open_now.close()
                else:
                    # A timer does not fire within itself: a dialog may open from this one.
                    self._timer.stop()
                    self._timer = self._looking()
                    self._met(open_now)

    def _met(self, found: QDialog) -> None:
        if isinstance(found, QProgressDialog):
            return
        if self._expected and isinstance(found, self._expected[0][0]):
            _, act = self._expected.pop(0)
            # Off the screen nobody gives it the focus, and keys would go where that was before.
            found.activateWindow()
            QApplication.processEvents()
            try:
                act(found)
            except Exception as error:
                self.surprises.append(f"{type(error).__name__}: {error}")
            if found.isVisible():
                found.done(0)
        else:
            said = found.text() if isinstance(found, QMessageBox) else found.windowTitle()
            self.surprises.append(f"unexpected: {said}")
            found.done(0)
