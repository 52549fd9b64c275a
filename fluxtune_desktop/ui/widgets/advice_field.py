"""A field whose hint may carry a link that does something about it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, text_px
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.icon_label import IconLabel

_LINE = 18
"""Icon, first line of the hint and link stand on one height."""
_LEAST = 150
"""The hint stands above the link where it has less room beside it: a word a line reads badly."""
_WIDEST = 150
"""A long name in a link leaves room for the words beside it."""


class AdviceField(Field):
    """``link_clicked`` when the person takes the advice."""

    link_clicked = Signal()

    def __init__(self, label: str, control: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(label, control, parent=parent)
        self._icon = IconLabel("triangle-alert", size=14, role="warn")
        self._icon.setFixedSize(14, _LINE)
        self.link = Button("", role="link")
        set_role(self.link, "link", small=True)
        self._hint.setContentsMargins(0, 1, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(SPACE_1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        place = column.indexOf(self._hint)
        column.removeWidget(self._hint)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._way = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._way.setSpacing(SPACE_2)
        self._way.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignTop)
        self._way.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addLayout(self._way, 1)
        column.insertLayout(place, row)
        self.link.clicked.connect(self.link_clicked)
        self.set_advice("")

    def set_advice(self, sentence: str, *, link: str = "", warns: bool = False) -> None:
        """Explain, or warn, with a link of these words; empty shows none."""
        self._say(sentence, "hint")
        self._show_way_on(link, warns=warns)

    def refuse(self, sentence: str, *, link: str = "") -> None:
        """Say what is wrong with what was typed, and offer a way on."""
        self._say(sentence, "error")
        self._show_way_on(link, warns=False)

    @property
    def warns(self) -> bool:
        """Whether it shows a warning."""
        return not self._icon.isHidden()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        """Stand or lie, with a link as high as its words are."""
        self.link.setFixedHeight(max(_LINE, self.link.fontMetrics().height()))
        room = self.width() - self.link.sizeHint().width() - SPACE_2
        lies = self.link.isHidden() or room >= text_px(_LEAST)
        way = QBoxLayout.Direction
        direction = way.LeftToRight if lies else way.TopToBottom
        if direction is not self._way.direction():
            self._way.setDirection(direction)
            self.updateGeometry()

    def _show_way_on(self, link: str, *, warns: bool) -> None:
        self._icon.setVisible(warns)
        room = self.link.fontMetrics()
        self.link.setText(room.elidedText(link, Qt.TextElideMode.ElideMiddle, text_px(_WIDEST)))
        self.link.setToolTip(link if self.link.text() != link else "")
        self.link.setVisible(bool(link))
        # "Use" alone tells a listener too little.
        self.link.setAccessibleName(": ".join((link, self.hint())) if link else "")
