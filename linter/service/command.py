"""`vragenlint serve`: the service, until it is told to stop.

In: the options as typed.  Out: an exit code, when it stops; what is missing is told before anything starts.
"""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from linter.commands.options import Option, Words
from linter.commands.output import complain
from linter.commands.program import Command, Manual
from linter.errors import ConfigError

if TYPE_CHECKING:
    from linter.service.limits import Settings

HOST, PORT = "127.0.0.1", 8117
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_SHORTEST = 16


def _number(least: int, most: int, name: str) -> Any:
    """Return what reads a number between two others."""

    def read(word: str) -> int:
        if not word.isascii() or not word.isdecimal() or not least <= int(word[:9]) <= most:
            raise ConfigError(
                f"'{word}' kan niet bij {name}; geef een getal van {least} tot en met {most}.",
                f"'{word}' cannot be used for {name}; give a number from {least} to {most}.",
            )
        return int(word)

    return read


_MANUAL = Manual(
    "serve",
    "een webpagina en een HTTP-dienst, op deze computer",
    "a web page and an HTTP service, on this computer",
    Words(""),
    (
        Option(
            ("--host",),
            f"adres om op te luisteren (standaard: {HOST}, alleen deze computer)",
            f"address to listen on (else: {HOST}, this computer alone)",
            "ADDRESS",
        ),
        Option(
            ("--port",),
            f"poort om op te luisteren (standaard: {PORT})",
            f"port to listen on (else: {PORT})",
            "PORT",
            convert=_number(1, 65_535, "--port"),
        ),
        Option(
            ("--workers",),
            "hoeveel documenten tegelijk (standaard: zoveel als er rekenkernen zijn)",
            "how many documents at once (else: as many as there are cores)",
            "N",
            convert=_number(1, 256, "--workers"),
        ),
        Option(
            ("--tokens",),
            "bestand met toegangscodes, een per regel; wie er geen heeft wordt geweigerd",
            "file of access tokens, one on each line; who has none is refused",
            "FILE",
        ),
        Option(
            ("--behind",),
            "adres van de proxy waarachter de dienst staat (of *: elke)",
            "address of the proxy in front of the service (or *: any)",
            "ADDRESS",
        ),
        Option(
            ("--config",),
            "configuratiebestand dat voor alle lijsten geldt (standaard: geen)",
            "configuration file that holds for all lists (else: none)",
            "FILE",
        ),
    ),
    {
        "nl": "Resultaat: 0 gestopt toen dat werd gevraagd, 2 een verkeerde optie, 3 eigen fout.",
        "en": "Exit code: 0 stopped when told to, 2 a wrong option, 3 our own fault.",
    },
)
_SAID = {
    "nl": "vragenlint staat op http://{host}:{port}/ (stoppen: Ctrl-C)",
    "en": "vragenlint is at http://{host}:{port}/ (stop: Ctrl-C)",
}


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, serve, lang)


def serve(typed: Mapping[str, Any], lang: str) -> int:
    """Run the service until it is told to stop; raises ConfigError where it cannot start."""
    if typed["words"]:
        raise ConfigError(
            f"'{typed['words']}' hoort niet achter serve; bestanden zet u op de pagina.",
            f"'{typed['words']}' does not go with serve; files are dropped on the page.",
        )
    try:
        from linter.service.server import Address, run
    except ImportError as error:
        raise _not_installed() from error
    host, port = typed["host"] or HOST, typed["port"] or PORT
    settings = _settings(typed)
    if host not in _LOOPBACK and not settings.tokens:
        complain(_EXPOSED[typed["lang"] or lang].format(host=host))
    said = _SAID[typed["lang"] or lang].format(host=f"[{host}]" if ":" in host else host, port=port)
    return run(Address(host, port, typed["behind"] or ""), settings, lambda: complain(said))


_EXPOSED = {
    "nl": "Let op: de dienst luistert op {host} en vraagt niemand om een toegangscode (--tokens).",
    "en": "Mind: the service listens on {host} and asks nobody for a token (--tokens).",
}


def _settings(typed: Mapping[str, Any]) -> "Settings":
    from linter.service.limits import Settings

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    for name in ("tokens", "config"):
        if typed[name] == "":  # a variable that was not set, and no wish to be open to all
            raise ConfigError(f"Noem een bestand bij --{name}.", f"Name a file for --{name}.")
    tokens = _tokens(typed["tokens"]) if typed["tokens"] else ()
    return Settings(workers=typed["workers"] or cores, tokens=tokens, config=_config(typed["config"] or ""))


def _config(path: str) -> str:
    """Return the path of the configuration as any process finds it; raises ConfigError where it is wrong."""
    if not path:
        return ""
    from linter.service.held import configuration

    configuration(path)
    place = os.path.abspath(path)
    configuration(place)  # at hand from now on, whatever becomes of the file
    return place


def _tokens(path: str) -> tuple[str, ...]:
    """Return the tokens in a file; raises ConfigError where it holds none, or one that can be guessed."""
    from linter.errors import SourceError
    from linter.intake import read

    try:
        lines = read(path).data.decode("utf-8", "replace").splitlines()
    except SourceError as error:
        raise ConfigError(*(f"--tokens {path}: {error.say(lang)}" for lang in ("nl", "en"))) from error
    tokens = tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    if not tokens or any(len(token) < _SHORTEST or not token.isascii() for token in tokens):
        raise ConfigError(
            f"--tokens {path}: zet op elke regel een toegangscode van {_SHORTEST} tekens of meer.",
            f"--tokens {path}: put a token of {_SHORTEST} characters or more on each line.",
        )
    return tokens


def _not_installed() -> ConfigError:
    return ConfigError(
        "Voor de dienst is meer nodig: installeer vragenlint[service].",
        "The service takes more: install vragenlint[service].",
    )
