"""Running a workshop: clock and agenda, votes, parking lot, decisions, questions.

`Workshop` in `workshop` puts them together for a window; the panel shows what they keep.
"""
