"""The configuration that a folder begins with: what was seen in, the text of vragenlint.toml out.

Says what was found and what may be set, in the language of the run.  Writes nothing.
"""

import json
import re
from collections.abc import Iterator

from linter.model.pattern import late
from linter.repository.look import Seen

NAME = "vragenlint.toml"
_SPECIAL = late(r"([\\*?\[\]!#])")
_WORDS = {
    "nl": (
        "Wat voor vragenlint in deze map en daaronder geldt; alle sleutels: docs/nl/configure.md daarvan.",
        "Waarvoor lijsten worden nagekeken: definitief (klaar voor publicatie) of concept.",
        "Weghalen wat ervoor staat zet deze aan:",
        "een archief wordt niet meer nagekeken",
        "ook een waarschuwing houdt tegen",
        "Hier liggen concepten: het nummer, de datum en de antwoorden mogen nog ontbreken.",
    ),
    "en": (
        "What holds for vragenlint in this folder and below it; all keys: its docs/en/configure.md.",
        "For what lists are checked: definitief (ready to be published) or concept (a draft).",
        "Take away what stands before these to turn them on:",
        "an archive is not checked any more",
        "a warning stops a list too",
        "Here are drafts: the number, the date and the answers may still be absent.",
    ),
}


def text(seen: Seen, lang: str) -> str:
    """Return the text of the configuration for what was `seen`."""
    return "\n".join(_lines(seen, lang)) + "\n"


def _lines(seen: Seen, lang: str) -> Iterator[str]:
    about, stage, choices, archive, strict, drafts = _WORDS[lang]
    yield f"# {about}"
    yield ""
    yield f"# {stage}"
    yield 'stage = "definitief"'
    if lang == "en":
        yield 'lang = "en"'
    yield ""
    yield f"# {choices}"
    yield f'# exclude = ["archief/"]     # {archive}'
    yield f'# fail-on = "warning"        # {strict}'
    for folder in seen.drafts:
        yield ""
        yield f"# {drafts}"
        yield "[[per-file]]"
        yield f"files = {_quoted(_SPECIAL.sub(_escaped, folder) + '/**')}"
        yield 'stage = "concept"'


def _escaped(match: re.Match[str]) -> str:
    return "\\" + match[1]


def _quoted(text: str) -> str:
    """Return a basic string of TOML, of which every escape of JSON is one."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
