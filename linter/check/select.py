"""Which rules are asked of a document.

In: rules, and what the user chose.  Out: rules; a ConfigError where a code is none.  Knows nothing of
what rules do.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from linter.errors import ConfigError
from linter.model.rule import Rule, Severity, Stage


def nowhere() -> Sequence[str]:
    """Return no codes."""
    return ()


def chosen(
    rules: Sequence[Rule],
    select: Sequence[str],
    ignore: Sequence[str],
    elsewhere: Callable[[], Sequence[str]] = nowhere,
    named: Collection[str] = (),
) -> tuple[Rule, ...]:
    """Return the rules whose code begins with one of `select` (all where that is empty) and with none of
    `ignore`.  One in preview is asked for by its whole code alone: in `select`, else in `named`.

    Raises ConfigError where no rule's code begins so, nor any code that another command knows (`elsewhere`),
    and where only such are selected.
    """
    here = _known(rules, select, elsewhere)
    _known(rules, ignore, elsewhere)
    if select and not here:
        raise _of_another_command(select[0])
    return tuple(rule for rule in rules if _is_asked(rule, select, named) and not _begins(rule, ignore))


def _is_asked(rule: Rule, select: Sequence[str], named: Collection[str]) -> bool:
    if rule.preview:
        return rule.code in (select or named)
    return not select or _begins(rule, select)


def selected(rules: Sequence[Rule], codes: Iterable[str]) -> tuple[str, ...]:
    """Return those of the codes that rules begin with; the others are about another command."""
    return tuple(code for code in codes if any(rule.code.startswith(code) for rule in rules))


def ignored(rules: Sequence[Rule], codes: Iterable[str], weights: Mapping[str, Severity]) -> tuple[str, ...]:
    """Return the codes of what is left out, also by its weight; a preview rule is not missed."""
    off = (code for code, weight in weights.items() if weight is Severity.OFF)
    return selected([rule for rule in rules if not rule.preview], dict.fromkeys((*codes, *off)))


def weighed(rules: Iterable[Rule], weights: Mapping[str, Severity]) -> tuple[Rule, ...]:
    """Return the rules, those whose code is in `weights` as bad as that says at every stage."""
    return tuple(
        rule._replace(severity=weights[rule.code], stages={}) if rule.code in weights else rule
        for rule in rules
    )


def applicable(rules: Iterable[Rule], kind: str, stage: Stage) -> tuple[Rule, ...]:
    """Return the rules that hold for lists of `kind` at `stage`."""
    return tuple(
        rule
        for rule in rules
        if kind in rule.kinds and rule.stages.get(stage, rule.severity) is not Severity.OFF
    )


def in_force(rules: Iterable[Rule], day: str) -> tuple[Rule, ...]:
    """Return the rules that hold for a list of `day` (`YYYY-MM-DD`)."""
    return tuple(rule for rule in rules if rule.since <= day and (not rule.until or day <= rule.until))


def _begins(rule: Rule, codes: Sequence[str]) -> bool:
    return any(map(rule.code.startswith, codes))


def _known(rules: Sequence[Rule], codes: Sequence[str], elsewhere: Callable[[], Sequence[str]]) -> list[str]:
    """Return those of `codes` that rules have; raises ConfigError for one that is nowhere."""
    found = []
    for code in codes:
        if any(rule.code.startswith(code) for rule in rules):
            found.append(code)
            continue
        if any(other.startswith(code) for other in elsewhere()):
            continue
        from difflib import get_close_matches

        near = get_close_matches(code[:80], [rule.code for rule in rules], n=1, cutoff=0.5)
        raise ConfigError(
            f"Er is geen regel {code}." + (f" Bedoelde u {near[0]}?" if near else " Zie vragenlint rules."),
            f"There is no rule {code}." + (f" Did you mean {near[0]}?" if near else " See vragenlint rules."),
        )
    return found


def _of_another_command(code: str) -> ConfigError:
    return ConfigError(
        f"Regel {code} hoort niet bij deze opdracht: check kijkt één lijst na, compare legt er twee naast"
        " elkaar (VGL).",
        f"Rule {code} does not go with this command: check looks at one list, compare lays two side by side"
        " (VGL).",
    )
