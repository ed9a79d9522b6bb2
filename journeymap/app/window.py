"""The main window: one document, seen as map, curve and details."""

from collections.abc import Hashable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap import __version__
from journeymap.analysis.finding import Finding, Severity
from journeymap.analysis.findings import findings
from journeymap.analysis.paths import default_path, path_through
from journeymap.app.directory import Directory
from journeymap.app.history import HistoryPanel
from journeymap.app.inspector import Inspector
from journeymap.app.menus import Menus
from journeymap.app.messages import ask, tell
from journeymap.app.picker import TouchpointPicker
from journeymap.app.top_bar import TopBar
from journeymap.app.welcome import Welcome
from journeymap.app.work import Work
from journeymap.canvas.clipboard import from_mime, to_mime
from journeymap.canvas.name_editor import NameEditor
from journeymap.canvas.scene import MapScene
from journeymap.canvas.stage_bar import StageBar
from journeymap.canvas.strip import EmotionStrip
from journeymap.canvas.view import MapView
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.curve import curve_facts
from journeymap.edit.change import Change
from journeymap.edit.fragments import copy, paste
from journeymap.edit.session import Operation
from journeymap.edit.stages import remove_stages
from journeymap.edit.touchpoints import (
    add_note,
    remove,
    revise_emotion,
    revise_records,
    set_mode,
    tag,
)
from journeymap.edit.transitions import connect, reverse
from journeymap.files import ABSENT, SUFFIX, ChangedOutside
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.document import Document
from journeymap.model.records import Note, Record, Stage, Touchpoint, Transition, new_id
from journeymap.model.vocabulary import Basis, Feeling, Mode

if TYPE_CHECKING:
    from journeymap.app.program import Program

_SYNC_EVERY = 1000
"""Milliseconds after which committed work is on the disk."""
_THINK_AFTER = 250
"""Milliseconds of quiet after which findings are looked for."""
_PASTE_STEP = 24.0


