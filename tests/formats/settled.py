"""Tracked changes accepted or refused by LibreOffice: documents in, what it makes of them out.

A macro does it, in a profile of its own; LibreOffice has no option for it.
"""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

ACCEPT, REJECT, KEEP = "AcceptAllTrackedChanges", "RejectAllTrackedChanges", "SelectAll"
FILTERS = {"docx": "MS Word 2007 XML", "odt": "writer8", "fodt": "OpenDocument Text Flat XML"}
_MACRO = """
Sub Settle(folder As String, verb As String, written As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim target(0) As New com.sun.star.beans.PropertyValue
  target(0).Name = "FilterName"
  target(0).Value = written
  Dim dispatcher As Object
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim entry As String
  entry = Dir(folder & "/in/", 0)
  Do While entry <> ""
    Dim opened As Object
    opened = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/in/" & entry), "_blank", 0, hidden())
    dispatcher.executeDispatch(opened.CurrentController.Frame, ".uno:" & verb, "", 0, Array())
    opened.storeToURL(ConvertToURL(folder & "/out/" & entry), target())
    opened.close(True)
    entry = Dir
  Loop
End Sub
"""
_MODULE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC'
    ' "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"'
    f' script:language="StarBasic">{escape(_MACRO)}</script:module>'
)


def settled(soffice: str, folder: Path, files: Mapping[str, bytes], verb: str) -> Mapping[str, bytes]:
    """Return the files, by name, with their tracked changes settled; `folder` is there for this alone."""
    office = [soffice, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    _run([*office, "--terminate_after_init"])  # a new profile begins with the modules of LibreOffice
    (folder / "profile/user/basic/Standard/Module1.xba").write_text(_MODULE, "utf-8")
    for name in ("in", "out"):
        (folder / name).mkdir()
    for name, data in files.items():
        (folder / "in" / name).write_bytes(data)
    ending = next(iter(files)).rpartition(".")[2]
    _run([*office, f'macro:///Standard.Module1.Settle("{folder}","{verb}","{FILTERS[ending]}")'])
    return {name: (folder / "out" / name).read_bytes() for name in files}


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=300)
