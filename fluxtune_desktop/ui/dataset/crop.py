"""Opens the crop on the current image, and keeps what was framed as one step of undo."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from fluxtune_desktop.core.cropping import frame_of, uncropped, with_frame
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.edits import Box, Size, shown_size
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.dataset.crop_view import CropView
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.dataset.image_actions import ImageActions, in_text

_LARGE = 2048
"""As large as in the full view, so that both are decoded once."""


class Cropping(QObject):
    """Makes the command Crop usable while there is an image that can be cropped."""

    def __init__(
        self,
        page: QWidget,
        grid: GridView,
        actions: ImageActions,
        session: ProjectSession,
        thumbnails: Thumbnails,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._grid = grid
        self._action = actions.crop
        self._session = session
        self._thumbnails = thumbnails
        self._view: CropView | None = None
        self._image: DatasetImage | None = None
        self._before: QWidget | None = None
        self._action.setVisible(True)
        self._action.triggered.connect(self._open)
        grid.current_changed.connect(self._look_again)
        session.dataset_changed.connect(self._look_again)
        session.marks_changed.connect(self._look_again)
        session.opened.connect(self._look_again)
        session.closed.connect(self._look_again)
        thumbnails.ready.connect(self._show_picture)
        page.installEventFilter(self)
        self._look_again()

    @property
    def view(self) -> CropView | None:
        """The crop while it covers the window."""
        return self._view if self._view is not None and self._view.isVisible() else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Hide and self.view is not None:
            self.view.leave()
        return super().eventFilter(watched, event)

    @Slot()
    def _open(self) -> None:
        image = self._current()
        if in_text() or image is None or not self._croppable(image):
            return
        if self._view is None:
            self._view = CropView(self._page.window())
            self._view.applied.connect(self._apply)
            self._view.left.connect(self._on_left)
        self._before = QApplication.focusWidget()
        self._image = image
        edits, original = image.mark.edits, _original(image)
        seen = shown_size(uncropped(edits), original)
        self._view.show_image(str(image.id), seen, frame_of(edits, original))
        self._show_picture()

    @Slot(object)
    def _apply(self, frame: Box) -> None:
        if self._image is None:
            return
        mark = self._session.mark(self._image.id)
        edits = with_frame(mark.edits, frame, _original(self._image))
        if edits != mark.edits:
            # What follows from the new mark is no reason to leave: it is left anyway.
            image, self._image = self._image, None
            self._session.set_marks({image.id: replace(mark, edits=edits)}, self.tr("Crop"))

    @Slot()
    def _on_left(self) -> None:
        self._image = None
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._grid.setFocus()

    @Slot(object)
    def _look_again(self, _what: object = None) -> None:
        current = self._current()
        self._action.setEnabled(current is not None and self._croppable(current))
        if self.view is not None and self._image is not None and self._is_another():
            self.view.leave()

    @Slot(object)
    def _show_picture(self, _path: object = None) -> None:
        view, image, folder = self.view, self._image, self._session.folder
        if view is None or image is None or folder is None:
            return
        path, edits = folder / image.id, uncropped(image.mark.edits)
        pixmap = self._thumbnails.pixmap(path, image.stamp, _LARGE, edits)
        why_not = "" if pixmap is not None else self.tr("Loading…")
        if pixmap is None and self._thumbnails.failed(path):
            why_not = self.tr("This file cannot be read as an image.")
        view.show_picture(pixmap, why_not)

    def _is_another(self) -> bool:
        """Whether the image that is cropped is gone, or not what it was when this began."""
        before = self._image
        now = None if before is None else self._session.image(before.id)
        if before is None or now is None or now.missing:
            return True
        return (now.stamp, now.mark.edits) != (before.stamp, before.mark.edits)

    def _current(self) -> DatasetImage | None:
        current = self._grid.current_image()
        return None if current is None else self._session.image(current.id)

    def _croppable(self, image: DatasetImage) -> bool:
        able = image.readable and not image.missing and not self._session.read_only
        return able and bool(image.width and image.height)


def _original(image: DatasetImage) -> Size:
    return image.width or 1, image.height or 1
