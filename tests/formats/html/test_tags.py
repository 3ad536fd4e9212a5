"""The sets of names agree with each other."""

from linter.formats.html import tags


def test_the_sets_agree() -> None:
    assert tags.HEADINGS <= tags.BLOCKS <= tags.SPECIAL
    assert tags.HEADINGS <= tags.CLOSES_P
    assert tags.CELLS | tags.SECTIONS | {"tr"} <= tags.IN_TABLE
    assert not tags.BLOCKS & tags.VOID - {"hr"}
    assert not tags.UNSEEN & tags.BLOCKS
    assert all(name == name.lower().strip() for name in tags.BLOCKS | tags.VOID | tags.UNSEEN)
