"""What a document asks from elsewhere is not fetched, where LibreOffice is installed.

The picture of a DOC is fetched by LibreOffice with settings of its own; of RTF nothing is.
"""

import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from linter.errors import SourceError
from linter.formats.office.convert import program
from linter.formats.office.read import read_doc
from linter.model.source import Source

pytestmark = pytest.mark.skipif(program() is None, reason="LibreOffice is not installed")


class Ear:
    """Listens on a port of this machine, and counts who calls."""

    def __init__(self) -> None:
        self.calls = 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self._listen)
        self.thread.start()

    def _listen(self) -> None:
        while True:
            caller, _ = self.socket.accept()
            with caller:
                if caller.recv(4) == b"stop":
                    return
                self.calls += 1

    def stop(self) -> None:
        with socket.create_connection(self.socket.getsockname()) as caller:
            caller.sendall(b"stop")
        self.thread.join()
        self.socket.close()


@pytest.fixture
def ear() -> Iterator[Ear]:
    made = Ear()
    yield made
    made.stop()


FLAT = """<?xml version="1.0"?><office:document
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>Lijst van vragen</text:p><text:p><draw:frame text:anchor-type="as-char" svg:width="2cm"
 svg:height="2cm"><draw:image xlink:href="ADDRESS/a.png" xlink:type="simple"/></draw:frame></text:p>
</office:text></office:body></office:document>"""


def test_doc_fetches_no_picture(ear: Ear, tmp_path: Path) -> None:
    (tmp_path / "a.fodt").write_text(FLAT.replace("ADDRESS", ear.address))
    command = [program() or "", f"-env:UserInstallation={(tmp_path / 'p').as_uri()}", "--headless"]
    subprocess.run(
        [*command, "--convert-to", "doc", "--outdir", tmp_path, tmp_path / "a.fodt"],
        check=True,
        capture_output=True,
    )
    before = ear.calls
    data = (tmp_path / "a.doc").read_bytes()
    try:
        assert read_doc(Source("a.doc", data)).text.startswith("Lijst van vragen")
    except SourceError:
        pytest.fail("an honest document is refused")
    assert ear.calls == before
