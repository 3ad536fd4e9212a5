"""A file as it was given: its name and its bytes, untouched."""

from typing import NamedTuple


class Source(NamedTuple):
    """One file.  `name` is shown to people and its ending is a hint, never proof, of the format."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """Return the ending of the name in lower case, without the dot."""
        _stem, dot, ending = self.name.rpartition(".")
        return ending.lower() if dot and "/" not in ending else ""
