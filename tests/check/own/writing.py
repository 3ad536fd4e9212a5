"""Rules of a user's own, as files."""

import sys
from pathlib import Path

SECOND = 1 if sys.gettrace() is None else 4
"""Within which a rule must be refused or stopped; measuring coverage makes everything slower."""
HEADER = """\
severity: warning
why: {nl: Wij schrijven dat anders., en: We write that otherwise.}
message: {nl: "Vraag {nr} zegt {tekst}.", en: "Question {nr} says {tekst}."}
help: {nl: Schrijf het anders., en: Write it otherwise.}
context: vraag/tekst
"""
CHECK = "check:\n  must_not_match: {pattern: '(?i)\\bkan u\\b'}\n"
EXAMPLES = """\
examples:
  good: ["1\\tKunt u dit toelichten?"]
  bad: ["1\\t⟦Kan u⟧ dit toelichten?"]
"""
RULE = HEADER + CHECK + EXAMPLES


def written(folder: Path, text: str = RULE, name: str = "mij001_kan_u.yaml") -> Path:
    """Write a rule into `folder` and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def checking(check: str, context: str = "vraag/tekst") -> str:
    """Return a rule that makes this check."""
    return f"{HEADER.replace('vraag/tekst', context)}check:\n  {check}\n{EXAMPLES}"
