"""Tidying in the window: one step, the selection or all, and cards that glide."""

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog, QProxyStyle, QPushButton, QStyle, QToolButton
from pytestqt.qtbot import QtBot

from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.grid import DOWN, TOP
from journeymap.edit.touchpoints import add_touchpoint, place
from journeymap.i18n import phrase
from journeymap.model.document import Document
from tests.app.conftest import shown
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier
MESS = {"visit": ("find", 331.0, 502.0), "pay": ("buy", 10.0, 3.0), "complain": ("care", 70.0, 9.0)}


@pytest.fixture
def messy(program: Program, shop: Document, qtbot: QtBot) -> Window:
    return shown(program, place(shop, MESS), qtbot)


def at(window: Window, id: str) -> tuple[float, float]:
    """Where a card is on the screen, from the left edge of its stage."""
    card = window.scene.card(id)
    assert card is not None
    return card.x() - window.scene.columns.left(card.touchpoint.stage), card.y()


def kept(window: Window, id: str) -> tuple[float, float]:
    touchpoint = window.document.touchpoints[id]
    return touchpoint.x, touchpoint.y


def glide(window: Window, milliseconds: int) -> None:
    """Let so much time pass for what glides."""
    assert window.scene._glide is not None
    window.scene._glide.setCurrentTime(milliseconds)


def test_the_whole_map_is_tidied_in_one_step_and_undone_in_one(messy: Window) -> None:
    before = messy.document
    Hand(messy).key(Qt.Key.Key_L, CONTROL)
    for id in MESS:
        x, y = kept(messy, id)
        assert (x - MARGIN, (y - TOP) % DOWN) == (0, 0)
    assert messy.document["note"].x == messy.document["pay"].x
    assert len(messy.work.session.history) == 1
    messy.menus["undo"].trigger()
    assert messy.document == before
    for id in MESS:
        assert at(messy, id) == MESS[id][1:]


def test_two_selected_cards_are_tidied_alone(messy: Window) -> None:
    messy.scene.select(["visit", "pay"])
    messy.menus["tidy"].trigger()
    assert kept(messy, "complain") == MESS["complain"][1:]
    assert messy.document["note"] == messy.work.session.history[0].change.before.get(
        "note", messy.document["note"]
    )
    assert kept(messy, "visit")[1] == kept(messy, "pay")[1]


def test_one_selected_card_still_means_the_whole_map(messy: Window) -> None:
    messy.scene.select(["visit"])
    messy.menus["tidy"].trigger()
    assert kept(messy, "complain") != MESS["complain"][1:]


def test_long_tidying_can_be_given_up_and_leaves_no_trace(
    messy: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeymap.app.progress._SHOW_AFTER", 0)
    before, texts = messy.document, []

    def cancel() -> None:
        (dialog,) = messy.findChildren(QProgressDialog)
        texts.append(dialog.labelText())
        QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, cancel)
    Hand(messy).key(Qt.Key.Key_L, CONTROL)
    assert texts == ["Tidying the map"]
    assert messy.document is before
    assert messy.work.session.history == ()
    for id in MESS:
        assert at(messy, id) == MESS[id][1:]


def test_what_is_tidy_leaves_no_trace(messy: Window) -> None:
    messy.menus["tidy"].trigger()
    messy.menus["tidy"].trigger()
    assert len(messy.work.session.history) == 1


def test_cards_glide_from_where_they_stood_with_their_transitions(messy: Window) -> None:
    was = {id: messy.scene.card(id).pos() for id in MESS}
    line = messy.scene.item_of("visit-pay")
    messy.menus["tidy"].trigger()
    glide(messy, 0)
    assert {id: messy.scene.card(id).pos() for id in MESS} == was
    start = line.boundingRect()
    glide(messy, 100)
    now = messy.scene.card("visit").pos()
    assert was["visit"] != now != QPointF(*messy.scene.columns.place(messy.document["visit"]))
    assert line.boundingRect() != start
    glide(messy, 200)
    for id in MESS:
        assert at(messy, id) == kept(messy, id)


def test_another_edit_ends_the_gliding_at_once(messy: Window) -> None:
    messy.menus["tidy"].trigger()
    glide(messy, 100)
    assert at(messy, "visit") != kept(messy, "visit")
    messy.edit(phrase("window", "Tidy"), lambda d: add_touchpoint(d, "find", "New", 24, 600))
    for id in MESS:
        assert at(messy, id) == kept(messy, id)
    assert messy.scene._glide is None


def test_a_hand_on_the_map_ends_the_gliding_at_once(messy: Window) -> None:
    messy.menus["tidy"].trigger()
    glide(messy, 100)
    Hand(messy).click("visit")
    assert at(messy, "visit") == kept(messy, "visit")


class _Still(QProxyStyle):
    """The style of a system that asks for no animations."""

    def styleHint(self, hint, option=None, widget=None, data=None):  # noqa: N802 - Qt's name
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def test_nothing_glides_where_the_system_asks_for_no_animations(messy: Window) -> None:
    still = _Still("fusion")
    still.setParent(messy)
    messy.setStyle(still)
    messy.menus["tidy"].trigger()
    assert messy.scene._glide is None
    assert at(messy, "visit") == kept(messy, "visit")


def test_too_many_cards_do_not_glide(messy: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journeymap.canvas.scene._MOST_GLIDING", 1)
    messy.menus["tidy"].trigger()
    assert messy.scene._glide is None
    assert at(messy, "visit") == kept(messy, "visit")


@pytest.mark.parametrize(("language", "said"), [("en", "Tidy"), ("ko", "정돈")])
def test_it_has_a_key_and_a_button_in_both_languages(
    program: Program, shop: Document, qtbot: QtBot, language: str, said: str
) -> None:
    program.choose_language(language)
    window = shown(program, shop, qtbot)
    action: QAction = window.menus["tidy"]
    assert action.text() == said
    assert action.shortcut().toString() == "Ctrl+L"
    buttons = window.top_bar.findChildren(QToolButton)
    assert said in [button.text() for button in buttons]
