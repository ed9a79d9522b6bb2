"""What goes to the clipboard and what comes back."""

import pytest
from PySide6.QtCore import QMimeData

from journeymap.canvas.clipboard import MIME, from_mime, to_mime
from journeymap.edit.fragments import copy
from journeymap.i18n import Problem
from journeymap.model.document import Document


def test_cards_come_back_whole(shop: Document) -> None:
    records = copy(shop, ["pay", "complain", "note"])
    assert set(from_mime(to_mime(records))) == set(records)


def test_other_programs_get_the_names(shop: Document) -> None:
    records = copy(shop, ["pay", "note", "pay-complain"])
    assert to_mime(records).text().splitlines() == ["Pay", "Ask the shop"]


def test_an_empty_clipboard_holds_nothing() -> None:
    assert from_mime(None) == ()
    text = QMimeData()
    text.setText("hello")
    assert from_mime(text) == ()


@pytest.mark.parametrize("bad", [b"", b"{", b"[1]", b'[{"type": "stage"}]', b"\xff"])
def test_what_is_no_map_is_refused(bad: bytes) -> None:
    data = QMimeData()
    data.setData(MIME, bad)
    with pytest.raises(Problem):
        from_mime(data)
