"""The side of the data set page with the images; the other is the inspector's."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.dataset.footer import Footer
from fluxtune_desktop.ui.dataset.import_strip import ImportStrip
from fluxtune_desktop.ui.dataset.page_states import PageStates
from fluxtune_desktop.ui.dataset.tool_row import ToolRow
from fluxtune_desktop.ui.widgets.card import Line


class ImageSide(QWidget):
    """Tools above the images, an import and the counts below them."""

    def __init__(
        self,
        tools: ToolRow,
        states: PageStates,
        import_strip: ImportStrip,
        footer: Footer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        images = QHBoxLayout()
        images.setContentsMargins(12, 0, 2, 0)
        images.addWidget(states)
        column.addLayout(images, 1)
        column.addWidget(import_strip)
        column.addWidget(Line())
        column.addWidget(footer)
