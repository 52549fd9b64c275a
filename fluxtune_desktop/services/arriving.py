"""Files that were brought in are told of when they are in the list, to be seen and undone."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.caption_import import CaptionChange, ImportReport, OddText
from fluxtune_desktop.core.dataset import OddCaption
from fluxtune_desktop.services.captioning import Captioning
from fluxtune_desktop.services.import_notice import tell_import, tell_import_elsewhere
from fluxtune_desktop.services.import_undo import (
    ImportedCaptions,
    ImportedTrigger,
    ImportFiles,
    Side,
)
from fluxtune_desktop.services.looking import Looking
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.project_settings import ProjectSettings
from fluxtune_desktop.services.removing import Removing
from fluxtune_desktop.services.workplace import Workplace


class Arriving(QObject):
    """``finished`` carries the ``AddReport`` of an import into the open project."""

    finished = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        looking: Looking,
        removing: Removing,
        captioning: Captioning,
        settings: ProjectSettings,
        notices: Notices,
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._looking = looking
        self._removing = removing
        self._captioning = captioning
        self._settings = settings
        self._notices = notices
        self._arrived: list[tuple[OpenedProject, AddReport]] = []
        looking.over.connect(self._on_look_over)

    def take(self, opened: OpenedProject, report: AddReport) -> None:
        """These are in the folder of that project, which may be closed by now."""
        if opened is self._workplace.opened:
            self._arrived.append((opened, report))
            self._looking.look()
        else:
            tell_import_elsewhere(self._notices, report, opened.folder)

    @Slot(object)
    def _on_look_over(self, _nothing: object) -> None:
        arrived, self._arrived = self._arrived, []
        for opened, report in arrived:
            if opened is self._workplace.opened:
                self._tell(report)
            else:
                tell_import_elsewhere(self._notices, report, opened.folder)

    def _tell(self, report: AddReport) -> None:
        report = replace(report, odd=self._odd(report))
        changes = _of_others(report)
        undo = bool(report.added or changes or report.trigger_taken)
        notice = tell_import(self._notices, report, undo=undo)
        if undo:
            self._removing.done(ImportFiles(self._sides(report, changes)), notice)
        self.finished.emit(report)

    def _odd(self, report: AddReport) -> tuple[OddText, ...]:
        found = ((name, self._workplace.data.find(name)) for name in report.added)
        return tuple(
            OddText(image=name, text=image.caption.shown, encoding=image.caption.encoding)
            for name, image in found
            if image is not None and isinstance(image.caption, OddCaption)
        )

    def _sides(self, report: AddReport, changes: tuple[CaptionChange, ...]) -> list[Side]:
        sides: list[Side] = [self._removing.arrived(report.added)]
        if changes:
            sides.append(
                ImportedCaptions(self._workplace, self._captioning, self._notices, changes)
            )
        if report.trigger_taken:
            sides.append(ImportedTrigger(self._workplace, self._settings, report.trigger_word))
        return sides


def _of_others(report: AddReport) -> tuple[CaptionChange, ...]:
    """Of images that were here already: the others go and come with their captions."""
    captions = report.captions or ImportReport()
    added = frozenset(report.added)
    return tuple(each for each in captions.changes if each.image not in added)
