"""One rule told to a person: what is wrong, why that matters, what to do, examples.

In: a rule's code, name and header.  Out: text for a terminal, or Markdown.  Knows no rule by name.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from linter.model.rule import Severity
from linter.model.visible import visible
from linter.report.words import SEVERITY

STAGES = ("definitief", "concept")
KINDS = ("lv", "lva", "vhlv", "vhlva")
_WORDS = {
    "nl": {
        "name": "naam",
        "why": "Waarom",
        "message": "Melding",
        "variant": "Of",
        "unjudged": "Onbeslist",
        "help": "Wat te doen",
        "fix": "Verbetering",
        "safe": "zeker: vragenlint fix",
        "unsafe": "nakijken: vragenlint fix --unsafe",
        "kinds": "Geldt voor",
        "since": "Vanaf",
        "until": "Tot en met",
        "examples": "Voorbeelden",
        "good": "Goed",
        "bad": "Fout (tussen ⟦ ⟧ wat wordt gemeld)",
        "output": "Daarvan meldt een controle",
        "off": "uit",
        "trial": "proef",
        "preview": "proefregel: staat uit tenzij gekozen met --select {code} of onder [severity]",
    },
    "en": {
        "name": "name",
        "why": "Why",
        "message": "Message",
        "variant": "Or",
        "unjudged": "Undetermined",
        "help": "What to do",
        "fix": "Fix",
        "safe": "sure: vragenlint fix",
        "unsafe": "to look at: vragenlint fix --unsafe",
        "kinds": "Applies to",
        "since": "From",
        "until": "Until",
        "examples": "Examples",
        "good": "Good",
        "bad": "Bad (between ⟦ ⟧ what is reported)",
        "output": "Of which a check says",
        "off": "off",
        "trial": "preview",
        "preview": "preview: off unless chosen with --select {code} or named under [severity]",
    },
}


Output = Callable[[Any], Sequence[str]]
"""From a bad example to the lines that a check prints of it."""


class Tried(NamedTuple):
    """What a rule does: the output of its examples, and how safe what it proposes is (empty: nothing)."""

    output: Output
    safety: str = ""


def silent(_example: object) -> Sequence[str]:
    """Return no lines, whatever the example."""
    return ()


SILENT = Tried(silent)


class Rule(NamedTuple):
    """A rule as its file says it is."""

    code: str
    name: str
    header: Mapping[str, Any]

    def said(self, key: str, lang: str) -> str:
        """Return a text of the header, on one line; empty where it has none."""
        return " ".join(self.header.get(key, {}).get(lang, "").split())

    def severity(self, stage: str) -> str:
        """Return how much it weighs at `stage`."""
        return str(self.header.get("stages", {}).get(stage, self.header["severity"]))

    @property
    def kinds(self) -> list[str]:
        """Return the kinds of list it applies to."""
        return list(self.header.get("kinds", KINDS))


def listed(rules: Sequence[Rule], lang: str) -> str:
    """Return one line per rule: code, name, severity, why."""
    width = max((len(rule.name) for rule in rules), default=0)
    return "".join(_line(rule, width, lang) + "\n" for rule in rules)


def _line(rule: Rule, width: int, lang: str) -> str:
    weight = _listed_weight(rule, "definitief", lang)
    return f"{rule.code}  {rule.name:<{width}}  {weight:<12}  {rule.said('why', lang)}".rstrip()


def listed_in_markdown(rules: Sequence[Rule], lang: str) -> str:
    """Return the same as a table of Markdown, with the weight at either stage."""
    heads = ("code", _WORDS[lang]["name"], *STAGES, _WORDS[lang]["why"].lower())
    rows = (
        (
            rule.code,
            rule.name,
            *(_listed_weight(rule, stage, lang) for stage in STAGES),
            _plain(rule.said("why", lang)),
        )
        for rule in rules
    )
    head, *body = (f"| {' | '.join(row)} |\n" for row in (heads, *rows))
    return "".join((head, "|---" * len(heads), "|\n", *body))


def explain(rule: Rule, lang: str, tried: Tried = SILENT) -> str:
    """Return everything a person should know of one rule, with what a check prints of its bad examples."""
    lines = [f"{rule.code} {rule.name}", _weights(rule, lang), ""]
    lines += [f"{word}: {text}" for word, text in _told(rule, lang, tried.safety)]
    for heading, example in _examples(rule, lang, tried.output):
        lines += ["", f"{heading}:", *(f"    {line}".rstrip() for line in example)]
    return "\n".join(lines) + "\n"


def markdown(rule: Rule, lang: str, tried: Tried = SILENT) -> str:
    """Return the same as a section of Markdown."""
    lines = [f"## {rule.code} {rule.name}", "", _weights(rule, lang), ""]
    for word, text in _told(rule, lang, tried.safety):
        lines += [f"**{word}:** {_plain(text)}", ""]
    shown = [
        f"{heading}:\n\n" + "".join(f"    {line}".rstrip() + "\n" for line in example)
        for heading, example in _examples(rule, lang, tried.output)
    ]
    return "\n".join((*lines, *([f"### {_WORDS[lang]['examples']}\n", *shown] if shown else ())))


def _told(rule: Rule, lang: str, safety: str) -> Iterator[tuple[str, str]]:
    """Yield what a rule says of itself, each with the word for it."""
    words = _WORDS[lang]
    for key in ("why", "message"):
        if rule.said(key, lang):
            yield words[key], rule.said(key, lang)
    for variant in rule.header.get("variants", {}).values():
        said = " ".join(variant.get("message", {}).get(lang, "").split()) or rule.said("message", lang)
        weight = variant.get("severity")
        yield words["variant"], said + (f" ({SEVERITY[lang][Severity(weight)]})" if weight else "")
    for said in rule.header.get("unjudged", {}).values():
        yield words["unjudged"], " ".join(said[lang].split())
    if rule.said("help", lang):
        yield words["help"], rule.said("help", lang)
    if rule.said("fix", lang):
        yield words["fix"], rule.said("fix", lang) + (f" ({words[safety]})" if safety else "")
    yield words["kinds"], ", ".join(rule.kinds)
    for key in ("since", "until"):
        if key in rule.header:
            yield words[key], rule.header[key]


def _examples(rule: Rule, lang: str, output: Output) -> Iterator[tuple[str, list[str]]]:
    """Yield the examples as lines, each with its heading; behind a bad one what a check prints of it."""
    for key in ("good", "bad"):
        for example in rule.header.get("examples", {}).get(key, ()):
            yield _WORDS[lang][key], [visible(line) for line in _example(example)]
            if key == "bad" and (lines := list(output(example))):
                yield _WORDS[lang]["output"], lines


def _weights(rule: Rule, lang: str) -> str:
    weights = ", ".join(f"{stage}: {_weight(rule, stage, lang)}" for stage in STAGES)
    preview = _WORDS[lang]["preview"].format(code=rule.code)
    return weights + (f" ({preview})" if rule.header.get("preview") else "")


def _listed_weight(rule: Rule, stage: str, lang: str) -> str:
    weight = _weight(rule, stage, lang)
    trial = rule.header.get("preview") and weight != _WORDS[lang]["off"]
    return f"{weight} ({_WORDS[lang]['trial']})" if trial else weight


def _weight(rule: Rule, stage: str, lang: str) -> str:
    severity = Severity(rule.severity(stage))
    return _WORDS[lang]["off"] if severity is Severity.OFF else SEVERITY[lang][severity]


def _example(example: str | Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines of an example; one of parts shows its parts by name, not the other rules it meets."""
    parts = {"text": example} if isinstance(example, str) else example
    for key, value in parts.items():
        if key == "also":
            continue
        first, *rest = _shown(value).rstrip("\n").split("\n")
        yield first if key == "text" and "gesteld" not in parts else f"{key}: {first}"
        yield from rest


def _shown(value: object) -> str:
    """Return plain data as a person would write it."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_shown(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return "; ".join(map(_shown, value))
    return str(value)


def _plain(text: str) -> str:
    """Return text in which Markdown reads no markup of its own."""
    return "".join(f"\\{character}" if character in "\\`*_[]<>#|" else character for character in text)
