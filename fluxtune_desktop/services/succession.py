"""One project after the other: every part learns of the new one, and of the end of the old."""

import time

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.caption_history import Loss, Past
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.looked_over import LookedOver
from fluxtune_desktop.services.folder_notice import read_only
from fluxtune_desktop.services.garbage import LARGE, let_alone, look_after
from fluxtune_desktop.services.notices import Notice, Tone
from fluxtune_desktop.services.project_work import Found
from fluxtune_desktop.services.recovering import brought_back
from fluxtune_desktop.services.session_parts import SessionParts


class Succession(QObject):
    """``entered`` carries what was found in the folder that is open now (``Found``), ``left``
    None."""

    entered = Signal(object)
    left = Signal(object)

    def __init__(self, parts: SessionParts) -> None:
        super().__init__()
        self._parts = parts
        parts.opening.found.connect(self._on_folder_opened)
        parts.recalling.recalled.connect(self._on_recalled)
        parts.captioning.left_alone.connect(self._on_left_alone)
        for part in (parts.captioning, parts.marking):
            part.absent.connect(self._on_absent)
        parts.saving.changed.connect(self._on_saving_changed)
        self._spoiled = False

    def leave(self) -> None:
        """Leave the open project, if there is one. What waits to be written is written."""
        parts, opened = self._parts, self._parts.workplace.opened
        if opened is None:
            return
        parts.watching.stop()
        parts.learning.stop()
        parts.workplace.leave()
        parts.looking.forget()
        parts.checking.take(LookedOver())
        parts.measuring.stop()
        parts.writer.flush_soon()
        parts.autosave.detach()
        self.left.emit(None)
        parts.leases.end(opened)
        look_after()

    def let_go(self) -> None:
        """The last act of leaving: let the folder go, without a thread that could do it."""
        workplace = self._parts.workplace
        opened, workplace.opened = workplace.opened, None
        if opened is not None:
            opened.close()

    def shutdown(self, seconds: float) -> bool:
        """Write marks and settings, and end what is done to files; False if that takes longer."""
        parts = self._parts
        parts.workplace.settle()
        # Steps hold some of the parts; they go first, while all of them are whole.
        parts.workplace.undo.clear()
        parts.watching.shutdown()
        parts.learning.stop()
        parts.checking.stop()
        parts.importing.cancel()
        until = time.monotonic() + seconds
        writers = (parts.mark_writer, parts.writer, parts.files)
        ended = [writer.shutdown(until - time.monotonic()) for writer in writers]
        return all(ended)

    @Slot(object)
    def _on_folder_opened(self, found: Found) -> None:
        self.leave()
        parts, opened = self._parts, found.opened
        parts.workplace.take(opened, found.dataset)
        if len(found.dataset.images) > LARGE:
            let_alone()
        else:
            look_after()
        parts.checking.take(found.images)
        parts.autosave.attach(opened)
        if opened.project.read_only:
            parts.notices.report(read_only(opened.project))
        if opened.brought_back:
            parts.notices.report(brought_back(opened.brought_back))
        self._spoiled = False
        if found.past is None:
            parts.recalling.start(opened, found.dataset)
        else:
            self._on_recalled(found.past)
        self.entered.emit(found)
        parts.measuring.start(opened.folder, found.dataset.images)
        parts.watching.start(opened)
        parts.learning.start(opened)
        parts.earlier.tidy()

    @Slot(object)
    def _on_recalled(self, past: Past) -> None:
        parts = self._parts
        if parts.workplace.changeable:
            parts.captioning.recall(past, parts.converting.step)
        self._spoiled = past.loss is Loss.SPOILED
        self._tell_loss(past.loss)
        self._tell_undecided(past.undecided)

    def _tell_loss(self, loss: Loss | None) -> None:
        if loss is not None:
            self._parts.notices.report(Notice(tone=Tone.INFO, code=f"history_{loss.value}"))

    def _tell_undecided(self, images: tuple[ImageId, ...]) -> None:
        if images:
            self._parts.notices.report(
                Notice(
                    tone=Tone.WARN,
                    code="captions_undecided",
                    params={"captions": len(images), "image": images[0]},
                )
            )

    @Slot(object)
    def _on_saving_changed(self, _nothing: object) -> None:
        """The history may be lost while captions are written; they are complete all the same."""
        self._parts.learning.soon()
        opened = self._parts.workplace.opened
        if opened is not None and opened.earlier.spoiled and not self._spoiled:
            self._spoiled = True
            self._tell_loss(Loss.SPOILED)

    @Slot(int)
    def _on_absent(self, images: int) -> None:
        self._parts.notices.report(
            Notice(tone=Tone.INFO, code="images_absent", params={"captions": images})
        )

    @Slot(int)
    def _on_left_alone(self, captions: int) -> None:
        self._parts.notices.report(
            Notice(tone=Tone.INFO, code="captions_left_alone", params={"captions": captions})
        )
