"""Findings are looked for a little at a time, between what a hand does."""

from functools import partial

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from journeymap.analysis.findings import looked_through
from journeymap.app import thinking
from journeymap.app.window import Window
from journeymap.edit.touchpoints import add_touchpoint
from journeymap.i18n import phrase

LABEL = phrase("test", "Add")


def test_between_two_touchpoints_others_have_their_turn(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thinking, "_AT_A_TIME", 0.0)
    qtbot.waitUntil(lambda: not window.thinking.busy)
    for number in range(40):
        window.edit(LABEL, partial(add_touchpoint, stage="buy", name="T", x=24, y=number * 120.0))
    turns: list[int] = []
    found: list[tuple[object, ...]] = []
    window.thinking.done.connect(found.append)
    other = QTimer(window, interval=0)
    other.timeout.connect(lambda: turns.append(len(found)))
    window.thinking._waiting.timeout.connect(other.start)
    qtbot.waitUntil(lambda: not window.thinking.busy)
    assert turns.count(0) >= 40
    assert found == [tuple(f for some in looked_through(window.document) for f in some)]


def test_an_edit_in_the_middle_begins_anew(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thinking, "_AT_A_TIME", 0.0)
    qtbot.waitUntil(lambda: not window.thinking.busy)
    found: list[tuple[object, ...]] = []
    window.thinking.done.connect(found.append)
    window.edit(LABEL, lambda d: add_touchpoint(d, "buy", "First", 24, 400))

    def edit_once() -> None:
        window.thinking._waiting.timeout.disconnect(edit_once)
        assert window.edit(LABEL, lambda d: add_touchpoint(d, "buy", "Second", 24, 520))

    window.thinking._waiting.timeout.connect(edit_once)
    qtbot.waitUntil(lambda: not window.thinking.busy)
    assert found == [tuple(f for some in looked_through(window.document) for f in some)]
