"""The page that is shown while no project is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.page import Page, PageName
from fluxtune_desktop.ui.practice_start import PracticeStart
from fluxtune_desktop.ui.project_doors import ProjectDoors
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3, SPACE_4, SPACE_5
from fluxtune_desktop.ui.welcome.accounts_glance import AccountsGlance
from fluxtune_desktop.ui.welcome.drop_card import DropCard
from fluxtune_desktop.ui.welcome.practice_card import PracticeCard
from fluxtune_desktop.ui.welcome.recent_list import RecentList
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_LEFT_WIDTH = 526
_RIGHT_WIDTH = 420
_GAP = 34


class WelcomePage(Page):
    """Drop, open, practise, or go on with a recent project."""

    def __init__(
        self,
        services: Services,
        doors: ProjectDoors,
        practice_start: PracticeStart,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.drop_card = DropCard()
        self.practice_card = PracticeCard(
            mode=services.mode,
            start=practice_start,
            samples=services.folders.sample_images()[:3],
            thumbnails=services.thumbnails,
        )
        self.recent = RecentList(
            settings=services.settings,
            chores=services.chores,
            folders=services.folders,
            thumbnails=services.thumbnails,
        )
        self.accounts = AccountsGlance(services.accounts)
        self._session = services.session
        self.drop_card.open_button.clicked.connect(doors.ask_for_folder)
        self.drop_card.import_button.clicked.connect(doors.ask_for_package)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(doors.paste)
        self.recent.chosen.connect(self._open_recent)
        self.accounts.settings_wanted.connect(self._want_settings)
        self._lay_out()

    @override
    def arrive(self) -> None:
        self.recent.look_again()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        left.setMaximumWidth(_LEFT_WIDTH)
        right.setMaximumWidth(_RIGHT_WIDTH)
        left_column, right_column = QVBoxLayout(left), QVBoxLayout(right)
        for column in (left_column, right_column):
            column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(SPACE_4)
        left_column.addLayout(self._head())
        left_column.addSpacing(SPACE_4 - 2)
        left_column.addWidget(self.drop_card)
        left_column.addWidget(self.practice_card)
        left_column.addStretch(1)
        right_column.setSpacing(0)
        right_column.addWidget(self.recent)
        self._line = Line()
        right_column.addSpacing(SPACE_4)
        right_column.addWidget(self._line)
        right_column.addSpacing(SPACE_4)
        right_column.addWidget(self.accounts)
        right_column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(_GAP)
        both.addStretch(1)
        both.addWidget(left, 50)
        both.addWidget(right, 40)
        both.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.addStretch(1)
        column.addLayout(both)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(scroll, "bare")
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(PlainLabel("FluxTune", role="display"))
        words.addWidget(
            PlainLabel(self.tr("Teach FLUX your style. No GPU needed."), role="secondary")
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(IconLabel("app", size=46))
        row.addLayout(words, 1)
        return row

    @Slot(object)
    def _open_recent(self, folder: Path) -> None:
        self._session.open(folder)

    @Slot()
    def _want_settings(self) -> None:
        self.wanted.emit(PageName.SETTINGS)
