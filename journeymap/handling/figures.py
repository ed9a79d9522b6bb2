"""Numbers and lists of names as sentences hold them."""

from collections.abc import Iterable

from journeymap.i18n import Phrase, phrase, plain


def number(value: float) -> str:
    """A number as people write it: thousands apart, no needless decimals."""
    return f"{value:,.0f}" if value == round(value) else f"{value:,.6g}"


def signed(value: float) -> str:
    """A number with its sign, zero without; a true minus."""
    return f"{value:+g}".replace("-", "−") if value else "0"


def listed(names: Iterable[str]) -> Phrase:
    """Names in quotes, one after the other."""
    found = [f"“{name}”" for name in names]
    return plain(", ".join(found)) if found else phrase("rule", "nothing named")
