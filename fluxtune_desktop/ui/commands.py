"""The commands of the program: what each is called, and the keys that it has from the start."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from fluxtune_desktop.ui.icons import icon


class Room(StrEnum):
    """Where the keys of a command are heard."""

    EVERYWHERE = "everywhere"
    DATASET = "dataset"
    TRAIN = "train"
    CREATE = "create"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """``name`` never changes: changed keys are kept under it. ``words`` are in English.

    ``of_images`` is done to the chosen images, and never while the focus is in a text.
    """

    name: str
    room: Room
    words: str
    keys: tuple[str, ...]
    of_images: bool = False

    def title(self) -> str:
        """What it is called, in the language of the window."""
        return QCoreApplication.translate("Commands", self.words)


_MIRRORS = "mirrors"
_VERB = "verb"
COMMANDS: dict[str, Command] = {}
"""All of them by name, in the order in which they are listed."""


def _command(room: Room, name: str, words: object, *keys: str, of_images: bool = False) -> Command:
    command = Command(
        name=f"{room.value}.{name}",
        room=room,
        # What is marked to be translated is a str, but Qt's mark has no type.
        words=str(words),
        keys=keys,
        of_images=of_images,
    )
    COMMANDS[command.name] = command
    return command


def _image(name: str, words: object, *keys: str) -> Command:
    return _command(Room.DATASET, name, words, *keys, of_images=True)


_E, _D, _T, _C, _V = Room

GO_DATASET = _command(_E, "go_dataset", QT_TRANSLATE_NOOP("Commands", "Dataset"), "Ctrl+1")
GO_TRAIN = _command(_E, "go_train", QT_TRANSLATE_NOOP("Commands", "Train"), "Ctrl+2")
GO_CREATE = _command(_E, "go_create", QT_TRANSLATE_NOOP("Commands", "Create"), "Ctrl+3")
GO_SETTINGS = _command(_E, "go_settings", QT_TRANSLATE_NOOP("Commands", "Settings"), "Ctrl+,")
SHOW_ACTIVITY = _command(_E, "activity", QT_TRANSLATE_NOOP("Commands", "Activity"), "Ctrl+4")
FIND_COMMAND = _command(
    _E, "find_command", QT_TRANSLATE_NOOP("Commands", "Find a command…"), "Ctrl+K"
)
OPEN_FOLDER = _command(_E, "open_folder", QT_TRANSLATE_NOOP("Commands", "Open folder…"), "Ctrl+O")
SHOW_FOLDER = _command(_E, "show_folder", QT_TRANSLATE_NOOP("Commands", "Show folder"))
CLOSE_PROJECT = _command(
    _E, "close_project", QT_TRANSLATE_NOOP("Commands", "Close project"), "Ctrl+W"
)
UNDO = _command(_E, "undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z")
REDO = _command(_E, "redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
FULL_SCREEN = _command(_E, "full_screen", QT_TRANSLATE_NOOP("Commands", "Full screen"), "F11")
SHOW_KEYS = _command(
    _E, "keys", QT_TRANSLATE_NOOP("Commands", "Keys of this page"), "?", "F1", "Shift+?"
)
SHOW_GUIDE = _command(_E, "guide", QT_TRANSLATE_NOOP("Commands", "Guide to this page"), "Shift+F1")
SHOW_SUPPORT = _command(_E, "support", QT_TRANSLATE_NOOP("Commands", "Copy support file…"))
ADOPT = _command(_E, "adopt", QT_TRANSLATE_NOOP("Commands", "Take over past trainings…"))
ALL_RUNS = _command(_E, "all_runs", QT_TRANSLATE_NOOP("Commands", "Runs of all projects…"))
SHOW_MENU = _command(_E, "menu", QT_TRANSLATE_NOOP("Commands", "Menu"), "F10")
QUIT = _command(_E, "quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q")

VIEW = _image("view", QT_TRANSLATE_NOOP("Commands", "Full view"), "Space")
CROP = _image("crop", QT_TRANSLATE_NOOP("Commands", "Crop…"), "C")
PICK = _image("pick", QT_TRANSLATE_NOOP("Commands", "Pick"), "P")
REJECT = _image("reject", QT_TRANSLATE_NOOP("Commands", "Leave out"), "X")
UNDECIDE = _image("undecide", QT_TRANSLATE_NOOP("Commands", "Undecided"), "U")
STARS = (
    _image("stars_0", QT_TRANSLATE_NOOP("Commands", "No stars"), "0"),
    _image("stars_1", QT_TRANSLATE_NOOP("Commands", "1 star"), "1"),
    _image("stars_2", QT_TRANSLATE_NOOP("Commands", "2 stars"), "2"),
    _image("stars_3", QT_TRANSLATE_NOOP("Commands", "3 stars"), "3"),
    _image("stars_4", QT_TRANSLATE_NOOP("Commands", "4 stars"), "4"),
    _image("stars_5", QT_TRANSLATE_NOOP("Commands", "5 stars"), "5"),
)
TURN_LEFT = _image("turn_left", QT_TRANSLATE_NOOP("Commands", "Rotate left"), "[")
TURN_RIGHT = _image("turn_right", QT_TRANSLATE_NOOP("Commands", "Rotate right"), "]")
MIRROR = _image("mirror", QT_TRANSLATE_NOOP("Commands", "Mirror"), "M")
REVERT = _image("revert", QT_TRANSLATE_NOOP("Commands", "Revert to original"))
IGNORE = _image("ignore", QT_TRANSLATE_NOOP("Commands", "Ignore problems"))
HEED = _image("heed", QT_TRANSLATE_NOOP("Commands", "Bring ignored problems back"))
EARLIER = _image("earlier", QT_TRANSLATE_NOOP("Commands", "Earlier versions…"), "Ctrl+Shift+H")
PASTE_IMAGES = _image("paste", QT_TRANSLATE_NOOP("Commands", "Paste images"), "Ctrl+V")
TRASH = _image("trash", QT_TRANSLATE_NOOP("Commands", "Move to trash"), "Del")
SELECT_ALL = _image("select_all", QT_TRANSLATE_NOOP("Commands", "Select all"), "Ctrl+A")
FILTER = _command(_D, "filter", QT_TRANSLATE_NOOP("Commands", "Filter"), "Ctrl+F", "Alt+F")
VIEW_GRID = _command(_D, "as_grid", QT_TRANSLATE_NOOP("Commands", "Pictures"), "Alt+1")
VIEW_LIST = _command(_D, "as_list", QT_TRANSLATE_NOOP("Commands", "Captions as rows"), "Alt+2")
VIEW_WORDS = _command(_D, "as_words", QT_TRANSLATE_NOOP("Commands", "Words"), "Alt+3")
PREVIOUS_IMAGE = _command(
    _D, "previous", QT_TRANSLATE_NOOP("Commands", "Previous image"), "Ctrl+Up", "Alt+Left"
)
NEXT_IMAGE = _command(
    _D, "next", QT_TRANSLATE_NOOP("Commands", "Next image"), "Ctrl+Down", "Alt+Right"
)
NEXT_EMPTY = _command(
    _D, "next_empty", QT_TRANSLATE_NOOP("Commands", "Next image without a caption"), "Ctrl+J"
)
CHECK = _command(
    _D,
    "check",
    QT_TRANSLATE_NOOP("Commands", "Mark as checked and go on"),
    "Ctrl+Return",
    "Ctrl+Enter",
)
COPY_CAPTION = _command(
    _D, "copy_caption", QT_TRANSLATE_NOOP("Commands", "Copy the whole caption"), "Ctrl+Shift+C"
)
PASTE_CAPTION = _command(
    _D, "paste_caption", QT_TRANSLATE_NOOP("Commands", "Paste as the whole caption"), "Ctrl+Shift+V"
)
INSERT_TRIGGER = _command(
    _D, "trigger", QT_TRANSLATE_NOOP("Commands", "Insert the trigger word"), "Ctrl+T"
)
RENAME_WORD = _command(
    _D, "rename_word", QT_TRANSLATE_NOOP("Commands", "Rename this word everywhere…"), "F2"
)
NEXT_MISTAKE = _command(
    _D, "next_mistake", QT_TRANSLATE_NOOP("Commands", "Next spelling mistake"), "F7"
)
PREVIOUS_MISTAKE = _command(
    _D, "previous_mistake", QT_TRANSLATE_NOOP("Commands", "Previous spelling mistake"), "Shift+F7"
)
REPLACE = _command(
    _D,
    "replace",
    QT_TRANSLATE_NOOP("Commands", "Find and replace in captions…"),
    "Ctrl+R",
    "Ctrl+H",
)
EXPORT = _command(_D, "export", QT_TRANSLATE_NOOP("Commands", "Export captions…"), "Ctrl+E")

FIND_IN_LOG = _command(
    _T, "find_in_log", QT_TRANSLATE_NOOP("Commands", "Find in the log"), "Ctrl+F"
)

TRAIN_AGAIN = _command(
    _T, "train_again", QT_TRANSLATE_NOOP("Commands", "Train again with these settings")
)

MAKE = _command(
    _C, "make", QT_TRANSLATE_NOOP("Commands", "Create pictures"), "Ctrl+Return", "Ctrl+Enter"
)
FAVOURITE = _command(_C, "favourite", QT_TRANSLATE_NOOP("Commands", "Favourite"), "F", ".")

USE_ALL = _command(_V, "use_all", QT_TRANSLATE_NOOP("Commands", "Use all settings"), "A")
USE_SEED = _command(_V, "use_seed", QT_TRANSLATE_NOOP("Commands", "Use the seed"), "S")
USE_PROMPT = _command(_V, "use_prompt", QT_TRANSLATE_NOOP("Commands", "Use the prompt"), "P")
USE_REST = _command(_V, "use_rest", QT_TRANSLATE_NOOP("Commands", "Use all but the seed"), "R")
USE_SHAPE = _command(_V, "use_shape", QT_TRANSLATE_NOOP("Commands", "Use the shape"), "D")
LIKE = _command(_V, "like", QT_TRANSLATE_NOOP("Commands", "Favourite"), "F", ".")
COMPARE = _command(_V, "compare", QT_TRANSLATE_NOOP("Commands", "Compare two"), "M")
SWAP = _command(_V, "swap", QT_TRANSLATE_NOOP("Commands", "Swap the two"), "C")
WITHOUT = _command(_V, "without", QT_TRANSLATE_NOOP("Commands", "Hold: without the LoRA"), "B")
INFORMATION = _command(_V, "information", QT_TRANSLATE_NOOP("Commands", "Information"), "I")


def make_action(command: Command, owner: QObject, *, picture: str = "") -> QAction:
    """The command as ``owner`` offers it, with its words and its first keys.

    Those of a page are heard while something in the widget has the focus to which it is added.
    """
    action = QAction(command.title(), owner)
    action.setObjectName(command.name)
    if picture:
        action.setIcon(icon(picture, "text_2"))
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    if command.room is not Room.EVERYWHERE:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return action


def make_mirror(command: Command, owner: QObject) -> QAction:
    """The command for a menu outside its room: its keys are told there, and heard only at home."""
    action = QAction(command.title(), owner)
    action.setProperty(_MIRRORS, command.name)
    show_keys_of_mirror(action, [QKeySequence(key) for key in command.keys])
    return action


def show_keys_of_mirror(mirror: QAction, keys: list[QKeySequence]) -> None:
    """Show the first of these keys beside the words of a mirror."""
    words = mirror.text().partition("\t")[0]
    mirror.setText("\t".join([words, *(native(key) for key in keys[:1])]))


def tell_key(button: QAbstractButton, words: str, action: QAction) -> None:
    """Show ``words`` and the key of the action when the pointer rests on the button."""
    _KeyTip(button, words, action)


class _KeyTip(QObject):
    def __init__(self, button: QAbstractButton, words: str, action: QAction) -> None:
        super().__init__(button)
        self._button = button
        self._words = words
        self._action = action
        action.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        key = native(self._action.shortcut())
        self._button.setToolTip(f"{self._words} ({key})" if key else self._words)


def actions_on(widget: QWidget) -> list[QAction]:
    """The commands that a widget and what lies in it take now, each once, in the order of
    `COMMANDS`."""
    found: dict[str, QAction] = {}
    for part in (widget, *widget.findChildren(QWidget)):
        for action in part.actions():
            if command_of(action) is not None and action.isVisible():
                found.setdefault(action.objectName(), action)
    return [found[name] for name in COMMANDS if name in found]


def plain_title(command: Command) -> str:
    """What it is called in a list: without the mark that more is asked."""
    return command.title().rstrip("…")


def native(key: QKeySequence) -> str:
    """A key as this system writes it."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def mirrored(action: QAction) -> Command | None:
    """Which command a mirror tells of; None for any other action."""
    name = action.property(_MIRRORS)
    return COMMANDS[name] if isinstance(name, str) else None


def mark_as_verb(action: QAction, name: str) -> None:
    """Have an action found in the palette, although it is no command: it has no keys."""
    action.setProperty(_VERB, name)


def is_verb(action: QAction) -> bool:
    """Whether an action is offered in the palette without being a command."""
    return isinstance(action.property(_VERB), str)


def command_of(action: QAction) -> Command | None:
    """Which command an action is; None for one that belongs to no list, as a snippet."""
    return COMMANDS.get(action.objectName())
