"""Which touchpoints answer to a filter."""

import pytest

from journeymap.analysis.filter import Filter, Library, Mark, Warmth, tally
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.records import BrandWords, Channel
from journeymap.model.values import revise
from journeymap.model.vocabulary import Basis, Feeling, Kind, Mode


@pytest.fixture
def library() -> Library:
    return Library(words_in("en"))


def filtered(**asked: object) -> Filter:
    text = str(asked.pop("text", ""))
    wanted = Filter(text=text)
    for group, signs in asked.items():
        wanted = wanted.asking(group, {signs} if not isinstance(signs, set) else signs)
    return wanted


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(), ["visit", "pay", "complain", "note"]),
        (filtered(kinds=Kind.PAYMENT), ["pay"]),
        (filtered(kinds={Kind.PAYMENT, Kind.COMPLAINT}), ["pay", "complain"]),
        (filtered(kinds=Kind.CART), []),
        (filtered(feelings=Feeling.HURT), ["complain"]),
        (filtered(feelings=Warmth.COLD), ["complain"]),
        (filtered(feelings=Warmth.WARM), []),
        (filtered(feelings=None), ["visit", "pay"]),
        (filtered(feelings={None, Warmth.COLD}), ["visit", "pay", "complain"]),
        (filtered(bases=Basis.OBSERVED), ["complain"]),
        (filtered(bases=Basis.ASSUMED), []),
        (filtered(modes=Mode.HYBRID), ["complain"]),
        (filtered(modes=None), ["visit", "pay"]),
        (filtered(owners=""), ["visit", "complain"]),
        (filtered(owners="Kim"), ["pay"]),
        (filtered(marks=Mark.DECISIVE), ["pay"]),
        (filtered(marks=Mark.ATTITUDE), ["complain"]),
        (filtered(marks={Mark.ATTITUDE, Mark.DECISIVE}), []),
        (filtered(marks=Mark.DECISIVE, kinds=Kind.COMPLAINT), []),
        (filtered(marks=Mark.TO_CHECK), ["visit"]),
        (filtered(kinds=Kind.PAYMENT, feelings=Warmth.COLD), []),
        (filtered(kinds=Kind.PAYMENT, owners="Kim"), ["pay"]),
        # Words
        (filtered(text="pa"), ["pay"]),
        (filtered(text="ask shop"), ["note"]),
        (filtered(text="complaint"), ["complain"]),
        (filtered(text="hurt"), ["complain"]),
        (filtered(text="both"), ["complain"]),
        (filtered(text="web"), ["complain"]),
        (filtered(text="calls"), ["complain"]),
        (filtered(text="kim"), ["pay"]),
        (filtered(text="sorry"), ["visit"]),
        (filtered(text="SORRY visit"), ["visit"]),
        (filtered(text="sorry pay"), []),
        (filtered(text="ask", kinds=Kind.PAYMENT), []),
    ],
)
def test_who_answers(shop: Document, library: Library, wanted: Filter, expected: list[str]) -> None:
    document = shop.with_records(
        [
            revise(shop.touchpoints["pay"], owner=" Kim ", decisive=True),
            revise(shop.touchpoints["visit"], words=BrandWords(after="We are sorry")),
        ]
    )
    assert list(library.matches(document, wanted, {"visit"})) == expected


def test_what_was_written_later_is_found(shop: Document, library: Library) -> None:
    assert library.matches(shop, Filter(text="parcel")) == ()
    renamed = shop.with_records([revise(shop.touchpoints["pay"], name="Parcel")])
    assert library.matches(renamed, Filter(text="parcel")) == ("pay",)
    assert library.matches(shop, Filter(text="parcel")) == ()
    web = shop.get(Channel, "web")
    assert web is not None
    other = shop.with_records([revise(web, name="Parcel shop")])
    assert library.matches(other, Filter(text="parcel")) == ("complain",)


def test_names_of_the_vocabulary_are_found_in_the_readers_language(shop: Document) -> None:
    assert Library(words_in("ko")).matches(shop, Filter(text="서운")) == ("complain",)


def test_an_empty_filter_leaves_nothing_out() -> None:
    assert not Filter()
    assert not Filter(text="  ")
    assert Filter(text="a")
    assert filtered(feelings=None)
    assert not filtered(feelings=None).asking("feelings", ())


def test_signs_are_counted(shop: Document) -> None:
    assert tally(shop, "feelings") == {None: 2, Feeling.HURT: 1, Warmth.COLD: 1}
    assert tally(shop, "kinds")[Kind.PAYMENT] == 1
    assert tally(shop, "owners") == {"": 3}
    assert tally(shop, "marks", {"pay", "visit"}) == {Mark.ATTITUDE: 1, Mark.TO_CHECK: 2}
