"""Who handles this: a case set in a panel, answered on the map, and kept as a test."""
