"""Cards on the clipboard: whole for other maps, their names for everything else."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from journeymap.files.fragment import fragment_bytes, fragment_of
from journeymap.model.records import Note, Touchpoint
from journeymap.model.values import Record

MIME = "application/x-journeymap+json"


def to_mime(records: Sequence[Record]) -> QMimeData:
    """Records as clipboard data, with the names and notes as plain text."""
    data = QMimeData()
    data.setData(MIME, fragment_bytes(records))
    lines = [r.name if isinstance(r, Touchpoint) else r.text for r in _cards(records)]
    data.setText("\n".join(lines))
    return data


def from_mime(data: QMimeData | None) -> tuple[Record, ...]:
    """The records in clipboard data, none where there are none; raises `Problem`."""
    if data is None or not data.hasFormat(MIME):
        return ()
    return fragment_of(bytes(data.data(MIME).data()))


def _cards(records: Sequence[Record]) -> list[Touchpoint | Note]:
    return [record for record in records if isinstance(record, Touchpoint | Note)]
