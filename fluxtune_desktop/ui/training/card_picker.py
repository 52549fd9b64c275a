"""Which pictures a model card shows."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.ids import PictureId, RunId
from fluxtune_desktop.core.pictures import PicturePhase
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.tokens import SPACE_1
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_OFFERED = 24
_AT_FIRST = 4
_SIDE = 84
_STAMP = FileStamp(mtime_ns=0, size=0)
"""Pictures are never written twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A picture that was made with the run."""

    id: PictureId
    file: Path
    prompt: str
    favourite: bool = False


def offered_of(generation: GenerationService, run: RunId) -> tuple[Offered, ...]:
    """The kept pictures of a run: favourites first, then the newest."""
    found = []
    for picture in generation.pictures:
        file = generation.path(picture) if picture.phase is PicturePhase.KEPT else None
        if picture.request.run == run and file is not None:
            found.append(
                Offered(
                    id=picture.id,
                    file=file,
                    prompt=picture.request.prompt,
                    favourite=picture.favourite,
                )
            )
    return tuple(sorted(found, key=lambda each: not each.favourite)[:_OFFERED])


class CardPicker(QWidget):
    """Favourites are chosen at first, a few of them."""

    def __init__(self, offered: tuple[Offered, ...], thumbnails: Thumbnails | None) -> None:
        super().__init__()
        self._offered = offered
        self._thumbnails = thumbnails
        title = self.tr("Pictures on its card")
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setGridSize(QSize(_SIDE + 12, _SIDE + 30))
        self.list.setFixedHeight(2 * (_SIDE + 30) if len(offered) > _AT_FIRST else _SIDE + 38)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(PlainLabel(title, role="field-label"))
        column.addWidget(self.list)
        hint = self.tr("They are shown with their prompts. Nothing else is told beside them.")
        column.addWidget(PlainLabel(hint, role="hint", wrap=True))
        self._fill()
        if thumbnails is not None:
            thumbnails.ready.connect(self._on_ready)

    def chosen(self) -> tuple[PictureId, ...]:
        """In the order in which they are offered."""
        states = (self.list.item(row).checkState() for row in range(self.list.count()))
        checked = Qt.CheckState.Checked
        pairs = zip(self._offered, states, strict=True)
        return tuple(each.id for each, state in pairs if state is checked)

    def _fill(self) -> None:
        favourites = [each.id for each in self._offered if each.favourite][:_AT_FIRST]
        for each in self._offered:
            item = QListWidgetItem(each.prompt)
            item.setToolTip(each.prompt)
            chosen = each.id in favourites
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._draw()

    def _draw(self) -> None:
        if self._thumbnails is None:
            return
        for row, each in enumerate(self._offered):
            item = self.list.item(row)
            if item.icon().isNull():
                found = self._thumbnails.pixmap(each.file, _STAMP, _SIDE * 2)
                item.setIcon(QIcon() if found is None else QIcon(found))

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        if any(each.file == path for each in self._offered):
            self._draw()
