"""The progress pictures of a training: whether, of which prompts, how often; or what is lost."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fluxtune_desktop.core.gpu_work import PICTURE_SECONDS, picture_count
from fluxtune_desktop.core.plan import STEPS_RANGE
from fluxtune_desktop.core.sample_prompts import ROWS, alike
from fluxtune_desktop.core.training_defaults import RECOMMENDED
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.number_box import NumberBox
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_LONGEST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptsState:
    """What stands in the card. ``own``: the person typed; otherwise they are the proposed ones."""

    wanted: bool
    prompts: tuple[str, ...]
    own: bool
    every: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptsOffer:
    """Whether progress pictures can be had; if not, what is lost and where to get them. In practice
    they are ``free``."""

    usable: bool
    why: str = ""
    link: str = ""
    free: bool = False


class PromptsCard(Card):
    """``changed`` with each change by the person; ``link_clicked`` wants what is missing."""

    changed = Signal()
    link_clicked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Progress pictures"), parent=parent)
        self._proposed: tuple[str, ...] = ("",) * ROWS
        self._own = False
        self._usable = False
        self._free = False
        self._steps = RECOMMENDED.steps
        self.box = QCheckBox(self.tr("Paint them while it learns"))
        self.box.setChecked(True)
        self.reset = Button(self.tr("Write them anew"), icon="rotate-ccw", role="ghost")
        self.add_trailing(self.reset)
        self.missing = PlainLabel(role="secondary", wrap=True)
        self.link = Button("", role="link")
        self._names = tuple(PlainLabel(role="secondary") for _ in range(ROWS))
        self.rows = tuple(QLineEdit() for _ in range(ROWS))
        self.every = NumberBox(1, STEPS_RANGE[1], RECOMMENDED.wandb_sample_interval, step=50)
        self.hint = PlainLabel(role="hint", wrap=True)
        self._form = self._made_form()
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(self.missing, 1)
        line.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.body.addWidget(self.box)
        self.body.addWidget(self._form)
        self.box.toggled.connect(self._on_changed)
        self.every.valueChanged.connect(self._on_changed)
        self.reset.clicked.connect(self.begin)
        self.link.clicked.connect(self.link_clicked)
        for row in self.rows:
            row.textEdited.connect(self._on_typed)
        self._arrange()

    def prompts(self) -> tuple[str, ...]:
        """Those that are wished for; none while they cannot be had."""
        if not (self._usable and self.box.isChecked()):
            return ()
        return tuple(text for row in self.rows if (text := row.text().strip()))

    def state(self) -> PromptsState:
        """What stands here, wished for or not."""
        return PromptsState(
            wanted=self.box.isChecked(),
            prompts=tuple(row.text() for row in self.rows),
            own=self._own,
            every=self.every.value(),
        )

    def show_state(self, state: PromptsState) -> None:
        """Stand at this. Announces it as a change."""
        with QSignalBlocker(self.box), QSignalBlocker(self.every):
            self.box.setChecked(state.wanted)
            self.every.setValue(state.every)
        self._own = state.own
        self._put(state.prompts if state.own else self._proposed)
        self._on_changed()

    def show_interval(self, every: int) -> None:
        """Paint after so many steps each. Announces nothing."""
        with QSignalBlocker(self.every):
            self.every.setValue(every)
        self._arrange()

    def propose(self, prompts: Sequence[str], *, controlled: bool) -> None:
        """Show these, unless the person wrote others. ``controlled``: the second is the first
        without the trigger word."""
        self._proposed = tuple(prompts)
        for label, row, name in zip(self._names, self.rows, _names(controlled), strict=True):
            label.setText(name)
            row.setAccessibleName(name)
        if not self._own:
            self._put(self._proposed)
            self._arrange()

    def show_offer(self, offer: PromptsOffer) -> None:
        """Offer them, or say what is lost without them and how to get it."""
        self._usable, self._free = offer.usable, offer.free
        self.missing.setText(offer.why)
        self.link.setText(offer.link)
        self._arrange()

    def show_steps(self, steps: int) -> None:
        """Reckon with so many steps."""
        self._steps = steps
        self._arrange()

    def begin_anew(self) -> None:
        """For another project: wished for, with what will be proposed."""
        self.show_state(
            PromptsState(
                wanted=True, prompts=(), own=False, every=RECOMMENDED.wandb_sample_interval
            )
        )

    @Slot()
    def begin(self) -> None:
        """Go back to the proposed ones."""
        self._own = False
        self._put(self._proposed)
        self._on_changed()

    # -- inside -------------------------------------------------------------------------------

    def _made_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        for place, (label, row) in enumerate(zip(self._names, self.rows, strict=True)):
            row.setMaxLength(_LONGEST)
            label.setBuddy(row)
            grid.addWidget(label, place, 0)
            grid.addWidget(row, place, 1)
        column.addLayout(grid)
        self.every.setAccessibleName(self.tr("Steps between progress pictures"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(PlainLabel(self.tr("After every")))
        line.addWidget(self.every)
        line.addWidget(PlainLabel(self.tr("steps, and before the first")))
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.hint)
        return form

    def _put(self, prompts: Sequence[str]) -> None:
        for row, text in zip(self.rows, (*prompts, *[""] * ROWS), strict=False):
            row.setText(text)
            row.setCursorPosition(0)

    @Slot()
    def _on_typed(self) -> None:
        self._own = True
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        self.missing.setVisible(not self._usable)
        self.link.setVisible(not self._usable and bool(self.link.text()))
        self.box.setVisible(self._usable)
        painted = self._usable and self.box.isChecked()
        self._form.setVisible(painted)
        self.reset.setVisible(painted and self._own)
        self._say(self.prompts())

    def _say(self, prompts: Sequence[str]) -> None:
        if alike(prompts):
            self.hint.setText(
                self.tr(
                    "Two of them begin alike. Let their first 23 signs differ, or Weights & Biases "
                    "may show one in the place of the other."
                )
            )
            set_role(self.hint, "error", small=True)
            return
        set_role(self.hint, "hint")
        count = picture_count(prompts=len(prompts), steps=self._steps, every=self.every.value())
        low, high = (seconds * count for seconds in PICTURE_SECONDS)
        if not count:
            self.hint.setText(self.tr("Without a prompt nothing is painted."))
            return
        pattern = self.tr("%1 pictures; they add about %2 of GPU time, which is billed.")
        if self._free:
            pattern = self.tr(
                "%1 pictures, free in practice. In a real training they add about %2 of GPU time, "
                "which is billed."
            )
        said = pattern.replace("%1", str(count))
        self.hint.setText(said.replace("%2", amounts.minutes_range(low, high)))


def _names(controlled: bool) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    new = translate("Prompts", "A new scene")
    second = translate("Prompts", "Without the word") if controlled else new
    return translate("Prompts", "From your images"), second, new
