"""What a field shows when the selected records differ."""

from enum import Enum


class Several(Enum):
    """The selected records do not agree."""

    SEVERAL = "several"


SEVERAL = Several.SEVERAL
