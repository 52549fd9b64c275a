"""Takes pictures of the window: both themes, a large size and the smallest."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.ui.theme import Scheme, Theme
from fluxtune_desktop.ui.tokens import current_tokens

SIZES = (QSize(1440, 900), QSize(1000, 640))
_SETTLE_SECONDS = 0.12


class Camera:
    """Writes ``NAME-dark-1440x900.png`` and so on into a folder."""

    def __init__(
        self,
        folder: Path,
        window: QWidget,
        theme: Theme,
        thumbnails: Thumbnails,
        *,
        scale: float = 1.0,
    ) -> None:
        self._folder = folder
        self._window = window
        self._theme = theme
        self._thumbnails = thumbnails
        self._scale = scale
        self.taken: list[Path] = []

    def of(self, window: QWidget, *, scale: float = 1.0) -> "Camera":
        """The same camera before another window, with so many pixels for each."""
        other = Camera(self._folder, window, self._theme, self._thumbnails, scale=scale)
        other.taken = self.taken
        return other

    def shoot(self, name: str, *, before: Callable[[], None] | None = None) -> Iterator[Until]:
        """One page in both themes and sizes; ``before`` is done again before each picture."""
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            self._theme.set_scheme(scheme)
            for size in SIZES:
                self._window.resize(size)
                if before is not None:
                    before()
                yield pause(_SETTLE_SECONDS)
                yield Until(what="thumbnails", holds=self._still, seconds=20)
                yield pause(_SETTLE_SECONDS)
                self._take(f"{name}-{scheme.value}-{size.width()}x{size.height()}")
        self._theme.set_scheme(Scheme.DARK)
        self._window.resize(SIZES[0])
        yield pause(_SETTLE_SECONDS)

    def _still(self) -> bool:
        return not self._thumbnails.busy

    def _take(self, name: str) -> None:
        path = self._folder / f"{name}.png"
        ratio = self._scale * self._window.devicePixelRatioF()
        picture = QPixmap(self._window.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        self._window.render(picture)
        self._add_what_lies_over_it(picture)
        picture.save(str(path))
        self.taken.append(path)

    def _add_what_lies_over_it(self, picture: QPixmap) -> None:
        """Menus and dialogs are windows of their own, and are not seen in that of the page."""
        painter = QPainter(picture)
        for other in QApplication.topLevelWidgets():
            if not other.isVisible():
                continue
            if other.windowType() is Qt.WindowType.Popup:
                painter.drawPixmap(self._window.mapFromGlobal(other.pos()), other.grab())
            elif other.windowType() is Qt.WindowType.Dialog:
                place = other.rect()
                place.moveCenter(self._window.rect().center())
                painter.drawPixmap(place, other.grab())
                # The frame that the system would draw.
                painter.setPen(current_tokens().color("border"))
                painter.drawRect(place)
        painter.end()
