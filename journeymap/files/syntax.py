"""Text that is not JSON, or not well-formed: what is wrong with it, and in which line."""

import json
import re

from journeymap.files.flaws import Flaw
from journeymap.i18n import Phrase, phrase

_POSITION = re.compile(r"(.*) at line (\d+) column (\d+)$")
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBERS = re.compile(rb"-?(NaN|Infinity)")
_CAUSES: tuple[tuple[str, str, Phrase], ...] = (
    ("EOF", "truncated", phrase("flaw", "The file ends too early: a part of it is missing.")),
    ("recursion limit", "nesting", phrase("flaw", "Its data are nested too deeply.")),
    (
        "hex escape",
        "surrogate",
        phrase("flaw", "This text holds half a character (a lone surrogate)."),
    ),
    ("unicode code point", "encoding", phrase("flaw", "This is not text in UTF-8.")),
    ("control character", "control", phrase("flaw", "This text holds a control character.")),
    ("out of range", "number", phrase("flaw", "This number is too large.")),
)


def syntax_flaw(data: bytes, message: str) -> Flaw:
    """Why bytes are not JSON; `message` is what pydantic's parser said."""
    if not data.strip():
        return Flaw("empty", phrase("flaw", "The file is empty."))
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        cause = phrase("flaw", "The text is stored as UTF-16, journeys as UTF-8.")
        return Flaw("encoding", cause)
    if b"\0" in data:
        return Flaw("binary", phrase("flaw", "This is not a text file."))
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Flaw("encoding", phrase("flaw", "This is not text in UTF-8."), line=line)
    found = _POSITION.match(message)
    line, column = (int(found[2]), int(found[3])) if found else (1, 1)
    for words, code, cause in _CAUSES:
        if words in message:
            return Flaw(code, cause, line=line)
    text = data.split(b"\n", line)[line - 1]
    if number := _NUMBERS.match(text, max(column - 1, 0)):
        cause = phrase("flaw", "{number} is not a number that JSON knows.").of(
            number=number[0].decode()
        )
        return Flaw("number", cause, line=line)
    cause = phrase("flaw", "This is not JSON (at character {column} of the line).")
    return Flaw("json", cause.of(column=column), line=line)


def lines_of_records(data: bytes) -> tuple[int, ...]:
    """The line in which each of the file's records begins; nothing if it cannot be told.

    Walks through the file as it is written, whoever wrote it, so it is used for flaws only.
    """
    text = data.decode(errors="replace")
    decode = json.JSONDecoder().raw_decode

    def past_space(at: int) -> int:
        found = _SPACE.match(text, at)
        return found.end() if found else at

    starts: list[int] = []
    try:
        at = past_space(past_space(0) + 1)
        while text[at] != "}":
            key, at = decode(text, at)
            at = past_space(past_space(at) + 1)
            if key != "records" or text[at] != "[":
                _, at = decode(text, at)
            else:
                starts = []
                at = past_space(at + 1)
                while text[at] != "]":
                    starts.append(at)
                    _, at = decode(text, at)
                    at = past_space(at)
                    at = past_space(at + 1) if text[at] == "," else at
                at += 1
            at = past_space(at)
            at = past_space(at + 1) if text[at] == "," else at
    except (ValueError, IndexError):
        return ()
    lines, line, before = [], 1, 0
    for start in starts:
        line += text.count("\n", before, start)
        before = start
        lines.append(line)
    return tuple(lines)
