"""Telling a path to a room: full screen, one moment after the other."""
