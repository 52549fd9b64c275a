"""What is different in a run from the one that its loss is compared with."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.differences import difference
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.run_comparison import Recaptioned
from fluxtune_desktop.services.run_comparing import Compared, RunComparing
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.training import comparison_texts as texts
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.difference_label import DifferenceLabel
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

_CAPTIONS = 6
"""Captions that are shown with their difference; more would push the log out of sight."""


class ComparisonCard(Card):
    """Empty and hidden until `compare` was asked and answered."""

    def __init__(self, comparing: RunComparing, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._comparing = comparing
        self._pair: tuple[Job, Job] | None = None
        self._unknown = False
        self._rows: list[QWidget] = []
        self.title = PlainLabel(role="title")
        self.body.addWidget(self.title)
        self.body.setSpacing(SPACE_2)
        comparing.compared.connect(self._on_compared)
        comparing.failed.connect(self._on_failed)
        self.hide()

    def compare(self, old: Job | None, new: Job) -> None:
        """Show what is different in ``new``; nothing where there is no other run."""
        # Before it is packed nobody knows what it is trained on.
        pair = None if old is None or not new.images else (old, new)
        if self._runs(pair) == self._runs(self._pair) and not self._worth_asking_again(new):
            return
        self._pair, self._unknown = pair, False
        self.hide()
        if pair is not None:
            self._comparing.ask(*pair)

    def lines(self) -> list[str]:
        """What it says, from top to bottom."""
        labels = [row for row in self._rows if isinstance(row, PlainLabel)]
        return [label.text() for label in labels]

    def _runs(self, pair: tuple[Job, Job] | None) -> tuple[str, ...]:
        return () if pair is None else (pair[0].run, pair[1].run)

    def _worth_asking_again(self, new: Job) -> bool:
        """Of a folder that was away nothing was known; it is back where a run has gone on."""
        return self._unknown and self._pair is not None and new.phase is not self._pair[1].phase

    @Slot(object)
    def _on_compared(self, found: Compared) -> None:
        if self._pair is None or self._runs(self._pair) != (found.old, found.new):
            return
        self._unknown = found.images is None
        number = str(self._pair[0].plan.number)
        self.title.setText(self.tr("Different from Run %1").replace("%1", number))
        self.setAccessibleName(self.title.text())
        self._show(list(self._content(found)))

    @Slot(object)
    def _on_failed(self, _problem: object) -> None:
        # The folder cannot be read at the moment; that is told elsewhere.
        self._pair = None
        self.hide()

    def _content(self, found: Compared) -> Iterator[QWidget]:
        for change in found.settings:
            yield PlainLabel(texts.setting_words(change), wrap=True)
        images = found.images
        if images is None:
            yield PlainLabel(
                self.tr("What one of the two was trained on is not known any more."),
                role="hint",
                wrap=True,
            )
        elif images.any:
            for line in texts.image_words(images):
                yield PlainLabel(line, wrap=True)
            yield from self._captions(images.recaptioned)
        elif not found.settings:
            yield PlainLabel(self.tr("Nothing: the same images, captions and settings."))
        else:
            yield PlainLabel(self.tr("The images and captions are the same."), role="hint")

    def _captions(self, changed: Sequence[Recaptioned]) -> Iterator[QWidget]:
        if not changed:
            return
        yield PlainLabel(texts.caption_words(len(changed)))
        for each in changed[:_CAPTIONS]:
            yield ElidedLabel(each.name, role="field-label")
            label = DifferenceLabel()
            label.show_pieces(difference(each.old, each.new))
            yield label
        if len(changed) > _CAPTIONS:
            yield PlainLabel(texts.more_words(len(changed) - _CAPTIONS), role="hint")

    def _show(self, rows: list[QWidget]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = rows
        for row in rows:
            self.body.addWidget(row)
        self.show()
