"""Asks under which name a finished model is published."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fluxtune_desktop.core.ids import PictureId, RunId, is_repo_name
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_4, SPACE_5
from fluxtune_desktop.ui.training.card_picker import CardPicker, Offered
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.worded_dialog import WordedDialog


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishWords:
    """What is asked: the paragraphs of ``notes`` say what is sent, where to, and what it costs."""

    title: str
    notes: tuple[str, ...]
    accept: str


class PublishDialog(WordedDialog):
    """Connect ``accepted``; `repo` is then usable."""

    def __init__(
        self,
        run: RunId,
        proposed: str,
        parent: QWidget,
        offered: tuple[Offered, ...] = (),
        thumbnails: Thumbnails | None = None,
        words: PublishWords | None = None,
    ) -> None:
        super().__init__(parent, width=440)
        self.run = run
        said = words or self._usual()
        self.setWindowTitle(said.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = QLineEdit(proposed)
        self._field = Field(self.tr("Repository"), self.edit)
        self.publish = Button(said.accept, icon="upload", role="primary")
        self.refuse = Button(self.tr("Not now"))
        # Return in the name is a yes, and nothing while the name cannot be used.
        self.publish.setDefault(True)
        self.refuse.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.windowTitle(), role="title"))
        for note in said.notes:
            column.addWidget(PlainLabel(note, role="secondary", wrap=True))
        column.addWidget(self._field)
        self.pictures = CardPicker(offered, thumbnails)
        if offered:
            column.addWidget(self.pictures)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(self.refuse)
        row.addWidget(self.publish)
        column.addLayout(row)
        self.edit.textChanged.connect(self._on_typed)
        self.publish.clicked.connect(self.accept)
        self.refuse.clicked.connect(self.reject)
        self._on_typed()

    def _usual(self) -> PublishWords:
        note = self.tr(
            "The LoRA and a model card go into a private repository that only you can see. "
            "Publishing is free."
        )
        return PublishWords(
            title=self.tr("Publish to Hugging Face"), notes=(note,), accept=self.tr("Publish")
        )

    def repo(self) -> str:
        """namespace/name."""
        return self.edit.text().strip()

    def chosen(self) -> tuple[PictureId, ...]:
        """The pictures for the card."""
        return self.pictures.chosen()

    @Slot()
    def _on_typed(self) -> None:
        usable = is_repo_name(self.repo())
        self.publish.setEnabled(usable)
        if usable:
            self._field.set_hint("")
        else:
            self._field.set_problem(self.tr("Write owner/name, with letters, digits and - _ ."))
