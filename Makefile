PYTHON ?= python3.11
VENV := .venv

.PHONY: test
$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@

test: $(VENV)/.ready
	$(VENV)/bin/python -m pytest
