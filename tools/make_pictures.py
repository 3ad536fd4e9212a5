"""Pictures for the docs of what the program prints: commands in, SVG out.

`python -m tools.make_pictures` writes those that are not as they would be made; with `--check` it only says
so.  What is shown is what the commands print on the examples, at a width and a day that are always the same.
"""

import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "img"
WIDTH, MOST = 110, 30
_FORMAT = re.sub(r"@font-face {{.*?}}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace(
    "Fira Code", "DejaVu Sans Mono"
)
"""Without the typeface that a picture would fetch from elsewhere."""
SHOWN = {
    "check": ("check", "examples/fouten.docx", "--today", "2026-03-05"),
    "ci-github": ("check", "examples/fouten.docx", "--today", "2026-03-05", "--format", "github"),
    "ci-gitlab": ("check", "examples", "--today", "2026-03-05", "--quiet"),
    "ci-azure": ("check", "examples", "--today", "2026-03-05", "--format", "junit"),
}


def main(typed: list[str]) -> int:
    """Write the pictures, or check them; returns the exit code."""
    made = {FOLDER / f"{name}.svg": _picture(name, words) for name, words in SHOWN.items()}
    stale = [path for path, text in made.items() if not path.is_file() or path.read_text("utf-8") != text]
    if "--check" in typed:
        sys.stdout.writelines(
            f"{path.relative_to(ROOT)} is not as it would be made: make docs\n" for path in stale
        )
        return 1 if stale else 0
    for path in stale:
        path.parent.mkdir(exist_ok=True)
        path.write_text(made[path], "utf-8")
    return 0


def _picture(name: str, words: tuple[str, ...]) -> str:
    environment = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": str(WIDTH)}
    environment.pop("GITHUB_STEP_SUMMARY", None)
    done = subprocess.run(  # noqa: S603 - words of our own
        [sys.executable, "-m", "linter", *words], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    lines = done.stdout.decode().splitlines()
    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(Text(f"$ vragenlint {' '.join(words)}", style="bold"))
    for line in lines[:MOST]:
        console.print(Text.from_ansi(line), soft_wrap=False, overflow="fold")
    if len(lines) > MOST:
        console.print("…")
    return console.export_svg(
        title="vragenlint", theme=DIMMED_MONOKAI, code_format=_FORMAT, unique_id=f"vragenlint-{name}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
