"""The last import of the open project, for whoever wants to know more."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.caption_history import Reason
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.import_notice import tell_replaced
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.dataset.import_report import ReportDialog


class LastImport(QObject):
    """Keeps the report until another project is opened. ``changed`` says whether there is one."""

    changed = Signal(object)

    def __init__(self, session: ProjectSession, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._notices = notices
        self._window = window
        self._coming: deque[tuple[Path, ...]] = deque()
        self._sources: tuple[Path, ...] = ()
        self.report: AddReport | None = None
        self.dialog: ReportDialog | None = None
        session.import_finished.connect(self._on_finished)
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_left)
        session.trouble.connect(self._on_trouble)

    def expect(self, sources: Sequence[Path]) -> None:
        """These are brought in next; nothing for what comes from the clipboard."""
        self._coming.append(tuple(sources))

    @Slot()
    def show(self) -> None:
        """Open the report, if there is one."""
        if self.report is None:
            return
        self._close()
        project = self._session.project
        dialog = self.dialog = ReportDialog(
            self.report,
            can_add_more=bool(self._sources),
            differing=len(self._differing()),
            odd=len(self._odd_files()) + len(self._odd_texts()),
            trigger_word=project.trigger_word if project is not None else "",
            parent=self._window,
        )
        dialog.captions_wanted.connect(self._use_captions)
        dialog.odd_wanted.connect(self._convert)
        dialog.trigger_wanted.connect(self._use_trigger)
        dialog.subfolders_wanted.connect(self._add_deeper)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot(object)
    def _on_finished(self, report: AddReport) -> None:
        self.report = report
        self._sources = self._coming.popleft() if self._coming else ()
        self.changed.emit(True)

    @Slot(object)
    def _on_opened(self, _project: object) -> None:
        self.report = None
        self._close()
        self.changed.emit(False)

    @Slot(object)
    def _on_left(self, _nothing: object) -> None:
        self._coming.clear()
        self._close()

    @Slot(object)
    def _on_trouble(self, _problem: object) -> None:
        if not self._session.importing:
            self._coming.clear()

    @Slot()
    def _use_captions(self) -> None:
        differing = self._differing()
        self._session.set_captions(differing, self.tr("Use imported captions"))
        tell_replaced(self._notices, len(differing))

    def _differing(self) -> dict[ImageId, str]:
        """The captions of the file in place of which the project has others, as it is now."""
        captions = self.report.captions if self.report is not None else None
        found = {} if captions is None else dict(captions.kept_texts)
        return {image: text for image, text in found.items() if self._differs(image, text)}

    @Slot()
    def _convert(self) -> None:
        name, texts = self.tr("Convert to UTF-8"), self._odd_texts()
        self._session.convert_captions(self._odd_files(), name)
        if texts:
            self._session.set_captions(texts, name, Reason.IMPORTED)

    def _odd_files(self) -> list[ImageId]:
        """Images that were added with a caption that is not UTF-8, and still is not."""
        odd = frozenset(self._session.dataset.odd)
        found = () if self.report is None else self.report.odd
        return [each.image for each in found if each.image in odd]

    def _odd_texts(self) -> dict[ImageId, str]:
        """What captions of other encodings said of images, where that is not their caption."""
        captions = self.report.captions if self.report is not None else None
        found = () if captions is None else captions.odd
        return {each.image: each.text for each in found if self._differs(each.image, each.text)}

    def _differs(self, image: ImageId, text: str) -> bool:
        here = self._session.image(image)
        return here is not None and here.caption.readable and here.caption.text != text

    @Slot()
    def _use_trigger(self) -> None:
        if self.report is not None:
            self._session.set_trigger_word(self.report.trigger_word)

    @Slot()
    def _add_deeper(self) -> None:
        self.expect(self._sources)
        self._session.add_files(self._sources, subfolders=True)

    @Slot(int)
    def _on_closed(self, _result: int) -> None:
        self.dialog = None

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
