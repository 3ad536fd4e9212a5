"""The DOCX files in examples/: what stands in each of them, and the command that writes them.

In: nothing; `--check` to compare instead of write.  Out: the files; with `--check` exit code 1 where a file
differs from what this script makes.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tools.docx import Comment, commented, deleted, inserted, numbered, package, paragraph, run, table

FOLDER = Path(__file__).parent.parent / "examples"
LETTER = "de brief van 12 mei 2026 inzake het Toekomstbeeld Fiets"
SIGNED = ("Voorzitter van de commissie,", "Van den Berg", "Griffier van de commissie,", "Meijer")


def clean() -> bytes:
    """Return a list of questions that may be published."""
    questions = (
        ("Hoeveel kilometer snelfietsroute is er sinds 2020 aangelegd?", "1", "4", "6"),
        ("Welke gemeenten hebben nog geen fietsplan vastgesteld, en waarom niet?", "1", "7", "7"),
        ("Kunt u toelichten hoe de bijdrage per provincie is berekend?", "2", "3", ""),
        ("Wanneer ontvangt de Kamer de evaluatie van de stallingen bij stations?", "", "", ""),
    )
    rows = [[numbered(), *(_text(value) for value in question)] for question in questions]
    return package(_head("Nr. 21", "LIJST VAN VRAGEN", "Vastgesteld 9 juni 2026") + _intro() + table(rows))


def faulty() -> bytes:
    """Return a draft with what a clerk should see before it is published: one of each fault below.

    No number and no date yet; number 3 skipped; a page without an annex; a question without question mark;
    a place to fill in; a comment, and a tracked change.
    """
    asked = inserted(" en in 2026", "J. Jansen") + deleted(" tot nu toe", "J. Jansen")
    rows = [
        _typed("1", paragraph(run("Hoeveel fietsongevallen zijn er in 2025"), asked, run(" geregistreerd?"))),
        _typed("2", _text("Op welke onderzoeken is het kabinet afgegaan?"), "", "13"),
        _typed("4", _text("Welke maatregelen volgen er uit het gesprek van [datum]?")),
        _typed("5", paragraph(run("Wat kost "), commented("de campagne", 0), run(" in totaal"))),
    ]
    placeholder = "Vastgesteld (*wordt door griffie ingevuld als antwoorden er zijn*)"
    head = _head("nr.", "Lijst van vragen en antwoorden", placeholder)
    return package(head + _intro() + table(rows), [Comment("J. Jansen", "Klopt dit bedrag?")])


def answered() -> bytes:
    """Return a list of questions and answers as it is published."""
    answers = {
        "Hoeveel kilometer snelfietsroute is er sinds 2020 aangelegd?": "Er is 310 kilometer aangelegd.",
        "Welke gemeenten hebben nog geen fietsplan vastgesteld?": "Vijf gemeenten werken nog aan hun plan.",
        "Wanneer ontvangt de Kamer de evaluatie van de stallingen?": "De Kamer ontvangt haar dit najaar.",
    }
    reply = _text(
        "De staatssecretaris heeft deze vragen beantwoord bij brief van 8 juni 2026. "
        "Vragen en antwoorden zijn hierna afgedrukt."
    )
    body = "".join(
        _text(f"Vraag {number}") + _text(asked) + _text(f"Antwoord {number}") + _text(answer)
        for number, (asked, answer) in enumerate(answers.items(), 1)
    )
    head = _head("Nr. 22", "LIJST VAN VRAGEN EN ANTWOORDEN", "Vastgesteld 9 juni 2026")
    return package(head + _intro(reply) + body)


EXAMPLES: Mapping[str, Callable[[], bytes]] = {
    "schoon.docx": clean,
    "fouten.docx": faulty,
    "antwoorden.docx": answered,
}


def _text(text: str) -> str:
    return paragraph(run(text)) if text else paragraph()


def _head(number: str, kind: str, date: str) -> str:
    return "".join(map(_text, ("34 681 Fietsbeleid", f"{number} {kind}", date)))


def _intro(reply: str = "") -> str:
    asked = (
        "De vaste commissie voor Infrastructuur en Waterstaat heeft een aantal vragen voorgelegd aan de "
        f"staatssecretaris van Infrastructuur en Waterstaat over {LETTER} (Kamerstuk 34 681, nr. 19)."
    )
    return _text(asked) + reply + "".join(map(_text, SIGNED))


def _typed(number: str, question: str, annex: str = "", first: str = "", last: str = "") -> list[str]:
    return [_text(number), question, _text(annex), _text(first), _text(last)]


def main() -> int:
    """Write the files, or with `--check` say which differ."""
    made = {FOLDER / name: make() for name, make in EXAMPLES.items()}
    if sys.argv[1:] == ["--check"]:
        stale = [path.name for path, data in made.items() if not path.is_file() or path.read_bytes() != data]
        sys.stdout.writelines(f"examples/{name} differs: run make examples\n" for name in stale)
        return bool(stale)
    for path, data in made.items():
        path.write_bytes(data)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
