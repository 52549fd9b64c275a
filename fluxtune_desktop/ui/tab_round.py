"""Keeps the Tab key within something that covers the window: what lies below is not seen."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from fluxtune_desktop.ui.tokens import SPACE_4


class TabRound(QObject):
    """Tab goes round among the controls of ``room``, in the order in which they came into it. Lives
    as long as it."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        for keys, go in (("Tab", self._go_on), ("Shift+Tab", self._go_back)):
            shortcut = QShortcut(QKeySequence(keys), room)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(go)

    @Slot()
    def _go_on(self) -> None:
        self._go(1, Qt.FocusReason.TabFocusReason)

    @Slot()
    def _go_back(self) -> None:
        self._go(-1, Qt.FocusReason.BacktabFocusReason)

    def _go(self, step: int, reason: Qt.FocusReason) -> None:
        # Not by nextInFocusChain: PySide takes what that gives for a child of what was asked, and
        # lets it go together with that one.
        stops = [each for each in self._room.findChildren(QWidget) if _is_a_stop(each)]
        if not stops:
            return
        focus = QApplication.focusWidget()
        place = stops.index(focus) + step if focus in stops else 0
        stop = stops[place % len(stops)]
        stop.setFocus(reason)
        self._bring_into_view(stop)

    def _bring_into_view(self, stop: QWidget) -> None:
        above = stop.parentWidget()
        while above is not None and above is not self._room:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(stop, 0, SPACE_4)
            above = above.parentWidget()


def _is_a_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return by_tab and widget.isVisible() and widget.isEnabled()
