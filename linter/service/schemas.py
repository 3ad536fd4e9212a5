"""The published schemas as parts of the OpenAPI description, which is JSON Schema too.

In: the files of schemas/.  Out: a component for each, and references to them; the answers that they describe
are made elsewhere.
"""

import json
import os
from collections.abc import Mapping
from typing import Any

from linter.report.html.section import LOOKS
from linter.resources import contents, folder

Schema = dict[str, Any]

_PUBLISHED: Mapping[str, str] = {
    "Report": "report.schema.json",
    "Comparison": "comparison.schema.json",
    "Rules": "rules.schema.json",
}
STANDINGS = [stands.replace(" ", "-") for stands in LOOKS]
"""How a file may stand, as the page and the headers say it."""
_COMPONENT = "#/components/schemas/"
_OF_A_FILE = ("$schema", "$id")
"""What a schema says of itself as a file: a component is found by its name."""


def ref(name: str, part: str = "") -> Schema:
    """Return a reference to a published schema, or to one of its definitions."""
    return {"$ref": f"{_COMPONENT}{name}" + (f"/$defs/{part}" if part else "")}


def components() -> dict[str, Schema]:
    """Return the published schemas and that of a view, by their names."""
    return {**{name: _component(name, file) for name, file in _PUBLISHED.items()}, "View": _view()}


def _component(name: str, file: str) -> Schema:
    made: Schema = json.loads(contents(os.path.join(folder("schemas"), file)))
    kept = {key: said for key, said in made.items() if key not in _OF_A_FILE}
    moved: Schema = _moved(kept, name)
    return moved


def _moved(said: Any, name: str) -> Any:
    """Return a schema with its references to itself as references to the component that it becomes."""
    if isinstance(said, list):
        return [_moved(one, name) for one in said]
    if not isinstance(said, dict):
        return said
    return {
        key: f"{_COMPONENT}{name}{one[1:]}" if key == "$ref" else _moved(one, name)
        for key, one in said.items()
    }


def _view() -> Schema:
    """Return what the page is told: the report, and beside each file what is shown of it."""
    numbers = {"type": "array", "items": {"type": "integer", "minimum": 1}}
    shown: dict[str, Schema] = {
        "verdict": {
            "type": "string",
            "minLength": 1,
            "description": "The verdict, as the command line says it.",
        },
        "standing": {"enum": STANDINGS, "description": "The verdict as a word for programs."},
        "look": {"enum": sorted({*LOOKS.values()}), "description": "How the verdict is to look."},
        "numbers": {
            **numbers,
            "description": "The number of each finding that counts, as its mark in the document has it.",
        },
        "places": {
            "type": "array",
            "items": {"type": "string"},
            "description": "The place of each of them, in words.",
        },
        "document": {"type": "string", "description": "The document as HTML; empty where it was not read."},
    }
    properties: dict[str, Schema] = {
        "report": ref("Report"),
        "files": {"type": "array", "items": _whole(shown)},
        "chapters": {
            "type": "object",
            "additionalProperties": {"type": "string"},
            "description": "The name of each chapter of the rules, by the letters of its codes.",
        },
    }
    return _whole(properties)


def _whole(properties: Mapping[str, Schema]) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": dict(properties),
    }
