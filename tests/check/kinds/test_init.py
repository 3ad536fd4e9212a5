from pathlib import Path

import pytest

from linter.check import kinds
from linter.check.kinds import declared, kind_of
from linter.model.remark import Change, ChangeKind
from linter.model.rule import Fix, Hit, Safety
from tests.check.sample import INPUTS, document


def test_a_kind_is_the_module_of_its_name() -> None:
    assert kind_of({"check": {"xpath": {}}}).__name__ == "linter.check.kinds.xpath"
    with pytest.raises(ModuleNotFoundError):
        kind_of({"check": {"gevoel": {}}})


def test_a_header_becomes_a_check() -> None:
    check = declared({"context": "a", "where": "@x", "check": {"exists": {"path": "b"}}})
    made = document("<r><a>een</a><a x='1'>twee</a></r>")
    assert [made.text(hit.span) for hit in check(made, INPUTS) if isinstance(hit, Hit)] == ["twee"]


def test_every_kind_stands_in_the_schema_of_rule_files_and_the_other_way_round() -> None:
    from linter.check.rulefile import _validator

    schema = _validator().schema
    assert isinstance(schema, dict)
    known = schema["properties"]["check"]["properties"]
    assert set(known) == {path.stem for path in Path(str(kinds.__file__)).parent.glob("[a-z]*.py")}


def test_a_header_may_say_what_its_fix_changes() -> None:
    said = {
        "context": "a",
        "check": {"exists": {"path": "b"}},
        "change": {"kind": "language", "value": "nl-NL"},
    }
    (hit,) = declared(said)(document("<r><a>een</a></r>"), INPUTS)
    assert isinstance(hit, Hit)
    assert hit.fix == Fix("", (), Safety.SAFE, (Change(ChangeKind.LANGUAGE, hit.span, value="nl-NL"),))
