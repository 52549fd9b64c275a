"""What became of each file of an import, to be read, copied, and acted upon."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.services.import_notice import import_notice
from fluxtune_desktop.ui.dataset.import_lines import ReportLines
from fluxtune_desktop.ui.dataset.import_list import ReportList
from fluxtune_desktop.ui.dataset.import_texts import (
    convert_text,
    kept_text,
    odd_text,
    replace_text,
    subfolders_text,
    trigger_text,
)
from fluxtune_desktop.ui.import_texts import import_text
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4, SPACE_5
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.dimming_dialog import DimmingDialog
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_SIZE = (640, 520)


class Offer(QWidget):
    """A sentence with the one thing that can be done about it."""

    def __init__(self, text: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(text, wrap=True)
        self.button = Button(action)
        self.button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(IconLabel("info", size=16))
        row.addWidget(self.words, 1)
        row.addWidget(self.button)

    def settle(self, text: str) -> None:
        """It was done."""
        self.words.setText(text)
        self.button.hide()


class ReportDialog(DimmingDialog):
    """``subfolders_wanted``, ``captions_wanted`` and ``trigger_wanted`` ask for what the offers
    say, and so does ``odd_wanted``. ``trigger_word`` is that of the project; ``differing`` counts
    the captions of the project that say something else than the file did, ``odd`` those that came
    in another encoding and are not in use."""

    subfolders_wanted = Signal()
    captions_wanted = Signal()
    odd_wanted = Signal()
    trigger_wanted = Signal()

    def __init__(
        self,
        report: AddReport,
        *,
        can_add_more: bool,
        differing: int,
        odd: int,
        trigger_word: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.report = report
        self.setWindowTitle(self.tr("Last import"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.summary = PlainLabel(
            import_text(import_notice(report).params), role="secondary", wrap=True
        )
        self.list = ReportList()
        self.list.lines.show_lines(ReportLines(report))
        self.copy_button = Button(self.tr("Copy"), icon="copy")
        self.copy_button.setToolTip(self.tr("Copy the chosen lines, or all"))
        self.copy_button.setAutoDefault(False)
        self.close_button = Button(self.tr("Close"), role="primary")
        self.close_button.setDefault(True)
        self.kept = Offer(kept_text(differing), replace_text(differing))
        self.kept.setVisible(bool(differing))
        self.odd = Offer(odd_text(odd), convert_text(odd))
        self.odd.setVisible(bool(odd))
        self.deeper = Offer(subfolders_text(report.in_subfolders), self.tr("Add them"))
        self.deeper.setVisible(bool(report.in_subfolders))
        self.deeper.button.setVisible(can_add_more)
        self.trigger = Offer(trigger_text(report.trigger_word), self.tr("Use this word"))
        offered = not report.trigger_taken and report.trigger_word not in ("", trigger_word)
        self.trigger.setVisible(offered)
        self._lay_out()
        self.copy_button.clicked.connect(self.list.copy_lines)
        self.close_button.clicked.connect(self.accept)
        self.kept.button.clicked.connect(self._use_captions)
        self.odd.button.clicked.connect(self._convert)
        self.deeper.button.clicked.connect(self._add_deeper)
        self.trigger.button.clicked.connect(self._use_trigger)
        self.list.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(PlainLabel(self.windowTitle(), role="title"))
        column.addWidget(self.summary)
        column.addWidget(self.deeper)
        column.addWidget(self.kept)
        column.addWidget(self.odd)
        column.addWidget(self.trigger)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    @Slot()
    def _use_captions(self) -> None:
        self.captions_wanted.emit()
        self.kept.settle(self.tr("The captions of the file are used now. Undo brings yours back."))
        self.close_button.setFocus()

    @Slot()
    def _convert(self) -> None:
        self.odd_wanted.emit()
        self.odd.settle(self.tr("They are UTF-8 now. Undo takes that back."))
        self.close_button.setFocus()

    @Slot()
    def _use_trigger(self) -> None:
        self.trigger_wanted.emit()
        self.trigger.settle(self.tr("It is the trigger word of this project now."))
        self.close_button.setFocus()

    @Slot()
    def _add_deeper(self) -> None:
        self.subfolders_wanted.emit()
        self.accept()
