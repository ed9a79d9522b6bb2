"""How older files become files of this version: plain data in, plain data out, step by step.

A migration knows nothing of the records as they are now, so it stays right when they change.
It leaves alone what it does not understand: everything is validated afterwards.
"""

import json
from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Any

Migration = Callable[[dict[str, Any]], dict[str, Any]]
"""From the data of a file of one version to that of the next."""


def _hours_become_calendars(file: dict[str, Any]) -> dict[str, Any]:
    """Version 1 kept opening hours in a team; teams of version 2 share calendars."""
    if not isinstance(given := file.get("records"), list):
        return file
    records = list(given)
    taken = {str(record.get("id")) for record in records if isinstance(record, dict)}
    calendars: dict[str, dict[str, Any]] = {}
    for place, team in enumerate(given):
        if not isinstance(team, dict) or team.get("type") != "team" or "hours" not in team:
            continue
        match team["hours"]:
            case None:
                records[place] = {name: team[name] for name in team if name != "hours"}
            case {"zone": zone, "days": days, "opens": opens, "closes": closes, **rest} if not rest:
                key = json.dumps(team["hours"], sort_keys=True)
                if key not in calendars:
                    id = f"hours-{sha256(key.encode()).hexdigest()[:10]}"
                    while id in taken:
                        id += "x"
                    taken.add(id)
                    week = {"days": days, "opens": opens, "closes": closes}
                    calendars[key] = {
                        "type": "calendar",
                        "id": id,
                        "name": f"{opens}–{closes}",
                        "zone": zone,
                        "weekly": [week],
                    }
                moved = {name: team[name] for name in team if name != "hours"}
                records[place] = {**moved, "calendar": calendars[key]["id"]}
    return {**file, "records": [*records, *calendars.values()]}


MIGRATIONS: tuple[Migration, ...] = (_hours_become_calendars,)
"""The first takes version 1 to 2, and so on; the list only ever grows at its end."""

FORMAT_VERSION = len(MIGRATIONS) + 1
"""The version of the files that are written."""


def migrated(
    file: dict[str, Any], version: int, steps: Sequence[Migration] = MIGRATIONS
) -> dict[str, Any]:
    """The data of a file of `version` as the newest version has it."""
    for step in steps[version - 1 :]:
        file = step(file)
    return file
