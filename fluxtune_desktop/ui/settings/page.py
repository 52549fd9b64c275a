"""The Settings page: a list of parts on the left, one of them on the right."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fluxtune_desktop.ui.page import Page
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.settings.about import AboutPart
from fluxtune_desktop.ui.settings.accounts import AccountsPart
from fluxtune_desktop.ui.settings.appearance import AppearancePart
from fluxtune_desktop.ui.settings.captions import CaptionsPart
from fluxtune_desktop.ui.theme import Theme, set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_4, SPACE_5
from fluxtune_desktop.ui.widgets.card import Line

_LIST_WIDTH = 220
_WIDEST = 804


class SettingsPage(Page):
    """Everything that is set once for all projects."""

    def __init__(self, services: Services, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = AccountsPart(services.accounts, services.mode)
        self.captions = CaptionsPart(services.spelling, services.settings)
        self.appearance = AppearancePart(services.settings, theme)
        self.about = AboutPart()
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        parts = QFrame()
        set_role(parts, "bar")
        parts.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(parts)
        column.setContentsMargins(14, 18, 14, 18)
        column.setSpacing(SPACE_1)
        self._add(column, self.tr("Accounts"), self.accounts)
        self._add(column, self.tr("Captions"), self.captions)
        self._add(column, self.tr("Appearance"), self.appearance)
        self._add(column, self.tr("About"), self.about)
        column.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._show_part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(parts)
        row.addWidget(Line(across=False))
        row.addWidget(self._stack, 1)

    def part_button(self, place: int) -> QPushButton:
        """The entry of the list at ``place``, from 0."""
        button = self._group.button(place)
        assert isinstance(button, QPushButton)
        return button

    def _add(self, column: QVBoxLayout, name: str, part: QWidget) -> None:
        button = QPushButton(name)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(button, "nav")
        self._group.addButton(button, self._stack.count())
        column.addWidget(button)
        part.setMaximumWidth(_WIDEST)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(28, SPACE_5, 28, SPACE_5)
        row.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        row.setSpacing(SPACE_4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(scroll, "bare")
        scroll.setWidget(inside)
        self._stack.addWidget(scroll)

    @Slot(int)
    def _show_part(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
