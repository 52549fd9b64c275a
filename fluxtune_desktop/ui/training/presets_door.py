"""From the menu of the presets to the form and back: taken, kept, renamed, shared, loaded."""

import functools
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from fluxtune_desktop.core.presets import (
    Preset,
    Taken,
    free_name,
    named,
    preset_of,
    shipped_preset,
    take,
)
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.services.presets import Presets
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui.texts_training import subject_in_sentence
from fluxtune_desktop.ui.training.form_filler import FormFiller, FormState
from fluxtune_desktop.ui.training.form_reader import FormReader
from fluxtune_desktop.ui.training.preset_drop import PresetDrop
from fluxtune_desktop.ui.training.preset_name_dialog import PresetNameDialog
from fluxtune_desktop.ui.training.setup_view import SetupView
from fluxtune_desktop.ui.training.taken_words import preset_sentences, unknown_trainer
from fluxtune_desktop.ui.widgets.pill import Tone

_SUFFIX = ".json"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filled:
    """What the form holds: a preset, with the form as it was before."""

    preset: Preset
    title: str
    before: FormState
    to_keep: bool


class PresetsDoor(QObject):
    """Each taking can be undone, and so can a deletion."""

    def __init__(
        self,
        view: SetupView,
        reader: FormReader,
        filler: FormFiller,
        training: TrainingService,
        presets: Presets,
        saving_as: SavingAs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._reader = reader
        self._filler = filler
        self._training = training
        self._presets = presets
        self._saving_as = saving_as
        self.naming: PresetNameDialog | None = None
        self.dialog: QFileDialog | None = None
        self._shared: Preset | None = None
        self._renamed: Preset | None = None
        self._filled: _Filled | None = None
        self._drop = PresetDrop(view)
        self._drop.dropped.connect(presets.read)
        button = view.settings.presets
        button.advised.connect(self._on_advised)
        button.chosen.connect(self._on_chosen)
        button.save_wanted.connect(self._ask_name)
        button.load_wanted.connect(self._ask_file)
        button.rename_wanted.connect(self._ask_new_name)
        button.share_wanted.connect(self._ask_place)
        button.delete_wanted.connect(self._delete)
        presets.changed.connect(self._show)
        presets.came.connect(self._on_came)
        view.notice.left.connect(self._on_notice_left)
        training.ahead.trainers.changed.connect(self._on_trainer_told)
        presets.load()
        self._show()

    # -- inside -------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        self._view.settings.presets.show_presets(
            self._presets.own, self._stands_at, known=self._presets.known
        )

    def _now(self, name: str) -> Preset | None:
        """The form as a preset."""
        look = self._training.ahead.trainer_look(self._reader.trainer())
        if look is None:
            return None
        return preset_of(name, self._reader.attempted().settings, look)

    def _stands_at(self, preset: Preset) -> bool:
        now = self._now("")
        same = now is not None and now.trainer == preset.trainer
        return same and now is not None and set(now.inputs) == set(preset.inputs)

    @Slot(object)
    def _on_advised(self, subject: Subject) -> None:
        look = self._training.ahead.trainer_look(self._reader.trainer())
        if look is not None:
            images = len(self._reader.dataset().images)
            title = self.tr("Recommended for %1").replace("%1", subject_in_sentence(subject))
            self._take(shipped_preset(look.trainer, subject, images), title)

    @Slot(object)
    def _on_chosen(self, preset: Preset) -> None:
        self._take(preset, self.tr("Preset “%1”").replace("%1", preset.name))

    @Slot(object)
    def _on_came(self, preset: Preset) -> None:
        kept = named(self._presets.own, preset.name)
        known = kept is not None and kept.inputs == preset.inputs
        title = self.tr("Preset “%1” from a file").replace("%1", preset.name)
        self._take(preset, title, to_keep=not known)

    def _take(self, preset: Preset, title: str, *, to_keep: bool = False) -> None:
        notice = self._view.notice
        look = self._training.ahead.trainer_look(preset.trainer)
        if look is None:
            notice.tell(Tone.WARN, title, [unknown_trainer(preset.trainer)])
            return
        before = self._filler.state()
        taken = take(preset, look, before.settings)
        self._filler.fill(preset.trainer, taken.settings)
        self._say(_Filled(preset=preset, title=title, before=before, to_keep=to_keep), taken)

    def _say(self, filled: _Filled, taken: Taken) -> None:
        preset, before = filled.preset, filled.before
        other = preset.trainer if preset.trainer != before.trainer else None
        said = preset_sentences(taken, self._filler.stands(), trainer=other)
        tone = Tone.WARN if taken.left_out else Tone.NEUTRAL
        stands = self.tr("The form stands at it now. Trigger word and model name stayed.")
        undo = functools.partial(self._filler.put, before)
        keep = functools.partial(self._keep, preset) if filled.to_keep else None
        self._view.notice.tell(tone, filled.title, [stands, *said], undo=undo, keep=keep)
        self._filled = filled

    @Slot()
    def _on_notice_left(self) -> None:
        self._filled = None

    @Slot()
    def _on_trainer_told(self) -> None:
        """What the trainer takes may be told only after the form was filled in."""
        filled = self._filled
        look = None if filled is None else self._training.ahead.trainer_look(filled.preset.trainer)
        if filled is None or look is None:
            return
        taken = take(filled.preset, look, filled.before.settings)
        if taken.left_out or taken.other_version:
            self._say(filled, taken)

    def _keep(self, preset: Preset) -> None:
        now = self._now(free_name(self._presets.own, preset.name))
        if now is not None:
            self._presets.keep(now)

    def _taken(self, name: str) -> bool:
        found = self._presets.named(name)
        return found is not None and found != self._renamed

    @Slot()
    def _ask_name(self) -> None:
        self._renamed = None
        note = self.tr(
            "It keeps the trainer and all its settings, without trigger word, model name and "
            "prompts."
        )
        self.naming = PresetNameDialog(
            self.tr("Save these settings as a preset"),
            free_name(self._presets.own, self.tr("My settings")),
            self._taken,
            self._view.window(),
            note=note,
        )
        self.naming.accepted.connect(self._on_named)
        self.naming.open()

    @Slot()
    def _on_named(self) -> None:
        now = self._now(self.naming.name()) if self.naming is not None else None
        if now is not None:
            self._presets.keep(now)

    @Slot(object)
    def _ask_new_name(self, preset: Preset) -> None:
        self._renamed = preset
        self.naming = PresetNameDialog(
            self.tr("Rename the preset"), preset.name, self._taken, self._view.window()
        )
        self.naming.accepted.connect(self._on_renamed)
        self.naming.open()

    @Slot()
    def _on_renamed(self) -> None:
        if self.naming is not None and self._renamed is not None:
            self._presets.rename(self._renamed, self.naming.name())

    @Slot(object)
    def _delete(self, preset: Preset) -> None:
        self._presets.delete(preset)
        title = self.tr("The preset “%1” is deleted").replace("%1", preset.name)
        undo = functools.partial(self._presets.keep, preset)
        self._view.notice.tell(Tone.NEUTRAL, title, [], undo=undo)

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self._view.window(), self.tr("Load a preset"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Presets (%1)").replace("%1", f"*{_SUFFIX}"))
        dialog.fileSelected.connect(self._on_file)
        self.dialog = dialog
        dialog.open()

    @Slot(str)
    def _on_file(self, file: str) -> None:
        self._presets.read(Path(file))

    @Slot(object)
    def _ask_place(self, preset: Preset) -> None:
        self._shared = preset
        dialog = QFileDialog(self._view.window(), self.tr("Share the preset as a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"*{_SUFFIX}")
        dialog.setDefaultSuffix(_SUFFIX.removeprefix("."))
        dialog.selectFile(f"{_file_stem(preset.name)}{_SUFFIX}")
        dialog.fileSelected.connect(self._on_place)
        self.dialog = dialog
        dialog.open()

    @Slot(str)
    def _on_place(self, file: str) -> None:
        data = None if self._shared is None else self._presets.shared(self._shared)
        if data is not None:
            self._saving_as.save(Path(file), data)


def _file_stem(name: str) -> str:
    """The name without what file systems do not take."""
    plain = "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in name)
    return plain.strip(" -") or "preset"
