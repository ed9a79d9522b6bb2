"""Drawing by hand: the map as items on a canvas, gestures that become edits."""
