"""Telling and asking a person something."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

from journeymap.i18n import Phrase, Problem, Words


def tell(parent: QWidget | None, words: Words, problem: Problem) -> None:
    """Say what happened, what is safe and what to do."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("journeymap")
    box.setText(words.say(problem.what))
    if problem.advice is not None:
        box.setInformativeText(words.say(problem.advice))
    box.exec()


def ask(
    parent: QWidget | None,
    words: Words,
    what: Phrase,
    choices: Sequence[Phrase],
    advice: Phrase | None = None,
) -> int:
    """Ask with buttons; the first is the default, Esc is the last. Returns the chosen place.

    With a single choice nothing is asked, only told.
    """
    box = QMessageBox(parent)
    icons = QMessageBox.Icon
    box.setIcon(icons.Question if len(choices) > 1 else icons.Information)
    box.setWindowTitle("journeymap")
    box.setText(words.say(what))
    if advice is not None:
        box.setInformativeText(words.say(advice))
    roles = [QMessageBox.ButtonRole.ActionRole] * len(choices)
    roles[0], roles[-1] = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole
    buttons = [
        box.addButton(words.say(choice), role) for choice, role in zip(choices, roles, strict=True)
    ]
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[-1])
    box.exec()
    clicked = box.clickedButton()
    return next((i for i, button in enumerate(buttons) if button is clicked), len(choices) - 1)
