"""Versions of one journey, as-is and to-be or before and after: what differs, by id and meaning."""
