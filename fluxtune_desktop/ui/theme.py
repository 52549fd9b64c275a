"""The look of the program: one palette and one style sheet, made from the tokens.

How a widget gets its look. The style sheet (`resources/style/app.qss`) knows every stock control
without being told. What a control *means* is said with the dynamic property ``role``, best
through `set_role(widget, role)`, which also repaints:

=================  ===============================================================================
role               on
=================  ===============================================================================
primary            QPushButton, QToolButton: the one next step of a page (with ``tall`` = True the
                   42 px action at the foot of a panel)
ghost              QPushButton, QToolButton: no frame until the mouse is over it; ``flush``: its
                   words begin at its edge
danger             QPushButton: red words on the common frame
link               QPushButton, QToolButton: accent words without a frame
quiet              QPushButton: small words without a frame, for what is seldom asked for
shade              QPushButton, QToolButton: on the dark ground of a full view, in either theme
chip               QPushButton: small and round, inserts a word
shape              checkable QPushButton or QToolButton: accent frame while checked
rail               checkable QToolButton: the large icon and word in the rail on the left
nav                checkable QPushButton or QToolButton: one line of a list of pages
segments, segment  QFrame that holds the segments; the checkable QToolButton inside
card, panel, bar   QFrame: card with border; side panel; top bar or footer (lines where they meet)
rail-frame         QFrame: the rail itself
popover            QFrame: a panel that opens over the page
notice             QFrame: the bar that tells the newest notice
drop               QFrame: large dashed drop target (with ``over`` = True while something hovers)
line               QFrame: a one pixel separator, in either direction
row                QFrame: an entry that lights up under the mouse, accent-soft when ``selected``
pill               QFrame and the QLabel in it; ``tone`` ok, warn, error, neutral, practice
display, heading   QLabel: 26 px and 20 px semibold
drop-title         QLabel: 17 px semibold, what an empty place says
title, strong      QLabel: 15 px and 13 px semibold
secondary, hint    QLabel: text-2; text-3 at 12 px
field-label        QLabel: 12 px, text-2, above a control
ok, warn, error    QLabel: coloured words; always beside an icon
accent             QLabel: words in the accent colour
mono               QLabel, QPlainTextEdit: fixed width; a log
trigger            QLineEdit: the trigger word, in the accent colour
quiet              QLineEdit: looks like text until it is pointed at
bare               QListView, QPlainTextEdit, QScrollArea …: no frame, no background
=================  ===============================================================================

Object names are free for tests and accessibility; the style sheet does not use them.
Colours are never written in widgets: a widget that paints itself asks `tokens.current_tokens()`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from fluxtune_desktop.core.look import Accent, TextSize
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.ui.tokens import BODY_PX, DARK, Tokens, color_roles, variant

_SHIPPED_FAMILY = "Inter"
_SHIPPED_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
# What Qt names when no desktop told it a font.
_PLACEHOLDER_FAMILIES = frozenset({"", "sans", "sans serif", "sans-serif", "helvetica", "arial"})


TEXT_SCALES: Mapping[TextSize, float] = {
    TextSize.NORMAL: 1.0,
    TextSize.LARGE: 1.15,
    TextSize.LARGER: 1.3,
}
LESS_MOTION = "less-motion"
"""The property of the application that tells what moves to stand still."""
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_FONT_SIZE = re.compile(r"font-size: (\d+)px")


class Scheme(StrEnum):
    """What the person chose in Settings > Appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Everything that a person may choose of the look."""

    scheme: Scheme = Scheme.SYSTEM
    accent: Accent = Accent.ORANGE
    high_contrast: bool = False
    text_size: TextSize = TextSize.NORMAL
    less_motion: bool = False


def look_of(settings: Settings) -> Look:
    """The look that the settings ask for."""
    return Look(
        scheme=Scheme(settings.theme.value),
        accent=settings.accent,
        high_contrast=settings.high_contrast,
        text_size=settings.text_size,
        less_motion=settings.less_motion,
    )


class Theme(QObject):
    """Keeps the application in the chosen look, and in the system's scheme when that is chosen."""

    changed = Signal(object)  # Tokens

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app = app
        self._look = look
        self._tokens: Tokens | None = None
        self._sheet = ""
        app.setStyle("Fusion")
        install_font(app)
        self._flash_ms = app.cursorFlashTime()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.set_look(look)

    @property
    def look(self) -> Look:
        """The choice, not its outcome."""
        return self._look

    @property
    def tokens(self) -> Tokens:
        """The theme that is shown."""
        return self._tokens or DARK

    def set_scheme(self, scheme: str | Scheme) -> None:
        """Show `scheme` from now on, and all else as it is. Raises ValueError for an unknown
        scheme."""
        self.set_look(replace(self._look, scheme=Scheme(scheme)))

    def set_look(self, look: Look) -> None:
        """Show `look` from now on. Window frames and system dialogs follow where they can."""
        self._look = look
        hints = self._app.styleHints()
        if look.scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = look.scheme is Scheme.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._set_text_size(look.text_size)
        self._set_motion(less=look.less_motion)
        self._show(tokens_for(look, hints.colorScheme()))

    @Slot(Qt.ColorScheme)
    def _follow_system(self, system: Qt.ColorScheme) -> None:
        self._show(tokens_for(self._look, system))

    def _set_text_size(self, size: TextSize) -> None:
        font = QFont(self._app.font())
        font.setPixelSize(round(BODY_PX * TEXT_SCALES[size]))
        if font != self._app.font():
            self._app.setFont(font)

    def _set_motion(self, *, less: bool) -> None:
        self._app.setProperty(LESS_MOTION, less)
        for effect in _EFFECTS:
            self._app.setEffectEnabled(effect, not less)
        self._app.setCursorFlashTime(0 if less else self._flash_ms)

    def _show(self, tokens: Tokens) -> None:
        # Also when the tokens are the same: the platform may have put its own palette over ours.
        self._app.setPalette(make_palette(tokens))
        sheet = make_style_sheet(tokens, TEXT_SCALES[self._look.text_size])
        if sheet != self._sheet:
            self._tokens, self._sheet = tokens, sheet
            self._app.setStyleSheet(sheet)
            self.changed.emit(tokens)


