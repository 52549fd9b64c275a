"""The menu of the presets: what is recommended, the person's own, and what is done with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from fluxtune_desktop.core.presets import Preset
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.texts_training import subject_in_sentence
from fluxtune_desktop.ui.widgets.button import Button

_ICONS = {Subject.STYLE: "palette", Subject.CHARACTER: "user", Subject.OBJECT: "box"}


class PresetsButton(Button):
    """``advised`` carries a `Subject`; ``chosen``, ``rename_wanted``, ``share_wanted`` and
    ``delete_wanted`` carry a `Preset`."""

    advised = Signal(object)
    chosen = Signal(object)
    save_wanted = Signal()
    load_wanted = Signal()
    rename_wanted = Signal(object)
    share_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Presets"), icon="layers", role="ghost", parent=parent)
        self._own: Sequence[Preset] = ()
        self._stands: Callable[[Preset], bool] = _never
        self._known = False
        self.menu_ = QMenu(self)
        self._inner: list[QMenu] = []
        # Never filled while one of its actions is at work: filling deletes them.
        self.menu_.aboutToShow.connect(self._fill)
        self.setMenu(self.menu_)

    def show_presets(
        self, own: Sequence[Preset], stands: Callable[[Preset], bool], *, known: bool
    ) -> None:
        """Offer these; ``stands`` says of one whether the form stands at it. While they are not
        ``known``, none can be saved."""
        self._own, self._stands, self._known = own, stands, known

    # -- inside -------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        menu = self.menu_
        menu.clear()
        for inner in self._inner:
            inner.deleteLater()
        self._inner = []
        for subject, picture in _ICONS.items():
            words = self.tr("Recommended for %1").replace("%1", subject_in_sentence(subject))
            action = QAction(icon(picture, "text_2"), words, menu)
            action.setData(subject.value)
            action.triggered.connect(self._on_advised)
            menu.addAction(action)
        menu.addSeparator()
        for preset in self._own:
            action = self._of_preset(preset, menu, self._on_chosen)
            action.setCheckable(True)
            action.setChecked(self._stands(preset))
        if self._own:
            menu.addSeparator()
        save = menu.addAction(self.tr("Save these settings…"), self.save_wanted.emit)
        save.setEnabled(self._known)
        menu.addAction(self.tr("Load from a file…"), self.load_wanted.emit)
        if self._own:
            self._add_inner(self.tr("Share as a file"), self._on_share)
            self._add_inner(self.tr("Rename"), self._on_rename)
            self._add_inner(self.tr("Delete"), self._on_delete)

    def _add_inner(self, words: str, act: Callable[[], None]) -> None:
        inner = self.menu_.addMenu(words)
        self._inner.append(inner)
        for preset in self._own:
            self._of_preset(preset, inner, act)

    def _of_preset(self, preset: Preset, menu: QMenu, act: Callable[[], None]) -> QAction:
        # A single & would be taken for the mark of a key.
        action = QAction(preset.name.replace("&", "&&"), menu)
        action.setData(preset.name)
        action.triggered.connect(act)
        menu.addAction(action)
        return action

    def _asked(self) -> Preset | None:
        action = self.sender()
        name = action.data() if isinstance(action, QAction) else None
        return next((each for each in self._own if each.name == name), None)

    @Slot()
    def _on_advised(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.advised.emit(Subject(str(action.data())))

    @Slot()
    def _on_chosen(self) -> None:
        self._tell(self.chosen.emit)

    @Slot()
    def _on_share(self) -> None:
        self._tell(self.share_wanted.emit)

    @Slot()
    def _on_rename(self) -> None:
        self._tell(self.rename_wanted.emit)

    @Slot()
    def _on_delete(self) -> None:
        self._tell(self.delete_wanted.emit)

    def _tell(self, emit: Callable[[object], None]) -> None:
        preset = self._asked()
        if preset is not None:
            emit(preset)


def _never(_preset: Preset) -> bool:
    return False
