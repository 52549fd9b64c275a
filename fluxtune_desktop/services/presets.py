"""The person's own presets: changed at once in memory, written soon after, in order and durably."""

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.presets import KeptPresets, Preset, named, with_preset, without
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.serial_thread import Answer, SerialThread

DAMAGED = "presets_damaged"
"""The notice of a file that was put aside."""


class PresetsPlace(Protocol):
    """Where presets are kept. The verbs block, and raise Failure."""

    def load(self) -> KeptPresets:
        """All of them."""

    def save(self, presets: tuple[Preset, ...]) -> None:
        """These in the place of all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetFiles:
    """A preset as a file of its own; ``read`` blocks. Both raise Failure."""

    data: Callable[[Preset], bytes]
    read: Callable[[Path], Preset]


class Presets(QObject):
    """``changed`` when there are others; ``came`` carries a preset that was read from a file."""

    changed = Signal()
    came = Signal(object)

    def __init__(
        self, place: PresetsPlace, files: PresetFiles, chores: Chores, notices: Notices
    ) -> None:
        super().__init__()
        self._place = place
        self._files = files
        self._chores = chores
        self._notices = notices
        self._own: tuple[Preset, ...] = ()
        self._known = False
        self._asked = False
        self._closed_for: Problem | None = None
        self._worker = SerialThread("presets")
        self._worker.answered.connect(self._on_answered)

    @property
    def own(self) -> tuple[Preset, ...]:
        """Those of the person, by their names."""
        return self._own

    @property
    def known(self) -> bool:
        """Whether they were read: before that none can be saved."""
        return self._known

    def load(self) -> None:
        """Have them read, once."""
        if not self._asked:
            self._asked = True
            self._worker.submit("load", self._place.load)

    def named(self, name: str) -> Preset | None:
        """The one of that name."""
        return named(self._own, name)

    def keep(self, preset: Preset) -> None:
        """Keep it, in the place of another of its name."""
        self._change(with_preset(self._own, preset))

    def rename(self, preset: Preset, name: str) -> None:
        """Give it another name."""
        others = without(self._own, preset.name)
        self._change(with_preset(others, replace(preset, name=name)))

    def delete(self, preset: Preset) -> None:
        """Keep it no more; ``keep`` brings it back."""
        self._change(without(self._own, preset.name))

    def shared(self, preset: Preset) -> bytes | None:
        """The file to give away; None, and told, where the preset holds a token."""
        try:
            return self._files.data(preset)
        except Failure as refused:
            self._notices.report_problem(refused.problem)
            return None

    def read(self, file: Path) -> None:
        """Have a preset read from a file; it comes by the signal, or is told why not."""
        chore = self._chores.run(functools.partial(self._files.read, file))
        chore.done.connect(self.came)
        chore.failed.connect(self._on_not_read)

    def flush(self, seconds: float) -> bool:
        """Wait until everything is written; False if that takes longer."""
        return self._worker.shutdown(seconds)

    # -- inside -------------------------------------------------------------------------------

    def _change(self, presets: tuple[Preset, ...]) -> None:
        if self._closed_for is not None:
            self._notices.report_problem(self._closed_for)
            return
        if presets == self._own or not self._known:
            return
        self._own = presets
        self.changed.emit()
        self._worker.submit("save", functools.partial(self._place.save, presets))

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        problem, found = answer.outcome.problem, answer.outcome.value
        if problem is not None:
            self._notices.report_problem(problem)
        if answer.ticket != "load":
            return
        # What cannot be read must not be written over.
        self._closed_for = problem
        self._known = problem is None
        if isinstance(found, KeptPresets):
            self._take(found)

    def _take(self, found: KeptPresets) -> None:
        self._own = tuple(sorted(found.presets, key=lambda each: each.name.casefold()))
        self.changed.emit()
        if found.spoiled is not None:
            params = {"name": found.spoiled.name, "folder": str(found.spoiled.parent)}
            self._notices.report(Notice(tone=Tone.WARN, code=DAMAGED, params=params))

    @Slot(object)
    def _on_not_read(self, problem: Problem) -> None:
        self._notices.report_problem(problem)
