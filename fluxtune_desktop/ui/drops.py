"""Images and folders that are dropped on the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileInfo, QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import RADIUS_CARD, SPACE_2, current_tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What was dropped, told apart."""

    folders: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()


def local_paths(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that a drag carries."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def tell_apart(paths: Sequence[Path]) -> Dropped:
    """Folders and files."""
    folders = tuple(path for path in paths if QFileInfo(str(path)).isDir())
    return Dropped(folders=folders, files=tuple(path for path in paths if path not in folders))


class DropOverlay(QWidget):
    """Covers the page while something is dragged over it and says what a drop would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = ""
        self.hide()

    def cover(self, text: str) -> None:
        """Lie over the whole parent with these words."""
        self._text = text
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = tokens.color("window")
        veil.setAlphaF(0.86)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(SPACE_2, SPACE_2, -SPACE_2, -SPACE_2)
        painter.setPen(QPen(tokens.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, RADIUS_CARD, RADIUS_CARD)
        font = self.font()
        font.setPixelSize(20)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
