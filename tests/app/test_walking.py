"""Walking the map by keys, and its transitions, in the real window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.app.picker import TouchpointPicker
from journeymap.app.window import Window
from journeymap.canvas.name_editor import NameEditor
from journeymap.edit.touchpoints import add_touchpoint
from journeymap.edit.transitions import connect
from journeymap.i18n import phrase
from journeymap.model.vocabulary import Feeling, Mode
from tests.app.dialogs import Dialogs
from tests.app.hand import Hand

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


def fork(window: Window) -> None:
    """Pay leads to two more, in the same stage."""
    for number, id in enumerate(("invoice", "confirm")):
        window.edit(
            phrase("test", "Add"),
            lambda d, id=id, n=number: connect(
                add_touchpoint(d, "buy", id, 20 + 240 * n, 140, id=id), "pay", id
            ),
        )


def test_right_and_left_follow_transitions(window: Window, hand: Hand) -> None:
    hand.click("visit")
    for key, there in ((RIGHT, "pay"), (RIGHT, "complain"), (RIGHT, "visit"), (LEFT, "complain")):
        hand.key(key)
        assert window.scene.selected() == (there,)


def test_up_and_down_go_between_alternatives(window: Window, hand: Hand) -> None:
    fork(window)
    hand.click("invoice")
    hand.key(DOWN)
    assert window.scene.selected() == ("confirm",)
    hand.key(UP)
    assert window.scene.selected() == ("invoice",)


def test_the_opposite_key_leads_back_where_one_came_from(window: Window, hand: Hand) -> None:
    fork(window)
    window.edit(phrase("test", "Connect"), lambda d: connect(d, "visit", "confirm"))
    hand.click("confirm")
    hand.key(LEFT)
    first = window.scene.selected()
    hand.key(RIGHT)
    assert window.scene.selected() == ("confirm",), "not the likeliest, but where one was"
    hand.key(LEFT)
    assert window.scene.selected() == first


def test_alt_goes_from_stage_to_stage(window: Window, hand: Hand) -> None:
    hand.click("visit")
    for key, there in ((RIGHT, "pay"), (RIGHT, "complain"), (RIGHT, "complain"), (LEFT, "pay")):
        hand.key(key, ALT)
        assert window.scene.selected() == (there,)


def test_shift_selects_on_the_way(window: Window, hand: Hand) -> None:
    hand.click("visit")
    hand.key(RIGHT, SHIFT)
    hand.key(RIGHT, SHIFT)
    assert set(window.scene.selected()) == {"visit", "pay", "complain"}


def test_with_nothing_selected_walking_begins_at_the_left(window: Window, hand: Hand) -> None:
    hand.key(DOWN)
    assert window.scene.selected() == ("visit",)


def test_walking_works_in_emotion_view_too(window: Window, hand: Hand) -> None:
    window.scene.show_emotion(True)
    window.scene.select(["pay"])
    hand.key(RIGHT)
    assert window.scene.selected() == ("complain",)


# Transitions


def test_a_key_goes_through_the_transitions_at_a_card(window: Window, hand: Hand) -> None:
    hand.click("visit")
    seen = []
    for _ in range(4):
        hand.keys(".")
        seen += window.scene.selected()
    assert seen == ["visit-pay", "again", "complain-visit", "visit-pay"]
    hand.keys(",")
    assert window.scene.selected() == ("complain-visit",)


def test_the_other_key_begins_with_the_last(window: Window, hand: Hand) -> None:
    hand.click("visit")
    hand.keys(",")
    assert window.scene.selected() == ("complain-visit",)
    hand.key(DOWN)
    assert window.scene.selected() == ("visit-pay",)


def test_from_a_transition_arrows_go_to_its_ends(window: Window, hand: Hand) -> None:
    for key, end in ((LEFT, "pay"), (RIGHT, "complain")):
        window.scene.select(["pay-complain"])
        hand.key(key)
        assert window.scene.selected() == (end,)


@pytest.mark.parametrize("key", ["F2", "Shift+L"])
def test_a_transition_is_labelled_where_it_runs(window: Window, hand: Hand, key: str) -> None:
    window.scene.select(["visit-pay"])
    hand.key(Qt.Key.Key_F2) if key == "F2" else hand.key(Qt.Key.Key_L, SHIFT)
    assert isinstance(hand.focused(), NameEditor)
    hand.keys("buys at once")
    hand.key(Qt.Key.Key_Return)
    assert window.document.transitions["visit-pay"].label == "buys at once"
    hand.key(Qt.Key.Key_F2)
    hand.key(Qt.Key.Key_Delete)
    hand.key(Qt.Key.Key_Return)
    assert window.document.transitions["visit-pay"].label == "", "none is allowed"
    assert len(window.work.session.history) == 2


def test_a_double_click_labels_a_transition(window: Window, hand: Hand) -> None:
    item = window.scene.item_of("pay-complain")
    pixel = window.view.mapFromScene(item.middle)
    QTest.mouseDClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    hand.keys("it broke")
    hand.key(Qt.Key.Key_Return)
    assert window.document.transitions["pay-complain"].label == "it broke"


# One key, one meaning


def jamo(window: Window, letter: str, held: Qt.KeyboardModifier | None = None) -> None:
    """A key as macOS sends it with the 2-set layout: the letter on it, which Qt has no key for."""
    held = held or Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window.view, QKeyEvent(kind, ord(letter), held, letter))


@pytest.mark.parametrize("letters", ["ㅅㅁㅇ", "\u1109\u1106\u110b"])
def test_korean_letters_do_what_their_keys_do(window: Window, hand: Hand, letters: str) -> None:
    """T hurt, A handled by AI, D decisive; compatibility letters and those of syllables."""
    hand.click("pay")
    for letter in letters:
        jamo(window, letter)
    touchpoint = window.document.touchpoints["pay"]
    assert touchpoint.emotion is not None
    assert touchpoint.emotion.word is Feeling.HURT
    assert touchpoint.handling is not None
    assert touchpoint.handling.mode is Mode.AI
    assert touchpoint.decisive


def test_korean_letters_with_shift(window: Window, hand: Hand) -> None:
    window.scene.select(["pay-complain"])
    jamo(window, "ㅊ", SHIFT)
    assert window.document.transitions["pay-complain"].source == "complain"


def test_a_korean_letter_of_no_action_does_nothing(window: Window, hand: Hand) -> None:
    before = window.document
    hand.click("pay")
    jamo(window, "ㅢ")
    jamo(window, "가")
    jamo(window, "ㅁ", CONTROL)
    assert window.document is before
    assert set(window.scene.selected()) == {"visit", "pay", "complain", "note"}, "Ctrl+A"


def test_letters_work_with_caps_lock(window: Window, hand: Hand) -> None:
    hand.click("pay")
    for letter in "TAD":
        key = Qt.Key[f"Key_{letter}"]
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, window.view, key, letter, Qt.KeyboardModifier.NoModifier
        )
    touchpoint = window.document.touchpoints["pay"]
    assert touchpoint.emotion is not None
    assert touchpoint.emotion.word is Feeling.HURT
    assert touchpoint.decisive


def test_a_transition_is_led_elsewhere_by_keys(
    window: Window, hand: Hand, dialogs: Dialogs
) -> None:
    def choose(picker: TouchpointPicker) -> None:
        QTest.keyClicks(picker.field, "visit")
        QTest.keyClick(picker.field, Qt.Key.Key_Return)

    window.scene.select(["pay-complain"])
    dialogs.meet(TouchpointPicker, choose)
    hand.keys("c")
    moved = window.document.transitions["pay-complain"]
    assert (moved.source, moved.target) == ("pay", "visit")
