"""`vragenlint rules --check`: rules of a user's own, each tried on the examples in its file.

In: folders.  Out: a line per example that is not as promised, with file and line, and a total; 0 all as
promised, 1 something not.  Knows nothing of documents.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from linter import rulebook
from linter.commands.output import say
from linter.model.visible import visible
from linter.trial.verdict import KINDS, Broken, Problem, tried

if TYPE_CHECKING:
    from linter.check.own.rule import OwnRule

_EXAMPLE = {
    "nl": {"good": "dit goede voorbeeld", "bad": "dit foute voorbeeld", "line": "regel"},
    "en": {"good": "this good example", "bad": "this bad example", "line": "line"},
}
_SAID = {
    "nl": {
        Problem.UNMADE: "noemt ‘{text}’, dat er niet in staat of geen feit is.",
        Problem.UNASKED: "wordt niet gevraagd: de regel geldt niet voor deze lijst ({text}).",
        Problem.REPORTED: "wordt gemeld, bij {text}; maak de regel nauwkeuriger of het voorbeeld goed.",
        Problem.UNMARKED: "heeft geen ⟦ ⟧ om wat moet worden gemeld.",
        Problem.ELSEWHERE: "wordt niet gemeld waar ⟦ ⟧ staat; gemeld is {text}.",
        Problem.FAILED: "is niet nagekeken: {text}",
        "nothing": "niets",
        "total": "Regels: {rules}; voorbeelden: {examples}; niet goed: {broken}.",
    },
    "en": {
        Problem.UNMADE: "names ‘{text}’, which is not in it or is no fact.",
        Problem.UNASKED: "is not asked: the rule does not hold for this list ({text}).",
        Problem.REPORTED: "is reported, at {text}; make the rule more precise or the example right.",
        Problem.UNMARKED: "has no ⟦ ⟧ around what must be reported.",
        Problem.ELSEWHERE: "is not reported where ⟦ ⟧ stands; reported is {text}.",
        Problem.FAILED: "was not checked: {text}",
        "nothing": "nothing",
        "total": "Rules: {rules}; examples: {examples}; not right: {broken}.",
    },
}


def check(folders: Sequence[str], code: str, lang: str) -> int:
    """Try the rules in `folders` (the one with `code`, where that is given) and return the exit code."""
    chosen = [one for one in rulebook.own_sources(folders) if code in {"", one.source.code}]
    rules = {rule.code: rule for rule in rulebook.own_rules(folders)}
    lines = [
        _told(one, broken, lang)
        for one in chosen
        for broken in tried(rules[one.source.code], one.source.header["examples"])
    ]
    count = sum(len(one.source.header["examples"][kind]) for one in chosen for kind in KINDS)
    total = _SAID[lang]["total"].format(rules=len(chosen), examples=count, broken=len(lines))
    say("".join(f"{line}\n" for line in (*lines, total)))
    return 1 if lines else 0


def _told(rule: "OwnRule", broken: Broken, lang: str) -> str:
    words = _EXAMPLE[lang]
    line = rule.lines["examples", broken.kind, broken.number]
    text = visible(broken.texts[lang]) or _SAID[lang]["nothing"]
    said = _SAID[lang][broken.problem].format(text=text)
    return f"{visible(rule.path)}, {words['line']} {line}: {words[broken.kind]} {said}"
