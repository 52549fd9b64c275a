"""The bar at the top: the project, whether this is practice, the account, the page's buttons."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.actions import Actions
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.spoken import speak_as
from fluxtune_desktop.ui.tab_order import put_after
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, TOP_BAR_HEIGHT
from fluxtune_desktop.ui.widgets.pill import Pill, Tone
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_TITLE_ROOM = 220
"""Pixels of a project's name that are shown whatever else the bar holds."""


class LinkPill(Pill):
    """A pill that leads somewhere, by mouse or key."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        speak_as(self, QAccessible.Role.Button)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class TopBar(QFrame):
    """Shows what it is told. ``accounts_wanted`` asks for the accounts in Settings."""

    accounts_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self.folder = _folder_button(actions, self)
        self.title = ElidedLabel(role="title")
        self.title.setObjectName("project-name")
        self.subtitle = PlainLabel(role="secondary")
        self.practice = LinkPill()
        self.practice.setObjectName("practice-pill")
        self._say_practice(short=False)
        # It is never cut: what it says is about money.
        self.practice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.account = LinkPill()
        self.account.setObjectName("account-pill")
        self.practice.clicked.connect(self.accounts_wanted)
        self.account.clicked.connect(self.accounts_wanted)
        self._page_part = QHBoxLayout()
        self._page_part.setSpacing(SPACE_3)
        self._page_widgets: tuple[QWidget, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3 - 2, 0, SPACE_4, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.folder)
        row.addSpacing(-SPACE_2 // 2)
        row.addWidget(self.title)
        row.addSpacing(SPACE_1)
        row.addWidget(self.subtitle)
        row.addStretch(1)
        row.addWidget(self.practice)
        row.addWidget(self.account)
        row.addSpacing(SPACE_2 // 2)
        row.addLayout(self._page_part)
        self.practice.hide()
        self.account.hide()

    def show_title(self, title: str, subtitle: str, *, is_project: bool) -> None:
        """Name the project, or the page that belongs to none."""
        self.folder.setVisible(is_project)
        self.title.setContentsMargins(0 if is_project else SPACE_3, 0, 0, 0)
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window the words beside the project's name go first, then those after
        "Practice mode"."""
        layout = self.layout()
        if layout is None:
            return
        # A label that gives way would be cut before the room is used up.
        title_room = min(self._title_width(self.title.text()), _TITLE_ROOM)
        if title_room != self.title.minimumWidth():
            self.title.setMinimumWidth(title_room)
        layout.activate()
        beside = self.subtitle.sizeHint().width() + layout.spacing()
        shorter = 0
        if not self.practice.isHidden():
            shorter = self.practice.width_with(self._practice_words()) - self.practice.width_with()
        all_of_it = layout.sizeHint().width() + shorter
        least = layout.minimumSize().width() + shorter
        if self.subtitle.isHidden():
            all_of_it += beside
        else:
            least -= beside
        told = bool(self.subtitle.text()) and all_of_it <= self.width()
        if told == self.subtitle.isHidden():
            self.subtitle.setVisible(told)
        self._say_practice(short=least > self.width())

    def _practice_words(self) -> str:
        return self.tr("Practice mode — nothing is sent or charged")

    def _say_practice(self, *, short: bool) -> None:
        whole = self._practice_words()
        words = self.tr("Practice mode") if short else whole
        if words != self.practice.text():
            self.practice.show_state(words, Tone.PRACTICE)
            self.practice.setToolTip(whole if short else "")
            self.practice.setAccessibleName(whole)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # Also where a language, a size of text or a button came that takes other room.
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def _title_width(self, title: str) -> int:
        # Not the size hint: that of a QLabel is never below its minimum, and so would only grow.
        self.title.ensurePolished()
        words = self.title.fontMetrics().horizontalAdvance(title)
        return words + self.title.contentsMargins().left() + 1

    def show_practice(self, practice: bool) -> None:
        """Whether this is practice."""
        self.practice.setVisible(practice)
        self._make_room()

    def show_account(self, text: str, tone: Tone) -> None:
        """Whose account pays. Empty: nothing is said."""
        self.account.setVisible(bool(text))
        self.account.show_state(text, tone)
        self._make_room()

    def show_widgets(self, widgets: tuple[QWidget, ...]) -> None:
        """Put the buttons of a page at the right end, instead of those of the last one."""
        for old in self._page_widgets:
            old.hide()
            self._page_part.removeWidget(old)
        self._page_widgets = widgets
        last: QWidget = self.account
        for widget in widgets:
            self._page_part.addWidget(widget)
            last = put_after(widget, last)
            widget.show()
        self._make_room()


def _folder_button(actions: Actions, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    set_role(button, "ghost")
    button.setObjectName("project-menu")
    button.setIcon(icon("folder"))
    button.setIconSize(QSize(18, 18))
    name = QCoreApplication.translate("TopBar", "Project folder")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.addActions([actions.open_folder, actions.show_folder])
    menu.addSeparator()
    menu.addActions([actions.find_replace, actions.export])
    menu.addSeparator()
    menu.addAction(actions.close_project)
    button.setMenu(menu)
    return button
