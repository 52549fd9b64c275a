"""What is in the window: rail, top bar, notices, and one page at a time."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.notices import Notice
from fluxtune_desktop.services.run_notices import OPEN_PROJECT
from fluxtune_desktop.ui.account_texts import account_pill
from fluxtune_desktop.ui.actions import Actions
from fluxtune_desktop.ui.care import Care
from fluxtune_desktop.ui.command_keys import CommandKeys
from fluxtune_desktop.ui.drop_target import DropTarget
from fluxtune_desktop.ui.elsewhere import Elsewhere
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.menus import Menus
from fluxtune_desktop.ui.notice_bar import NoticeBar
from fluxtune_desktop.ui.page import Page, PageName
from fluxtune_desktop.ui.pages import Pages, builders
from fluxtune_desktop.ui.practice_start import PracticeStart
from fluxtune_desktop.ui.project_doors import ProjectDoors
from fluxtune_desktop.ui.rail import Rail
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.sheets import Sheets
from fluxtune_desktop.ui.theme import Theme
from fluxtune_desktop.ui.top_bar import TopBar
from fluxtune_desktop.ui.unsaved import (
    UnsavedGuard,
    before_the_project_closes,
    before_the_window_closes,
)
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.window_file import WindowFile

translate = QCoreApplication.translate


class Interior(QObject):
    """Shows what the services hold in ``window``, a frame. ``window_file`` remembers where things
    stood."""

    def __init__(
        self, window: MainWindow, services: Services, window_file: WindowFile, theme: Theme
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._came_from = PageName.WELCOME
        self.unsaved = UnsavedGuard(services.session.saving, window)
        self.actions_ = Actions(window)
        window.addActions(self.actions_.all())
        self.doors = ProjectDoors(services.session, services.notices, services.chores, window)
        self.practice_start = PracticeStart(
            mode=services.mode,
            chores=services.chores,
            folders=services.folders,
            session=services.session,
            notices=services.notices,
        )
        self.rail = Rail(self.actions_)
        self.top_bar = TopBar(self.actions_)
        self.notice_bar = NoticeBar(services.notices)
        self.stack = QStackedWidget()
        self.command_keys = CommandKeys(window, services.settings)
        self.pages = Pages(
            builders(
                services,
                self.doors,
                self.practice_start,
                window_file=window_file,
                theme=theme,
                keys=self.command_keys,
                stack=self.stack,
            ),
            self.stack,
        )
        self._current = PageName.WELCOME
        self._lay_out()
        self._drops = DropTarget(window, self._centre, self._has_project)
        self._drops.dropped.connect(self.doors.take)
        elsewhere = Elsewhere(services.session, services.settings, self.unsaved, self.pages)
        self.menus = Menus(window, self.actions_, self._page_and_title, elsewhere.projects)
        self.menus.button_for(self.rail.mark)
        self.sheets = Sheets(
            window, self.actions_, self._page_and_title, lambda: self._current, elsewhere.all
        )
        self.pages.built.connect(self.command_keys.apply)
        self.care = Care(window, services, self.actions_, self.pages, self.rail, self.notice_bar)
        self.care.activity.project_wanted.connect(elsewhere.open)
        self._connect_actions()
        self._connect_services()
        self._first_page = window_file.page or PageName.DATASET

    def begin(self) -> None:
        """Show the first page."""
        self._show_mode(self._services.mode.practice)
        self.show_page(PageName.DATASET if self._has_project() else PageName.WELCOME)

    @property
    def current(self) -> PageName:
        """The page that is shown."""
        return self._current

    @Slot(object)
    def show_page(self, name: PageName) -> None:
        """Bring a page to the front. Without a project, those of a project are Welcome."""
        is_open = self._has_project()
        if not is_open and name is not PageName.SETTINGS:
            name = PageName.WELCOME
        if name is not self._current and self._current is not PageName.SETTINGS:
            self._came_from = self._current
        self._current = name
        page = self.pages[name]
        self.stack.setCurrentWidget(page)
        welcome = name is PageName.WELCOME
        self.rail.setHidden(welcome)
        self._rail_line.setHidden(welcome)
        self._show_bar()
        self.rail.show_page(name)
        self.rail.set_project_open(is_open)
        self.actions_.need_project(is_open)
        self.top_bar.show_widgets(page.bar_widgets())
        self.notice_bar.show_page(name)
        self._show_title()
        self._show_account(Account.REPLICATE)
        page.setFocus()
        page.arrive()

    def _has_project(self) -> bool:
        return self._services.session.project is not None

    def come_back(self) -> None:
        """The window is in front again: another program may have written in the folder."""
        session = self._services.session
        if session.project is not None and not session.busy:
            session.rescan()

    def lets_close(self) -> bool:
        """Whether all is on the disk; otherwise the window closes itself when it is."""
        return self.unsaved.lets_pass(before_the_window_closes(), self._window.close)

    def _lay_out(self) -> None:
        self._rail_line = Line(across=False)
        self._bar_line = Line()
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (self.top_bar, self._bar_line, self.notice_bar):
            right.addWidget(part)
        right.addWidget(self.stack, 1)
        self._centre = QWidget()
        row = QHBoxLayout(self._centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._rail_line)
        row.addLayout(right, 1)
        self._window.setCentralWidget(self._centre)

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.dataset.triggered.connect(self._go_dataset)
        actions.train.triggered.connect(self._go_train)
        actions.create.triggered.connect(self._go_create)
        actions.settings.triggered.connect(self._go_settings)
        actions.open_folder.triggered.connect(self._open_folder)
        actions.show_folder.triggered.connect(self._show_folder)
        actions.find_replace.triggered.connect(self.pages.find_and_replace)
        actions.export.triggered.connect(self.pages.export_captions)
        actions.close_project.triggered.connect(self._close_project)
        actions.full_screen.triggered.connect(self._toggle_full_screen)
        actions.quit.triggered.connect(self._window.close)
        undo = self._services.session.undo
        actions.undo.triggered.connect(undo.undo)
        actions.redo.triggered.connect(undo.redo)
        undo.canUndoChanged.connect(actions.undo.setEnabled)
        undo.canRedoChanged.connect(actions.redo.setEnabled)
        actions.undo.setEnabled(undo.canUndo())
        actions.redo.setEnabled(undo.canRedo())
        self.pages.left.connect(self._go_back)

    def _connect_services(self) -> None:
        services = self._services
        self.rail.chosen.connect(self.show_page)
        self.top_bar.accounts_wanted.connect(self._go_settings)
        self.notice_bar.acted.connect(self._act_on_notice)
        self.doors.open_wanted.connect(self._open_folder)
        self.doors.captions_came.connect(services.token_moving.hear_of)
        self.notice_bar.details_wanted.connect(self.doors.last_import.show)
        self.pages.wanted.connect(self.show_page)
        self.doors.runs_came.connect(self._services.training.bringing.take_files)
        self.pages.support_wanted.connect(self.care.support.toggle)
        self.pages.subtitle_changed.connect(self._on_subtitle_changed)
        services.session.opened.connect(self._on_opened)
        services.session.closed.connect(self._on_closed)
        services.mode.changed.connect(self._show_mode)
        services.accounts.changed.connect(self._show_account)

    @Slot(object)
    def _on_opened(self, _project: object) -> None:
        page, self._first_page = self._first_page, PageName.DATASET
        # Why an earlier folder could not be opened is settled by now.
        self._services.notices.clear_problems()
        self.show_page(page)
        # After Welcome was left, which would count the images of all its folders again.
        folder = self._services.session.folder
        if folder is not None:
            self._services.settings.remember(str(folder))

    @Slot(object)
    def _on_closed(self, _nothing: object) -> None:
        # What was told was about the project that is left.
        self._services.notices.clear()
        self.show_page(PageName.WELCOME)

    @Slot(object)
    def _on_subtitle_changed(self, _text: str) -> None:
        self._show_title()

    def _show_bar(self) -> None:
        # Welcome needs no bar, but practice is never without its pill.
        hidden = self._current is PageName.WELCOME and not self._services.mode.practice
        self.top_bar.setHidden(hidden)
        self._bar_line.setHidden(hidden)

    def _show_title(self) -> None:
        page, folder = self.pages[self._current], self._services.session.folder
        if self._current is PageName.SETTINGS:
            self.top_bar.show_title(translate("MainWindow", "Settings"), "", is_project=False)
        elif folder is None:
            self.top_bar.show_title("", "", is_project=False)
        else:
            self.top_bar.show_title(folder.name, page.subtitle(), is_project=True)
        name = folder.name if folder is not None else ""
        self._window.setWindowTitle(f"{name} — FluxTune" if name else "FluxTune")

    @Slot(object)
    def _show_mode(self, practice: bool) -> None:
        self.top_bar.show_practice(practice)
        self._show_bar()
        self._show_account(Account.REPLICATE)

    @Slot(object)
    def _show_account(self, account: Account) -> None:
        if account is not Account.REPLICATE:
            return
        if self._services.mode.practice or self._current is PageName.SETTINGS:
            self.top_bar.account.hide()
            return
        self.top_bar.show_account(*account_pill(self._services.accounts.state(account)))

    @Slot(object)
    def _act_on_notice(self, notice: Notice) -> None:
        targets = {
            "settings": PageName.SETTINGS,
            "create": PageName.CREATE,
            "dataset": PageName.DATASET,
            "train": PageName.TRAIN,
        }
        verbs = {
            "caption_settings": self.pages.show_caption_settings,
            "accounts": self.pages.show_accounts,
            "money": self.pages.show_money,
            "support": self.care.support.toggle,
            "undo": self._services.session.undo.undo,
            "stop_import": self._services.session.hurry_opening,
            "choose_folder": self.doors.ask_for_folder_of_captions,
        }
        if notice.action == OPEN_PROJECT:
            run = RunId(str(notice.params.get("run", "")))
            self.care.activity.show_run_of(Path(str(notice.params.get("path", ""))), run)
        elif notice.action in targets:
            self.show_page(targets[notice.action])
        elif notice.action in verbs:
            verbs[notice.action]()

    @Slot()
    def _go_dataset(self) -> None:
        self.show_page(PageName.DATASET)

    @Slot()
    def _go_train(self) -> None:
        self.show_page(PageName.TRAIN)

    @Slot()
    def _go_create(self) -> None:
        self.show_page(PageName.CREATE)

    @Slot()
    def _go_settings(self) -> None:
        self.show_page(PageName.SETTINGS)

    @Slot()
    def _go_back(self) -> None:
        self.show_page(self._came_from)

    @Slot()
    def _close_project(self) -> None:
        close = self._services.session.close
        if self.unsaved.lets_pass(before_the_project_closes(), close):
            close()

    @Slot()
    def _open_folder(self) -> None:
        if self.unsaved.lets_pass(before_the_project_closes(), self._leave_and_open):
            self.doors.ask_for_folder()

    def _leave_and_open(self) -> None:
        self._services.session.close()
        self.doors.ask_for_folder()

    @Slot()
    def _show_folder(self) -> None:
        folder = self._services.session.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _page_and_title(self) -> tuple[Page, str]:
        action = {
            PageName.DATASET: self.actions_.dataset,
            PageName.TRAIN: self.actions_.train,
            PageName.CREATE: self.actions_.create,
            PageName.SETTINGS: self.actions_.settings,
        }.get(self._current)
        return self.pages[self._current], action.text() if action is not None else ""

    @Slot()
    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()


def furnished(services: Services, window_file: WindowFile, theme: Theme) -> MainWindow:
    """A window with everything in it, at once."""
    window = MainWindow(window_file)
    window.furnish(services, theme)
    window.begin()
    return window
