"""What is wrong with a line, in one sentence with the nearest thing that does exist.

In: click's error and where it arose; told apart by type, never by click's own words.  Out: a ConfigError
in Dutch and English.
"""

import click

from linter.commands.options import Words, nearest
from linter.errors import ConfigError


def refusal(error: click.UsageError, ctx: click.Context) -> ConfigError:
    """Return `error`, met while reading the line of the command of `ctx`."""
    if isinstance(error, click.NoSuchOption):
        return _unknown_option(error.option_name, ctx)
    if isinstance(error, click.BadOptionUsage):
        return _value(error.option_name, ctx)
    return ConfigError(
        f"De opdrachtregel klopt niet. Zie {ctx.command_path} --help.",
        f"The command line is not right. See {ctx.command_path} --help.",
    )


def nothing_named(words: Words) -> ConfigError:
    """Return that what the command is about was not named."""
    return ConfigError(f"Noem {words.nl}.", f"Name {words.en}.")


def too_many(word: str, words: Words, ctx: click.Context) -> ConfigError:
    """Return that `word` is more than the command takes."""
    return ConfigError(
        f"'{word}' is te veel: {ctx.command_path} {words.metavar}.",
        f"'{word}' is one too many: {ctx.command_path} {words.metavar}.",
    )


def without_command() -> ConfigError:
    """Return that there is nothing to do."""
    return ConfigError(
        "Noem een opdracht, zoals: vragenlint check lijst.docx (zie vragenlint --help).",
        "Name a command, such as: vragenlint check lijst.docx (see vragenlint --help).",
    )


def unknown_command(word: str, known: list[str]) -> ConfigError:
    """Return that there is no such command; the name of a file is taken for something to check."""
    guess = nearest(word, [*known, "--help", "--version"])
    if not guess and any(mark in word for mark in "./\\"):
        guess = f"check {word}"
    return ConfigError(
        f"Onbekende opdracht '{word}'."
        + (f" Bedoelde u: vragenlint {guess}?" if guess else " Zie vragenlint --help."),
        f"Unknown command '{word}'."
        + (f" Did you mean: vragenlint {guess}?" if guess else " See vragenlint --help."),
    )


def _unknown_option(name: str, ctx: click.Context) -> ConfigError:
    guess = nearest(name, [known for param in ctx.command.get_params(ctx) for known in _names(param)])
    return ConfigError(
        f"Onbekende optie {name}."
        + (f" Bedoelde u {guess}?" if guess else f" Zie {ctx.command_path} --help."),
        f"Unknown option {name}."
        + (f" Did you mean {guess}?" if guess else f" See {ctx.command_path} --help."),
    )


def _value(name: str, ctx: click.Context) -> ConfigError:
    """Return that an option was given no value, or one that it does not take."""
    option = next(param for param in ctx.command.get_params(ctx) if name in _names(param))
    if isinstance(option, click.Option) and option.is_flag:
        return ConfigError(f"De optie {name} krijgt geen waarde.", f"Option {name} takes no value.")
    return ConfigError(
        f"Achter {name} hoort een waarde: {option.metavar}.",
        f"Option {name} needs a value: {option.metavar}.",
    )


def _names(param: click.Parameter) -> list[str]:
    return param.opts if isinstance(param, click.Option) else []
