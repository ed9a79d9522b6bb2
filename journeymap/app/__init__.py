"""The desktop program."""

# From its import on, PySide6 reads the source of every module that is imported for the first
# time. So what needs no Qt comes before it: that is a tenth of the program's start.
import journeymap.drawing.curve
import journeymap.drawing.route
import journeymap.files.fragment
import journeymap.files.journal  # noqa: F401 - like those above, for the order alone
from journeymap.app.program import run

__all__ = ["run"]
