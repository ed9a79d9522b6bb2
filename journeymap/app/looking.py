"""What a person does to see: bringing a part of the map into sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journeymap.analysis.walks import Kept
from journeymap.canvas.framing import frame_records, frame_stage
from journeymap.i18n import phrase
from journeymap.model.records import JourneyPath, Note, Stage, Touchpoint

if TYPE_CHECKING:
    from journeymap.app.palette import Offer
    from journeymap.app.window import Window

ACTION = "action:"
"""Before the ids of actions, which no record has."""
_MOST_RECENT = 8


class Looking:
    """How one window is looked through. None of this changes the document."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        kept = window.program.settings.value("palette/recent", [], list)
        self._recent = [str(id) for id in kept]
        """What was chosen in the palette last, the newest first."""

    def search(self) -> None:
        """Go to anything that has a name, or do anything that is in a menu."""
        from journeymap.app import offers  # not needed by the first window
        from journeymap.app.palette import Palette

        window = self._window
        theme, words = window.program.theme, window.words
        found = [*offers.actions(window), *offers.places(window.document, theme, words)]
        palette = Palette(
            window,
            words,
            theme,
            phrase("palette", "Search everything"),
            phrase("palette", "A touchpoint, a stage, a note, something to do"),
            self._recent_first(found),
        )
        chosen = palette.chosen if palette.exec() else None
        palette.deleteLater()
        if chosen is not None:
            self._remember(chosen)
            self._follow(chosen)

    def reveal_stage(self, stage: str) -> None:
        """Scroll until a stage is in sight, or as much of it as there is room for."""
        window = self._window
        column = next((c for c in window.scene.columns.columns if c.stage.id == stage), None)
        if column is not None:
            top = window.view.mapToScene(0, 0).y()
            window.view.ensureVisible(column.x, top, column.width, 1.0, 0, 0)

    def show_keys(self) -> None:
        """Show what every key does, beside the work; or no longer."""
        from journeymap.app.key_sheet import KeySheet  # as above

        open = self._window.findChildren(KeySheet)
        for sheet in open:
            sheet.close()
        if not open:
            sheet = KeySheet(self._window)
            sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            sheet.show()

    def _recent_first(self, found: "list[Offer]") -> "list[Offer]":
        known = {offer.id: offer for offer in found}
        recent = [known.pop(id) for id in self._recent if id in known]
        return [*recent, *known.values()]

    def _remember(self, id: str) -> None:
        self._recent = [id, *(other for other in self._recent if other != id)][:_MOST_RECENT]
        # Records are another journey's tomorrow; actions are the same.
        lasting = [one for one in self._recent if one.startswith(ACTION)]
        self._window.program.settings.setValue("palette/recent", lasting)

    def _follow(self, id: str) -> None:
        window = self._window
        if id.startswith(ACTION):
            window.menus[id.removeprefix(ACTION)].trigger()
            return
        record = window.document.records.get(id)
        window.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(record, Stage):
            window.choose_stage(id)
            frame_stage(window.view, window.scene, id)
        elif isinstance(record, JourneyPath):
            window.walks.choose(Kept(id))
            frame_records(window.view, window.scene, record.steps)
        elif record is not None:
            window.go_to(id)

    def zoom_to_selection(self) -> None:
        """Show what is selected as large as it fits; nothing where nothing is."""
        window = self._window
        if ids := window.scene.selected():
            frame_records(window.view, window.scene, ids)

    def zoom_to_stage(self) -> None:
        """Show the chosen stage, that of the selected card, or the one in the middle."""
        if (stage := self.stage_in_hand()) is not None:
            frame_stage(self._window.view, self._window.scene, stage)

    def stage_in_hand(self) -> str | None:
        """The chosen stage, that of the selected card, or the one in the middle of what is seen.

        None on a map without stages.
        """
        window = self._window
        if window.stage_bar.stage in window.document:
            return window.stage_bar.stage
        chosen = [window.document[id] for id in window.selection()]
        for record in chosen:
            if isinstance(record, Touchpoint | Note):
                return record.stage
        middle = window.view.mapToScene(window.view.viewport().rect().center())
        column = window.scene.columns.at(middle.x())
        return None if column is None else column.stage.id
