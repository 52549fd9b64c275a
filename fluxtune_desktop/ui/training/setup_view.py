"""The form of a new training beside "Before you start"."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3, SPACE_4, SPACE_5, text_px
from fluxtune_desktop.ui.training.afterwards_card import AfterwardsCard
from fluxtune_desktop.ui.training.form_notice import FormNotice
from fluxtune_desktop.ui.training.prompts_card import PromptsCard
from fluxtune_desktop.ui.training.ready_panel import ReadyPanel
from fluxtune_desktop.ui.training.settings_card import SettingsCard
from fluxtune_desktop.ui.training.subject_card import SubjectCard
from fluxtune_desktop.ui.training.trainer_card import TrainerCard
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn

_PANEL = 380
_NARROW_PANEL = 276
_NARROW = 1180


class SetupView(QWidget):
    """Holds the cards; the page connects them. ``seen`` when it comes to the front."""

    seen = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = SubjectCard()
        self.trainer = TrainerCard()
        self.settings = SettingsCard()
        self.prompts = PromptsCard()
        self.afterwards = AfterwardsCard()
        self.notice = FormNotice()
        self.ready = ReadyPanel()
        self.back = Button(self.tr("Runs"), icon="arrow-left")
        self.lead = PlainLabel(role="secondary", wrap=True)
        self._column = QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.form = self._form()
        row.addWidget(self.form, 1)
        row.addWidget(Line(across=False))
        row.addWidget(self.ready)

    def show_lead(self, *, practice: bool) -> None:
        """Say where the images go."""
        if practice:
            self.lead.setText(
                self.tr("Practice: everything happens on this computer, and nothing is charged.")
            )
        else:
            self.lead.setText(
                self.tr(
                    "Your images and captions are packed, uploaded to Replicate and used to teach "
                    "FLUX.1 your style."
                )
            )

    def show_thumbs(self, pictures: Sequence[QPixmap | None]) -> None:
        """Show some of the images."""
        self.ready.thumbs.show_pictures(pictures)

    @Slot()
    def _show_notice(self) -> None:
        self.form.verticalScrollBar().setValue(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._share_room()

    def _share_room(self) -> None:
        narrow = self.width() < text_px(_NARROW)
        self.ready.take_width(text_px(_NARROW_PANEL if narrow else _PANEL))
        side = SPACE_3 if narrow else 28
        self._column.setContentsMargins(side, SPACE_5, side, SPACE_5)

    def _form(self) -> ScrollColumn:
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(PlainLabel(self.tr("Train a new model"), role="heading"))
        words.addWidget(self.lead)
        header = QHBoxLayout()
        header.setSpacing(SPACE_4)
        header.addLayout(words, 1)
        header.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setLayout(self._column)
        self._column.setSpacing(SPACE_4)
        self._column.addLayout(header)
        cards = (self.subject, self.trainer, self.settings, self.prompts, self.afterwards)
        for card in (self.notice, *cards):
            self._column.addWidget(card)
        self._column.addStretch(1)
        column = ScrollColumn(inner)
        self.notice.told.connect(self._show_notice)
        return column
