"""The handling spec in the languages of other tools: process engines, event buses, test runners,
graph programs.

Each exit is a pure function of the spec. None of these languages can say all that the spec says,
so each exit lists what it could not carry (`carried.Loss`); `catalogue` has all of them.
"""
