"""The commands for the chosen images, each with its words and its key, made once."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from fluxtune_desktop.core.marks import MOST_STARS, Cull
from fluxtune_desktop.ui.icons import icon

translate = QCoreApplication.translate
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
        tell = translate
        self.view = self._make(tell("ImageActions", "Full view"), "Space", "image")
        self.crop = self._make(tell("ImageActions", "Crop…"), "C", "crop")
        self.pick = self._make(tell("ImageActions", "Pick"), "P", "check")
        self.reject = self._make(tell("ImageActions", "Leave out"), "X", "x")
        self.undecide = self._make(tell("ImageActions", "Undecided"), "U", "circle")
        self.stars = [self._rating(stars) for stars in range(MOST_STARS + 1)]
        self.turn_left = self._make(tell("ImageActions", "Rotate left"), "[", "rotate-ccw")
        self.turn_right = self._make(tell("ImageActions", "Rotate right"), "]", "rotate-cw")
        self.mirror = self._make(tell("ImageActions", "Mirror"), "M", "flip-horizontal-2")
        self.revert = self._make(tell("ImageActions", "Revert to original"), "", "undo-2")
        self.ignore = self._make(tell("ImageActions", "Ignore problems"), "", "circle-slash")
        self.heed = self._make(
            tell("ImageActions", "Bring ignored problems back"), "", "triangle-alert"
        )
        self.earlier = self._make(
            tell("ImageActions", "Earlier versions…"), "Ctrl+Shift+H", "clock"
        )
        self.paste = self._make(tell("ImageActions", "Paste images"), "Ctrl+V", "image-plus")
        self.trash = self._make(tell("ImageActions", "Move to trash"), "Del", "trash-2")
        self.select_all = self._make(tell("ImageActions", "Select all"), "Ctrl+A", "images")
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
        if stars == 0:
            text = translate("ImageActions", "No stars")
        elif stars == 1:
            text = translate("ImageActions", "1 star")
        else:
            text = translate("ImageActions", "%n stars", "", stars)
        action = self._make(text, str(stars), "star")
        action.setData(stars)
        action.triggered.connect(self._on_rate)
        return action

    def _make(self, text: str, key: str, picture: str) -> QAction:
        action = QAction(icon(picture, "text_2"), text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
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
