"""Rules as people read them."""

from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.records import Rule
from journeymap.model.vocabulary import RouteKind, name_of


def rules(bookshop: Document) -> dict[str, Rule]:
    handling = bookshop.touchpoints["chatbot"].handling
    assert handling is not None
    return {rule.id: rule for rule in handling.rules}


def test_sentences_in_english(bookshop: Document) -> None:
    said = {id: str(rule_sentence(rule, bookshop)) for id, rule in rules(bookshop).items()}
    assert said == {
        "repeated": "Same customer contacts ≥ 2 times (7 days)"
        " → 전화, 고객 회복팀, then call back, 김서연",
        "asks": "Customer asks for a person → offer: a person",
        "complaint": "Complaint detected → a person",
        "later": "3 days later → notify: a person",
    }


def test_sentences_in_korean(bookshop: Document) -> None:
    korean = words_in("ko")
    said = korean.say(rule_sentence(rules(bookshop)["repeated"], bookshop))
    callback = korean.say(name_of(RouteKind.CALLBACK))
    assert said == f"같은 고객 문의 ≥ 2회 (7일) → 전화, 고객 회복팀, 그다음 {callback}, 김서연"
