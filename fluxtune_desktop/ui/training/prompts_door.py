"""Connects the prompts of the progress pictures with the project, the settings and the account."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Slot

from fluxtune_desktop.core.sample_prompts import proposed_prompts
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.training.afterwards_card import AccountView
from fluxtune_desktop.ui.training.form_reader import FormReader
from fluxtune_desktop.ui.training.prompts_card import PromptsOffer
from fluxtune_desktop.ui.training.setup_view import SetupView

translate = QCoreApplication.translate

_LOOKED_AT = 200
"""Images among which one has a caption that says enough, or none is looked for."""


class PromptsDoor(QObject):
    """Keeps the card true; without an own prompt it follows trigger word, captions and subject."""

    def __init__(
        self, view: SetupView, reader: FormReader, session: ProjectSession, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._reader = reader
        self._session = session
        self._wandb = AccountView(usable=False)
        self._takes = True
        self._practice = False
        view.afterwards.changed.connect(self._on_wish_changed)
        view.settings.changed.connect(self._on_steps_changed)
        view.prompts.link_clicked.connect(self._on_link)

    def refresh(self, wandb: AccountView, *, takes: bool, practice: bool) -> None:
        """``wandb``: whether the account can be used; ``takes``: whether the trainer paints."""
        self._wandb, self._takes, self._practice = wandb, takes, practice
        self.propose()
        self._on_steps_changed()
        self._on_wish_changed()

    def propose(self) -> None:
        """Write them for what is taught now."""
        project = self._session.project
        if project is None:
            return
        shown = self._reader.dataset().images[:_LOOKED_AT]
        captions = (image.caption.text for image in shown)
        word = self._view.subject.trigger.text().strip()
        self._view.prompts.propose(
            proposed_prompts(project.subject, word, captions), controlled=bool(word)
        )

    @Slot()
    def _on_steps_changed(self) -> None:
        self._view.prompts.show_steps(self._view.settings.attempt().steps)

    @Slot()
    def _on_wish_changed(self) -> None:
        wished = bool(self._view.afterwards.wandb_project())
        offer = prompts_offer(self._wandb, takes=self._takes, wished=wished)
        self._view.prompts.show_offer(replace(offer, free=self._practice))

    @Slot()
    def _on_link(self) -> None:
        after = self._view.afterwards
        if self._wandb.usable:
            after.wandb.box.setChecked(True)
            self._view.prompts.rows[0].setFocus()
        else:
            after.settings_wanted.emit()


def prompts_offer(wandb: AccountView, *, takes: bool, wished: bool) -> PromptsOffer:
    """Whether there can be progress pictures, and if not, what is lost, and what to do."""
    lost = translate(
        "Prompts",
        "Without Weights & Biases there are no pictures while it learns, and no intermediate "
        "versions.",
    )
    if not takes:
        none = translate("Prompts", "This trainer paints no pictures while it learns.")
        return PromptsOffer(usable=False, why=none)
    if wished:
        return PromptsOffer(usable=True)
    if wandb.usable:
        return PromptsOffer(usable=False, why=lost, link=translate("Prompts", "Switch it on"))
    why = f"{lost} {wandb.why}." if wandb.why else lost
    return PromptsOffer(usable=False, why=why, link=wandb.link)
