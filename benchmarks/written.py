"""Made lists as files in every format: a folder, a length and how many in, the paths per form out.

The writers of the tests write what is XML or text; LibreOffice makes of the Word files what it makes of them,
all in one run, and nothing where it is not installed.  Each list has other words than every other.
"""

import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from linter.formats.office.convert import program
from tests.generate.formats import FORMATS
from tests.generate.front import front
from tests.generate.questions import Style, sections
from tests.generate.rows import TEMPLATE, template
from tests.generate.told import Item, Told
from tests.generate.written.sheet import sheet

TABLE, ANSWERS = "table", "answers"
SHAPES = (TABLE, ANSWERS)
"""The griffie's template with a row a question, and questions with answers below them."""
OWN = ("docx", "odt", "html", "site", "word", "koop", "kamerwrk", "xml", "text")
OFFICE: Mapping[str, tuple[str, str]] = {
    "odt-lo": ("odt", "odt"),
    "html-lo": ("html", "html:HTML (StarWriter)"),
    "pdf": ("pdf", "pdf"),
}
"""What LibreOffice makes: the ending of the file, and what LibreOffice calls it."""
_PATIENCE = 600  # seconds; 3,000 questions take it one minute
_LABELLED = Style("label", "Vraag {0}", "Antwoord", "", answered=True)


def told(questions: int, shape: str, variant: int) -> Told:
    """Return what a list says."""
    random = Random(f"{questions} {shape} {variant}")  # noqa: S311 - the same words at every run
    if shape == TABLE:
        opening, known = front(random, "lv", "C")
        return Told(
            known, tuple(opening), tuple(template(random, questions)), TABLE, "", TEMPLATE, automatic=True
        )
    opening, known = front(random, "lva", "C")
    body = tuple(sections(random, _LABELLED, questions))
    return Told(known, tuple(opening), body, _LABELLED.form, _LABELLED.head)


def asked(list_: Told) -> int:
    """Return how many questions a list has; one that is asked in two parts counts as two."""
    return sum(len(one.asked) for one in list_.body if isinstance(one, Item))


def write(folder: Path, lists: Sequence[Told]) -> Mapping[str, list[Path]]:
    """Return the files of these lists per form, in the order of the lists."""
    files = {form: [_written(folder, form, place, one) for place, one in enumerate(lists)] for form in OWN}
    office = program()
    if office:
        files |= {form: _converted(office, folder, form, files["docx"]) for form in OFFICE}
    return files


def _written(folder: Path, form: str, place: int, one: Told) -> Path:
    path = folder / form / f"lijst-{place}.{FORMATS[form].ending}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(FORMATS[form].write(sheet(one)))
    return path


def _converted(office: str, folder: Path, form: str, files: Sequence[Path]) -> list[Path]:
    ending, filter_ = OFFICE[form]
    with tempfile.TemporaryDirectory() as profile:
        command = [office, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", filter_]
        command += ["--outdir", str(folder / form), *map(str, files)]
        subprocess.run(command, capture_output=True, check=True, timeout=_PATIENCE)
    return [folder / form / f"{path.stem}.{ending}" for path in files]


def main(words: Sequence[str]) -> None:
    """Write one list to folder words[0], of words[1] questions in shape words[2]; print how many it asks."""
    one = told(int(words[1]), words[2], 0)
    write(Path(words[0]), [one])
    sys.stdout.write(str(asked(one)))


if __name__ == "__main__":
    main(sys.argv[1:])
