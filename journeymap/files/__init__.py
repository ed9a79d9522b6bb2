"""How a journey is kept: its file, read with care and saved whole, the journal against crashes,
the claim against being open twice.
"""

from journeymap.files.counterparts import as_is_of, seen_from, to_be_of
from journeymap.files.flaws import Flaw, Unreadable
from journeymap.files.format import dumps, loads
from journeymap.files.migrations import FORMAT_VERSION
from journeymap.files.saving import (
    ABSENT,
    BACKUP_SUFFIX,
    SUFFIX,
    ChangedOutside,
    Fingerprint,
    NotSaved,
    fingerprint,
    has_changed,
    open_journey,
    read_journey,
    write_journey,
)
from journeymap.files.writing import NotWritten, write_whole

__all__ = [
    "ABSENT",
    "BACKUP_SUFFIX",
    "FORMAT_VERSION",
    "SUFFIX",
    "ChangedOutside",
    "Fingerprint",
    "Flaw",
    "NotSaved",
    "NotWritten",
    "Unreadable",
    "as_is_of",
    "dumps",
    "fingerprint",
    "has_changed",
    "loads",
    "open_journey",
    "read_journey",
    "seen_from",
    "to_be_of",
    "write_journey",
    "write_whole",
]
