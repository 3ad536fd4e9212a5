"""What may be set on the command line as well as in a configuration, and what then holds for a file.

In: the options as typed.  Out: settings, each with its origin.  Knows nothing of what is done with them.
"""

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from linter import rulebook
from linter.commands.options import KIND, Option
from linter.config.nearest import Lookup, Nearest, isolated, named
from linter.config.plain import DEFAULTS, plain
from linter.errors import ConfigError

if TYPE_CHECKING:
    from linter.config.settle import Config, Settings
    from linter.model.options import Options


def _codes(word: str) -> list[str]:
    return [code.strip().upper() for code in word.split(",") if code.strip()]


def _site(word: str) -> str:
    """Return an address as typed; a configuration knows what one is."""
    from linter.config.conform import refuse

    def told(_wrong: object) -> ConfigError:
        return ConfigError(
            f"'{word}' kan niet bij --site; schrijf bijvoorbeeld https://voorbeeld.nl/vragenlint/.",
            f"'{word}' cannot be used for --site; write for instance https://example.com/vragenlint/.",
        )

    refuse({"site": word}, tuple, told)
    return word


SELECT = Option(
    ("--select",),
    "alleen deze regels, zoals NUM,BIJ001",
    "only these rules, such as NUM,BIJ001",
    "CODES",
    convert=_codes,
    many=True,
)
IGNORE = Option(
    ("--ignore",),
    "niet deze regels",
    "not these rules",
    "CODES",
    convert=_codes,
    many=True,
)
CONFIG = (
    Option(
        ("--config",),
        "dit configuratiebestand (standaard: vragenlint.toml of pyproject.toml, het dichtstbijzijnde omhoog)",
        "this configuration file (else: vragenlint.toml or pyproject.toml, the nearest upward)",
        "FILE",
    ),
    Option(("--isolated",), "zonder configuratiebestand", "without a configuration file"),
)
SITE = Option(
    ("--site",),
    "adres waar de bladzijden van de regels staan (make site); codes verwijzen dan daarheen",
    "address at which the pages of the rules stand (make site); codes are then links to them",
    "URL",
    convert=_site,
)
SETTINGS = (
    Option(
        ("--stage",),
        "waarvoor de lijst wordt gecontroleerd (standaard: definitief)",
        "for what the list is checked (else: definitief)",
        choices=("concept", "definitief"),
    ),
    SELECT,
    IGNORE,
    Option(
        ("--fail-on",),
        "vanaf welke ernst het resultaat 1 is (standaard: error)",
        "from which severity on the result is 1 (else: error)",
        choices=("error", "warning", "info", "never"),
    ),
    KIND,
    Option(
        ("--baseline",),
        "bestand met wat al bekend is en niet meer telt (zie vragenlint baseline --help)",
        "file with what is known already and counts no more (see vragenlint baseline --help)",
        "FILE",
    ),
    Option(
        ("--bijlagen",),
        "map met de bijlagen die de vragen noemen (standaard: de map bijlagen naast de lijst, als die er is)",
        "folder of the annexes that questions name (else: the folder bijlagen beside the list, if there)",
        "DIR",
    ),
    *CONFIG,
)

BESIDE = ("bijlagen", "Bijlagen")
"""The folder that is looked into by itself, as it is named; the first that is there."""


class Asked(NamedTuple):
    """How a run finds what holds for a file: the configurations, and the values that were typed."""

    lookup: Lookup
    values: Mapping[str, Any]

    @property
    def typed(self) -> "Settings":
        """What was typed, as settings."""
        from linter.config.settle import Origin, Setting

        return {key: Setting(value, Origin.COMMAND_LINE) for key, value in self.values.items()}

    def config(self, path: str) -> "Config | None":
        """Return the configuration of the file at `path`; raises ConfigError where it is wrong."""
        return self.lookup(os.path.dirname(os.path.abspath(path)))

    def settings(self, path: str) -> "Settings":
        """Return what holds for the file at `path`; raises ConfigError where its configuration is wrong."""
        from linter.config.settle import settled

        return settled(self.config(path), path, self.typed)

    def options(self, path: str) -> "Options":
        """Return the options of the file at `path`; raises ConfigError where its configuration is wrong."""
        if self.config(path) is None:
            return plain(self.values)
        from linter.config.settle import options

        return options(self.settings(path))

    def site(self, words: Iterable[str]) -> str:
        """Return the address of the site: as typed, or as the configuration of `words`, or here, says."""
        if "site" in self.values:
            return str(self.values["site"])
        paths = (os.path.join(word, "-") if os.path.isdir(word) else word for word in (*words, "."))
        tops = (config.top for config in map(self.config, paths) if config is not None)
        return next((str(top["site"].value) for top in tops if "site" in top), "")

    def lang(self) -> str:
        """Return the language of what is said of no file: as typed, or as the configuration here says."""
        if "lang" in self.values:
            return str(self.values["lang"])
        here = self.lookup(os.getcwd())
        return str(here.top["lang"].value) if here is not None and "lang" in here.top else DEFAULTS["lang"]


def has_beside(path: str) -> bool:
    """Say whether a folder of bijlagen lies beside a list."""
    return _beside(path) != ""


def beside(settings: "Settings", path: str) -> "Settings":
    """Return the settings of a list with the folder of bijlagen beside it, where nothing names another."""
    from linter.config.settle import Setting

    if settings["bijlagen"].value or not (folder := _beside(path)):
        return settings
    return {**settings, "bijlagen": Setting(folder)}


def _beside(path: str) -> str:
    """Return the folder beside a list, empty where there is none."""
    folders = (os.path.join(os.path.dirname(path), name) for name in BESIDE)
    return next(filter(os.path.isdir, folders), "")


def asked(typed: Mapping[str, Any]) -> Asked:
    """Return what was asked of a run; raises ConfigError where the configuration that is named is wrong."""
    return Asked(_lookup(typed), _typed(typed))


def _lookup(typed: Mapping[str, Any]) -> Lookup:
    if typed["config"] and typed["isolated"]:
        raise ConfigError(
            "--config en --isolated gaan niet samen; laat een van de twee weg.",
            "--config and --isolated do not go together; leave one of them out.",
        )
    if typed["isolated"]:
        return isolated
    return named(typed["config"], rulebook.all_codes) if typed["config"] else Nearest(rulebook.all_codes)


def _typed(typed: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what was typed of what a configuration can say too; not every command has every option."""
    if typed.get("bijlagen") == "":
        raise ConfigError(
            "Bij --bijlagen staat geen map; noem de map met de bijlagen, of laat --bijlagen weg.",
            "--bijlagen names no folder; name the folder of the annexes, or leave --bijlagen out.",
        )
    values = {
        "stage": typed.get("stage"),
        "select": [code for codes in typed.get("select", ()) for code in codes],
        "ignore": [code for codes in typed.get("ignore", ()) for code in codes],
        "fail-on": typed.get("fail_on"),
        "kind": typed.get("kind"),
        "lang": typed["lang"],
        "baseline": typed.get("baseline"),
        "bijlagen": typed.get("bijlagen"),
        "site": typed.get("site"),
    }
    return {key: value for key, value in values.items() if value}
