"""What one part of the session finds out about the open folder, told to the parts that need it."""

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.services.folder_notice import DATASET
from fluxtune_desktop.services.session_parts import SessionParts


class KeepingUp(QObject):
    """Looks where there is doubt, measures what is new, checks what is otherwise than before."""

    def __init__(self, parts: SessionParts) -> None:
        super().__init__()
        self._parts = parts
        parts.workplace.altered.connect(self._on_images_altered)
        parts.settings.changed.connect(self._on_images_altered)
        parts.removing.doubted.connect(self._on_folder_doubted)
        parts.watching.noticed.connect(self._on_folder_doubted)
        parts.looking.looked.connect(self._on_folder_looked)
        parts.looking.returned.connect(self._on_folder_returned)
        parts.measuring.measured.connect(self._on_images_measured)

    @Slot(object)
    def _on_folder_doubted(self, _nothing: object) -> None:
        self._parts.looking.look()

    @Slot(object)
    def _on_folder_looked(self, _nothing: object) -> None:
        workplace = self._parts.workplace
        if workplace.opened is not None:
            self._parts.measuring.start(workplace.opened.folder, workplace.data.dataset.images)

    @Slot(object)
    def _on_folder_returned(self, _nothing: object) -> None:
        opened = self._parts.workplace.opened
        self._parts.notices.settle(DATASET)
        if opened is not None:
            # The system watches a folder that went away no more.
            self._parts.watching.start(opened)

    @Slot(object)
    def _on_images_measured(self, images: tuple[DatasetImage, ...]) -> None:
        self._parts.workplace.set_measured(images)

    @Slot(object)
    def _on_images_altered(self, _what: object) -> None:
        self._parts.checking.soon()
