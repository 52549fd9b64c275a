"""The chosen picture, large, with its facts and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.pricing import Prices, pictures_estimate
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.create.groups import placeholder
from fluxtune_desktop.ui.problem_texts import problem_advice, problem_title
from fluxtune_desktop.ui.texts_training import picture_phase_word
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.flow_layout import FlowLayout
from fluxtune_desktop.ui.widgets.image_view import ImageView
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn

_MARGIN = 16
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The lines below the picture."""

    model: str
    seed: str
    strength: str
    size: str
    took: str


def facts_of(picture: Picture, model: str, prices: Prices) -> Facts:
    """What is known of a picture."""
    request = picture.request
    size = ""
    if picture.width is not None and picture.height is not None:
        size = f"{picture.width} \N{MULTIPLICATION SIGN} {picture.height}"
    return Facts(
        model=model,
        seed=amounts.grouped(request.seed),
        strength=amounts.decimal(request.strength, 1),
        size=size or request.shape,
        took=_took(picture, prices),
    )


def _took(picture: Picture, prices: Prices) -> str:
    if picture.phase is not PicturePhase.KEPT:
        return ""
    from_hub = bool(picture.request.lora)
    cost = amounts.money(pictures_estimate(prices, count=1, from_hub=from_hub))
    if picture.request.service == PRACTICE:
        cost = translate("Create", "free practice")
    if picture.predict_seconds is None:
        return cost
    return f"{amounts.duration(picture.predict_seconds)} · {cost}"


class PicturePanel(QFrame):
    """Its buttons say what is wanted; the page does it."""

    save_wanted = Signal()
    use_wanted = Signal()
    folder_wanted = Signal()
    like_wanted = Signal(bool)
    opened = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.image = _OpeningView()
        self.image.setAccessibleName(self.tr("The chosen picture"))
        self.save = Button(self.tr("Save as…"), icon="download")
        self.use = Button(self.tr("Use settings"), icon="repeat-2")
        self.folder = IconButton("folder-open", self.tr("Show in folder"))
        self.like = Button(self.tr("Favourite"))
        self.like.set_check_icons("star", "star-filled")
        self.like.setToolTip(self.tr("You like this one"))
        self.like.clicked.connect(self.like_wanted)
        self.state = PlainLabel(role="secondary", wrap=True)
        self.prompt = PlainLabel(wrap=True)
        self.prompt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = PlainLabel(
            self.tr("Saved in this project, with its prompt and seed inside the file."),
            role="hint",
            wrap=True,
        )
        self._facts: dict[str, PlainLabel] = {}
        self._names: dict[str, PlainLabel] = {}
        self._lay_out()
        self.image.opened.connect(self.opened)
        self.save.clicked.connect(self.save_wanted)
        self.use.clicked.connect(self.use_wanted)
        self.folder.clicked.connect(self.folder_wanted)

    def show_picture(self, picture: Picture, pixmap: QPixmap | None, facts: Facts) -> None:
        """Show a picture and what is known of it."""
        kept = picture.phase is PicturePhase.KEPT
        self.image.setVisible(kept)
        if kept and pixmap is not None:
            self.image.set_pixmap(pixmap)
        for button in (self.save, self.folder, self.like, self.note):
            button.setVisible(kept)
        self.like.setChecked(picture.favourite)
        self.state.setText(_state_words(picture))
        self.state.setVisible(not kept)
        self.prompt.setText(picture.request.prompt)
        for key, value in self._facts.items():
            text = getattr(facts, key)
            value.setText(text)
            for label in (value, self._names[key]):
                label.setVisible(bool(text))

    def fact(self, key: str) -> str:
        """The words of one line: model, seed, strength, size or took."""
        return self._facts[key].text()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(SPACE_3)
        column.addWidget(self.image)
        column.addWidget(self.state)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACE_2)
        for button in (self.save, self.like, self.use, self.folder):
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addWidget(self.prompt)
        column.addLayout(self._fact_grid())
        column.addWidget(self.note)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(inner))

    def _fact_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2 + 2)
        grid.setColumnStretch(1, 1)
        names = {
            "model": self.tr("Model"),
            "seed": self.tr("Seed"),
            "strength": self.tr("Strength"),
            "size": self.tr("Size"),
            "took": self.tr("Took"),
        }
        for row, (key, name) in enumerate(names.items()):
            value = PlainLabel(wrap=True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(name)
            self._names[key] = PlainLabel(name, role="secondary")
            grid.addWidget(self._names[key], row, 0)
            grid.addWidget(value, row, 1)
            self._facts[key] = value
        return grid


class _OpeningView(ImageView):
    """As high as it is wide; a double click opens the picture instead of zooming."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return width

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()


def _state_words(picture: Picture) -> str:
    if picture.problem is not None and (picture.ended or picture.phase is PicturePhase.UNCONFIRMED):
        problem = picture.problem
        said = f"\n{problem.detail}" if problem.detail else ""
        return f"{problem_title(problem)}. {problem_advice(problem)}{said}"
    word, how_far = picture_phase_word(picture.phase), placeholder(picture)[2]
    return how_far if picture.fraction is None else f"{word} · {how_far}"
