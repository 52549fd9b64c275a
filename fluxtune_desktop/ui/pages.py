"""The pages of the window, each built when it is first wanted."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from fluxtune_desktop.services.trigger_checks import TriggerChecks
from fluxtune_desktop.ui.command_keys import CommandKeys
from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import MakeWith, Page, PageName, Place
from fluxtune_desktop.ui.practice_start import PracticeStart
from fluxtune_desktop.ui.project_doors import ProjectDoors
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.settings.accounts import AccountsPart
from fluxtune_desktop.ui.settings.captions import CaptionsPart
from fluxtune_desktop.ui.settings.money import MoneyPart
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.theme import Theme
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.welcome.page import WelcomePage
from fluxtune_desktop.ui.window_file import WindowFile

Builders = Mapping[PageName, Callable[[], Page]]
"""How each page is built, with the services that it needs."""


class Pages(QObject):
    """The pages by name, in ``stack``. Most starts show only two of them, and each takes memory.

    ``wanted`` and ``subtitle_changed`` are those of the pages; ``built`` carries a new one;
    ``left`` says that Esc was pressed in the settings.
    """

    built = Signal(object)

    wanted = Signal(object)
    support_wanted = Signal()
    all_runs_wanted = Signal()
    subtitle_changed = Signal(object)
    left = Signal()

    def __init__(self, builders: Builders, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._builders = builders
        self._stack = stack
        self._built: dict[PageName, Page] = {}

    def __getitem__(self, name: PageName) -> Page:
        """The page of that name, built now if nobody wanted it before.

        That takes the window's thread 25 to 60 ms, once.
        """
        if name not in self._built:
            self._built[name] = self._build(name)
            self.built.emit(self._built[name])
        return self._built[name]

    def show_settings(self, kind: type[QWidget]) -> None:
        """Have one part of the settings shown."""
        page = self[PageName.SETTINGS]
        if isinstance(page, SettingsPage):
            page.show_part(kind)
        self.wanted.emit(PageName.SETTINGS)

    @Slot()
    def show_caption_settings(self) -> None:
        """Have what is set for captions shown."""
        self.show_settings(CaptionsPart)

    @Slot()
    def show_money(self) -> None:
        """Have the monthly limit, the ledger and the prices shown."""
        self.show_settings(MoneyPart)

    @Slot()
    def show_accounts(self) -> None:
        """Have the tokens shown."""
        self.show_settings(AccountsPart)

    @Slot()
    def find_and_replace(self) -> None:
        """Have many captions changed, on the page of the data set."""
        self.wanted.emit(PageName.DATASET)
        page = self[PageName.DATASET]
        if isinstance(page, DatasetPage):
            page.bulk.open()

    @Slot()
    def export_captions(self) -> None:
        """Have captions exported, on the page of the data set."""
        self.wanted.emit(PageName.DATASET)
        page = self[PageName.DATASET]
        if isinstance(page, DatasetPage):
            page.export.open()

    def make_with(self, model: str) -> None:
        """Have the prompt shown, with a model chosen."""
        self.wanted.emit(PageName.CREATE)
        page = self[PageName.CREATE]
        if isinstance(page, CreatePage):
            page.form.choose_model(model)

    @Slot(object)
    def _on_wanted(self, target: PageName | Place | MakeWith) -> None:
        if isinstance(target, MakeWith):
            self.make_with(target.model)
        elif target is Place.MONEY:
            self.show_money()
        else:
            self.wanted.emit(target)

    def _build(self, name: PageName) -> Page:
        page = self._builders[name]()
        page.wanted.connect(self._on_wanted)
        page.subtitle_changed.connect(self.subtitle_changed)
        self._stack.addWidget(page)
        if isinstance(page, TrainingPage):
            page.support_wanted.connect(self.support_wanted)
            page.all_runs_wanted.connect(self.all_runs_wanted)
        if isinstance(page, DatasetPage):
            page.caption_settings_wanted.connect(self.show_caption_settings)
        if name is PageName.SETTINGS:
            escape = QShortcut(QKeySequence("Esc"), page)
            # A sheet over the page is left first, and it alone.
            escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            escape.activated.connect(self.left)
        return page


def builders(
    services: Services,
    doors: ProjectDoors,
    practice_start: PracticeStart,
    *,
    window_file: WindowFile,
    theme: Theme,
    keys: CommandKeys,
    stack: QStackedWidget,
) -> Builders:
    """How the pages are built, all of them."""
    jobs = (
        services.accounts,
        services.mode,
        services.settings,
        services.thumbnails,
    )
    return {
        PageName.WELCOME: lambda: WelcomePage(services, doors, practice_start, stack),
        PageName.DATASET: lambda: DatasetPage(services, doors, window_file, stack),
        PageName.TRAIN: lambda: TrainingPage(
            services.session,
            services.training,
            *jobs,
            services.saving_as,
            services.run_comparing,
            services.progress_pictures,
            services.versions,
            services.generation,
            TriggerChecks(services.token_counts, services.chores),
            services.presets,
        ),
        PageName.CREATE: lambda: CreatePage(services.generation, services.training, *jobs),
        PageName.SETTINGS: lambda: SettingsPage(services, theme, keys, stack),
    }
