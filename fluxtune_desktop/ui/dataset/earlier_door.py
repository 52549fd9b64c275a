"""Opens the panel of earlier versions over the inspector, and does what it asks for."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from fluxtune_desktop.core.caption_history import Reason, Snapshot, Version
from fluxtune_desktop.core.dataset import DatasetImage, OddCaption
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.earlier import Rest, Versions
from fluxtune_desktop.services.notices import Notice, Tone
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.commands import tell_key
from fluxtune_desktop.ui.dataset.earlier_panel import ONE, EarlierPanel
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.widgets.button import IconButton

translate = QCoreApplication.translate
_PLACED = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show})


class EarlierDoor(QObject):
    """Made by the page. ``command`` opens the panel, and so does ``button``."""

    def __init__(
        self,
        page: QWidget,
        command: QAction,
        services: Services,
        grid: GridView,
        inspector: QWidget,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._session = services.session
        self._earlier = services.session.earlier
        self._grid = grid
        self._inspector = inspector
        self._image: ImageId | None = None
        self._before: QWidget | None = None
        self.panel = EarlierPanel(page)
        self.button = IconButton("clock", translate("Earlier", "Earlier versions"), role="ghost")
        tell_key(self.button, translate("Earlier", "Earlier versions"), command)
        self.button.clicked.connect(self.open)
        command.setVisible(True)
        command.triggered.connect(self.open)
        inspector.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        panel, session = self.panel, self._session
        panel.asked.connect(self._ask)
        panel.left.connect(self._on_left)
        panel.use_wanted.connect(self._use)
        panel.agreed.connect(self._bring_back)
        panel.bring_back_wanted.connect(self._earlier.compare)
        self._earlier.versions.connect(self._on_versions)
        self._earlier.snapshots.connect(self._on_snapshots)
        self._earlier.compared.connect(self._on_compared)
        self._earlier.failed.connect(self._on_failed)
        self._grid.current_changed.connect(self._on_current_changed)
        session.saving.changed.connect(self._on_saving_changed)
        session.captions_changed.connect(self._on_captions_changed)
        session.closed.connect(panel.leave)

    @Slot()
    def open(self) -> None:
        """Open the panel for the current image."""
        image = self._grid.current_image()
        if image is None or self._inspector.isHidden() or not self._inspector.isEnabled():
            return
        self._image = image.id
        self._before = QApplication.focusWidget()
        self.panel.forget()
        self._place()
        self.panel.open()
        self._inspector.setEnabled(False)
        self.panel.close_button.setFocus()
        self._ask()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PLACED:
            self._place()
        elif event.type() is QEvent.Type.Hide and not self._inspector.isVisibleTo(self._page):
            self.panel.leave()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.panel.lie_over(self._inspector.mapTo(self._page, QPoint()).x())

    @Slot()
    def _ask(self) -> None:
        if self.panel.isHidden() or self._image is None:
            return
        self.panel.show_loading(str(self._image))
        if self.panel.tab == ONE:
            self._earlier.ask_versions(self._image, self._text_now(self._image))
        else:
            self._earlier.ask_snapshots()

    def _text_now(self, name: ImageId) -> str:
        """What a person sees, also where the trainer could not read it."""
        image = self._session.image(name)
        if image is not None and isinstance(image.caption, OddCaption):
            return image.caption.shown
        return self._session.caption(name)

    @Slot(object)
    def _use(self, version: Version) -> None:
        if self._image is None:
            return
        if version.converted_by:
            name = translate("Earlier", "Put the old file back")
            self._session.put_file_back(self._image, version.converted_by, name)
        else:
            name = translate("Earlier", "Use an earlier version")
            self._session.set_captions({self._image: version.text}, name, Reason.EARLIER)

    # -- what others tell -------------------------------------------------------------------------

    @Slot(object)
    def _on_versions(self, found: Versions) -> None:
        if not self.panel.isHidden() and self.panel.tab == ONE and found.image == self._image:
            image = self._session.image(found.image)
            usable = image is not None and image.caption.readable and not self._session.read_only
            self.panel.show_versions(found, usable=usable)

    @Slot(object)
    def _on_snapshots(self, found: tuple[Snapshot, ...]) -> None:
        if not self.panel.isHidden() and self.panel.tab != ONE:
            self.panel.show_snapshots(found, usable=not self._session.read_only)

    @Slot(object)
    def _on_compared(self, rest: Rest) -> None:
        if self.panel.isHidden():
            return
        if rest.rows:
            self.panel.show_rest(rest)
        else:
            self._services.notices.report(Notice(tone=Tone.INFO, code="captions_same"))

    @Slot(object)
    def _bring_back(self, texts: Mapping[ImageId, str]) -> None:
        name = translate("Earlier", "Bring back all captions")
        self._session.set_captions(texts, name, Reason.BROUGHT_BACK)
        self.panel.forget()
        self._ask()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        if not self.panel.isHidden():
            self.panel.show_problem(problem)

    @Slot(object)
    def _on_current_changed(self, image: DatasetImage | None) -> None:
        if not self.panel.isHidden() and image is not None and image.id != self._image:
            self._image = image.id
            if self.panel.tab == ONE:
                self.panel.forget()
                self._ask()

    @Slot(object)
    def _on_captions_changed(self, images: frozenset[ImageId]) -> None:
        if self._image in images and self.panel.tab == ONE:
            self._ask()

    @Slot(object)
    def _on_saving_changed(self, _nothing: object) -> None:
        if self._session.saving.state is SaveState.SAVED and not self.panel.asking:
            self._ask()

    @Slot()
    def _on_left(self) -> None:
        self._inspector.setEnabled(True)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._grid.setFocus()
