"""Files put through LibreOffice, many in one process: names and bytes in, names and bytes out."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

FILTERS = {
    "pdf": "pdf:writer_pdf_Export",
    "tagged": 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
    "odt": "odt:writer8",
    "doc": "doc:MS Word 97",
    "rtf": "rtf:Rich Text Format",
    "html": "html:HTML (StarWriter)",
    "docx": "docx:MS Word 2007 XML",
}
_ENDINGS = {"tagged": "pdf"}
PATIENCE = 240  # seconds


def converted(program: str, files: Mapping[str, bytes], ending: str, folder: Path) -> dict[str, bytes]:
    """Return files in another format, by their names without ending; `folder` is an empty one to work in."""
    there, out = folder / "in", folder / "out"
    there.mkdir(parents=True)
    for name, data in files.items():
        (there / name).write_bytes(data)
    command = [
        program,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nologo", "--convert-to", FILTERS[ending], "--outdir", str(out)),
        *(str(there / name) for name in files),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE, env={"HOME": str(folder)})
    made = {path.stem: path.read_bytes() for path in out.glob(f"*.{_ENDINGS.get(ending, ending)}")}
    assert len(made) == len(files), f"LibreOffice made {len(made)} of {len(files)} files"
    return made
