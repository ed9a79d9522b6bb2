"""The colours of the program: one set of tokens, three palettes.

Feeling is temperature: one diverging scale from blue (cold) to amber (warm), readable in grey and
to colour-blind eyes because the face and the height say the same. Handling is who is there: AI
violet, a person coral; shape and letter say it too.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette. Every colour is `#RRGGBB`."""

    name: str
    paper: str
    """The ground of windows and sheets."""
    canvas: str
    """The ground of the map."""
    card: str
    """Cards, fields and panels."""
    header: str
    """Stage headers and quiet fields."""
    ink: str
    muted: str
    hairline: str
    line: str
    """Transitions."""
    valence: tuple[str, str, str, str, str]
    """-2 to +2."""
    face: tuple[str, str, str, str, str]
    """Eyes and mouth on each valence."""
    warm: str
    """The ground of warmth, at its warmest."""
    cold: str
    """The ground of cold, at its coldest."""
    words: str
    """The ground of the brand's words."""
    words_before: str
    """The ground of the words before."""
    traces: tuple[str, str]
    """The second and the third curve where several lie over each other."""
    ai: str
    human: str
    on_handling: str
    """Marks and letters on the colours of handling."""
    decisive: str
    finding: str
    finding_text: str
    """The colour of a finding where it is text."""
    focus: str
    """Selection and keyboard focus."""
    shadow: str
    note: str
    """A sticky note."""

    def temperature(self, valence: float) -> str:
        """The colour of any valence between -2 and +2, mixed from its neighbours."""
        place = min(max(valence, -2.0), 2.0) + 2.0
        low = min(int(place), 3)
        return mix(self.valence[low], self.valence[low + 1], place - low)


def mix(first: str, second: str, part: float) -> str:
    """The colour that lies `part` (0 to 1) of the way from the first to the second."""
    a, b = _channels(first), _channels(second)
    red, green, blue = (round(x + (y - x) * part) for x, y in zip(a, b, strict=True))
    return f"#{red:02X}{green:02X}{blue:02X}"


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in _channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


LIGHT = Theme(
    name="light",
    paper="#FFFFFF",
    canvas="#FBF9F6",
    card="#FFFFFF",
    header="#F4EFE8",
    ink="#23252E",
    muted="#686B76",
    hairline="#E7E2DA",
    line="#A09C94",
    valence=("#1F5FA8", "#86B4DF", "#CFCAC1", "#F4BC63", "#DD860F"),
    face=("#FFFFFF", "#1B2A3D", "#33343A", "#3D2A08", "#FFFFFF"),
    warm="#FBE7C6",
    cold="#D5E5F5",
    words="#FFF5E6",
    words_before="#F2F4FA",
    traces=("#0B7A75", "#9C2F6B"),
    ai="#5B5BD6",
    human="#E5484D",
    on_handling="#FFFFFF",
    decisive="#F2A93B",
    finding="#D97706",
    finding_text="#A8500A",
    focus="#23252E",
    shadow="#23252E",
    note="#FFF3B8",
)
DARK = Theme(
    name="dark",
    paper="#1C1E26",
    canvas="#171920",
    card="#272A34",
    header="#22242D",
    ink="#F0EDE8",
    muted="#A3A6B1",
    hairline="#383C48",
    line="#7E8290",
    valence=("#3F86DB", "#86B4DF", "#B5B0A7", "#F4BC63", "#E8941F"),
    face=("#FFFFFF", "#1B2A3D", "#2B2C31", "#3D2A08", "#2E1B02"),
    warm="#4A3718",
    cold="#1B3551",
    words="#3A3122",
    words_before="#2A2E3D",
    traces=("#5CC8BE", "#F08BC0"),
    ai="#7B7BEA",
    human="#EC5D61",
    on_handling="#FFFFFF",
    decisive="#F2A93B",
    finding="#F0932B",
    finding_text="#F5B266",
    focus="#F0EDE8",
    shadow="#000000",
    note="#5A4F22",
)
PRINT = Theme(
    name="print",
    paper="#FFFEFB",
    canvas="#FFFFFF",
    card="#FFFFFF",
    header="#F4EFE8",
    ink="#1B1D24",
    muted="#5C5F69",
    hairline="#DDD7CD",
    line="#8D8981",
    valence=LIGHT.valence,
    face=LIGHT.face,
    warm=LIGHT.warm,
    cold=LIGHT.cold,
    words="#FFF3E0",
    words_before=LIGHT.words_before,
    traces=LIGHT.traces,
    ai=LIGHT.ai,
    # A little darker than on screens: white letters on it are read in grey prints as well.
    human="#D43A40",
    on_handling="#FFFFFF",
    decisive=LIGHT.decisive,
    finding=LIGHT.finding,
    finding_text=LIGHT.finding_text,
    focus=LIGHT.focus,
    shadow=LIGHT.shadow,
    note=LIGHT.note,
)
