"""The bar that tells the newest notice, between the top bar and the page."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from fluxtune_desktop.services.folder_notice import CODE as GONE
from fluxtune_desktop.services.import_notice import CODE
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.waiting import FOR_FOLDER, FOR_IMPORT
from fluxtune_desktop.ui.notice_texts import action_text, notice_text, worth_a_support_file
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_ICONS = {
    Tone.INFO: ("info", "text_2"),
    Tone.OK: ("circle-check", "ok"),
    Tone.WARN: ("triangle-alert", "warn"),
    Tone.ERROR: ("circle-x", "error"),
}

_PASSING = frozenset({Tone.INFO, Tone.OK})
_LASTING = frozenset({FOR_FOLDER, FOR_IMPORT})
"""What is true until whoever told it takes it away."""
PASSING_MS = 8000
"""How long good news stays. What went wrong stays until somebody dismisses it."""


class NoticeBar(QFrame):
    """Hidden while there is nothing to tell. ``acted`` carries the notice whose button was used;
    ``details_wanted`` asks for the report of an import, ``support_wanted`` for the support file;
    both leave the notice where it is."""

    acted = Signal(object)
    details_wanted = Signal()
    support_wanted = Signal()

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        self._notices = notices
        self._page = PageName.WELCOME
        self._icon = IconLabel("info", size=18)
        self.text = PlainLabel(wrap=True)
        self.text.setObjectName("notice-text")
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.act = Button("", role="link")
        self.details = Button(self.tr("Details…"), role="link")
        self.details.clicked.connect(self.details_wanted)
        self.support = Button(self.tr("Copy support file…"), role="link")
        self.support.clicked.connect(self.support_wanted)
        self.close_button = IconButton("x", self.tr("Dismiss"), role="ghost")
        self.close_button.clicked.connect(self._dismiss)
        self.act.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4 + 2, SPACE_1, SPACE_3, SPACE_1)
        row.setSpacing(SPACE_3)
        for button in (self.act, self.details, self.support, self.close_button):
            # A click takes the focus from nobody: hidden again, it would go to some control of the
            # page, which the next key then changes.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.act)
        row.addWidget(self.details)
        row.addWidget(self.support)
        row.addWidget(self.close_button)
        self.passing = QTimer(self)
        self.passing.setSingleShot(True)
        self.passing.setInterval(PASSING_MS)
        self.passing.timeout.connect(self._on_time_passed)
        notices.changed.connect(self.show_notice)
        self.show_notice(notices.newest)

    @Slot(object)
    def show_notice(self, notice: Notice | None) -> None:
        """Tell a notice, or nothing."""
        if notice is not None and notice.code == GONE and notice.action == self._page.value:
            # The page itself says so.
            self._notices.dismiss(notice)
            return
        self.setVisible(notice is not None)
        self.passing.stop()
        if notice is None:
            return
        if notice.tone in _PASSING and notice.code not in _LASTING:
            self.passing.start()
        self._icon.set_icon(*_ICONS[notice.tone])
        text = notice_text(notice)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.act.setText(action_text(notice.action))
        self.details.setVisible(notice.code == CODE)
        self.support.setVisible(worth_a_support_file(notice))
        self._show_act()

    def show_page(self, name: PageName) -> None:
        """The page that is in front: what leads there has done its work."""
        self._page = name
        self._notices.settle(name.value)

    def _show_act(self) -> None:
        notice = self._notices.newest
        leads_away = notice is not None and notice.action != self._page.value
        self.act.setVisible(leads_away and bool(self.act.text()))

    @Slot()
    def _on_time_passed(self) -> None:
        # Nothing is taken away from somebody who is on it with the keys.
        buttons = (self.act, self.details, self.support, self.close_button)
        if any(each.hasFocus() for each in buttons):
            self.passing.start()
            return
        self._dismiss()

    @Slot()
    def _dismiss(self) -> None:
        if self._notices.newest is not None:
            self._notices.dismiss(self._notices.newest)

    @Slot()
    def _act(self) -> None:
        notice = self._notices.newest
        if notice is not None:
            self._notices.dismiss(notice)
            self.acted.emit(notice)
