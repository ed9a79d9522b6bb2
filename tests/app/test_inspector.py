"""The inspector, through real keys and clicks."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from journeymap.app.inspector import Inspector
from journeymap.app.inspector.amounts import Count
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import FoldButton
from journeymap.app.inspector.picks import Chip, FacePick, ModePick, Pick
from journeymap.app.inspector.rules import RuleRows
from journeymap.app.inspector.touchpoint import TouchpointForm
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import remove, revise_records, set_mode
from journeymap.i18n import Words, phrase, words_in
from journeymap.model.document import Document
from journeymap.model.records import (
    BrandWords,
    Channel,
    Emotion,
    Handling,
    Journey,
    Note,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.vocabulary import (
    Basis,
    Feeling,
    Kind,
    Medium,
    Mode,
    Pattern,
    State,
    TransitionKind,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Said by the offscreen screen alone."""


@pytest.fixture
def session() -> Session:
    feeling = Emotion(word=Feeling.WORRIED, valence=-1, intensity=2, basis=Basis.ASSUMED)
    return Session(
        Document.of(
            [
                Journey(id="journey", title="Bookshop", language="ko", state=State.AS_IS),
                Stage(id="buy", name="Buying", rank=0.0),
                Stage(id="help", name="Help", rank=1.0),
                Channel(id="phone", name="Phone", medium=Medium.PHONE),
                Channel(id="mail", name="Mail", medium=Medium.EMAIL),
                Team(id="care", name="Care team"),
                Touchpoint(id="cart", stage="buy", name="Cart", kind=Kind.CART, x=0, y=0),
                Touchpoint(
                    id="claim",
                    stage="help",
                    name="Claim",
                    kind=Kind.COMPLAINT,
                    attitude_over_answer=True,
                    emotion=feeling,
                    handling=Handling(mode=Mode.HUMAN),
                    words=BrandWords(before="We are sorry."),
                    x=0,
                    y=0,
                ),
                Transition(
                    id="way", source="cart", target="claim", kind=TransitionKind.NORMAL, share=0.3
                ),
                Note(id="note", stage="buy", x=0, y=0, text="look again"),
            ]
        )
    )


@pytest.fixture
def inspector(qtbot, session) -> Inspector:
    return opened(qtbot, session)


def opened(
    qtbot, session: Session, words: Words | None = None, settings: QSettings | None = None
) -> Inspector:
    def edit(label, operation, fold=None) -> bool:
        return bool(session.edit(label, operation, fold))

    made = Inspector(session, words or words_in("en"), LIGHT, edit, settings)
    session.listen(made.refresh)
    qtbot.addWidget(made)
    made.resize(360, 700)
    made.show()
    return made


def named(inspector: Inspector, name: str, type_: type = QWidget) -> QWidget:
    """The visible widget with this accessible name."""
    (found,) = (
        widget
        for widget in inspector.findChildren(type_)
        if widget.accessibleName() == name and widget.isVisibleTo(inspector)
    )
    return found


def unfold(inspector: Inspector, name: str) -> None:
    button = named(inspector, name, FoldButton)
    if not button.isChecked():
        button.click()


def labels(session: Session) -> list[str]:
    return [str(step.label) for step in session.history]


def test_typing_a_name_is_one_step_and_kept_at_every_stroke(qtbot, inspector, session):
    inspector.inspect(("cart",))
    name = named(inspector, "Name", LineField)
    name.area.setFocus()
    name.area.selectAll()
    qtbot.keyClicks(name.area, "Bas")
    assert session.document.touchpoints["cart"].name == "Bas"
    qtbot.keyClicks(name.area, "ket")
    assert session.document.touchpoints["cart"].name == "Basket"
    assert labels(session) == ["Change “Name”"]
    session.undo()
    assert name.area.text() == "Cart"


def test_two_visits_to_a_field_are_two_steps(qtbot, inspector, session):
    inspector.inspect(("cart",))
    name = named(inspector, "Name", LineField)
    name.area.setFocus()
    qtbot.keyClicks(name.area, "s")
    named(inspector, "Stage", Choice).setFocus()
    name.area.setFocus()
    qtbot.keyClicks(name.area, "!")
    assert len(session.history) == 2


