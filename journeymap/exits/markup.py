"""XML as exits write it: UTF-8, the same bytes for the same content, no document type and so no
entities of its own, and no characters that XML 1.0 cannot hold.
"""

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_NONE_OF_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def allowed(text: str) -> str:
    """Text with a replacement character (U+FFFD) for what XML 1.0 has no way to write."""
    return _NONE_OF_XML.sub("\ufffd", text)


def xml_bytes(root: Element) -> bytes:
    """An element as a file."""
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"
