"""How figures are told: on which machine, in which words."""

import os
import platform
import sys
from pathlib import Path

import PySide6

from journeymap import __version__
from tests.benchmarks.stopwatch import Took


def machine() -> str:
    """What was measured, on what, and how busy that was when it began."""
    model = platform.processor() or platform.machine()
    for line in Path("/proc/cpuinfo").read_text().splitlines() if sys.platform == "linux" else ():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    load = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    return (
        f"journeymap {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}; {model}, {os.cpu_count()} cores, "
        f"{platform.system()} {platform.release()}; load {load}; a window of 1920 × 1080"
    )


def said(took: Took) -> str:
    """Milliseconds as the median, with CPU time and the best run in brackets."""
    wall, cpu, best = took
    digits = 1 if wall < 100 else 0
    return f"{wall:,.{digits}f} ({cpu:,.{digits}f}, {best:,.{digits}f})"
