"""The accent colours to choose from, and what high contrast changes.

Each accent was picked by its hue, at the lightness from which on all words in it and on it can be
read: 4.5:1, with high contrast 7:1 (WCAG 2.2, success criteria 1.4.3 and 1.4.6).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fluxtune_desktop.core.look import Accent


@dataclass(frozen=True, slots=True, kw_only=True)
class AccentColours:
    """``accent_text`` is the accent as text on a ground that is tinted with it."""

    accent: str
    accent_hover: str
    accent_text: str


def _colours(accent: str, accent_hover: str, accent_text: str) -> AccentColours:
    return AccentColours(accent=accent, accent_hover=accent_hover, accent_text=accent_text)


ON_DARK: Final[Mapping[Accent, AccentColours]] = {
    Accent.ORANGE: _colours("#F2784B", "#FF8A5E", "#F68A62"),
    Accent.PINK: _colours("#ED6BA4", "#FE7BB3", "#F976AF"),
    Accent.VIOLET: _colours("#AE84F2", "#BD96FE", "#B88EFC"),
    Accent.BLUE: _colours("#59A0F9", "#73B1FF", "#60A7FF"),
    Accent.TEAL: _colours("#35B4A7", "#49C4B7", "#37B6A9"),
    Accent.GREEN: _colours("#54B66E", "#65C67D", "#56B870"),
}
ON_LIGHT: Final[Mapping[Accent, AccentColours]] = {
    Accent.ORANGE: _colours("#B8421A", "#A53812", "#A63A15"),
    Accent.PINK: _colours("#B83B76", "#A72A68", "#AC2F6C"),
    Accent.VIOLET: _colours("#7E53BC", "#7044AC", "#764AB2"),
    Accent.BLUE: _colours("#226BC0", "#0E5CAF", "#1762B6"),
    Accent.TEAL: _colours("#04786E", "#00685F", "#066E65"),
    Accent.GREEN: _colours("#017B37", "#026A2E", "#007132"),
}
ON_BLACK: Final[Mapping[Accent, AccentColours]] = {
    Accent.ORANGE: _colours("#FA844B", "#FE9C6F", "#FEA277"),
    Accent.PINK: _colours("#FB78B0", "#FE94BF", "#FE9AC2"),
    Accent.VIOLET: _colours("#B98FFE", "#C6A6FF", "#C8AAFF"),
    Accent.BLUE: _colours("#60A7FF", "#80B7FE", "#88BCFF"),
    Accent.TEAL: _colours("#37B6A9", "#4BC6B9", "#51CBBD"),
    Accent.GREEN: _colours("#56B870", "#67C87F", "#6CCD83"),
}
ON_WHITE: Final[Mapping[Accent, AccentColours]] = {
    Accent.ORANGE: _colours("#8C3701", "#772E00", "#7D3101"),
    Accent.PINK: _colours("#9A1A5D", "#88004F", "#8C0452"),
    Accent.VIOLET: _colours("#6639A0", "#582A90", "#5C2F95"),
    Accent.BLUE: _colours("#01519F", "#004387", "#02478E"),
    Accent.TEAL: _colours("#065D55", "#024E47", "#04524B"),
    Accent.GREEN: _colours("#025F29", "#024F21", "#025424"),
}

BLACK: Final[Mapping[str, str]] = {
    "window": "#000000",
    "surface": "#0C0D10",
    "surface_2": "#16181D",
    "surface_3": "#2A2E37",
    "border": "#7C8494",
    "text": "#FFFFFF",
    "text_2": "#E2E5EB",
    "text_3": "#C6CBD5",
    "on_accent": "#000000",
    "ok": "#6EE0A8",
    "warn": "#FFCC66",
    "error": "#FF9FA2",
    "on_badge": "#000000",
    "shade": "#000000",
    "shade_edge": "#7C8494",
    "on_shade": "#FFFFFF",
}
"""What high contrast changes of the dark theme."""
WHITE: Final[Mapping[str, str]] = {
    "window": "#FFFFFF",
    "surface": "#FFFFFF",
    "surface_2": "#F4F5F7",
    "surface_3": "#DDE0E6",
    "border": "#5B6270",
    "text": "#000000",
    "text_2": "#22262E",
    "text_3": "#3A404C",
    "ok": "#0B5537",
    "warn": "#5E3F00",
    "error": "#8E1219",
    "on_badge": "#000000",
    "shade": "#000000",
    "shade_edge": "#7C8494",
    "on_shade": "#FFFFFF",
}
"""What high contrast changes of the light theme."""
