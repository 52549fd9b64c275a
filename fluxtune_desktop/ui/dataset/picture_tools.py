"""The tools that lie on the picture of the inspector."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from fluxtune_desktop.ui.commands import tell_key
from fluxtune_desktop.ui.dataset.image_actions import ImageActions
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button, IconButton


class PictureTools(QWidget):
    """Crop, rotate, full view and more, at the lower right; Revert while the image is edited."""

    def __init__(self, picture: QWidget) -> None:
        super().__init__(picture)
        self.revert = Button(self.tr("Edited · Revert"))
        self.revert.setToolTip(self.tr("Show the original again; its file was never changed"))
        self.crop = IconButton("crop", self.tr("Crop"))
        self.turn = IconButton("rotate-cw", self.tr("Rotate right"))
        self.full = IconButton("maximize-2", self.tr("Full view"))
        self.more = IconButton("ellipsis", self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for button in (self.revert, self.crop, self.turn, self.full, self.more):
            row.addWidget(button)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.revert.hide()

    def use(self, actions: ImageActions) -> None:
        """Let the buttons do what the commands of the page do."""
        for button, action in (
            (self.crop, actions.crop),
            (self.turn, actions.turn_right),
            (self.full, actions.view),
        ):
            tell_key(button, button.accessibleName(), action)
        self._press(self.crop, actions.crop)
        actions.crop.enabledChanged.connect(self.crop.setEnabled)
        self._press(self.turn, actions.turn_right)
        self._press(self.full, actions.view)
        self._press(self.revert, actions.revert)
        menu = QMenu(self.more)
        menu.addActions([actions.turn_left, actions.turn_right, actions.mirror])
        menu.addSeparator()
        menu.addAction(actions.revert)
        self.more.setMenu(menu)

    def show_edited(self, edited: bool) -> None:
        """Whether there is something to revert."""
        self.revert.setVisible(edited)
        self.settle()

    def settle(self) -> None:
        """Lie at the lower right of the picture."""
        picture = self.parentWidget()
        if picture is None:
            return
        self.adjustSize()
        self.move(
            picture.width() - self.width() - SPACE_3, picture.height() - self.height() - SPACE_3
        )

    def _press(self, button: IconButton | Button, action: QAction) -> None:
        button.clicked.connect(action.trigger)
