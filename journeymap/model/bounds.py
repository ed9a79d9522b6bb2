"""How much may be agreed on in one place: beyond that nobody knows what happens."""

DEEPEST = 6
"""So many groups of triggers may be nested."""
MOST_PARTS = 50
"""So many parts a group may have, and so many words a list."""
MOST_RULES = 100
"""So many hand-over rules a touchpoint may have."""
MOST_STEPS = 20
"""So many steps a route may have, and so many facts may be handed over."""
