"""The running program: its windows, settings, language and colours."""

import gc
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from platformdirs import user_config_path, user_documents_path, user_state_path
from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QSettings,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from journeymap import __version__
from journeymap.app.bench import Bench
from journeymap.app.messages import ask, tell
from journeymap.app.outlook import outlook_of, take_up
from journeymap.app.qt_words import QtGaps
from journeymap.app.style import dress
from journeymap.app.unexpected import keep_errors_from_people
from journeymap.app.window import Window
from journeymap.app.work import Folders, OpenElsewhere, Work
from journeymap.app.workshop.clock import Now
from journeymap.drawing.theme import DARK, LIGHT, Theme
from journeymap.edit.creation import new_document
from journeymap.files.format import journey_line
from journeymap.files.journal import Abandoned, abandoned
from journeymap.i18n import Problem, Words, phrase, plain, system_language, words_in
from journeymap.model.printing import Edition
from journeymap.paint import fonts
from journeymap.resources import asset, folder
from journeymap.resources import samples as bundled_samples

_MOST_RECENT = 10
_COLLECT_AFTER = 50_000
"""Objects made, less those gone, before Python looks for cycles. It walks through all records
and items then, tens of milliseconds in a large map, and finds little: they hold no cycles."""
_TIDY_AFTER = 1000
"""Milliseconds after which what a closed window leaves in cycles, its items above all, goes."""


def run(path: Path | None = None) -> int:
    """Open the window, on a file where one is given; returns when the last window is closed."""
    # What is loaded stays: the cycle collector need not walk through it when it goes on.
    gc.freeze()
    application = QApplication(sys.argv[:1])
    folders = Folders(user_config_path("journeymap"), user_state_path("journeymap"))
    program = Program(application, folders)
    keep_errors_from_people(program)
    program.start(path)
    try:
        return application.exec()
    finally:
        program.release()


