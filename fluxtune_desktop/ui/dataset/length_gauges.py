"""How much of what the two text encoders read a caption takes: two thin gauges."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.core.caption_length import (
    T5_LIMIT,
    Reach,
    clip_reach,
    t5_estimate,
    t5_reach,
)
from fluxtune_desktop.core.tokens import CLIP_LIMIT
from fluxtune_desktop.services.token_counts import TokenCounts
from fluxtune_desktop.ui.tokens import SPACE_3, current_tokens, text_px

_FONT_PX = 12
_HEIGHT = 24
_BAR = 3.0
_GAP = 5.0
_LOOKED_AT = 20_000
"""Characters. What lies behind is beyond both limits, whatever it is."""
_LOOKED_AT_BY_CLIP = 2000


class Gauge(QWidget):
    """A name, so many of so many, and a bar below. ``about`` marks the number as an estimate;
    ``beyond`` is the role of the colour for more than the limit."""

    def __init__(self, name: str, limit: int, *, beyond: str, about: bool = False) -> None:
        super().__init__()
        self._name = name
        self._limit = limit
        self._beyond = beyond
        self._about = about
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("{name} tokens").format(name=name))

    @property
    def words(self) -> str:
        """What is said beside the name."""
        sign = "≈ " if self._about else ""
        return f"{sign}{self._count} / {self._limit}"

    def show_count(self, count: int) -> None:
        """Another caption, or another word in it."""
        self._count = count
        said = self.tr("about {count} of {limit}") if self._about else self.tr("{count} of {limit}")
        self.setAccessibleDescription(said.format(count=count, limit=self._limit))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        wide = metrics.horizontalAdvance(self._name) + metrics.horizontalAdvance(self.words)
        return QSize(round(wide + _GAP) + 1, text_px(_HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        # In the middle, as the labels beside it are; the bar hangs below.
        line = QRectF(0, 0, self.width(), self.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tokens.color("text_3"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, self._name)
        painter.setPen(tokens.color(self._role("text_2")))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, self.words)
        bar = QRectF(0, self.height() - _BAR, self.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("surface_3"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        bar.setWidth(bar.width() * min(1.0, self._count / self._limit))
        painter.setBrush(tokens.color(self._role("accent")))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _role(self, usual: str) -> str:
        return self._beyond if self._count > self._limit else usual

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(text_px(_FONT_PX))
        return font


class LengthGauges(QWidget):
    """``reached`` carries how far CLIP and T5 read, each a `Reach`.

    CLIP is exact once its vocabulary was read; until then its gauge is not there.
    """

    reached = Signal(object, object)

    def __init__(self, tokens: TokenCounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._caption = ""
        # What CLIP does not read, T5 still does; what lies behind the end of T5 is lost.
        self.clip = Gauge("CLIP", CLIP_LIMIT, beyond="warn")
        self.t5 = Gauge("T5", T5_LIMIT, beyond="error", about=True)
        self.setToolTip(
            self.tr(
                "FLUX reads a caption twice: CLIP takes the gist from the first 77 tokens, T5 the "
                "meaning from up to 512. Put what matters most first. Words that are not read are "
                "tinted; the number for T5 is an estimate."
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.clip)
        row.addWidget(self.t5)
        tokens.changed.connect(self._show)
        self._show()

    def show_caption(self, caption: str) -> None:
        """Measure this caption."""
        if caption != self._caption:
            self._caption = caption
            self._show()

    @Slot()
    def _show(self) -> None:
        count = self._tokens.of(self._caption)
        self.clip.setHidden(count is None)
        self.clip.show_count(count or 0)
        beginning = self._caption[:_LOOKED_AT]
        self.t5.show_count(t5_estimate(beginning) if beginning.strip() else 0)
        self.reached.emit(self._clip_reach(), t5_reach(beginning))

    def _clip_reach(self) -> Reach:
        # Of the beginning, which is known at once; a long caption is counted by a worker.
        beginning = self._caption[:_LOOKED_AT_BY_CLIP]
        return clip_reach(beginning, CLIP_LIMIT, lambda text: self._tokens.of(text) or 0)
