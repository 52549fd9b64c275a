"""Where the Tab key leads: in the order in which a person reads."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

BY_TAB = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
"""Why a control got the focus when the Tab key led to it."""


def put_before(what: QWidget, target: QWidget) -> None:
    """Tab comes to `what`, and all that is in it, right before `target`, in the same window."""
    put_after(what, stop_before(target))


def stop_before(target: QWidget) -> QWidget:
    """What Tab comes from when it comes to `target`."""
    before = _beside(target, forward=False)
    while not before.focusPolicy() & Qt.FocusPolicy.TabFocus and before is not target:
        before = _beside(before, forward=False)
    return before


def put_after(what: QWidget, target: QWidget) -> QWidget:
    """Tab comes to `what`, and all that is in it, right after `target`; gives back the last."""
    for each in _stops(what):
        QWidget.setTabOrder(target, each)
        target = each
    return target


def _beside(widget: QWidget, *, forward: bool) -> QWidget:
    beside = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    if beside is None:
        return widget
    _give_back(beside)
    return beside


def _give_back(widget: QWidget) -> None:
    """PySide takes what the focus chain gives for a child of the widget that was asked, and lets it
    go together with that one, until its parent tells of its children itself."""
    parent = widget.parentWidget()
    if parent is None:
        # It has none: that says so, and changes nothing.
        widget.setParent(None)
    else:
        parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _stops(what: QWidget) -> list[QWidget]:
    inside = [what, *what.findChildren(QWidget)]
    return [
        each
        for each in inside
        # The list of a box to choose from is a window of its own.
        if each.window() is what.window() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
