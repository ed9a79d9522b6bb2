"""Tables of touchpoints: separators, encodings, headings, values."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from journeymap.exchange.columns import Meaning
from journeymap.exchange.foreign import Foreign, foreign_text, read_foreign
from journeymap.exchange.gathering import Chain, NotImported
from journeymap.exchange.tables import guess, guess_columns, read_table
from journeymap.model.records import Emotion
from journeymap.model.vocabulary import Basis, Feeling, Kind, Mode, Pattern
from tests.exchange.conftest import Read, archive, names, skipped, ways

GOLDEN = Path(__file__).parent / "golden"
KOREAN = (
    "단계,접점,채널,감정,담당\n찾기,검색하기,웹,기쁨,AI\n"
    ",둘러보기,앱; 웹,걱정,함께\n구매,결제,,3,사람\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp949"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_korean_tables_are_read_in_every_encoding(
    read: Read, encoding: str, separator: str
) -> None:
    text = KOREAN.replace("앱; 웹", '"앱; 웹"').replace(",", separator)
    imported = read(text.encode(encoding))
    assert names(imported) == [("찾기", "검색하기"), ("찾기", "둘러보기"), ("구매", "결제")]
    assert [moment.channels for moment in imported.touchpoints] == [("웹",), ("앱", "웹"), ()]
    assert [moment.mode for moment in imported.touchpoints] == [Mode.AI, Mode.HYBRID, Mode.HUMAN]
    assert skipped(imported) == [(4, "3")]


@pytest.mark.parametrize("name", ["stickies-cp949.csv", "stickies-utf16.tsv", "western.csv"])
def test_files_as_programs_wrote_them(name: str) -> None:
    foreign = read_foreign(GOLDEN / name)
    imported = read_table(foreign.tables[0], guess(foreign.tables[0]))
    expected = (GOLDEN / f"{name}.expected").read_text("utf-8").splitlines()
    assert [f"{stage} / {touchpoint}" for stage, touchpoint in names(imported)] == expected


def test_the_encoding_can_be_overruled(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("접점\n검색\n".encode("cp949"))
    assert read_foreign(path).encoding == "cp949"
    assert "°Ë»ö" in read_foreign(path, "cp1252").tables[0].rows[1].cells
    with pytest.raises(NotImported, match="Line 1 is not text in UTF-8"):
        read_foreign(path, "utf-8")


def test_sticky_notes_of_a_whiteboard_stand_unconnected(read: Read) -> None:
    board = "Text,Color,Author,Frame\nAsk,yellow,Kim,Care\nPay,blue,Lee,Buy\nGo,blue,Lee,\n"
    imported = read(board)
    assert names(imported) == [("Care", "Ask"), ("Buy", "Pay"), ("", "Go")]
    assert ways(imported) == []
    assert skipped(imported) == [(1, "Color"), (1, "Author")]


def test_rows_within_a_stage_become_a_chain(read: Read) -> None:
    assert ways(read("stage,name\nA,1st\nA,2nd\nB,3rd\n")) == [(0, 1)]


def test_an_empty_stage_is_the_one_above_it(read: Read) -> None:
    imported = read("Stage,Touchpoint\nFind,Search\n,Browse\nBuy,\n,Pay\n")
    assert names(imported) == [("Find", "Search"), ("Find", "Browse"), ("Buy", "Pay")]


def test_values_tell_what_headings_leave_open(read: Read) -> None:
    imported = read("Name,Who,Emotion\nSearch,Kim,-2\nPay,Lee,1\n")
    assert [moment.owner for moment in imported.touchpoints] == ["Kim", "Lee"]
    assert [m.emotion.valence for m in imported.touchpoints if m.emotion] == [-2, 1]


def test_marks_from_one_to_five_become_valences_and_that_is_said(read: Read) -> None:
    imported = read("Name,Score\nSearch,5\nPay,3\nWait,1\n")
    assert [m.emotion.valence for m in imported.touchpoints if m.emotion] == [2, 0, -2]
    assert skipped(imported) == [(1, "1–5")]


def test_every_column_finds_its_place(read: Read) -> None:
    imported = read(
        "Stage,Touchpoint,Kind,Channel,Does,Says,Feeling,Valence,Intensity,Basis,Note,Decisive,"
        "Handling,Pattern,Team,Owner,Brand says now,Brand should say,Human line,Next\n"
        "Care,Complain,Complaint,Web/Phone,Calls,Why?,hurt,−1,3,observed,3 calls,yes,"
        "Both,ai_drafts,Support,Kim,Dear customer,I am sorry,Call me,Reply\n"
        "Care,Reply,Hug,,,,,,,,seen twice,,,,,,,,,Nobody\n"
    )
    complain, reply = imported.touchpoints
    assert complain.emotion == Emotion(
        word=Feeling.HURT, valence=-1, intensity=3, basis=Basis.OBSERVED, note="3 calls"
    )
    assert (complain.kind, complain.channels) == (Kind.COMPLAINT, ("Web", "Phone"))
    assert (complain.does, complain.says, complain.decisive) == ("Calls", "Why?", True)
    assert (complain.mode, complain.pattern) == (Mode.HYBRID, Pattern.AI_DRAFTS)
    assert (complain.team, complain.owner) == ("Support", "Kim")
    assert dict(complain.words) == {
        **dict(reply.words),
        "before": "Dear customer",
        "after": "I am sorry",
        "human_line": "Call me",
    }
    assert (reply.kind, reply.kind_name, reply.emotion) == (Kind.OTHER, "Hug", None)
    assert [evidence.text for evidence in reply.evidence] == ["seen twice"]
    assert ways(imported) == [(0, 1)]
    assert skipped(imported) == [(3, "Nobody")]


def test_what_a_cell_cannot_be_is_listed_and_the_row_is_kept(read: Read) -> None:
    imported = read(
        "Name,Feeling,Valence,Decisive,Handled by\nA,blue,9,perhaps,AI\nB,happy,1,,AI\n"
    )
    assert names(imported) == [("", "A"), ("", "B")]
    assert skipped(imported) == [(2, "blue"), (2, "9"), (2, "perhaps")]


def test_a_team_without_a_decision_is_listed(read: Read) -> None:
    imported = read("Name,Handled by,Team\nA,AI,Support\nB,,Support\n")
    assert [moment.team for moment in imported.touchpoints] == ["Support", ""]
    assert skipped(imported) == [(3, "Support")]


def test_rows_without_a_name_and_rows_above_the_headings_are_listed(read: Read) -> None:
    imported = read("Our shop,\nStage,Name\nFind,Search\n\n,\n\x07,\n")
    assert names(imported) == [("Find", "Search")]
    assert (1, "Our shop") in skipped(imported)


def test_a_table_without_headings_is_told_by_its_values(read: Read) -> None:
    imported = read("Find,Search,happy\nFind,Browse,worried\nBuy,Pay,angry\n")
    assert names(imported) == [("Find", "Search"), ("Find", "Browse"), ("Buy", "Pay")]
    assert [m.emotion.word for m in imported.touchpoints if m.emotion] == [
        *(Feeling.HAPPY, Feeling.WORRIED, Feeling.ANGRY),
    ]


def test_sentences_with_commas_do_not_make_columns(read: Read) -> None:
    text = "Text;Frame\nWait, then ask;Care\nAsk, and ask, and ask;Care\nGo, or stay;Leave\n"
    assert names(read(text))[1] == ("Care", "Ask, and ask, and ask")


def test_excel_says_its_separator_and_lines_still_count(read: Read) -> None:
    imported = read("sep=;\nName;Feeling\nAsk;blue\nGo;\n")
    assert names(imported) == [("", "Ask"), ("", "Go")]
    assert skipped(imported) == [(3, "blue")]


def test_cells_of_several_lines_keep_the_count_of_lines(read: Read) -> None:
    imported = read('Name,Feeling\n"Ask\nagain",happy\nGo,blue\n')
    assert names(imported) == [("", "Ask again"), ("", "Go")]
    assert skipped(imported) == [(4, "blue")]


def test_cells_of_a_spreadsheet_can_be_pasted() -> None:
    (table,) = foreign_text('Stage\tTouchpoint\nFind\t"Sear\nch"\nBuy\t\n').tables
    assert names(read_table(table, guess(table))) == [("Find", "Sear ch")]
    assert foreign_text("Find\n\tSearch") == Foreign(text="Find\n\tSearch")


def test_the_guess_can_be_changed() -> None:
    (table,) = foreign_text("Stage\tTouchpoint\nFind\tSearch\nFind\tBrowse").tables
    plan = guess(table)
    assert plan.meanings == (Meaning.STAGE, Meaning.NAME)
    other = replace(plan, meanings=(None, Meaning.NAME), chain=Chain.THROUGH)
    imported = read_table(table, other)
    assert names(imported) == [("", "Search"), ("", "Browse")]
    assert skipped(imported) == [(1, "Stage")]
    assert names(read_table(table, guess_columns(table, None)))[0] == ("Stage", "Touchpoint")


# Workbooks


def workbook(*sheets: list[list[object]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_is_read_whatever_it_is_called(read: Read) -> None:
    data = workbook([["단계", "접점", "감정값"], ["찾기", "검색", 2], [None, 24.0, -1.0]])
    for name in ("list.xlsx", "list.csv"):
        imported = read(data, name)
        assert names(imported) == [("찾기", "검색"), ("찾기", "24")]
        assert [m.emotion.valence for m in imported.touchpoints if m.emotion] == [2, -1]


def test_every_sheet_that_says_something_is_there(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([], [["Name"], ["A"]], [["Name"], ["B"]]))
    assert [table.name for table in read_foreign(path).tables] == ["Sheet1", "Sheet2"]


# What others may send


def test_ten_thousand_rows_are_read(read: Read) -> None:
    rows = "".join(f"S{row % 7},touch {row},happy,AI\n" for row in range(10_000))
    imported = read("Stage,Name,Feeling,Who\n" + rows)
    assert len(imported.touchpoints) == 10_000
    assert imported.skipped == ()


@pytest.mark.parametrize(
    ("content", "name", "cause"),
    [
        (b"x" * 100_000_000, "line.txt", "larger than"),
        (b"," * 5_000_000, "commas.csv", "too much"),
        (b"a\n" * 20_001, "rows.csv", "too much"),
        (b'Name\n"' + b"x" * 200_000, "quote.csv", "line 2"),
        (b",".join([b"a"] * 65) + b"\n", "wide.csv", "columns"),
        (archive({"xl/worksheets/sheet1.xml": b"0" * 100_000_000}), "bomb.xlsx", "unpacks"),
        (archive({"mimetype": b"text/plain"}), "other.xlsx", "no workbook"),
        (b"PK\x03\x04 and no more", "cut.xlsx", "no workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old.xls", "no spreadsheet"),
        (b"Name\nA\n", "text.xlsx", "no spreadsheet"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "lol.bpmn", "XML"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "picture.svg", "XML"),
        (b'\n<bpmn:definitions id="d">', "process.txt", "XML"),
        (b'{"format": "journeymap-handling-spec"}', "spec.json", "JSON"),
        (b"[" * 100_000 + b"]" * 100_000, "deep.json", "JSON"),
        (workbook([["Name"], ["A"], [None] * 70 + ["far"]]), "far.xlsx", "columns"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_no_list_can_be_is_refused(read: Read, content: bytes, name: str, cause: str) -> None:
    with pytest.raises(NotImported, match=cause):
        read(content, name)


def test_a_list_may_begin_like_what_programs_write(read: Read) -> None:
    for line in ("[ ] Visit the shop", "{draft} Visit", "<3 from a friend", "<xml> is mentioned"):
        assert len(read(f"{line}\nPay".encode(), "list.txt").touchpoints) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_workbooks_that_declare_entities_are_refused(read: Read, encoding: str) -> None:
    with zipfile.ZipFile(io.BytesIO(workbook([["Name"], [1]]))) as opened:
        parts = {name: opened.read(name) for name in opened.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    parts["xl/worksheets/sheet1.xml"] = sheet.encode(encoding)
    if encoding == "utf-8":
        assert names(read(archive(parts), "list.xlsx")) == [("", "1")]
    declared = f'<!DOCTYPE worksheet [<!ENTITY one "1">]>{sheet.replace("<v>1<", "<v>&one;<")}'
    parts["xl/worksheets/sheet1.xml"] = declared.encode(encoding)
    with pytest.raises(NotImported, match="no workbook"):
        read(archive(parts), "list.xlsx")


def test_a_file_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(NotImported, match="cannot be read"):
        read_foreign(tmp_path / "gone.csv")


def test_nul_bytes_are_left_out_and_listed(read: Read) -> None:
    imported = read(b"Stage,Name\nFind,Se\0arch the whole shop for a book\n")
    assert names(imported) == [("Find", "Search the whole shop for a book")]
    assert [line for line, _ in skipped(imported)] == [2]


@pytest.mark.parametrize("name", ["empty.csv", "empty.tsv", "empty.txt"])
def test_an_empty_file_holds_nothing(read: Read, name: str) -> None:
    for content in (b"", b"\n\n", b"\xef\xbb\xbf"):
        assert read(content, name).touchpoints == ()
