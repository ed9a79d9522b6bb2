import pytest

from journeymap.edit.creation import new_document
from journeymap.i18n import words_in
from journeymap.model.integrity import faults


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_new_journey_is_legal_and_has_the_stages_where_feeling_enters(language: str) -> None:
    document = new_document(words_in(language))
    assert faults(document) == ()
    assert document.journey.language == language
    assert [stage.id for stage in document.stages] == [
        "first-contact",
        "consultation",
        "payment",
        "complaint",
        "review",
    ]
    assert document.touchpoints == {}


def test_stages_and_title_are_in_the_language_of_the_team() -> None:
    english, korean = (new_document(words_in(language)) for language in ("en", "ko"))
    assert english.journey.title == "New journey"
    assert korean.journey.title != english.journey.title
    assert {stage.name for stage in korean.stages}.isdisjoint(s.name for s in english.stages)
    assert new_document(words_in("ko"), "온담서점").journey.title == "온담서점"
