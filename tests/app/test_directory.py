"""The dialog for personas, channels and teams, through real keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from journeymap.app.directory import Directory
from journeymap.app.inspector.picks import Pick
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Session
from journeymap.i18n import phrase, words_in
from journeymap.model.document import Document
from journeymap.model.records import (
    Channel,
    Handling,
    HumanDuty,
    Journey,
    Persona,
    Stage,
    Team,
    Touchpoint,
)
from journeymap.model.vocabulary import Kind, Medium, Mode, State, Weekday

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Said by the offscreen screen alone."""


@pytest.fixture
def session() -> Session:
    touchpoint = Touchpoint(
        id="call",
        stage="help",
        name="Call",
        kind=Kind.INQUIRY,
        channels=("phone",),
        handling=Handling(mode=Mode.HUMAN, human=HumanDuty(team="care")),
        x=0,
        y=0,
    )
    return Session(
        Document.of(
            [
                Journey(id="journey", title="Bookshop", language="ko", state=State.AS_IS),
                Persona(id="minji", name="Minji"),
                Stage(id="help", name="Help", rank=0.0),
                Channel(id="phone", name="Phone", medium=Medium.PHONE),
                Channel(id="mail", name="Mail", medium=Medium.EMAIL),
                Team(id="care", name="Care team"),
                touchpoint,
            ]
        )
    )


@pytest.fixture
def directory(qtbot, session) -> Directory:
    def edit(label, operation, fold=None) -> bool:
        return bool(session.edit(label, operation, fold))

    made = Directory(session, words_in("en"), LIGHT, edit)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_persona_is_named_by_typing_on(qtbot, directory, session):
    press(qtbot, directory.personas.add)
    qtbot.keyClicks(directory.personas.form.name.area, "Mr Park")
    assert [persona.name for persona in session.document.personas] == ["Minji", "Mr Park"]
    names = directory.personas.list
    assert [names.item(row).text() for row in range(names.count())] == ["Minji", "Mr Park"]


def test_a_channel_is_described(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.channels)
    form = directory.channels.form
    form.medium.setFocus()
    qtbot.keyClick(form.medium, Qt.Key.Key_Home)
    press(qtbot, form.template_only)
    phone = session.document["phone"]
    assert (phone.medium, phone.template_only) == (Medium.WEB, True)


def test_a_team_gets_skills_languages_and_hours(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.teams)
    form = directory.teams.form
    qtbot.keyClicks(form.skills.area, "refunds")
    qtbot.keyClicks(form.languages.area, "ko, en")
    assert not form.opens.isVisible()
    press(qtbot, form.has_hours)
    press(qtbot, form.days.findChildren(Pick)[5])
    form.opens.area.selectAll()
    qtbot.keyClicks(form.opens.area, "8:30")
    form.zone.area.selectAll()
    qtbot.keyClicks(form.zone.area, "Asia/Seoul")
    team = session.document["care"]
    assert (team.skills, team.languages) == (("refunds",), ("ko", "en"))
    assert (team.hours.opens, team.hours.zone) == ("08:30", "Asia/Seoul")
    assert team.hours.days[-1] is Weekday.SAT
    press(qtbot, form.has_hours)
    assert session.document["care"].hours is None


def test_a_zone_that_does_not_exist_is_told(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.teams)
    form = directory.teams.form
    press(qtbot, form.has_hours)
    zone = session.document["care"].hours.zone
    form.zone.area.selectAll()
    qtbot.keyClicks(form.zone.area, "Mars/Base")
    assert "Asia/Seoul" in form.zone.refusal
    assert session.document["care"].hours.zone == zone


def test_what_nobody_uses_is_removed_at_once(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.channels)
    directory.channels.list.setCurrentRow(1)
    press(qtbot, directory.channels.remove)
    assert [channel.id for channel in session.document.channels] == ["phone"]


def test_what_is_in_use_is_removed_only_after_asking(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.teams)
    teams = directory.teams
    press(qtbot, teams.remove)
    assert teams.notice.isVisible()
    assert "“Call”" in teams.notice.findChild(QLabel).text()
    press(qtbot, teams.keep)
    assert not teams.notice.isVisible()
    assert "care" in session.document
    press(qtbot, teams.remove)
    press(qtbot, teams.everywhere)
    assert "care" not in session.document
    assert session.document.touchpoints["call"].handling.human.team is None
    assert not teams.form.isVisible()
    session.undo()
    assert session.document.touchpoints["call"].handling.human.team == "care"
    assert teams.form.isVisible()


def test_undo_works_in_the_dialog(qtbot, directory, session):
    press(qtbot, directory.personas.add)
    directory.personas.list.setFocus()
    qtbot.keyClick(directory, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [persona.name for persona in session.document.personas] == ["Minji"]


def test_a_closed_dialog_follows_nothing(directory, session):
    directory.accept()
    session.edit(phrase("test", "Remove"), lambda d: d.with_records(without=["minji"]))
    assert directory.personas.list.count() == 1
