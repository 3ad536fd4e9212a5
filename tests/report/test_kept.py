import json

import pytest

from linter.model.finding import Finding, Place, Related
from linter.model.flow import Block, BlockKind, Flow, Layout, LineAnchor, Span
from linter.model.remark import Change, ChangeKind
from linter.model.report import Failure, FileReport, Outcome
from linter.model.rule import Edit, Fix, Safety, Severity, Stage
from linter.report.kept import packed, unpacked

FIX = Fix(
    "Zo",
    (Edit(Span(1, 2), "é"),),
    Safety.SAFE,
    (Change(ChangeKind.PROPERTY, Span(0, 0), "creator"),),
)
FINDING = Finding(
    Span(1, 2), "NUM001", "gat", Severity.WARNING, "m", "h", "2:4", "\ud800",
    Place(page=3, box=(0.1, 1, 2, 3)),
    (Related("zie", Span(3, 4), Place(1, 2, 3, 4)),), FIX, "reden", "f" * 16, known=True,
)  # fmt: skip
FLOW = Flow(
    "  a \n\tb\u2028  \n  ",
    (Block(Span(0, 4), BlockKind.HEADING, LineAnchor(1), Layout(1, 2, 3), generated=True),),
    format="docx",
    heads=True,
)
FILE = FileReport(
    "a/\udcff.docx", Outcome.UNDETERMINED, "docx", "lva", Stage.CONCEPT, 3, (FINDING,),
    (Failure("X", "y", ours=True),), "n", FLOW, "00", {}, "v", ("A",), ("B", "C"),
)  # fmt: skip


@pytest.mark.parametrize("file", [FILE, FILE._replace(flow=None, findings=(), sha256=None)])
def test_a_report_is_read_back_as_it_was(file: FileReport) -> None:
    assert unpacked(packed(file)) == file


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"7", b"[[],null,[],null]", b"[" * 100_000, b"[null,null,null,null]", b"\xff\xfe"],
)
def test_what_is_no_report_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any
        unpacked(data)


def test_a_value_that_cannot_be_is_refused() -> None:
    made = json.loads(packed(FILE))
    made[0][1] = "prima"
    with pytest.raises(ValueError, match="prima"):
        unpacked(json.dumps(made).encode())