def apply_look(app: QApplication, look: Look) -> Theme:
    """Give `app` this look. The theme belongs to `app` and lives as long."""
    theme = app.findChild(Theme)
    if theme is None:
        return Theme(app, look)
    theme.set_look(look)
    return theme


def apply_theme(app: QApplication, scheme: str | Scheme = Scheme.SYSTEM) -> Theme:
    """Give `app` the usual look in a scheme. Raises ValueError for an unknown scheme."""
    return apply_look(app, Look(scheme=Scheme(scheme)))


def tokens_for(look: Look, system: Qt.ColorScheme) -> Tokens:
    """The tokens to show. A system that does not tell its scheme gets the dark one."""
    by_system = look.scheme is Scheme.SYSTEM and system is Qt.ColorScheme.Light
    dark = not (look.scheme is Scheme.LIGHT or by_system)
    return variant(dark=dark, accent=look.accent, high_contrast=look.high_contrast)


def set_role(widget: QWidget, role: str, **properties: object) -> None:
    """Set ``role`` and further style properties of `widget`, and restyle it at once."""
    widget.setProperty("role", role)
    for name, value in properties.items():
        widget.setProperty(name, value)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Make the style sheet look at the properties of `widget` again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def make_style_sheet(tokens: Tokens, scale: float = 1.0) -> str:
    """The style sheet of one theme, its words ``scale`` times as large.

    Raises KeyError when the template names an unknown token.
    """
    values = {role.replace("_", "-"): tokens.color(role).name() for role in color_roles()}
    values["accent-soft"] = _rgba(tokens.accent_soft)
    values["style"] = resource_path("style", tokens.name).as_posix()
    values["mono"] = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    template = resource_path("style", "app.qss").read_text(encoding="utf-8")
    template = _FONT_SIZE.sub(
        lambda found: f"font-size: {round(int(found[1]) * scale)}px", template
    )
    return re.sub(r"@([a-z]+(?:-[a-z0-9]+)*)", lambda found: values[found[1]], template)


def make_palette(tokens: Tokens) -> QPalette:
    """The palette of one theme, for what no style sheet reaches and for `current_tokens`."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for target, source in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "surface_2",
        role.AlternateBase: "surface",
        role.Text: "text",
        role.Button: "surface_2",
        role.ButtonText: "text",
        role.BrightText: "error",
        role.ToolTipBase: "surface_3",
        role.ToolTipText: "text",
        role.PlaceholderText: "text_3",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Light: "surface_3",
        role.Midlight: "surface_3",
        role.Mid: "border",
        role.Dark: "border",
        role.Shadow: "window",
    }.items():
        palette.setColor(target, tokens.color(source))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, target, tokens.color("text_3"))
    return palette


def install_font(app: QApplication) -> None:
    """13 px of the desktop's font, or of the shipped one where the desktop sets none."""
    for name in _SHIPPED_FILES:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))
    font = QFont(app.font())
    font.setFamilies(preferred_families(font.family()))
    font.setPixelSize(BODY_PX)
    app.setFont(font)


def preferred_families(system_family: str) -> list[str]:
    """The families to draw with, best first, where the desktop's own is `system_family`."""
    if system_family.strip().lower() in _PLACEHOLDER_FAMILIES:
        return [_SHIPPED_FAMILY, *([system_family] if system_family.strip() else [])]
    return [system_family, _SHIPPED_FAMILY]


def _rgba(color: QColor) -> str:
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"
