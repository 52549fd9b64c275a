"""Storage and privacy: what lies on this computer, and what is sent where."""

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.storage import CLEARABLE, Store, Stored
from fluxtune_desktop.services.storage_service import StorageService
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.settings.sent_card import SentCard
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.card import Card, Line
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class StoragePart(QWidget):
    """Measures again each time it is shown."""

    def __init__(self, storage: StorageService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._storage = storage
        self.rows = {store: StoreRow(store, *words) for store, words in self._words().items()}
        here = Card(self.tr("On this computer"))
        here.body.setSpacing(SPACE_3)
        for place, row in enumerate(self.rows.values()):
            if place:
                here.body.addWidget(Line())
            here.body.addWidget(row)
            row.clear_button.clicked.connect(self._clear)
        here.body.addWidget(Line())
        here.body.addWidget(
            PlainLabel(
                self.tr(
                    "Your images and captions stay in the folders that you opened. What FluxTune "
                    "adds there lies in the hidden folder .fluxtune: settings, crops, trainings, "
                    "models and pictures."
                ),
                role="hint",
                wrap=True,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.tr("Storage and privacy"), role="heading"))
        column.addWidget(here)
        column.addWidget(SentCard())
        column.addStretch(1)
        storage.measured.connect(self._show)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._storage.measure()

    def _words(self) -> dict[Store, tuple[str, str]]:
        return {
            Store.THUMBNAILS: (
                self.tr("Thumbnails"),
                self.tr("Small copies of images, so that a folder opens at once. Made again."),
            ),
            Store.HISTORY: (
                self.tr("Earlier versions of captions"),
                self.tr("What your captions said in the last 90 days. 200 MB at most."),
            ),
            Store.PRACTICE: (
                self.tr("Practice"),
                self.tr("The practice service on this computer, its models and its projects."),
            ),
            Store.LOGS: (
                self.tr("Log"),
                self.tr("What the program did, without tokens. 4 MB at most."),
            ),
        }

    @Slot(object)
    def _show(self, stored: tuple[Stored, ...]) -> None:
        for each in stored:
            self.rows[each.store].show_stored(each)

    @Slot()
    def _clear(self) -> None:
        button = self.sender()
        for store, row in self.rows.items():
            if row.clear_button is button:
                row.show_clearing()
                self._storage.clear(store)


class StoreRow(QWidget):
    """One kind of thing that is kept: what it is, how much, and what can be done."""

    def __init__(self, store: Store, name: str, meaning: str) -> None:
        super().__init__()
        self._stored: Stored | None = None
        self.amount = PlainLabel(self.tr("…"), role="secondary")
        self.clear_button = Button(self.tr("Clear"), icon="trash-2")
        self.clear_button.setAccessibleName(self.tr("Clear: {name}").format(name=name))
        self.folder_button = IconButton("folder-open", self.tr("Show in folder"))
        self.folder_button.clicked.connect(self._show_folder)
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(PlainLabel(name, role="strong"))
        words.addWidget(PlainLabel(meaning, role="hint", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addLayout(words, 1)
        row.addWidget(self.amount)
        row.addWidget(self.clear_button)
        row.addWidget(self.folder_button)
        # Not before the row holds it: it would come up as a window of its own.
        self.clear_button.setVisible(store in CLEARABLE)
        self.clear_button.setEnabled(False)

    def show_stored(self, stored: Stored) -> None:
        """Show how much there is."""
        self._stored = stored
        self.amount.setText(amounts.size(stored.octets) if stored.octets else self.tr("Nothing"))
        self.clear_button.setEnabled(stored.octets > 0)

    def show_clearing(self) -> None:
        """It is on its way out."""
        self.amount.setText(self.tr("Clearing…"))
        self.clear_button.setEnabled(False)

    @Slot()
    def _show_folder(self) -> None:
        if self._stored is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._stored.folder)))
