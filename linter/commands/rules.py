"""`vragenlint rules`: the rules there are, or one of them explained.

In: the options as typed.  Out: text, Markdown or JSON on standard output, made from the rule files
themselves; 0.  Knows no rule by name.
"""

import os
from collections.abc import Mapping, Sequence
from typing import Any

from linter import rulebook
from linter.commands.explain import Output, Rule, Tried, explain, listed, markdown
from linter.commands.options import Option, Words, form, nearest
from linter.commands.output import say, send
from linter.commands.program import Command, Manual
from linter.commands.settings import CONFIG, asked
from linter.config.settle import rules as folders_of
from linter.errors import ConfigError
from linter.walk import STDIN

_MANUAL = Manual(
    "rules",
    "de regels, of de uitleg van één regel",
    "the rules, or one of them explained",
    Words("[CODE]"),
    (
        form("text", "json", "md"),
        Option(
            ("--check",),
            "ga van eigen regels na of de voorbeelden kloppen; noem een map, een code of niets",
            "see whether the examples of rules of your own are right; name a folder, a code or nothing",
        ),
        *CONFIG,
    ),
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, rules, lang)


def rules(typed: Mapping[str, Any], _lang: str) -> int:
    """Show the rules, or the one in `words`; raises ConfigError where there is no such rule."""
    run = asked(typed)
    lang, word = run.lang(), typed["words"] or ""
    folders = folders_of(run.settings(os.path.join(".", STDIN)))
    if typed["check"]:
        return _checked(word, folders, lang)
    known = every(folders)
    one = chosen(known, word) if word else None
    shown = [one] if one else known
    if typed["format"] == "json":
        _send_json(shown, lang, folders)
    elif typed["format"] == "md":
        say("\n".join(markdown(rule, lang, tried(rule, lang, folders)) for rule in shown))
    else:
        say(explain(one, lang, tried(one, lang, folders)) if one else listed(known, lang))
    return 0


def every(folders: Sequence[str] = ()) -> list[Rule]:
    """Return all rules, with those in `folders`, a user's own; raises ConfigError."""
    return [Rule(source.code, source.name, source.header) for source in rulebook.rule_sources(folders)]


def output(rule: Rule, lang: str, folders: Sequence[str] = ()) -> Output:
    """Return what a check by this rule prints of an example."""
    from linter.trial.output import printed

    ready = rulebook.ready(rule.code, folders)
    return lambda example: printed(ready, example, lang)


def tried(rule: Rule, lang: str, folders: Sequence[str] = ()) -> Tried:
    """Return what a rule does with its examples."""
    return Tried(output(rule, lang, folders), _safety(rule, folders))


def _checked(word: str, folders: Sequence[str], lang: str) -> int:
    """Try rules of the user's own: those in the folder that `word` is, else those of the configuration."""
    from linter.commands.trying import check

    if os.path.isdir(word):
        return check([os.path.normpath(word)], "", lang)
    if not folders:
        raise ConfigError(
            "Er zijn geen eigen regels; noem een map, of zet rules in vragenlint.toml.",
            "There are no rules of your own; name a folder, or put rules in vragenlint.toml.",
        )
    own = [Rule(one.source.code, one.source.name, one.source.header) for one in rulebook.own_sources(folders)]
    return check(folders, chosen(own, word).code if word else "", lang)


def chosen(known: Sequence[Rule], word: str) -> Rule:
    """Return the rule with this code or name, in whatever case it is typed; raises ConfigError."""
    for rule in known:
        if word.lower() in {rule.code.lower(), rule.name}:
            return rule
    codes = [name for rule in known for name in (rule.code, rule.name)]
    guess = nearest(word.upper(), codes) or nearest(word.lower(), codes)
    raise ConfigError(
        f"Er is geen regel {word}." + (f" Bedoelde u {guess}?" if guess else " Zie vragenlint rules."),
        f"There is no rule {word}." + (f" Did you mean {guess}?" if guess else " See vragenlint rules."),
    )


def _send_json(rules: Sequence[Rule], lang: str, folders: Sequence[str]) -> None:
    import json

    made = [told(rule, lang, folders) for rule in rules]
    send((json.dumps(made, ensure_ascii=False, indent=2) + "\n").encode())


def told(rule: Rule, lang: str, folders: Sequence[str] = ()) -> Mapping[str, Any]:
    """Return all that there is to say of a rule, with what a check prints of its examples."""
    examples = rule.header.get("examples", {})
    printed = output(rule, lang, folders)
    return {
        **named(rule, lang),
        "fix": _fix(rule, lang, folders),
        "examples": examples,
        "output": [list(printed(example)) for example in examples.get("bad", ())],
    }


def named(rule: Rule, lang: str) -> Mapping[str, Any]:
    """Return what a rule is and says, without trying it."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity("definitief"),
        "stages": {stage: rule.severity(stage) for stage in ("concept", "definitief")},
        "kinds": rule.kinds,
        **{key: rule.header[key] for key in ("since", "until") if key in rule.header},
        "preview": bool(rule.header.get("preview", False)),
        "why": rule.said("why", lang),
        "message": rule.said("message", lang),
        "help": rule.said("help", lang),
    }


def _fix(rule: Rule, lang: str, folders: Sequence[str]) -> Mapping[str, str] | None:
    """Return what a rule proposes, and whether that is safe; None where it proposes nothing."""
    found = _safety(rule, folders)
    return {"title": rule.said("fix", lang), "safety": found} if found else None


def _safety(rule: Rule, folders: Sequence[str]) -> str:
    if "fix" not in rule.header:
        return ""
    from linter.trial.output import safety

    found = safety(rulebook.ready(rule.code, folders), rule.header.get("examples", {}).get("bad", ()))
    return str(found) if found else ""
