"""What is exported can be imported and is the same."""

import csv
import io
from pathlib import Path

import pytest

from journeymap.edit.creation import new_document
from journeymap.edit.imports import Imported, Moment, add_imported
from journeymap.exchange.foreign import read_foreign
from journeymap.exchange.mermaid import flowchart, journey_diagram
from journeymap.exchange.reading import read_as_guessed, read_text
from journeymap.exchange.spreadsheets import csv_bytes, xlsx_bytes
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.records import Channel, Stage, Team, Touchpoint
from journeymap.resources import samples

WRITERS = {".csv": csv_bytes, ".xlsx": xlsx_bytes}


def told(document: Document) -> list[object]:
    """Of every touchpoint what a table tells."""
    return [
        (stage.name, *_told(document, touchpoint))
        for stage in document.stages
        for touchpoint in document.in_stage(stage.id)
    ]


def _told(document: Document, touchpoint: Touchpoint) -> tuple[object, ...]:
    emotion, handling, words = touchpoint.emotion, touchpoint.handling, touchpoint.words
    team = document.get(Team, handling.human.team) if handling else None
    return (
        *(touchpoint.name, touchpoint.kind, touchpoint.kind_name, touchpoint.owner),
        *(touchpoint.does, touchpoint.says, touchpoint.decisive),
        *(words.before, words.after, words.human_line, team.name if team else ""),
        tuple(document.get(Channel, id).name for id in touchpoint.channels),
        handling and (handling.mode, handling.pattern),
        emotion and (emotion.word, emotion.valence, emotion.intensity, emotion.basis, emotion.note),
        sorted(document.touchpoints[t.target].name for t in document.leaving(touchpoint.id)),
    )


def bare(document: Document) -> Document:
    """The same journey with its stages alone."""
    return Document.of([document.journey, *document.all(Stage)])


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_table_reads_back_whole(path: Path, suffix: str, language: str, tmp_path: Path) -> None:
    document = read_journey(path)
    file = tmp_path / f"table{suffix}"
    file.write_bytes(WRITERS[suffix](document, words_in(language)))
    imported = read_as_guessed(read_foreign(file))
    assert imported.skipped == ()
    again, _ = add_imported(bare(document), imported, "Home")
    assert faults(again) == ()
    assert told(again) == told(document)


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_a_flowchart_reads_back_with_all_transitions(path: Path) -> None:
    document = read_journey(path)
    again, _ = add_imported(bare(document), read_text(flowchart(document)), "Home")

    def drawn(one: Document) -> list[object]:
        names = {id: t.name for id, t in one.touchpoints.items()}
        stages = [(s.name, [t.name for t in one.in_stage(s.id)]) for s in one.stages]
        return [
            stages,
            sorted((names[t.source], names[t.target], t.label) for t in one.transitions.values()),
        ]

    assert drawn(again) == drawn(document)


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_a_journey_diagram_reads_back_with_its_feelings_and_handling(path: Path) -> None:
    document = read_journey(path)
    along = tuple(document.touchpoints)
    imported = read_text(journey_diagram(document, along))
    for id, moment in zip(along, imported.touchpoints, strict=True):
        touchpoint = document.touchpoints[id]
        emotion, handling = touchpoint.emotion, touchpoint.handling
        assert moment.name == touchpoint.name
        assert moment.emotion is not None
        assert moment.emotion.valence == (emotion.valence if emotion else 0)
        assert moment.mode == (handling.mode if handling else None)


def test_excel_opens_korean_and_runs_nothing(tmp_path: Path) -> None:
    names = ("=1+1", "+cmd", "-2 minutes", "@home", "접점", "'quoted'")
    imported = Imported(touchpoints=tuple(Moment(name=name) for name in names))
    document, _ = add_imported(new_document(words_in("ko")), imported, "집")
    data = csv_bytes(document, words_in("ko"))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert [row[1] for row in rows[1:]] == [
        *("'=1+1", "'+cmd", "'-2 minutes", "'@home", "접점", "'quoted'")
    ]
    for suffix, write in WRITERS.items():
        file = tmp_path / f"table{suffix}"
        file.write_bytes(write(document, words_in("ko")))
        again = read_as_guessed(read_foreign(file))
        assert tuple(moment.name for moment in again.touchpoints) == names
