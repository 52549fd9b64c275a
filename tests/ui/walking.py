"""Walks through a window as somebody does who has no mouse and does not see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMainWindow,
    QWidget,
)

_MUTE = frozenset(
    {
        QAccessible.Role.NoRole,
        QAccessible.Role.Client,
        QAccessible.Role.Border,
        QAccessible.Role.Grouping,
        QAccessible.Role.Pane,
        QAccessible.Role.StaticText,
    }
)
"""Roles of what a person only looks at: a reader would not say that something can be done."""
_MOST = 400
"""More steps than any page has controls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A control that the Tab key led to, as it was there and as it was after."""

    control: QWidget
    place: QRect
    seen: bool
    marked: bool

    def __str__(self) -> str:
        return told(self.control)


def told(widget: QWidget) -> str:
    """A control in the words of a failed test: its class, its name and where it stands."""
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        if type(parent).__module__.startswith("fluxtune"):
            parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} “{name_of(widget)}” in {' < '.join(parents)}"


def name_of(widget: QWidget) -> str:
    """What a reader calls it."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name).strip() if spoken is not None else ""


def role_of(widget: QWidget) -> QAccessible.Role:
    """What a reader says it is."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.role() if spoken is not None else QAccessible.Role.NoRole


def has_a_role(widget: QWidget) -> bool:
    """Whether a reader says that something can be done here."""
    return role_of(widget) not in _MUTE


def walk(window: QWidget) -> list[Stop]:
    """Press Tab until the focus is where it was first, and tell every stop from the top on."""
    focus = QApplication.focusWidget()
    if isinstance(window, QMainWindow) and focus is not None:
        # Who comes to a window begins at its top.
        focus.clearFocus()
    start = _step(window)
    stops: list[Stop] = []
    control, met = start, set[int]()
    while control is not None and id(control) not in met and len(stops) < _MOST:
        met.add(id(control))
        place = QRect(control.mapTo(window, QPoint()), control.size())
        seen = not control.visibleRegion().isEmpty()
        with_focus = _picture(control)
        after = _step(window)
        # Where there is one control alone, it keeps the focus.
        marked = after is control or with_focus != _picture(control)
        stops.append(Stop(control=control, place=place, seen=seen, marked=marked))
        control = after
    return _from_the_top(window, stops)


def left_out(window: QWidget, stops: list[Stop]) -> Iterator[QWidget]:
    """Controls that can be seen and used, and that neither Tab nor an arrow leads to."""
    met = {id(stop.control) for stop in stops}
    for widget in window.findChildren(QWidget):
        usable = widget.isVisible() and widget.isEnabled() and not _within_another(widget)
        usable = usable and not name_of(widget).endswith("(Esc)")  # its key is a part of its name
        if usable and id(widget) not in met and _acts(widget) and not _by_arrows(widget, met):
            yield widget


def out_of_order(window: QWidget, stops: list[Stop]) -> Iterator[tuple[Stop, Stop]]:
    """Neighbours of the walk of which the second stands before the first."""
    for first, second in pairwise(stops):
        one, other = _apart(window, first.control, second.control)
        if one is None or other is None:
            continue
        left = other.right() < one.left()
        above = other.bottom() < one.top()
        beside = other.left() > one.right()
        level = other.top() <= one.bottom() and one.top() <= other.bottom()
        if (above and not beside) or (left and level):
            yield first, second


def _from_the_top(window: QWidget, stops: list[Stop]) -> list[Stop]:
    if isinstance(window, QMainWindow):
        return stops
    # What covers a window has no beginning but the one that is seen.
    top = min(range(len(stops)), key=lambda at: (stops[at].place.y(), stops[at].place.x()))
    return stops[top:] + stops[:top]


def _step(window: QWidget) -> QWidget | None:
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def _within_another(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox):
            return True
        if widget.objectName().startswith("qt_"):
            return True
        parent = parent.parentWidget()
    return widget.inherits("QLineEditIconButton")


def _acts(widget: QWidget) -> bool:
    hand = widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
    pointing = hand and widget.cursor().shape() is Qt.CursorShape.PointingHandCursor
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return isinstance(widget, QAbstractButton) or pointing or by_tab


def _by_arrows(widget: QWidget, met: set[int]) -> bool:
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return False
    group = widget.group()
    if group is not None:
        return any(id(other) in met for other in group.buttons())
    parent = widget.parentWidget()
    if not widget.autoExclusive() or parent is None:
        return False
    return any(id(other) in met for other in parent.children())


def _apart(window: QWidget, one: QWidget, other: QWidget) -> tuple[QRect | None, QRect | None]:
    """The two neighbours in the innermost thing that holds both of them."""
    above = [one]
    while above[-1] is not window and (parent := above[-1].parentWidget()) is not None:
        above.append(parent)
    branch = other
    while (parent := branch.parentWidget()) is not None and parent not in above:
        branch = parent
    if parent is None:
        return None, None
    at = above.index(parent)
    return (above[at - 1].geometry() if at else None), branch.geometry()
