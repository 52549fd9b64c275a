"""The colours and the size of words that a person may choose."""

from enum import StrEnum


class Theme(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Accent(StrEnum):
    """The colour of what is chosen or asks to be pressed."""

    ORANGE = "orange"
    PINK = "pink"
    VIOLET = "violet"
    BLUE = "blue"
    TEAL = "teal"
    GREEN = "green"


class TextSize(StrEnum):
    """How large the words are."""

    NORMAL = "normal"
    LARGE = "large"
    LARGER = "larger"
