"""The greeting of an empty map: the three steps, the samples, the last files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journeymap.i18n import Phrase, Words, phrase
from journeymap.paint.fonts import font

_STEPS = (
    (
        phrase("welcome", "1. Draw the moments"),
        phrase("welcome", "Every moment where feeling enters, from first contact to review."),
    ),
    (
        phrase("welcome", "2. Decide who is there"),
        phrase("welcome", "People where attitude matters more than the right answer."),
    ),
    (
        phrase("welcome", "3. Find the words"),
        phrase("welcome", "Make the brand speak like a person."),
    ),
)


class Welcome(QWidget):
    """Shown over a map without touchpoints."""

    def __init__(
        self,
        parent: QWidget,
        words: Words,
        begin: Callable[[], None],
        samples: Sequence[tuple[Path, str]],
        recent: Sequence[tuple[Path, str]],
        open_file: Callable[[Path], object],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(36, 26, 36, 22)
        layout.setSpacing(14)
        title = QLabel(words.say(phrase("welcome", "Bring the feeling back into the journey")))
        title.setFont(font(22, bold=True))
        layout.addWidget(title)
        steps = QHBoxLayout()
        steps.setSpacing(28)
        for name, text in _STEPS:
            steps.addLayout(_step(words, name, text))
        layout.addLayout(steps)
        first = QPushButton(words.say(phrase("welcome", "Add the first touchpoint (N)")))
        first.setObjectName("primary")
        first.clicked.connect(begin)
        layout.addSpacing(6)
        layout.addWidget(first, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(8)
        lists = QHBoxLayout()
        lists.setSpacing(28)
        lists.addLayout(_links(words.say(phrase("welcome", "Samples")), samples, open_file))
        if recent:
            title = words.say(phrase("welcome", "Recent"))
            lists.addLayout(_links(title, recent[:5], open_file))
        layout.addLayout(lists)


def _step(words: Words, name: Phrase, text: Phrase) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    heading = QLabel(words.say(name))
    heading.setFont(font(14, bold=True))
    column.addWidget(heading)
    body = QLabel(words.say(text))
    body.setWordWrap(True)
    body.setMinimumWidth(190)
    body.setProperty("look", "quiet")
    column.addWidget(body)
    column.addStretch()
    return column


def _links(
    title: str, files: Sequence[tuple[Path, str]], open_file: Callable[[Path], object]
) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    heading = QLabel(title)
    heading.setFont(font(13, bold=True))
    column.addWidget(heading)
    for path, name in files:
        link = QPushButton(name.replace("&", "&&"))
        link.setObjectName("link")
        link.setToolTip(str(path))
        link.clicked.connect(lambda _=False, path=path: open_file(path))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch()
    return column
