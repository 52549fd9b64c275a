"""The colours of both themes, and the measures that widgets share.

A widget that paints itself asks `current_tokens()` while it paints. The answer follows the
application's palette, so nothing has to be told when the theme changes.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from fluxtune_desktop.core.look import Accent
from fluxtune_desktop.ui import accents

# Spacing, radii and heights in device-independent pixels.
SPACE_1: Final = 4
SPACE_2: Final = 8
SPACE_3: Final = 12
SPACE_4: Final = 16
SPACE_5: Final = 24
RADIUS_CONTROL: Final = 8
RADIUS_THUMBNAIL: Final = 10
RADIUS_CARD: Final = 12
RAIL_WIDTH: Final = 76
TOP_BAR_HEIGHT: Final = 52
FOOTER_HEIGHT: Final = 36
INSPECTOR_WIDTH: Final = 420
BODY_PX: Final = 13
"""The height of plain words at the normal size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One theme. Every value is an opaque ``#RRGGBB``."""

    name: str
    window: str
    surface: str
    surface_2: str
    surface_3: str
    border: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_hover: str
    on_accent: str
    # The accent as text on `accent_soft`, where the accent itself falls short of 4.5:1.
    accent_text: str
    # How much of the accent `accent_soft` holds, 0 to 1.
    accent_soft_share: float
    ok: str
    warn: str
    error: str
    # Badges that stand on a picture or fill a pill: the same amber in both themes.
    badge: str
    on_badge: str
    # The middle of a slider's handle, whose edge is the accent.
    knob: str
    # Buttons on the dark ground of a full view: the same in both themes.
    shade: str
    shade_edge: str
    on_shade: str

    def color(self, role: str) -> QColor:
        """The colour called `role`, such as ``text_2`` or ``accent_soft``.

        Raises AttributeError for a role that is not a token.
        """
        if role == "accent_soft":
            return self.accent_soft
        return QColor(getattr(self, role))

    @property
    def accent_soft(self) -> QColor:
        """The accent, translucent: selected rows and the chip of the trigger word."""
        soft = QColor(self.accent)
        soft.setAlphaF(self.accent_soft_share)
        return soft

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark window."""
        return self.name == "dark"


DARK: Final = Tokens(
    name="dark",
    window="#15161A",
    surface="#1C1E23",
    surface_2="#24272E",
    surface_3="#2D3038",
    border="#30343D",
    text="#E9EAEE",
    text_2="#A4A9B6",
    text_3="#8B91A0",
    accent="#F2784B",
    accent_hover="#FF8A5E",
    on_accent="#1C0E07",
    accent_text="#F68A62",
    accent_soft_share=0.14,
    ok="#4CC38A",
    warn="#F5B545",
    error="#FF7075",
    badge="#F5B545",
    on_badge="#1E1503",
    knob="#E9EAEE",
    shade="#24272E",
    shade_edge="#30343D",
    on_shade="#E9EAEE",
)

LIGHT: Final = Tokens(
    name="light",
    window="#F4F4F6",
    surface="#FFFFFF",
    surface_2="#F0F1F4",
    surface_3="#E6E8EC",
    border="#DADDE3",
    text="#1A1C21",
    text_2="#565C69",
    text_3="#666C79",
    accent="#B8421A",
    accent_hover="#A53812",
    on_accent="#FFFFFF",
    accent_text="#A63A15",
    accent_soft_share=0.10,
    ok="#13704A",
    warn="#7F5500",
    error="#B4232A",
    badge="#F5B545",
    on_badge="#1E1503",
    knob="#FFFFFF",
    shade="#24272E",
    shade_edge="#30343D",
    on_shade="#E9EAEE",
)


@cache
def variant(*, dark: bool, accent: Accent, high_contrast: bool) -> Tokens:
    """The theme in one accent, as it is or with high contrast."""
    if dark:
        base, colours = (DARK, accents.ON_BLACK if high_contrast else accents.ON_DARK)
    else:
        base, colours = (LIGHT, accents.ON_WHITE if high_contrast else accents.ON_LIGHT)
    changes: dict[str, str] = asdict(colours[accent])
    if high_contrast:
        changes |= accents.BLACK if dark else accents.WHITE
    made = replace(base, **changes)  # type: ignore[arg-type]
    return base if made == base else made


@cache
def _variants() -> Mapping[tuple[int, int], Tokens]:
    """Every variant by the two colours that no other one has together."""
    all_of_them = [
        variant(dark=dark, accent=accent, high_contrast=high_contrast)
        for dark in (True, False)
        for accent in Accent
        for high_contrast in (False, True)
    ]
    return {(QColor(each.window).rgb(), QColor(each.accent).rgb()): each for each in all_of_them}


def tokens_of(palette: QPalette) -> Tokens:
    """The theme that `palette` was made from."""
    role = QPalette.ColorRole
    window, accent = palette.color(role.Window), palette.color(role.Accent)
    found = _variants().get((window.rgb(), accent.rgb()))
    # A platform may have put its own palette over ours for a moment.
    return found or (DARK if window.lightness() < 128 else LIGHT)


def current_tokens() -> Tokens:
    """The theme that the application shows now."""
    return tokens_of(QGuiApplication.palette())


def text_px(pixels: int) -> int:
    """The height of words that are painted, where they are ``pixels`` at the normal size."""
    return round(pixels * QGuiApplication.font().pixelSize() / BODY_PX)


def color_roles() -> tuple[str, ...]:
    """The names of all tokens that are colours, in the order in which they are declared."""
    return tuple(f.name for f in fields(Tokens) if f.name not in ("name", "accent_soft_share"))
