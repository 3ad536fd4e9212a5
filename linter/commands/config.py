"""`vragenlint config`: what holds for a file, and who said so.

In: a file or a folder, and the options of a check as typed.  Out: every setting with its value and its
origin, as text or JSON; 0.  Reads no document, and needs none to be there.
"""

import os
from collections.abc import Mapping
from typing import Any

from linter.commands.options import Words, form
from linter.commands.output import complain, say, send
from linter.commands.program import Command, Manual
from linter.commands.settings import SETTINGS, SITE, asked, beside
from linter.config.settle import Config, Origin, Setting, Settings, settled
from linter.model.visible import visible
from linter.walk import STDIN

_MANUAL = Manual(
    "config",
    "wat er geldt voor een bestand, en waar dat staat",
    "what holds for a file, and where that is said",
    Words("[FILE]"),
    (*SETTINGS, SITE, form("text", "json")),
    {
        "nl": "Resultaat: 0 getoond, 2 een fout in de configuratie, 3 eigen fout.",
        "en": "Exit code: 0 shown, 2 a mistake in the configuration, 3 our own fault.",
    },
)
_ABSENT = {
    "nl": "vragenlint: {} is er niet; dit geldt voor een bestand dat zo heet.",
    "en": "vragenlint: {} is not there; this holds for a file of that name.",
}
_SAID = {
    "nl": {
        Origin.DEFAULT: "standaard",
        Origin.COMMAND_LINE: "opdrachtregel",
        "line": "regel",
        "none": "(niets)",
        "head": "Configuratie",
        "no file": "geen bestand gevonden",
    },
    "en": {
        Origin.DEFAULT: "default",
        Origin.COMMAND_LINE: "command line",
        "line": "line",
        "none": "(none)",
        "head": "Configuration",
        "no file": "no file found",
    },
}


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, config, lang)


def config(typed: Mapping[str, Any], _lang: str) -> int:
    """Show what holds for the file in `words`, else for a file here; raises ConfigError."""
    run = asked(typed)
    path = _file(typed["words"] or ".")
    if typed["words"] and not os.path.lexists(typed["words"]):
        complain(_ABSENT[run.lang()].format(visible(typed["words"])))
    found = run.config(path)
    settings = beside(settled(found, path, run.typed), path)
    if typed["format"] == "json":
        import json

        send((json.dumps(_data(found, settings), ensure_ascii=False, indent=2) + "\n").encode())
    else:
        say(_text(found, settings, run.lang()))
    return 0


def _file(path: str) -> str:
    """Return a file to ask of: for a folder one that is in it, of no known name."""
    return os.path.join(path, STDIN) if os.path.isdir(path) else path


def _text(found: Config | None, settings: Settings, lang: str) -> str:
    words = _SAID[lang]
    rows = [(key, _value(setting, lang), _origin(setting, lang)) for key, setting in settings.items()]
    first, second = (max(len(row[column]) for row in rows) for column in (0, 1))
    lines = [f"{words['head']}: {visible(found.file) if found else words['no file']}", ""]
    lines += [f"{key:{first}}  {value:{second}}  {origin}" for key, value, origin in rows]
    return "\n".join(lines) + "\n"


def _value(setting: Setting, lang: str) -> str:
    if isinstance(setting.value, str):
        return visible(setting.value) or _SAID[lang]["none"]
    return visible(", ".join(setting.value)) or _SAID[lang]["none"]


def _origin(setting: Setting, lang: str) -> str:
    words = _SAID[lang]
    if setting.origin is Origin.FILE:
        return f"{visible(setting.file)}, {words['line']} {setting.line}"
    return words[setting.origin]


def _data(found: Config | None, settings: Settings) -> dict[str, Any]:
    return {
        "config": found.file if found else None,
        "settings": {key: _setting(setting) for key, setting in settings.items()},
    }


def _setting(setting: Setting) -> dict[str, Any]:
    place = {"file": setting.file, "line": setting.line} if setting.origin is Origin.FILE else {}
    return {"value": setting.value, "origin": str(setting.origin), **place}
