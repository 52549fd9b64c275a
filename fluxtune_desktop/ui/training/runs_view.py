"""The list of runs beside the one in front."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.run_label import RunLabel, answers_to, label_of
from fluxtune_desktop.services.intermediate_versions import IntermediateVersions
from fluxtune_desktop.services.progress_pictures import ProgressPictures
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4, text_px
from fluxtune_desktop.ui.training.run_list import RunList
from fluxtune_desktop.ui.training.run_view import RunView
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_SIDE = 270
_NARROW_SIDE = 206
_NARROW = 1180
_FEW = 3
"""Runs among which nobody has to search."""


class RunsView(QWidget):
    """Holds the parts; the page connects them."""

    def __init__(
        self,
        comparing: RunComparing,
        progress: ProgressPictures,
        versions: IntermediateVersions,
        thumbnails: Thumbnails,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.new = Button(self.tr("New"), icon="plus")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a run"))
        self.search.setAccessibleName(self.tr("Find a run"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "text_3"), QLineEdit.ActionPosition.LeadingPosition)
        self.nothing = PlainLabel(self.tr("No run has these words."), role="hint", wrap=True)
        self.nothing.hide()
        self.all_projects = Button(self.tr("All projects…"), role="link")
        self.list = RunList()
        self.run = RunView(comparing, progress, versions, thumbnails)
        self.run.verbs.offered.connect(self.list.offer)
        top = QHBoxLayout()
        top.addWidget(PlainLabel(self.tr("Runs"), role="title"))
        top.addStretch(1)
        top.addWidget(self.new)
        self._side = QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setSpacing(SPACE_3)
        self._column.addLayout(top)
        self._column.addWidget(self.search)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.list, 1)
        self._column.addStretch(0)
        self._column.addWidget(self.all_projects, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(Line(across=False))
        row.addWidget(self.run, 1)

    def show_jobs(
        self,
        jobs: Sequence[Job],
        prices: Prices,
        now: datetime,
        labels: Sequence[RunLabel],
    ) -> None:
        """Show the runs that are looked for; all of them while nothing is typed."""
        words = self.search.text()
        found = tuple(job for job in jobs if answers_to(words, job, label_of(labels, job.run)))
        self.search.setVisible(len(jobs) > _FEW or bool(words))
        self.nothing.setVisible(bool(jobs) and not found)
        self.list.setVisible(bool(found))
        self.list.show_jobs(found, prices, now, labels)

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
        self._side.setFixedWidth(text_px(_NARROW_SIDE if narrow else _SIDE))
        margin = SPACE_2 if narrow else SPACE_4
        self._column.setContentsMargins(margin, SPACE_4, margin, SPACE_2)
        self.run.set_narrow(narrow)
