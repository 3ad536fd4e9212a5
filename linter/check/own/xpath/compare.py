"""Comparing what two expressions say, as XPath 1.0 has it.

In: a sign and two expressions.  Out: the expression that is true where they compare so; of nodes, where some
node does.
"""

import operator
from collections.abc import Callable
from typing import Any

from linter.check.own.xpath.value import Expr, Focus, Kind, read, texts

EQUAL = {"=": operator.eq, "!=": operator.ne}
ORDER = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_SIGNS: dict[str, Callable[[Any, Any], bool]] = {**EQUAL, **ORDER}


def compared(sign: str, left: Expr, right: Expr) -> Expr:
    """Return the expression `left sign right`."""
    return Expr(Kind.TRUTH, _plain(sign, left, right))


def _plain(sign: str, left: Expr, right: Expr) -> Callable[[Focus], bool]:
    holds = _SIGNS[sign]
    kinds = {left.kind, right.kind}
    if Kind.TRUTH in kinds and sign in EQUAL:
        return lambda focus: holds(left.truth(focus), right.truth(focus))
    if Kind.NODES in kinds and Kind.TRUTH not in kinds:
        as_number = sign in ORDER or Kind.NUMBER in kinds
        return lambda focus: _some(holds, *(_all(one, focus, as_number=as_number) for one in (left, right)))
    if Kind.NUMBER in kinds or sign in ORDER:
        return lambda focus: holds(_number(left, focus), _number(right, focus))
    return lambda focus: holds(left.text(focus), right.text(focus))


def _number(one: Expr, focus: Focus) -> float:
    """Return `one` as a number; nodes beside truth are truth first."""
    return float(one.truth(focus)) if one.kind is Kind.NODES else one.number(focus)


def _all(one: Expr, focus: Focus, *, as_number: bool) -> set[Any]:
    """Return everything that `one` says: of nodes what each says, each once."""
    if one.kind is not Kind.NODES:
        return {one.number(focus) if as_number else one.text(focus)}
    said = texts(one.run(focus), focus.purse)
    return set(map(read, said)) if as_number else set(said)


def _some(holds: Callable[[Any, Any], bool], left: set[Any], right: set[Any]) -> bool:
    """Say whether some pair holds; which pair that is shows without trying all of them."""
    if holds is operator.eq:
        return not left.isdisjoint(right)
    if holds is operator.ne:
        return bool(left and right) and (len(left | right) > 1 or left != left & right)
    real_left, real_right = ([one for one in side if one == one] for side in (left, right))  # noqa: PLR0124
    if not (real_left and real_right):
        return False
    outer, inner = (min, max) if holds in {operator.lt, operator.le} else (max, min)
    return holds(outer(real_left), inner(real_right))
