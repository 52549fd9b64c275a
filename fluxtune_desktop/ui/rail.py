"""The rail on the left: one button for each page."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.actions import Actions
from fluxtune_desktop.ui.activity.badge import ActivityButton
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import RAIL_WIDTH, SPACE_2, SPACE_3

_ICON = QSize(20, 20)
_MARK = QSize(36, 36)


class Rail(QFrame):
    """Tells which page was asked for, and shows which one is there."""

    chosen = Signal(object)  # PageName

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "rail-frame")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._tell)
        self._names: list[PageName] = []
        self._buttons: dict[PageName, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, 14, SPACE_2, 14)
        column.setSpacing(SPACE_2)
        self.mark = _menu_button(self)
        column.addWidget(self.mark, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_3)
        self._add(column, PageName.DATASET, "images", actions.dataset)
        self._add(column, PageName.TRAIN, "flame", actions.train)
        self._add(column, PageName.CREATE, "sparkles", actions.create)
        column.addStretch(1)
        self.activity = ActivityButton(actions.activity, self)
        column.addWidget(self.activity, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.help = self._help(actions.keys)
        column.addWidget(self.help, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._add(column, PageName.SETTINGS, "settings", actions.settings)

    @override
    def sizeHint(self) -> QSize:
        # Wider where a language or a size of text asks for it.
        return super().sizeHint().expandedTo(QSize(RAIL_WIDTH, 0))

    @override
    def minimumSizeHint(self) -> QSize:
        # A page that is short of room takes none from here.
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def button(self, name: PageName) -> QToolButton:
        """The button that leads to a page. Raises KeyError for Welcome, which has none."""
        return self._buttons[name]

    def show_page(self, name: PageName) -> None:
        """Light up the button of the page that is shown."""
        button = self._buttons.get(name)
        self._group.setExclusive(False)
        for other in self._buttons.values():
            other.setChecked(other is button)
        self._group.setExclusive(True)

    def set_project_open(self, is_open: bool) -> None:
        """Train and Create have nothing to show before a project is open."""
        self._buttons[PageName.TRAIN].setVisible(is_open)
        self._buttons[PageName.CREATE].setVisible(is_open)

    def _add(self, column: QVBoxLayout, name: PageName, icon_name: str, action: QAction) -> None:
        button = QToolButton(self)
        set_role(button, "rail")
        button.setObjectName(f"rail-{name.value}")
        button.setText(action.text())
        button.setToolTip(action.toolTip())
        button.setIcon(icon(icon_name, "text_2", checked_role="accent_text"))
        button.setIconSize(_ICON)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        self._group.addButton(button, len(self._names))
        self._names.append(name)
        self._buttons[name] = button
        column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _help(self, keys: QAction) -> QToolButton:
        button = QToolButton(self)
        set_role(button, "rail")
        button.setText(self.tr("Help"))
        button.setToolTip(keys.toolTip())
        button.setIcon(icon("circle-help", "text_2"))
        button.setIconSize(_ICON)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.clicked.connect(keys.trigger)
        return button

    @Slot(int)
    def _tell(self, index: int) -> None:
        self.chosen.emit(self._names[index])


def _menu_button(rail: QWidget) -> QToolButton:
    button = QToolButton(rail)
    set_role(button, "mark")
    button.setIcon(icon("app"))
    button.setIconSize(_MARK)
    button.setAccessibleName(QCoreApplication.translate("Rail", "Menu"))
    return button
