"""Components of NL Design System for the page of the service, fetched from npm and put in one file.

In: tools/web_components.json, the packages with their versions.  Out: linter/service/web/components.css, and
licences.txt with the licence of each.  `python -m tools.web_components` writes them; with `--check` it says
whether they are as they would be written.  Needs npm.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LISTED = ROOT / "tools" / "web_components.json"
WEB = ROOT / "linter" / "service" / "web"
ALLOWED = "EUPL-1.2"


def main(typed: list[str]) -> int:
    """Write the files, or check them; returns the exit code."""
    packages: Mapping[str, str] = json.loads(LISTED.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        _fetch(packages, Path(folder))
        made = {
            "components.css": _css(packages, Path(folder)),
            "licences.txt": _licences(packages, Path(folder)),
        }
    stale = [name for name, text in made.items() if not _holds(WEB / name, text)]
    if "--check" in typed:
        sys.stdout.writelines(f"{name} is not as it would be made\n" for name in stale)
        return 1 if stale else 0
    for name in stale:
        (WEB / name).write_text(made[name], "utf-8")
    return 0


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text("utf-8") == text


def _fetch(packages: Mapping[str, str], folder: Path) -> None:
    wanted = [f"{name}@{version}" for name, version in packages.items()]
    command = ["npm", "install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", *wanted]
    subprocess.run(command, cwd=folder, check=True)  # noqa: S603 - names and versions of our own


def _css(packages: Mapping[str, str], folder: Path) -> str:
    return "".join(_pieces(packages, folder))


def _pieces(packages: Mapping[str, str], folder: Path) -> Iterator[str]:
    for name, version in packages.items():
        place = folder / "node_modules" / name
        said = json.loads((place / "package.json").read_text("utf-8"))
        if said["license"] != ALLOWED:
            raise SystemExit(f"{name}: licence {said['license']}, not {ALLOWED}")
        yield f"/*! {name} {version}, {said['license']}, NL Design System */\n"
        yield (place / "dist" / "index.min.css").read_text("utf-8").strip() + "\n"


def _licences(packages: Mapping[str, str], folder: Path) -> str:
    """Return which licence each package has, and each licence once."""
    texts: dict[str, list[str]] = {}
    for name, version in packages.items():
        text = (folder / "node_modules" / name / "LICENSE.md").read_text("utf-8").strip()
        texts.setdefault(text, []).append(f"{name} {version}")
    return "\n\n".join("\n".join(names) + "\n\n" + text for text, names in texts.items()) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
