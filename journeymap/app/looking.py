"""What a person does to see: bringing a part of the map into sight."""

from typing import TYPE_CHECKING

from journeymap.canvas.framing import frame_records, frame_stage
from journeymap.model.records import Note, Touchpoint

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Looking:
    """How one window is looked through. None of this changes the document."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def zoom_to_selection(self) -> None:
        """Show what is selected as large as it fits; nothing where nothing is."""
        window = self._window
        if ids := window.scene.selected():
            frame_records(window.view, window.scene, ids)

    def zoom_to_stage(self) -> None:
        """Show the chosen stage, that of the selected card, or the one in the middle."""
        window = self._window
        chosen = [window.document[id] for id in window.selection()]
        of_cards = [r.stage for r in chosen if isinstance(r, Touchpoint | Note)]
        if window.stage_bar.stage in window.document:
            stage = window.stage_bar.stage
        elif of_cards:
            stage = of_cards[0]
        else:
            middle = window.view.mapToScene(window.view.viewport().rect().center())
            column = window.scene.columns.at(middle.x())
            if column is None:
                return
            stage = column.stage.id
        frame_stage(window.view, window.scene, stage)
