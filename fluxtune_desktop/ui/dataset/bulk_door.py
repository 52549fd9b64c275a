"""Opens the panel for many captions over the Dataset page, and does what it asks for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QTextEdit, QWidget
from shiboken6 import isValid

from fluxtune_desktop.core.bulk import Action, Scope
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.rehearsing import Answer, Rehearsing
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.dataset.bulk_panel import BulkPanel
from fluxtune_desktop.ui.dataset.bulk_texts import undo_name
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.dataset.sheet_room import SheetRoom
from fluxtune_desktop.ui.services import Services

_LONGEST_WORDS = 200
_REST_MS = 200
_TOLD_MS = 100


class BulkDoor(QObject):
    """Made by the page. ``command`` opens the panel."""

    def __init__(
        self,
        page: QWidget,
        services: Services,
        grid: GridView,
        model: GridModel,
        splitter: QSplitter,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._session: ProjectSession = services.session
        self._grid = grid
        self._model = model
        self._splitter = splitter
        self._before: QWidget | None = None
        self._panel: BulkPanel | None = None
        self._done_at = -1
        self._asked_for = 0
        self._coming = QTimer(self)
        self._coming.setInterval(_TOLD_MS)
        self._coming.timeout.connect(self._on_coming)
        self._rehearsing = Rehearsing(services.chores, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.command = make_action(commands.REPLACE, self)
        self.command.triggered.connect(self.open)
        page.addAction(self.command)

    @property
    def panel(self) -> BulkPanel | None:
        """The panel while it is open."""
        return self._panel if self._panel is not None and not self._panel.isHidden() else None

    @Slot()
    def open(self) -> None:
        """Open the panel, or go back into it."""
        if self._session.project is None or not self._session.dataset.images:
            return
        words = _selected_words()
        if self._panel is None:
            self._panel = self._make()
        if self.panel is None:
            self._before = QApplication.focusWidget()
        self._show_project()
        self._show_counts()
        self._panel.start(words)

    @Slot(str)
    def replace_word(self, word: str) -> None:
        """Open the panel with a whole word to be replaced in all captions."""
        self.open()
        if self._panel is not None:
            self._panel.replace_word(word)

    def _make(self) -> BulkPanel:
        panel = BulkPanel(self._page)
        panel.asked.connect(self._rehearse)
        panel.cancel_wanted.connect(self._cancel)
        # In the next turn: with 50,000 captions each step takes most of what a turn may.
        panel.apply_wanted.connect(self._apply, Qt.ConnectionType.QueuedConnection)
        panel.undo_wanted.connect(self._session.undo.undo)
        # First: what is disabled takes no focus.
        SheetRoom(panel, self._page, self._splitter)
        panel.left.connect(self._on_left)
        rehearsing = self._rehearsing
        rehearsing.answered.connect(self._on_answered)
        rehearsing.progress.connect(panel.show_progress)
        rehearsing.canceled.connect(panel.show_canceled)
        rehearsing.failed.connect(self._on_failed)
        session = self._session
        session.captions_changed.connect(self._on_captions_changed)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.project_changed.connect(self._show_project)
        session.closed.connect(panel.leave)
        session.undo.indexChanged.connect(self._on_undo_changed)
        self._grid.selectionModel().selectionChanged.connect(self._on_choice)
        self._model.modelReset.connect(self._on_choice)
        return panel

    # -- what the panel asks for ------------------------------------------------------------------

    @Slot()
    def _rehearse(self) -> None:
        panel = self.panel
        if panel is not None:
            self._rehearsing.ask(panel.form.action(), self._images(panel.scope))

    @Slot(object, object)
    def _apply(self, action: Action, texts: Mapping[ImageId, str]) -> None:
        if self._panel is None:
            return
        self._session.set_captions(texts, undo_name(action))
        self._done_at = self._session.undo.index()
        self._asked_for = len(texts)
        if self._session.captions_coming:
            self._coming.start()
        self._on_coming()

    @Slot()
    def _on_coming(self) -> None:
        """Thousands are changed over many turns of the event loop."""
        panel, left = self._panel, self._session.captions_coming
        if panel is None:
            return
        if left:
            panel.show_changing(max(self._asked_for - left, 0), self._asked_for)
            return
        if self._coming.isActive():
            self._coming.stop()
            panel.end_changing()
        if self._session.undo.index() == self._done_at:
            panel.show_done(self._asked_for)

    @Slot()
    def _cancel(self) -> None:
        """End what is under way: a search, or a change, which is taken back."""
        if self._coming.isActive():
            self._session.undo.undo()
        else:
            self._rehearsing.cancel()

    @Slot()
    def _on_left(self) -> None:
        self._rehearsing.cancel()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._grid.setFocus()

    # -- what others tell -------------------------------------------------------------------------

    @Slot(object, object)
    def _on_answered(self, action: Action, answer: Answer) -> None:
        panel = self.panel
        if panel is not None and action == panel.form.action():
            panel.show_answer(action, answer)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._services.notices.report_problem(problem)
        if self._panel is not None:
            self._panel.show_canceled()

    @Slot(object)
    def _on_captions_changed(self, _which: object) -> None:
        if self.panel is not None:
            self.panel.captions_changed()

    @Slot(object)
    def _on_dataset_changed(self, changed: "frozenset[ImageId] | None") -> None:
        # Of single images only the size is new, a thousand times while a folder is measured.
        if changed is None:
            self._on_captions_changed(None)

    @Slot(int)
    def _on_undo_changed(self, index: int) -> None:
        if self._panel is not None and index != self._done_at:
            self._panel.done.hide()

    @Slot()
    def _on_choice(self) -> None:
        if self.panel is not None:
            self._rest.start()

    @Slot()
    def _on_rest(self) -> None:
        panel = self.panel
        if panel is not None:
            self._show_counts()
            if panel.scope is not Scope.ALL:
                panel.captions_changed()

    # -- showing ----------------------------------------------------------------------------------

    @Slot(object)
    def _show_project(self, _project: object = None) -> None:
        project = self._session.project
        if self._panel is not None and project is not None:
            self._panel.show_project(trigger=project.trigger_word, read_only=project.read_only)

    def _show_counts(self) -> None:
        if self._panel is not None:
            self._panel.show_counts(
                {
                    Scope.SELECTED: sum(len(run) for run in self._grid.selected_rows()),
                    Scope.SHOWN: self._model.rowCount(),
                    Scope.ALL: len(self._session.dataset.images),
                }
            )

    def _images(self, scope: Scope) -> Sequence[DatasetImage]:
        if scope is Scope.ALL:
            return self._session.dataset.images
        if scope is Scope.SELECTED:
            return self._grid.chosen()
        rows = range(self._model.rowCount())
        return [image for row in rows if (image := self._model.image_at(row)) is not None]


def _selected_words() -> str:
    """What is selected in the text that has the focus, if it is no more than a few words."""
    focused = QApplication.focusWidget()
    if not isinstance(focused, QTextEdit):
        return ""
    words = focused.textCursor().selectedText()
    return words if len(words) <= _LONGEST_WORDS and "\u2029" not in words else ""
