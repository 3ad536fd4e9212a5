"""Where the rules and schemas lie, in an installed package or beside it, and how they are read."""

import os

_HERE = os.path.dirname(os.path.abspath(__file__))


def folder(name: str) -> str:
    """Return the path of the data folder `name` (rules, schemas)."""
    inside = os.path.join(_HERE, name)
    if os.path.isdir(inside):
        return inside
    return os.path.join(os.path.dirname(_HERE), name)


def contents(path: str) -> bytes:
    """Return the bytes of a file of ours; raises OSError.

    A file object costs more than twice as much, and a start reads a hundred files.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        pieces = []
        while piece := os.read(descriptor, _PIECE):
            pieces.append(piece)
        return b"".join(pieces)
    finally:
        os.close(descriptor)


_PIECE = 65_536
