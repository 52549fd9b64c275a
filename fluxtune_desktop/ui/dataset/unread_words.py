"""Tints the words of a caption that a text encoder does not read any more."""

from collections.abc import Iterator

from PySide6.QtGui import QColor, QTextCharFormat
from typing_extensions import override

from fluxtune_desktop.core.caption_length import Reach
from fluxtune_desktop.ui.tokens import current_tokens
from fluxtune_desktop.ui.widgets.text_marks import MarkSource, TextMark

_CLIP = 0.16
_T5_PERHAPS = 0.14
_T5_SURELY = 0.30
_ALL = 2**30
"""Characters: behind the end of every caption."""


class UnreadWords(MarkSource):
    """Amber from where CLIP stops, red where T5 may stop, a stronger red where it surely has."""

    def __init__(self) -> None:
        super().__init__()
        self._clip = Reach()
        self._t5 = Reach()

    def show_reach(self, clip: Reach, t5: Reach) -> None:
        """How far each of them reads."""
        before = self._clip.surely, self._t5.perhaps, self._t5.surely
        self._clip, self._t5 = clip, t5
        moved = {*before} ^ {clip.surely, t5.perhaps, t5.surely}
        if moved:
            places = [_ALL if each is None else each for each in moved]
            self.changed_between.emit(min(places), max(places))

    @override
    def marks(self, text: str, before: int) -> Iterator[TextMark]:
        tints = (
            (self._clip.surely, "warn", _CLIP),
            (self._t5.perhaps, "error", _T5_PERHAPS),
            (self._t5.surely, "error", _T5_SURELY),
        )
        for place, role, share in tints:
            start = len(text) if place is None else max(0, place - before)
            if start < len(text):
                yield TextMark(start=start, end=len(text), format=_tint(role, share))


def _tint(role: str, share: float) -> QTextCharFormat:
    color = QColor(current_tokens().color(role))
    color.setAlphaF(share)
    tint = QTextCharFormat()
    tint.setBackground(color)
    return tint
