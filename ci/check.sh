#!/usr/bin/env bash
# Any other build server: checks the files and folders that are named (else all) and leaves a page and JSON beside them.
#   VRAGENLINT=git+https://example.org/vragenlint.git ci/check.sh lijsten/
# Ends as vragenlint does: 0 nothing in the way, 1 something, 2 something could not be judged, 3 a fault of ours.
set -euo pipefail

venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
"${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check "${VRAGENLINT:?say where vragenlint is}"
"$venv/bin/vragenlint" check --output html:vragenlint.html --output json:vragenlint.json -- "${@:-.}"
