"""The command line's frame: click's commands, speaking the language of the run.

In: a command's name, texts, options and act, all of them data.  Out: click commands that read a line,
show their help and do the act; what is wrong becomes a ConfigError.  Knows nothing of what a command does.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from linter import __version__
from linter.commands.options import LANG, Option, Words
from linter.commands.output import say
from linter.commands.refusal import nothing_named, refusal, too_many, unknown_command, without_command

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Act = Callable[[Mapping[str, Any], str], int]
"""What a command does: the values typed by name, and the language, to an exit code."""

HELP = Option(("--help", "-h"), "deze uitleg", "this help")
VERSION = Option(("--version",), "het versienummer", "the version")
COMPLETE = "_VRAGENLINT_COMPLETE"
"""The variable in which a shell asks how a line may go on."""
_SETTINGS = {"max_content_width": 100}
_WORDS = {
    "nl": {"usage": "Gebruik: ", "options": "Opties", "commands": "Opdrachten", "[options]": "[OPTIES]"},
    "en": {"usage": "Usage: ", "options": "Options", "commands": "Commands", "[options]": "[OPTIONS]"},
}
EXIT = {
    "nl": "Resultaat: 0 niets dat blokkeert, 1 wel iets, 2 niet alles beoordeeld, 3 eigen fout.",
    "en": "Exit code: 0 nothing that blocks, 1 something, 2 not all judged, 3 our own fault.",
}


class Manual(NamedTuple):
    """A command's name, what it is for, the words it takes, its options and what its exit codes mean."""

    name: str
    nl: str
    en: str
    words: Words
    options: tuple[Option, ...]
    ends: Mapping[str, str] = EXIT


class Bilingual(click.Command):
    """A click command of which help and errors are in `lang`."""

    lang = "nl"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the line; what click refuses is refused in our words."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise refusal(error, ctx) from error

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is typed."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, _WORDS[self.lang]["usage"])

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, each with what it is for."""
        records = [
            param.get_help_record(ctx) for param in self.get_params(ctx) if isinstance(param, click.Option)
        ]
        with formatter.section(_WORDS[self.lang]["options"]):
            formatter.write_dl([record for record in records if record])


class Command(Bilingual):
    """One command, as its manual says, that does `act`."""

    allow_extra_args = True

    def __init__(self, manual: Manual, act: Act, lang: str) -> None:
        about: str = getattr(manual, lang)
        words = click.Argument(
            ["words"],
            nargs=-1 if manual.words.many else 1,
            required=False,
            metavar=manual.words.metavar,
            type=click.UNPROCESSED,
            shell_complete=_offered,
        )
        super().__init__(
            manual.name,
            context_settings=_SETTINGS,
            help=f"{about[0].upper()}{about[1:]}.",
            short_help=about,
            epilog=manual.ends[lang],
            params=[words, *(_parameter(option, lang) for option in manual.options), *_common(lang)],
            options_metavar=_WORDS[lang]["[options]"],
            add_help_option=False,
        )
        self.lang = lang
        self.words = manual.words
        self._act = act

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the line; a word too few or too many is refused."""
        rest = super().parse_args(ctx, args)
        if ctx.resilient_parsing:  # a line that is still being typed
            return rest
        if rest:
            raise too_many(rest[0], self.words, ctx)
        if self.words.nl and not ctx.params["words"]:
            raise nothing_named(self.words)
        return rest

    def invoke(self, ctx: click.Context) -> int:
        """Do what the command is for and return the exit code.

        It is told which language was typed, before its name or behind it, apart from the one it speaks.
        """
        spoken = ctx.params["lang"] or ctx.find_root().params["lang"]
        return self._act({**ctx.params, "lang": spoken}, self.lang)


class Program(Bilingual, click.Group):
    """All commands, by name to what makes each; made only when asked for."""

    def __init__(
        self, about: Mapping[str, str], loaders: Mapping[str, Callable[[str], click.Command]], lang: str
    ) -> None:
        super().__init__(
            "vragenlint",
            context_settings=_SETTINGS,
            help=about[lang],
            epilog=EXIT[lang],
            params=[_eager(VERSION, lang, _show_version), *_common(lang)],
            options_metavar=_WORDS[lang]["[options]"],
            subcommand_metavar={"nl": "OPDRACHT ...", "en": "COMMAND ..."}[lang],
            invoke_without_command=True,
            add_help_option=False,
            callback=_refuse_without_command,
        )
        self.lang = lang
        self._loaders = loaders

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command called so, or None."""
        loader = self._loaders.get(cmd_name)
        return loader(self.lang) if loader else None

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(self._loaders)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed; one that is not there is refused with the nearest."""
        if args[0] not in self._loaders and not ctx.resilient_parsing:
            raise unknown_command(args[0], list(self._loaders))
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, then the options."""
        self.format_commands(ctx, formatter)
        super().format_options(ctx, formatter)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, each with what it is for."""
        rows = [(name, load(self.lang).get_short_help_str(80)) for name, load in self._loaders.items()]
        with formatter.section(_WORDS[self.lang]["commands"]):
            formatter.write_dl(rows)


def language(typed: Sequence[str]) -> str:
    """Return the language asked for, also where the rest of the line is wrong; nl where none is."""
    spoken = click.Option(list(LANG.names), type=click.Choice(LANG.choices))
    settings = {"ignore_unknown_options": True, "allow_extra_args": True}
    scan = click.Command(None, params=[spoken], context_settings=settings, add_help_option=False)
    return scan.make_context("", list(typed), resilient_parsing=True).params["lang"] or "nl"


def _common(lang: str) -> list[click.Parameter]:
    """Return the options that every command has."""
    return [_parameter(LANG, lang), _eager(HELP, lang, _show_help)]


def _eager(option: Option, lang: str, show: Callable[..., None]) -> click.Parameter:
    """Return a flag that shows something and ends there, whatever else is typed."""
    flag = _parameter(option, lang)
    flag.expose_value = False
    flag.is_eager = True
    flag.callback = show
    return flag


def _parameter(option: Option, lang: str) -> click.Option:
    return click.Option(
        list(option.names),
        help=getattr(option, lang),
        metavar=option.metavar or None,
        is_flag=None if option.metavar else True,
        multiple=option.many,
        type=option.read if option.metavar else None,
        shell_complete=_offered,
    )


def _offered(ctx: click.Context, param: click.Parameter, incomplete: str) -> "Sequence[CompletionItem]":
    from linter.commands.completion import offered

    return offered(ctx, param, incomplete)


def _show_help(ctx: click.Context, _param: click.Parameter, value: object) -> None:
    if value:
        say(ctx.get_help() + "\n")
        ctx.exit()


def _show_version(ctx: click.Context, _param: click.Parameter, value: object) -> None:
    if value:
        say(f"vragenlint {__version__}\n")
        ctx.exit()


def _refuse_without_command(lang: str | None) -> None:  # noqa: ARG001 - click hands on every option
    if click.get_current_context().invoked_subcommand is None:
        raise without_command()
