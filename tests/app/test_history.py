"""The history panel, through real keys and clicks."""

import pytest
from PySide6.QtCore import Qt

from journeymap.app.history import HistoryPanel
from journeymap.edit.creation import new_document
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import phrase, words_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Said by the offscreen screen alone."""


@pytest.fixture
def session() -> Session:
    made = Session(new_document(words_in("en"), "zero"))
    for title in ("one", "two", "three"):
        rename(made, title)
    return made


def rename(session: Session, title: str) -> None:
    ids = [session.document.journey.id]
    label = phrase("test", "Title {title}").of(title=title)
    session.edit(label, lambda document: revise_records(document, ids, title=title))


@pytest.fixture
def panel(qtbot, session) -> HistoryPanel:
    made = HistoryPanel(session, words_in("en"))
    qtbot.addWidget(made)
    made.show()
    return made


def rows(panel: HistoryPanel) -> list[str]:
    model = panel.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_lists_every_step_and_marks_the_present_one(panel, session):
    assert rows(panel) == ["Opened", "Title one", "Title two", "Title three"]
    assert panel.list.currentIndex().row() == 3
    session.undo()
    assert panel.list.currentIndex().row() == 2


def test_a_click_goes_to_a_step(qtbot, panel, session):
    place = panel.list.visualRect(panel.list.model().index(1, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.document.journey.title == "one"
    assert session.position == 1


def test_keys_go_back_to_the_beginning_and_forth(qtbot, panel, session):
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Home)
    assert session.document.journey.title == "zero"
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert session.document.journey.title == "one"


def test_a_new_edit_takes_the_place_of_what_was_undone(panel, session):
    session.step_to(1)
    rename(session, "other")
    assert rows(panel) == ["Opened", "Title one", "Title other"]
    assert panel.list.currentIndex().row() == 2


def test_a_hidden_panel_catches_up_when_it_is_shown(panel, session):
    panel.hide()
    rename(session, "four")
    panel.show()
    assert rows(panel)[-1] == "Title four"
    assert panel.list.currentIndex().row() == 4
