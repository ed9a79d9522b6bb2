"""The paths of a window: which one is shown, which lie over it, which are kept."""
