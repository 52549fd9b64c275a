"""Two texts in one: what was taken out is struck through on red, what was added underlined on
green."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.core.differences import Change, Piece
from fluxtune_desktop.ui.tokens import current_tokens

_GROUND = 0.20
_LINE = 1.3
_USUAL_WIDTH = 300


def difference_layout(
    pieces: Iterable[Piece], font: QFont, width: float
) -> tuple[QTextLayout, float]:
    """The pieces in lines of ``width`` pixels, and their height; to be drawn with a pen of the
    text's colour."""
    formats, start, texts = [], 0, []
    for piece in pieces:
        # A line break that changed would show nothing.
        text = piece.text.replace("\n", "\u2028" if piece.kind is Change.SAME else "⏎\u2028")
        mark = QTextLayout.FormatRange()
        # Qt counts in UTF-16; Python does not.
        mark.start, mark.length = start, len(text.encode("utf-16-le", "surrogatepass")) // 2
        mark.format = _look(piece.kind)
        start += mark.length
        formats.append(mark)
        texts.append(text)
    layout = QTextLayout("".join(texts), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    return layout, _break_lines(layout, width)


def _break_lines(layout: QTextLayout, width: float) -> float:
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE
    layout.endLayout()
    return height


def _look(kind: Change) -> QTextCharFormat:
    look = QTextCharFormat()
    if kind is Change.TAKEN:
        look.setFontStrikeOut(True)
        look.setBackground(_ground("error"))
    elif kind is Change.ADDED:
        look.setFontUnderline(True)
        look.setBackground(_ground("ok"))
    return look


def _ground(role: str) -> QColor:
    colour = current_tokens().color(role)
    colour.setAlphaF(_GROUND)
    return colour


def difference_words(pieces: Iterable[Piece]) -> str:
    """The pieces for somebody who listens."""
    taken = QCoreApplication.translate("Difference", "[taken out: %1]")
    added = QCoreApplication.translate("Difference", "[added: %1]")
    words = {Change.SAME: "%1", Change.TAKEN: taken, Change.ADDED: added}
    return "".join(words[piece.kind].replace("%1", piece.text) for piece in pieces)


class DifferenceLabel(QWidget):
    """Shows pieces over as many lines as they need."""

    def __init__(self, pieces: Iterable[Piece] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_pieces(pieces)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is shown."""
        return self._pieces

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """Show these."""
        self._pieces = tuple(pieces)
        self.setAccessibleName(difference_words(self._pieces))
        self.updateGeometry()
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        _layout, height = difference_layout(self._pieces, self.font(), width)
        return round(height + 0.5)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.fontMetrics().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        layout, _height = difference_layout(self._pieces, self.font(), self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout.draw(painter, QPointF(0, 0))
