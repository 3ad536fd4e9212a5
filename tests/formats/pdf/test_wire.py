"""What goes over the wire comes back as it was; what is no page is no page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.formats.pdf.wire import (
    FRAME,
    Remark,
    Sheet,
    frame,
    pack_sheet,
    pack_strings,
    unpack_sheet,
    unpack_strings,
)

points = st.floats(-1000, 1000, width=32)
boxes = st.tuples(points, points, points, points)
plain = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
sheets = st.builds(
    lambda text, words, rules, remarks: Sheet(
        100.0,
        200.0,
        text,
        [one for one, _ in words],
        [one for one, _ in words],
        [side for _, place in words for side in place],
        [256] * len(words),
        [side for rule in rules for side in rule],
        3,
        remarks,
    ),
    plain,
    st.lists(st.tuples(st.integers(0, 9999), boxes), max_size=4),
    st.lists(boxes, max_size=4),
    st.lists(st.builds(Remark, plain, plain, plain, boxes), max_size=3),
)


@given(sheets)
def test_a_page_comes_back_as_it_was(sheet: Sheet) -> None:
    assert unpack_sheet(pack_sheet(sheet)) == sheet


@given(st.lists(plain, min_size=1))
def test_strings_come_back_as_they_were(strings: list[str]) -> None:
    assert unpack_strings(pack_strings(strings)) == strings


def test_what_parts_strings_stands_in_none() -> None:
    assert unpack_strings(pack_strings(["a\0b", "c"])) == ["ab", "c"]


def test_a_frame_tells_its_kind_and_length() -> None:
    assert FRAME.unpack(frame(b"P", b"abc")[: FRAME.size]) == (b"P", 3)


def test_bytes_that_are_no_page_are_refused() -> None:
    whole = pack_sheet(
        Sheet(1, 1, "abc", [0], [3], [0.0] * 4, [0], [], 0, [Remark("a", "b", "", (1, 2, 3, 4))])
    )
    for cut in (whole[:5], whole[:30], whole[:-4]):
        with pytest.raises(ValueError):  # noqa: PT011 - which one is of no account
            unpack_sheet(cut)
