"""An OpenDocument text stored again with some of its parts changed: parts in UTF-8 in, a file's bytes out.

Knows that a signed document must not be; does not know what its parts say.
"""

from collections.abc import Mapping

from linter.errors import SignedSource
from linter.formats.odt.package import Package
from linter.formats.odt.refusal import ODT
from linter.formats.repacked import repacked
from linter.formats.spliced import in_utf8

_SIGNATURES = ("meta-inf/documentsignatures.xml", "meta-inf/packagesignatures.xml")


def stored(package: Package, data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return the document `data` with these parts, as `package.source` gives them."""
    if package.flat:
        return in_utf8(data, changed[package.name]) if changed else data
    told: dict[str, bytes | None] = {}
    for name, content in changed.items():
        old = package.stored(name)
        told[name] = content if old is None else in_utf8(old.inflate(), content)
    return repacked(data, told, ODT) if told else data


def refuse_if_signed(package: Package) -> None:
    """Raise SignedSource where a document is signed."""
    if package.below(_SIGNATURES):
        raise SignedSource(
            "Dit document is digitaal ondertekend en verliest die handtekening als er iets in wordt gezet:"
            " neem een kopie zonder handtekening.",
            "This document is digitally signed and would lose that signature if anything were written in it:"
            " take a copy that is not signed.",
        )
