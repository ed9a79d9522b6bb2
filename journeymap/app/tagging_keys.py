"""Single keys that tag what is selected, as the menus hold them and the inspector shows them.

Those of the feelings belong to the feelings themselves (`FEELINGS`).
"""

from journeymap.model.vocabulary import Basis, Mode

MODE_KEYS = {Mode.AI: "A", Mode.HYBRID: "B", Mode.HUMAN: "H"}
BASIS_KEYS = {Basis.ASSUMED: "Z", Basis.OBSERVED: "X", Basis.MEASURED: "V"}
DECISIVE_KEY = "D"
