"""What leaves this computer, where it goes and how long it stays there."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3
from fluxtune_desktop.ui.widgets.card import Card, Line
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class SentCard(Card):
    """The times are those that the services publish.

    https://replicate.com/docs/topics/predictions/data-retention,
    https://replicate.com/docs/reference/http (``files.create``: ``expires_at``).
    """

    def __init__(self) -> None:
        super().__init__(self._title())
        self.body.setSpacing(SPACE_3)
        for place, (name, words) in enumerate(self._services()):
            if place:
                self.body.addWidget(Line())
            self.body.addWidget(_entry(name, words))

    @staticmethod
    def _title() -> str:
        return QCoreApplication.translate("SentCard", "What is sent, and how long it stays")

    def _services(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Replicate, when you train"),
                self.tr(
                    "Your images and captions in one package, reduced and without camera data, and "
                    "the settings. The package expires there within a day. The trained model stays "
                    "in your account, private, until you delete it."
                ),
            ),
            (
                self.tr("Replicate, when you create"),
                self.tr(
                    "The prompt and the settings. Prompt and picture are removed there after an "
                    "hour; FluxTune keeps its own copy in the project."
                ),
            ),
            (
                self.tr("Hugging Face, only when you publish"),
                self.tr(
                    "The LoRA and a card that describes it, into a repository of yours that is "
                    "private at first. It stays until you delete it. Your token goes to Replicate "
                    "only where you let the trainer upload, and with pictures of an intermediate "
                    "version."
                ),
            ),
            (
                self.tr("Weights & Biases, only when a training asks for it"),
                self.tr(
                    "The trainer at Replicate gets your key for that training and sends steps, "
                    "losses and settings. They stay until you delete them."
                ),
            ),
            (
                self.tr("Nobody else"),
                self.tr(
                    "FluxTune sends nothing about you or your work anywhere: no statistics, no "
                    "crash reports, no question for a newer version. Tokens lie in the keyring of "
                    "this computer, and each goes to its own service and, where it says so above, "
                    "to Replicate."
                ),
            ),
        )


def _entry(name: str, words: str) -> QWidget:
    entry = QWidget()
    column = QVBoxLayout(entry)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_1)
    column.addWidget(PlainLabel(name, role="strong"))
    column.addWidget(PlainLabel(words, role="secondary", wrap=True))
    return entry
