"""Where the rules and schemas lie: inside an installed package, beside it in a checkout."""

import os

_HERE = os.path.dirname(os.path.abspath(__file__))


def folder(name: str) -> str:
    """Return the path of the data folder `name` (rules, schemas)."""
    inside = os.path.join(_HERE, name)
    if os.path.isdir(inside):
        return inside
    return os.path.join(os.path.dirname(_HERE), name)
