"""The Dataset page: the grid, the inspector, and what stands there when there is neither."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.core.sorting import BY_NAME, Sort, in_order
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.amounts import image_count
from fluxtune_desktop.ui.dataset.add_button import AddButton
from fluxtune_desktop.ui.dataset.crop import Cropping
from fluxtune_desktop.ui.dataset.empty_state import EmptyState
from fluxtune_desktop.ui.dataset.filter_texts import nothing_text
from fluxtune_desktop.ui.dataset.filtering import Filter, Filtering, Show
from fluxtune_desktop.ui.dataset.footer import Footer
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.dataset.image_actions import ImageActions
from fluxtune_desktop.ui.dataset.image_commands import ImageCommands
from fluxtune_desktop.ui.dataset.import_strip import ImportStrip
from fluxtune_desktop.ui.dataset.inspector import Inspector
from fluxtune_desktop.ui.dataset.problems import Problems
from fluxtune_desktop.ui.dataset.tool_row import ToolRow
from fluxtune_desktop.ui.dataset.viewer import Viewing
from fluxtune_desktop.ui.page import Page, PageName
from fluxtune_desktop.ui.project_doors import ProjectDoors
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.tokens import INSPECTOR_WIDTH
from fluxtune_desktop.ui.widgets.button import Button, TrailingIconButton
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.window_file import WindowFile

_COUNT_MS = 60
_LARGEST_SHARE = 0.36


class DatasetPage(Page):
    """Shows what the session holds; every change goes to the session."""

    def __init__(
        self,
        services: Services,
        doors: ProjectDoors,
        window_file: WindowFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session: ProjectSession = services.session
        self._settings: SettingsService = services.settings
        self._window_file = window_file
        self._problems = Problems()
        self._filter = Filter()
        self._filtering = Filtering(services.token_counts, self)
        # Until somebody moves it, the line between grid and inspector follows the window.
        self._sized = False
        self._gone = False
        size = services.settings.settings.thumbnail_px
        self.model = GridModel(self)
        self.tools = ToolRow(size)
        self.grid = GridView(self.model, services.thumbnails)
        self.grid.set_tile_size(size)
        self.commands = ImageActions(self)
        self._image_commands = ImageCommands(self.commands, self.grid, services.session)
        self._add_commands()
        self.footer = Footer(services.session)
        self.inspector = Inspector(
            session=services.session,
            autosave=services.autosave,
            thumbnails=services.thumbnails,
            tokens=services.token_counts,
        )
        self.inspector.picture.tools.use(self.commands)
        self.viewing = Viewing(
            self, self.grid, self.model, self.commands, services.session, services.thumbnails
        )
        self.cropping = Cropping(
            self, self.grid, self.commands, services.session, services.thumbnails
        )
        self.add_button = AddButton(doors, services.session)
        self.go_on_button = TrailingIconButton(
            self.tr("Continue to Train"), icon="arrow-right", role="primary"
        )
        self.first_button = AddButton(doors, services.session, role="primary")
        self.import_strip = ImportStrip(services.session)
        self.clear_button = Button(self.tr("Clear filter"), icon="x")
        self._make_states()
        self._lay_out()
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_MS)
        self._counting.timeout.connect(self._show_counts)
        self._connect(doors)
        state = window_file.bytes_of("dataset-splitter")
        if state is not None:
            self._sized = self.splitter.restoreState(state)
        self._take_all()

    @override
    def subtitle(self) -> str:
        return image_count(len(self._session.dataset.images))

    @override
    def bar_widgets(self) -> tuple[QWidget, ...]:
        return (self.add_button, self.go_on_button)

    @override
    def arrive(self) -> None:
        if self.states.currentWidget() is self.grid:
            self.grid.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._sized:
            self._size_inspector()

    def show_image(self, image: ImageId) -> None:
        """Bring an image to the front and let the person type; a filter that hides it goes."""
        if not self.grid.choose(image):
            self.tools.clear()
            self.grid.choose(image)
        self.inspector.edit()

    def show_problems(self) -> None:
        """Show only the images with a problem."""
        self.tools.show_segment(Show.PROBLEMS)

    def _add_commands(self) -> None:
        # Space presses the button that has the focus; only in the grid it is a command.
        self.grid.addAction(self.commands.view)
        self.addActions([each for each in self.commands.all() if each is not self.commands.view])

    def _make_states(self) -> None:
        self.empty = EmptyState(
            icon="image-plus",
            title=self.tr("No images yet"),
            hint=self.tr(
                "Drop pictures here, or a whole folder of them. Ten to twenty in one style are "
                "enough: different subjects, the same look."
            ),
            button=self.first_button,
        )
        self.nothing_found = EmptyState(
            icon="search",
            title=self.tr("Nothing matches this filter"),
            hint="",
            button=self.clear_button,
        )
        self.loading = EmptyState(
            title=self.tr("Reading the folder…"),
            hint=self.tr("Images and captions are being listed. Nothing is changed."),
        )
        self.look_button = Button(self.tr("Look again"), icon="rotate-cw", role="primary")
        self.gone = EmptyState(
            icon="unplug",
            title=self.tr("The folder is not there any more"),
            hint=self.tr(
                "It was moved, renamed, or its disk was disconnected. What you typed is kept "
                "here and written as soon as the folder is back."
            ),
            button=self.look_button,
        )
        self.states = QStackedWidget()
        for state in (self.grid, self.empty, self.nothing_found, self.loading, self.gone):
            self.states.addWidget(state)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        grid_row = QHBoxLayout()
        grid_row.setContentsMargins(12, 0, 2, 0)
        grid_row.addWidget(self.states)
        column.addLayout(grid_row, 1)
        column.addWidget(self.import_strip)
        column.addWidget(Line())
        column.addWidget(self.footer)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _connect(self, doors: ProjectDoors) -> None:
        session = self._session
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_closed)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.captions_changed.connect(self._on_captions_changed)
        session.marks_changed.connect(self._on_captions_changed)
        session.findings_changed.connect(self._on_findings_changed)
        session.project_changed.connect(self._on_project_changed)
        session.busy_changed.connect(self._on_busy_changed)
        session.trouble.connect(self._on_trouble)
        self.tools.filter_changed.connect(self._on_filter_changed)
        self.tools.left.connect(self.grid.setFocus)
        self._filtering.counted.connect(self._show_images)
        self._filtering.told.connect(self.tools.note.show_state)
        self.tools.sort_changed.connect(self._on_sort_changed)
        self.tools.size_changed.connect(self._on_size_changed)
        self.grid.size_asked.connect(self.tools.slider.setValue)
        self.grid.current_changed.connect(self._on_current_changed)
        self.grid.opened.connect(self.inspector.edit)
        self.grid.viewed.connect(self.commands.view.trigger)
        self.inspector.step.connect(self._step)
        self.commands.paste.setVisible(True)
        self.commands.paste.triggered.connect(doors.paste)
        doors.pasting.connect(self.import_strip.show_pasting)
        self.clear_button.clicked.connect(self.tools.clear)
        self.look_button.clicked.connect(session.rescan)
        self.go_on_button.clicked.connect(self._go_on)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        self._settings.changed.connect(self._on_settings_changed)

    # -- what the session tells ---------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, project: Project) -> None:
        self._filtering.forget()
        self.tools.sort.show_sort(project.sort)
        self.tools.clear()
        self.grid.setFocus()

    @Slot(object)
    def _on_closed(self, _nothing: object) -> None:
        self._take_all()

    @Slot(object)
    def _on_dataset_changed(self, changed: "frozenset[ImageId] | None") -> None:
        if changed is None:
            self._take_all()
            return
        self._replace(changed)

    @Slot(object)
    def _on_captions_changed(self, changed: "frozenset[ImageId]") -> None:
        self._replace(changed)
        self._counting.start()

    @Slot(object)
    def _on_findings_changed(self, _findings: object) -> None:
        self._take_findings()
        self._filtering.look_at_problems(
            self._session.dataset.images, self._filter, self._problems.images
        )
        self._show_counts()

    @Slot(object)
    def _on_project_changed(self, _project: object) -> None:
        self._show_trigger()
        self._counting.start()

    @Slot(object)
    def _on_busy_changed(self, busy: bool) -> None:
        if busy:
            self._gone = False
        self._show_state()

    @Slot(object)
    def _on_trouble(self, problem: Problem) -> None:
        if problem.kind is Kind.MISSING and problem.subject == str(self._session.folder):
            self._gone = True
            self._show_state()

    # -- what the person does -----------------------------------------------------------------

    @Slot(object)
    def _on_filter_changed(self, wanted: Filter) -> None:
        self._filter = wanted
        self._filtering.start_anew()
        self._show_images()

    @Slot(object)
    def _on_sort_changed(self, sort: Sort) -> None:
        self._session.update_project(sort=sort)
        self._show_images()

    @Slot(int)
    def _on_size_changed(self, pixels: int) -> None:
        self.grid.set_tile_size(pixels)
        self._settings.change(thumbnail_px=pixels)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self.tools.slider.setValue(settings.thumbnail_px)

    @Slot(object)
    def _on_current_changed(self, image: DatasetImage | None) -> None:
        folder = self._session.folder
        self.inspector.setHidden(image is None)
        if image is None or folder is None:
            return
        self.inspector.show_image(folder, image, self._problems.sentences(image.id))
        self._show_place()

    @Slot(int)
    def _step(self, by: int) -> None:
        self.grid.choose_row(self.grid.currentIndex().row() + by)

    @Slot()
    def _go_on(self) -> None:
        self.wanted.emit(PageName.TRAIN)

    @Slot(int, int)
    def _on_splitter_moved(self, _position: int, _index: int) -> None:
        self._sized = True
        self._window_file.keep_bytes("dataset-splitter", self.splitter.saveState())

    # -- showing ------------------------------------------------------------------------------

    def _take_all(self) -> None:
        folder = self._session.folder or Path()
        self.grid.tiles.set_folder(folder)
        self.model.set_folder(folder)
        self._take_findings()
        self._show_trigger()
        self._show_images()
        self._show_counts()
        self.subtitle_changed.emit(self.subtitle())

    def _take_findings(self) -> None:
        self._problems = Problems(self._session.findings)
        self.model.show_badges(self._problems.badges())
        if self.inspector.image is not None:
            self.inspector.show_problem(self._problems.sentences(self.inspector.image))

    def _replace(self, changed: "frozenset[ImageId]") -> None:
        found = (self._session.image(each) for each in changed)
        images = [image for image in found if image is not None]
        self.model.replace(images)
        self._filtering.look_at(images, self._filter, self._problems.images)
        current = self.grid.current_image()
        if current is not None and current.id in changed:
            self._on_current_changed(current)

    @Slot()
    def _show_images(self) -> None:
        images = self._filtering.images(self._session.dataset, self._filter, self._problems.images)
        self.grid.show_images(in_order(images, self._sort))
        if images and not self.grid.currentIndex().isValid():
            self.grid.choose_row(0)
        self._on_current_changed(self.grid.current_image())
        self._show_state()

    @property
    def _sort(self) -> Sort:
        project = self._session.project
        return BY_NAME if project is None else project.sort

    def _show_state(self) -> None:
        self.nothing_found.hint.setText(nothing_text(self._filter.text, self._filter.show))
        self.states.setCurrentWidget(self._state())
        self.tools.setVisible(bool(self._session.dataset.images))
        # One thing to do next: without images that is to add some, or to look again.
        self.go_on_button.setEnabled(bool(self._session.dataset.images) and not self._gone)
        self.inspector.setHidden(self.states.currentWidget() is not self.grid)

    def _state(self) -> QWidget:
        if self._gone:
            return self.gone
        if self.model.rowCount():
            return self.grid
        if self._session.dataset.images:
            return self.nothing_found
        return self.loading if self._session.busy else self.empty

    def _show_counts(self) -> None:
        dataset = self._session.dataset
        problems = len(self._problems.images)
        self.tools.show_counts(
            total=len(dataset.images), captioned=dataset.captioned, problems=problems
        )
        self.footer.show_counts(problems)
        self.footer.show_saving()

    def _show_trigger(self) -> None:
        project = self._session.project
        self.grid.tiles.set_trigger(project.trigger_word if project is not None else "")
        self.grid.viewport().update()

    def _show_place(self) -> None:
        self.inspector.show_place(self.grid.currentIndex().row() + 1, self.model.rowCount())

    def _size_inspector(self) -> None:
        width = self.width()
        side = min(INSPECTOR_WIDTH, int(width * _LARGEST_SHARE))
        self.splitter.setSizes([width - side, side])
