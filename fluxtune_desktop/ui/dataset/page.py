"""The Dataset page: its parts, and what each of them hears of the others and of the session."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.core.sorting import Sort
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.amounts import image_count
from fluxtune_desktop.ui.dataset.add_button import AddButton
from fluxtune_desktop.ui.dataset.bulk_door import BulkDoor
from fluxtune_desktop.ui.dataset.caption_commands import CaptionCommands
from fluxtune_desktop.ui.dataset.crop import Cropping
from fluxtune_desktop.ui.dataset.earlier_door import EarlierDoor
from fluxtune_desktop.ui.dataset.export_door import ExportDoor
from fluxtune_desktop.ui.dataset.filter_texts import nothing_text
from fluxtune_desktop.ui.dataset.filtering import Filter, Show
from fluxtune_desktop.ui.dataset.footer import Footer
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.dataset.image_actions import ImageActions
from fluxtune_desktop.ui.dataset.image_commands import ImageCommands
from fluxtune_desktop.ui.dataset.image_side import ImageSide
from fluxtune_desktop.ui.dataset.import_strip import ImportStrip
from fluxtune_desktop.ui.dataset.inspector import Inspector
from fluxtune_desktop.ui.dataset.page_split import PageSplit
from fluxtune_desktop.ui.dataset.page_states import PageStates
from fluxtune_desktop.ui.dataset.renaming import Renaming
from fluxtune_desktop.ui.dataset.several import Several
from fluxtune_desktop.ui.dataset.shown_images import ShownImages
from fluxtune_desktop.ui.dataset.tile_size import TileSize
from fluxtune_desktop.ui.dataset.tool_row import ToolRow
from fluxtune_desktop.ui.dataset.viewer import Viewing
from fluxtune_desktop.ui.dataset.views import Views
from fluxtune_desktop.ui.dataset.words_view import WordsView
from fluxtune_desktop.ui.dataset.writing_help import WritingHelp
from fluxtune_desktop.ui.page import Page, PageName
from fluxtune_desktop.ui.project_doors import ProjectDoors
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.widgets.button import TrailingIconButton
from fluxtune_desktop.ui.window_file import WindowFile


class DatasetPage(Page):
    """Shows what the session holds; every change goes to the session."""

    caption_settings_wanted = Signal()

    def __init__(
        self,
        services: Services,
        doors: ProjectDoors,
        window_file: WindowFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session: ProjectSession = services.session
        self._gone = False
        self.model = GridModel(self)
        self.tools = ToolRow(services.settings.settings.thumbnail_px)
        self.grid = GridView(self.model, services.thumbnails)
        TileSize(self.tools, self.grid, services.settings)
        self.shown = ShownImages(services, self.grid, self.model)
        self.commands = ImageActions(self)
        self._image_commands = ImageCommands(self.commands, self.grid, services.session)
        self._add_commands()
        self.footer = Footer(services.session)
        self.inspector = Inspector(
            session=services.session,
            autosave=services.autosave,
            thumbnails=services.thumbnails,
            tokens=services.token_counts,
            caption_words=services.caption_words,
        )
        self.writing = WritingHelp(self.inspector.editor, self.model, services)
        self.addActions(self.writing.walk.keys)
        self.inspector.tools.add_commands(self.writing.walk.keys)
        self.writing.snippets.join(self.inspector.tools.menu)
        self.inspector.picture.tools.use(self.commands)
        self.captions = CaptionCommands(
            self, self.grid, self.model, services.session, services.notices
        )
        self.inspector.tools.add_commands(self.captions.all())
        self.several = Several(self.grid, services.session)
        self.inspector.put_above_caption(self.several)
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
        self.states = PageStates(self.grid, self.first_button)
        left = ImageSide(self.tools, self.states, self.import_strip, self.footer)
        self.splitter = PageSplit(left, self.inspector, window_file)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)
        self.bulk = BulkDoor(self, services, self.grid, self.model, self.splitter)
        self.export = ExportDoor(self, services, self.splitter)
        self.inspector.tools.add_commands([self.bulk.command, self.export.command])
        self.earlier = EarlierDoor(self, self.commands.earlier, services, self.grid, self.inspector)
        self.inspector.put_in_head(self.earlier.button)
        self.views = Views(
            self,
            tools=self.tools,
            grid=self.grid,
            states=self.states,
            words=WordsView(services.word_list),
            bulk=self.bulk,
            window_file=window_file,
        )
        self.renaming = Renaming(self.inspector, self.inspector.editor)
        self.renaming.wanted.connect(self.bulk.replace_word)
        self._connect_session()
        self._connect_parts(doors)
        self._take_all()
        self._show_counts()

    @override
    def subtitle(self) -> str:
        return image_count(self._session.count)

    @override
    def bar_widgets(self) -> tuple[QWidget, ...]:
        return (self.add_button, self.go_on_button)

    @override
    def arrive(self) -> None:
        if self.states.shows_grid:
            self.grid.setFocus()

    def show_image(self, image: ImageId) -> None:
        """Bring an image to the front and let the person type; a filter that hides it goes."""
        if not self.grid.choose(image):
            self.tools.clear()
            self.shown.choose(image)
        self.inspector.edit()

    def show_problems(self) -> None:
        """Show only the images with a problem."""
        self.tools.show_segment(Show.PROBLEMS)

    def _add_commands(self) -> None:
        # Space presses the button that has the focus; only in the grid it is a command.
        self.grid.addAction(self.commands.view)
        self.addActions([each for each in self.commands.all() if each is not self.commands.view])

    def _connect_session(self) -> None:
        session = self._session
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_closed)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.captions_changed.connect(self._on_captions_changed)
        session.marks_changed.connect(self._on_captions_changed)
        session.findings_changed.connect(self._on_findings_changed)
        session.checked.connect(self._on_checked)
        session.project_changed.connect(self._on_project_changed)
        session.busy_changed.connect(self._on_busy_changed)
        session.trouble.connect(self._on_trouble)

    def _connect_parts(self, doors: ProjectDoors) -> None:
        self.tools.filter_changed.connect(self._on_filter_changed)
        self.tools.left.connect(self.grid.setFocus)
        self.shown.changed.connect(self._on_shown_changed)
        self.shown.told.connect(self.tools.note.show_state)
        self.tools.sort_changed.connect(self._on_sort_changed)
        self.grid.current_changed.connect(self._on_current_changed)
        self.grid.opened.connect(self.inspector.edit)
        self.inspector.editor.left.connect(self.arrive)
        self.several.resized.connect(self.inspector.make_room)
        self.grid.viewed.connect(self.commands.view.trigger)
        self.inspector.step.connect(self._step)
        self.inspector.tools.check_toggled.connect(self.captions.check_current)
        self.captions.edit_wanted.connect(self.inspector.edit)
        self.several.check_wanted.connect(self.captions.check_chosen)
        self.writing.walk.image_wanted.connect(self.show_image)
        self.writing.snippets.settings_wanted.connect(self.caption_settings_wanted)
        self.commands.paste.setVisible(True)
        self.commands.paste.triggered.connect(doors.paste)
        doors.pasting.connect(self.import_strip.show_pasting)
        self.states.clear_button.clicked.connect(self.tools.clear)
        self.states.look_button.clicked.connect(self._session.rescan)
        self.states.moved_button.clicked.connect(doors.open_wanted)
        self.states.currentChanged.connect(self._on_state_changed)
        self.go_on_button.clicked.connect(self._go_on)

    # -- what the session tells ---------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, project: Project) -> None:
        self.tools.sort.show_sort(project.sort)
        # The images come a moment later, and are shown once.
        with QSignalBlocker(self.tools):
            self.tools.clear()
        self.shown.forget(self.tools.wanted())
        self.grid.setFocus()

    @Slot(object)
    def _on_closed(self, _nothing: object) -> None:
        self._take_all()
        self._show_counts()

    @Slot(object)
    def _on_dataset_changed(self, changed: "frozenset[ImageId] | None") -> None:
        if changed is None:
            self._take_all()
            return
        self._replace(changed)

    @Slot(object)
    def _on_captions_changed(self, changed: "frozenset[ImageId]") -> None:
        self._replace(changed)

    @Slot(object)
    def _on_findings_changed(self, _findings: object) -> None:
        self.shown.take_problems()

    @Slot(object)
    def _on_checked(self, _images: object) -> None:
        self._show_counts()

    @Slot(object)
    def _on_project_changed(self, _project: object) -> None:
        self._show_trigger()

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
        self.shown.ask(wanted)

    @Slot(object)
    def _on_sort_changed(self, sort: Sort) -> None:
        self._session.update_project(sort=sort)
        self.shown.show()

    @Slot(object)
    def _on_current_changed(self, image: DatasetImage | None) -> None:
        folder = self._session.folder
        self.inspector.setHidden(image is None)
        if image is None or folder is None:
            return
        self.inspector.show_image(folder, image)
        self.writing.show_image(image.id)
        self._show_place()

    @Slot(int)
    def _step(self, by: int) -> None:
        self.grid.choose_row(self.grid.currentIndex().row() + by)

    @Slot()
    def _go_on(self) -> None:
        self.wanted.emit(PageName.TRAIN)

    # -- showing ------------------------------------------------------------------------------

    def _take_all(self) -> None:
        folder = self._session.folder or Path()
        self.grid.tiles.set_folder(folder)
        self.model.set_folder(folder)
        self.shown.take_problems()
        self._show_trigger()
        self.shown.show()
        self.subtitle_changed.emit(self.subtitle())

    def _replace(self, changed: "frozenset[ImageId]") -> None:
        self.shown.replace(changed)
        current = self.grid.current_image()
        if current is not None and current.id in changed:
            self._on_current_changed(current)

    @Slot()
    def _on_shown_changed(self) -> None:
        self._on_current_changed(self.grid.current_image())
        self._show_state()

    def _show_state(self) -> None:
        any_image = self._session.count > 0
        wanted = self.shown.filter
        self.states.nothing_found.hint.setText(nothing_text(wanted.text, wanted.show))
        self.states.show_state(
            gone=self._gone,
            shown=self.model.rowCount() > 0,
            any_image=any_image,
            busy=self.shown.busy if any_image else self._session.busy,
        )
        self.tools.setVisible(any_image)
        # One thing to do next: without images that is to add some, or to look again.
        self.go_on_button.setEnabled(any_image and not self._gone)

    @Slot(int)
    def _on_state_changed(self, _index: int) -> None:
        self.inspector.setHidden(not self.states.shows_grid)
        if self.hasFocus():
            # The first images came: the keys that choose among them work at once.
            self.arrive()

    def _show_counts(self) -> None:
        dataset = self._session.dataset
        problems = len(self._session.problems)
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
