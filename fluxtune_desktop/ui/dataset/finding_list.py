"""What is wrong with one image, line by line, and what the person wants to hear no more of."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fluxtune_desktop.core.checks import Code, Finding, ignored
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.findings import finding_sentence
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine


class FindingList(QWidget):
    """Hidden while there is nothing to say. ``resized`` says that it takes other room."""

    resized = Signal()

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._image: ImageId | None = None
        self._said: tuple[object, ...] = ()
        self._any = False
        self._room = True
        self.lines: list[FindingLine] = []
        self.ignored_lines: list[FindingLine] = []
        self.more = Button("", role="quiet")
        self.more.setCheckable(True)
        self._found = QVBoxLayout()
        self._ignored = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (column, self._found, self._ignored):
            part.setSpacing(0)
        column.addLayout(self._found)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._ignored)
        self.hide()
        self.more.toggled.connect(self._unfold)
        session.findings_changed.connect(self._say)
        session.marks_changed.connect(self._say)

    def set_room(self, room: bool) -> None:
        """Whether there is room for it."""
        self._room = room
        self.setVisible(self._any and room)

    def show_image(self, image: ImageId) -> None:
        """Say what is wrong with this image; what is ignored is folded at first."""
        if image != self._image:
            self._image = image
            self.more.setChecked(False)
        self._say()

    @Slot()
    def _say(self, _changed: object = None) -> None:
        image = self._shown()
        if image is None:
            return
        # The findings follow a mark only after a moment.
        session = self._session
        mark = session.mark(image.id)
        codes = mark.ignored
        found = tuple(
            each
            for each in session.problems.get(image.id, ())
            if not each.ignorable or each.code.value not in codes
        )
        word = "" if session.project is None else session.project.trigger_word
        # Without anything ignored the whole data set is not needed: it would be copied to be asked.
        silent = ignored(session.dataset, replace(image, mark=mark), word) if codes else ()
        said = (found, silent, session.read_only)
        if said != self._said:
            self._said = said
            self._fill(found, silent)

    def _fill(self, found: tuple[Finding, ...], silent: tuple[Finding, ...]) -> None:
        for line in (*self.lines, *self.ignored_lines):
            # Hidden at once: the layout of this moment must not count it.
            line.hide()
            line.deleteLater()
        self.lines = [self._line(each) for each in found]
        self.ignored_lines = [self._ignored_line(each) for each in silent]
        for line in self.lines:
            self._found.addWidget(line)
        for line in self.ignored_lines:
            self._ignored.addWidget(line)
        self.more.setText(self.tr("{count} ignored").format(count=len(silent)))
        self.more.setVisible(bool(silent))
        self._any = bool(found or silent)
        self.setVisible(self._any and self._room)
        self._unfold(self.more.isChecked())

    def _line(self, finding: Finding) -> "FindingLine":
        link = self.tr("Ignore") if finding.ignorable and not self._session.read_only else ""
        line = FindingLine(finding, Status.ERROR if finding.blocks else Status.WARN, link)
        line.chosen.connect(self._ignore)
        return line

    def _ignored_line(self, finding: Finding) -> "FindingLine":
        link = "" if self._session.read_only else self.tr("Bring back")
        line = FindingLine(finding, Status.SILENCED, link)
        line.chosen.connect(self._bring_back)
        return line

    @Slot(bool)
    def _unfold(self, wanted: bool) -> None:
        for line in self.ignored_lines:
            line.setVisible(wanted)
        self.resized.emit()

    @Slot(object)
    def _ignore(self, code: Code) -> None:
        image = self._shown()
        if image is not None:
            codes = self._session.mark(image.id).ignored
            self._mark(image, codes | {code.value}, self.tr("Ignore"))

    @Slot(object)
    def _bring_back(self, code: Code) -> None:
        image = self._shown()
        if image is not None:
            codes = self._session.mark(image.id).ignored
            self._mark(image, codes - {code.value}, self.tr("Bring back"))

    def _mark(self, image: DatasetImage, codes: frozenset[str], name: str) -> None:
        mark = self._session.mark(image.id)
        self._session.set_marks({image.id: replace(mark, ignored=codes)}, name)

    def _shown(self) -> DatasetImage | None:
        return None if self._image is None else self._session.image(self._image)


class FindingLine(StatusLine):
    """One finding; ``chosen`` carries its `Code` when the link is pressed."""

    chosen = Signal(object)

    def __init__(self, finding: Finding, status: Status, link: str) -> None:
        super().__init__(finding_sentence(finding), status, link=link)
        self._code = finding.code
        self.link_clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._code)
