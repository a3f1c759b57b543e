# make run   the app, on this computer, with its own SQLite database
# make demo  the same, with invented assessments in a database of their own
# make test  everything: style, types, doors between modules, all tests
# make lock  refresh requirements.lock (the only step that needs uv)

PYTHON ?= python3
BIN := .venv/bin

.PHONY: run demo test lock clean

run: .venv/ready
	$(BIN)/python -m selfcheck serve

demo: .venv/ready
	$(BIN)/python -m selfcheck serve --demo

test: .venv/ready
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

lock:
	uv pip compile --universal --generate-hashes --upgrade --python-version 3.11 --group dev \
	  --no-header --no-emit-index-url --quiet -o requirements.lock pyproject.toml

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

clean:
	rm -rf .venv
