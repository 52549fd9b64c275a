"""The commands for the chosen images, each with its words and its key, made once."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from fluxtune_desktop.core.marks import Cull
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action

_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


class ImageActions(QObject):
    """``culled`` carries a `Cull`, ``rated`` stars, ``turned`` quarters clockwise.

    A key acts while its page has the focus, but never in a text field. ``crop``,
    ``earlier`` and ``paste`` are hidden until somebody does what they say and makes them visible.
    """

    culled = Signal(object)
    rated = Signal(int)
    turned = Signal(int)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.view = make_action(commands.VIEW, self, picture="image")
        self.crop = make_action(commands.CROP, self, picture="crop")
        self.pick = make_action(commands.PICK, self, picture="check")
        self.reject = make_action(commands.REJECT, self, picture="x")
        self.undecide = make_action(commands.UNDECIDE, self, picture="circle")
        self.stars = [self._rating(stars) for stars in range(len(commands.STARS))]
        self.turn_left = make_action(commands.TURN_LEFT, self, picture="rotate-ccw")
        self.turn_right = make_action(commands.TURN_RIGHT, self, picture="rotate-cw")
        self.mirror = make_action(commands.MIRROR, self, picture="flip-horizontal-2")
        self.revert = make_action(commands.REVERT, self, picture="undo-2")
        self.ignore = make_action(commands.IGNORE, self, picture="circle-slash")
        self.heed = make_action(commands.HEED, self, picture="triangle-alert")
        self.earlier = make_action(commands.EARLIER, self, picture="clock")
        self.paste = make_action(commands.PASTE_IMAGES, self, picture="image-plus")
        self.trash = make_action(commands.TRASH, self, picture="trash-2")
        self.select_all = make_action(commands.SELECT_ALL, self, picture="images")
        for action, cull in (
            (self.pick, Cull.PICKED),
            (self.reject, Cull.REJECTED),
            (self.undecide, Cull.UNDECIDED),
        ):
            action.setData(cull)
            action.triggered.connect(self._on_cull)
        self.turn_left.setData(-1)
        self.turn_right.setData(1)
        for action in (self.crop, self.earlier, self.paste):
            action.setVisible(False)
        for action in (self.turn_left, self.turn_right):
            action.triggered.connect(self._on_turn)

    def all(self) -> list[QAction]:
        """Every command."""
        return self.findChildren(QAction)

    def _rating(self, stars: int) -> QAction:
        action = make_action(commands.STARS[stars], self, picture="star")
        action.setData(stars)
        action.triggered.connect(self._on_rate)
        return action

    @Slot()
    def _on_cull(self) -> None:
        if (action := self._acting()) is not None:
            # Qt gives back a plain word.
            self.culled.emit(Cull(action.data()))

    @Slot()
    def _on_rate(self) -> None:
        if (action := self._acting()) is not None:
            self.rated.emit(action.data())

    @Slot()
    def _on_turn(self) -> None:
        if (action := self._acting()) is not None:
            self.turned.emit(action.data())

    def _acting(self) -> QAction | None:
        action = self.sender()
        return action if isinstance(action, QAction) and not in_text() else None


def in_text() -> bool:
    """Whether what is typed belongs to a text field, also one that takes no changes."""
    return isinstance(QApplication.focusWidget(), _TEXTS)
