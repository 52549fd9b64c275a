"""What happens when a training is done: kept here, published, logged."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fluxtune_desktop.core.ids import is_repo_name
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_5
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.pill import Pill, Tone
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine

_PROJECT = "flux_train_replicate"
"""The trainer's own default of ``wandb_project`` (replicate/flux-fine-tuner train.py)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """Whether an account can be used for a wish, and if not, why, and what the link says."""

    usable: bool
    why: str = ""
    link: str = ""


class AfterwardsCard(Card):
    """A line for each wish. ``changed`` comes when one changes, ``settings_wanted`` by a link."""

    changed = Signal()
    settings_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("When it is done"), parent=parent)
        self.body.setSpacing(SPACE_3)
        self.kept = StatusLine(self.tr("The LoRA is downloaded to this project"), Status.OK)
        self.body.addWidget(self.kept)
        self.publish = _Wish(self.tr("Publish to Hugging Face"))
        self.publish.row.addWidget(Pill(self.tr("Private"), Tone.NEUTRAL, icon="lock"))
        self.publish.row.addStretch(1)
        self.wandb = _Wish(self.tr("Log metrics to Weights & Biases"))
        self.wandb.edit.setText(_PROJECT)
        self.wandb.row.addStretch(1)
        self.by_trainer = _ByTrainer()
        self.by_trainer.box.toggled.connect(self.changed)
        self.publish.changed.connect(self._show_way)
        for row in (self.publish, self.by_trainer, self.wandb):
            self.body.addWidget(row)
        for wish in (self.publish, self.wandb):
            wish.changed.connect(self.changed)
            wish.link.clicked.connect(self.settings_wanted)
        self.publish.edit.setAccessibleName(self.tr("Repository on Hugging Face"))
        self.wandb.edit.setAccessibleName(self.tr("Project on Weights & Biases"))

    def show_accounts(self, hub: AccountView, wandb: AccountView, *, uploads: bool) -> None:
        """Offer what the accounts allow, and say why the rest is not offered; ``uploads``: the
        trainer can publish by itself."""
        self.publish.show_account(hub)
        self.wandb.show_account(wandb)
        self.by_trainer.offer(uploads)
        self._show_way()

    def begin(self, *, publish: bool, wandb: bool) -> None:
        """Begin a new form: wish for what is usual, where the accounts allow it."""
        self.publish.begin("", wanted=publish)
        self.by_trainer.box.setChecked(False)
        self.wandb.begin(_PROJECT, wanted=wandb)

    def propose_repo(self, repo: str) -> None:
        """Put a name in, unless the person wrote one."""
        self.publish.propose(repo)

    def publish_to(self) -> str | None:
        """The repository to publish to, or None."""
        return self.publish.wish()

    def uploaded_by_trainer(self) -> bool:
        """Whether the trainer is to publish, and not this program."""
        return self.publish_to() is not None and self.by_trainer.wanted()

    def wandb_project(self) -> str | None:
        """The W&B project to log to, or None."""
        return self.wandb.wish()

    def complete(self) -> bool:
        """Whether every wish that is on says where to."""
        repo, project = self.publish_to(), self.wandb_project()
        return (repo is None or is_repo_name(repo)) and project != ""

    @Slot()
    def _show_way(self) -> None:
        self.by_trainer.setVisible(self.publish_to() is not None and self.by_trainer.offered)


class _ByTrainer(QWidget):
    """The other way to publish: the trainer uploads, and what that means for the token."""

    def __init__(self) -> None:
        super().__init__()
        self.offered = False
        self.box = QCheckBox(self.tr("Let the trainer upload it"))
        self.hint = PlainLabel(role="hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.box)
        column.addWidget(self.hint)
        self.box.toggled.connect(self._show_meaning)
        self._show_meaning()

    def offer(self, can: bool) -> None:
        """Whether the trainer in force can do it."""
        self.offered = can

    def wanted(self) -> bool:
        """Whether it is to be done so."""
        return self.offered and self.box.isChecked()

    @Slot()
    def _show_meaning(self) -> None:
        ours = self.tr("Otherwise FluxTune uploads it from this computer: your token stays here.")
        trainers = self.tr(
            "Your Hugging Face token goes to Replicate for that, as a secret input that is not "
            "shown again. FluxTune makes the repository first, private, and looks whether the "
            "LoRA arrived."
        )
        self.hint.setText(trainers if self.box.isChecked() else ours)


class _Wish(QWidget):
    """A check box, where to, and, while it cannot be had, the reason and a link."""

    changed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self._proposed = ""
        self._wanted = False
        self.box = QCheckBox(label.replace("&", "&&"))
        self.box.setAccessibleName(label)
        self.edit = QLineEdit()
        self.edit.setFixedWidth(230)
        self.why = PlainLabel(role="hint", wrap=True)
        self.link = Button("", role="link")
        self._target = QWidget()
        self.row = QHBoxLayout(self._target)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACE_2)
        self.row.addWidget(self.edit)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_3)
        line.addWidget(self.box)
        line.addWidget(self._target, 1)
        line.addWidget(self.why, 1)
        line.addWidget(self.link)
        self.box.toggled.connect(self._on_toggled)
        self.edit.textChanged.connect(self.changed)
        self._target.hide()

    def wish(self) -> str | None:
        if not (self.box.isEnabled() and self.box.isChecked()):
            return None
        return self.edit.text().strip()

    def begin(self, text: str, *, wanted: bool) -> None:
        self._proposed = text
        self.edit.setText(text)
        self._wanted = wanted
        self.box.setChecked(wanted and self.box.isEnabled())
        self._wanted = wanted

    def propose(self, text: str) -> None:
        if self.edit.text() in {"", self._proposed}:
            self._proposed = text
            self.edit.setText(text)

    def show_account(self, view: AccountView) -> None:
        self.box.setEnabled(view.usable)
        with QSignalBlocker(self.box):
            self.box.setChecked(view.usable and self._wanted)
        self.why.setText(view.why)
        self.link.setText(view.link)
        self._arrange()

    @Slot()
    def _on_toggled(self) -> None:
        self._wanted = self.box.isChecked()
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        on = self.box.isEnabled() and self.box.isChecked()
        self._target.setVisible(on)
        self.why.setVisible(not on)
        self.link.setVisible(not on and bool(self.link.text()))
