"""Rules as people read them."""

from journeymap.handling import rule_sentence
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.records import Rule


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
    said = words_in("ko").say(rule_sentence(rules(bookshop)["repeated"], bookshop))
    assert said == "같은 고객 문의 ≥ 2회 (7일) → 전화, 고객 회복팀, 그다음 회신 전화, 김서연"