class Program:
    """Everything that the windows share."""

    def __init__(
        self, application: QApplication, folders: Folders, now: Now = time.monotonic
    ) -> None:
        self.application = application
        self.folders = folders
        self._now = now
        gc.set_threshold(_COLLECT_AFTER)
        application.setApplicationName("journeymap")
        application.setApplicationVersion(__version__)
        application.setDesktopFileName("journeymap")
        application.setWindowIcon(QIcon(str(asset("icons", "journeymap.svg"))))
        fonts.load()
        with suppress(OSError):  # nothing is remembered then
            folders.config.mkdir(parents=True, exist_ok=True)
        self.settings = QSettings(str(folders.config / "settings.ini"), QSettings.Format.IniFormat)
        self.windows: list[Window] = []
        self.edition = Edition.JOURNEY
        """What was printed last."""
        self.exit = ""
        """The id of the program that was written for last."""
        self._translators: tuple[QTranslator, ...] = ()
        self._samples: dict[str, tuple[tuple[Path, str], ...]] = {}
        self.words: Words = words_in("en")
        self.theme: Theme = LIGHT
        self._speak()
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._system_colours_changed)

    def start(self, path: Path | None) -> None:
        """Offer what a crash left, then open the file, or a new journey."""
        self._rest_collector()
        found = abandoned(self.folders.journals)
        for work in found:
            self._offer(work)
        if path is not None:
            self.open(path)
        if not self.windows:
            self.new()

    def release(self) -> None:
        """Let go of all windows, in whatever way the application ends; their journals stay."""
        self.application.styleHints().colorSchemeChanged.disconnect(self._system_colours_changed)
        self._hush()
        for window in self.windows:
            window.release()
            window.hide()
            window.deleteLater()
        self.windows.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def new(self) -> Window:
        """A window on a new journey."""
        return self._show(Work(new_document(self.words), self.folders))

    def open(self, path: Path) -> Window | None:
        """A window on a file; the one that has it already, if there is one."""
        self._rest_collector()
        path = Path(os.path.abspath(path))
        for window in self.windows:
            if any(work.is_at(path) for work in window.bench.works):
                window.activateWindow()
                window.raise_()
                return window
        sample = path.parent == folder("sample_journeys")
        try:
            work = self._opened(path, sample)
        except Problem as problem:
            tell(self.application.activeWindow(), self.words, problem)
            return None
        if work is None:
            return None
        if not sample:
            self.remember(path)
        return self._show(work)

    def closed(self, window: Window) -> None:
        """A window was closed."""
        self._remember_place(window)
        self.windows.remove(window)
        QTimer.singleShot(_TIDY_AFTER, gc.collect)

    def quit(self) -> None:
        """Close all windows; one with unsaved work may refuse."""
        for window in tuple(self.windows):
            if not window.close():
                return

    def samples(self) -> tuple[tuple[Path, str], ...]:
        """The bundled samples in the program's language, with their titles."""
        language = self.words.language
        if language not in self._samples:
            own = (path for path in bundled_samples() if f".{language}." in path.name)
            self._samples[language] = tuple(
                (path, str(journey_line(path)["title"])) for path in own
            )
        return self._samples[language]

    def recent(self) -> tuple[Path, ...]:
        """The files opened or saved last that are still there, the newest first."""
        listed = self.settings.value("recent", [], list)
        return tuple(Path(path) for path in listed if os.path.exists(path))

    def recent_names(self) -> tuple[tuple[Path, str], ...]:
        """The recent files with their names; with their folders where two have the same name."""
        paths = self.recent()
        names = [path.name for path in paths]
        return tuple(
            (path, path.name if names.count(path.name) == 1 else f"{path.name} — {path.parent}")
            for path in paths
        )

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        others = [other for other in self.recent() if other != path.absolute()]
        kept = [path.absolute(), *others][:_MOST_RECENT]
        self.settings.setValue("recent", [str(one) for one in kept])

    def last_folder(self) -> Path:
        """Where the last file was; else where documents are, or at least the home folder."""
        recent = self.recent()
        folder = recent[0].parent if recent else user_documents_path()
        return folder if folder.is_dir() else Path.home()

    @property
    def theme_choice(self) -> str:
        """`system`, `light` or `dark`."""
        return str(self.settings.value("theme", "system"))

    def choose_theme(self, choice: str) -> None:
        """Change the colours of all windows."""
        self.settings.setValue("theme", choice)
        self._dress()
        self._rebuild()

    def choose_language(self, language: str) -> None:
        """Change the language of all windows."""
        self.settings.setValue("language", language)
        self._speak()
        self._rebuild()

    def _opened(self, path: Path, sample: bool) -> Work | None:
        if sample:
            return Work.opened(path, self.folders, copy=True)
        try:
            return Work.opened(path, self.folders)
        except OpenElsewhere as problem:
            choices = (phrase("program", "Open a copy"), phrase("program", "Cancel"))
            parent = self.application.activeWindow()
            if ask(parent, self.words, problem.what, choices, problem.advice) == 0:
                return Work.opened(path, self.folders, copy=True)
            return None

    def _rest_collector(self) -> None:
        """Keep Python's cycle collector away until the next window has been painted.

        Nothing of a new window is garbage, and walking through thousands of new items again and
        again is a quarter of the time that a large map takes to open.
        """
        gc.disable()
        QTimer.singleShot(0, gc.enable)

    def _show(self, work: Work) -> Window:
        """A window on a document, in the place of one that nobody has used."""
        unused = [window for window in self.windows if window.work.is_blank]
        window = Window(self, Bench(work, now=self._now))
        self.windows.append(window)
        self._restore_place(window)
        window.show()
        QTimer.singleShot(0, window.view, window.view.open_up)
        for other in unused:
            other.close()
        return window

    def _offer(self, found: Abandoned) -> None:
        what = phrase(
            "program", "journeymap ended unexpectedly on {when} while “{title}” was open."
        ).of(when=found.when.strftime("%Y-%m-%d %H:%M"), title=found.title)
        parts = [phrase("program", "File: {path}.").of(path=str(found.path))] if found.path else []
        parts.append(
            phrase("program", "Unsaved edits that can be brought back: {count}.").of(
                count=found.edits
            )
        )
        if found.lost:
            parts.append(
                phrase(
                    "program", "Edits that cannot, because the crash journal is damaged: {count}."
                ).of(count=found.lost)
            )
        advice = plain(" ".join(self.words.say(part) for part in parts))
        choices = (
            phrase("program", "Bring back"),
            phrase("program", "Discard"),
            phrase("program", "Decide later"),
        )
        answer = ask(None, self.words, what, choices, advice)
        if answer == 0:
            try:
                self._show(Work.recovered(found, self.folders))
            except Problem as problem:
                tell(None, self.words, problem)
                found.leave()
        elif answer == 1:
            found.discard()
        else:
            found.leave()

    def _speak(self) -> None:
        language = str(self.settings.value("language", "")) or system_language()
        self.words = words_in(language)
        self._hush()
        own = QTranslator()
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own.load(f"qtbase_{self.words.language}", place)
        self._translators = (own, QtGaps(self.words))
        for translator in self._translators:
            self.application.installTranslator(translator)

    def _hush(self) -> None:
        """Let Qt speak its own English."""
        for translator in self._translators:
            self.application.removeTranslator(translator)
        self._translators = ()

    def _dress(self) -> None:
        choice = self.theme_choice
        dark = self.application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.theme = DARK if choice == "dark" or (choice == "system" and dark) else LIGHT
        dress(self.application, self.theme)

    def _system_colours_changed(self) -> None:
        if self.theme_choice == "system":
            self._dress()
            self._rebuild()

    def _rebuild(self) -> None:
        """Make every window anew on the same work, where and as it was."""
        for place, old in enumerate(self.windows):
            self._remember_place(old)
            old.release()
            window = Window(self, old.bench)
            self.windows[place] = window
            self._restore_place(window)
            window.setGeometry(old.geometry())
            window.show()
            take_up(window, outlook_of(old))
            old.hide()
            old.deleteLater()

    def _remember_place(self, window: Window) -> None:
        self.settings.setValue("window/geometry", window.saveGeometry())
        self.settings.setValue("window/across", window.across.saveState())
        self.settings.setValue("window/left", window.left.saveState())
        self.settings.setValue("window/docks", window.saveState())
        for name, open in window.views.open_panels().items():
            self.settings.setValue(f"window/{name}", open)

    def _remembered(self, name: str) -> QByteArray:
        """What Qt has packed; nothing where somebody has written something else."""
        found = self.settings.value(f"window/{name}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def _restore_place(self, window: Window) -> None:
        if not window.restoreGeometry(self._remembered("geometry")):
            room = window.screen().availableGeometry()
            window.resize(min(1680, int(room.width() * 0.94)), min(1050, int(room.height() * 0.9)))
            return
        window.across.restoreState(self._remembered("across"))
        window.left.restoreState(self._remembered("left"))
        window.restoreState(self._remembered("docks"))
        for name, panel in window.panels.items():
            open = self.settings.value(f"window/{name}", not panel.widget.isHidden(), bool)
            panel.widget.setVisible(open)
