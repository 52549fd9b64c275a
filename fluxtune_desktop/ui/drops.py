"""Images and folders that are dropped on the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import IMAGE_SUFFIXES
from fluxtune_desktop.ui.tokens import RADIUS_CARD, SPACE_2, SPACE_5, current_tokens, text_px

translate = QCoreApplication.translate

CAPTION_SUFFIXES = frozenset({".json", ".jsonl", ".csv", ".tsv", ".txt"})
"""Files that bring captions and no image."""


_LOOKED_AT = 200
"""Files of a drag that are looked at to say what it holds: it must not wait for a slow disk."""


class Sort(StrEnum):
    """What kind of thing is dropped."""

    IMAGES = "images"
    FOLDER = "folder"
    ZIP = "zip"
    CAPTIONS = "captions"
    RUN = "run"
    OTHER = "other"


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
    known = frozenset(folders)
    return Dropped(folders=folders, files=tuple(path for path in paths if path not in known))


def sort_of(path: Path) -> Sort:
    """The kind by name, and of a folder by a look at the disk."""
    suffix = path.suffix.lower()
    if suffix in CAPTION_SUFFIXES:
        return Sort.CAPTIONS
    if suffix == ".fluxtune-run":
        return Sort.RUN
    if suffix in IMAGE_SUFFIXES:
        return Sort.IMAGES
    if QFileInfo(str(path)).isDir():
        return Sort.FOLDER
    return Sort.ZIP if suffix == ".zip" else Sort.OTHER


def only_captions(paths: Sequence[Path]) -> bool:
    """Whether there is nothing that brings an image."""
    return bool(paths) and all(sort_of(path) is Sort.CAPTIONS for path in paths)


def drop_text(paths: Sequence[Path], *, is_open: bool) -> str:
    """What a drop of these would do."""
    sorts = {sort_of(path) for path in paths[:_LOOKED_AT]}
    sort = sorts.pop() if len(sorts) == 1 else Sort.OTHER
    return _into_the_project(sort) if is_open else _into_a_new_one(sort)


def _into_the_project(sort: Sort) -> str:
    return {
        Sort.IMAGES: translate("Drops", "Drop to copy the images into this project"),
        Sort.FOLDER: translate("Drops", "Drop to copy the images of the folder into this project"),
        Sort.ZIP: translate("Drops", "Drop to unpack the images of the zip into this project"),
        Sort.CAPTIONS: translate("Drops", "Drop to give the images these captions"),
        Sort.RUN: translate("Drops", "Drop to add this run to the project"),
        Sort.OTHER: translate("Drops", "Drop to add this to the project"),
    }[sort]


def _into_a_new_one(sort: Sort) -> str:
    return {
        Sort.IMAGES: translate("Drops", "Drop to begin a new project with these images"),
        Sort.FOLDER: translate("Drops", "Drop to open this folder"),
        Sort.ZIP: translate("Drops", "Drop to begin a new project with the images of the zip"),
        Sort.CAPTIONS: translate("Drops", "Captions need their images: open their folder first"),
        Sort.RUN: translate("Drops", "A run needs a project: open its folder first"),
        Sort.OTHER: translate("Drops", "Drop images or a folder to begin"),
    }[sort]


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
        font.setPixelSize(text_px(20))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        inside = self.rect().adjusted(SPACE_5, SPACE_5, -SPACE_5, -SPACE_5)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inside, flags, self._text)
