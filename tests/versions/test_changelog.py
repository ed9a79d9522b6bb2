"""What the spec of a to-be journey says of the as-is one."""

from journeymap.edit.states import to_be_copy
from journeymap.edit.touchpoints import add_touchpoint, remove, set_mode, tag
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import revision, spec_of
from journeymap.handling.export import checked_spec
from journeymap.model.document import Document
from journeymap.model.vocabulary import Feeling, Mode
from journeymap.versions.changelog import changelog


def changed(shop: Document) -> Document:
    """The shop with one card gone, one new, one felt and handled otherwise."""
    document = add_touchpoint(remove(shop, ["pay"]), "buy", "Wrap", 0.0, 0.0, id="wrap")
    document = tag(document, ["complain"], Feeling.RELIEVED)
    return set_mode(document, ["complain"], Mode.HUMAN)


def test_the_changelog_names_what_became_of_what(shop: Document) -> None:
    told = changelog(shop, changed(shop))
    assert told["against"] == revision(shop)
    became = {(each["of"], each["id"]): each["became"] for each in told["changes"]}
    assert became["touchpoint", "pay"] == {"removed": {}}
    assert became["touchpoint", "wrap"] == {"added": {}}
    assert became["transition", "visit-pay"] == {"removed": {}}
    assert became["touchpoint", "complain"]["changed"] == {
        "aspects": ["feeling", "handling"],
        "says": [
            "feeling: hurt −2 (observed) → relieved +1 (observed)",
            "handling: Both (AI first, a person takes over) → Human",
        ],
    }
    assert ("note", "note") not in became


def test_a_spec_with_its_changelog_is_valid_and_has_the_same_revision(shop: Document) -> None:
    to_be = to_be_copy(changed(shop), revision(shop), "shop.journey.json")
    spec = checked_spec(to_be, changelog(shop, to_be)).spec
    assert not validate_spec(spec)
    assert spec["changelog"]["title"] == "Bookshop"
    assert spec["journey"]["revision"] == spec_of(to_be)["journey"]["revision"]
    spec["changelog"]["changes"][0]["became"] = {"added": {}, "removed": {}}
    [error] = validate_spec(spec)
    assert error.pointer == "/changelog/changes/0/became"
