"""About: the version, and whose work the program stands on."""

from importlib.metadata import version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_NOTICES = (
    ("icons", "LICENSE"),
    ("fonts", "OFL.txt"),
    ("data", "LICENSE-CLIP"),
    ("spelling", "LICENSE"),
)


class AboutPart(QWidget):
    """Everything can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.version = PlainLabel(
            self.tr("Version {version} · Qt {qt}").format(
                version=version("fluxtune-desktop"), qt=qVersion()
            ),
            role="secondary",
        )
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(PlainLabel("FluxTune", role="title"))
        words.addWidget(self.version)
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(IconLabel("app", size=46))
        head.addLayout(words, 1)
        program = Card()
        program.body.addLayout(head)
        program.body.addWidget(
            PlainLabel(
                self.tr(
                    "Teach FLUX your style, without a graphics card of your own. FluxTune is free "
                    "software under the MIT licence. It is not made by Replicate, Hugging Face, "
                    "Weights & Biases or Black Forest Labs."
                ),
                role="secondary",
                wrap=True,
            )
        )
        parts = Card(self.tr("Licences"))
        parts.body.addWidget(
            PlainLabel(
                self.tr(
                    "Icons: Lucide (ISC). Font: Inter (SIL Open Font License). Words for the "
                    "spelling: SCOWL, pyspellchecker (MIT) and Wikidata (CC0). Tokens: the "
                    "vocabulary of CLIP (MIT). Window: Qt and PySide (LGPL 3), used unchanged."
                ),
                role="secondary",
                wrap=True,
            )
        )
        self.licences = QPlainTextEdit(_notices())
        self.licences.setReadOnly(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setMinimumHeight(220)
        parts.body.addWidget(self.licences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.tr("About"), role="heading"))
        column.addWidget(program)
        column.addWidget(parts)
        column.addStretch(1)


def _notices() -> str:
    texts = (resource_path(*parts).read_text(encoding="utf-8").strip() for parts in _NOTICES)
    return "\n\n————\n\n".join(texts)
