"""The Settings page: a list of parts on the left, one of them on the right."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Slot
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

from fluxtune_desktop.ui.command_keys import CommandKeys
from fluxtune_desktop.ui.page import Page
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.settings.about import AboutPart
from fluxtune_desktop.ui.settings.accounts import AccountsPart
from fluxtune_desktop.ui.settings.appearance import AppearancePart
from fluxtune_desktop.ui.settings.captions import CaptionsPart
from fluxtune_desktop.ui.settings.keys import KeysPart
from fluxtune_desktop.ui.settings.languages import LanguagesPart
from fluxtune_desktop.ui.settings.money import MoneyPart
from fluxtune_desktop.ui.settings.storage import StoragePart
from fluxtune_desktop.ui.settings.training import TrainingPart
from fluxtune_desktop.ui.theme import Theme, set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_4, SPACE_5
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn

_LIST_WIDTH = 220
_WIDEST = 804


translate = QCoreApplication.translate
_Part = TypeVar("_Part", bound=QWidget)


def part_names() -> dict[type[QWidget], str]:
    """Every part and what it is called, in the order of the list."""
    return {
        AccountsPart: translate("SettingsPage", "Accounts"),
        CaptionsPart: translate("SettingsPage", "Captions"),
        TrainingPart: translate("SettingsPage", "Training"),
        AppearancePart: translate("SettingsPage", "Appearance"),
        LanguagesPart: translate("SettingsPage", "Languages"),
        MoneyPart: translate("SettingsPage", "Money"),
        StoragePart: translate("SettingsPage", "Storage and privacy"),
        KeysPart: translate("SettingsPage", "Keys"),
        AboutPart: translate("SettingsPage", "About"),
    }


def part_words() -> dict[type[QWidget], str]:
    """Other words under which somebody may look for a part."""
    return {
        AccountsPart: translate("SettingsPage", "token, key, keyring, sign in, Replicate"),
        CaptionsPart: translate("SettingsPage", "spelling, snippets, words"),
        TrainingPart: translate("SettingsPage", "defaults, steps, notification"),
        AppearancePart: translate("SettingsPage", "theme, dark, light, contrast, text size"),
        LanguagesPart: translate("SettingsPage", "English, Deutsch, Italiano"),
        MoneyPart: translate("SettingsPage", "prices, limit, budget, spending, cost"),
        StoragePart: translate("SettingsPage", "cache, disk, folders, data"),
        KeysPart: translate("SettingsPage", "keyboard, shortcuts"),
        AboutPart: translate("SettingsPage", "version, licences"),
    }


class SettingsPage(Page):
    """Everything that is set once for all projects. A part is built when it is first shown: a
    person seldom looks at all of them."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        keys: CommandKeys,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts: dict[type[QWidget], Callable[[], QWidget]] = {
            AccountsPart: lambda: AccountsPart(
                services.accounts, services.token_moving, services.mode
            ),
            CaptionsPart: lambda: CaptionsPart(services.spelling, services.settings),
            TrainingPart: lambda: TrainingPart(services.settings),
            AppearancePart: lambda: AppearancePart(services.settings, theme),
            LanguagesPart: lambda: LanguagesPart(services.settings),
            MoneyPart: lambda: MoneyPart(services.settings, services.ledger, services.saving_as),
            StoragePart: lambda: StoragePart(services.storage),
            KeysPart: lambda: KeysPart(keys, services.settings),
            AboutPart: AboutPart,
        }
        self._built: dict[type[QWidget], QWidget] = {}
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list())
        row.addWidget(Line(across=False))
        row.addWidget(self._stack, 1)
        self._group.idClicked.connect(self._on_clicked)
        self.show_part(AccountsPart)

    @property
    def accounts(self) -> AccountsPart:
        """The part for the tokens."""
        return self.part(AccountsPart)

    def part(self, kind: type[_Part]) -> _Part:
        """A part, built now if nobody wanted it before."""
        if kind not in self._built:
            self._built[kind] = self._parts[kind]()
            scroll = self._stack.widget(self._place(kind))
            if isinstance(scroll, QScrollArea):
                scroll.setWidget(_beside_nothing(self._built[kind]))
        part = self._built[kind]
        assert isinstance(part, kind)
        return part

    def show_part(self, kind: type[QWidget]) -> None:
        """Bring a part to the front."""
        self.part(kind)
        self.part_button(kind).setChecked(True)
        self._stack.setCurrentIndex(self._place(kind))

    def part_button(self, kind: type[QWidget]) -> QPushButton:
        """The entry of the list for a part."""
        button = self._group.button(self._place(kind))
        assert isinstance(button, QPushButton)
        return button

    def _place(self, kind: type[QWidget]) -> int:
        return list(part_names()).index(kind)

    def _list(self) -> QFrame:
        entries = QFrame()
        set_role(entries, "bar")
        entries.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(entries)
        column.setContentsMargins(14, 18, 14, 18)
        column.setSpacing(SPACE_1)
        for name in part_names().values():
            button = QPushButton(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            set_role(button, "nav")
            self._group.addButton(button, self._stack.count())
            column.addWidget(button)
            self._stack.addWidget(ScrollColumn())
        column.addStretch(1)
        return entries

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.show_part(list(part_names())[place])


def _beside_nothing(part: QWidget) -> QWidget:
    part.setMaximumWidth(_WIDEST)
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(28, SPACE_5, 28, SPACE_5)
    row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    row.addStretch(0)
    row.setSpacing(SPACE_4)
    return inside
