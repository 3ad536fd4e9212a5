"""What is sent to the engine's process comes out there as it went in."""

from hypothesis import given
from hypothesis import strategies as st

from linter.formats.pdf.slips import Slip, pack, unpack

sides = st.floats(-1000, 1000)
slips = st.builds(
    Slip,
    st.integers(1, 2000),
    st.lists(st.tuples(sides, sides, sides, sides), min_size=1, max_size=3).map(tuple),
    st.booleans(),
    st.tuples(*[st.integers(0, 255)] * 3),
    *[st.text()] * 4,
)


@given(st.lists(slips, max_size=3), st.binary(max_size=20))
def test_slips_and_the_file_come_back(made: list[Slip], data: bytes) -> None:
    assert unpack(pack(made, data)) == (made, data)
