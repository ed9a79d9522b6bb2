# `make run` opens the program on a sample journey; `make test` passes all checks.
# Both install what is missing first (.ci/setup), so a fresh clone needs nothing else.

.PHONY: run test bench bench-tidy bench-versus bench-decide bench-spec bench-print words

run:
	@.ci/setup run
	@.ci/sample

test:
	@.ci/setup test
	@.ci/check

# How fast the program is on this machine, as a table (a few minutes).
bench:
	@.ci/setup run
	@.venv/bin/python -m tests.benchmarks

# Tidying beside Graphviz dot and igraph (tests/benchmarks/tidy.py says what they need).
bench-tidy:
	@.ci/setup run
	@.venv/bin/python -m tests.benchmarks.tidy

# The canvas beside those of other programs (tests/benchmarks/versus says what they need).
bench-versus:
	@.ci/setup run
	@.venv/bin/python -m tests.benchmarks.versus

# Deciding cases beside cel-python and SpiffWorkflow, which get an environment of their own.
bench-decide:
	@.ci/setup run
	@.ci/setup cel
	@.venv/bin/python -m tests.benchmarks.decide

# Exporting, checking and reading a handling spec of 2,100 touchpoints.
bench-spec:
	@.ci/setup run
	@.venv/bin/python -m tests.benchmarks.spec

# Laying out, previewing and writing prints, beside matplotlib, which gets an environment of its own.
bench-print:
	@.ci/setup run
	@.ci/setup matplotlib
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.benchmarks.printing

# Collect the sentences of the program for the translators (assets/i18n).
words:
	@.ci/setup run
	@.ci/words
