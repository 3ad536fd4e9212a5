"""Words of a command line to named values.

In: what a command takes, and what was typed.  Out: values by option name, and the rest; or a
ConfigError of one sentence with the nearest thing that does exist.  Knows nothing of what a command does.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from linter.errors import ConfigError

HELP = ("-h", "--help")


class Option(NamedTuple):
    """An option: `value` is what its value is called in the help, empty where it takes none; `choices`
    are the values allowed, empty where any is; `many` lets it be given more than once."""

    name: str
    nl: str
    en: str
    value: str = ""
    choices: tuple[str, ...] = ()
    short: str = ""
    many: bool = False


class Command(NamedTuple):
    """A command: `takes` is what stands behind it in the help, `most` how many of those there may be."""

    name: str
    takes: str
    nl: str
    en: str
    options: tuple[Option, ...]
    most: int | None = None


class Parsed(NamedTuple):
    """What was typed: option name -> value (`yes` for one without a value), and the other words."""

    values: Mapping[str, str]
    words: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Say whether an option was given."""
        return name in self.values

    def listed(self, name: str) -> tuple[str, ...]:
        """Return the parts of a value with commas, in upper case."""
        parts = self.values.get(name, "").upper().split(",")
        return tuple(part.strip() for part in parts if part.strip())


LANG = Option(
    "--lang", "taal van de uitvoer (anders: nl)", "language of the output (else: nl)", "nl|en", ("nl", "en")
)


def parse(command: Command, typed: Sequence[str]) -> Parsed:
    """Return what `typed` says; raises ConfigError."""
    values: dict[str, str] = {}
    words: list[str] = []
    waiting = list(reversed(typed))
    while waiting:
        word = waiting.pop()
        if word == "--":
            words += reversed(waiting)
            break
        if word == "-" or not word.startswith("-"):
            words.append(word)
            continue
        option, value = _option(command, word)
        if option.value and value is None:
            value = _next(option, waiting)
        _put(values, option, value)
    if command.most is not None and len(words) > command.most:
        raise _too_many(command, words)
    return Parsed(values, tuple(words))


def language(typed: Sequence[str]) -> str:
    """Return the language asked for, also where the rest of the line is wrong; nl where none is."""
    found = "nl"
    for index, word in enumerate(typed):
        value = typed[index + 1] if word == LANG.name and index + 1 < len(typed) else word.partition("=")[2]
        if word.partition("=")[0] == LANG.name and value in LANG.choices:
            found = value
    return found


def nearest(wrong: str, known: Sequence[str]) -> str:
    """Return what of `known` looks most like `wrong`, empty where nothing does."""
    from difflib import get_close_matches

    found = get_close_matches(wrong[:80], known, n=1, cutoff=0.6)
    return found[0] if found else ""


def _option(command: Command, word: str) -> tuple[Option, str | None]:
    name, equals, value = word.partition("=")
    for option in command.options:
        if name in {option.name, option.short}:
            if equals and not option.value:
                raise ConfigError(f"De optie {name} krijgt geen waarde.", f"Option {name} takes no value.")
            return option, value if equals else None
    known = [name for option in command.options for name in (option.name, option.short) if name]
    guess = nearest(name, known)
    raise ConfigError(
        f"Onbekende optie {name} bij '{command.name}'."
        + (f" Bedoelde u {guess}?" if guess else f" Zie vragenlint {command.name} --help."),
        f"Unknown option {name} for '{command.name}'."
        + (f" Did you mean {guess}?" if guess else f" See vragenlint {command.name} --help."),
    )


def _next(option: Option, waiting: list[str]) -> str:
    if not waiting or (waiting[-1].startswith("-") and waiting[-1] != "-"):
        raise ConfigError(
            f"Achter {option.name} hoort een waarde: {option.value}.",
            f"Option {option.name} needs a value: {option.value}.",
        )
    return waiting.pop()


def _put(values: dict[str, str], option: Option, value: str | None) -> None:
    if value is not None and option.choices and value not in option.choices:
        raise _not_a_choice(option, value)
    if option.many and option.name in values:
        values[option.name] += f",{value}"
    else:
        values[option.name] = "yes" if value is None else value


def _not_a_choice(option: Option, value: str) -> ConfigError:
    guess = nearest(value.lower(), option.choices)
    allowed = ", ".join(option.choices[:-1])
    return ConfigError(
        f"'{value}' kan niet bij {option.name}; kies {allowed} of {option.choices[-1]}."
        + (f" Bedoelde u {guess}?" if guess else ""),
        f"'{value}' cannot be used for {option.name}; choose {allowed} or {option.choices[-1]}."
        + (f" Did you mean {guess}?" if guess else ""),
    )


def _too_many(command: Command, words: list[str]) -> ConfigError:
    extra = words[command.most or 0]
    return ConfigError(
        f"'{extra}' is te veel: vragenlint {command.name} {command.takes}.",
        f"'{extra}' is one too many: vragenlint {command.name} {command.takes}.",
    )
