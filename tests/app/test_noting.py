"""What is written down while people talk: parked notes, decisions, questions."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from journeymap.app.inspector.picks import Chip
from journeymap.app.inspector.typed import LineField
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.app.workshop.lines import QuickLine
from journeymap.app.workshop.minutes import DecisionRow, QuestionRow
from journeymap.app.workshop.parking import ParkedRow
from journeymap.app.workshop.rows import Row, row_data
from journeymap.canvas.items import CardItem
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.edit.agenda import add_step
from journeymap.edit.minutes import add_decision, add_question
from journeymap.edit.parking import park
from journeymap.edit.stages import remove_stages
from journeymap.edit.touchpoints import revise_records
from journeymap.edit.votes import add_round, count
from journeymap.i18n import LANGUAGES, phrase
from journeymap.resources import samples
from tests.app.hand import Hand
from tests.app.test_accessibility import nameless, stops

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PARK = (Qt.Key.Key_M, CONTROL | SHIFT)
DECIDE = (Qt.Key.Key_Y, CONTROL | SHIFT)
ASK = (Qt.Key.Key_A, CONTROL | SHIFT)


def say(window: Window, keys: tuple[Qt.Key, Qt.KeyboardModifier], text: str) -> None:
    """Press a key wherever the keyboard is, type a line, and Enter."""
    QTest.keyClick(window.focusWidget(), *keys)
    field = window.focusWidget()
    assert isinstance(field.parentWidget(), QuickLine)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def parked(window: Window) -> list[str]:
    return [note.text for note in window.document.parked_notes]


def rows(window: Window, kind: type[Row]) -> list[Row]:
    window.panels["workshop"].open()
    QApplication.processEvents()
    found = [row for row in window.workshop.panel.findChildren(kind) if row.isVisible()]
    return sorted(found, key=lambda row: row.mapTo(window, QPoint()).y())


def button(row: QWidget, name: str) -> QToolButton:
    return next(b for b in row.findChildren(QToolButton) if b.accessibleName() == name)


def chips(row: QWidget) -> list[Chip]:
    QApplication.processEvents()  # late widgets are shown when Qt comes to it
    return [chip for chip in row.findChildren(Chip) if chip.isVisible()]


def signs(window: Window) -> dict[str, str]:
    return {
        card.id: child.toolTip() for card in window.scene.cards() for child in card.childItems()
    }


# The line that comes up


def test_a_note_is_parked_from_wherever_the_keyboard_is(window: Window, hand: Hand) -> None:
    hand.click("pay")
    fields = window.inspector.findChildren(LineField)
    name = next(f for f in fields if f.isVisible() and f.area.accessibleName() == "Name").area
    for place in (window.view, name):
        place.setFocus()
        say(window, PARK, "Ask legal")
        assert window.focusWidget() is place
    assert parked(window) == ["Ask legal", "Ask legal"]
    window.editing.undo()
    assert parked(window) == ["Ask legal"]
    assert not any(line.isVisible() for line in window.findChildren(QuickLine))


def test_esc_and_nothing_park_nothing(window: Window, hand: Hand) -> None:
    before = window.document
    say(window, PARK, "   ")
    hand.key(*PARK)
    hand.keys("never mind")
    hand.key(Qt.Key.Key_Escape)
    assert hand.focused() is window.view
    hand.key(*PARK)
    QTest.mouseClick(window.view.viewport(), LEFT, pos=hand.pixel("pay"))
    QApplication.processEvents()
    assert not any(line.isVisible() for line in window.findChildren(QuickLine))
    assert window.scene.selected() == ("pay",)
    assert window.document is before


def test_a_name_that_is_being_typed_is_kept(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.key(Qt.Key.Key_F2)
    hand.keys("Checkout")
    say(window, PARK, "later")
    assert window.document.touchpoints["pay"].name == "Checkout"
    assert parked(window) == ["later"]
    assert hand.focused() is window.view


def test_the_line_stands_over_the_map_at_any_size(window: Window, hand: Hand) -> None:
    hand.key(*PARK)
    (line,) = window.findChildren(QuickLine)
    for width, height in ((1366, 768), (2000, 1200), (800, 600)):
        window.resize(width, height)
        QApplication.processEvents()
        assert window.rect().contains(line.geometry())
    hand.key(Qt.Key.Key_Escape)


# The parking lot


@pytest.fixture
def lot(window: Window) -> Window:
    """Three notes are parked."""

    def operation(document):
        for text in ("ads", "legal\nand prices", "refunds"):
            document = park(document, text, id=text[:3])
        return document

    window.edit(phrase("test", "Park"), operation)
    return window


def test_notes_are_added_changed_moved_and_deleted(lot: Window) -> None:
    first = rows(lot, ParkedRow)[0]
    text = first.findChild(QPlainTextEdit)
    text.setFocus()
    text.selectAll()
    QTest.keyClicks(text, "Ads?")
    QTest.keyClick(text, Qt.Key.Key_Down, ALT)
    assert parked(lot) == ["legal\nand prices", "Ads?", "refunds"]
    (delete,) = [a for a in first.menu.actions() if a.text() == "Delete parked note"]
    delete.trigger()
    assert parked(lot) == ["legal\nand prices", "refunds"]
    for _ in range(3):
        lot.editing.undo()
    assert parked(lot) == ["ads", "legal\nand prices", "refunds"]
    assert rows(lot, ParkedRow)[0].findChild(QPlainTextEdit).toPlainText() == "ads"


def test_a_note_becomes_a_touchpoint_below_the_others_of_the_stage(lot: Window) -> None:
    lot.scene.select(["complain"])
    _, legal, _ = rows(lot, ParkedRow)
    text = legal.findChild(QPlainTextEdit)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Return, CONTROL)
    (id,) = lot.scene.selected()
    card = lot.document.touchpoints[id]
    assert (card.stage, card.name, card.does) == ("care", "legal", "and prices")
    assert card.y > lot.document.touchpoints["complain"].y + CARD_HEIGHT
    assert parked(lot) == ["ads", "refunds"]
    assert lot.focusWidget() is lot.view
    lot.editing.undo()
    assert parked(lot) == ["ads", "legal\nand prices", "refunds"]


def test_a_note_becomes_a_sticky_note_by_key(lot: Window) -> None:
    text = rows(lot, ParkedRow)[0].findChild(QPlainTextEdit)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert [note.text for note in lot.document.notes] == ["Ask the shop", "ads"]
    assert parked(lot) == ["legal\nand prices", "refunds"]


@pytest.mark.parametrize("as_note", [False, True])
def test_a_note_is_dropped_on_the_map(lot: Window, hand: Hand, as_note: bool) -> None:
    at = lot.view.mapFromScene(QPointF(lot.scene.columns.left("buy") + 160, 420))
    hand.drop(lot.view.viewport(), row_data("ref"), at, SHIFT if as_note else CONTROL)
    (id,) = lot.scene.selected()
    record = lot.document[id]
    assert record.type == ("note" if as_note else "touchpoint")
    assert record.stage == "buy"
    middle = lot.scene.item_of(id).mapToScene(CARD_WIDTH / 2, CARD_HEIGHT / 2)
    assert (lot.view.mapFromScene(middle) - at).manhattanLength() < 12
    assert parked(lot) == ["ads", "legal\nand prices"]
    assert len(lot.work.session.history) == 2


def test_what_is_dropped_in_emotion_view_feels_like_its_band(lot: Window, hand: Hand) -> None:
    hand.key(Qt.Key.Key_2, CONTROL)
    lot.scene.settle()
    cold = lot.scene.bands.band(-2)
    at = lot.view.mapFromScene(QPointF(lot.scene.columns.left("buy") + 120, cold.middle))
    hand.drop(lot.view.viewport(), row_data("ref"), at)
    (id,) = lot.scene.selected()
    card = lot.document.touchpoints[id]
    assert (card.stage, card.emotion.valence) == ("buy", -2)
    lot.editing.undo()
    assert len(parked(lot)) == 3


def test_other_things_are_not_taken_for_parked_notes(lot: Window, hand: Hand) -> None:
    before = lot.document
    text = QMimeData()
    text.setText("ads")
    for data in (text, row_data("pay"), row_data("gone")):
        hand.drop(lot.view.viewport(), data, QPoint(300, 300))
    assert lot.document is before


def test_on_a_map_without_stages_one_is_made(lot: Window) -> None:
    lot.edit(phrase("test", "Clear"), lambda d: remove_stages(d, {"find", "buy", "care"}))
    QTest.mouseClick(button(rows(lot, ParkedRow)[0], "To the map, as a touchpoint"), LEFT)
    (card,) = lot.document.touchpoints.values()
    assert card.name == "ads"
    assert [stage.name for stage in lot.document.stages] == ["New stage"]
    lot.editing.undo()
    assert lot.document.stages == ()


def test_sticky_notes_go_to_the_parking_lot_and_become_touchpoints(
    window: Window, hand: Hand
) -> None:
    window.scene.select(["note", "pay"])
    hand.key(Qt.Key.Key_M, SHIFT)
    assert parked(window) == ["Ask the shop"]
    assert window.document.notes == ()
    assert "pay" in window.document
    window.editing.undo()
    window.scene.select(["note"])
    hand.key(Qt.Key.Key_N, SHIFT)
    (id,) = window.scene.selected()
    assert window.document.touchpoints[id].name == "Ask the shop"
    window.editing.undo()
    assert [note.text for note in window.document.notes] == ["Ask the shop"]


def test_a_note_without_text_stays_and_the_reason_is_said(
    window: Window, hand: Hand, answer
) -> None:
    window.edit(phrase("test", "Blank"), lambda d: park(d, " ", id="blank"))
    asked = answer("OK")
    before = window.document
    QTest.mouseClick(button(rows(window, ParkedRow)[0], "To the map, as a touchpoint"), LEFT)
    assert asked == ["A note without text cannot become a touchpoint."]
    assert window.document is before


# Decisions and questions


def test_a_decision_knows_its_owner_its_day_and_what_it_is_about(
    window: Window, hand: Hand
) -> None:
    window.scene.select(["pay", "complain", "note"])
    hand.key(*DECIDE)
    (line,) = window.findChildren(QuickLine)
    assert "about Pay and others: 1" in [label.text() for label in line.findChildren(QLabel)]
    hand.key(Qt.Key.Key_Escape)
    first = date.today()
    say(window, DECIDE, "A person rings back @Mina")
    (decision,) = window.document.decisions
    assert (decision.text, decision.owner) == ("A person rings back", "Mina")
    assert decision.about == ("pay", "complain")
    assert first <= decision.decided_on <= date.today()
    assert len(window.work.session.history) == 1


def test_the_row_of_a_decision_shows_and_changes_it(window: Window) -> None:
    window.edit(
        phrase("test", "Decide"),
        lambda d: add_decision(d, "Call", ["pay", "complain"], "Mina", date(2026, 4, 2), "call"),
    )
    (row,) = rows(window, DecisionRow)
    fields = {field.accessibleName(): field for field in row.findChildren(QLineEdit)}
    assert fields["Who sees to it"].text() == "Mina"
    assert fields["Decided on"].text() == "2026-04-02"
    QTest.keyClicks(fields["Who sees to it"], "Dr ")
    fields["Decided on"].clear()
    QTest.keyClicks(fields["Decided on"], "2026-05-01")
    text = row.findChild(QPlainTextEdit)
    QTest.keyClicks(text, "Re")
    decision = window.document["call"]
    assert (decision.text, decision.owner) == ("ReCall", "Dr Mina")
    assert decision.decided_on == date(2026, 5, 1)


def test_chips_lead_to_the_cards_and_links_come_and_go(window: Window, hand: Hand) -> None:
    window.edit(phrase("test", "Ask"), lambda d: add_question(d, "Who?", ["pay"], id="who"))
    (row,) = rows(window, QuestionRow)
    (pay,) = [chip for chip in chips(row) if chip.text() == "Pay"]
    QTest.mouseClick(pay, LEFT)
    assert window.scene.selected() == ("pay",)
    more = next(b for b in row.findChildren(QWidget) if b.accessibleName().startswith("About the"))
    assert not more.isVisible()
    window.scene.select(["visit", "pay"])
    assert more.isVisible()
    QTest.mouseClick(more, LEFT)
    assert window.document["who"].about == ("pay", "visit")
    assert not more.isVisible()
    (visit,) = [chip for chip in chips(row) if chip.text() == "Visit"]
    QTest.keyClick(visit, Qt.Key.Key_Delete)
    assert window.document["who"].about == ("pay",)
    row.menu.aboutToShow.emit()
    (unlink,) = [a for a in row.menu.actions() if a.text() == "Not about “Pay”"]
    unlink.trigger()
    assert window.document["who"].about == ()


def test_no_label_of_a_transition_comes_near_the_sign_of_a_question(window: Window) -> None:
    window.edit(phrase("test", "Ask"), lambda d: add_question(d, "Who?", ["pay"]))
    card = window.scene.card("pay")
    (badge,) = (child for child in card.childItems() if child.toolTip() == "Who?")
    around = badge.shape().boundingRect()
    assert QRectF(-3, -3, CARD_WIDTH + 6, CARD_HEIGHT + 6).contains(around)
    assert around.right() < 20, "nor is the face or the name hidden"
    assert around.bottom() < 20


def test_cards_show_a_question_until_there_is_an_answer(window: Window, hand: Hand) -> None:
    hand.click("pay")
    say(window, ASK, "Who pays? @Jun")
    hand.click("complain")
    say(window, ASK, "When?")
    window.scene.select(["complain"])
    say(window, ASK, "Why?")
    assert window.document.questions[0].owner == "Jun"
    assert signs(window) == {"pay": "Who pays?", "complain": "When?\nWhy?"}
    answer = next(
        field
        for field in rows(window, QuestionRow)[0].findChildren(QPlainTextEdit)
        if field.accessibleName() == "Answer"
    )
    answer.setFocus()
    QTest.keyClicks(answer, "Sales")
    assert signs(window) == {"complain": "When?\nWhy?"}
    # It stays in sight until the keyboard leaves it.
    assert window.document.questions[0].answer == "Sales"
    assert len(rows(window, QuestionRow)) == 3
    window.view.setFocus()
    assert len(rows(window, QuestionRow)) == 2
    everything = next(c for c in window.workshop.panel.findChildren(Chip) if c.text() == "all")
    QTest.mouseClick(everything, LEFT)
    assert len(rows(window, QuestionRow)) == 3
    for _ in range(2):
        window.editing.undo()
    assert signs(window) == {"pay": "Who pays?", "complain": "When?"}


def test_what_a_deleted_touchpoint_was_asked_is_still_asked(window: Window, hand: Hand) -> None:
    hand.click("pay")
    say(window, ASK, "Who pays?")
    rows(window, QuestionRow)
    window.view.setFocus()
    hand.key(Qt.Key.Key_Delete)
    (row,) = rows(window, QuestionRow)
    assert [chip.text() for chip in chips(row)] == []
    window.editing.undo()
    assert signs(window) == {"pay": "Who pays?"}
    assert [chip.text() for chip in chips(row)] == ["Pay"]


def test_the_sign_leaves_the_card_to_the_mouse(window: Window, hand: Hand) -> None:
    hand.click("pay")
    say(window, ASK, "Who pays?")
    window.scene.select([])
    place = window.view.mapFromScene(hand.card("pay").mapToScene(QPointF(CARD_WIDTH - 20, 59)))
    QTest.mouseClick(window.view.viewport(), LEFT, pos=place)
    assert window.scene.selected() == ("pay",)
    assert isinstance(window.scene.item_of("pay"), CardItem)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_everything_in_a_full_panel_has_a_name(
    program: Program, qtbot: QtBot, language: str
) -> None:
    program.choose_language(language)
    sample = next(path for path in samples() if path.name == f"bookshop.{language}.journey.json")
    window = program.open(sample)
    qtbot.waitExposed(window)
    window.workshop.voting.show_next()
    window.panels["workshop"].open()
    QApplication.processEvents()
    assert len(rows(window, ParkedRow)) == len(rows(window, DecisionRow)) == 2
    assert len(stops(window.workshop.panel)) > 40
    assert nameless(window.workshop.panel) == []


def test_names_of_any_length_leave_the_panel_as_wide_as_it_is(window: Window) -> None:
    long = "x" * 200

    def operation(document):
        document = revise_records(document, ["pay", "visit"], name=long)
        document = count(add_round(document, long, "round"), "round", ["pay", "visit"], 3)
        document = add_question(park(add_step(document, long), long), long, ["pay"], long)
        return add_decision(document, long, ["pay", "visit"], long)

    window.panels["workshop"].open()
    QApplication.processEvents()
    width, least = window.workshop.panel.width(), window.minimumSizeHint().width()
    window.edit(phrase("test", "Long"), operation)
    window.workshop.voting.show("round")
    window.workshop.toggle_clock()
    QApplication.processEvents()
    assert window.workshop.panel.width() == width
    assert window.minimumSizeHint().width() <= max(least, 1100)
    for row in window.workshop.panel.findChildren(Row):
        assert row.minimumSizeHint().width() <= width
    row = rows(window, DecisionRow)[0]
    row.menu.aboutToShow.emit()
    assert row.menu.sizeHint().width() < 400
