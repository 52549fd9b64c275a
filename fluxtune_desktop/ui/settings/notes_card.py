"""Whether the desktop tells of trainings."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

translate = QCoreApplication.translate


class NotesCard(Card):
    """A choice is kept at once."""

    def __init__(self, settings: SettingsService, parent: QWidget | None = None) -> None:
        super().__init__(translate("NotesCard", "Notification"), parent=parent)
        self._settings = settings
        self.box = QCheckBox(self.tr("Tell me on the desktop when a training ends or asks"))
        hint = self.tr(
            "While another program is in front. Only the name of the project and the number of the "
            "run are shown."
        )
        self.body.addWidget(self.box)
        self.body.addWidget(PlainLabel(hint, role="hint", wrap=True))
        self.box.toggled.connect(self._on_toggled)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(settings.desktop_notes)

    @Slot(bool)
    def _on_toggled(self, wanted: bool) -> None:
        self._settings.change(desktop_notes=wanted)
