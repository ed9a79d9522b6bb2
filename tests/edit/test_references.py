"""What paths, votes, decisions and questions say of touchpoints that go away."""

import pytest

from journeymap.edit.session import Operation
from journeymap.edit.stages import remove_stages
from journeymap.edit.touchpoints import remove
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.records import JourneyPath
from journeymap.model.workshop import Decision, Question, Tally, VotingRound


@pytest.fixture
def discussed(shop: Document) -> Document:
    dots = (Tally(touchpoint="visit", dots=1), Tally(touchpoint="pay", dots=2))
    return shop.with_records(
        [
            JourneyPath(id="usual", name="Usual", steps=("visit", "pay", "visit")),
            JourneyPath(id="short", name="Short", steps=("pay",)),
            VotingRound(id="coldest", name="Coldest", rank=0, tally=dots),
            Decision(id="call", text="Call", about=("pay", "complain")),
            Question(id="who", text="Who pays?", about=("pay",)),
        ]
    )


@pytest.mark.parametrize(
    "away", [lambda d: remove(d, ["pay"]), lambda d: remove_stages(d, {"buy"})]
)
def test_what_is_said_of_a_touchpoint_goes_with_it(discussed: Document, away: Operation) -> None:
    left = away(discussed)
    assert faults(left) == ()
    assert [(path.id, path.steps) for path in left.paths] == [("usual", ("visit", "visit"))]
    assert left.voting_rounds[0].tally == (Tally(touchpoint="visit", dots=1),)
    assert left.decisions[0].about == ("complain",)
    assert left.questions[0].about == ()


def test_what_is_said_of_others_stays(discussed: Document) -> None:
    left = remove(discussed, ["complain"])
    assert left.paths == discussed.paths
    assert left.questions[0] is discussed.questions[0]
