"""Undoing an import in one step: the images, the captions and the trigger word that it brought."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from fluxtune_desktop.core.caption_history import Reason
from fluxtune_desktop.core.caption_import import CaptionChange
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.captioning import Captioning
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.project_settings import ProjectSettings
from fluxtune_desktop.services.workplace import Workplace


class Side(Protocol):
    """One kind of thing that an import brought."""

    def take_back(self) -> None:
        """As if it had not come."""

    def bring_again(self) -> None:
        """As it came."""


class ImportFiles(QUndoCommand):
    """Files came in; everything is there when this is pushed."""

    def __init__(self, sides: Sequence[Side]) -> None:
        super().__init__()
        self._sides = tuple(sides)
        self._out = False

    @override
    def redo(self) -> None:
        """Bring all of it again, if it went."""
        if self._out:
            self._out = False
            for side in self._sides:
                side.bring_again()

    @override
    def undo(self) -> None:
        """Take all of it back."""
        self._out = True
        for side in self._sides:
            side.take_back()


class ImportedCaptions:
    """Captions that were written beside images that were here already.

    One that says something else by now was changed since, and is left as it is.
    """

    def __init__(
        self,
        workplace: Workplace,
        captioning: Captioning,
        notices: Notices,
        changes: Sequence[CaptionChange],
    ) -> None:
        self._workplace = workplace
        self._captioning = captioning
        self._notices = notices
        self._changes = tuple(changes)
        self._taken_back: tuple[CaptionChange, ...] = ()

    def take_back(self) -> None:
        """Each says again what it said before; how many do not is told."""
        now = self._texts()
        here = [each for each in self._changes if each.image in now]
        self._taken_back = tuple(each for each in here if now[each.image] == each.after)
        kept = sum(now[each.image] not in (each.before, each.after) for each in here)
        texts = {each.image: each.before for each in self._taken_back}
        self._captioning.put(texts, Reason.UNDONE)
        if kept:
            params: dict[str, str | int | float] = {"kept": kept}
            self._notices.report(Notice(tone=Tone.INFO, code="import_captions_kept", params=params))

    def bring_again(self) -> None:
        """Those that went say again what came."""
        now = self._texts()
        back = [each for each in self._taken_back if now.get(each.image) == each.before]
        self._captioning.put({each.image: each.after for each in back}, Reason.REDONE)

    def _texts(self) -> dict[ImageId, str]:
        """Of those that are here, as it was decided last."""
        images = [each.image for each in self._changes]
        here = [each for each in images if self._workplace.data.find(each) is not None]
        return {image: self._captioning.caption(image) for image in here}


class ImportedTrigger:
    """The trigger word that a project without one took over."""

    def __init__(self, workplace: Workplace, settings: ProjectSettings, word: str) -> None:
        self._workplace = workplace
        self._settings = settings
        self._word = word

    def take_back(self) -> None:
        """The project has none again, unless it has another one by now."""
        self._replace(self._word, "")

    def bring_again(self) -> None:
        """It is taken over again, unless there is another one by now."""
        self._replace("", self._word)

    def _replace(self, old: str, new: str) -> None:
        project = self._workplace.project
        if project is not None and project.trigger_word == old:
            self._settings.change(trigger_word=new)
