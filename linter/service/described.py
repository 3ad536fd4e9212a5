"""What OpenAPI says of bodies and answers, as data.

Nothing in, pieces of a description out.
"""

from collections.abc import Mapping
from typing import Any

from linter.model.report import Outcome
from linter.service.media import FILES, FORMS, JSON, PROBLEM, SARIF, UNKNOWN, XML
from linter.service.problems import TYPE
from linter.service.received import ANNEX, BASELINE, FILE
from linter.service.rewriting import OUTCOME, REMARKS, REPAIRED, VERDICT
from linter.service.schemas import STANDINGS, Schema, ref

Described = dict[int | str, dict[str, Any]]

_BYTES = {"type": "string", "format": "binary"}
_MANY = {"type": "array", "items": _BYTES}
_RAW = {"application/octet-stream": {"schema": {**_BYTES, "minLength": 1}}}


def _body(parts: Mapping[str, Any], raw: Mapping[str, Any] = _RAW) -> dict[str, Any]:
    """Return a body: these parts, or the file itself."""
    form = {"type": "object", "properties": parts, "required": [FILE], "additionalProperties": False}
    return {"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": form}, **raw}}}


_BESIDE = {
    ANNEX: {**_MANY, "description": "The bijlagen that go with them."},
    BASELINE: {**_BYTES, "description": "A baseline: what is known counts no more."},
}
BODY = _body({FILE: {**_MANY, "minItems": 1, "description": "The documents."}, **_BESIDE})
ONE = _body({FILE: {**_MANY, "minItems": 1, "maxItems": 1, "description": "The document."}, **_BESIDE})
ALONE = _body({FILE: {**_MANY, "minItems": 1, "maxItems": 1, "description": "The document."}})
PAIR = _body(
    {FILE: {**_MANY, "minItems": 2, "maxItems": 2, "description": "The list as it was put, and the other."}},
    raw={},
)
_STRING = {"type": "string"}
_RETRY = {"Retry-After": {"schema": {"type": "integer", "minimum": 1}, "description": "Seconds to wait."}}
_ASK = {"WWW-Authenticate": {"schema": _STRING, "description": "The scheme, Bearer."}}
_NAME = {"Content-Disposition": {"schema": _STRING, "description": "The name of the file."}}
_COUNT = {"type": "integer", "minimum": 0}


def _problem(said: str, headers: Mapping[str, Any] = {}, more: Mapping[str, Schema] = {}) -> dict[str, Any]:
    """Return how a problem is told; `more` are members that it may have beside those of the standard."""
    made: Schema = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "pattern": f"^{TYPE}"},
            "title": _STRING,
            "status": {"type": "integer"},
            "detail": {"type": "string", "minLength": 1, "description": "A sentence that says what to do."},
            **more,
        },
        "required": ["type", "title", "status", "detail"],
    }
    described = {"description": said, "content": {PROBLEM: {"schema": made}}}
    return {**described, "headers": dict(headers)} if headers else described


_OPTIONS = {
    "options": {
        "type": "array",
        "items": _STRING,
        "minItems": 1,
        "description": "The options that are wrong.",
    }
}
PROBLEMS: Described = {
    400: _problem("No file came with it, or the form cannot be read."),
    401: _problem("No token, or one that is not known.", _ASK),
    408: _problem("The body came in too slowly."),
    413: _problem("More bytes than are taken."),
    422: _problem(
        "The document cannot be judged, or an option is wrong: the sentence says what to do.", {}, _OPTIONS
    ),
    429: _problem("Too many requests of one client.", _RETRY),
    500: _problem("A fault of vragenlint itself."),
    503: _problem("Too much waits.", _RETRY),
}


def _given(said: str, content: Mapping[str, Any], headers: Mapping[str, Any] = {}) -> Described:
    answer: dict[str, Any] = {"description": said, "content": dict(content)}
    return {200: {**answer, "headers": dict(headers)} if headers else answer, **PROBLEMS}


def _with_report(answers: Described, report: Schema) -> Described:
    """Return the answers with the report that a refusal of a document holds where it was to be JSON."""
    return {**answers, 422: _problem(PROBLEMS[422]["description"], {}, {**_OPTIONS, "report": report})}


def _json(name: str) -> Described:
    return _with_report(_given("JSON", {JSON: {"schema": ref(name)}}), ref(name))


def _file(*told: str) -> Described:
    """Return that a file is given, and what is told of it in headers."""
    headers = {OUTCOME: {"enum": [str(one) for one in Outcome]}, VERDICT: {"enum": STANDINGS}}
    schemas: Mapping[str, Schema] = {**headers, **dict.fromkeys(told, _COUNT)}
    described = {name: {"schema": schema} for name, schema in schemas.items()}
    media = dict.fromkeys(one.partition(";")[0] for one in (*FILES.values(), UNKNOWN))
    return _given("The document", {one: {"schema": _BYTES} for one in media}, {**_NAME, **described})


_FORMS: Mapping[str, Schema] = {
    JSON: {"oneOf": [ref("Report"), {"type": "array", "description": "format=gitlab"}]},
    SARIF: {"type": "object", "required": ["version", "runs"], "properties": {"version": {"const": "2.1.0"}}},
}
VIEWS, COMPARISONS = _json("View"), _json("Comparison")
REPORTS: Described = {
    **_with_report(
        _given(
            "The report",
            {
                one: {"schema": _FORMS.get(one, _STRING)}
                for one in (m.partition(";")[0] for m in FORMS.values())
            },
        ),
        ref("Report"),
    ),
    406: _problem("No form that is accepted is given."),
}
XML_BACK = _given("The canonical XML", {XML: {"schema": _STRING}}, _NAME)
ANNOTATED, FIXED = _file(REMARKS), _file(REPAIRED)


def rules_described(schema: Schema, more: Mapping[int, str] = {}) -> Described:
    """Return what a route about rules gives; `more` are its problems beside those of every route."""
    made: Described = {200: {"description": "JSON", "content": {JSON: {"schema": schema}}}}
    made.update((status, PROBLEMS[status]) for status in (401, 422, 500))
    made.update((status, _problem(said)) for status, said in more.items())
    return made


def _state(*words: str) -> Schema:
    return {
        "type": "object",
        "required": ["status"],
        "properties": {"status": {"enum": list(words)}, "waiting": _COUNT},
        "additionalProperties": False,
    }


HEALTH: Described = {200: {"description": "It runs", "content": {JSON: {"schema": _state("ok")}}}}
READY: Described = {
    200: {"description": "It would be taken", "content": {JSON: {"schema": _state("ready")}}},
    503: {
        "description": "Too much waits",
        "content": {JSON: {"schema": _state("busy")}},
        "headers": _RETRY,
    },
}
METRICS: Described = {
    200: {"description": "Numbers", "content": {"text/plain": {"schema": _STRING}}},
    401: PROBLEMS[401],
}
TOKEN: Schema = {"type": "http", "scheme": "bearer", "description": "A token of the administrator's."}
"""How a request shows its token, where the service asks for one."""
