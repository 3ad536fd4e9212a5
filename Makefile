# Needs nothing but Python 3.11 or later and the package registry.
PYTHON ?= $(shell command -v python3.11 || echo python3)
VENV := .venv
PY := $(VENV)/bin/python
PYTEST_FLAGS ?=
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: demo test style examples docs site serve benchmark quality

# Set-up is done again whenever the project's description has changed; an old environment is kept and mended.
# Compiling is what pip does for a package that is not editable.
$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --editable '.[dev]'
	$(PY) -m compileall -q linter
	touch $@

# Checks the examples and shows what is found; --fail-on never, for some of them are wrong on purpose.
demo: $(VENV)/.ready
	$(PY) -m linter check --fail-on never examples

test: $(VENV)/.ready
	$(PY) -m pytest $(PYTEST_FLAGS)

style: $(VENV)/.ready
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(PY) -m tools.make_examples --check
	$(PY) -m tools.make_docs --check
	$(PY) -m tools.make_pictures --check

# What is generated, made again.
examples: $(VENV)/.ready
	$(PY) -m tools.make_examples

docs: $(VENV)/.ready
	$(PY) -m tools.make_docs
	$(PY) -m tools.make_pictures

# The site in Dutch and in English, in build/site; a warning is an error.
site: $(VENV)/.ready
	$(PY) -m tools.make_site

# The page and the service, on this computer alone: http://127.0.0.1:8117/
serve: $(VENV)/.ready
	$(PY) -m linter serve

# Precision and recall per rule and format, compared with docs/quality.json; QUALITY=--large for the whole run.
quality: $(VENV)/.ready
	$(PY) -m benchmarks.quality $(QUALITY)

# All are measured, also where the first misses a target.
benchmark: $(VENV)/.ready
	$(PY) -m benchmarks; missed=$$?; for more in formats many service; do $(PY) -m benchmarks.$$more || missed=1; done; exit $$missed
