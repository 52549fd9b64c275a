"""One image of the data set over the whole window, with the keys of the grid."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.pixels import EVERY_PIXEL
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.thumbnails import Thumbnails, Wish
from fluxtune_desktop.ui.create.viewer import Viewer
from fluxtune_desktop.ui.dataset.caption_foot import CaptionFoot
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.dataset.image_actions import ImageActions, in_text
from fluxtune_desktop.ui.dataset.image_facts import image_facts, mark_words
from fluxtune_desktop.ui.tokens import DARK
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_LARGE = 2048
Key = Qt.Key


class DatasetViewer(Viewer):
    """The picture, its name and facts above it, and its caption below, which I hides."""

    def __init__(self, window: QWidget, on_key: Callable[[Qt.Key], bool]) -> None:
        self._take_key = on_key
        super().__init__(window)
        self.previous.setAccessibleName(self.tr("Previous image"))
        self.next.setAccessibleName(self.tr("Next image"))
        self.caption = CaptionFoot()
        # The shade is dark in both themes.
        self.state = PlainLabel(parent=self.image)
        self.state.setStyleSheet(f"color: {DARK.text_2}")
        column = self.layout()
        if column is not None:
            column.addWidget(self.caption)

    def show_state(self, text: str) -> None:
        """Say why there is no picture; empty when there is one."""
        self.state.setText(text)
        self.state.adjustSize()
        room = self.image.rect().center() - self.state.rect().center()
        self.state.move(room)
        self.state.setVisible(bool(text))

    @override
    def _on_key(self, key: Qt.Key) -> bool:
        return self._take_key(key) or super()._on_key(key)


class Viewing(QObject):
    """Opens the viewer on the current image, and moves the grid along with it."""

    def __init__(
        self,
        page: QWidget,
        grid: GridView,
        model: GridModel,
        actions: ImageActions,
        session: ProjectSession,
        thumbnails: Thumbnails,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._grid = grid
        self._model = model
        self._session = session
        self._thumbnails = thumbnails
        self._viewer: DatasetViewer | None = None
        self._shown: QPixmap | None = None
        self._wish: Wish | None = None
        self._keys = _commands(actions)
        actions.view.triggered.connect(self._open)
        grid.current_changed.connect(self._show_again)
        session.marks_changed.connect(self._show_again)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.captions_changed.connect(self._show_again)
        thumbnails.ready.connect(self._show_again)

    @property
    def viewer(self) -> DatasetViewer | None:
        """The viewer while it covers the window."""
        return self._viewer if self._viewer is not None and self._viewer.isVisible() else None

    @Slot()
    def _open(self) -> None:
        if in_text() or self._grid.current_image() is None:
            return
        if self._viewer is None:
            self._viewer = DatasetViewer(self._page.window(), self._on_key)
            self._viewer.turned.connect(self._turn)
            self._viewer.left.connect(self._on_left)
            self._viewer.image.zoom_changed.connect(self._show_detail)
        # What is done here is done to the image that is seen, not to others that were chosen.
        self._grid.choose_row(self._grid.currentIndex().row())
        self._viewer.open()
        self._show_again()

    @Slot()
    def _on_left(self) -> None:
        self._let_go()
        self._grid.setFocus()

    @Slot(object)
    def _turn(self, by: int) -> None:
        self._grid.choose_row(self._grid.currentIndex().row() + by)
        self._show_again()

    @Slot(object)
    def _on_dataset_changed(self, changed: object) -> None:
        # When images come or go, the grid chooses another first.
        if changed is not None:
            self._show_again()

    @Slot(object)
    def _show_again(self, _what: object = None) -> None:
        viewer, folder = self.viewer, self._session.folder
        if viewer is None:
            return
        shown = self._grid.current_image()
        # The grid may hear of a new mark later than this does.
        image = None if shown is None else self._session.image(shown.id)
        if image is None or folder is None:
            viewer.leave()
            return
        wish = _wish(folder, image)
        if wish != self._wish:
            self._let_go()
            self._wish = wish
            self._prefetch(folder)
        self._show_words(viewer, image)
        if self._shown is None or not image.readable or image.missing:
            self._show_picture(viewer, wish, image)
        self._show_detail()

    def _show_words(self, viewer: DatasetViewer, image: DatasetImage) -> None:
        row, count = self._grid.currentIndex().row(), self._model.rowCount()
        title = " · ".join((image.id, image_facts(image), *mark_words(image.mark)))
        viewer.show_place(title, before=row > 0, after=row < count - 1)
        project = self._session.project
        trigger = "" if project is None else project.trigger_word
        viewer.caption.show_caption(self._session.caption(image.id), trigger)

    def _show_picture(self, viewer: DatasetViewer, wish: Wish, image: DatasetImage) -> None:
        self._shown = None
        if image.readable and not image.missing:
            self._shown = self._pixmap(wish)
        size = None if image.size is None else QSize(*image.size)
        viewer.image.set_pixmap(self._shown or QPixmap(), size)
        viewer.show_state(self._why(wish, image))

    @Slot(float)
    def _show_detail(self, _zoom: float = 1.0) -> None:
        """Once somebody looks so closely that the pixels of the screen's size do not suffice."""
        viewer, wish = self.viewer, self._wish
        if viewer is None or wish is None or not viewer.image.lacks_detail():
            return
        pixmap = self._pixmap(_in_full(wish))
        if pixmap is not None:
            viewer.image.set_detail(pixmap)

    def _let_go(self) -> None:
        if self._wish is not None:
            self._thumbnails.let_go(_in_full(self._wish))
        self._wish = self._shown = None
        if self._viewer is not None:
            self._viewer.image.set_pixmap(QPixmap())

    def _prefetch(self, folder: Path) -> None:
        # What is asked for last is decoded first: the image itself comes before its neighbours.
        row, model = self._grid.currentIndex().row(), self._model
        for neighbour in (model.image_at(row - 1), model.image_at(row + 1)):
            if neighbour is not None and neighbour.readable and not neighbour.missing:
                self._pixmap(_wish(folder, neighbour))

    def _pixmap(self, wish: Wish) -> QPixmap | None:
        return self._thumbnails.pixmap(wish.path, wish.stamp, wish.size, wish.edits)

    def _why(self, wish: Wish, image: DatasetImage) -> str:
        if image.missing:
            return self.tr("The file is not in the folder any more.")
        if not image.readable or self._thumbnails.failed(wish.path):
            return self.tr("This file cannot be read as an image.")
        return "" if self._shown is not None else self.tr("Loading…")

    def _on_key(self, key: Qt.Key) -> bool:
        viewer = self.viewer
        if viewer is None:
            return False
        if key in self._keys:
            self._keys[key].trigger()
        elif key == Key.Key_Space:
            viewer.leave()
        elif key == Key.Key_Z:
            _change_zoom(viewer)
        elif key == Key.Key_I:
            viewer.caption.setVisible(viewer.caption.isHidden())
        elif key in {Key.Key_Home, Key.Key_End}:
            last = self._model.rowCount() - 1
            self._grid.choose_row(0 if key == Key.Key_Home else last)
            self._show_again()
        else:
            return False
        return True


def _wish(folder: Path, image: DatasetImage) -> Wish:
    return Wish(path=folder / image.id, stamp=image.stamp, size=_LARGE, edits=image.mark.edits)


def _in_full(wish: Wish) -> Wish:
    return replace(wish, size=EVERY_PIXEL)


def _change_zoom(viewer: DatasetViewer) -> None:
    if viewer.image.is_fitted():
        viewer.image.show_pixels()
    else:
        viewer.image.fit()


def _commands(actions: ImageActions) -> dict[Qt.Key, QAction]:
    stars = (Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)
    return {
        Key.Key_P: actions.pick,
        Key.Key_X: actions.reject,
        Key.Key_U: actions.undecide,
        Key.Key_BracketLeft: actions.turn_left,
        Key.Key_BracketRight: actions.turn_right,
        Key.Key_M: actions.mirror,
        Key.Key_C: actions.crop,
        Key.Key_Delete: actions.trash,
        **dict(zip(stars, actions.stars, strict=True)),
    }
