"""All rules of the help-centre sample written again from nothing, in both languages.

What engineering receives is the same afterwards, except for the ids of the rules.
"""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.app.inspector.choice import Choice
from journeymap.app.program import Program
from journeymap.app.rules.editor import RuleEditor
from journeymap.app.rules.kinds import KIND_NAMES
from journeymap.app.window import Window
from journeymap.edit.rules import rules_of
from journeymap.edit.touchpoints import revise_handling
from journeymap.files import read_journey
from journeymap.handling.derive import spec_of
from journeymap.i18n import Phrase
from journeymap.model.document import Document
from journeymap.model.duration import spoken
from journeymap.model.handover import Rule
from journeymap.model.triggers import AfterDelay, AnyTrigger, RepeatContact
from journeymap.model.values import revise
from journeymap.model.vocabulary import name_of
from journeymap.resources import samples
from tests.app.conftest import shown
from tests.app.dialogs import Dialogs
from tests.app.rule_writer import Writer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sample(language: str) -> Document:
    return read_journey(
        next(p for p in samples() if p.name == f"help-centre.{language}.journey.json")
    )


def without_rules(document: Document) -> Document:
    ways = document.transitions.values()
    document = document.with_records(revise(way, rule=None) for way in ways if way.rule)
    return revise_handling(document, list(document.touchpoints), rules=())


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_rules_of_a_sample_are_written_from_nothing(
    program: Program, qtbot: QtBot, dialogs: Dialogs, language: str
) -> None:
    goal = sample(language)
    program.choose_language(language)
    window = shown(program, without_rules(goal), qtbot)
    for id in goal.touchpoints:
        if rules := rules_of(goal, id):
            write_all(window, dialogs, id, rules, goal)
    for way in goal.transitions.values():
        if way.rule is not None:
            follow(window, way.id, [r.id for r in rules_of(goal, way.source)].index(way.rule))
    assert named_by_place(spec_of(window.document)) == named_by_place(spec_of(goal))
    while window.work.session.position:
        window.editing.undo()
    assert window.document == without_rules(goal)


def write_all(
    window: Window, dialogs: Dialogs, id: str, rules: tuple[Rule, ...], goal: Document
) -> None:
    """Write the rules of a touchpoint in the window that its key opens."""

    def act(editor: RuleEditor) -> None:
        writer = Writer(editor, window, id)
        for rule in rules:
            write(writer, rule, goal)

    window.activateWindow()  # off the screen nobody gives the focus back
    QApplication.processEvents()
    window.scene.select([id])
    window.view.setFocus()
    dialogs.meet(RuleEditor, act)
    QTest.keyClick(window.view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)


def write(writer: Writer, rule: Rule, goal: Document) -> None:
    """Write one rule, page by page."""
    words = writer.words
    writer.press("Add a rule")
    writer.choose("Then", words.say(name_of(rule.effect)))
    if rule.severity is not None:
        writer.choose("Severity", words.say(name_of(rule.severity)))
    writer.tab(0)
    write_trigger(writer, rule.trigger)
    writer.tab(1)
    for place, step in enumerate(rule.route):
        writer.press("Add a step")
        writer.choose("How", words.say(name_of(step.kind)), place)
        writer.choose("Team", goal.name_of(step.team or ""), place)
        if step.channel is not None:
            writer.choose("Channel", goal.name_of(step.channel), place)
        if step.role:
            writer.type("Person or role", step.role, place)
        if step.timeout is not None:
            writer.type("Go on after", words.say(spoken(step.timeout)), place)
    writer.tab(2)
    if rule.message:
        writer.type("What the customer is told", rule.message)
    for place, fact in enumerate(rule.context):
        writer.type("Fact", fact.what, place)
        if fact.personal:
            writer.press("Personal data", place)
        if fact.reason:
            writer.type("Reason", fact.reason, place)
    writer.tab(3)
    if rule.callback_within is not None:
        writer.type("Call back within", words.say(spoken(rule.callback_within)))
    writer.tab(4)
    if rule.hand_back is not None:
        writer.choose("Back to AI", words.say(name_of(rule.hand_back.when)))


def write_trigger(writer: Writer, trigger: AnyTrigger) -> None:
    words = writer.words
    writer.choose("Kind", words.say(KIND_NAMES[type(trigger)]))
    match trigger:
        case RepeatContact():
            writer.type("Contacts from", str(trigger.count))
            writer.type("Within", words.say(spoken(trigger.within)))
        case AfterDelay():
            writer.type("Delay", words.say(spoken(trigger.delay)))


def follow(window: Window, way: str, place: int) -> None:
    """Let a transition follow a rule of its start, in the inspector."""
    window.scene.select([way])
    QApplication.processEvents()
    name = window.words.say(Phrase("inspector", "Taken when"))
    (taken,) = [
        each
        for each in window.inspector.findChildren(Choice)
        if each.accessibleName() == name and each.isVisible()
    ]
    taken.setFocus()
    for _ in range(place + 1):
        QTest.keyClick(taken, Qt.Key.Key_Down)


def named_by_place(spec: object) -> object:
    """A spec in which rules are called after where they are, and without what follows from ids."""
    assert isinstance(spec, dict)
    places: dict[str, dict[str, str]] = {}
    for touchpoint in spec["touchpoints"]:
        for handling in touchpoint.get("handling", {}).values():
            places[touchpoint["id"]] = {
                rule["id"]: f"rule-{place}" for place, rule in enumerate(handling["rules"])
            }
    for touchpoint in spec["touchpoints"]:
        text = json.dumps(touchpoint, ensure_ascii=False)
        for old, new in places.get(touchpoint["id"], {}).items():
            text = text.replace(f'"rule": "{old}"', f'"rule": "{new}"')
            text = text.replace(f'"id": "{old}"', f'"id": "{new}"')
        touchpoint.clear()
        touchpoint.update(json.loads(text))
    del spec["journey"]["revision"]
    for test in spec["acceptance_tests"]:
        test["expect"].pop("rule", None)
    return spec
