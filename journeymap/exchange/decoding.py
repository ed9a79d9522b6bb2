"""Bytes of a text file as text, in the encodings that spreadsheets and editors write.

An ordered try, no statistics: UTF-8 and the Korean encodings have a structure that other text
hardly ever shows, while statistical detectors guess from letter frequencies, which a list of ten
words has not got, and take short Korean texts for Chinese ones.
"""

from collections.abc import Callable

from journeymap.exchange.gathering import NotImported
from journeymap.i18n import phrase

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp949": "CP949 (EUC-KR)",
    "cp1252": "Windows-1252 (Latin-1)",
}
"""The encodings that can be chosen, each with the name that people know it by."""
_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def encoding_of(data: bytes) -> str:
    """The encoding that bytes are most likely written in, one of `ENCODINGS`."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return encoding
    if _is_wide(data):
        return "utf-16"
    for encoding, fits in _TRIES:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if fits(text):
            return encoding
    return "cp1252"


def decoded(data: bytes, encoding: str) -> str:
    """The text; raises `NotImported` where bytes cannot be in this encoding."""
    if encoding == "utf-16" and data[:2] not in _MARKS:
        encoding = "utf-16-be" if b"\0" in data[:1000:2] else "utf-16-le"
    # Windows-1252 leaves five bytes without a meaning; whoever reads the text reports them.
    errors = "backslashreplace" if encoding == "cp1252" else "strict"
    try:
        return data.decode(encoding, errors).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise NotImported(
            phrase("import", "Line {line} is not text in {encoding}.").of(
                line=data.count(b"\n", 0, error.start) + 1, encoding=encoding.upper()
            ),
            phrase("import", "Choose another encoding."),
        ) from None


def _is_wide(data: bytes) -> bool:
    """Whether this is UTF-16 without its mark: every line break and comma has a NUL on one side."""
    head = data[:1000]
    few, many = sorted((head[::2].count(0), head[1::2].count(0)))
    return few == 0 and many * 20 > len(head)


def _is_korean(text: str) -> bool:
    """Whether at least half of what is not ASCII are everyday syllables, those of EUC-KR.

    CP949 fills the gaps of EUC-KR with rare syllables, which Western text hits by chance.
    """
    foreign = [character for character in text if not character.isascii()]
    usual = sum(_is_everyday(character) for character in foreign)
    return usual * 2 >= len(foreign)


def _is_everyday(character: str) -> bool:
    try:
        return len(character.encode("euc_kr")) == 2
    except UnicodeEncodeError:
        return False


_TRIES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("utf-8", lambda _: True),
    ("cp949", _is_korean),
)
