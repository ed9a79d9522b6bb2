# `make run` opens the program on a sample journey; `make test` passes all checks.
# Both install what is missing first (.ci/setup), so a fresh clone needs nothing else.

.PHONY: run test bench bench-tidy words

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

# Collect the sentences of the program for the translators (assets/i18n).
words:
	@.ci/setup run
	@.ci/words
