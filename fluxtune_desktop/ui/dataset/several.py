"""What can be done to the captions of several chosen images at once."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fluxtune_desktop.core.captions import with_trigger
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.amounts import image_count
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.flow_layout import FlowLayout
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class Several(QFrame):
    """Hidden while less than two images are chosen. Each button is one step of undo.

    ``check_wanted``: the captions are to be marked as checked. ``resized``: it takes other room.
    """

    check_wanted = Signal()
    resized = Signal()

    def __init__(
        self, grid: GridView, session: ProjectSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._grid = grid
        self._session = session
        self.title = PlainLabel(role="strong")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words for all of them, such as “at night”"))
        self.field.setAccessibleName(self.tr("Words for the captions of all chosen images"))
        self.to_start = Button(self.tr("Add to start"))
        self.to_end = Button(self.tr("Add to end"))
        self.trigger = Button(self.tr("Insert trigger"))
        self.checked = Button(self.tr("Mark as checked"), icon="circle-check")
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        flow = FlowLayout(buttons)
        for button in (self.to_start, self.to_end, self.trigger, self.checked):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        column.addWidget(self.field)
        column.addWidget(buttons)
        self.to_start.clicked.connect(self._add_to_start)
        self.to_end.clicked.connect(self._add_to_end)
        self.trigger.clicked.connect(self._insert_trigger)
        self.checked.clicked.connect(self.check_wanted)
        self.field.textChanged.connect(self._show_buttons)
        grid.selectionModel().selectionChanged.connect(self._show)
        session.project_changed.connect(self._show_buttons)
        self._show()

    @Slot()
    def _show(self) -> None:
        count = sum(len(run) for run in self._grid.selected_rows())
        self.setVisible(count > 1)
        self.title.setText(self.tr("{images} chosen").format(images=image_count(count)))
        self._show_buttons()
        self.resized.emit()

    @Slot()
    def _show_buttons(self) -> None:
        project = self._session.project
        able = project is not None and not self._session.read_only
        words = bool(self.field.text().strip())
        self.field.setEnabled(able)
        self.to_start.setEnabled(able and words)
        self.to_end.setEnabled(able and words)
        self.trigger.setEnabled(able and project is not None and bool(project.trigger_word))
        self.checked.setEnabled(able)

    @Slot()
    def _add_to_start(self) -> None:
        words = self.field.text().strip()
        self._change(lambda text: f"{words} {text}".rstrip(), self.tr("Add to start"))

    @Slot()
    def _add_to_end(self) -> None:
        words = self.field.text().strip()
        self._change(lambda text: _joined(text, words), self.tr("Add to end"))

    @Slot()
    def _insert_trigger(self) -> None:
        project = self._session.project
        if project is not None:
            word = project.trigger_word
            self._change(lambda text: with_trigger(text, word), self.tr("Insert trigger word"))

    def _change(self, change: Callable[[str], str], name: str) -> None:
        chosen: list[DatasetImage] = self._grid.chosen()
        texts = {image.id: change(self._session.caption(image.id)) for image in chosen}
        self._session.set_captions(texts, name)
        self.field.clear()


def _joined(text: str, words: str) -> str:
    """Words behind a text, parted by a blank unless they begin with a sign."""
    if not text or words[0] in ",.;:":
        return f"{text}{words}"
    return f"{text} {words}"
