"""Operations on errors of checks that the team lets pass."""

from collections.abc import Iterable
from datetime import date

from journeymap.model.agreements import Override
from journeymap.model.document import Document
from journeymap.model.values import new_id


def let_pass(
    document: Document,
    errors: Iterable[tuple[str, str, str]],
    reason: str,
    decided_by: str = "",
    decided_on: date | None = None,
) -> Document:
    """Let errors pass for a reason; each is a check's code, a record's id, and a rule or "".

    One that was let pass before gets the new reason.
    """
    known = {(o.check, o.about, o.rule): o.id for o in document.overrides}
    return document.with_records(
        Override(
            id=known.get((check, about, rule or None)) or new_id("override"),
            check=check,
            about=about,
            rule=rule or None,
            reason=reason,
            decided_by=decided_by,
            decided_on=decided_on,
        )
        for check, about, rule in errors
    )
