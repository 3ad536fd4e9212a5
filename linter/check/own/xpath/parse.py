"""An XPath expression of a rule of a user's own to something that can be asked.

In: text.  Out: an Expr; an UnfitError, with the place, for what is no XPath or is more of it than such a rule
may use (variables, namespaces, last(), a path behind brackets).  Asks nothing.
"""

from collections.abc import Callable
from typing import NoReturn

from linter.check.own.unfit import UnfitError
from linter.check.own.xpath.axes import ANY, AXES, TEXT
from linter.check.own.xpath.compare import EQUAL, ORDER, compared
from linter.check.own.xpath.functions import call
from linter.check.own.xpath.path import Filter, Step, path, union
from linter.check.own.xpath.tokens import Sort, Token, tokens
from linter.check.own.xpath.value import Expr, Focus, Kind

DEEPEST = 20
_WITHIN = Step("descendant-or-self", "", ())
_SHORT = {".": Step("self", "", ()), "..": Step("parent", "", ())}


def parsed(text: str) -> Expr:
    """Return what `text` says."""
    reader = _Reader(tokens(text))
    made = reader.either()
    reader.end()
    return made


class _Reader:
    """The tokens, and how far they are read."""

    def __init__(self, found: tuple[Token, ...]) -> None:
        self._tokens = found
        self._at = 0
        self._depth = 0

    def either(self) -> Expr:
        """Read `a or b`, and so everything that binds more."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise UnfitError("de XPath is te diep genest", "the XPath is nested too deeply")
        made = self._joined("or", lambda: self._joined("and", self._equality))
        self._depth -= 1
        return made

    def end(self) -> None:
        """Refuse what is left."""
        if self._next.sort is not Sort.END:
            self._refuse()

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self, *signs: str) -> str:
        """Read one of `signs` where it is next; return it, empty where it is not."""
        token = self._next
        if token.sort is Sort.SIGN and token.value in signs:
            self._at += 1
            return token.value
        return ""

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            self._refuse()

    def _refuse(self) -> NoReturn:
        token = self._next
        if token.sort is Sort.END:
            raise UnfitError("de XPath houdt te vroeg op", "the XPath ends too early")
        raise UnfitError(
            f"bij teken {token.at} van de XPath staat '{token.value}', dat daar niet kan",
            f"at character {token.at} of the XPath stands '{token.value}', which cannot be there",
        )

    def _joined(self, word: str, read: Callable[[], Expr]) -> Expr:
        sides = [read()]
        while self._next.sort is Sort.NAME and self._next.value == word:
            self._at += 1
            sides.append(read())
        if len(sides) == 1:
            return sides[0]
        holds = any if word == "or" else all
        return Expr(Kind.TRUTH, lambda focus: holds(side.truth(focus) for side in sides))

    def _equality(self) -> Expr:
        left = self._order()
        while sign := self._take(*EQUAL):
            left = compared(sign, left, self._order())
        return left

    def _order(self) -> Expr:
        left = self._sum()
        while sign := self._take(*ORDER):
            left = compared(sign, left, self._sum())
        return left

    def _sum(self) -> Expr:
        left = self._union()
        while sign := self._take("+", "-"):
            left = _added(left, self._union(), 1 if sign == "+" else -1)
        return left

    def _union(self) -> Expr:
        if self._take("-"):
            return _added(Expr(Kind.NUMBER, lambda _focus: 0.0), self._single(), -1)
        sides = [self._single()]
        while self._take("|"):
            sides.append(self._single())
        if len(sides) == 1:
            return sides[0]
        if any(side.kind is not Kind.NODES or side.leaves for side in sides):
            raise UnfitError("| kan alleen tussen paden naar elementen", "| can only join paths to elements")
        return union(sides)

    def _single(self) -> Expr:
        token = self._next
        if token.sort in {Sort.TEXT, Sort.NUMBER}:
            self._at += 1
            return _constant(token)
        if self._take("("):
            made = self.either()
            self._expect(")")
            return made
        if token.sort is Sort.NAME and self._tokens[self._at + 1].value == "(" and token.value != "text":
            return self._call(token.value)
        return self._path()

    def _call(self, name: str) -> Expr:
        self._at += 2
        arguments: list[Expr] = []
        while not self._take(")"):
            if arguments:
                self._expect(",")
            arguments.append(self.either())
        return call(name, arguments)

    def _path(self) -> Expr:
        steps: list[Step] = []
        start = self._take("/", "//")
        if start == "//":
            steps.append(_WITHIN)
        if not start or self._starts_step():
            steps.append(self._step())
            while sign := self._take("/", "//"):
                if steps[-1].is_last:
                    self._refuse()
                steps += [_WITHIN, self._step()] if sign == "//" else [self._step()]
        elif start == "//":
            self._refuse()
        return path(steps, from_top=bool(start))

    def _starts_step(self) -> bool:
        token = self._next
        return token.sort is Sort.NAME or (token.sort is Sort.SIGN and token.value in {".", "..", "@", ANY})

    def _step(self) -> Step:
        short = self._take(*_SHORT)
        if short:
            return _SHORT[short]
        axis = "attribute" if self._take("@") else self._axis()
        name = self._name()
        filters = []
        while self._take("["):
            filters.append(self._filter())
        return Step(axis, name, tuple(filters))

    def _axis(self) -> str:
        token = self._next
        if token.sort is not Sort.NAME or self._tokens[self._at + 1].value != "::":
            return "child"
        if token.value not in AXES:
            self._refuse()
        self._at += 2
        return token.value

    def _name(self) -> str:
        token = self._next
        if self._take(ANY):
            return ANY
        if token.sort is not Sort.NAME:
            self._refuse()
        self._at += 1
        if token.value == "text" and self._take("("):
            self._expect(")")
            return TEXT
        return token.value

    def _filter(self) -> Filter:
        token = self._next
        asked = self.either()
        self._expect("]")
        place = int(float(token.value)) if asked.kind is Kind.NUMBER and token.sort is Sort.NUMBER else 0
        if asked.kind is Kind.NUMBER and self._tokens[self._at - 2] is not token:
            place = 0
        return Filter(asked, place)


def _constant(token: Token) -> Expr:
    if token.sort is Sort.TEXT:
        return Expr(Kind.TEXT, lambda _focus: token.value)
    number = float(token.value)
    return Expr(Kind.NUMBER, lambda _focus: number)


def _added(left: Expr, right: Expr, sign: int) -> Expr:
    def run(focus: Focus) -> float:
        return left.number(focus) + sign * right.number(focus)

    return Expr(Kind.NUMBER, run)
