"""Every sentence a person reads is marked, collected and said in Korean."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeymap.i18n import words_in
from journeymap.model.vocabulary import NAMES

HERE = Path(__file__).resolve().parents[2]
SOURCES = sorted((HERE / "journeymap").rglob("*.py"))
KOREAN = HERE / "assets" / "i18n" / "ko.ts"


def _messages() -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(KOREAN).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"{[^}]*}", text))


def _calls(name: str, path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def test_every_sentence_is_translated() -> None:
    unfinished = [
        (context, message.findtext("source"))
        for context, message in _messages()
        if (translation := message.find("translation")) is None
        or translation.get("type")
        or not translation.text
    ]
    assert unfinished == []


def test_a_translation_has_the_placeholders_of_its_source() -> None:
    for context, message in _messages():
        source, translation = message.findtext("source", ""), message.findtext("translation", "")
        assert _placeholders(translation) == _placeholders(source), (context, source)


def test_every_word_of_the_vocabularies_is_translated() -> None:
    korean = {(context, message.findtext("source")) for context, message in _messages()}
    names = [name for names in NAMES.values() for name in names.values()]
    assert [name for name in names if (name.context, name.source) not in korean] == []
    assert all(words_in("ko").say(name) for name in names)


def test_collecting_the_sentences_again_changes_nothing(tmp_path: Path) -> None:
    again = tmp_path / "ko.ts"
    again.write_bytes(KOREAN.read_bytes())
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [HERE / ".ci" / "words", again]
    environment = {"LUPDATE": str(lupdate), "PATH": "/usr/bin:/bin"}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    assert again.read_text("utf-8") == KOREAN.read_text("utf-8"), "run `make words`"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(HERE)))
def test_what_lupdate_cannot_read_is_not_written(path: Path) -> None:
    for call in _calls("phrase", path):
        literal = all(
            isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            for argument in call.args
        )
        assert literal, f"line {call.lineno}: lupdate collects string literals only"
        assert len(call.args) == 2, f"line {call.lineno}: a context and a sentence"
        assert not call.keywords, f"line {call.lineno}: a context and a sentence"


def test_every_marked_sentence_is_collected() -> None:
    collected = {(context, message.findtext("source")) for context, message in _messages()}
    marked = {
        tuple(ast.literal_eval(argument) for argument in call.args)
        for path in SOURCES
        for call in _calls("phrase", path)
    }
    assert marked == collected
