"""One program over many files: its name and their folder in, how many files and in how many seconds out.

Runs under any Python that has the program, one file after the other in one process.  Neither the start of
Python nor its imports count; the starts of pandoc and LibreOffice, one for all files, do.
"""

import importlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

Work = Callable[[Sequence[Path]], None]
_SCHEMATRON = Path(__file__).with_name("many.sch")
_PATIENCE = 900  # seconds


def python_docx() -> Work:
    """Read all paragraphs and cells, and do nothing with them."""
    document = importlib.import_module("docx").Document

    def work(paths: Sequence[Path]) -> None:
        for path in paths:
            read = document(str(path))
            for paragraph in read.paragraphs:
                _ = paragraph.text
            for table in read.tables:
                for row in table.rows:
                    for cell in row.cells:
                        _ = cell.text

    return work


def docx2python() -> Work:
    """Read the text."""
    convert = importlib.import_module("docx2python").docx2python

    def work(paths: Sequence[Path]) -> None:
        for path in paths:
            with convert(str(path)) as read:
                _ = read.text

    return work


def markitdown() -> Work:
    """Convert to Markdown."""
    converter = importlib.import_module("markitdown").MarkItDown(enable_plugins=False)

    def work(paths: Sequence[Path]) -> None:
        for path in paths:
            converter.convert(str(path))

    return work


def pandoc() -> Work:
    """Convert to text, all files in one run of the program, which is quicker than one run for each."""

    def work(paths: Sequence[Path]) -> None:
        wanted = ["--file-scope", "--from", "docx", "--to", "plain", "--output", os.devnull]
        subprocess.run(["pandoc", *wanted, *map(str, paths)], capture_output=True, check=True)  # noqa: S607

    return work


def schematron() -> Work:
    """Convert to XML by LibreOffice, all files in one run, and check the numbering with a Schematron."""
    etree = importlib.import_module("lxml.etree")
    check = importlib.import_module("lxml.isoschematron").Schematron(etree.parse(str(_SCHEMATRON)))

    def work(paths: Sequence[Path]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
            command += ["--convert-to", "fodt", "--outdir", folder, *map(str, paths)]
            subprocess.run(command, capture_output=True, check=True, timeout=_PATIENCE)
            for path in paths:
                if not check.validate(etree.parse(str(Path(folder) / f"{path.stem}.fodt"))):
                    raise ValueError(f"{path}: the Schematron finds its numbering wrong")

    return work


def floor() -> Work:
    """Unzip and parse the parts that a reader needs."""
    read = importlib.import_module("benchmarks.floors").FLOORS[".docx"][1]

    def work(paths: Sequence[Path]) -> None:
        for path in paths:
            read(path.read_bytes())

    return work


PROGRAMS: dict[str, Callable[[], Work]] = {
    "floor": floor,
    "python-docx": python_docx,
    "docx2python": docx2python,
    "markitdown": markitdown,
    "pandoc": pandoc,
    "schematron": schematron,
}


def main(words: Sequence[str]) -> None:
    """Run program words[0] over the first words[2] files of folder words[1]; print the seconds."""
    paths = sorted(Path(words[1]).iterdir())[: int(words[2])]
    work = PROGRAMS[words[0]]()
    if words[0] not in {"pandoc", "schematron"}:
        work(paths[:1])
    start = time.perf_counter()
    work(paths)
    sys.stdout.write(str(time.perf_counter() - start))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent))
    main(sys.argv[1:])
