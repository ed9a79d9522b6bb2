"""journeymap: draw a customer journey, tag its feelings, decide who handles what, hand it over."""

__version__ = "0.1.0"
