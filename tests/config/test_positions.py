import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.config.positions import Path, positions


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from paths(inner, (*path, key))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from paths(inner, (*path, index))


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a = 1\nb = 2", ("b",), 2),
        ("# a = 1\n\n'b c' = 2", ("b c",), 3),
        ('"b\\u0063" = 2', ("bc",), 1),
        ("a.b.c = 1\na.b.d = 2.5", ("a", "b", "d"), 2),
        ("a.b.c = 1\na.b.d = 2.5", ("a", "b"), 1),
        ("[a]\nx = 1\n[a . 'b.c']\nx = 2", ("a", "b.c", "x"), 4),
        ("[[a]]\nx = 1\n[[a]]\nx = 2", ("a", 1, "x"), 4),
        ("[[a]]\n[a.b]\nx = 1\n[[a]]\n[a.b]\nx = 2", ("a", 1, "b", "x"), 6),
        ("[[a]]\n[[a.b]]\n[[a.b]]\nx = 2", ("a", 0, "b", 1, "x"), 4),
        ("a = [\n 1, # ]\n '''\n]''',\n [3,\n4],\n]\nb = 1", ("a", 2, 1), 6),
        ("a = [\n 1, # ]\n '''\n]''',\n [3,\n4],\n]\nb = 1", ("b",), 8),
        ("a = {b = [{c = 1}, {c.d = 2}], e = 3}\r\nf = 1", ("a", "b", 1, "c", "d"), 1),
        ("a = {b = [{c = 1}, {c.d = 2}], e = 3}\r\nf = 1", ("f",), 2),
        ('a = """x\n[b]\n\\""" c = 1\n""""\nd = 2026-03-04 10:00:00\ne = -1.5e+3', ("e",), 6),
        ("a = []\nb = {}\n[c]\n[d]\ne = [[], {}]", ("d", "e", 1), 5),
    ],
)
def test_each_key_has_its_line(text: str, path: Path, line: int) -> None:
    found = positions(text)
    assert found[path] == line
    assert set(found) == set(paths(tomllib.loads(text)))


KEYS = st.sampled_from(["a", "b-c", "'d.e'", '"f [g] = \\"h"', "1"])
SCALARS = st.sampled_from(
    ["1", "-2.5", "true", "'#['", '"\\"],"', "'''\n=\n'''", '"""a\n[[b]]\n"""', "10:00:00"]
)
LAYOUT = st.sampled_from(["", " ", "\n", " # ],}\n"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.tuples(LAYOUT, st.lists(inner, max_size=3)).map(
            lambda made: f"[{made[0]}" + f",{made[0]}".join(made[1]) + f"{made[0]}]"
        )
        | st.dictionaries(KEYS, inner, max_size=3).map(
            lambda made: "{" + ", ".join(f"{key} = {value}" for key, value in made.items()) + "}"
        )
    ),
    max_leaves=8,
)
HEADERS = st.tuples(st.sampled_from(["[{}]", "[[{}]]", "[ {} ] # ["]), st.lists(KEYS, min_size=1, max_size=3))
LINES = st.one_of(
    st.tuples(st.lists(KEYS, min_size=1, max_size=2), VALUES).map(
        lambda made: f"{'.'.join(made[0])} = {made[1]}"
    ),
    HEADERS.map(lambda made: made[0].format(".".join(made[1]))),
    st.just("# [x]"),
)


@given(st.lists(LINES, max_size=8))
def test_every_key_that_the_library_reads_is_found_and_no_other(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    found = positions(text)
    assert set(found) == set(paths(data))
    written = text.split("\n")
    for path, line in found.items():
        if path and path[-1] in ("a", "b-c", "d.e", "1"):
            assert str(path[-1]) in written[line - 1]


def test_a_deep_and_long_document_takes_linear_time() -> None:
    assert len(positions("a = [" + "[1]," * 20_000 + "]")) == 40_002
    deep = positions("a = " + "[" * 3_000)
    assert max(map(len, deep)) == 3_000
