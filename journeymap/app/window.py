"""The main window: one document, seen as map, curve and details."""

from collections.abc import Hashable, Iterator
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from journeymap import __version__
from journeymap.app.bench import Bench
from journeymap.app.cases.trying import Trying
from journeymap.app.conflicts.conflicts import Conflicts
from journeymap.app.context_menus import ContextMenus
from journeymap.app.docks import panels_of
from journeymap.app.dropping import Dropping
from journeymap.app.editing import Editing
from journeymap.app.filing import Filing
from journeymap.app.filtering import Filtering
from journeymap.app.findings.findings import Findings
from journeymap.app.greeting import Greeting
from journeymap.app.hearing import announce, spoken_selection
from journeymap.app.inspector import Inspector
from journeymap.app.looking import Looking
from journeymap.app.menus import Menus
from journeymap.app.messages import ask, tell
from journeymap.app.parts import Parts
from journeymap.app.paths.chooser import Chooser
from journeymap.app.paths.drawing import Drawing
from journeymap.app.paths.walks import Walks
from journeymap.app.presenting.presenting import Presenting
from journeymap.app.rules.rules import Rules
from journeymap.app.states import States
from journeymap.app.status import Status
from journeymap.app.thinking import Thinking
from journeymap.app.top_bar import TopBar
from journeymap.app.views import Views
from journeymap.app.work import Work
from journeymap.app.workshop.workshop import Workshop
from journeymap.canvas.minimap import Minimap
from journeymap.canvas.pill import Pill
from journeymap.canvas.scene import MapScene
from journeymap.canvas.stage_bar import StageBar
from journeymap.canvas.strip import EmotionStrip
from journeymap.canvas.view import MapView
from journeymap.edit.change import Change
from journeymap.edit.session import Operation
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.document import Document

if TYPE_CHECKING:
    from journeymap.analysis.finding import Finding
    from journeymap.app.cases.cases import Cases
    from journeymap.app.program import Program

_SYNC_EVERY = 1000
"""Milliseconds after which committed work is on the disk."""


