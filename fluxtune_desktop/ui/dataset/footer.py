"""The line at the foot of the page: how many, how complete, how large, where it is kept."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.amounts import grouped, image_count, size
from fluxtune_desktop.ui.dataset.save_texts import SAVE_TONES
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import FOOTER_HEIGHT, SPACE_2
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel


class Footer(QFrame):
    """Counts what the session holds."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self.setFixedHeight(FOOTER_HEIGHT)
        self._session = session
        self.images = ElidedLabel(role="secondary")
        self._images_icon = IconLabel("circle-check", size=16, role="ok")
        self.captioned = PlainLabel(role="secondary")
        self._problem_icon = IconLabel("triangle-alert", size=16, role="warn")
        self.problems = PlainLabel(role="warn")
        self.trigger = ElidedLabel(role="secondary")
        self.volume = PlainLabel(role="secondary")
        self.volume.setToolTip(
            self.tr("The sum of the files. The package that is uploaded may be smaller or larger.")
        )
        self._saved_icon = IconLabel("hard-drive", size=16)
        self.saved = PlainLabel(role="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._images_icon)
        row.addWidget(self.images)
        row.addSpacing(SPACE_2)
        row.addWidget(self.captioned)
        row.addSpacing(SPACE_2)
        for part in (self._problem_icon, self.problems):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.trigger)
        row.addSpacing(SPACE_2)
        row.addWidget(self.volume)
        row.addSpacing(SPACE_2)
        for part in (self._saved_icon, self.saved):
            row.addWidget(part)
        row.setSpacing(SPACE_2 - 1)
        session.saving.changed.connect(self._on_saving_changed)
        self.show_saving()

    def show_counts(self, problematic: int) -> None:
        """Count anew; ``problematic`` images have a problem."""
        everything = self._session.dataset
        dataset = everything.in_training()
        count, captioned = len(dataset.images), dataset.captioned
        left_out = len(everything.images) - count
        complete = count > 0 and captioned == count and problematic == 0
        self._images_icon.setVisible(count + left_out > 0)
        self._images_icon.set_icon(
            "circle-check" if complete else "images", "ok" if complete else "text_2"
        )
        self.images.setVisible(count + left_out > 0)
        self.images.setText(self._counted(count, left_out))
        set_role(self.images, "ok" if complete else "secondary")
        words = self.tr("%n captioned", "", captioned)
        words = words.replace(str(captioned), grouped(captioned))
        self.captioned.setText(words if count else "")
        self._problem_icon.setVisible(problematic > 0)
        self.problems.setVisible(problematic > 0)
        problems = self.tr("%n problems", "", problematic)
        if problematic == 1:
            problems = self.tr("1 problem")
        self.problems.setText(problems.replace(str(problematic), grouped(problematic)))
        self.trigger.setText(self._coverage(dataset))
        self.volume.setText(self.tr("About {size}").format(size=size(dataset.volume)))
        self._make_room()
        self.show_saving()

    def _counted(self, count: int, left_out: int) -> str:
        if not left_out:
            return image_count(count)
        return self.tr("{images}, {number} left out").format(
            images=image_count(count), number=grouped(left_out)
        )

    def show_saving(self) -> None:
        """Say whether everything is on the disk."""
        state = self._session.saving.state
        # Where nothing is, nothing is said to be saved.
        told = state is not SaveState.SAVED or self._session.count > 0
        self._saved_icon.setVisible(told)
        role = "error" if state is SaveState.TROUBLE else "secondary"
        self._saved_icon.set_icon(
            self._saving_icon(state), "error" if role == "error" else "text_2"
        )
        words = self._saving_words(state)
        if words != self.saved.text() or told == self.saved.isHidden():
            self.saved.setText(words)
            set_role(self.saved, role)
            self._make_room()

    def _saving_icon(self, state: SaveState) -> str:
        return "hard-drive" if state is SaveState.SAVED else SAVE_TONES[state][1]

    def _saving_words(self, state: SaveState) -> str:
        if state is SaveState.TROUBLE:
            return self.tr("Not all is saved")
        if self._session.saving.arriving:
            return self.tr("Images are coming in…")
        if state is SaveState.SAVED:
            return self.tr("Saved on this computer")
        return self.tr("Saving…")

    def _coverage(self, dataset: Dataset) -> str:
        captioned = dataset.captioned
        project = self._session.project
        word = project.trigger_word if project is not None else ""
        if not word or captioned == 0:
            return ""
        having = dataset.saying(word)
        if having == captioned:
            return self.tr("{word} in all {count}").format(word=word, count=grouped(captioned))
        return self.tr("{word} in {having} of {count}").format(
            word=word, having=grouped(having), count=grouped(captioned)
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What matters least goes first; whether something is wrong or not saved stays."""
        layout = self.layout()
        if layout is None:
            return
        saved = self._session.saving.state is SaveState.SAVED
        self._saved_icon.setToolTip(self.saved.text())
        wanted = [
            (self.trigger, bool(self.trigger.text())),
            (self.volume, self._session.count > 0),
            (self.captioned, bool(self.captioned.text())),
            # The icon stays, and tells it to whoever points there.
            (self.saved, not self._saved_icon.isHidden()),
        ]
        for part, there in wanted:
            part.setVisible(there)
        for part, _there in wanted if saved else wanted[:-1]:
            layout.activate()
            if layout.sizeHint().width() <= self.width():
                return
            part.hide()

    @Slot(object)
    def _on_saving_changed(self, _image: object) -> None:
        self.show_saving()
