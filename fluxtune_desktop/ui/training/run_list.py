"""The list of a project's runs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFont, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.run_label import RunLabel, label_of
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import RADIUS_CONTROL, current_tokens, text_px
from fluxtune_desktop.ui.training import run_words

_HEIGHT = 56
_TOPS = (9, 28)
_LINE = 19
_TEXT_LEFT = 40
_STAR = 13
_ROOT = QModelIndex()
JOB = int(Qt.ItemDataRole.UserRole)
WORDS = JOB + 1
"""The two lines of a row."""
STARRED = JOB + 2

Index = QModelIndex | QPersistentModelIndex


class RunModel(QAbstractListModel):
    """The runs, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: tuple[Job, ...] = ()
        self._prices = Prices()
        self._now: datetime | None = None
        self._labels: Sequence[RunLabel] = ()

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Those that are shown."""
        return self._jobs

    def show_jobs(
        self,
        jobs: tuple[Job, ...],
        prices: Prices,
        now: datetime,
        labels: Sequence[RunLabel] = (),
    ) -> None:
        """Show these; a list of the same runs keeps its selection."""
        self._prices, self._now = prices, now
        relabelled, self._labels = labels != self._labels, labels
        if [job.run for job in jobs] != [job.run for job in self._jobs]:
            self.beginResetModel()
            self._jobs = jobs
            self.endResetModel()
            return
        changed = [row for row, job in enumerate(jobs) if relabelled or job is not self._jobs[row]]
        self._jobs = jobs
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, run: RunId) -> int | None:
        """The row of a run, None when it is not here."""
        return next((row for row, job in enumerate(self._jobs) if job.run == run), None)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._jobs)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        job = self._jobs[index.row()]
        if role == JOB:
            return job
        if role == STARRED:
            return self.label(job).starred
        name, state = self.words(job)
        if role == WORDS:
            return name, state
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            starred = self.label(job).starred and role == Qt.ItemDataRole.AccessibleTextRole
            return f"{name}\n{state}" + (f"\n{_starred()}" if starred else "")
        # The name, too: with large text it is cut in the row.
        return f"{name}\n{state}" if role == Qt.ItemDataRole.ToolTipRole else None

    def words(self, job: Job) -> tuple[str, str]:
        """The two lines of a run."""
        now = self._now or job.plan.created_at
        name = run_words.run_name(job, now=now, label=self.label(job))
        return name, run_words.run_state(job, self._prices)

    def label(self, job: Job) -> RunLabel:
        """What the person says of a run."""
        return label_of(self._labels, job.run)


class RunList(QListView):
    """``chosen`` carries the run that the person, or the program, has put in front."""

    chosen = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self._model = RunModel()
        self.setModel(self._model)
        self.setItemDelegate(RunDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSpacing(1)
        self.setAccessibleName(self.tr("Runs"))
        # In the menu of the right button, and in the palette.
        self.train_again = make_action(commands.TRAIN_AGAIN, self)
        self.addAction(self.train_again)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @Slot(object)
    def offer(self, actions: Sequence[QAction]) -> None:
        """Have these in the menu of the right button: what can be done with the run in front."""
        again = self.train_again
        wanted = [again if action.text() == again.text() else action for action in actions]
        wanted = wanted if again in wanted else [*wanted, again]
        if wanted != self.actions():
            for action in self.actions():
                self.removeAction(action)
            self.addActions(wanted)

    @property
    def runs(self) -> RunModel:
        """The model."""
        return self._model

    def show_jobs(
        self,
        jobs: tuple[Job, ...],
        prices: Prices,
        now: datetime,
        labels: Sequence[RunLabel] = (),
    ) -> None:
        """Show these and keep the chosen run, or choose the newest."""
        before = self.current_run()
        self._model.show_jobs(jobs, prices, now, labels)
        if jobs and self.current_run() is None:
            row = self._model.row_of(before) if before is not None else None
            self.setCurrentIndex(self._model.index(row or 0))

    def current_run(self) -> RunId | None:
        """The run in front."""
        job = self.currentIndex().data(JOB)
        return job.run if isinstance(job, Job) else None

    def choose(self, run: RunId) -> None:
        """Put a run in front; one that is not here changes nothing."""
        row = self._model.row_of(run)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        job = current.data(JOB)
        if isinstance(job, Job):
            self.chosen.emit(job.run)


class RunDelegate(QStyledItemDelegate):
    """Paints a row of any list that gives ``JOB``, ``WORDS`` and ``STARRED``."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, text_px(_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        job = index.data(JOB)
        if not isinstance(job, Job):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, box, option)
        name, role = run_words.run_icon(job)
        paint_icon(painter, name, QRectF(box.left() + 12, box.top() + 11, 17, 17), role)
        starred = bool(index.data(STARRED))
        if starred:
            place = QRectF(box.right() - 12 - _STAR, box.top() + 12, _STAR, _STAR)
            paint_icon(painter, "star-filled", place, "accent")
        self._paint_words(painter, box, index.data(WORDS), option, starred=starred)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        tokens = current_tokens()
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(tokens.accent_soft)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(tokens.color("surface_2"))
        else:
            return
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(tokens.color("accent"))
        edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_words(
        self,
        painter: QPainter,
        box: QRectF,
        words: tuple[str, str],
        option: QStyleOptionViewItem,
        *,
        starred: bool,
    ) -> None:
        tokens = current_tokens()
        strong = QFont(option.font)
        small = QFont(strong)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(text_px(12))
        width = box.width() - _TEXT_LEFT - 8
        places = line_places(box)
        lines = ((strong, "text", words[0]), (small, "text_2", words[1]))
        for (font, role, text), place in zip(lines, places, strict=True):
            painter.setFont(font)
            painter.setPen(tokens.color(role))
            room = width - _STAR - 8 if starred and font is strong else width
            line = QRectF(box.left() + _TEXT_LEFT, place.top(), room, place.height())
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)


def line_places(box: QRectF) -> tuple[QRectF, QRectF]:
    """Where the two lines of a row stand: as high as their words are in the size in use."""
    high = text_px(_LINE)
    first, second = (
        QRectF(box.left(), box.top() + text_px(top), box.width(), high) for top in _TOPS
    )
    return first, second


def _starred() -> str:
    return QCoreApplication.translate("Training", "Starred")
