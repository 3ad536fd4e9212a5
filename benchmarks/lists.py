"""Lists of questions of any length, each unlike every other, as DOCX.

In: how many questions, and which variant.  Out: the bytes of a file, made by the examples' builder; as the
griffie's template makes it, as a bare Word does, or with the fewest parts that will do.
"""

import zipfile

from benchmarks.template import gallery
from tools.docx import numbered, package, paragraph, run, smallest, table

HEAD = (
    "34 681 Fietsbeleid",
    "Nr. 21 LIJST VAN VRAGEN",
    "Vastgesteld 9 juni 2026",
    (
        "De vaste commissie voor Infrastructuur en Waterstaat heeft een aantal vragen voorgelegd aan de "
        "staatssecretaris van Infrastructuur en Waterstaat over de brief van 12 mei 2026 inzake het "
        "Toekomstbeeld Fiets (Kamerstuk 34 681, nr. 19)."
    ),
    "Voorzitter van de commissie,",
    "Van den Berg",
    "Griffier van de commissie,",
    "Meijer",
)


def made(questions: int, variant: int = 0) -> bytes:
    """Return a list of `questions` questions; another `variant` has other words in every question."""
    return package(_body(questions, variant), compression=zipfile.ZIP_DEFLATED)


def griffie(questions: int, variant: int = 0) -> bytes:
    """Return the very same list in a template that brings Word's whole gallery of table styles along."""
    return package(_body(questions, variant), compression=zipfile.ZIP_DEFLATED, more_styles=gallery())


def least(questions: int, variant: int = 0) -> bytes:
    """Return the very same list in a package of few parts."""
    return smallest(_body(questions, variant), zipfile.ZIP_DEFLATED)


def _body(questions: int, variant: int) -> str:
    rows = [_row(number, variant) for number in range(1, questions + 1)]
    return "".join(paragraph(run(text)) for text in HEAD) + table(rows)


def _row(number: int, variant: int) -> list[str]:
    asked = (
        f"Hoeveel gemeenten in regio {variant}-{number} hebben sinds 2020 een fietsplan vastgesteld, welke "
        f"maatregelen zijn er per gemeente genomen, en hoe is de bijdrage van {1000 + number * 7 + variant} "
        "euro per kilometer snelfietsroute berekend?"
    )
    page = str(number % 90 + 1) if number % 3 else ""
    values = ("1", page, "") if page else ("", "", "")
    return [
        numbered(),
        paragraph(run(asked)),
        *(paragraph(run(value)) if value else paragraph() for value in values),
    ]
