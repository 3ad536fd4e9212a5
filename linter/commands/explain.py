"""One rule told to a person: what is wrong, why that matters, what to do, examples.

In: a rule's code, name and header.  Out: text for a terminal, or Markdown.  Knows no rule by name.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from linter.model.rule import Severity
from linter.report.visible import visible
from linter.report.words import SEVERITY

KINDS = ("lv", "lva", "vhlv", "vhlva")
_WORDS = {
    "nl": {
        "why": "Waarom",
        "message": "Melding",
        "help": "Wat te doen",
        "kinds": "Geldt voor",
        "good": "Goed",
        "bad": "Fout (tussen ⟦ ⟧ wat wordt gemeld)",
        "off": "uit",
        "preview": "proefregel: staat uit tenzij gekozen met --select",
    },
    "en": {
        "why": "Why",
        "message": "Message",
        "help": "What to do",
        "kinds": "Applies to",
        "good": "Good",
        "bad": "Bad (between ⟦ ⟧ what is reported)",
        "off": "off",
        "preview": "preview: off unless chosen with --select",
    },
}


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
    weight = _weight(rule, "definitief", lang)
    return f"{rule.code}  {rule.name:<{width}}  {weight:<12}  {rule.said('why', lang)}".rstrip()


def explain(rule: Rule, lang: str) -> str:
    """Return everything a person should know of one rule."""
    words = _WORDS[lang]
    lines = [f"{rule.code} {rule.name}", _weights(rule, lang), ""]
    if rule.header.get("preview"):
        lines[1] += f" ({words['preview']})"
    lines += [
        f"{words[key]}: {rule.said(key, lang)}" for key in ("why", "message", "help") if rule.said(key, lang)
    ]
    lines.append(f"{words['kinds']}: {', '.join(rule.kinds)}")
    for key in ("good", "bad"):
        for example in rule.header.get("examples", {}).get(key, ()):
            lines += ["", f"{words[key]}:", *(f"    {visible(line)}" for line in _example(example))]
    return "\n".join(lines) + "\n"


def markdown(rule: Rule, lang: str) -> str:
    """Return the same as a section of Markdown."""
    words = _WORDS[lang]
    lines = [f"## {rule.code} {rule.name}", "", _weights(rule, lang), ""]
    for key in ("why", "message", "help"):
        if rule.said(key, lang):
            lines += [f"**{words[key]}:** {_plain(rule.said(key, lang))}", ""]
    lines += [f"**{words['kinds']}:** {', '.join(rule.kinds)}", ""]
    for key in ("good", "bad"):
        for example in rule.header.get("examples", {}).get(key, ()):
            lines += [f"{words[key]}:", "", *(f"    {visible(line)}" for line in _example(example)), ""]
    return "\n".join(lines)


def _weights(rule: Rule, lang: str) -> str:
    return ", ".join(f"{stage}: {_weight(rule, stage, lang)}" for stage in ("definitief", "concept"))


def _weight(rule: Rule, stage: str, lang: str) -> str:
    severity = Severity(rule.severity(stage))
    return _WORDS[lang]["off"] if severity is Severity.OFF else SEVERITY[lang][severity]


def _example(example: str | Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines of an example; one of parts shows its parts by name."""
    if isinstance(example, str):
        yield from example.rstrip("\n").split("\n")
        return
    for key, value in example.items():
        if key == "text":
            yield from str(value).rstrip("\n").split("\n")
        else:
            first, *rest = str(value).rstrip("\n").split("\n")
            yield f"{key}: {first}"
            yield from rest


def _plain(text: str) -> str:
    """Return text in which Markdown reads no markup of its own."""
    return "".join(f"\\{character}" if character in "\\`*_{}[]<>#|" else character for character in text)
