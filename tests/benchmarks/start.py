"""Starts the program as its command does and tells when its first window was painted.

`python -m tests.benchmarks.start [FILE]` prints nanoseconds of the monotonic clock and the
milliseconds of processor time that this process has used by then.
"""

import gc
import sys
import time

gc.disable()  # as the command does
import journeymap.app  # noqa: E402
from journeymap.cli import main  # noqa: E402


def _until_painted(_: object) -> int:
    """In the place of the event loop: tell when the window stands there, and end."""
    from PySide6.QtWidgets import QApplication

    from journeymap.app.window import Window
    from tests.benchmarks.stopwatch import Paints

    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    Paints(window.view.viewport()).wait()
    print(time.monotonic_ns(), time.process_time() * 1000, flush=True)
    window.close()
    return 0


if __name__ == "__main__":
    journeymap.app.program.QApplication.exec = _until_painted
    sys.exit(main())
