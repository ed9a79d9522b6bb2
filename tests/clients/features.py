"""Reads feature files with Cucumber's own parser: how each scenario is called, and its steps."""

import json
import sys

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

answers = []
for text in json.load(sys.stdin)["features"]:
    document = {**Parser().parse(text), "uri": "spec.feature"}
    pickles = Compiler().compile(document)
    answers.append(
        [
            {"name": each["name"], "steps": [step["text"] for step in each["steps"]]}
            for each in pickles
        ]
    )
json.dump(answers, sys.stdout)
