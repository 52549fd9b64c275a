"""Progress pictures as a table that is painted: its cost is that of what is seen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.samples import Board, Sample
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.spoken import speak_as
from fluxtune_desktop.ui.tokens import RADIUS_THUMBNAIL, SPACE_2, current_tokens
from fluxtune_desktop.ui.training import board_words
from fluxtune_desktop.ui.training.board_layout import CELL, GAP, HEAD, BoardLayout
from fluxtune_desktop.ui.widgets.cover import paint_cover

AS_IT_CAME = FileStamp(mtime_ns=0, size=0)
"""These files are written once, in a folder of their own run: no stamp tells anything."""
_MOST_ROWS = 3
_PIN = 26
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class BoardView(QAbstractScrollArea):
    """``opened`` and ``pin_wanted`` carry the `Sample` under the mark.

    The arrow keys move the mark, Home and End to the first and last step; Return or a click opens,
    P or the pin in the corner pins.
    """

    opened = Signal(object)
    pin_wanted = Signal(object)

    def __init__(
        self,
        thumbnails: Thumbnails,
        path_of: Callable[[Sample], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._path_of = path_of
        self._board = Board(steps=(), prompts=(), cells={})
        self._pinned: tuple[Sample, ...] = ()
        self._paths: dict[Sample, Path | None] = {}
        self._shown: set[Path] = set()
        self._mark = (0, 0)
        self._hover: tuple[int, int] | None = None
        speak_as(self, QAccessible.Role.Table)
        self.setAccessibleName(self.tr("Progress pictures"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(40)
            bar.valueChanged.connect(self._on_scrolled)
        thumbnails.ready.connect(self._on_ready)

    def show_board(self, board: Board) -> None:
        """Show these pictures; the mark stays on its picture, and the newest step is in view if it
        was before."""
        if board == self._board:
            return
        marked = self.current()
        bar = self.horizontalScrollBar()
        at_end = bool(self._board.steps) and bar.value() >= bar.maximum()
        self._board = board
        self._mark = _place_of(board, marked) or _within(board, self._mark)
        self._fit()
        if at_end:
            bar.setValue(bar.maximum())
        self._speak()
        self.viewport().update()

    def show_pinned(self, pinned: tuple[Sample, ...]) -> None:
        """Mark these as pinned."""
        self._pinned = pinned
        self.viewport().update()

    def current(self) -> Sample | None:
        """The picture under the mark."""
        return self._board.at(*self._mark)

    @property
    def mark(self) -> tuple[int, int]:
        """Row and column of the mark."""
        return self._mark

    def go_to(self, row: int, column: int) -> None:
        """Move the mark, and have it seen."""
        self._mark = _within(self._board, (row, column))
        x, y = self.places().scrolled_to(*self._mark)
        self.horizontalScrollBar().setValue(x)
        self.verticalScrollBar().setValue(y)
        self._speak()
        self.viewport().update()

    def places(self) -> BoardLayout:
        """Where everything lies now."""
        return BoardLayout(
            columns=len(self._board.steps),
            rows=len(self._board.prompts),
            width=self.viewport().width(),
            height=self.viewport().height(),
            x=self.horizontalScrollBar().value(),
            y=self.verticalScrollBar().value(),
        )

    def pin_place(self, row: int, column: int) -> QRect:
        """Where the pin of a picture is."""
        cell = self.places().cell(row, column)
        return QRect(cell.right() - _PIN - 3, cell.top() + 4, _PIN, _PIN)

    # -- events -------------------------------------------------------------------------------

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        row, column = self._mark
        if key in _MOVES:
            down, right = _MOVES[key]
            self.go_to(row + down, column + right)
        elif key == Qt.Key.Key_Home:
            self.go_to(row, 0)
        elif key == Qt.Key.Key_End:
            self.go_to(row, len(self._board.steps) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._tell(self.opened)
        elif key == Qt.Key.Key_P:
            self._tell(self.pin_wanted)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.places().at(event.position().toPoint())
        if place is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.go_to(*place)
        on_pin = self.pin_place(*place).contains(event.position().toPoint())
        self._tell(self.pin_wanted if on_pin else self.opened)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover_at(self.places().at(event.position().toPoint()))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover_at(None)
        return super().viewportEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._speak()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        places = self.places()
        self._shown = set()
        self._paint_heads(painter, places)
        painter.setClipRect(QRect(places.aside - 3, HEAD - 3, places.width, places.height))
        for row in places.rows_seen():
            for column in places.columns_seen():
                self._paint_cell(painter, row, column, QRectF(places.cell(row, column)))

    # -- painting -----------------------------------------------------------------------------

    def _paint_heads(self, painter: QPainter, places: BoardLayout) -> None:
        tokens = current_tokens()
        painter.save()
        painter.setClipRect(QRect(places.aside, 0, places.width, HEAD))
        for column in places.columns_seen():
            box = places.cell(0, column)
            box.setTop(0)
            box.setHeight(HEAD - GAP)
            newest = column == self._mark[1] and self.hasFocus()
            painter.setPen(tokens.color("text" if newest else "text_2"))
            words = board_words.step_words(self._board.steps[column])
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, CELL)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setClipRect(QRect(0, HEAD, places.aside, places.height))
        for row in places.rows_seen():
            box = places.cell(row, 0)
            box.setLeft(0)
            box.setRight(places.aside - SPACE_2 * 2)
            painter.setPen(tokens.color("text"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            painter.drawText(box, flags, board_words.prompt_words(self._board.prompts[row]))
        painter.restore()

    def _paint_cell(self, painter: QPainter, row: int, column: int, box: QRectF) -> None:
        sample, tokens = self._board.at(row, column), current_tokens()
        pixmap = None if sample is None else self._pixmap(sample)
        paint_cover(painter, box, pixmap, RADIUS_THUMBNAIL)
        if sample is not None and pixmap is None and self._is_broken(sample):
            middle = QRectF(0, 0, 20, 20)
            middle.moveCenter(box.center())
            paint_icon(painter, "image-off", middle, "text_3")
        marked = (row, column) == self._mark and self.hasFocus()
        pinned = sample in self._pinned
        if marked or pinned:
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_THUMBNAIL, RADIUS_THUMBNAIL)
        if sample is not None and (pinned or marked or (row, column) == self._hover):
            self._paint_pin(painter, QRectF(self.pin_place(row, column)), pinned=pinned)

    def _paint_pin(self, painter: QPainter, box: QRectF, *, pinned: bool) -> None:
        tokens = current_tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent" if pinned else "surface"))
        painter.drawRoundedRect(box, 7, 7)
        paint_icon(painter, "pin", box.adjusted(6, 6, -6, -6), "on_accent" if pinned else "text")

    def _pixmap(self, sample: Sample) -> QPixmap | None:
        path = self._file(sample)
        if path is None:
            return None
        self._shown.add(path)
        size = round(CELL * 1.5 * self.devicePixelRatioF())
        return self._thumbnails.pixmap(path, AS_IT_CAME, size)

    def _is_broken(self, sample: Sample) -> bool:
        path = self._file(sample)
        return path is not None and self._thumbnails.failed(path)

    def _file(self, sample: Sample) -> Path | None:
        if sample not in self._paths:
            self._paths[sample] = self._path_of(sample)
        return self._paths[sample]

    # -- inside -------------------------------------------------------------------------------

    def _tell(self, signal: SignalInstance) -> None:
        sample = self.current()
        if sample is not None:
            signal.emit(sample)

    def _fit(self) -> None:
        rows = min(_MOST_ROWS, max(1, len(self._board.prompts)))
        height = HEAD + rows * (CELL + GAP) - GAP + 2
        lying = self.horizontalScrollBar()
        places = self.places()
        lying.setRange(0, places.beyond_x)
        lying.setPageStep(max(1, places.width - places.aside))
        if places.beyond_x:
            height += lying.sizeHint().height()
        if self.height() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
        standing = self.verticalScrollBar()
        standing.setRange(0, self.places().beyond_y)
        standing.setPageStep(max(1, places.height - HEAD))

    def _hover_at(self, place: tuple[int, int] | None) -> None:
        if place == self._hover:
            return
        self._hover = place
        there = place is not None and self._board.at(*place) is not None
        shape = Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        sample = self._board.at(*place) if place is not None else None
        self.viewport().setToolTip("" if sample is None else board_words.sample_words(sample))
        self.viewport().update()

    def _speak(self) -> None:
        if not self._board.steps:
            return
        row, column = self._mark
        words = board_words.place_words(self._board, row, column)
        if self.current() in self._pinned:
            words = f"{words}, {self.tr('pinned')}"
        self.setAccessibleDescription(words)

    @Slot()
    def _on_scrolled(self) -> None:
        self.viewport().update()

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        if path in self._shown:
            self.viewport().update()


def _place_of(board: Board, sample: Sample | None) -> tuple[int, int] | None:
    if sample is None or sample.step not in board.steps or sample.prompt not in board.prompts:
        return None
    return board.prompts.index(sample.prompt), board.steps.index(sample.step)


def _within(board: Board, place: tuple[int, int]) -> tuple[int, int]:
    row = max(0, min(place[0], len(board.prompts) - 1))
    return row, max(0, min(place[1], len(board.steps) - 1))


def view_point(view: BoardView, row: int, column: int) -> QPoint:
    """The middle of a picture, in the coordinates of the viewport."""
    return view.places().cell(row, column).center()
