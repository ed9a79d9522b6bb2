"""PySide6 6.12.0 drops a reference to None in every call that returns nothing (Python 3.11)."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_calls_that_return_nothing_keep_the_references_to_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for size in range(1_000):
        widget.resize(size, size)
    assert abs(sys.getrefcount(None) - before) < 100
