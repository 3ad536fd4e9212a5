"""Files to show: a flow of three lines with a gap, pages without a bijlage and an absent answer."""

from linter.model.finding import Finding, Place, Related
from linter.model.flow import Block, BlockKind, Flow, LineAnchor, Span
from linter.model.report import Failure, FileReport, Outcome
from linter.model.rule import Edit, Fix, Safety, Severity, Stage

TEXT = "Nr\tVraag\n4\tHoe groot is dat? 11 15\n6\tWat nu\n"
FLOW = Flow(
    TEXT,
    (
        Block(Span(0, 8), BlockKind.LINE, LineAnchor(1)),
        Block(Span(9, 34), BlockKind.LINE, LineAnchor(2)),
        Block(Span(35, 43), BlockKind.LINE, LineAnchor(3)),
    ),
)
PAGES = Finding(
    Span(29, 34), "BIJ001", "blz-zonder-bijlage", Severity.WARNING,
    "Vraag 4 noemt blz. 11-15 zonder bijlage.", "Vul de bijlage in.", "4", "11 15", Place(2, 21, 2, 26),
    fix=Fix("Zet er een streepje tussen", (Edit(Span(31, 32), "-"),), Safety.SAFE),
)  # fmt: skip
GAP = Finding(
    Span(35, 36), "NUM001", "gat", Severity.ERROR, "Vraag 5 ontbreekt.", "", "6", "6", Place(3, 1, 3, 2),
    (Related("hier staat vraag 4", Span(9, 10), Place(2, 1, 2, 2)),),
)  # fmt: skip
ABSENT = Finding(
    Span(43, 43), "ANT001", "geen-antwoorden", Severity.INFO, "Niets is beantwoord.", "", None, "",
    Place(3, 9, 3, 9),
)  # fmt: skip
FAILURE = Failure("BrokenSource", "Beschadigd.")
BROKEN = FileReport("stuk.docx", Outcome.UNDETERMINED, None, None, Stage.DEFINITIEF, 0, (), (FAILURE,))


def file(*findings: Finding, outcome: Outcome = Outcome.ACCEPTED, path: str = "map/lijst.txt") -> FileReport:
    return FileReport(path, outcome, "text", "lva", Stage.DEFINITIEF, 2, findings, flow=FLOW, sha256="5ea1")
