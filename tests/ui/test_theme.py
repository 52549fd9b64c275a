"""The theme: every word can be read, and nothing is coloured outside the tokens."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.look import Accent
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.ui.icons import icon, pixmap
from fluxtune_desktop.ui.theme import (
    Look,
    Scheme,
    apply_theme,
    make_palette,
    make_style_sheet,
    preferred_families,
    set_role,
    tokens_for,
)
from fluxtune_desktop.ui.tokens import (
    DARK,
    LIGHT,
    Tokens,
    color_roles,
    current_tokens,
    tokens_of,
    variant,
)

EDGES = ("#000000", "#FFFFFF")
"""The windows of high contrast."""
ALL = [
    variant(dark=dark, accent=accent, high_contrast=high)
    for dark in (True, False)
    for accent in Accent
    for high in (False, True)
]
THEMES = pytest.mark.parametrize("tokens", ALL, ids=lambda each: f"{each.name}-{each.accent}")
HIGH = pytest.mark.parametrize("tokens", [each for each in ALL if each.window in EDGES])
TEXT_ROLES = ("text", "text_2", "text_3", "accent", "accent_text", "ok", "warn", "error")
GROUNDS = ("window", "surface", "surface_2")
READABLE = 4.5  # WCAG 2.2, success criterion 1.4.3
VERY_READABLE = 7.0  # WCAG 2.2, success criterion 1.4.6
SEEN = 3.0  # WCAG 2.2, success criterion 1.4.11


@THEMES
@pytest.mark.parametrize("role", TEXT_ROLES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_can_be_read_on_every_ground(tokens: Tokens, role: str, ground: str) -> None:
    assert contrast(tokens.color(role), tokens.color(ground)) >= READABLE


@HIGH
@pytest.mark.parametrize("role", TEXT_ROLES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_high_contrast_is_high(tokens: Tokens, role: str, ground: str) -> None:
    assert contrast(tokens.color(role), tokens.color(ground)) >= VERY_READABLE
    assert contrast(tokens.color("border"), tokens.color(ground)) >= SEEN


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_trigger_word_can_be_read_on_its_chip(tokens: Tokens, ground: str) -> None:
    chip = blended(tokens.accent_soft, tokens.color(ground))
    assert contrast(tokens.color("accent_text"), chip) >= READABLE


@THEMES
def test_words_on_a_selected_card_can_be_read(tokens: Tokens) -> None:
    selected = blended(tokens.accent_soft, tokens.color("surface_2"))
    assert contrast(tokens.color("text"), selected) >= READABLE
    assert contrast(tokens.color("text_2"), selected) >= READABLE


@THEMES
def test_words_on_filled_controls_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.color("on_accent"), tokens.color("accent")) >= READABLE
    assert contrast(tokens.color("on_accent"), tokens.color("accent_hover")) >= READABLE
    assert contrast(tokens.color("on_badge"), tokens.color("badge")) >= READABLE
    assert contrast(tokens.color("text"), tokens.color("surface_3")) >= READABLE


@THEMES
def test_the_style_sheet_is_complete_and_balanced(tokens: Tokens) -> None:
    sheet = make_style_sheet(tokens)
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert tokens.window in sheet.upper()


def test_the_template_of_the_style_sheet_names_no_colour() -> None:
    template = resource_path("style", "app.qss").read_text("utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", template)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_the_marks_of_the_style_sheet_have_the_colours_of_their_theme(tokens: Tokens) -> None:
    known = {tokens.color(role).name().upper() for role in color_roles()}
    folder = resource_path("style", tokens.name).as_posix()
    for path, inks_of_mark in marks_of(tokens).items():
        assert path.rpartition("/")[0] == folder
        assert inks_of_mark <= known, path


@HIGH
def test_the_marks_can_be_seen_with_high_contrast(tokens: Tokens) -> None:
    grounds = (tokens.color("surface_2"), tokens.color("accent"))
    for path, inks_of_mark in marks_of(tokens).items():
        for ink in inks_of_mark:
            assert max(contrast(QColor(ink), ground) for ground in grounds) >= SEEN, path


def marks_of(tokens: Tokens) -> dict[str, set[str]]:
    """The marks that the style sheet names, each with its colours."""
    named = re.findall(r'url\("([^"]+)"\)', make_style_sheet(tokens))
    assert named
    return {
        path: set(re.findall(r"#[0-9A-F]{6}", resource_path(path).read_text("utf-8").upper()))
        for path in named
    }


@THEMES
@pytest.mark.usefixtures("qapp")
def test_the_palette_tells_the_theme(tokens: Tokens) -> None:
    assert tokens_of(make_palette(tokens)) is tokens


@pytest.mark.parametrize(
    ("scheme", "system", "shown"),
    [
        (Scheme.SYSTEM, Qt.ColorScheme.Light, LIGHT),
        (Scheme.SYSTEM, Qt.ColorScheme.Dark, DARK),
        (Scheme.SYSTEM, Qt.ColorScheme.Unknown, DARK),
        (Scheme.LIGHT, Qt.ColorScheme.Dark, LIGHT),
        (Scheme.DARK, Qt.ColorScheme.Light, DARK),
    ],
)
def test_the_choice_goes_before_the_system(
    scheme: Scheme, system: Qt.ColorScheme, shown: Tokens
) -> None:
    assert tokens_for(Look(scheme=scheme), system) is shown


def test_the_theme_changes_while_the_program_runs(qapp: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(qapp, Scheme.DARK)
    assert current_tokens() is DARK
    with qtbot.waitSignal(theme.changed) as told:
        theme.set_scheme("light")
    assert told.args == [LIGHT]
    assert current_tokens() is LIGHT


def test_the_theme_follows_the_system_only_when_asked_to(qapp: QApplication) -> None:
    theme = apply_theme(qapp, Scheme.SYSTEM)
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_tokens() is LIGHT
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_tokens() is DARK
    theme.set_scheme(Scheme.DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_tokens() is DARK


def test_an_application_has_one_theme(qapp: QApplication) -> None:
    assert apply_theme(qapp, "light") is apply_theme(qapp, "dark")


def test_an_unknown_scheme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        apply_theme(qapp, "sepia")


def test_a_bare_desktop_gets_the_shipped_font(qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.DARK)
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert qapp.font().pixelSize() == 13


@pytest.mark.parametrize(
    ("system", "first"),
    [("Sans Serif", "Inter"), ("", "Inter"), ("Cantarell", "Cantarell"), ("Segoe UI", "Segoe UI")],
)
def test_the_font_of_the_desktop_goes_first(system: str, first: str) -> None:
    assert preferred_families(system)[0] == first


def test_a_primary_button_is_filled_with_the_accent(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, Scheme.DARK)
    button = QPushButton("Start")
    qtbot.addWidget(button)
    set_role(button, "primary")
    button.resize(120, 32)
    ground = button.grab().toImage().pixelColor(10, 6)
    assert ground.name() == DARK.accent.lower()


def test_icons_take_the_colour_of_their_role_and_follow_the_theme(qapp: QApplication) -> None:
    theme = apply_theme(qapp, Scheme.DARK)
    star = icon("square", "text")
    assert inks(star.pixmap(QSize(24, 24)).toImage()) == {DARK.text.lower()}
    theme.set_scheme(Scheme.LIGHT)
    assert inks(star.pixmap(QSize(24, 24)).toImage()) == {LIGHT.text.lower()}


def test_icons_have_a_colour_for_checked_and_for_disabled(qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.DARK)
    rail = icon("square", "text_2", checked_role="accent")
    size = QSize(24, 24)
    on = rail.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()
    disabled = rail.pixmap(size, QIcon.Mode.Disabled, QIcon.State.Off).toImage()
    assert inks(on) == {DARK.accent.lower()}
    assert inks(disabled) == {DARK.text_3.lower()}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_are_drawn_at_the_scale_of_the_screen(ratio: float) -> None:
    shown = icon("flame").pixmap(QSize(16, 16), ratio)
    assert shown.width() == round(16 * ratio)
    assert pixmap("flame", 16, ratio=ratio).width() == round(16 * ratio)


@pytest.mark.usefixtures("qapp")
def test_every_icon_can_be_drawn() -> None:
    names = [path.stem for path in resource_path("icons").glob("*.svg")]
    assert len(names) >= 45
    for name in names:
        image = pixmap(name, 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


@pytest.mark.usefixtures("qapp")
def test_an_unknown_icon_is_an_error_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def blended(over: QColor, ground: QColor) -> QColor:
    share = over.alphaF()
    pairs = zip(over.getRgb()[:3], ground.getRgb()[:3], strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))


def inks(image: QImage) -> set[str]:
    """The colours of all opaque pixels."""
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
