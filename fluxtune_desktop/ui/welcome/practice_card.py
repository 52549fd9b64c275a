"""The way in for somebody without an account."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.practice_start import PracticeStart
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_4, current_tokens
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.cover import paint_cover
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_SIDE = 50
_STEP = 38
_RADIUS = 8
_STAMP = FileStamp(mtime_ns=0, size=0)


class PracticeCard(QFrame):
    """Starts practice with a copy of the sample project; ends it, too."""

    def __init__(
        self,
        *,
        mode: Mode,
        start: PracticeStart,
        samples: tuple[Path, ...],
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._mode = mode
        self._start = start
        self._waiting = False
        self._title = PlainLabel(role="strong")
        self._words = PlainLabel(role="hint", wrap=True)
        self.start_button = Button(self.tr("Start practice"), icon="flask-conical")
        self.start_button.setObjectName("start-practice")
        self.leave_button = Button(self.tr("Leave practice"))
        self.leave_button.setObjectName("leave-practice")
        self.start_button.clicked.connect(self._begin)
        self.leave_button.clicked.connect(mode.leave_practice)
        start.waiting_changed.connect(self._on_waiting_changed)
        mode.changed.connect(self._on_mode_changed)
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._words)
        words.addStretch(1)
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 18, 18)
        row.setSpacing(SPACE_4)
        row.addWidget(Fan(samples, thumbnails), alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        self.setMinimumHeight(108)
        self._on_mode_changed(mode.practice)

    @Slot()
    def _begin(self) -> None:
        self._start.begin()

    @Slot(object)
    def _on_waiting_changed(self, waiting: bool) -> None:
        self.start_button.setEnabled(not waiting)
        self._waiting = waiting
        self._name_start(self._mode.practice)

    def _name_start(self, practice: bool) -> None:
        if self._waiting:
            self.start_button.setText(self.tr("Starting…"))
        elif practice:
            self.start_button.setText(self.tr("Open the sample"))
        else:
            self.start_button.setText(self.tr("Start practice"))

    @Slot(object)
    def _on_mode_changed(self, practice: bool) -> None:
        self.leave_button.setVisible(practice)
        self._name_start(practice)
        if practice:
            self._title.setText(self.tr("Practice mode is on"))
            self._words.setText(
                self.tr("Any folder you open now is trained by the practice trainer.")
            )
        else:
            self._title.setText(self.tr("Try it without an account"))
            self._words.setText(
                self.tr(
                    "A sample data set and a practice trainer on this computer. "
                    "Nothing is sent or charged."
                )
            )


class Fan(QWidget):
    """A few pictures that overlap like cards in a hand."""

    def __init__(self, paths: tuple[Path, ...], thumbnails: Thumbnails) -> None:
        super().__init__()
        self._paths = paths
        self._thumbnails = thumbnails
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        thumbnails.ready.connect(self._on_ready)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE + _STEP * max(len(self._paths) - 1, 0), _SIDE)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wanted = round(_SIDE * 2 * self.devicePixelRatioF())
        for place, path in enumerate(self._paths):
            box = QRectF(place * _STEP, 0, _SIDE, _SIDE)
            paint_cover(painter, box, self._thumbnails.pixmap(path, _STAMP, wanted), _RADIUS)
            edge = QPainterPath()
            edge.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
            painter.setPen(QPen(current_tokens().color("surface"), 1))
            painter.drawPath(edge)

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        if path in self._paths:
            self.update()
