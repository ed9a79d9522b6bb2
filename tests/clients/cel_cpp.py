"""Runs test vectors on Google's CEL for C++ (cel-expr-python): what it says to each."""

import json
import sys

from cel_expr_python import cel

TYPES = {
    "boolean": cel.Type.BOOL,
    "number": cel.Type.DOUBLE,
    "text": cel.Type.STRING,
    "texts": cel.Type.List(cel.Type.STRING),
}


def verdict(value: object) -> str:
    """True, false, or an error, as a word."""
    return str(value).lower() if isinstance(value, bool) else "error"


def main() -> None:
    """Read signals and vectors, print a list of verdicts for each condition."""
    given = json.load(sys.stdin)
    environment = cel.NewEnv(
        variables={name: TYPES[kind] for name, kind in given["signals"].items()}
    )
    answers = []
    for each in given["vectors"]:
        program = environment.compile(each["cel"])
        answers.append(
            [verdict(program.eval(data=case["signals"]).value()) for case in each["cases"]]
        )
    json.dump(answers, sys.stdout)


main()
