"""The choice of a crop's shape: free, the image's own, common ones, and the trainer's."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from fluxtune_desktop.core.buckets import bucket_ratios
from fluxtune_desktop.core.cropping import nearest_ratio, ratio_like
from fluxtune_desktop.core.edits import Size
from fluxtune_desktop.ui.dataset.crop_texts import size_text
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2

COMMON: tuple[Size, ...] = ((1, 1), (4, 5), (3, 4), (2, 3), (16, 9))
_COLUMNS = 4


class CropShapes(QWidget):
    """``chosen`` carries a ratio, a `Size`, or None for any shape."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Size = (1, 1)
        self._frame: Size = (1, 1)
        self._ratio: Size | None = None
        self._swapped = False
        self._group = QButtonGroup(self)
        self.free = self._button(self.tr("Free"))
        self.original = self._button(self.tr("Original"))
        self.common = {ratio: self._button(_ratio_text(ratio)) for ratio in COMMON}
        self.trainer = self._button("")
        self.trainer.setToolTip(
            self.tr("Shapes that the trainer takes as they are, without cutting anything away")
        )
        self.trainer.setIcon(icon("chevron-down", "text_2", align_right=True))
        self.trainer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.trainer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.trainer.setStyleSheet("padding: 0 12px")
        self.trainer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.trainer)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu.triggered.connect(self._on_picked)
        self.trainer.setMenu(self.menu)
        self._lay_out()
        self._group.buttonClicked.connect(self._on_clicked)

    def show_image(self, seen: Size, frame: Size) -> Size | None:
        """Another image, as it is seen, and its frame; returns the ratio that its crop has."""
        self._seen = seen
        known = [turned for ratio in COMMON for turned in (ratio, _swap(ratio))]
        known.extend(bucket_ratios())
        ratio = None if frame == seen else ratio_like(frame, known)
        self.show_ratio(ratio)
        self.show_frame(frame)
        return ratio

    def show_ratio(self, ratio: Size | None, chosen: QToolButton | None = None) -> None:
        """Show a ratio as the chosen one, without telling it; ``chosen`` where two would fit."""
        self._ratio = ratio
        chosen = chosen or self._button_of(ratio)
        if ratio is not None and _swap(ratio) in COMMON:
            self._swapped = ratio[0] != ratio[1]
        elif ratio in COMMON and ratio != (1, 1):
            self._swapped = False
        for common, button in self.common.items():
            button.setText(_ratio_text(_swap(common) if self._swapped else common))
        words = self.tr("Trainer's shapes")
        if chosen is self.trainer and ratio is not None:
            words = self.tr("Trainer's shape %1").replace("%1", size_text(ratio))
        self.trainer.setText(words)
        chosen.setChecked(True)

    def show_frame(self, frame: Size) -> None:
        """The size of the frame: the trainer's shapes that lie or stand as it does are offered."""
        self._frame = frame

    def swap(self) -> Size | None:
        """Portrait for landscape and back; the ratio then, None for any."""
        if self._ratio is None:
            return None
        swapped = _swap(self._ratio)
        if swapped not in bucket_ratios() and self._ratio in bucket_ratios():
            swapped = nearest_ratio(swapped, bucket_ratios())
        self.show_ratio(swapped, self.trainer if self.trainer.isChecked() else None)
        return swapped

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self.trainer:
            self._choose(nearest_ratio(self._frame, bucket_ratios()), self.trainer)
        elif button is self.free:
            self._choose(None)
        elif button is self.original:
            self._choose(self._seen)
        else:
            common = next(each for each, found in self.common.items() if found is button)
            self._choose(_swap(common) if self._swapped else common)

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        nearest = nearest_ratio(self._frame, bucket_ratios())
        words = self.tr("Nearest: %1").replace("%1", size_text(nearest))
        self.menu.addAction(words).setData(nearest)
        self.menu.addSeparator()
        upright = self._frame[1] > self._frame[0]
        for shape in bucket_ratios():
            if (shape[1] >= shape[0]) if upright else (shape[0] >= shape[1]):
                self.menu.addAction(size_text(shape)).setData(shape)

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        width, height = action.data()
        self._choose((width, height), self.trainer)

    def _choose(self, ratio: Size | None, chosen: QToolButton | None = None) -> None:
        self.show_ratio(ratio, chosen)
        self.chosen.emit(ratio)

    def _button_of(self, ratio: Size | None) -> QToolButton:
        if ratio is None:
            return self.free
        for each in (ratio, _swap(ratio)):
            if each in self.common:
                return self.common[each]
        return self.original if ratio in (self._seen, _swap(self._seen)) else self.trainer

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        # A click leaves the arrow keys with the frame; Tab comes here.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_role(button, "shape")
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_2 - 2)
        buttons = (self.free, self.original, *self.common.values())
        for place, button in enumerate(buttons):
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.trainer, grid.rowCount(), 0, 1, _COLUMNS)


def _swap(ratio: Size) -> Size:
    return ratio[1], ratio[0]


def _ratio_text(ratio: Size) -> str:
    return f"{ratio[0]}:{ratio[1]}"
