"""The dialog for personas, channels, teams and calendars, through real keys and clicks."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from journeymap.app.calendar_form import HoursForm
from journeymap.app.directory import Directory
from journeymap.app.inspector.picks import Pick
from journeymap.drawing.theme import LIGHT
from journeymap.edit.rules import add_rule
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import revise_records, revise_words
from journeymap.i18n import phrase, plain, words_in
from journeymap.model.document import Document
from journeymap.model.handover import Rule
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
from journeymap.model.triggers import Sentiment
from journeymap.model.vocabulary import Effect, Kind, Medium, Mode, SignalType, State, Weekday

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


def test_a_team_gets_skills_and_languages(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.teams)
    form = directory.teams.form
    qtbot.keyClicks(form.skills.area, "refunds")
    qtbot.keyClicks(form.languages.area, "ko, en")
    team = session.document["care"]
    assert (team.skills, team.languages) == (("refunds",), ("ko", "en"))


def new_calendar(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.calendars)
    press(qtbot, directory.calendars.add)
    return directory.calendars.form, session.document.calendars[-1].id


def test_a_calendar_gets_hours_and_holidays_and_a_team_follows_it(qtbot, directory, session):
    form, id = new_calendar(qtbot, directory, session)
    qtbot.keyClicks(form.name.area, "Weekdays")
    form.zone.area.selectAll()
    qtbot.keyClicks(form.zone.area, "Asia/Seoul")
    press(qtbot, form.add_hours)
    first, second = form.findChildren(HoursForm)
    press(qtbot, first.days.findChildren(Pick)[5])
    first.opens.area.selectAll()
    qtbot.keyClicks(first.opens.area, "8:30")
    second.remove()
    qtbot.keyClicks(form.holidays.area, "2026-12-25")
    qtbot.keyClick(form.holidays.area, Qt.Key.Key_Return)
    qtbot.keyClicks(form.holidays.area, "2027-01-01")
    calendar = session.document[id]
    assert (calendar.name, calendar.zone) == ("Weekdays", "Asia/Seoul")
    (hours,) = calendar.weekly
    assert (hours.days[-1], hours.opens) == (Weekday.SAT, "08:30")
    assert calendar.holidays == (date(2026, 12, 25), date(2027, 1, 1))
    directory.tabs.setCurrentWidget(directory.teams)
    choice = directory.teams.form.calendar
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert session.document["care"].calendar == id


def test_a_zone_that_does_not_exist_is_told_and_not_lost_in_silence(
    qtbot, directory, session, dialogs
):
    form, id = new_calendar(qtbot, directory, session)
    zone = session.document[id].zone
    form.zone.area.setFocus()
    form.zone.area.selectAll()
    qtbot.keyClicks(form.zone.area, "Mars/Base")
    assert "Asia/Seoul" in form.zone.refusal
    assert session.document[id].zone == zone
    asked = dialogs.answer("Go on writing")
    qtbot.keyClick(directory, Qt.Key.Key_Escape)
    assert directory.isVisible()
    assert "Mars/Base" in asked[0]
    assert directory.focusWidget() is form.zone.area
    assert form.zone.text() == "Mars/Base"
    dialogs.answer("Close without it")
    qtbot.keyClick(directory, Qt.Key.Key_Escape)
    assert not directory.isVisible()


def test_a_name_for_expressions_is_finished_by_closing_or_asked_about(
    qtbot, directory, session, dialogs
):
    directory.tabs.setCurrentWidget(directory.signals)
    press(qtbot, directory.signals.add)
    area = directory.signals.form.id.area
    area.setFocus()
    area.selectAll()
    qtbot.keyClicks(area, "No Name")
    dialogs.answer("Go on writing")
    qtbot.keyClick(directory, Qt.Key.Key_Escape)
    assert directory.isVisible()
    directory.activateWindow()  # off the screen nobody gives the focus back
    QApplication.processEvents()
    area.selectAll()
    qtbot.keyClicks(area, "late_by")
    qtbot.keyClick(directory, Qt.Key.Key_Escape)
    assert not directory.isVisible()
    assert "late_by" in session.document.signals


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


def test_a_signal_is_described_and_renamed(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.signals)
    press(qtbot, directory.signals.add)
    form = directory.signals.form
    qtbot.keyClicks(form.name.area, "Value of the claim")
    qtbot.keyClicks(form.unit.area, "KRW")
    qtbot.keyClicks(form.lowest.area, "0")
    qtbot.keyClicks(form.highest.area, "3,000,000")
    qtbot.keyClicks(form.computed_by.area, "claims desk")
    form.id.area.setFocus()
    form.id.area.selectAll()
    qtbot.keyClicks(form.id.area, "claim_value")
    assert list(session.document.signals) == ["signal"]
    qtbot.keyClick(form.id.area, Qt.Key.Key_Return)
    (signal,) = session.document.signals.values()
    assert (signal.id, signal.name, signal.unit) == ("claim_value", "Value of the claim", "KRW")
    assert (signal.lowest, signal.highest, signal.computed_by) == (0, 3_000_000, "claims desk")
    assert directory.signals.chosen is signal
    for wrong in ("Claim", "phone"):
        form.id.area.selectAll()
        qtbot.keyClicks(form.id.area, wrong)
        qtbot.keyClick(form.id.area, Qt.Key.Key_Return)
        assert form.id.refusal
        assert form.id.area.text() == wrong
        assert list(session.document.signals) == ["claim_value"]
    session.undo()
    assert form.id.area.text() == "signal"


def test_what_rules_read_is_offered_for_description(qtbot, directory, session):
    rule = Rule(id="sad", effect=Effect.FORCE_HUMAN, trigger=Sentiment(at_most=-1))
    session.edit(plain("Rule"), lambda document: add_rule(document, "call", rule))
    directory.tabs.setCurrentWidget(directory.signals)
    read = directory.signals.read
    read.setFocus()
    qtbot.keyClick(read, Qt.Key.Key_Down)
    (signal,) = session.document.signals.values()
    assert (signal.id, signal.value, signal.lowest) == ("sentiment", SignalType.NUMBER, -2)
    form = directory.signals.form
    assert form.id.area.isReadOnly()
    assert not read.isVisible()


def test_a_channel_tells_what_it_cannot_carry(qtbot, directory, session):
    session.edit(
        plain("Words"),
        lambda document: revise_words(document, ["call"], after="Hello.", human_line="It is me."),
    )
    directory.tabs.setCurrentWidget(directory.channels)
    form = directory.channels.form

    def told() -> list[str]:
        labels = (label for label in form.findChildren(QLabel) if label.isVisible())
        return [label.text() for label in labels if "“Call”" in label.text()]

    assert told() == []
    press(qtbot, form.template_only)
    assert len(told()) == 1
    press(qtbot, form.template_only)
    press(qtbot, form.one_way)
    qtbot.keyClicks(form.longest.area, "10")
    assert len(told()) == 1
    phone = session.document["phone"]
    assert (phone.template_only, phone.one_way, phone.longest) == (False, True, 10)


def test_the_whole_journey_has_a_disclosure_and_a_fallback(qtbot, directory, session):
    directory.tabs.setCurrentWidget(directory.defaults)
    form = directory.defaults.form
    qtbot.keyClicks(form.disclosure.area, "AI answers here.")
    press(qtbot, form.fallback.more)
    qtbot.keyClicks(form.within.area, "1 day")
    journey = session.document.journey
    assert journey.disclosure == "AI answers here."
    assert [step.team for step in journey.fallback] == ["care"]
    assert journey.fallback_within == "P1D"


def test_enter_in_a_field_presses_no_button(qtbot, directory, session):
    before = session.document
    for page in (directory.personas, directory.channels, directory.teams):
        directory.tabs.setCurrentWidget(page)
        page.form.name.setFocus()
        qtbot.keyClick(page.form.name.area, Qt.Key.Key_Return)
    assert session.document == before
    assert directory.isVisible()


def test_a_name_too_long_for_the_list_is_told_on_hovering(directory, session):
    name = "Jiyeon, 34, who buys three books a month and reads them on the train"
    session.edit(phrase("test", "Name"), lambda d: revise_records(d, ["minji"], name=name))
    directory.personas.refresh()
    names = directory.personas.list
    assert names.item(0).toolTip() == name
    assert not names.horizontalScrollBar().isVisible()
