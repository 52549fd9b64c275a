"""The panel on the right: one image, its caption, and the way to the next."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.captions import word_count
from fluxtune_desktop.core.dataset import DatasetImage, seen_text
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_words import CaptionWords
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.token_counts import TokenCounts
from fluxtune_desktop.ui.dataset.caption_editor import CaptionEditor
from fluxtune_desktop.ui.dataset.caption_tools import CaptionTools
from fluxtune_desktop.ui.dataset.encoding_note import EncodingNote
from fluxtune_desktop.ui.dataset.finding_list import FindingList
from fluxtune_desktop.ui.dataset.image_facts import image_facts, words_text
from fluxtune_desktop.ui.dataset.length_gauges import LengthGauges
from fluxtune_desktop.ui.dataset.often_used import OftenUsed
from fluxtune_desktop.ui.dataset.picture_box import PictureBox
from fluxtune_desktop.ui.dataset.save_texts import SAVE_TONES, saving_text
from fluxtune_desktop.ui.dataset.save_trouble import SaveTrouble
from fluxtune_desktop.ui.dataset.steps import Steps
from fluxtune_desktop.ui.dataset.trigger_row import TriggerRow
from fluxtune_desktop.ui.dataset.unread_words import UnreadWords
from fluxtune_desktop.ui.tab_order import put_before
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, text_px
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.pill import Pill
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PartsLabel, PlainLabel

MINIMUM_WIDTH = 320
_GAUGES_WIDTH = 280
"""What the words above the caption need at the normal size."""
_NAME_WIDTH = 120
_WORDS_FROM = 380
"""Pixels: in less, the gauges need the room beside the word over the caption."""
_FOUR_LINES = 110


class Inspector(QFrame):
    """``step`` -1 or +1 asks for the previous or the next image."""

    step = Signal(int)

    def __init__(
        self,
        *,
        session: ProjectSession,
        autosave: Autosave,
        thumbnails: Thumbnails,
        tokens: TokenCounts,
        caption_words: CaptionWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setMinimumWidth(_least_width())
        self._session = session
        self._autosave = autosave
        self._image: ImageId | None = None
        self.picture = PictureBox(thumbnails)
        self.name = ElidedLabel(role="strong", mode=Qt.TextElideMode.ElideMiddle)
        self.facts = PartsLabel(role="secondary")
        self.saving = Pill()
        self.saving.setObjectName("save-state")
        self.findings = FindingList(session)
        self.words = PlainLabel(role="field-label")
        self.gauges = LengthGauges(tokens)
        self.editor = CaptionEditor()
        self._unread = UnreadWords()
        self.editor.marks.add(self._unread)
        self.gauges.reached.connect(self._unread.show_reach)
        self.tools = CaptionTools()
        self.trouble = SaveTrouble()
        self.encoding = EncodingNote(session)
        self.trigger = TriggerRow(session)
        self.often = OftenUsed(caption_words)
        self.steps = Steps()
        self._above = QVBoxLayout()
        self._head = QHBoxLayout()
        self._first_of_caption: QWidget = self.editor
        self._lay_out()
        self.editor.edited.connect(self._on_edited)
        self.steps.step.connect(self.step)
        self.addActions(self.steps.keys)
        self.trigger.insert_wanted.connect(self.editor.put_first)
        self.often.chosen.connect(self.editor.put_word)
        self.findings.resized.connect(self.make_room)
        self.trouble.keep_mine.connect(self._keep_mine)
        self.trouble.take_theirs.connect(self._take_theirs)
        session.captions_changed.connect(self._on_captions_changed)
        session.project_changed.connect(self._show_trigger)
        autosave.changed.connect(self._on_saving_changed)

    @property
    def image(self) -> ImageId | None:
        """The image that is shown."""
        return self._image

    def show_image(self, folder: Path, image: DatasetImage) -> None:
        """Show an image, its caption, and what is wrong with it."""
        is_other = image.id != self._image
        self._image = image.id
        self.picture.show_file(folder / image.id, image.stamp, image.mark.edits, image.size)
        self.picture.show_absence(missing=image.missing, readable=image.readable)
        self.picture.tools.show_edited(image.mark.edits.any)
        self.picture.setAccessibleName(str(image.id))
        self.name.setText(str(image.id))
        self.name.ensurePolished()
        needed = self.name.fontMetrics().horizontalAdvance(self.name.text()) + 2
        self.name.setMinimumWidth(min(needed, _NAME_WIDTH))
        self.facts.setText(image_facts(image))
        self.findings.show_image(image.id)
        self._show_trigger()
        self.encoding.show_image(image)
        self._show_text()
        if is_other:
            # Who goes on by key goes on writing where the text ends.
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setReadOnly(not image.caption.readable or self._session.read_only)
        self.tools.show_checked(
            checked=image.mark.checked, able=image.captioned and not self._session.read_only
        )
        self._show_words()
        self._show_saving()

    def put_above_caption(self, widget: QWidget) -> None:
        """Show something between the image and its caption."""
        self._above.addWidget(widget)
        put_before(widget, self._first_of_caption)

    def put_in_head(self, widget: QWidget) -> None:
        """Show something beside the word over the caption."""
        # A button without a frame has room around its icon.
        self._head.insertSpacing(1, -SPACE_2)
        self._head.insertWidget(2, widget)
        put_before(widget, self.editor)
        self._first_of_caption = widget

    def show_place(self, place: int, count: int) -> None:
        """The image's place among those that the grid shows, from 1."""
        self.steps.show_place(place, count)

    def edit(self) -> None:
        """Let the person type."""
        self.editor.setFocus()
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(SPACE_3)
        names.addWidget(self.name)
        names.addWidget(self.facts)
        names.addStretch(1)
        names.addWidget(self.saving)
        head = self._head
        head.addWidget(PlainLabel(self.tr("Caption"), role="field-label"))
        head.addStretch(1)
        head.setSpacing(SPACE_3)
        head.addWidget(self.words)
        head.addWidget(self.gauges)
        self.editor.setMinimumHeight(_FOUR_LINES)
        self.editor.setMaximumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addWidget(self.picture, 30)
        column.addSpacing(SPACE_1)
        column.addLayout(names)
        column.addWidget(self.findings)
        column.addSpacing(SPACE_1)
        column.addLayout(self._above)
        column.addLayout(head)
        column.addWidget(self.editor, 10)
        column.addWidget(self.encoding)
        column.addWidget(self.trouble)
        column.addWidget(self.tools)
        column.addWidget(self.trigger)
        column.addSpacing(SPACE_1)
        column.addWidget(Line())
        column.addWidget(self.often)
        column.addStretch(1)
        column.addWidget(self.steps)

    @Slot(object)
    def _on_edited(self, text: str) -> None:
        if self.editor.isReadOnly():
            # A chip or a snippet was pressed.
            self._show_text()
        elif self._image is not None:
            self._session.set_caption(self._image, text)
            self._show_words()

    @Slot(object)
    def _on_captions_changed(self, images: frozenset[ImageId]) -> None:
        if self._image in images:
            self._show_text()
            self._show_words()

    @Slot(object)
    def _on_saving_changed(self, images: frozenset[ImageId]) -> None:
        if self._image in images:
            self._show_saving()

    @Slot(object)
    def _show_trigger(self, _project: object = None) -> None:
        project = self._session.project
        self.editor.set_trigger(project.trigger_word if project is not None else "")

    @Slot()
    def _keep_mine(self) -> None:
        if self._image is not None:
            self._session.keep_my_caption(self._image)

    @Slot()
    def _take_theirs(self) -> None:
        if self._image is not None:
            self._session.use_disk_caption(self._image)

    def _show_text(self) -> None:
        image = None if self._image is None else self._session.image(self._image)
        if image is not None:
            caption, text = image.caption, self._session.caption(image.id)
            self.editor.show_text(text if caption.readable else seen_text(caption))

    def _show_words(self) -> None:
        text = self.editor.toPlainText()
        self.words.setText(words_text(word_count(text)))
        self.gauges.show_caption(text)

    def _show_saving(self) -> None:
        if self._image is None:
            return
        state = self._autosave.state(self._image)
        problem = self._autosave.problem(self._image)
        tone, icon = SAVE_TONES[state]
        self.facts.setVisible(problem is None)
        self.saving.show_state(saving_text(state, problem), tone, icon=icon)
        self.trouble.show_problem(problem, self._session.caption(self._image))
        self.make_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setMinimumWidth(_least_width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.words.setVisible(self.width() >= _WORDS_FROM)
        self.make_room()

    @Slot()
    def make_room(self) -> None:
        """Show as much as there is room for."""
        # The chips may go where the window is low, and in trouble what waits until it is over.
        self.often.set_room(True)
        self.often.set_room(self._fits())
        crowded = self._crowded()
        self.findings.set_room(True)
        for part in (self.trigger, self.tools, self.picture):
            part.show()
        if not crowded:
            return
        self.findings.set_room(self._fits())
        for part in (self.trigger, self.tools, self.picture):
            part.setVisible(self._fits())

    def _crowded(self) -> bool:
        """Whether something is shown that matters more than what usually stands here."""
        above = [
            item.widget() for i in range(self._above.count()) if (item := self._above.itemAt(i))
        ]
        parts = (self.trouble, self.encoding, *above)
        return any(part is not None and not part.isHidden() for part in parts)

    def _fits(self) -> bool:
        layout = self.layout()
        if layout is None:
            return True
        layout.activate()
        return layout.totalMinimumHeightForWidth(self.width()) <= self.height()


def _least_width() -> int:
    return max(MINIMUM_WIDTH, text_px(_GAUGES_WIDTH))
