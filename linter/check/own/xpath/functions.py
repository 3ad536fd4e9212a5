"""The functions of XPath 1.0 that rules of a user's own may call.

In: expressions, the arguments.  Out: the expression that calls it; an UnfitError where there is no such
function, or it is called otherwise.
"""

import math
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple

from linter.check.own.unfit import UnfitError
from linter.check.own.xpath.value import Expr, Focus, Kind, read, text_of

_BLANK = {ord(sign): " " for sign in "\t\r\n"}


class _Function(NamedTuple):
    """What a function says, of how many arguments, and how that is made of them."""

    kind: Kind
    least: int
    most: int
    run: Callable[[Focus, Sequence[Expr]], Any]


def call(name: str, arguments: Sequence[Expr]) -> Expr:
    """Return the expression `name(arguments)`."""
    function = _FUNCTIONS.get(name)
    if function is None:
        near = get_close_matches(name, _FUNCTIONS, n=1)
        known = ", ".join(_FUNCTIONS)
        raise UnfitError(
            f"de XPath-functie {name}() kent vragenlint hier niet; "
            + (f"bedoelde u {near[0]}()?" if near else f"wel: {known}"),
            f"vragenlint does not know the XPath function {name}() here; "
            + (f"did you mean {near[0]}()?" if near else f"it does know: {known}"),
        )
    if not function.least <= len(arguments) <= function.most:
        raise UnfitError(
            f"de XPath-functie {name}() krijgt hier {len(arguments)} argumenten; dat past niet",
            f"the XPath function {name}() is given {len(arguments)} arguments here; that does not fit",
        )
    if name == "count" and arguments[0].kind is not Kind.NODES:
        raise UnfitError("count() telt elementen; geef een pad", "count() counts elements; give it a path")
    return Expr(function.kind, lambda focus: function.run(focus, arguments))


def _count(focus: Focus, given: Sequence[Expr]) -> float:
    return float(sum(1 for _one in given[0].run(focus)))


def _concat(focus: Focus, given: Sequence[Expr]) -> str:
    return _paid(focus, "".join(one.text(focus) for one in given))


def _translate(focus: Focus, given: Sequence[Expr]) -> str:
    text, before, after = (one.text(focus) for one in given)
    table: dict[int, str | None] = {}
    for index, sign in enumerate(before):
        table.setdefault(ord(sign), after[index] if index < len(after) else None)
    return _paid(focus, text.translate(table))


def _substring(focus: Focus, given: Sequence[Expr]) -> str:
    text, first = given[0].text(focus), _rounded(given[1].number(focus))
    last = first + _rounded(given[2].number(focus)) if len(given) > 2 else math.inf
    if math.isnan(first) or math.isnan(last):
        return ""
    start, end = (int(min(max(place, 1), len(text) + 1)) - 1 for place in (first, last))
    return text[start:end]


def _rounded(number: float) -> float:
    return number if math.isnan(number) or math.isinf(number) else math.floor(number + 0.5)


def _before(focus: Focus, given: Sequence[Expr]) -> str:
    text, sign = (one.text(focus) for one in given)
    return text.partition(sign)[0] if sign and sign in text else ""


def _after(focus: Focus, given: Sequence[Expr]) -> str:
    text, sign = (one.text(focus) for one in given)
    return text.partition(sign)[2] if sign else text


def _normalized(focus: Focus, given: Sequence[Expr]) -> str:
    return " ".join(filter(None, _argument(focus, given).translate(_BLANK).split(" ")))


def _argument(focus: Focus, given: Sequence[Expr]) -> str:
    """Return the text of the only argument, of the node that is asked where there is none."""
    return given[0].text(focus) if given else text_of(focus.node, focus.purse)


def _paid(focus: Focus, text: str) -> str:
    """Return `text`, made by a function: it is paid for as what is read is."""
    focus.purse.pay(len(text))
    return text


_FUNCTIONS = {
    "not": _Function(Kind.TRUTH, 1, 1, lambda focus, given: not given[0].truth(focus)),
    "true": _Function(Kind.TRUTH, 0, 0, lambda _focus, _given: True),
    "false": _Function(Kind.TRUTH, 0, 0, lambda _focus, _given: False),
    "boolean": _Function(Kind.TRUTH, 1, 1, lambda focus, given: given[0].truth(focus)),
    "contains": _Function(
        Kind.TRUTH, 2, 2, lambda focus, given: given[1].text(focus) in given[0].text(focus)
    ),
    "starts-with": _Function(
        Kind.TRUTH, 2, 2, lambda focus, given: given[0].text(focus).startswith(given[1].text(focus))
    ),
    "string": _Function(Kind.TEXT, 0, 1, _argument),
    "normalize-space": _Function(Kind.TEXT, 0, 1, _normalized),
    "concat": _Function(Kind.TEXT, 2, 20, _concat),
    "translate": _Function(Kind.TEXT, 3, 3, _translate),
    "substring": _Function(Kind.TEXT, 2, 3, _substring),
    "substring-before": _Function(Kind.TEXT, 2, 2, _before),
    "substring-after": _Function(Kind.TEXT, 2, 2, _after),
    "string-length": _Function(Kind.NUMBER, 0, 1, lambda focus, given: float(len(_argument(focus, given)))),
    "number": _Function(
        Kind.NUMBER,
        0,
        1,
        lambda focus, given: given[0].number(focus) if given else read(_argument(focus, ())),
    ),
    "count": _Function(Kind.NUMBER, 1, 1, _count),
    "position": _Function(Kind.NUMBER, 0, 0, lambda focus, _given: float(focus.position)),
}