class Window(QMainWindow):
    """A window on one document."""

    def __init__(self, program: "Program", work: Work) -> None:
        super().__init__()
        self.program = program
        self.words = program.words
        self.work = work
        session = work.session
        self.scene = MapScene(session.document, program.theme)
        self.view = MapView(self.scene, self.words, self.edit)
        self.stage_bar = StageBar(self.scene, self.view, self.words, self.edit)
        self.strip = EmotionStrip(self.scene, self.view, self.words)
        self.inspector = Inspector(session, self.words, program.theme, self.edit, program.settings)
        self.history = QDockWidget(self.words.say(phrase("window", "History")), self)
        self.history.setObjectName("history")
        self.history_panel = HistoryPanel(session, self.words)
        self.history.setWidget(self.history_panel)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.history)
        self.history.hide()
        self._findings: tuple[Finding, ...] = ()
        self._finding_at = -1
        self._pasted = 0
        self.menus = Menus(self)
        self.top_bar = TopBar(self.words, self.menus)
        self._lay_out()
        self._status()
        self.welcome: Welcome | None = None
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.scene.selectionChanged.connect(self._selection_changed)
        self.inspector.directory_wanted.connect(self.show_directory)
        self.stage_bar.chosen.connect(self.choose_stage)
        self.stage_bar.menu_wanted.connect(self._stage_menu)
        self.strip.chosen.connect(self.go_to)
        self.view.moved.connect(self._place_welcome)
        self.view.text_wanted.connect(self._enter_inspector)
        self.view.let_go.connect(self._let_go)
        self.view.menu_wanted.connect(self._map_menu)
        self.view.zoom_changed.connect(self._show_zoom)
        self._thinking = QTimer(self, singleShot=True, interval=_THINK_AFTER)
        self._thinking.timeout.connect(self._think)
        self._syncing = QTimer(self, interval=_SYNC_EVERY)
        self._syncing.timeout.connect(self._sync)
        self._syncing.start()
        self._stop_listening = session.listen(self._follow)
        self._show_everything()

    def edit(self, label: Phrase, operation: Operation, fold: Hashable = None) -> bool:
        """Edit the document; a refusal is told. True when something changed."""
        try:
            return bool(self.work.session.edit(label, operation, fold))
        except Problem as problem:
            tell(self, self.words, problem)
            return False

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self.work.session.document

    def selection(self) -> tuple[str, ...]:
        """What is selected on the map, or the chosen stage."""
        chosen = self.scene.selected()
        if not chosen and self.stage_bar.stage in self.document:
            return (self.stage_bar.stage,)
        return chosen

    def go_to(self, id: str) -> None:
        """Select a record and bring it into sight."""
        self.scene.select([id])
        self.view.reveal(id)

    def choose_stage(self, id: str) -> None:
        """Choose a stage and nothing else."""
        self.scene.select([])
        self.stage_bar.choose(id)
        self.inspector.inspect((id,))

    # Files

    def choose_file(self) -> None:
        """Open a file that the person chooses."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.words.say(phrase("window", "Open a journey")), self._folder(), self._filter()
        )
        if path:
            self.program.open(Path(path))

    def save(self) -> bool:
        """Save, asking for a name where there is none; True when everything is saved."""
        self._finish_typing()
        return self._save(self.work.path) if self.work.path is not None else self.save_as()

    def save_as(self) -> bool:
        """Save under a name that the person chooses; True when everything is saved."""
        self._finish_typing()
        title = self.document.journey.title.replace("/", "-")
        suggested = self.work.path or Path(self._folder()) / f"{title}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.words.say(phrase("window", "Save the journey")),
            str(suggested),
            self._filter(),
        )
        if not chosen:
            return False
        path = Path(chosen)
        if not path.name.endswith(".json"):
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self.may_replace(path):
                return False
        return self._save(path)

    def _save(self, path: Path | None) -> bool:
        try:
            self.work.save(path)
        except ChangedOutside as problem:
            return self._settle(problem)
        except Problem as problem:
            tell(self, self.words, problem)
            return False
        if self.work.path is not None:
            self.program.remember(self.work.path)
        self._show_title()
        return True

    def _settle(self, problem: ChangedOutside) -> bool:
        """Let the person decide between two versions of the file."""
        answer = ask(
            self,
            self.words,
            problem.what,
            (
                phrase("window", "Save under another name…"),
                phrase("window", "Save here again")
                if problem.found == ABSENT
                else phrase("window", "Replace the other version"),
                phrase("window", "Cancel"),
            ),
            problem.advice,
        )
        if answer == 0:
            return self.save_as()
        if answer == 1:
            try:
                self.work.save(over=problem.found)
            except Problem as again:
                tell(self, self.words, again)
                return False
            self._show_title()
            return True
        return False

    def _finish_typing(self) -> None:
        """Keep the name that is being typed on the map or in the stage bar."""
        if isinstance(editor := self.focusWidget(), NameEditor):
            editor.finish()

    def may_replace(self, path: Path) -> bool:
        """Whether the person lets a file be replaced."""
        what = phrase("window", "“{file}” exists already.").of(file=path.name)
        choices = (phrase("window", "Replace it"), phrase("window", "Cancel"))
        return ask(self, self.words, what, choices) == 0

    def export_spec(self) -> None:
        """Write the handling spec."""
        # What exports need would make up a third of the program's start.
        from journeymap.app import exporting

        exporting.export_spec(self)

    def export_poster(self) -> None:
        """Write a poster."""
        from journeymap.app import exporting  # as above

        exporting.export_poster(self)

    # Editing

    def undo(self) -> None:
        """Take the last step back."""
        self.work.session.undo()

    def redo(self) -> None:
        """Do the next step again."""
        self.work.session.redo()

    def cut(self) -> None:
        """Copy and delete."""
        if self.copy():
            self._remove(phrase("window", "Cut"))

    def copy(self) -> bool:
        """Put the selected cards and notes on the clipboard; False when there are none."""
        records = copy(self.document, self.scene.selected())
        if not records:
            return False
        QGuiApplication.clipboard().setMimeData(to_mime(records))
        self._pasted = 0
        return True

    def paste(self) -> None:
        """Paste cards and notes, a little aside each time."""
        self._pasted += 1
        self._paste(QGuiApplication.clipboard().mimeData(), phrase("window", "Paste"), self._pasted)

    def duplicate(self) -> None:
        """Put a copy of the selection beside it, past the clipboard."""
        if records := copy(self.document, self.scene.selected()):
            self._paste(to_mime(records), phrase("window", "Duplicate"), 1)

    def _paste(self, data: QMimeData | None, label: Phrase, times: int) -> None:
        try:
            records = from_mime(data)
        except Problem as problem:
            tell(self, self.words, problem)
            return
        pasted: tuple[str, ...] = ()
        step = times * _PASTE_STEP

        def operation(document: Document) -> Document:
            nonlocal pasted
            document, pasted = paste(document, records, step, step)
            return document

        if records and self.edit(label, operation):
            self.scene.select(pasted)

    def delete(self) -> None:
        """Delete what is selected."""
        self._remove(phrase("window", "Delete"))

    def _remove(self, label: Phrase) -> None:
        ids = self.scene.selected()
        if ids:
            self.edit(label, lambda document: remove(document, ids))

    def select_all(self) -> None:
        """Select every card and note."""
        document = self.document
        self.scene.select([*document.touchpoints, *(note.id for note in document.notes)])

    def find(self) -> None:
        """Go to a touchpoint by name."""
        found = self._pick(phrase("window", "Find touchpoint"))
        if found is not None:
            self.go_to(found)

    def add_note(self) -> None:
        """Add a sticky note where the map is in sight."""
        id = new_id("note")
        at = self.view.mapToScene(self.view.viewport().rect().center())
        column = self.scene.columns.at(at.x())
        if column is None:
            return
        x, y = max(MARGIN, at.x() - column.x - 88), max(0.0, at.y() - 30)
        label = phrase("window", "Add note")
        if self.edit(label, lambda document: add_note(document, column.stage.id, "", x, y, id)):
            self.go_to(id)
            self._enter_inspector()

    def connect_selected(self) -> None:
        """Connect the selected cards in reading order; a single one with one to be found."""
        cards = self._selected(Touchpoint)
        if len(cards) == 1:
            target = self._pick(phrase("window", "Connect to"))
            cards = [*cards, target] if target is not None else []

        def operation(document: Document) -> Document:
            for source, target in pairwise(cards):
                document = connect(document, source, target)
            return document

        if len(cards) > 1:
            self.edit(phrase("window", "Connect"), operation)

    def reverse(self) -> None:
        """Turn the selected transitions round."""
        ids = self._selected(Transition)
        label = phrase("window", "Reverse transition")
        self.edit(label, lambda document: reverse(document, ids))

    def remove_stage(self) -> None:
        """Delete the chosen stage with what stands in it."""
        stage = self.stage_bar.stage
        label = phrase("window", "Delete stage")
        self.edit(label, lambda document: remove_stages(document, {stage}))

    def tag(self, feeling: Feeling) -> None:
        """Tag the selected touchpoints with a feeling."""
        ids = self._selected(Touchpoint)
        self.edit(phrase("window", "Tag a feeling"), lambda document: tag(document, ids, feeling))

    def set_basis(self, basis: Basis) -> None:
        """Say how the feelings of the selected touchpoints are known."""
        ids = self._selected(Touchpoint)
        label = phrase("window", "Set the basis")
        self.edit(label, lambda document: revise_emotion(document, ids, basis=basis))

    def toggle_decisive(self) -> None:
        """Mark the selected touchpoints as decisive, or no longer when all were."""
        ids = self._selected(Touchpoint)
        decisive = not all(self.document.touchpoints[id].decisive for id in ids)
        label = phrase("window", "Mark decisive moments")
        self.edit(label, lambda document: revise_records(document, ids, decisive=decisive))

    def set_mode(self, mode: Mode) -> None:
        """Say who handles the selected touchpoints."""
        ids = self._selected(Touchpoint)
        self.edit(phrase("window", "Set handling"), lambda document: set_mode(document, ids, mode))

    # Looking

    def show_directory(self) -> None:
        """Show personas, channels and teams."""
        session, theme = self.work.session, self.program.theme
        Directory(session, self.words, theme, self.edit, self).exec()

    def next_finding(self) -> None:
        """Go to the next thing to check."""
        if self._findings:
            self._finding_at = (self._finding_at + 1) % len(self._findings)
            found = self._findings[self._finding_at]
            self._finding.setText(self.words.say(found.what))
            self._finding.setToolTip(self.words.say(found.why))
            if found.ids:
                if self.document.get(Stage, found.ids[0]) is not None:
                    self.choose_stage(found.ids[0])
                else:
                    self.scene.select(found.ids)
                    self.view.reveal(found.ids[0])

    def about(self) -> None:
        """Say what this program is."""
        said = phrase("window", "journeymap {version}").of(version=__version__)
        ask(
            self,
            self.words,
            said,
            (phrase("window", "Close"),),
            phrase(
                "window",
                "Draw the journey, tag the feelings, decide who handles what, find the words.\n\n"
                "Code: Apache-2.0. Typeface: Pretendard, SIL Open Font License 1.1.",
            ),
        )

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """Look for findings once somebody can see them, after the map."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._thinking.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the greeting in the middle."""
        super().resizeEvent(event)
        self._place_welcome()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window, notice when its file was changed by somebody else."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self._notice_changes)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped files."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.program.open(Path(url.toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless there is unsaved work that the person wants to keep."""
        if not self._may_close():
            event.ignore()
            return
        self.release()
        self.work.close()
        self.program.closed(self)
        event.accept()

    def release(self) -> None:
        """Stop following the document."""
        self._stop_listening()
        self._thinking.stop()
        self._syncing.stop()
        self.scene.selectionChanged.disconnect(self._selection_changed)

    def _may_close(self) -> bool:
        self._finish_typing()
        if self.work.session.is_saved:
            return True
        what = phrase("window", "“{title}” has changes that are not saved.").of(
            title=self.document.journey.title
        )
        choices = (
            phrase("window", "Save"),
            phrase("window", "Discard changes"),
            phrase("window", "Cancel"),
        )
        answer = ask(self, self.words, what, choices)
        return self.save() if answer == 0 else answer == 1

    def _notice_changes(self) -> None:
        if not self.work.notice_changes() or self.work.path is None:
            return
        self._show_title()
        what = phrase("window", "“{file}” was changed by another program.").of(
            file=self.work.path.name
        )
        advice = phrase(
            "window",
            "What you see here is your version. Nothing is overwritten before you decide.",
        )
        choices = (phrase("window", "Keep my version"), phrase("window", "Load the other version"))
        if ask(self, self.words, what, choices[::-1], advice) == 0:
            try:
                self.work.reload()
            except Problem as problem:
                tell(self, self.words, problem)
            self._show_title()

    def _follow(self, change: Change) -> None:
        self.scene.follow(self.document, change)
        self.inspector.refresh(change)
        self._show_title()
        self._show_path()
        self._show_counts()
        self._show_welcome()
        self._thinking.start()

    def _show_everything(self) -> None:
        self.inspector.inspect(self.selection())
        self._show_title()
        self._show_path()
        self._show_counts()
        self._show_zoom(self.view.zoom)
        self._show_welcome()

    def _selection_changed(self) -> None:
        ids = self.scene.selected()
        if ids:
            self.stage_bar.choose("")
        self.inspector.inspect(self.selection())
        self._show_path()
        names = [_called(self.document, self.document[id]) for id in ids]
        self.view.setAccessibleDescription(", ".join(names))

    def _let_go(self) -> None:
        self.stage_bar.choose("")
        self.inspector.inspect(self.selection())

    def _show_title(self) -> None:
        session = self.work.session
        title = self.document.journey.title
        saved = session.is_saved
        self.setWindowTitle(f"{title}[*] — journeymap")
        self.setWindowModified(not saved)
        self.setWindowFilePath(str(self.work.path) if self.work.path else "")
        if saved and self.work.path is None:
            state = phrase("window", "Not saved yet")
        elif saved:
            state = phrase("window", "All changes saved")
        else:
            state = phrase("window", "Unsaved changes · kept in the crash journal")
        if self.work.journal.failed is not None:
            state = self.work.journal.failed.what
        self.top_bar.show_state(title, state)
        for id, plain, named, label in (
            ("undo", phrase("menu", "Undo"), phrase("window", "Undo: {step}"), session.undo_label),
            ("redo", phrase("menu", "Redo"), phrase("window", "Redo: {step}"), session.redo_label),
        ):
            action = self.menus[id]
            action.setEnabled(label is not None)
            action.setIconText(self.words.say(plain))
            said = self.words.say(plain if label is None else named.of(step=label))
            action.setText(said)
            action.setToolTip(said)

    def _show_path(self) -> None:
        document = self.document
        cards = self._selected(Touchpoint)
        if len(cards) == 1:
            path, called = path_through(document, cards[0]), phrase("window", "Path through here")
        else:
            path, called = default_path(document), phrase("window", "Most likely path")
        facts = (called, *curve_facts(document, path))
        summary = " · ".join(self.words.say(fact) for fact in facts)
        self.strip.show_path(path, summary, cards[0] if len(cards) == 1 else "")

    def _show_counts(self) -> None:
        document = self.document
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
        self._counts.setText(self.words.say(said))

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{zoom:.0%}")

    def _show_welcome(self) -> None:
        wanted = not self.document.touchpoints and not self.document.notes
        if wanted and self.welcome is None:
            program = self.program
            self.welcome = Welcome(
                self.centralWidget(),
                self.words,
                self.view.add_touchpoint,
                program.samples(),
                program.recent_names(),
                program.open,
            )
            self.welcome.show()
            self._place_welcome()
        elif not wanted and self.welcome is not None:
            self.welcome.deleteLater()
            self.welcome = None

    def _place_welcome(self) -> None:
        if self.welcome is not None:
            self.welcome.adjustSize()
            # Over map and strip, below the stages: on a small screen the map alone is too low.
            room = self.left.rect().adjusted(0, self.stage_bar.height(), 0, 0)
            place = self.welcome.rect()
            place.moveCenter(self.left.mapTo(self.centralWidget(), room.center()))
            self.welcome.move(place.topLeft())
            self.welcome.raise_()

    def _think(self) -> None:
        self._findings = findings(self.document)
        self._finding_at = -1
        # A map that is just growing is full of suggestions; marks are for what weighs more.
        grave = (found for found in self._findings if found.severity is not Severity.SUGGESTION)
        self.scene.mark_findings({id for found in grave for id in found.ids})
        if self._findings:
            said = phrase("window", "To check: {count} — {first}").of(
                count=len(self._findings), first=self._findings[0].what
            )
        else:
            said = phrase("window", "Nothing to check")
        self._finding.setText(self.words.say(said))
        self._finding.setEnabled(bool(self._findings))

    def _sync(self) -> None:
        failed = self.work.journal.failed
        try:
            self.work.sync()
        except Problem as problem:
            tell(self, self.words, problem)
        if self.work.journal.failed is not failed:
            self._show_title()

    def _enter_inspector(self) -> None:
        self.inspector.show()
        self.inspector.enter()

    def _map_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        chosen = [self.document[id] for id in self.scene.selected()]
        for id in _menu_for(chosen):
            menu.addAction(self.menus[id]) if id else menu.addSeparator()
        menu.exec(at)

    def _stage_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for id in ("rename_stage", "add_stage", "stage_left", "stage_right", "drop_stage"):
            menu.addAction(self.menus[id])
        menu.exec(at)

    def _pick(self, title: Phrase) -> str | None:
        picker = TouchpointPicker(self, self.words, title, self.document)
        return picker.chosen if picker.exec() else None

    def _selected(self, type: type[Record]) -> list[str]:
        return [id for id in self.scene.selected() if isinstance(self.document[id], type)]

    def _folder(self) -> str:
        return str(self.work.path.parent if self.work.path else self.program.last_folder())

    def _filter(self) -> str:
        return self.words.say(phrase("window", "Journeys")) + f" (*{SUFFIX} *.json)"

    def _lay_out(self) -> None:
        map_and_stages = QWidget()
        column = QVBoxLayout(map_and_stages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage_bar)
        column.addWidget(self.view)
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.left.addWidget(map_and_stages)
        self.left.addWidget(self.strip)
        self.left.setStretchFactor(0, 1)
        self.left.setCollapsible(0, False)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.addWidget(self.left)
        self.across.addWidget(self.inspector)
        self.across.setStretchFactor(0, 1)
        self.across.setCollapsible(0, False)
        for splitter in (self.left, self.across):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top_bar)
        rows.addWidget(self.across)
        self.setCentralWidget(whole)
        self.view.setFocus()

    def _status(self) -> None:
        self._counts = QLabel()
        self._finding = QToolButton()
        self._finding.setObjectName("finding")
        self._finding.setEnabled(False)
        self._finding.clicked.connect(self.next_finding)
        self._zoom = QLabel()
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._counts)
        bar.addWidget(self._finding, 1)
        bar.addPermanentWidget(self._zoom)


def _called(document: Document, record: Touchpoint | Note | Transition) -> str:
    """What something on the map is called for those who hear it."""
    if isinstance(record, Transition):
        ends = (document.touchpoints[end].name for end in (record.source, record.target))
        return " → ".join(ends)
    return record.text if isinstance(record, Note) else record.name


def _menu_for(chosen: list[Record]) -> tuple[str, ...]:
    """What a context menu offers for a selection; "" separates."""
    if any(isinstance(record, Touchpoint) for record in chosen):
        return (
            *("rename", "connect", "", "decisive", *(f"mode:{mode}" for mode in Mode)),
            *("", "cut", "copy", "duplicate", "delete"),
        )
    if any(isinstance(record, Transition) for record in chosen):
        return ("reverse", "delete")
    if any(isinstance(record, Note) for record in chosen):
        return ("cut", "copy", "duplicate", "delete")
    return ("add", "note", "add_stage", "", "paste", "all", "", "fit")
