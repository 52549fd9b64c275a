"""What stands under a caption that is not UTF-8, and the way to make it so."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.dataset import DatasetImage, OddCaption
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.text_encodings import Encoding
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class EncodingNote(QWidget):
    """Hidden while the caption is UTF-8. Nothing is written before a button is pressed."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._image: ImageId | None = None
        self.text = PlainLabel(role="warn", wrap=True)
        self.one_button = Button(self.tr("Convert to UTF-8"))
        self.all_button = Button("")
        self.one_button.clicked.connect(self._convert_one)
        self.all_button.clicked.connect(self._convert_all)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.one_button)
        row.addWidget(self.all_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.text)
        column.addWidget(self._buttons)
        self.hide()

    def show_image(self, image: DatasetImage) -> None:
        """Say how its caption is written, where that is not UTF-8."""
        self._image = image.id
        caption = image.caption
        self.setVisible(isinstance(caption, OddCaption))
        if not isinstance(caption, OddCaption):
            return
        self.text.setText(self._sentence(caption.encoding))
        count = len(self._session.dataset.odd)
        self.all_button.setText(self.tr("Convert all %1").replace("%1", grouped(count)))
        self.all_button.setVisible(count > 1)
        self._buttons.setVisible(not self._session.read_only)

    def _sentence(self, encoding: Encoding) -> str:
        written = {
            Encoding.UTF_16: self.tr("This file is UTF-16."),
            Encoding.WINDOWS_1252: self.tr("This file is most probably Windows-1252."),
            Encoding.BROKEN_UTF_8: self.tr("This file is UTF-8 with broken characters."),
        }[encoding]
        rest = self.tr(
            "The trainer reads UTF-8 only. Convert it if the text above is right; what it holds "
            "now is kept."
        )
        return f"{written} {rest}"

    @Slot()
    def _convert_one(self) -> None:
        if self._image is not None:
            self._session.convert_captions([self._image], self.tr("Convert to UTF-8"))

    @Slot()
    def _convert_all(self) -> None:
        self._session.convert_captions(self._session.dataset.odd, self.tr("Convert to UTF-8"))
