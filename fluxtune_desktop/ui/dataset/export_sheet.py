"""What is exported, and how it went."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QWidget

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.exporting import ExportForm, ExportReport
from fluxtune_desktop.ui.amounts import grouped, image_count
from fluxtune_desktop.ui.dataset.side_sheet import SideSheet
from fluxtune_desktop.ui.dataset.waiting_row import WaitingRow
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine

translate = QCoreApplication.translate


class ExportSheet(SideSheet):
    """``place_wanted`` asks for the place to write to, ``show_wanted`` to see what was written."""

    place_wanted = Signal()
    cancel_wanted = Signal()
    show_wanted = Signal()
    changed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, translate("ExportSheet", "Export captions"))
        self.cards = {
            form: ChoiceCard(icon, title, words, parent=self)
            for form, icon, title, words in self._choices()
        }
        self._group = QButtonGroup(self)
        for card in self.cards.values():
            self._group.addButton(card)
        self.cards[ExportForm.JSON].setChecked(True)
        self.with_edits = QCheckBox(self.tr("Write cropped and turned images as they are shown"))
        self.with_edits.setToolTip(self.tr("All other images are copied pixel for pixel."))
        self.left_out = QCheckBox(self.tr("Also images that are left out of the training"))
        self.facts = PlainLabel(role="secondary", wrap=True)
        self.waiting = WaitingRow(self.tr("Images exported"))
        self.outcome = StatusLine("", Status.OK)
        self.export_button = Button(self.tr("Choose where…"), icon="save", role="primary")
        self._any = False
        self._lay_out()
        self._group.buttonClicked.connect(self._on_changed)
        self.left_out.toggled.connect(self._on_changed)
        self.export_button.clicked.connect(self.place_wanted)
        self.waiting.canceled.connect(self.cancel_wanted)
        self.outcome.link_clicked.connect(self.show_wanted)

    @property
    def form(self) -> ExportForm:
        """What is to be written."""
        return next(form for form, card in self.cards.items() if card.isChecked())

    def start(self) -> None:
        """Open, with the keyboard at the choice."""
        self.open()
        if not self.waiting.isVisible():
            self.outcome.hide()
        self.cards[self.form].setFocus()

    def show_facts(self, *, images: int, captions: int, unreadable: int) -> None:
        """What would be written."""
        form = self.form
        self._any = bool(images if form.with_images else captions)
        self.with_edits.setEnabled(form.with_images)
        pattern = self.tr("%1 with a caption")
        parts = [pattern.replace("%1", image_count(captions))]
        if form.with_images:
            parts = [image_count(images), self.tr("%1 captions").replace("%1", grouped(captions))]
        text = ", ".join(parts) + "."
        if form.with_images:
            bare = self.tr("Place, camera and serial numbers stay behind.")
            text = f"{text} {bare}"
        if unreadable:
            left = self.tr("Captions that cannot be read and stay behind: %1.")
            text = f"{text} {left.replace('%1', grouped(unreadable))}"
        self.facts.setText(text if self._any else self.tr("There is no caption to export yet."))
        self._show_button()

    def show_running(self) -> None:
        """Something is being written."""
        self.outcome.hide()
        self.waiting.begin()
        self._show_button()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.waiting.show_progress(done, total)

    def show_report(self, report: ExportReport) -> None:
        """It is written."""
        pattern = self.tr("Exported to %1.")
        text = pattern.replace("%1", report.target.name)
        status = Status.OK
        if report.refused:
            status = Status.WARN
            more = self.tr("%1 could not be read and stayed behind.")
            text = f"{text} {more.replace('%1', image_count(len(report.refused)))}"
        self._show_outcome(text, status, link=self.tr("Show folder"))

    def show_problem(self, problem: Problem) -> None:
        """It could not be written."""
        self._show_outcome(problem_sentence(problem), Status.ERROR)

    def show_canceled(self) -> None:
        """It was stopped."""
        self._show_outcome(self.tr("Stopped. Nothing was left behind."), Status.INFO)

    def _choices(self) -> list[tuple[ExportForm, str, str, str]]:
        one = self.tr("One file, for scripts and for bringing captions back")
        lines = self.tr("One file, a line for each image: file_name and text")
        table = self.tr("One table, for a spreadsheet: file_name and text")
        pairs = self.tr("For other trainers: a copy of each image, its .txt beside it")
        return [
            (ExportForm.JSON, "save", self.tr("JSON"), one),
            (ExportForm.JSONL, "save", self.tr("JSON lines"), lines),
            (ExportForm.CSV, "save", self.tr("CSV"), table),
            (ExportForm.FOLDER, "folder", self.tr("Folder of images and captions"), pairs),
            (ExportForm.ZIP, "file-archive", self.tr("Zip of images and captions"), pairs),
        ]

    def _show_outcome(self, text: str, status: Status, *, link: str = "") -> None:
        self.waiting.end()
        self.outcome.show_state(text, status, link=link)
        self.outcome.show()
        self._show_button()

    def _show_button(self) -> None:
        self.export_button.setEnabled(self._any and self.waiting.isHidden())

    @Slot()
    def _on_changed(self, _what: object = None) -> None:
        self.outcome.hide()
        self.changed.emit()

    def _lay_out(self) -> None:
        self.body.setSpacing(SPACE_1)
        for card in self.cards.values():
            self.body.addWidget(card)
        self.body.addSpacing(SPACE_3)
        self.body.addWidget(self.with_edits)
        self.body.addWidget(self.left_out)
        self.body.addSpacing(SPACE_1)
        self.body.addWidget(self.facts)
        self.body.addStretch(1)
        self.body.addWidget(self.waiting)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_3)
        foot.addWidget(self.outcome, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(0)
        foot.addWidget(self.export_button)
        self.outcome.hide()
        self.body.addLayout(foot)
