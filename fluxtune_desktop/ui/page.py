"""What the frame asks of a page."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class PageName(StrEnum):
    """The pages that the rail leads to, and the one shown while no project is open."""

    WELCOME = "welcome"
    DATASET = "dataset"
    TRAIN = "train"
    CREATE = "create"
    SETTINGS = "settings"


class Place(StrEnum):
    """A part of a page that links lead to."""

    MONEY = "money"  # in the settings
    MODEL_NAME = "model_name"  # in the form of a training
    TRIGGER_WORD = "trigger_word"  # likewise
    REPO = "repo"  # likewise: the name on the Hugging Face Hub
    BILLING = "billing"  # the page of Replicate where credit is added


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeWith:
    """The Create page with a model chosen: its key."""

    model: str


class Page(QWidget):
    """One page of the window.

    ``wanted`` asks for another page (a `PageName`, a `Place` or `MakeWith`); ``subtitle_changed``
    carries the words beside the project's name in the top bar.
    """

    wanted = Signal(object)
    subtitle_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The page itself can hold the focus, so that no button looks chosen when it comes.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def subtitle(self) -> str:
        """The words beside the project's name. Empty: none."""
        return ""

    def bar_widgets(self) -> tuple[QWidget, ...]:
        """The page's own buttons, shown at the right end of the top bar while it is shown."""
        return ()

    def further_keys(self) -> tuple[tuple[str, list[QAction]], ...]:
        """Commands that are taken elsewhere than on the page, each group under its name."""
        return ()

    def arrive(self) -> None:
        """Called each time the page comes to the front."""
