"""The projects opened last, each with a picture and its state."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.glance import Glance
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.services import ProjectFolders
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.welcome.glance_text import glance_text
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.cover import paint_cover
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

_SHOWN = 5
_COVER = 44
_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class RecentList(QWidget):
    """``chosen`` carries the folder (a `Path`) that the person wants to open."""

    chosen = Signal(object)

    def __init__(
        self,
        *,
        settings: SettingsService,
        chores: Chores,
        folders: ProjectFolders,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chores = chores
        self._folders = folders
        self._looks = 0
        self._empty = PlainLabel(
            self.tr("The folders that you open are listed here."), role="hint", wrap=True
        )
        self.rows = [RecentRow(thumbnails) for _ in range(_SHOWN)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(self.tr("Recent"), role="field-label"))
        column.addSpacing(SPACE_2)
        column.addWidget(self._empty)
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.forgotten.connect(self._forget)
            column.addWidget(row)
        settings.changed.connect(self._on_settings_changed)
        self._show_folders()

    def look_again(self) -> None:
        """Count the images of the listed folders anew, in the background."""
        self._looks += 1
        for folder in self._listed():
            look = partial(self._folders.look, folder)
            chore = self._chores.run(partial(_numbered, self._looks, look))
            chore.done.connect(self._show_glance)

    def _listed(self) -> tuple[Path, ...]:
        return tuple(Path(text) for text in self._settings.settings.recent[:_SHOWN])

    def _show_folders(self) -> None:
        listed = self._listed()
        self._empty.setHidden(bool(listed))
        for place, row in enumerate(self.rows):
            row.show_folder(listed[place] if place < len(listed) else None)

    @Slot(object)
    def _on_settings_changed(self, _settings: object) -> None:
        self._show_folders()
        if self.isVisible():
            self.look_again()

    @Slot(object)
    def _show_glance(self, answer: tuple[int, Glance]) -> None:
        number, glance = answer
        if number != self._looks:
            # Chores overtake each other: an older look must not hide what a newer one saw.
            return
        for row in self.rows:
            if row.folder == glance.folder:
                row.show_glance(glance, self._settings.settings.prices)

    @Slot(object)
    def _forget(self, folder: Path) -> None:
        self._settings.forget(str(folder))


class RecentRow(QFrame):
    """One project. Its cross appears when the folder is gone, and takes it off the list."""

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.folder: Path | None = None
        self._cover = _Cover(thumbnails)
        self.name = ElidedLabel(role="strong")
        self.state = ElidedLabel(role="hint")
        self.forget_button = IconButton("x", self.tr("Take off the list"), role="ghost")
        self.forget_button.clicked.connect(self._tell_forgotten)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.state)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 9, 9, 9)
        row.setSpacing(SPACE_3)
        row.addWidget(self._cover)
        row.addLayout(words, 1)
        row.addWidget(self.forget_button)

    def show_folder(self, folder: Path | None) -> None:
        """Show a folder of which nothing but its name is known yet; None hides the row."""
        self.setVisible(folder is not None)
        if folder is None or folder == self.folder:
            return
        self.folder = folder
        self.name.setText(folder.name)
        self.state.setText(str(folder))
        self.setToolTip(str(folder))
        self.setAccessibleName(folder.name)
        self.forget_button.hide()
        self._cover.show_picture(None, FileStamp(mtime_ns=0, size=0))

    def show_glance(self, glance: Glance, prices: Prices) -> None:
        """Show what the folder holds."""
        text = glance_text(glance, prices)
        self.state.setText(text)
        self.setAccessibleDescription(text)
        self.name.setEnabled(glance.there)
        self.forget_button.setHidden(glance.there)
        stamp = FileStamp(mtime_ns=glance.cover_stamp_ns, size=glance.cover_size)
        self._cover.show_picture(glance.cover, stamp)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.folder)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            self.chosen.emit(self.folder)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell_forgotten(self) -> None:
        self.forgotten.emit(self.folder)


class _Cover(QWidget):
    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._path: Path | None = None
        self._stamp = FileStamp(mtime_ns=0, size=0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        thumbnails.ready.connect(self._on_ready)

    def show_picture(self, path: Path | None, stamp: FileStamp) -> None:
        self._path, self._stamp = path, stamp
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_COVER, _COVER)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wanted = round(_COVER * 2 * self.devicePixelRatioF())
        pixmap = None
        if self._path is not None:
            pixmap = self._thumbnails.pixmap(self._path, self._stamp, wanted)
        paint_cover(painter, QRectF(self.rect()), pixmap, 8)

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        if path == self._path:
            self.update()


def _numbered(number: int, look: Callable[[], Glance]) -> tuple[int, Glance]:
    return number, look()
