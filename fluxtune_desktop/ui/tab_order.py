"""Where the Tab key leads: in the order in which a person reads."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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
    return widget if beside is None else beside


def _stops(what: QWidget) -> list[QWidget]:
    inside = [what, *what.findChildren(QWidget)]
    return [
        each
        for each in inside
        if not each.isWindow() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
