"""The panel beside a crop: its shape, its size, how it is trained, and the ways out."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.buckets import RESOLUTIONS, bucket_for
from fluxtune_desktop.core.edits import Box, Size
from fluxtune_desktop.ui.dataset.crop_shapes import CropShapes
from fluxtune_desktop.ui.dataset.crop_texts import pixels_text, small_text, trained_text
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

PANEL_WIDTH = 348


class CropPanel(QFrame):
    """``shape_chosen`` carries a ratio, or None for any shape."""

    shape_chosen = Signal(object)
    swap_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setFixedWidth(PANEL_WIDTH)
        self.close_button = IconButton("x", self.tr("Leave without cropping (Esc)"))
        self.name = ElidedLabel(role="secondary", mode=Qt.TextElideMode.ElideMiddle)
        self.shapes = CropShapes()
        self.swap = Button(self.tr("Portrait / landscape"), icon="repeat-2")
        self.swap.setToolTip(self.tr("Change width and height (X)"))
        self.reset = Button(self.tr("Reset"), icon="maximize-2")
        self.reset.setToolTip(self.tr("Keep the whole image again"))
        self.kept = PlainLabel(role="title")
        self.small = PlainLabel(role="warn", wrap=True)
        self.trained = [PlainLabel(wrap=True) for _ in RESOLUTIONS]
        self.cancel = Button(self.tr("Cancel"))
        self.apply = Button(self.tr("Apply crop"), icon="check", role="primary")
        self.apply.setToolTip(self.tr("Apply the crop (Enter)"))
        for button in (self.close_button, self.swap, self.reset, self.cancel, self.apply):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.shapes.chosen.connect(self.shape_chosen)
        self.swap.clicked.connect(self._on_swap)

    def show_image(self, name: str, seen: Size, frame: Box) -> Size | None:
        """Another image, as it is seen, and its frame; returns the ratio that its crop has."""
        self.name.setText(name)
        ratio = self.shapes.show_image(seen, (frame.width, frame.height))
        self.show_frame(frame, seen)
        return ratio

    def show_frame(self, frame: Box, seen: Size) -> None:
        """What the frame comes to."""
        size = (frame.width, frame.height)
        self.shapes.show_frame(size)
        self.kept.setText(pixels_text(size))
        warning = small_text(size)
        self.small.setText(warning)
        self.small.setVisible(bool(warning))
        for resolution, label in zip(reversed(RESOLUTIONS), self.trained, strict=True):
            label.setText(trained_text(resolution, bucket_for(size, resolution)))
        self.reset.setEnabled(size != seen)

    def words(self) -> str:
        """What the frame comes to, to be spoken."""
        lines = [self.kept.text(), self.small.text(), *(each.text() for each in self.trained)]
        return ". ".join(line for line in lines if line)

    @Slot()
    def _on_swap(self) -> None:
        self.swap_wanted.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Crop"), role="title"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addWidget(self.name)
        column.addSpacing(SPACE_1)
        column.addWidget(PlainLabel(self.tr("Shape"), role="field-label"))
        column.addWidget(self.shapes)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_2)
        tools.addWidget(self.swap, 1)
        tools.addWidget(self.reset)
        column.addLayout(tools)
        column.addSpacing(SPACE_1)
        column.addWidget(Line())
        column.addWidget(PlainLabel(self.tr("What is kept"), role="field-label"))
        column.addWidget(self.kept)
        column.addWidget(self.small)
        for label in self.trained:
            column.addWidget(label)
        column.addSpacing(SPACE_1)
        column.addWidget(
            PlainLabel(self.tr("The file itself stays as it is."), role="secondary", wrap=True)
        )
        column.addStretch(1)
        keys = self.tr(
            "Arrow keys move the frame, with Shift they resize it, with Ctrl by a pixel."
        )
        column.addWidget(PlainLabel(keys, role="hint", wrap=True))
        column.addSpacing(SPACE_1)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_2)
        ways.addWidget(self.cancel)
        ways.addWidget(self.apply, 1)
        column.addLayout(ways)
