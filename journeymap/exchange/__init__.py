"""Lists, tables and diagrams of other programs: read into a journey, and written from one."""

SUFFIXES = (".csv", ".tsv", ".xlsx", ".txt", ".md", ".mmd", ".mermaid")
"""The endings of the files that can be imported."""
