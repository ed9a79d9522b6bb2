"""The desktop program."""

import builtins

import PySide6.QtCore  # noqa: F401 - wraps Python's import

# PySide6 reads the source of every module that is imported after it, in search of `__feature__`,
# which renames what is Qt's and which nobody here uses. Imports are the most of a start, and
# without that they take a tenth less.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

from journeymap.app.program import run  # noqa: E402

__all__ = ["run"]
