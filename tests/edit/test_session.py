"""The history of one document: what is a step, what is refused, who hears of it."""

import pytest

from journeymap.edit.change import Change
from journeymap.edit.session import Refused, Session
from journeymap.edit.touchpoints import remove, revise_records
from journeymap.i18n import Problem, phrase, plain
from journeymap.model.document import Document
from journeymap.model.integrity import Broken
from journeymap.model.records import Touchpoint
from journeymap.model.values import revise

RENAME = phrase("test", "Rename")
MOVE = phrase("test", "Move")


def _name(session: Session, name: str, fold: str | None = None) -> Change:
    return session.edit(RENAME, lambda d: revise_records(d, ["visit"], name=name), fold)


def _called(session: Session) -> str:
    return session.document.touchpoints["visit"].name


@pytest.fixture
def session(shop: Document) -> Session:
    return Session(shop)


def test_a_session_starts_from_a_legal_document_only(shop: Document) -> None:
    with pytest.raises(Broken):
        Session(shop.with_records(without=["journey"]))


def test_an_edit_is_one_step_that_undo_takes_back(session: Session, shop: Document) -> None:
    change = _name(session, "Come in")
    assert set(change.ids) == {"visit"}
    assert _called(session) == "Come in"
    assert [step.label for step in session.history] == [RENAME]
    assert (session.position, session.undo_label, session.redo_label) == (1, RENAME, None)

    assert session.undo() == change.inverted()
    assert session.document == shop
    assert (session.position, session.undo_label, session.redo_label) == (0, None, RENAME)

    assert session.redo() == change
    assert _called(session) == "Come in"


def test_an_edit_that_changes_nothing_leaves_no_trace(session: Session) -> None:
    _name(session, "Come in")
    session.undo()
    assert not _name(session, "Visit")
    assert session.redo_label == RENAME


@pytest.mark.parametrize("name", ["", "two\nlines", "x" * 201])
def test_a_value_that_is_not_allowed_is_refused_and_nothing_happened(
    session: Session, shop: Document, name: str
) -> None:
    with pytest.raises(Refused, match="Nothing was changed"):
        _name(session, name)
    assert session.document is shop
    assert session.history == ()


def test_a_document_that_would_not_be_legal_is_refused(session: Session, shop: Document) -> None:
    heard: list[Change] = []
    session.listen(heard.append)
    with pytest.raises(Broken):
        session.edit(MOVE, lambda d: d.with_records(without=["pay"]))
    assert session.document is shop
    assert (session.history, heard) == ((), [])


def test_an_operation_may_refuse_by_itself(session: Session, shop: Document) -> None:
    def no(document: Document) -> Document:
        raise Problem(plain("Not today."))

    with pytest.raises(Problem, match="Not today"):
        session.edit(MOVE, no)
    assert session.document is shop


def test_a_refused_edit_keeps_what_can_be_done_again(session: Session) -> None:
    _name(session, "Come in")
    session.undo()
    with pytest.raises(Refused):
        _name(session, "")
    assert session.redo_label == RENAME


def test_a_new_edit_forgets_what_was_undone(session: Session) -> None:
    _name(session, "A")
    _name(session, "B")
    session.undo()
    _name(session, "C")
    assert len(session.history) == 2
    assert not session.redo()
    assert _called(session) == "C"


def test_undo_at_the_start_and_redo_at_the_end_do_nothing(session: Session) -> None:
    heard: list[Change] = []
    session.listen(heard.append)
    assert not session.undo()
    assert not session.redo()
    assert heard == []


def test_the_history_can_be_stepped_through_at_once(session: Session, shop: Document) -> None:
    for name in "ABC":
        _name(session, name)
    session.edit(MOVE, lambda d: remove(d, ["pay"]))
    heard: list[Change] = []
    session.listen(heard.append)

    session.step_to(1)
    assert (_called(session), "pay" in session.document) == ("A", True)
    session.step_to(4)
    assert (_called(session), "pay" in session.document) == ("C", False)
    session.step_to(-5)
    assert session.document == shop
    session.step_to(99)
    assert session.position == 4
    assert len(heard) == 4


