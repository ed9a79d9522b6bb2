"""XML as exits write it: UTF-8, the same bytes for the same content, no document type and so no
entities of its own, and no characters that XML 1.0 cannot hold.
"""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

_NONE_OF_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile("[&<>\r\n\t]")
"""What attributes write otherwise, beside quotation marks."""
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_IN_ATTRIBUTES = _IN_TEXT | str.maketrans(
    {'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#09;"}
)


def allowed(text: str) -> str:
    """Text with a replacement character (U+FFFD) for what XML 1.0 has no way to write."""
    if text.isprintable():
        return text  # as almost all is, and XML can write all of it
    return _NONE_OF_XML.sub("\ufffd", text)


class Markup:
    """XML on its way into a file, a line for each element. What is written is kept as text alone:
    a file of fifty megabytes never stands in memory as half a million elements.
    """

    def __init__(self) -> None:
        self._lines = ["<?xml version='1.0' encoding='utf-8'?>"]
        self._open: list[tuple[str, int]] = []
        """Elements, each with the number of its line."""
        self._margin = "\n"
        """What stands before an element: a new line, and two spaces for each element around it."""

    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open an element: what is written until its `end` lies in it."""
        self._lines.append(f"{self._margin}<{tag}{_written(attributes)}>")
        self._open.append((tag, len(self._lines)))
        self._margin += "  "

    def end(self) -> None:
        """Close the element that was opened last."""
        tag, begun = self._open.pop()
        self._margin = self._margin[:-2]
        if len(self._lines) == begun:
            self._lines[-1] = f"{self._lines[-1][:-1]} />"
        else:
            self._lines.append(f"{self._margin}</{tag}>")

    def leaf(self, tag: str, attributes: Mapping[str, str], text: str = "") -> None:
        """Write an element without others in it."""
        end = f">{text.translate(_IN_TEXT)}</{tag}>" if text else " />"
        self._lines.append(f"{self._margin}<{tag}{_written(attributes)}{end}")

    def line(self, said: str) -> None:
        """Write an element that is spelled out already, as numbers can be without a look."""
        self._lines.append(self._margin + said)

    def put(self, element: Element) -> None:
        """Write an element with everything in it. It holds texts or elements, never both."""
        if len(element):
            self.begin(element.tag, element.attrib)
            for inner in element:
                self.put(inner)
            self.end()
        else:
            self.leaf(element.tag, element.attrib, element.text or "")

    def content(self) -> bytes:
        """The file, once every element is closed."""
        return "".join([*self._lines, "\n"]).encode()


def xml_bytes(root: Element) -> bytes:
    """An element as a file."""
    markup = Markup()
    markup.put(root)
    return markup.content()


def _written(attributes: Mapping[str, str]) -> str:
    if not attributes:
        return ""
    said = "".join([f' {name}="{value}"' for name, value in attributes.items()])
    # One look at all of them: hardly any attribute holds what must be written otherwise.
    if said.count('"') == 2 * len(attributes) and _SPECIAL.search(said) is None:
        return said
    return "".join(
        [f' {name}="{value.translate(_IN_ATTRIBUTES)}"' for name, value in attributes.items()]
    )
