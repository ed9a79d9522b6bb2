"""Hand-over rules: edited in a window of their own, and inserted from presets."""
