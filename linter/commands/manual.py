"""The commands there are, what they take, and the help that says so.

In: a command's name and a language.  Out: its options, or text.  Knows nothing of what a command does.
"""

from linter.commands.arguments import LANG, Command, Option

_KIND = Option(
    "--kind",
    "soort lijst (anders: auto, herkend); dwingt ook de beoordeling af",
    "kind of list (else: auto, recognised); forces a judgement too",
    "auto|lv|lva|vhlv|vhlva",
    ("auto", "lv", "lva", "vhlv", "vhlva"),
)
_CHECK = (
    Option(
        "--stage",
        "waarvoor de lijst wordt gecontroleerd (anders: definitief)",
        "for what the list is checked (else: definitief)",
        "concept|definitief",
        ("concept", "definitief"),
    ),
    Option(
        "--select",
        "alleen deze regels, zoals NUM,BIJ001",
        "only these rules, such as NUM,BIJ001",
        "CODES",
        many=True,
    ),
    Option("--ignore", "niet deze regels", "not these rules", "CODES", many=True),
    Option(
        "--fail-on",
        "vanaf welk gewicht het resultaat 1 is (anders: error)",
        "from which severity on the result is 1 (else: error)",
        "error|warning|info|never",
        ("error", "warning", "info", "never"),
    ),
    _KIND,
    Option(
        "--today",
        "de dag waarop wordt gecontroleerd (anders: vandaag)",
        "the day of the check (else: today)",
        "YYYY-MM-DD",
    ),
    Option(
        "--format",
        "vorm van de uitvoer (anders: text)",
        "form of the output (else: text)",
        "text|json",
        ("text", "json"),
    ),
    Option("--quiet", "alleen een regel per bevinding", "one line per finding, nothing else", short="-q"),
    Option(
        "--stdin-name",
        "naam van het bestand dat met - binnenkomt",
        "name of the file that comes in by -",
        "NAME",
    ),
    LANG,
)
COMMANDS = (
    Command("check", "[PATHS ...]", "bestanden en mappen controleren", "check files and folders", _CHECK),
    Command(
        "convert",
        "FILE",
        "de canonieke XML van een bestand",
        "the canonical XML of a file",
        (
            Option(
                "--output",
                "bestand om naar te schrijven (anders: het scherm)",
                "file to write to (else: standard output)",
                "FILE",
                short="-o",
            ),
            Option("--check", "zeg of de XML geldig is", "say whether the XML is valid"),
            _KIND,
            LANG,
        ),
        1,
    ),
    Command(
        "rules",
        "[CODE]",
        "de regels, of de uitleg van één regel",
        "the rules, or one of them explained",
        (
            Option(
                "--format",
                "vorm van de uitvoer (anders: text)",
                "form of the output (else: text)",
                "text|json|md",
                ("text", "json", "md"),
            ),
            LANG,
        ),
        1,
    ),
)
_LEFT = 22
_TEXTS = {
    "nl": {
        "about": "vragenlint controleert lijsten van vragen van de Tweede Kamer vóór publicatie.",
        "usage": "Gebruik",
        "commands": "Opdrachten",
        "options": "Opties",
        "command": "OPDRACHT",
        "help": "deze uitleg",
        "version": "het versienummer",
        "more": "Meer over een opdracht: vragenlint OPDRACHT --help   (in English: --lang en)",
        "exit": "Resultaat: 0 niets dat blokkeert, 1 wel iets, 2 niet alles beoordeeld, 3 eigen fout.",
    },
    "en": {
        "about": "vragenlint checks the Tweede Kamer's lists of questions before they are published.",
        "usage": "Usage",
        "commands": "Commands",
        "options": "Options",
        "command": "COMMAND",
        "help": "this help",
        "version": "the version",
        "more": "More about a command: vragenlint COMMAND --help --lang en",
        "exit": "Exit code: 0 nothing that blocks, 1 something, 2 not all judged, 3 our own fault.",
    },
}


def overview(lang: str) -> str:
    """Return the help of the whole program."""
    words = _TEXTS[lang]
    commands = [(f"{command.name} {command.takes}", getattr(command, lang)) for command in COMMANDS]
    options = [("-h, --help", words["help"]), ("--version", words["version"])]
    return "\n".join(
        (
            words["about"],
            "",
            f"{words['usage']}: vragenlint {words['command']} ...",
            "",
            f"{words['commands']}:",
            *_columns(commands),
            "",
            f"{words['options']}:",
            *_columns(options),
            "",
            words["more"],
            words["exit"],
            "",
        )
    )


def manual(command: Command, lang: str) -> str:
    """Return the help of one command."""
    words = _TEXTS[lang]
    about: str = getattr(command, lang)
    options = [(_heading(option), getattr(option, lang)) for option in command.options]
    return "\n".join(
        (
            f"{words['usage']}: vragenlint {command.name} {command.takes} [...]",
            "",
            about[0].upper() + about[1:] + ".",
            "",
            f"{words['options']}:",
            *_columns([*options, ("-h, --help", words["help"])]),
            "",
            words["exit"],
            "",
        )
    )


def _heading(option: Option) -> str:
    names = f"{option.short}, {option.name}" if option.short else option.name
    return f"{names} {option.value}".rstrip()


def _columns(rows: list[tuple[str, str]]) -> list[str]:
    """Return left and right beside each other, and below each other where the left is long."""
    lines = []
    for left, right in rows:
        lines += (
            [f"  {left:<{_LEFT}}{right}"] if len(left) < _LEFT else [f"  {left}", f"  {'':<{_LEFT}}{right}"]
        )
    return lines
