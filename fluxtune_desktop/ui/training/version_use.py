"""A version in Create: not there yet, on its way to Hugging Face, there, or kept from it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionsThere:
    """The last publication of each version of a run; ``sending``: steps that are on their way."""

    publications: tuple[Publication, ...] = ()
    sending: frozenset[int] = frozenset()

    def of(self, step: int) -> Publication | None:
        """That of one version."""
        return next((each for each in self.publications if each.step == step), None)


class VersionUse(QWidget):
    """Hidden for a version that is not in the folder. The signals carry its step."""

    use_wanted = Signal(int)
    make_wanted = Signal(int)
    stop_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = 0
        self.status = StatusLine("", Status.INFO)
        self.use = Button(self.tr("Use in Create…"), icon="sparkles")
        self.make = Button(self.tr("Make images with it"), icon="sparkles")
        self.stop = Button(self.tr("Stop sending"), icon="square")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Sending the version to Hugging Face"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.status, 1)
        for button in (self.make, self.use, self.stop):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addLayout(row)
        column.addWidget(self.bar)
        self.use.clicked.connect(self._on_use)
        self.make.clicked.connect(self._on_make)
        self.stop.clicked.connect(self._on_stop)
        self.hide()

    def show_version(self, step: int, there: VersionsThere, *, read_only: bool) -> None:
        """Show how a version that is in the folder stands."""
        self._step = step
        buttons = (self.make, self.use, self.stop)
        focused = any(button.hasFocus() for button in buttons)
        found, sending = there.of(step), step in there.sending
        published = found is not None and found.phase is PublicationPhase.PUBLISHED
        self.make.setVisible(published and not sending)
        self.use.setVisible(not (sending or read_only))
        # It may have been deleted there since.
        self.use.setText(self.tr("Send again…") if published else self.tr("Use in Create…"))
        self.stop.setVisible(sending)
        self._show_bar(found if sending else None)
        words, status = self._words(found, sending)
        self.status.show_state(words, status)
        self.setVisible(published or sending or not read_only)
        if focused:
            # The button that had the focus may be gone, and Qt would give it to another card.
            next((each for each in buttons if each.isVisible()), self).setFocus()

    def _show_bar(self, sent: Publication | None) -> None:
        self.bar.setVisible(sent is not None)
        fraction = None if sent is None else sent.fraction
        self.bar.setRange(0, 0 if fraction is None else 100)
        self.bar.setValue(int(100 * (fraction or 0.0)))

    def _words(self, found: Publication | None, sending: bool) -> tuple[str, Status]:
        if found is None or found.phase is PublicationPhase.CANCELED:
            words = self.tr("Images can be made with it once it lies on Hugging Face, private.")
            return words, Status.INFO
        if sending and found.stale:
            words = self.tr("Hugging Face does not answer at the moment. It goes on by itself.")
            return words, Status.WARN
        if sending:
            return self.tr("It goes to {repo}, private.").format(repo=found.repo), Status.INFO
        if found.phase is PublicationPhase.PUBLISHED:
            words = self.tr("It is in the list of models in Create, and lies in {repo}, private.")
            return words.format(repo=found.repo), Status.OK
        if found.problem is not None:
            safe = self.tr("Its file is safe here.")
            return f"{problem_sentence(found.problem)} {safe}", Status.ERROR
        return self.tr("It did not get there yet. Its file is safe here."), Status.WARN

    @Slot()
    def _on_use(self) -> None:
        self.use_wanted.emit(self._step)

    @Slot()
    def _on_make(self) -> None:
        self.make_wanted.emit(self._step)

    @Slot()
    def _on_stop(self) -> None:
        self.stop_wanted.emit(self._step)
