"""Where the rules and schemas lie: inside an installed package, beside it in a checkout."""

import os

_HERE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib costs a third of a cold check


def folder(name: str) -> str:
    """Return the path of the data folder `name` (rules, schemas)."""
    inside = os.path.join(_HERE, name)  # noqa: PTH118
    if os.path.isdir(inside):  # noqa: PTH112
        return inside
    return os.path.join(os.path.dirname(_HERE), name)  # noqa: PTH118, PTH120
