"""The answer as text: a headline, then lines with signs, to be read, heard and copied."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTextEdit

from journeymap.drawing.theme import Theme
from journeymap.handling.answering import Answer, Line, Sign
from journeymap.i18n import Words, phrase

_STEP = 16
"""Pixels by which a line within another one is moved to the right."""


class AnswerView(QTextEdit):
    """Shows an answer."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("look", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(words.say(phrase("cases", "Who handles it")))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(12)
        self._shown = ""

    def show_answer(self, answer: Answer) -> None:
        """Show an answer; where one reads stays in view."""
        say = self._words.say
        headline = say(answer.headline)
        html = f'<p style="font-size:15px; font-weight:bold">{escape(headline)}</p>'
        html += "".join(map(self._html, answer.lines))
        if html == self._shown:
            return
        self._shown = html
        place = self.verticalScrollBar().value()
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)
        self.setAccessibleDescription(headline)

    def _html(self, line: Line) -> str:
        said = escape(self._words.say(line.said))
        if line.heading:
            return f'<p style="margin:9px 0 2px 0; color:{self._theme.muted}">{said}</p>'
        if line.sign is not Sign.NONE:
            colour = self._theme.finding_text if line.sign is Sign.UNKNOWN else self._theme.ink
            weight = "bold" if line.sign is Sign.YES else "normal"
            sign = f'<span style="color:{colour}; font-weight:bold">{line.sign}</span>'
            said = f'{sign}&nbsp; <span style="font-weight:{weight}">{said}</span>'
        return f'<p style="margin:1px 0 1px {_STEP * line.depth}px">{said}</p>'
