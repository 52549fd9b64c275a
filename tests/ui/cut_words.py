"""Finds words on the screen that have less room than they need."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QToolButton, QWidget

from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel

_NEXT_PIXEL = 1


def cut_words(window: QWidget) -> list[str]:
    """What every button and label in sight that is cut says, and by how much."""
    return [
        f"{type(each).__name__} “{_words(each)}”: {trouble}"
        for each in window.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLabel) and each.isVisible() and _words(each)
        if (trouble := _trouble(each, window))
    ]


def _trouble(words: QAbstractButton | QLabel, window: QWidget) -> str:
    if isinstance(words, ElidedLabel):
        return ""
    wanted = _wanted(words)
    if wanted > words.width() + _NEXT_PIXEL:
        return f"{words.width()} of {wanted} pixels wide"
    if isinstance(words, QLabel) and words.wordWrap():
        tall = words.heightForWidth(words.width())
        if tall > words.height() + _NEXT_PIXEL:
            return f"{words.height()} of {tall} pixels tall"
    return _outside(words, window)


def _wanted(words: QAbstractButton | QLabel) -> int:
    """Pixels from side to side, without what the style would like to leave free around words."""
    if isinstance(words, QLabel):
        return words.minimumSizeHint().width()
    text = words.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words.text()).width()
    above = isinstance(words, QToolButton) and (
        words.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    )
    return text if words.icon().isNull() or above else text + words.iconSize().width()


def _outside(words: QWidget, window: QWidget) -> str:
    """Down, a list can be scrolled; to the side, words must fit."""
    parent = words.parentWidget()
    while parent is not None:
        place = QRect(words.mapTo(parent, words.rect().topLeft()), words.size())
        if place.left() < 0 or place.right() > parent.width():
            return f"reaches out of {type(parent).__name__}"
        if parent is window or isinstance(parent.parentWidget(), QScrollArea):
            return ""
        parent = parent.parentWidget()
    return ""


def overlapping(window: QWidget) -> list[str]:
    """Buttons in sight that lie over each other in the same row or column."""
    seen = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    return [
        f"“{_words(one)}” and “{_words(other)}”"
        for index, one in enumerate(seen)
        for other in seen[index + 1 :]
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry())
    ]


def _words(each: QWidget) -> str:
    return each.text() if isinstance(each, QAbstractButton | QLabel) else ""
