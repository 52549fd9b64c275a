"""How the feed draws its headings and squares."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.tokens import DARK, RADIUS_THUMBNAIL, current_tokens, text_px
from fluxtune_desktop.ui.widgets.cover import paint_cover

_CHIP_PAD = 4.0
_ICON = 22.0
_STAR = 22.0
_FACTS_GAP = 12.0
_LEAST_FACTS_SHARE = 0.2


def paint_heading(
    painter: QPainter, box: QRectF, prompt: str, captions: tuple[str, ...], triggers: frozenset[str]
) -> None:
    """The prompt, its trigger word as a chip, and the facts at the far end."""
    left = _paint_trigger(painter, box, prompt, triggers)
    words = prompt.replace("\n", " ")
    if left > box.left():
        words = words.split(" ", 1)[1] if " " in words else ""
    needed = QFontMetricsF(painter.font()).horizontalAdvance(words) + 1
    most = max(box.right() - left - needed - _FACTS_GAP, box.width() * _LEAST_FACTS_SHARE)
    facts = paint_facts(painter, box, captions, most=most, far=True)
    room = box.right() - left - (facts + _FACTS_GAP if facts else 0.0)
    painter.setPen(current_tokens().color("text"))
    line = QRectF(left, box.top(), max(0.0, room), box.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, _cut(painter, words, room))


def paint_facts(
    painter: QPainter,
    box: QRectF,
    captions: tuple[str, ...],
    *,
    most: float | None = None,
    far: bool = False,
) -> float:
    """The longest of ``captions`` that fits into ``most``, at the near or far end; its width."""
    small = QFont(painter.font())
    small.setPixelSize(text_px(12))
    metrics = QFontMetricsF(small)
    room = box.width() if most is None else most
    fitting = [text for text in captions if metrics.horizontalAdvance(text) <= room]
    if not fitting:
        return 0.0
    painter.save()
    painter.setFont(small)
    painter.setPen(current_tokens().color("text_3"))
    side = Qt.AlignmentFlag.AlignRight if far else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, fitting[0])
    painter.restore()
    return metrics.horizontalAdvance(fitting[0])


def paint_picture(painter: QPainter, box: QRectF, picture: QPixmap | None) -> None:
    """A picture that is there, cut to its square."""
    paint_cover(painter, box, picture, RADIUS_THUMBNAIL)
    _paint_edge(painter, box)


def paint_favourite(painter: QPainter, box: QRectF) -> None:
    """The star of a picture that is liked, in its upper right corner."""
    ground = QRectF(box.right() - _STAR - 8, box.top() + 8, _STAR, _STAR)
    painter.setPen(Qt.PenStyle.NoPen)
    # The same in both themes: it lies on the picture, not on the window.
    painter.setBrush(QColor(14, 15, 18, 190))
    painter.drawRoundedRect(ground, 5, 5)
    painter.setPen(QColor(DARK.badge))
    font = QFont(painter.font())
    font.setPixelSize(text_px(14))
    painter.setFont(font)
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, "\N{BLACK STAR}")


def paint_placeholder(painter: QPainter, box: QRectF, icon: str, role: str, words: str) -> None:
    """The square of a picture that is not there: an icon and a few words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_tokens().color("surface"))
    painter.drawRoundedRect(box, RADIUS_THUMBNAIL, RADIUS_THUMBNAIL)
    _paint_edge(painter, box)
    center = box.center()
    square = QRectF(center.x() - _ICON / 2, center.y() - _ICON - 2, _ICON, _ICON)
    paint_icon(painter, icon, square, role)
    painter.setPen(current_tokens().color("text_2"))
    below = QRectF(box.left() + 8, center.y() + 6, box.width() - 16, box.height() / 2 - 10)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(below, flags, words)


def paint_selection(painter: QPainter, box: QRectF, *, focused: bool) -> None:
    """The frame of the chosen picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current_tokens().color("accent"), 3 if focused else 2))
    frame = box.adjusted(-2, -2, 2, 2)
    painter.drawRoundedRect(frame, RADIUS_THUMBNAIL + 2, RADIUS_THUMBNAIL + 2)


def _paint_edge(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current_tokens().color("border"), 1))
    edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(edge, RADIUS_THUMBNAIL, RADIUS_THUMBNAIL)


def _paint_trigger(painter: QPainter, box: QRectF, prompt: str, triggers: frozenset[str]) -> float:
    first = prompt.split(maxsplit=1)[0].rstrip(",.;:") if prompt.split() else ""
    if first not in triggers or not prompt.startswith((f"{first} ", first + ",")):
        return box.left()
    tokens = current_tokens()
    painter.save()
    strong = QFont(painter.font())
    strong.setWeight(QFont.Weight.DemiBold)
    painter.setFont(strong)
    width = painter.fontMetrics().horizontalAdvance(first) + 2 * _CHIP_PAD
    chip = QRectF(QPointF(box.left(), box.center().y() - 9.5), box.topLeft())
    chip.setSize(QRectF(0, 0, width, 19).size())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent_soft)
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(tokens.color("accent_text"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, first)
    painter.restore()
    return chip.right() + 6


def _cut(painter: QPainter, text: str, width: float) -> str:
    metrics = QFontMetricsF(painter.font())
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width) + 1)
