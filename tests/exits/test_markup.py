"""XML that exits write says what was put in, whatever that is."""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from hypothesis import given
from hypothesis import strategies as st

from journeymap.exits.markup import Markup, allowed, xml_bytes

NAMES = st.sampled_from(["a", "b", "name", "data"])
TEXTS = st.text(max_size=8) | st.text("<>&\"'\r\n\t\0\ufffe 가", max_size=8)


@st.composite
def elements(draw: st.DrawFn, depth: int = 3) -> Element:
    """Elements with texts or elements in them."""
    made = Element(draw(NAMES), draw(st.dictionaries(NAMES, TEXTS.map(allowed), max_size=3)))
    if depth and draw(st.booleans()):
        made.extend(draw(st.lists(elements(depth - 1), min_size=1, max_size=3)))
    else:
        # XML itself reads every end of a line as a line feed.
        made.text = allowed(draw(TEXTS)).replace("\r", "\n")
    return made


def said(element: Element) -> object:
    inside = [said(each) for each in element]
    return element.tag, element.attrib, inside or element.text or ""


@given(elements())
def test_what_is_written_is_read(element: Element) -> None:
    assert said(ElementTree.fromstring(xml_bytes(element))) == said(element)


@given(st.text())
def test_only_what_xml_cannot_hold_is_replaced(text: str) -> None:
    shown = allowed(text)
    assert len(shown) == len(text)
    for one, other in zip(text, shown, strict=True):
        assert one == other or (other == "\ufffd" and not one.isprintable())


def test_elements_are_written_one_a_line() -> None:
    markup = Markup()
    markup.begin("map", {"title": '"A" & <B>'})
    markup.begin("empty", {})
    markup.end()
    markup.leaf("name", {"n": "1"}, "a < b")
    markup.line('<point x="1" y="2" />')
    markup.end()
    assert markup.content().decode() == (
        "<?xml version='1.0' encoding='utf-8'?>\n"
        '<map title="&quot;A&quot; &amp; &lt;B&gt;">\n'
        "  <empty />\n"
        '  <name n="1">a &lt; b</name>\n'
        '  <point x="1" y="2" />\n'
        "</map>\n"
    )
