from journeymap.edit.change import Change
from journeymap.model.document import Document
from journeymap.model.records import Team
from journeymap.model.values import revise


def _edited(shop: Document) -> Document:
    """One record replaced, one added, one gone."""
    return shop.with_records(
        [revise(shop["visit"], name="Come in"), Team(id="shop", name="Shop")], without=["note"]
    )


def test_a_change_holds_only_what_differs(shop: Document) -> None:
    new = _edited(shop)
    change = Change.between(shop, new)
    assert change.before == {"visit": shop["visit"], "shop": None, "note": shop["note"]}
    assert change.after == {"visit": new["visit"], "shop": new["shop"], "note": None}
    assert set(change.ids) == {"visit", "shop", "note"}


def test_equal_documents_differ_in_nothing(shop: Document) -> None:
    same = Document.of(revise(record) for record in shop.records.values())
    assert not Change.between(shop, same)
    assert not Change.between(shop, shop)


def test_a_record_removed_while_another_is_added_is_seen(shop: Document) -> None:
    new = shop.with_records([revise(shop["note"], id="memo")], without=["note"])
    assert Change.between(shop, new).after == {"memo": new["memo"], "note": None}


def test_applying_a_change_makes_the_new_document_and_inverted_the_old(shop: Document) -> None:
    new = _edited(shop)
    change = Change.between(shop, new)
    assert change.apply(shop) == new
    assert change.inverted().apply(new) == shop
    assert change.inverted().inverted() == change


def test_two_changes_in_a_row_are_one(shop: Document) -> None:
    middle = _edited(shop)
    last = middle.with_records([revise(middle["visit"], name="Enter")], without=["shop", "pay"])
    folded = Change.between(shop, middle).then(Change.between(middle, last))
    assert folded == Change.between(shop, last)
    assert folded.apply(shop) == last
    assert "shop" not in folded.ids


def test_a_change_and_its_opposite_are_nothing(shop: Document) -> None:
    change = Change.between(shop, _edited(shop))
    assert not change.then(change.inverted())


def test_a_change_is_the_same_however_much_documents_know_of_each_other(shop: Document) -> None:
    middle = _edited(shop)
    last = middle.with_records(
        [revise(middle["visit"], name="Enter"), Team(id="night", name="Night")],
        without=["shop", "pay", "web"],
    )
    other = shop.with_records([shop["note"], revise(shop["pay"], x=90)], without=["note"])
    for old, new in ((shop, middle), (middle, shop), (shop, last), (last, other), (other, last)):
        alone = Document.of(old.records.values()), Document.of(new.records.values())
        known, found = Change.between(old, new), Change.between(*alone)
        assert known == found
        assert list(known.after) == list(found.after)
