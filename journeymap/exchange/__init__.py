"""Lists, tables and diagrams of other programs: read into a journey, and written from one."""
