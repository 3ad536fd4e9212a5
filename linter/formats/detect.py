"""Which format a file is in, by its bytes: a source in, the flow its reader makes out.

Knows the table of formats; a name only decides where bytes do not.  A format that cannot be read is refused
by its name, with what to do instead.
"""

from linter.errors import BrokenSource
from linter.formats.bounded import bounded
from linter.formats.known import KNOWN, PLAIN, Format, function
from linter.formats.refusal import not_read
from linter.model.flow import Flow
from linter.model.source import Source

_NEAR = 128
_BOMS = (b"\xff\xfe", b"\xfe\xff")
_BEFORE = (
    b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"  # what may stand before the first `<`: byte order marks, white space
)
_HEAD = 2048


def read(source: Source) -> Flow:
    """Return the flow of a file in any format that is read.

    Raises UnknownFormat for another format, BrokenSource for a file that is not what its name or its
    own beginning says, and whatever the format's reader raises.
    """
    for form in KNOWN:
        if _begins(source.data, form):
            return _read(form, source)
    _refuse_if_misnamed(source)
    if 0 in source.data and source.suffix not in PLAIN.suffixes and not source.data.startswith(_BOMS):
        raise not_read("van een onbekende soort", "of an unknown kind")
    if source.data[:_HEAD].lstrip(_BEFORE).startswith(b"<"):
        return _markup(source)
    return _read(PLAIN, source)


def _begins(data: bytes, form: Format) -> bool:
    return data.startswith(form.begins) and form.near in data[:_NEAR] and form.holds in data


def _read(form: Format, source: Source) -> Flow:
    return bounded(function(form.reader)(source))


def _refuse_if_misnamed(source: Source) -> None:
    name = next((form.name for form in KNOWN if source.suffix in form.suffixes), "")
    if name and not source.data:
        raise BrokenSource(
            "Dit bestand is leeg (0 bytes): haal het opnieuw op of sla het opnieuw op.",
            "This file is empty (0 bytes): fetch it or save it again.",
        )
    if name:
        raise BrokenSource(
            f"Dit is geen {name}-bestand, al heet het zo: geef het de goede naam.",
            f"This is no {name} file, though it is named so: give it the right name.",
        )


def _markup(source: Source) -> Flow:
    """Read markup by its first element; of an unknown kind as text, where it can be no list of questions."""
    from linter.formats.sniff import is_xml, may_be_list, root, says

    name = root(source.data)
    form = next((form for form in KNOWN if name in form.roots), None)
    if form is None and name:
        form = next((form for form in KNOWN if form.loose and source.suffix in form.suffixes), None)
    if form is not None and says(source.data, form.loose):
        return _read(form, source)
    if form is not None:
        return _read(PLAIN, source)._replace(format=form.suffixes[0])
    if not is_xml(source.data) and source.suffix != "xml":
        return _read(PLAIN, source)
    if may_be_list(source.data):
        raise not_read("een lijst van vragen in XML", "a list of questions in XML")
    return _read(PLAIN, source)._replace(format="xml")
