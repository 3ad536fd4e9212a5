import re

import pytest
import yaml

from linter.formats.known import suffixes
from linter.repository.hook import FILES, NoPlaceError, Origin, added, block, entry, holds
from tests.conftest import ROOT

OURS = entry(None)


def test_the_files_are_those_of_our_own_hook() -> None:
    ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {hook["files"] for hook in ours} == {FILES}


def test_from_the_repository_it_was_installed_from() -> None:
    assert entry(Origin("https://example.org/v", "abc")) == {
        "repo": "https://example.org/v",
        "rev": "abc",
        "hooks": [{"id": "vragenlint"}],
    }


def test_every_document_that_is_read_is_handed_over() -> None:
    every = re.compile(FILES)
    for suffix in suffixes():
        assert every.search(f"a.{suffix}")
        assert every.search(f"A.{suffix.upper()}")
    assert not every.search("a.docxx")


def test_folders_of_bijlagen_are_left_out() -> None:
    for found in (None, Origin("https://example.org/v", "abc")):
        (hook,) = entry(found, annexes=True)["hooks"]
        assert re.search(hook.pop("exclude"), "a/bijlagen/1.docx")
        assert hook == entry(found)["hooks"][0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "repos:\n- repo: a\n  rev: b\n  hooks:\n  - id: c\n",
        "repos:\n  - repo: a\n    rev: b\n    hooks:\n      - id: c\n",
        "repos:\n- repo: a\n  rev: b\n  hooks:\n  - id: c",
        "# boven\nrepos:\n- repo: a # naast\n  rev: b\n  hooks: [{id: c}]\n\n# onder\nfail_fast: true\n",
        "default_stages: [commit]\nrepos:\n- repo: a\n  rev: b\n  hooks:\n  - id: c\n    # binnen\n\n# uit\n",
        "repos:\r\n- repo: a\r\n  rev: b\r\n  hooks:\r\n  - id: c\r\n",
    ],
)
def test_behind_what_is_there(text: str) -> None:
    made = added(text, OURS)
    before = yaml.safe_load(text) or {"repos": []}
    assert yaml.safe_load(made) == {**before, "repos": [*before["repos"], OURS]}
    assert holds(made)
    assert not holds(text)
    assert {line for line in text.splitlines() if line} <= set(made.splitlines())


def test_as_far_in_as_the_others() -> None:
    assert block(OURS, 4).startswith("    - repo: local\n      hooks:\n")


@pytest.mark.parametrize(
    "text",
    ["repos: []\n", "repos: [{repo: a, rev: b, hooks: []}]\n", "- a\n", "repos: [\n", "repos: 3\n", "a: 1\n"],
)
def test_where_there_is_no_place(text: str) -> None:
    with pytest.raises(NoPlaceError):
        added(text, OURS)


@pytest.mark.parametrize("text", ["repos: [1]\n", "repos:\n- repo: a\n"])
def test_a_configuration_that_is_none(text: str) -> None:
    with pytest.raises(NoPlaceError):
        holds(text)
