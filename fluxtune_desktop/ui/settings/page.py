"""The Settings page: a list of parts on the left, one of them on the right."""

from functools import cached_property

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
        self._services = services
        self._theme = theme
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        parts = QFrame()
        set_role(parts, "bar")
        parts.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(parts)
        column.setContentsMargins(14, 18, 14, 18)
        column.setSpacing(SPACE_1)
        self._add(column, self.tr("Accounts"))
        self._add(column, self.tr("Captions"))
        self._add(column, self.tr("Appearance"))
        self._add(column, self.tr("About"))
        column.addStretch(1)
        self._show_part(0)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._show_part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(parts)
        row.addWidget(Line(across=False))
        row.addWidget(self._stack, 1)

    # Built when first shown: a person seldom looks at all of them.
    @cached_property
    def accounts(self) -> AccountsPart:
        """The part for the tokens."""
        return AccountsPart(self._services.accounts, self._services.mode)

    @cached_property
    def captions(self) -> CaptionsPart:
        """The part for what helps while captions are written."""
        return CaptionsPart(self._services.spelling, self._services.settings)

    @cached_property
    def appearance(self) -> AppearancePart:
        """The part for the colours."""
        return AppearancePart(self._services.settings, self._theme)

    @cached_property
    def about(self) -> AboutPart:
        """The part for version and licences."""
        return AboutPart()

    def show_captions(self) -> None:
        """Bring the part for captions to the front."""
        self.part_button(1).click()

    def part_button(self, place: int) -> QPushButton:
        """The entry of the list at ``place``, from 0."""
        button = self._group.button(place)
        assert isinstance(button, QPushButton)
        return button

    def _add(self, column: QVBoxLayout, name: str) -> None:
        button = QPushButton(name)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(button, "nav")
        self._group.addButton(button, self._stack.count())
        column.addWidget(button)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(scroll, "bare")
        self._stack.addWidget(scroll)

    def _part(self, place: int) -> QWidget:
        match place:
            case 0:
                return self.accounts
            case 1:
                return self.captions
            case 2:
                return self.appearance
            case _:
                return self.about

    @Slot(int)
    def _show_part(self, place: int) -> None:
        scroll = self._stack.widget(place)
        if isinstance(scroll, QScrollArea) and scroll.widget() is None:
            scroll.setWidget(_beside_nothing(self._part(place)))
        self._stack.setCurrentIndex(place)


def _beside_nothing(part: QWidget) -> QWidget:
    part.setMaximumWidth(_WIDEST)
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(28, SPACE_5, 28, SPACE_5)
    row.setAlignment(Qt.AlignmentFlag.AlignTop)
    row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    row.addStretch(0)
    row.setSpacing(SPACE_4)
    return inside
