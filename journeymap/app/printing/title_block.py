"""Who answers for the print: the team's own line, title block, logo and address."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from journeymap.app.messages import tell
from journeymap.app.printing.fields import Group
from journeymap.drawing.poster.logo import logo_from
from journeymap.i18n import Problem, Words, phrase, plain
from journeymap.model.printing import Logo, Poster, TitleBlock


class TitleGroup(Group):
    """Lines of text, each of which may stay empty, and a picture."""

    def __init__(self, words: Words) -> None:
        super().__init__(words, phrase("printing", "Title block"))
        self._logo: Logo | None = None
        self._imprint, self._url = self.line(), self.line()
        self._block = {name: self.line() for name in TitleBlock.model_fields}
        self.row(phrase("printing", "Own line"), self._imprint)
        for name, label in (
            ("team", phrase("printing", "Team")),
            ("author", phrase("printing", "Drawn by")),
            ("approved_by", phrase("printing", "Approved by")),
            ("date", phrase("printing", "Date")),
            ("version", phrase("printing", "Version")),
        ):
            self.row(label, self._block[name])
        self.row(
            phrase("printing", "Address"),
            self._url,
            phrase("printing", "The QR code leads there; without one it names the revision."),
        )
        self._url.setPlaceholderText("https://")
        self._choose = QPushButton()
        self._drop = QPushButton(words.say(phrase("printing", "Remove")))
        self._drop.setToolTip(words.say(phrase("printing", "Remove the logo")))
        self._drop.setAccessibleName(self._drop.toolTip())
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self._choose, self._drop):
            button.setProperty("look", "small")
            button.setAutoDefault(False)
            layout.addWidget(button)
        layout.addStretch(1)
        self.row(phrase("printing", "Logo"), line)
        self._choose.clicked.connect(self._choose_logo)
        self._drop.clicked.connect(self._drop_logo)

    def fill(self, poster: Poster) -> None:
        """Show the words and the logo of a poster."""
        self._imprint.setText(poster.imprint)
        self._url.setText(poster.url)
        for name, field in self._block.items():
            field.setText(getattr(poster.title_block, name))
        self._logo = poster.logo
        self._show_logo()

    def read(self) -> dict[str, object]:
        """The fields of a poster."""
        block = {name: field.text().strip() for name, field in self._block.items()}
        return {
            "imprint": self._imprint.text().strip(),
            "url": self._url.text().strip(),
            "title_block": TitleBlock(**block),
            "logo": self._logo,
        }

    def _show_logo(self) -> None:
        said = phrase("printing", "Choose…") if self._logo is None else phrase("printing", "Other…")
        self._choose.setText(self.words.say(said))
        self._choose.setAccessibleName(self.words.say(phrase("printing", "Choose a logo")))
        self._drop.setVisible(self._logo is not None)

    def _choose_logo(self) -> None:
        title = self.words.say(phrase("printing", "Choose a logo"))
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", "PNG, SVG (*.png *.svg)")
        if not chosen:
            return
        try:
            self._logo = logo_from(Path(chosen).read_bytes())
        except Problem as problem:
            tell(self, self.words, problem)
            return
        except OSError as error:
            what = phrase("printing", "“{file}” cannot be read.").of(file=Path(chosen).name)
            tell(self, self.words, Problem(what, plain(str(error))))
            return
        self._show_logo()
        self.changed.emit()

    def _drop_logo(self) -> None:
        self._logo = None
        self._show_logo()
        self._choose.setFocus()
        self.changed.emit()