def test_listeners_hear_of_steps_that_cancel_each_other_out(session: Session) -> None:
    _name(session, "A")
    _name(session, "Visit")
    heard: list[Change] = []
    session.listen(heard.append)
    session.step_to(0)
    assert (session.position, heard) == (0, [Change()])


def test_typing_in_one_field_is_one_step(session: Session, shop: Document) -> None:
    for name in ("C", "Co", "Com"):
        _name(session, name, fold="visit.name")
    assert len(session.history) == 1
    session.undo()
    assert session.document == shop


def test_typing_back_to_the_start_leaves_no_step(session: Session) -> None:
    _name(session, "Visits", fold="visit.name")
    _name(session, "Visit", fold="visit.name")
    assert session.history == ()
    assert session.is_saved


@pytest.mark.parametrize("folds", [(None, None), ("visit.name", "visit.says"), ("a", None)])
def test_other_edits_do_not_fold(session: Session, folds: tuple[str | None, str | None]) -> None:
    _name(session, "A", fold=folds[0])
    _name(session, "B", fold=folds[1])
    assert len(session.history) == 2


def test_typing_after_undo_redo_or_saving_is_a_new_step(session: Session) -> None:
    _name(session, "A", fold="name")
    session.undo()
    session.redo()
    _name(session, "B", fold="name")
    session.mark_saved(session.document)
    _name(session, "C", fold="name")
    assert len(session.history) == 3


def test_saved_means_equal_to_what_is_in_the_file(session: Session) -> None:
    assert session.is_saved
    _name(session, "A")
    assert not session.is_saved
    session.mark_saved(session.document)
    assert session.is_saved
    session.undo()
    assert not session.is_saved
    _name(session, "A")
    assert session.is_saved


def test_saving_an_older_document_does_not_call_the_newer_saved(session: Session) -> None:
    _name(session, "A")
    being_written = session.document
    _name(session, "B")
    session.mark_saved(being_written)
    assert not session.is_saved


def test_a_mirror_fed_by_changes_alone_equals_the_document(session: Session) -> None:
    mirror = session.document

    def reflect(change: Change) -> None:
        nonlocal mirror
        mirror = change.apply(mirror)

    session.listen(reflect)
    _name(session, "A")
    session.edit(MOVE, lambda d: remove(d, ["pay", "note"]))
    session.step_to(0)
    session.redo()
    assert mirror == session.document


def test_nobody_hears_of_anything_after_they_stopped_listening(session: Session) -> None:
    heard: list[Change] = []
    stop = session.listen(heard.append)
    _name(session, "A")
    stop()
    _name(session, "B")
    assert len(heard) == 1


def test_an_edit_made_by_a_listener_is_told_after_the_one_it_answers(session: Session) -> None:
    mirror = session.document

    def answer(change: Change) -> None:
        touchpoint = change.after["visit"]
        if isinstance(touchpoint, Touchpoint) and not touchpoint.owner:
            session.edit(MOVE, lambda d: revise_records(d, ["visit"], owner=touchpoint.name))

    def reflect(change: Change) -> None:
        nonlocal mirror
        mirror = change.apply(mirror)

    session.listen(answer)
    session.listen(reflect)
    _name(session, "A")
    assert mirror == session.document
    assert session.document.touchpoints["visit"].owner == "A"


def test_a_listener_that_fails_keeps_nobody_from_hearing(session: Session) -> None:
    heard: list[Change] = []

    def fail(change: Change) -> None:
        raise RuntimeError("a view's defect")

    stop = session.listen(fail)
    session.listen(heard.append)
    with pytest.raises(ExceptionGroup) as caught:
        _name(session, "A")
    assert caught.group_contains(RuntimeError, match="a view's defect")
    stop()
    _name(session, "B")
    assert len(heard) == 2
    assert _called(session) == "B"


def test_undo_restores_the_very_records(session: Session, shop: Document) -> None:
    session.edit(MOVE, lambda d: remove(d, ["visit"]))
    session.undo()
    assert session.document.records == shop.records
    assert session.document["again"] is shop["again"]
    assert revise(session.document["visit"]) == shop["visit"]
