"""The line below the filter: what is wrong with its words, or what is going on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.ui.dataset.filter_texts import newly_text, outgrown_text
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.spinner import Spinner


class FilterNote(QWidget):
    """Hidden while there is nothing to say. ``update_wanted`` asks to filter once more."""

    update_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = ""
        self._counting = False
        self._outgrown = 0
        self._newly = 0
        self._icon = IconLabel("triangle-alert", size=14, role="error")
        self._spinner = Spinner(size=14)
        self.words = PlainLabel(wrap=True)
        self.update_button = Button(self.tr("Update"), role="link")
        self.update_button.setAccessibleName(self.tr("Filter once more"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, SPACE_1, 0, 2)
        row.setSpacing(SPACE_2)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._icon, alignment=top)
        row.addWidget(self._spinner, alignment=top)
        row.addWidget(self.words, 1)
        row.addWidget(self.update_button, alignment=top)
        self.update_button.clicked.connect(self.update_wanted)
        self._show()

    @Slot(str)
    def show_trouble(self, trouble: str) -> None:
        """What is wrong with the words, or nothing."""
        self._trouble = trouble
        self._show()

    @Slot(bool, int, int)
    def show_state(self, counting: bool, outgrown: int, newly: int) -> None:
        """Whether the filter waits for tokens to be counted, how many images are in view only
        because they were worked on, and how many fit by now that are not in view.
        """
        self._counting = counting
        self._newly = newly
        self._outgrown = outgrown
        self._show()

    def _show(self) -> None:
        self._icon.setVisible(bool(self._trouble))
        self._spinner.setVisible(self._counting and not self._trouble)
        other = bool(self._outgrown or self._newly)
        self.update_button.setVisible(other and not self._trouble and not self._counting)
        set_role(self.words, "error" if self._trouble else "secondary")
        self.words.setText(self._sentence())
        self.words.setAccessibleName(self.words.text())
        self.setVisible(bool(self.words.text()))

    def _sentence(self) -> str:
        if self._trouble:
            return self._trouble
        if self._counting:
            return self.tr("Counting tokens…")
        if self._outgrown:
            return outgrown_text(self._outgrown)
        return newly_text(self._newly) if self._newly else ""
