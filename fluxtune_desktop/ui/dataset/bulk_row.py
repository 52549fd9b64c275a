"""Paints one caption before and after: a tick, the image's name, and what would change."""

from collections import OrderedDict
from math import ceil

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from fluxtune_desktop.core.bulk import Rewritten
from fluxtune_desktop.core.differences import difference
from fluxtune_desktop.core.excerpts import excerpt
from fluxtune_desktop.ui.dataset.bulk_model import Role
from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.tokens import current_tokens
from fluxtune_desktop.ui.widgets.difference_label import difference_layout

_LINE = 1.35
_PADDING = 8
_TICK = 16
TEXT_AT = _PADDING + _TICK + 12
"""Where the text begins; what lies before it is the tick's."""
_KEPT = 200
"""Rows whose lines are kept: more than any window shows."""

_Index = QModelIndex | QPersistentModelIndex


class BulkRow(QStyledItemDelegate):
    """Works out the difference of a row when it is painted: of thousands, few are ever seen."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._lines = 1
        self._layouts: OrderedDict[tuple[int, int, str], QTextLayout] = OrderedDict()

    def set_lines(self, lines: int) -> None:
        """How many lines of text a row has. What was laid out before is forgotten."""
        self._lines = lines
        self._layouts.clear()

    def height(self) -> int:
        """The pixels of a row."""
        return 2 * _PADDING + (1 + self._lines) * _line_height(self._view.font())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(Role.REWRITTEN)
        if not isinstance(row, Rewritten):
            return
        font = self._view.font()
        box, line = QRect(option.rect), _line_height(font)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        name = QRect(box.left() + TEXT_AT, box.top() + _PADDING, box.width(), line)
        name.setRight(box.right() - _PADDING)
        painter.save()
        _paint_ground(painter, option, focus=self._view.hasFocus())
        _paint_tick(painter, name, ticked=ticked)
        painter.setFont(font)
        painter.setPen(current_tokens().color("text_2"))
        _paint_name(painter, name, str(row.image))
        layout = self._layout(index.row(), row, font, name.width())
        room = QRectF(name.left(), name.bottom() + 1, name.width(), line * self._lines)
        painter.setPen(current_tokens().color("text" if ticked else "text_3"))
        painter.setClipRect(room)
        layout.draw(painter, QPointF(room.left(), room.top()))
        painter.restore()

    def _layout(self, number: int, row: Rewritten, font: QFont, width: int) -> QTextLayout:
        key = (number, width, current_tokens().name)
        found = self._layouts.get(key)
        if found is None:
            letters = letters_in(width, font)
            pieces = excerpt(difference(row.old, row.new), letters * self._lines)
            found, _height = difference_layout(pieces, font, width)
            self._layouts[key] = found
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        return found


def letters_in(width: int, font: QFont) -> int:
    """About how many letters stand on a line."""
    return max(width // max(QFontMetrics(font).averageCharWidth(), 1), 10)


def _line_height(font: QFont) -> int:
    return ceil(QFontMetrics(font).height() * _LINE)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, focus: bool) -> None:
    tokens, box = current_tokens(), QRect(option.rect)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, tokens.accent_soft)
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, tokens.color("border"))
    if focus and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(tokens.color("accent"))
        painter.drawRect(box.adjusted(0, 0, -1, -2))


def _paint_tick(painter: QPainter, name: QRect, *, ticked: bool) -> None:
    tokens = current_tokens()
    left = name.left() - TEXT_AT + _PADDING
    square = QRectF(left, name.center().y() - _TICK / 2, _TICK, _TICK)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens.color("accent" if ticked else "text_3"))
    painter.setBrush(tokens.color("accent" if ticked else "surface_2"))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        paint_icon(painter, "check", square.adjusted(2, 2, -2, -2), "on_accent")


def _paint_name(painter: QPainter, box: QRect, name: str) -> None:
    middle = Qt.TextElideMode.ElideMiddle
    elided = painter.fontMetrics().elidedText(name, middle, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, elided)
