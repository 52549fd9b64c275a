"""Opens the export over the Dataset page, asks where to, and has it written."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QSplitter, QWidget
from shiboken6 import isValid

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.exporting import (
    ExportForm,
    ExportOrder,
    ExportReport,
    exported,
    unreadable,
)
from fluxtune_desktop.services.exporting import Exporting
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.dataset.export_sheet import ExportSheet
from fluxtune_desktop.ui.dataset.sheet_room import SheetRoom
from fluxtune_desktop.ui.services import Services


class ExportDoor(QObject):
    """Made by the page. ``command`` opens the sheet."""

    def __init__(self, page: QWidget, services: Services, splitter: QSplitter) -> None:
        super().__init__(page)
        self._splitter = splitter
        self._page = page
        self._session: ProjectSession = services.session
        self._sheet: ExportSheet | None = None
        self._before: QWidget | None = None
        self._written: Path | None = None
        self.dialog: QFileDialog | None = None
        self.exporting = Exporting(services.chores, self)
        self.command = make_action(commands.EXPORT, self)
        self.command.triggered.connect(self.open)
        page.addAction(self.command)

    @property
    def sheet(self) -> ExportSheet | None:
        """The sheet while it is open."""
        return self._sheet if self._sheet is not None and not self._sheet.isHidden() else None

    @Slot()
    def open(self) -> None:
        """Open the sheet."""
        if self._session.project is None or not self._session.dataset.images:
            return
        if self._sheet is None:
            self._sheet = self._make()
        if self.sheet is None:
            self._before = QApplication.focusWidget()
        self._show_facts()
        self._sheet.start()

    def _make(self) -> ExportSheet:
        sheet = ExportSheet(self._page)
        sheet.place_wanted.connect(self._ask_where)
        sheet.cancel_wanted.connect(self.exporting.cancel)
        sheet.show_wanted.connect(self._show_written)
        sheet.changed.connect(self._show_facts)
        # First: what is disabled takes no focus.
        SheetRoom(sheet, self._page, self._splitter)
        sheet.left.connect(self._on_left)
        exporting = self.exporting
        exporting.progress.connect(sheet.show_progress)
        exporting.done.connect(self._on_done)
        exporting.failed.connect(sheet.show_problem)
        exporting.canceled.connect(sheet.show_canceled)
        for changed in (self._session.captions_changed, self._session.dataset_changed):
            changed.connect(self._show_facts)
        self._session.closed.connect(self._on_closed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(exporting.cancel)
        return sheet

    def _images(self) -> tuple[DatasetImage, ...]:
        left_out = self._sheet is not None and self._sheet.left_out.isChecked()
        return exported(self._session.dataset.images, left_out=left_out)

    @Slot()
    def _show_facts(self, _what: object = None) -> None:
        if self._sheet is None:
            return
        images = self._images()
        self._sheet.show_facts(
            images=len(images),
            captions=sum(image.captioned for image in images),
            unreadable=unreadable(images),
        )

    @Slot()
    def _ask_where(self) -> None:
        sheet, folder = self._sheet, self._session.folder
        if sheet is None or folder is None or self.exporting.running:
            return
        form = sheet.form
        dialog = self.dialog = QFileDialog(self._page.window(), self.tr("Export captions"))
        dialog.setDirectory(str(folder.parent))
        if form is ExportForm.FOLDER:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(form.suffix)
            dialog.setNameFilter(f"*{form.suffix}")
            dialog.selectFile(f"{folder.name}{form.suffix}")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    @Slot(str)
    def _write(self, chosen: str) -> None:
        sheet, opened = self._sheet, self._session.opened_project
        if sheet is None or opened is None:
            return
        form, target = sheet.form, Path(chosen)
        if form is ExportForm.FOLDER:
            # The images get a folder of their own in the one that was chosen.
            name = self.tr("%1 for training").replace("%1", opened.folder.name)
            target = target / name
        order = ExportOrder(
            target=target,
            form=form,
            # The dialog asked, where a file of that name is there.
            replace=True,
            numbered=form is ExportForm.FOLDER,
            with_edits=form.with_images and sheet.with_edits.isChecked(),
        )
        sheet.show_running()
        self.exporting.start(opened, self._images(), order)

    @Slot(object)
    def _on_done(self, report: ExportReport) -> None:
        self._written = report.target
        if self._sheet is not None:
            self._sheet.show_report(report)

    @Slot()
    def _show_written(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    @Slot(object)
    def _on_closed(self, _nothing: object) -> None:
        self.exporting.cancel()
        if self._sheet is not None:
            self._sheet.leave()

    @Slot()
    def _on_left(self) -> None:
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._page.setFocus()
