"""What is done to whole captions by key: find the next empty one, check, copy, paste."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.grid_view import GridView


class CaptionCommands(QObject):
    """The commands belong to the page, and work in a caption as well as in the grid.

    ``edit_wanted``: the caption of the current image should take what is typed.
    """

    edit_wanted = Signal()

    def __init__(
        self,
        page: QWidget,
        grid: GridView,
        model: GridModel,
        session: ProjectSession,
        notices: Notices,
    ) -> None:
        super().__init__(page)
        self._grid = grid
        self._model = model
        self._session = session
        self._notices = notices
        self.next_empty = make_action(commands.NEXT_EMPTY, self)
        self.check = make_action(commands.CHECK, self)
        self.copy = make_action(commands.COPY_CAPTION, self)
        self.paste = make_action(commands.PASTE_CAPTION, self)
        self.next_empty.triggered.connect(self._go_to_next_empty)
        self.check.triggered.connect(self._check)
        self.copy.triggered.connect(self._copy)
        self.paste.triggered.connect(self._paste)
        page.addActions(self.all())

    def all(self) -> list[QAction]:
        """Every command, in the order in which the menu and the keys sheet show them."""
        return [self.next_empty, self.check, self.copy, self.paste]

    @Slot(bool)
    def check_current(self, checked: bool) -> None:
        """Say of the current caption that it was read and found good, or take that back."""
        image = self._grid.current_image()
        if image is not None:
            self._set_checked([image], checked=checked)

    @Slot()
    def check_chosen(self) -> None:
        """Say of all chosen captions that they were read and found good."""
        self._set_checked(self._grid.chosen(), checked=True)

    def _set_checked(self, images: Iterable[DatasetImage], *, checked: bool) -> None:
        wanted = [image.id for image in images if image.captioned or not checked]
        name = self.tr("Mark as checked") if checked else self.tr("Take back the check")
        self._session.change_marks(wanted, lambda mark: replace(mark, checked=checked), name)

    @Slot()
    def _go_to_next_empty(self) -> None:
        row = self._next_empty_row()
        if row is None:
            self._notices.report(Notice(tone=Tone.OK, code="no_empty_caption"))
            return
        self._grid.choose_row(row)
        self.edit_wanted.emit()

    def _next_empty_row(self) -> int | None:
        """The next row of the grid that wants a caption, beginning anew after the last."""
        here, count = self._grid.currentIndex().row(), self._model.rowCount()
        for step in range(1, count + 1):
            row = (here + step) % count
            image = self._model.image_at(row)
            if image is not None and not image.captioned and not image.left_out:
                return row
        return None

    @Slot()
    def _check(self) -> None:
        chosen = self._grid.chosen()
        if not chosen or self._session.read_only:
            return
        if not any(image.captioned for image in chosen):
            self._notices.report(Notice(tone=Tone.INFO, code="nothing_to_check"))
            return
        self._set_checked(chosen, checked=True)
        following = max(run.stop for run in self._grid.selected_rows())
        if following < self._model.rowCount():
            self._grid.choose_row(following)

    @Slot()
    def _copy(self) -> None:
        image = self._grid.current_image()
        if image is not None:
            QGuiApplication.clipboard().setText(self._session.caption(image.id))

    @Slot()
    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip()
        chosen = self._grid.chosen()
        if not chosen or self._session.read_only:
            return
        if not text:
            self._notices.report(Notice(tone=Tone.INFO, code="no_text_to_paste"))
            return
        self._session.set_captions({image.id: text for image in chosen}, self.tr("Paste caption"))