class Window(QMainWindow):
    """A window on one document."""

    def __init__(self, program: "Program", bench: Bench) -> None:
        super().__init__()
        self.program = program
        self.words = program.words
        self.bench = bench
        self.scene = MapScene(bench.document, program.theme, program.words)
        self.view = MapView(self.scene, self.words, self.edit)
        self.stage_bar = StageBar(self.scene, self.view, self.words, self.edit)
        self.pill = Pill(self.view)
        self.strip = EmotionStrip(self.scene, self.view, self.words)
        self.minimap = Minimap(self.scene, self.view, self.words)
        self.inspector = Inspector(bench, self.words, program.theme, self.edit, program.settings)
        self.workshop = Workshop(self)
        self.findings = Findings(self)
        self.trying = Trying(self)
        self.panels = panels_of(self)
        self.filing = Filing(self)
        self.editing = Editing(self)
        self.states = States(self)
        self.conflicts = Conflicts(self)
        self.looking = Looking(self)
        self.filtering = Filtering(self)
        self.views = Views(self)
        self.walks = Walks(self)
        self.chooser = Chooser(self, self.walks)
        self.drawing = Drawing(self, self.walks)
        self.parts = Parts(self)
        self.context_menus = ContextMenus(self)
        self.presenting = Presenting(self)
        self.rules = Rules(self)
        self.menus = Menus(self)
        self.top_bar = TopBar(self.words, self.menus, self.workshop.countdown)
        self.filtering.bar.add_buttons(self.menus)
        self._lay_out()
        self.status = Status(self)
        self.greeting = Greeting(self)
        Dropping(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.scene.selectionChanged.connect(self._selection_changed)
        self.inspector.directory_wanted.connect(self.show_directory)
        self.stage_bar.chosen.connect(self.choose_stage)
        self.stage_bar.menu_wanted.connect(self.context_menus.on_stage)
        self.strip.chosen.connect(self.go_to)
        self.view.moved.connect(self.greeting.place)
        self.view.text_wanted.connect(self.enter_inspector)
        self.view.let_go.connect(self._let_go)
        self.view.menu_wanted.connect(self.context_menus.on_map)
        self.view.zoom_changed.connect(self.status.show_zoom)
        self.view.growing.changed.connect(self.greeting.show)
        self.thinking = Thinking(_looked_through, lambda: self.document, self)
        self.thinking.done.connect(self._show_findings)
        self._syncing = QTimer(self, interval=_SYNC_EVERY)
        self._syncing.timeout.connect(self._sync)
        self._syncing.start()
        self._stop_listening = bench.listen(self._follow)
        self._show_everything()

    def edit(self, label: Phrase, operation: Operation, fold: Hashable = None) -> bool:
        """Edit the document; a refusal is told. True when something changed."""
        try:
            return bool(self.bench.edit(label, operation, fold))
        except Problem as problem:
            tell(self, self.words, problem)
            return False

    @property
    def work(self) -> Work:
        """What is edited in this window now."""
        return self.bench.front

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self.bench.document

    @cached_property
    def cases(self) -> "Cases":
        """Who handles a case, asked in a panel of its own; made when that is first opened."""
        from journeymap.app.cases.cases import Cases

        return Cases(self)

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

    # Looking

    def show_directory(self, page: str = "personas") -> None:
        """Show personas, channels, teams and what else the map refers to."""
        from journeymap.app.directory import Directory  # not needed by the first window

        parent = QApplication.activeModalWidget() or self
        Directory(self.bench, self.words, self.program.theme, self.edit, parent, page).exec()

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
        QTimer.singleShot(0, self, self.thinking.start)
        QTimer.singleShot(0, self, self.trying.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the greeting in the middle."""
        super().resizeEvent(event)
        self.greeting.place()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window, notice when its file was changed by somebody else."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self.filing.notice_changes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless there is unsaved work that the person wants to keep."""
        if not self.filing.may_close():
            event.ignore()
            return
        self.release()
        self.bench.close()
        self.program.closed(self)
        event.accept()

    def release(self) -> None:
        """Stop following the document."""
        self.view.growing.end()
        self.presenting.end()
        self._stop_listening()
        self.thinking.stop()
        self.trying.stop()
        self._syncing.stop()
        self.workshop.release()
        self.scene.selectionChanged.disconnect(self._selection_changed)

    def _follow(self, change: Change) -> None:
        self.scene.follow(self.document, change)
        self.inspector.refresh(change)
        self._say_selection()
        self.status.show()
        self.walks.refresh()
        self.greeting.show()
        self.states.show_them()
        self.filtering.refresh()
        self.findings.follow(change)
        self.trying.follow(change)
        self.workshop.follow(change)
        self.thinking.start()

    def _show_everything(self) -> None:
        self.inspector.inspect(self.selection())
        self.status.show()
        self.status.show_zoom(self.view.zoom)
        self.walks.refresh()
        self.greeting.show()
        self.states.show_them()
        self.workshop.show_everything()

    def _selection_changed(self) -> None:
        ids = self.scene.selected()
        if ids:
            self.stage_bar.choose("")
        self.menus.follow_selection()
        self.inspector.inspect(self.selection())
        self.walks.refresh()
        self.workshop.panel.show_selection()
        self._say_selection()

    def _say_selection(self) -> None:
        said = spoken_selection(self.document, self.scene.selected(), self.words)
        announce(self.view, said)

    def _let_go(self) -> None:
        self.stage_bar.choose("")
        self.inspector.inspect(self.selection())

    def _show_findings(self, found: "tuple[Finding, ...]") -> None:
        self.states.compare_again()
        self.conflicts.refresh()
        self.findings.show(found)

    def _sync(self) -> None:
        failed = self.work.journal.failed
        try:
            self.bench.sync()
        except Problem as problem:
            tell(self, self.words, problem)
        if self.work.journal.failed is not failed:
            self.status.show_title()

    def enter_inspector(self) -> None:
        """Put the keyboard into the first text of the inspector."""
        self.inspector.show()
        self.inspector.enter()

    def _lay_out(self) -> None:
        # From the outside in: what is moved into something with its children dresses all anew.
        # Above panels at the sides too.
        above = QToolBar(self)
        above.setObjectName("above")
        above.setMovable(False)
        above.layout().setContentsMargins(0, 0, 0, 0)
        above.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        above.addWidget(self.top_bar)
        self.addToolBar(above)
        whole = QWidget()
        self.setCentralWidget(whole)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.across)
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.across.addWidget(self.left)
        map_and_stages = QWidget()
        self.left.addWidget(map_and_stages)
        column = QVBoxLayout(map_and_stages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filtering.bar)
        column.addWidget(self.stage_bar)
        column.addWidget(self.view)
        self.left.addWidget(self.strip)
        self.across.addWidget(self.inspector)
        for splitter in (self.left, self.across):
            splitter.setStretchFactor(0, 1)
            splitter.setCollapsible(0, False)
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        # From the map on to what is selected; the curve comes before the stages.
        for before, after in pairwise((self.top_bar.last_stop, *self.strip.tab_stops)):
            QWidget.setTabOrder(before, after)
        self.view.setFocus()


def _looked_through(document: Document) -> "Iterator[tuple[Finding, ...]]":
    from journeymap.analysis.findings import looked_through  # not needed by the first window

    return looked_through(document)
