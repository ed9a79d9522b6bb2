"""Reads CloudEvents with the SDK of their makers: what each says, or what is wrong with it."""

import json
import sys

from cloudevents.core.exceptions import CloudEventValidationError
from cloudevents.core.formats.json import JSONFormat

answers = []
for event in json.load(sys.stdin)["events"]:
    try:
        read = JSONFormat().read(None, json.dumps(event))
        answers.append({"type": read.get_type(), "data": read.get_data()})
    except CloudEventValidationError as error:
        answers.append({"error": str(error)})
json.dump(answers, sys.stdout)
