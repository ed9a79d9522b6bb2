"""Adding what was read elsewhere to a map."""

from journeymap.edit.creation import new_document
from journeymap.edit.imports import Imported, Moment, Way, add_imported, begin_with
from journeymap.edit.session import Session
from journeymap.i18n import plain, words_in
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.vocabulary import Kind, Medium, Mode, Pattern, TransitionKind


def test_stages_channels_and_teams_of_the_same_name_are_the_same(shop: Document) -> None:
    moment = Moment(
        name="Ask", stage=" fIND ", channels=("WEB", "Fax"), mode=Mode.HUMAN, team="support"
    )
    document, (id,) = add_imported(shop, Imported(touchpoints=(moment,)), "Home")
    added = document.touchpoints[id]
    assert added.stage == "find"
    assert added.channels[0] == "web"
    assert [channel.name for channel in document.channels] == ["Web", "Phone", "Fax"]
    assert added.handling is not None
    assert added.handling.human.team == "support"
    assert document.teams == shop.teams
    assert faults(document) == ()


def test_new_stages_come_last_in_their_order(shop: Document) -> None:
    moments = (Moment(name="a", stage="Later"), Moment(name="b", stage="Buy"))
    imported = Imported(stages=("Buy", "Empty", "Later"), touchpoints=moments)
    document, _ = add_imported(shop, imported, "Home")
    assert [stage.name for stage in document.stages] == ["Find", "Buy", "Care", "Empty", "Later"]


def test_touchpoints_without_a_stage_go_home(shop: Document) -> None:
    imported = Imported(touchpoints=(Moment(name="a"), Moment(name="b", stage="New")))
    document, (first, _) = add_imported(shop, imported, "Care")
    assert document.touchpoints[first].stage == "care"
    document, (first, _) = add_imported(shop, imported, "Home")
    assert [stage.name for stage in document.stages[-2:]] == ["Home", "New"]


def test_stages_that_a_list_brings_stand_in_for_the_usual_ones() -> None:
    usual = new_document(words_in("en"))
    moments = (Moment(name="a", stage="Find"), Moment(name="b"))
    document, ids = begin_with(usual, Imported(("Find", "payment"), moments), "First contact")
    assert [stage.name for stage in document.stages] == ["First contact", "Find", "Payment"], (
        "in the order of the list"
    )
    assert tuple(document.touchpoints) == ids
    document, _ = begin_with(usual, Imported(touchpoints=(Moment(name="b"),)), "Review")
    assert document.stages == usual.stages


def test_cards_stand_below_what_is_there_and_apart(shop: Document) -> None:
    moments = tuple(Moment(name=f"{number}", stage="Buy") for number in range(40))
    document, ids = add_imported(shop, Imported(touchpoints=moments), "Home")
    places = [(document.touchpoints[id].x, document.touchpoints[id].y) for id in ids]
    assert min(y for _, y in places) > shop["note"].y
    assert len(set(places)) == 40
    assert [t.name for t in document.in_stage("buy")][1:] == [moment.name for moment in moments]
    for x, y in places:
        assert all(abs(x - a) >= 200 or abs(y - b) >= 100 or (x, y) == (a, b) for a, b in places)


def test_transitions_join_the_new_touchpoints(shop: Document) -> None:
    imported = Imported(
        touchpoints=(Moment(name="a"), Moment(name="b")),
        transitions=(Way(0, 1, "so", TransitionKind.EXCEPTION), Way(1, 1), Way(0, 1)),
    )
    document, (a, b) = add_imported(shop, imported, "Care")
    drawn = [(t.source, t.target, t.label, t.kind) for t in document.transitions.values()][4:]
    assert drawn == [
        (a, b, "so", TransitionKind.EXCEPTION),
        (b, b, "", TransitionKind.LOOP),
        (a, b, "", TransitionKind.NORMAL),
    ]


def test_what_follows_from_what_was_said(shop: Document) -> None:
    moments = (
        Moment(name="a", kind=Kind.COMPLAINT, mode=Mode.HYBRID),
        Moment(name="b", channels=("WhatsApp", "전화 상담", "App", "Carrier pigeon")),
    )
    document, (a, _) = add_imported(shop, Imported(touchpoints=moments), "Care")
    complaint = document.touchpoints[a]
    assert complaint.attitude_over_answer
    assert complaint.handling is not None
    assert complaint.handling.pattern is Pattern.AI_FIRST
    assert [channel.medium for channel in document.channels[2:]] == [
        *(Medium.MESSENGER, Medium.PHONE, Medium.APP, Medium.OTHER)
    ]


def test_one_undo_takes_an_import_back(shop: Document) -> None:
    session = Session(shop)
    moments = tuple(Moment(name=f"{n}", stage="New", channels=("Fax",)) for n in range(5))
    imported = Imported(("New",), moments, (Way(0, 1),))
    session.edit(plain("import"), lambda document: add_imported(document, imported, "Home")[0])
    assert len(session.document.records) == len(shop.records) + 8
    session.undo()
    assert session.document == shop
