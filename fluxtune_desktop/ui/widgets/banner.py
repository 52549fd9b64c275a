"""A message that belongs to a page: what happened, what it means, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.flow_layout import FlowLayout
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.pill import TONE_ICONS, TONE_ROLES, Tone
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

_EDGE = 5


class Banner(Card):
    """A card with an icon, a title, sentences and a row for buttons."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon = IconLabel("info", size=20)
        self._title = PlainLabel(role="title", wrap=True)
        self._text = PlainLabel(role="secondary", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._path = ElidedLabel(role="secondary", mode=Qt.TextElideMode.ElideMiddle)
        self._path.hide()
        self.details_button = Button(self.tr("Details"), role="quiet")
        self.details_button.setCheckable(True)
        self.details = PlainLabel(role="hint", wrap=True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details_button.toggled.connect(self.details.setVisible)
        self._show_details("")
        self._actions = QWidget()
        self._flow = FlowLayout(self._actions, gap=SPACE_2)
        self._flow.setContentsMargins(0, SPACE_2, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._path)
        words.addLayout(self._details_line())
        words.addWidget(self.details)
        words.addWidget(self._actions)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._actions.hide()

    def title(self) -> str:
        """What happened."""
        return self._title.text()

    def text(self) -> str:
        """What it means."""
        return self._text.text()

    def add_action(self, button: QWidget) -> None:
        """Offer something to do."""
        self._flow.addWidget(button)
        self._actions.show()

    def show_message(
        self,
        tone: Tone,
        title: str,
        sentences: Sequence[str],
        *,
        path: str = "",
        details: str = "",
    ) -> None:
        """Show another message; each sentence has a line of its own.

        A ``path`` stands below them, cut in its middle where it is too long. ``details`` are shown
        when they are asked for.
        """
        if details != self.details.text():
            self._show_details(details)
        self._path.setText(path)
        self._path.setVisible(bool(path))
        self._icon.set_icon(TONE_ICONS[tone] or "info", TONE_ROLES[tone])
        self._title.setText(title)
        self._text.setText("\n".join(sentences))
        self.setAccessibleName(title)

    def _details_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        # Its word begins where the sentences above begin, though it has an edge around it.
        line.addSpacing(-_EDGE)
        line.addWidget(self.details_button)
        line.addStretch(1)
        return line

    def _show_details(self, words: str) -> None:
        self.details.setText(words)
        self.details_button.setChecked(False)
        self.details_button.setVisible(bool(words))
        self.details.hide()

    def show_actions(self, shown: Sequence[QWidget]) -> None:
        """Of all actions show only these."""
        for index in range(self._flow.count()):
            item = self._flow.itemAt(index)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(widget in shown)
        self._actions.setVisible(bool(shown))
