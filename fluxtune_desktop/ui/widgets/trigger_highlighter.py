"""Marks the trigger word while a caption or a prompt is typed."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QFont, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override

from fluxtune_desktop.ui.tokens import current_tokens
from fluxtune_desktop.ui.widgets.text_marks import MarkSource, TextMark, TextMarks

CHIP: Final = QTextFormat.Property.UserProperty.value + 1
"""The property of a format behind which the editor paints a chip."""
_LOOKED_AT = 20_000
"""Characters of a paragraph; no trainer reads so many, and typing is not held up."""


class TriggerMarks(MarkSource):
    """The whole word, in the case in which it is written, in accent on accent-soft.

    With ``ground`` False the editor paints what lies behind the word.
    """

    def __init__(self, trigger: str = "", *, ground: bool = True) -> None:
        super().__init__()
        self._ground = ground
        self._pattern: re.Pattern[str] | None = None
        self.set_trigger(trigger)

    def set_trigger(self, trigger: str) -> None:
        """Mark another word from now on; an empty one marks nothing."""
        pattern = re.compile(rf"(?<!\w){re.escape(trigger)}(?!\w)") if trigger else None
        if pattern != self._pattern:
            self._pattern = pattern
            self.changed.emit()

    @override
    def marks(self, text: str, before: int) -> Iterator[TextMark]:
        if self._pattern is None:
            return
        look = _look(ground=self._ground)
        for found in self._pattern.finditer(text, 0, _LOOKED_AT):
            yield TextMark(start=found.start(), end=found.end(), format=look)


class TriggerHighlighter(TextMarks):
    """Marks the trigger word and nothing else."""

    def __init__(self, editor: QPlainTextEdit | QTextEdit, trigger: str = "") -> None:
        self._trigger = TriggerMarks(trigger)
        super().__init__(editor, self._trigger)

    def set_trigger(self, trigger: str) -> None:
        """Mark another word from now on; an empty one marks nothing."""
        self._trigger.set_trigger(trigger)


def _look(*, ground: bool) -> QTextCharFormat:
    tokens = current_tokens()
    look = QTextCharFormat()
    look.setForeground(tokens.color("accent_text"))
    if ground:
        look.setBackground(tokens.accent_soft)
    else:
        look.setProperty(CHIP, True)
    look.setFontWeight(QFont.Weight.DemiBold)
    return look
