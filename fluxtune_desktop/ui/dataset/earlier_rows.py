"""The rows of the panel of earlier versions: a text of one caption, or all captions of one time."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.caption_history import Snapshot, Version
from fluxtune_desktop.core.differences import Change, Piece
from fluxtune_desktop.services.earlier import Compared
from fluxtune_desktop.ui.dataset.earlier_texts import (
    captions_text,
    exact_moment,
    snapshot_head,
    version_head,
)
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.difference_label import DifferenceLabel
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

translate = QCoreApplication.translate


class EarlierRow(QFrame):
    """``wanted`` carries what the row stands for when its button is pressed."""

    wanted = Signal(object)

    def __init__(self, head: str, at: datetime | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.head = ElidedLabel(head, role="field-label")
        if at is not None:
            self.head.setToolTip(exact_moment(at))
        self.button = Button("", parent=self)
        self.button.hide()
        self.button.clicked.connect(self._on_clicked)
        self._value: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        self._column.setSpacing(SPACE_1)
        self._column.addWidget(self.head)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _offer(self, words: str, value: object, *, enabled: bool) -> None:
        self._value = value
        self.button.setText(words)
        self.button.setAccessibleDescription(self.head.text())
        self.button.setEnabled(enabled)
        self.button.show()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        self._column.addLayout(row)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self._value)


class NowRow(EarlierRow):
    """The text that the caption has."""

    def __init__(self, version: Version, *, now: datetime, parent: QWidget | None = None) -> None:
        words = translate("Earlier", "Now")
        super().__init__(f"{words} · {version_head(version, now=now)}", version.at, parent)
        self._add(_text(version.text))


class VersionRow(EarlierRow):
    """A text that the caption had, with the difference to the one that it has."""

    def __init__(
        self, found: Compared, *, now: datetime, usable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(version_head(found.version, now=now), found.version.at, parent)
        self.version = found.version
        if not found.version.text.strip():
            self._add(_text(""))
        self.difference = DifferenceLabel(found.pieces)
        self._add(self.difference)
        words = translate("Earlier", "Use this text")
        if found.version.converted_by:
            told = translate(
                "Earlier",
                "Its bytes are kept. They can be put back; the trainer reads UTF-8 only, though.",
            )
            self._add(PlainLabel(told, role="hint", wrap=True))
            words = translate("Earlier", "Put this file back")
        self._offer(words, found.version, enabled=usable)


class SnapshotRow(EarlierRow):
    """All captions as they were at one time."""

    def __init__(
        self, snapshot: Snapshot, *, now: datetime, usable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(snapshot_head(snapshot, now=now), snapshot.at, parent)
        self.snapshot = snapshot
        self._add(PlainLabel(captions_text(snapshot.captions), role="secondary"))
        self._offer(translate("Earlier", "Bring back…"), snapshot, enabled=usable)


def _text(text: str) -> QWidget:
    if text.strip():
        return DifferenceLabel((Piece(kind=Change.SAME, text=text),))
    return PlainLabel(translate("Earlier", "No caption"), role="secondary")
