"""A sheet over the right part of a page, or over all of it where there is little room."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_LEAST = 480
"""Pixels that most sheets need beside something else."""


class SideSheet(QFrame):
    """Lies over ``page``, whose keys for single letters rest while the sheet has the focus.

    ``left`` comes when the person goes back, ``moved`` when it takes another part of the page.
    """

    left = Signal()
    moved = Signal()

    def __init__(self, page: QWidget, title: str, *, least: int = _LEAST) -> None:
        super().__init__(page)
        self._page = page
        self._least = least
        self._beside = 0
        set_role(self, "panel")
        self.setAccessibleName(title)
        self.setAutoFillBackground(True)
        self.close_button = IconButton("x", self.tr("Close (Esc)"), role="ghost")
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(title, role="title"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_3)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        inner.setSpacing(SPACE_3)
        inner.addLayout(head)
        inner.addLayout(self.body, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._edge = Line(across=False)
        row.addWidget(self._edge)
        row.addLayout(inner, 1)
        page.installEventFilter(self)
        self.hide()

    @property
    def whole(self) -> bool:
        """Whether it covers all of the page."""
        return self._page.width() - self._start() < self._least

    def leave_room(self, pixels: int) -> None:
        """What lies beside the sheet needs so much; it is covered where too little is left."""
        self._beside = pixels

    def _start(self) -> int:
        return max(self._page.width() // 2, self._beside)

    def open(self) -> None:
        """Come to the front, in the place of another sheet."""
        for other in self._page.findChildren(SideSheet):
            if other is not self:
                other.leave()
        self._place()
        self.show()
        self.raise_()
        self.moved.emit()

    @Slot()
    def leave(self) -> None:
        """Go back to the page."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
            self.moved.emit()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_of_page(event)
        ):
            # The key is for the sheet: with the focus here, Del must not delete images.
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _is_of_page(self, event: QKeyEvent) -> bool:
        key = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key())))
        own = [action for part in (self, *self.findChildren(QWidget)) for action in part.actions()]
        of_page = (action for action in self._page.actions() if action not in own)
        return any(key in action.shortcuts() for action in of_page)

    def _place(self) -> None:
        self._edge.setHidden(self.whole)
        page = self._page.rect()
        self.setGeometry(page if self.whole else page.adjusted(self._start(), 0, 0, 0))
