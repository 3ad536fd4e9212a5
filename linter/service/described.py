"""What OpenAPI says of bodies and answers, as data.

Nothing in, pieces of a description out.
"""

from typing import Any

from linter.service.media import FILES, FORMS, JSON, PROBLEM, UNKNOWN, XML
from linter.service.received import ANNEX, FILE

Described = dict[int | str, dict[str, Any]]

_BYTES = {"type": "string", "format": "binary"}
_MANY = {"type": "array", "items": _BYTES}
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {
                        FILE: {**_MANY, "minItems": 1, "description": "The documents."},
                        ANNEX: {**_MANY, "description": "The bijlagen that go with them."},
                    },
                    "required": [FILE],
                    "additionalProperties": False,
                }
            },
            "application/octet-stream": {"schema": {**_BYTES, "minLength": 1}},
        },
    }
}
_TWO = {**_MANY, "minItems": 2, "maxItems": 2, "description": "The list as it was put, and the other."}
PAIR: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {FILE: _TWO},
                    "required": [FILE],
                    "additionalProperties": False,
                }
            }
        },
    }
}
_PROBLEM = {
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "report": {"type": "object"},
    },
    "required": ["type", "title", "status", "detail"],
}


def _problem(said: str) -> dict[str, Any]:
    return {"description": said, "content": {PROBLEM: {"schema": _PROBLEM}}}


PROBLEMS: Described = {
    400: _problem("No file came with it, or the form cannot be read."),
    401: _problem("No token, or one that is not known."),
    408: _problem("The body came in too slowly."),
    413: _problem("More bytes than are taken."),
    422: _problem("The document cannot be judged, or an option is wrong: the sentence says what to do."),
    429: _problem("Too many requests of one client; see Retry-After."),
    500: _problem("A fault of vragenlint itself."),
    503: _problem("Too much waits; see Retry-After."),
}


def _given(said: str, content: dict[str, Any]) -> Described:
    return {200: {"description": said, "content": content}, **PROBLEMS}


_STRING = {"schema": {"type": "string"}}
ANSWERS = _given("JSON", {JSON: {"schema": {"type": "object"}}})
REPORTS: Described = {
    **_given(
        "The report",
        {media.partition(";")[0]: {"schema": {}} for media in FORMS.values()},
    ),
    406: _problem("No form that is accepted is given."),
}
XML_BACK = _given("The canonical XML", {XML: _STRING})
FILE_BACK = _given(
    "The document",
    {media.partition(";")[0]: {"schema": _BYTES} for media in dict.fromkeys((*FILES.values(), UNKNOWN))},
)


def rules_described(more: dict[int, str]) -> Described:
    """Return what a route about rules gives; `more` are its problems beside those of every route."""
    made: Described = {200: {"description": "JSON", "content": {JSON: {"schema": {}}}}}
    made.update((status, PROBLEMS[status]) for status in (401, 422))
    made.update((status, _problem(said)) for status, said in more.items())
    return made
