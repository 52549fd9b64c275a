"""One line of a checklist."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class Status(StrEnum):
    """What a line of a checklist says."""

    OK = "ok"
    WARN = "warn"
    ERROR = "error"
    TODO = "todo"
    INFO = "info"
    SILENCED = "silenced"


_ICONS = {
    Status.OK: ("circle-check", "ok"),
    Status.WARN: ("triangle-alert", "warn"),
    Status.ERROR: ("circle-x", "error"),
    Status.TODO: ("circle", "text_3"),
    Status.INFO: ("info", "text_2"),
    Status.SILENCED: ("circle-slash", "text_3"),
}
# Icon, first line of the words and link stand on one height.
_LINE = 24


class StatusLine(QWidget):
    """Icon, words, and a link that does something about it: `link_clicked`."""

    link_clicked = Signal()

    def __init__(
        self,
        text: str = "",
        status: Status = Status.TODO,
        *,
        link: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle", size=16)
        self._icon.setFixedSize(16, _LINE)
        self._text = PlainLabel(wrap=True)
        self._text.setMinimumHeight(_LINE)
        inset = max(0, (_LINE - self._text.fontMetrics().height()) // 2)
        self._text.setContentsMargins(0, inset, 0, inset)
        self._link = Button("", role="link")
        self._link.setFixedHeight(_LINE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        self._link.clicked.connect(self.link_clicked)
        self.show_state(text, status, link=link)

    @property
    def status(self) -> Status:
        """The status that is shown."""
        return self._status

    def text(self) -> str:
        """The words that are shown."""
        return self._text.text()

    def link_button(self) -> Button:
        """The button of the link."""
        return self._link

    def show_state(self, text: str, status: Status, *, link: str = "") -> None:
        """Show another state; an empty `link` shows none."""
        self._status = status
        self._icon.set_icon(*_ICONS[status])
        # What the person wants to hear no more of steps back behind what is open.
        set_role(self._text, "hint" if status is Status.SILENCED else "")
        self._text.setText(text)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        # "Fix" alone tells a listener too little.
        self._link.setAccessibleName(": ".join((link, text)) if link else "")
