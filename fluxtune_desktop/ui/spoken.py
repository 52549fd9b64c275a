"""What a screen reader takes widgets for that Qt has no word for: it would pass over them."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "spoken-role"


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Have `widget` spoken as a `role`, with its accessible name and description."""
    _install()
    widget.setProperty(_ROLE, role.value)


@cache
def _install() -> None:
    QAccessible.installFactory(_make)


def _make(_kind: str, what: QObject) -> QAccessibleInterface | None:
    role = what.property(_ROLE) if isinstance(what, QWidget) else None
    if role is None or not isinstance(what, QWidget):
        return None
    return QAccessibleWidget(what, QAccessible.Role(role))
