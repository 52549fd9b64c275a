"""How many of the tokens that CLIP reads a caption takes."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.tokens import CLIP_LIMIT
from fluxtune_desktop.services.token_counts import TokenCounts
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class TokenLabel(PlainLabel):
    """Stands behind the number of words; silent until the vocabulary was read."""

    def __init__(self, tokens: TokenCounts, parent: QWidget | None = None) -> None:
        super().__init__(role="field-label", parent=parent)
        self._tokens = tokens
        self._caption = ""
        self.setToolTip(
            self.tr(
                "FLUX reads a caption twice: CLIP takes the gist from the first 77 tokens, T5 the "
                "meaning from up to 512. Put what matters most first."
            )
        )
        tokens.changed.connect(self._show)

    def show_caption(self, caption: str) -> None:
        """Count the tokens of this caption."""
        self._caption = caption
        self._show()

    @Slot()
    def _show(self) -> None:
        count = self._tokens.of(self._caption) if self._caption.strip() else None
        self.setHidden(count is None)
        if count is None:
            self.clear()
            return
        set_role(self, "warn" if count > CLIP_LIMIT else "field-label")
        words = self.tr("%1 of %2 tokens")
        shown = words.replace("%1", str(count)).replace("%2", str(CLIP_LIMIT))
        self.setText(f"· {shown}")
