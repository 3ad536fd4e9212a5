"""Which fixes are made together."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from linter.model.finding import Finding, Place
from linter.model.flow import Span
from linter.model.remark import Change, ChangeKind
from linter.model.rule import Edit, Fix, Safety, Severity
from linter.repairs import ALSO_UNSAFE, ONLY_SAFE, Plan, edits_of, fixable, plan


def finding(
    code: str, *edits: Edit, changes: tuple[Change, ...] = (), safety: Safety = Safety.SAFE
) -> Finding:
    span = edits[0].span if edits else Span(0, 0)
    fix = Fix("x", edits, safety, changes)
    return Finding(span, code, "naam", Severity.INFO, "m", "h", None, "", Place(), fix=fix)


def edit(start: int, end: int, text: str = "x") -> Edit:
    return Edit(Span(start, end), text)


def test_only_what_counts_and_is_allowed_is_fixed() -> None:
    safe = finding("AAA001", edit(0, 1))
    unsafe = finding("AAA002", edit(3, 4), safety=Safety.UNSAFE)
    others = [
        safe._replace(suppressed=""),
        safe._replace(known=True),
        safe._replace(fix=None),
        finding("AAA003"),
    ]
    assert list(fixable([safe, unsafe, *others], ONLY_SAFE)) == [safe]
    assert list(fixable([safe, unsafe, *others], ALSO_UNSAFE)) == [safe, unsafe]


def test_the_first_by_place_then_by_code_is_made() -> None:
    first = finding("BBB001", edit(0, 4))
    same = finding("AAA001", edit(0, 4))
    later = finding("AAA002", edit(3, 5))
    apart = finding("CCC001", edit(6, 7))
    assert plan([apart, later, first, same]).findings == (same, apart)


def test_fixes_that_only_touch_wait_too() -> None:
    assert plan([finding("AAA001", edit(0, 2)), finding("AAA002", edit(2, 2))]).edits == (edit(0, 2),)
    assert plan([finding("AAA001", edit(4, 4)), finding("AAA002", edit(2, 4))]).edits == (edit(2, 4),)


def test_a_fix_is_made_whole_or_not_at_all() -> None:
    whole = finding("AAA001", edit(0, 1), edit(9, 9), edit(5, 6))
    meets = finding("AAA002", edit(3, 4), edit(6, 8))
    assert plan([whole, meets]) == Plan((whole,), (edit(0, 1), edit(5, 6), edit(9, 9)))


def test_a_fix_whose_edits_overlap_is_none() -> None:
    assert plan([finding("AAA001", edit(0, 3), edit(2, 4))]) == Plan()


def test_edits_that_touch_are_one() -> None:
    assert edits_of(finding("AAA001", edit(5, 6, "b"), edit(2, 3, ""), edit(3, 5, "a"))) == [edit(2, 6, "ab")]


def test_one_thing_is_changed_once() -> None:
    author = Change(ChangeKind.PROPERTY, Span(0, 0), "creator")
    manager = Change(ChangeKind.PROPERTY, Span(0, 0), "manager")
    head, other = (Change(ChangeKind.TABLE_HEAD, Span(start, start + 2)) for start in (5, 9))
    found = [
        finding("AAA001", changes=(manager, author)),
        finding("AAA002", changes=(author,)),
        finding("AAA003", changes=(head,)),
        finding("AAA004", changes=(other,)),
    ]
    made = plan(found)
    assert made.findings == (found[0], found[2], found[3])
    assert made.changes == (author, manager, head, other)


SPANS = st.tuples(st.integers(0, 30), st.integers(0, 4)).map(lambda one: edit(one[0], one[0] + one[1]))


@given(st.lists(st.lists(SPANS, min_size=1, max_size=3), max_size=8))
def test_edits_never_touch_and_as_many_are_made_as_can_be(fixes: list[list[Edit]]) -> None:
    found = [finding(f"AAA{index:03}", *edits) for index, edits in enumerate(fixes)]
    made = plan(found)
    assert all(one.span.end < after.span.start for one, after in pairwise(made.edits))
    assert list(made.edits) == sorted(edit for one in made.findings for edit in edits_of(one))
    assert plan(reversed(found)) == made
