"""Closing a window in which something was typed that could not be kept."""

from PySide6.QtWidgets import QDialog

from journeymap.app.inspector.form import Form
from journeymap.app.messages import ask
from journeymap.i18n import Words, phrase

_LONGEST = 60
"""Letters of a text that are shown again."""


def may_close(dialog: QDialog, words: Words) -> bool:
    """Whether a window may close: nothing would be lost, or the person says so."""
    unkept = [text for form in dialog.findChildren(Form) for text in form.unkept]
    if not unkept:
        return True
    text = unkept[0] if len(unkept[0]) <= _LONGEST else unkept[0][:_LONGEST] + "…"
    return bool(
        ask(
            dialog,
            words,
            phrase("rules", "“{text}” is not kept: it is not what its field needs.").of(text=text),
            (phrase("rules", "Go on writing"), phrase("rules", "Close without it")),
        )
    )
