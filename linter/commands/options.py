"""What may be typed, as data: every option with its values and what it is for, in Dutch and in English.

In: nothing.  Out: the type that each command lists its options in, and those that several share.  Knows
nothing of how a line is read.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from linter.errors import ConfigError


class Option(NamedTuple):
    """An option: without `value` (what its value is called) or `choices` it is a flag.

    `convert` makes of the word typed what the command wants of it, or raises a ConfigError; an option
    that is `many` may be given more than once.
    """

    names: tuple[str, ...]
    nl: str
    en: str
    value: str = ""
    choices: tuple[str, ...] = ()
    convert: Callable[[str], object] = str
    many: bool = False

    @property
    def metavar(self) -> str:
        """What stands behind the option in the help, empty for a flag."""
        return self.value or "|".join(self.choices)

    def read(self, word: str) -> object:
        """Return the value of `word`; a ConfigError names the choices and the nearest."""
        if self.choices and word not in self.choices:
            raise self.not_a_choice(word)
        return self.convert(word)

    def not_a_choice(self, word: str) -> ConfigError:
        """Return that `word` is none of the choices, with these and the nearest."""
        guess = nearest(word.lower(), self.choices)
        rest, last = ", ".join(self.choices[:-1]), self.choices[-1]
        return ConfigError(
            f"'{word}' kan niet bij {self.names[0]}; kies {rest} of {last}."
            + (f" Bedoelde u {guess}?" if guess else ""),
            f"'{word}' cannot be used for {self.names[0]}; choose {rest} or {last}."
            + (f" Did you mean {guess}?" if guess else ""),
        )


class Words(NamedTuple):
    """The words behind a command's options: at most one, or any number where it is `many`.

    Where `nl` and `en` say what is to be named, at least one must be.
    """

    metavar: str
    nl: str = ""
    en: str = ""
    many: bool = False


LANG = Option(
    ("--lang",),
    "taal van de uitvoer (in English: --lang en)",
    "language of the output (else: nl)",
    "",
    ("nl", "en"),
)
KIND = Option(
    ("--kind",),
    "soort lijst (standaard: auto, herkend); dwingt ook de beoordeling af",
    "kind of list (else: auto, recognised); forces a judgement too",
    choices=("auto", "lv", "lva", "vhlv", "vhlva"),
)


def form(*choices: str) -> Option:
    """Return the option that chooses the form of the output; the first is what it is by itself."""
    return Option(
        ("--format",),
        f"vorm van de uitvoer (standaard: {choices[0]})",
        f"form of the output (else: {choices[0]})",
        choices=choices,
    )


def nearest(wrong: str, known: Sequence[str]) -> str:
    """Return what of `known` looks most like `wrong`, empty where nothing does."""
    from difflib import get_close_matches

    found = get_close_matches(wrong[:80], known, n=1)
    return found[0] if found else ""