def test_a_change_elsewhere_leaves_cursor_and_focus_where_somebody_types(qtbot, inspector, session):
    inspector.inspect(("cart",))
    name = named(inspector, "Name", LineField)
    name.area.setFocus()
    name.area.setCursorPosition(2)
    qtbot.keyClicks(name.area, "x")
    session.edit(phrase("test", "Decide"), lambda d: set_mode(d, ["cart"], Mode.AI))
    assert name.area.hasFocus()
    assert (name.area.text(), name.area.cursorPosition()) == ("Caxrt", 3)


def test_an_emptied_name_stays_empty_with_a_reason_and_the_document_keeps_the_last(
    qtbot, inspector, session
):
    inspector.inspect(("cart",))
    name = named(inspector, "Name", LineField)
    name.area.setFocus()
    name.area.selectAll()
    qtbot.keyClick(name.area, Qt.Key.Key_Delete)
    assert name.area.text() == ""
    assert "cannot be empty" in name.refusal
    assert session.document.touchpoints["cart"].name == "Cart"
    qtbot.keyClick(name.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (name.area.text(), name.refusal) == ("Cart", "")


def test_too_long_a_text_stays_in_the_field_and_is_kept_once_it_fits(qtbot, inspector, session):
    inspector.inspect(("cart",))
    name = named(inspector, "Name", LineField)
    name.area.setFocus()
    QApplication.clipboard().setText("x" * 300)
    name.area.selectAll()
    name.area.paste()
    assert "Too long by 100" in name.refusal
    assert len(name.area.text()) == 300
    name.area.setSelection(200, 100)
    qtbot.keyClick(name.area, Qt.Key.Key_Delete)
    assert session.document.touchpoints["cart"].name == "x" * 200


def test_what_could_not_be_kept_is_there_again_when_its_touchpoint_is(qtbot, inspector, session):
    inspector.inspect(("claim",))
    unfold(inspector, "Why this way")
    decided = named(inspector, "Decided on", LineField)
    qtbot.keyClicks(decided.area, "today")
    inspector.inspect(("cart",))
    inspector.inspect(("claim",))
    assert decided.area.text() == "today"
    assert decided.refusal


def test_characters_that_nobody_sees_are_left_out(qtbot, inspector, session):
    inspector.inspect(("cart",))
    unfold(inspector, "What happens")
    does = named(inspector, "The customer does", TextField)
    QApplication.clipboard().setText("puts\x07 books\x85 in")
    does.area.paste()
    assert session.document.touchpoints["cart"].does == "puts books in"


def test_undo_keys_go_to_the_window(qtbot, inspector, session):
    inspector.inspect(("cart",))
    name = named(inspector, "Name", LineField)
    name.area.setFocus()
    qtbot.keyClicks(name.area, "s")
    qtbot.keyClick(name.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name.area.text() == "sCart"


def test_a_word_tags_the_feeling_and_a_face_its_warmth(qtbot, inspector, session):
    inspector.inspect(("cart",))
    qtbot.mouseClick(named(inspector, "annoyed", Chip), Qt.MouseButton.LeftButton)
    assert session.document.touchpoints["cart"].emotion.word is Feeling.ANNOYED
    qtbot.mouseClick(named(inspector, "very cold", FacePick), Qt.MouseButton.LeftButton)
    emotion = session.document.touchpoints["cart"].emotion
    assert (emotion.word, emotion.valence) == (Feeling.ANNOYED, -2)
    assert named(inspector, "very cold").isChecked()
    assert not named(inspector, "cold").isChecked()


def test_chips_by_keyboard_arrows_move_and_space_chooses(qtbot, inspector, session):
    inspector.inspect(("claim",))
    chosen = named(inspector, "worried", Chip)
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    focused = inspector.focusWidget()
    assert focused.accessibleName() == "annoyed"
    assert session.history == ()
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert session.document.touchpoints["claim"].emotion.word is Feeling.ANNOYED


def test_intensity_basis_and_the_decisive_moment(qtbot, inspector, session):
    inspector.inspect(("claim",))
    for name in ("Intensity 3", "observed", "Decisive moment"):
        qtbot.mouseClick(named(inspector, name, Pick), Qt.MouseButton.LeftButton)
    claim = session.document.touchpoints["claim"]
    assert (claim.emotion.intensity, claim.emotion.basis) == (3, Basis.OBSERVED)
    assert claim.decisive
    qtbot.mouseClick(named(inspector, "Decisive moment"), Qt.MouseButton.LeftButton)
    assert not session.document.touchpoints["claim"].decisive


def test_without_a_feeling_its_details_cannot_be_set(inspector):
    inspector.inspect(("cart",))
    assert not named(inspector, "Intensity 1", Pick).isEnabled()
    inspector.inspect(("claim",))
    assert named(inspector, "Intensity 1", Pick).isEnabled()


def test_a_feeling_and_a_decision_can_be_taken_back(qtbot, inspector, session):
    inspector.inspect(("claim",))
    named(inspector, "Clear feeling").click()
    named(inspector, "Leave undecided who is there").click()
    claim = session.document.touchpoints["claim"]
    assert (claim.emotion, claim.handling) == (None, None)


def test_both_asks_how_it_is_shared_and_when_the_person_follows(qtbot, inspector, session):
    inspector.inspect(("cart",))
    qtbot.mouseClick(named(inspector, "Both", ModePick), Qt.MouseButton.LeftButton)
    shared = named(inspector, "Shared how", Choice)
    shared.setFocus()
    qtbot.keyClick(shared, Qt.Key.Key_End)
    handling = session.document.touchpoints["cart"].handling
    assert (handling.mode, handling.pattern) == (Mode.HYBRID, Pattern.AI_NOW_HUMAN_LATER)
    days = named(inspector, "Follows after: unit of time", Choice)
    days.setFocus()
    qtbot.keyClick(days, Qt.Key.Key_Down)
    number = named(inspector, "Follows after", Count)
    number.setFocus()
    qtbot.keyClicks(number, "36")
    assert session.document.touchpoints["cart"].handling.follow_up_after == "P1DT12H"
    session.undo()
    assert session.document.touchpoints["cart"].handling.follow_up_after is None


def test_a_length_of_time_keeps_the_unit_in_which_it_is_typed(qtbot, inspector, session):
    inspector.inspect(("claim",))
    number = named(inspector, "Responds within", Count)
    number.setFocus()
    qtbot.keyClicks(number, "60")
    assert session.document.touchpoints["claim"].handling.human.response == "PT1H"
    assert number.value() == 60
    inspector.inspect(("cart",))
    inspector.inspect(("claim",))
    assert number.value() == 1


def test_an_emptied_number_means_that_nothing_is_said(qtbot, inspector, session):
    inspector.inspect(("way",))
    share = named(inspector, "Share of customers", Count)
    share.setFocus()
    qtbot.keyClicks(share, "45")
    assert session.document.transitions["way"].share == 0.45
    share.selectAll()
    qtbot.keyClick(share, Qt.Key.Key_Delete)
    assert session.document.transitions["way"].share is None


def test_the_wheel_scrolls_and_changes_nothing(qtbot, inspector, session):
    inspector.inspect(("claim",))
    kind = named(inspector, "Kind", Choice)
    named(inspector, "Name", LineField).area.setFocus()
    for field in (kind, named(inspector, "Responds within", Count)):
        wheel = QWheelEvent(
            QPointF(5, 5),
            QPointF(field.mapToGlobal(QPoint(5, 5))),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, wheel)
    assert session.history == ()


def test_many_touchpoints_show_what_they_share_and_are_set_together(qtbot, inspector, session):
    inspector.inspect(("cart", "claim"))
    assert any(label.text() == "Touchpoints: 2" for label in inspector.findChildren(QLabel))
    assert named(inspector, "Kind", Choice).currentText() == ""
    assert not any(field.isVisible() for field in inspector.findChildren(TextField))
    qtbot.mouseClick(named(inspector, "AI", ModePick), Qt.MouseButton.LeftButton)
    modes = [t.handling.mode for t in session.document.touchpoints.values()]
    assert modes == [Mode.AI, Mode.AI]
    assert len(session.history) == 1


def test_lines_make_a_list(qtbot, inspector, session):
    inspector.inspect(("cart",))
    qtbot.mouseClick(named(inspector, "AI", ModePick), Qt.MouseButton.LeftButton)
    unfold(inspector, "The AI")
    allowed = named(inspector, "Allowed", TextField)
    qtbot.keyClicks(allowed.area, "answer")
    qtbot.keyClick(allowed.area, Qt.Key.Key_Return)
    qtbot.keyClicks(allowed.area, "refund")
    assert session.document.touchpoints["cart"].handling.ai.allowed == ("answer", "refund")


def test_a_date_that_is_none_is_told(qtbot, inspector, session):
    inspector.inspect(("claim",))
    unfold(inspector, "Why this way")
    decided = named(inspector, "Decided on", LineField)
    qtbot.keyClicks(decided.area, "2026-11-2")
    assert "2026-11-22" in decided.refusal
    qtbot.keyClicks(decided.area, "2")
    assert decided.refusal == ""
    assert str(session.document.touchpoints["claim"].handling.decided_on) == "2026-11-22"


def test_channels_are_chips(qtbot, inspector, session):
    inspector.inspect(("cart",))
    unfold(inspector, "What happens")
    for name in ("Mail", "Phone"):
        qtbot.mouseClick(named(inspector, name, Chip), Qt.MouseButton.LeftButton)
    assert session.document.touchpoints["cart"].channels == ("phone", "mail")


def test_evidence_grows_by_typing_in_the_blank_line(qtbot, inspector, session):
    inspector.inspect(("cart",))
    unfold(inspector, "Evidence")
    blank = named(inspector, "Evidence", LineField)
    blank.area.setFocus()
    qtbot.keyClicks(blank.area, "12 calls")
    assert [e.text for e in session.document.touchpoints["cart"].evidence] == ["12 calls"]
    assert len(session.history) == 1
    assert blank.area.hasFocus()
    qtbot.keyClicks(named(inspector, "Link", LineField).area, "https://example.org")
    assert session.document.touchpoints["cart"].evidence[0].link == "https://example.org"
    named(inspector, "Remove a piece of evidence").click()
    assert session.document.touchpoints["cart"].evidence == ()


def test_rules_are_added_copied_moved_and_removed(qtbot, inspector, session):
    inspector.inspect(("claim",))
    rows = inspector.findChild(RuleRows)
    with qtbot.waitSignal(inspector.room_wanted) as wanted:
        named(inspector, "Add a rule").click()
    (rule,) = session.document.touchpoints["claim"].handling.rules
    assert wanted.args == ["rules", "claim", rule.id]
    assert rows.item(0).text() == "1. Customer asks for a person → a person"
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    _, copy = session.document.touchpoints["claim"].handling.rules
    assert rows.chosen == copy.id
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [r.id for r in session.document.touchpoints["claim"].handling.rules] == [
        copy.id,
        rule.id,
    ]
    assert rows.chosen == copy.id
    with qtbot.waitSignal(inspector.room_wanted) as wanted:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert wanted.args == ["rules", "claim", copy.id]
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert session.document.touchpoints["claim"].handling.rules == (rule,)
    session.undo()
    assert len(session.document.touchpoints["claim"].handling.rules) == 2


def test_a_rule_is_dropped_at_another_place(qtbot, inspector, session):
    inspector.inspect(("claim",))
    for _ in range(3):
        named(inspector, "Add a rule").click()
    first, second, third = (r.id for r in session.document.touchpoints["claim"].handling.rules)
    rows = inspector.findChild(RuleRows)
    QApplication.processEvents()
    rows.setCurrentRow(0)
    below = rows.visualItemRect(rows.item(1)).bottomLeft() + QPoint(20, -2)
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    # Qt hands on drops from outside alone; a drag within the list ends here.
    rows.dropEvent(QDropEvent(QPointF(below), action, QMimeData(), button, keys))
    rules = session.document.touchpoints["claim"].handling.rules
    assert [r.id for r in rules] == [second, first, third]


def test_a_transition_is_turned_round(qtbot, inspector, session):
    inspector.inspect(("way",))
    assert any(label.text() == "Cart → Claim" for label in inspector.findChildren(QLabel))
    named(inspector, "Reverse direction").click()
    assert session.document.transitions["way"].source == "claim"
    assert any(label.text() == "Claim → Cart" for label in inspector.findChildren(QLabel))


def test_a_stage_is_renamed_and_moved(qtbot, inspector, session):
    inspector.inspect(("buy",))
    qtbot.keyClicks(named(inspector, "Name", LineField).area, "!")
    named(inspector, "Move stage right").click()
    assert [stage.name for stage in session.document.stages] == ["Help", "!Buying"]
    assert not named(inspector, "Move stage right").isEnabled()


def test_a_note_is_written(qtbot, inspector, session):
    inspector.inspect(("note",))
    qtbot.keyClicks(named(inspector, "Note", TextField).area, "Please ")
    assert session.document.notes[0].text == "Please look again"


def test_without_a_selection_the_journey_is_shown(qtbot, inspector, session):
    inspector.inspect(())
    assert named(inspector, "Title", LineField).area.text() == "Bookshop"
    qtbot.mouseClick(named(inspector, "To be", Chip), Qt.MouseButton.LeftButton)
    assert session.document.journey.state is State.TO_BE
    with qtbot.waitSignal(inspector.directory_wanted):
        named(inspector, "Personas, channels and teams …").click()


def test_what_was_removed_is_not_shown_any_more(inspector, session):
    inspector.inspect(("cart",))
    session.edit(phrase("test", "Remove"), lambda d: remove(d, ["cart"]))
    assert named(inspector, "Title", LineField).area.text() == "Bookshop"


def test_a_change_of_something_else_does_not_touch_the_form(inspector, session):
    inspector.inspect(("cart",))
    session.edit(phrase("test", "Rename"), lambda d: revise_records(d, ["help"], name="Support"))
    assert "Support" in choices(named(inspector, "Stage", Choice))


def choices(choice: Choice) -> list[str]:
    return [choice.itemText(place) for place in range(choice.count())]


def test_open_sections_are_remembered(qtbot, session, tmp_path):
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    first = opened(qtbot, session, settings=settings)
    first.inspect(("claim",))
    unfold(first, "Evidence")
    second = opened(qtbot, session, settings=settings)
    second.inspect(("claim",))
    assert named(second, "Evidence", FoldButton).isChecked()
    assert not named(second, "Why this way", FoldButton).isChecked()


def test_name_feeling_and_handling_are_in_sight_on_a_small_screen(qtbot, inspector):
    inspector.resize(344, 640)
    inspector.inspect(("claim",))
    QApplication.processEvents()
    human = named(inspector, "Human", ModePick)
    assert human.mapTo(inspector, QPoint(0, human.height())).y() <= inspector.height()
    assert human.mapTo(inspector, QPoint(human.width(), 0)).x() <= inspector.width()


@pytest.mark.parametrize("ids", [("claim",), ("cart", "claim"), ("way",), ("buy",), ("note",), ()])
def test_everything_that_takes_the_focus_has_a_name(inspector, ids):
    inspector.inspect(ids)
    for fold in inspector.findChildren(FoldButton):
        if fold.isVisible() and not fold.isChecked():
            fold.click()
    stops = [
        widget
        for widget in inspector.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
    ]
    assert stops
    assert [widget for widget in stops if not widget.accessibleName()] == []


def test_tab_goes_from_top_to_bottom_also_through_what_came_later(qtbot, inspector):
    inspector.inspect(("claim",))
    named(inspector, "Add a rule").click()
    QApplication.processEvents()
    stop = named(inspector, "Name", LineField).area
    stop.setFocus()
    seen = []
    while inspector.focusWidget() not in seen:
        seen.append(inspector.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    tops = [widget.mapTo(form_of(widget), QPoint(0, 0)).y() for widget in seen]
    assert len(seen) > 20
    assert all(later > earlier - 12 for earlier, later in pairwise(tops))


def form_of(widget: QWidget) -> QWidget:
    while not isinstance(widget, TouchpointForm):
        widget = widget.parentWidget()
    return widget


def test_it_speaks_korean(qtbot, session):
    inspector = opened(qtbot, session, words_in("ko"))
    inspector.inspect(("claim",))
    assert named(inspector, "불안", Chip).isChecked()
