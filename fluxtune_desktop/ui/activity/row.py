"""One piece of work in the list: what it is, how far, why it waits, and what can be done."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fluxtune_desktop.core.activity import Work
from fluxtune_desktop.ui.activity import texts
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

_PARTS = 1000


class ActivityRow(QFrame):
    """``shown`` asks for the page of the work, ``stopped`` for its end; both carry the work."""

    shown = Signal(object)
    stopped = Signal(object)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "row")
        self._work = work
        self._kind = IconLabel(texts.ICONS[work.what], size=18)
        self._state = IconLabel("loader", size=16)
        self.title = PlainLabel(role="strong", wrap=True)
        self.detail = ElidedLabel(role="hint")
        self.reason = PlainLabel(role="secondary", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.show_button = Button("", role="link")
        self.stop_button = Button("", role="link")
        self.show_button.clicked.connect(self._on_show)
        self.stop_button.clicked.connect(self._on_stop)
        self._lay_out()
        self.show_work(work)

    @property
    def work(self) -> Work:
        """What this row is about."""
        return self._work

    def show_work(self, work: Work) -> None:
        """Tell the same work as it stands now."""
        self._work = work
        title, state = texts.title(work), texts.state_word(work.state)
        self._state.set_icon(*texts.STATE_ICONS[work.state])
        self.title.setText(title)
        detail, reason = texts.detail(work, now=datetime.now(UTC)), texts.reason(work)
        for label, text in ((self.detail, detail), (self.reason, reason)):
            label.setText(text)
            label.setVisible(bool(text))
        self.bar.setVisible(work.fraction is not None and not work.ended)
        self.bar.setValue(int((work.fraction or 0.0) * _PARTS))
        self.bar.setAccessibleName(title)
        show = self.tr("Show") if work.folder is None else self.tr("Open project")
        self.show_button.setText(show)
        self.show_button.setAccessibleName(f"{show}: {title}")
        self.stop_button.setText(texts.stop_text(work))
        self.stop_button.setAccessibleName(f"{texts.stop_text(work)}: {title}")
        self.stop_button.setVisible(work.can_stop)
        self.setAccessibleName(f"{title}. {state}")
        self.setAccessibleDescription(" ".join(part for part in (detail, reason) if part))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self.title, 1)
        head.addWidget(self.stop_button)
        head.addWidget(self.show_button)
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addLayout(head)
        for part in (self.detail, self.bar, self.reason):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        row.setSpacing(SPACE_3)
        top = Qt.AlignmentFlag.AlignTop
        icons = QVBoxLayout()
        icons.setSpacing(SPACE_1)
        icons.addSpacing(SPACE_2 - 1)
        icons.addWidget(self._kind, 0, top)
        icons.addStretch(1)
        row.addLayout(icons)
        row.addLayout(words, 1)
        states = QVBoxLayout()
        states.addSpacing(SPACE_2)
        states.addWidget(self._state, 0, top)
        states.addStretch(1)
        row.addLayout(states)

    @Slot()
    def _on_show(self) -> None:
        self.shown.emit(self._work)

    @Slot()
    def _on_stop(self) -> None:
        self.stopped.emit(self._work)
