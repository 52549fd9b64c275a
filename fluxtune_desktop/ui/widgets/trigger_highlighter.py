"""Marks the trigger word while a caption or a prompt is typed."""

import re

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override

from fluxtune_desktop.ui.tokens import current_tokens


class TriggerHighlighter(QSyntaxHighlighter):
    """The whole word, in the case in which it is written, in accent on accent-soft.

    Marking changes formats only, yet Qt reports it as `textChanged`: compare the text before
    saving it. With ``ground`` False the editor paints what lies behind the word.
    """

    def __init__(
        self, editor: QPlainTextEdit | QTextEdit, trigger: str = "", *, ground: bool = True
    ) -> None:
        super().__init__(editor.document())
        self._ground = ground
        self._pattern: re.Pattern[str] | None = None
        self.set_trigger(trigger)
        editor.installEventFilter(self)

    def set_trigger(self, trigger: str) -> None:
        """Mark another word from now on; an empty one marks nothing."""
        pattern = re.compile(rf"(?<!\w){re.escape(trigger)}(?!\w)") if trigger else None
        if pattern != self._pattern:
            self._pattern = pattern
            self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        if self._pattern is None:
            return
        mark = _mark(ground=self._ground)
        for found in self._pattern.finditer(text):
            start = _utf16_length(text[: found.start()])
            self.setFormat(start, _utf16_length(found[0]), mark)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self.rehighlight()
        return super().eventFilter(watched, event)


def _mark(*, ground: bool) -> QTextCharFormat:
    tokens = current_tokens()
    mark = QTextCharFormat()
    mark.setForeground(tokens.color("accent_text"))
    if ground:
        mark.setBackground(tokens.accent_soft)
    mark.setFontWeight(QFont.Weight.DemiBold)
    return mark


def _utf16_length(text: str) -> int:
    """Qt counts characters beyond the first plane twice."""
    return len(text) + sum(character > "\uffff" for character in text)
