"""A file as it was given: its name and its bytes, untouched."""

import sys
from typing import NamedTuple

try:
    if sys.version_info >= (3, 12):
        from _sha2 import sha256  # hashlib loads OpenSSL, 2 ms of every start
    else:
        from _sha256 import sha256
except ImportError:
    from hashlib import sha256


class Source(NamedTuple):
    """One file.  `name` is shown to people and its ending is a hint, never proof, of the format."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """Return the ending of the name in lower case, without the dot."""
        _stem, dot, ending = self.name.rpartition(".")
        return ending.lower() if dot and "/" not in ending else ""

    @property
    def sha256(self) -> str:
        """Return the SHA-256 of the bytes, in hexadecimal digits."""
        return str(sha256(self.data).hexdigest())
