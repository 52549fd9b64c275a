"""What to make: model, prompt, shape, strength, number and seed."""

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.pictures import IMAGES_RANGE, SEED_RANGE, SHAPES
from fluxtune_desktop.ui import amounts, commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button, IconButton, OnceButton
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.number_box import CalmChoice, CalmSlider, NumberBox
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn
from fluxtune_desktop.ui.widgets.trigger_highlighter import TriggerHighlighter

_MARGIN = 18
_STRENGTHS = (0, 30)
"""Tenths; people use 0 to 1.5 of what the model takes (-1 to 3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One entry of the list of models. ``key`` is for the program."""

    key: str
    label: str
    trigger: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person asks for, and of which model: the key of a `Choice`."""

    model: str
    pictures: PictureWish


class PromptPanel(QWidget):
    """``changed`` when anything changes, ``create_wanted`` by the button or Ctrl+Enter."""

    changed = Signal()
    create_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._ordered = QElapsedTimer()
        self.model = CalmChoice()
        self.model.setIconSize(QSize(16, 16))
        self.model.setPlaceholderText(self.tr("No model yet"))
        self.prompt = QPlainTextEdit()
        self.prompt.setTabChangesFocus(True)
        self.prompt.setMinimumHeight(84)
        self.prompt.setMaximumHeight(130)
        self.prompt.setPlaceholderText(self.tr("Describe the picture, as you would to a friend."))
        self._highlighter = TriggerHighlighter(self.prompt)
        self.trigger = Button("", role="link")
        self._shapes = QButtonGroup(self)
        self.strength = CalmSlider(*_STRENGTHS, 10)
        self.count = NumberBox(*IMAGES_RANGE, 4)
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(self.tr("random"))
        self.dice = IconButton("dices", self.tr("Back to a random seed"), role="ghost")
        self.make = OnceButton(self.tr("Create"), icon="sparkles", role="primary", tall=True)
        self.hint = PlainLabel(role="hint", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self._connect()
        self._refresh()

    # -- what the page tells ------------------------------------------------------------------

    def show_models(self, choices: tuple[Choice, ...]) -> None:
        """Offer these models and keep the chosen one if it is still there."""
        if choices == self._choices:
            return
        before = self.model.currentData()
        self._choices = choices
        with QSignalBlocker(self.model):
            self.model.clear()
            for choice in choices:
                self.model.addItem(icon("box", "text_2"), choice.label, choice.key)
            newest = 0 if choices else -1
            self.model.setCurrentIndex(max(newest, self.model.findData(before)))
        self._refresh()

    def choose_model(self, key: str) -> None:
        """Choose a model; one that is not offered changes nothing."""
        place = self.model.findData(key)
        if place >= 0:
            self.model.setCurrentIndex(place)

    def show_button(self, text: str, hint: str, *, enabled: bool) -> None:
        """Say what the button does and what it costs."""
        self.make.setText(text)
        self.make.setEnabled(enabled)
        self.hint.setText(hint)

    def least_width(self) -> int:
        """The width at which the price on the button can be read whole."""
        words = self.make.fontMetrics().horizontalAdvance(self.make.text())
        return words + self.make.iconSize().width() + 2 * (_MARGIN + SPACE_1)

    def show_wish(self, wish: Wish) -> None:
        """Take over the settings of a picture."""
        self.choose_model(wish.model)
        asked = wish.pictures
        self.prompt.setPlainText(asked.prompt)
        self.prompt.moveCursor(QTextCursor.MoveOperation.End)
        self.count.setValue(asked.count)
        self.seed.setText("" if asked.seed is None else str(asked.seed))
        self.strength.setValue(round(asked.strength * 10))
        button = self.shape_button(asked.shape)
        if button is not None:
            button.setChecked(True)
        self._refresh()

    # -- what the page asks -------------------------------------------------------------------

    def wish(self) -> Wish | None:
        """What is asked for, or None while something is missing."""
        prompt = self.prompt.toPlainText().strip()
        choice = self._choice()
        if choice is None or not prompt or not self.seed_is_usable():
            return None
        text = self.seed.text().strip()
        pictures = PictureWish(
            prompt=prompt,
            count=self.count.value(),
            seed=int(text) if text else None,
            strength=self.strength.value() / 10,
            shape=self.shape(),
        )
        return Wish(model=choice.key, pictures=pictures)

    def chosen_model(self) -> str:
        """The key of the chosen model; empty while there is none."""
        return str(self.model.currentData() or "")

    def seed_is_usable(self) -> bool:
        """Whether the seed is empty or a number that the model takes."""
        text = self.seed.text().strip()
        if not text:
            return True
        low, high = SEED_RANGE
        return text.isascii() and text.isdecimal() and low <= int(text) <= high

    def shape(self) -> str:
        """The chosen shape."""
        checked = self._shapes.checkedButton()
        return checked.text() if checked is not None else SHAPES[0]

    def shape_button(self, shape: str) -> QToolButton | None:
        """The button of one shape."""
        for button in self._shapes.buttons():
            if isinstance(button, QToolButton) and button.text() == shape:
                return button
        return None

    # -- inside -------------------------------------------------------------------------------

    def _choice(self) -> Choice | None:
        key = self.model.currentData()
        return next((choice for choice in self._choices if choice.key == key), None)

    def _connect(self) -> None:
        self.model.currentIndexChanged.connect(self._refresh)
        self.prompt.textChanged.connect(self._refresh)
        self.strength.valueChanged.connect(self._refresh)
        self.count.valueChanged.connect(self._refresh)
        self.seed.textChanged.connect(self._refresh)
        self._shapes.buttonClicked.connect(self._refresh)
        self.trigger.clicked.connect(self._on_trigger_clicked)
        self.dice.clicked.connect(self.seed.clear)
        self.make.clicked.connect(self._order)
        action = make_action(commands.MAKE, self)
        # A key that is held down is one order, not many.
        action.setAutoRepeat(False)
        action.triggered.connect(self._on_create_key)
        self.addAction(action)

    @Slot()
    def _on_create_key(self) -> None:
        if self.make.isEnabled():
            self._order()

    @Slot()
    def _order(self) -> None:
        # A key that is pressed twice is a slip like a double click, and each order is paid for.
        since = self._ordered.elapsed() if self._ordered.isValid() else None
        if since is None or since > QApplication.doubleClickInterval():
            self._ordered.start()
            self.create_wanted.emit()

    @Slot()
    def _on_trigger_clicked(self) -> None:
        choice = self._choice()
        if choice is None:
            return
        cursor = self.prompt.textCursor()
        cursor.setPosition(0)
        # With a space in any case: what is typed next must not become a part of the word.
        cursor.insertText(f"{choice.trigger} ")
        cursor.movePosition(cursor.MoveOperation.End)
        self.prompt.setTextCursor(cursor)
        self.prompt.setFocus()

    @Slot()
    def _refresh(self) -> None:
        choice = self._choice()
        trigger = choice.trigger if choice is not None else ""
        self._highlighter.set_trigger(trigger)
        missing = bool(trigger) and trigger not in self.prompt.toPlainText()
        self.trigger.setText(f"+ {trigger}".replace("&", "&&"))
        self.trigger.setVisible(missing)
        pattern = self.tr("Put %1 into the prompt")
        self.trigger.setAccessibleName(pattern.replace("%1", trigger))
        self._strength_field.set_value(amounts.decimal(self.strength.value() / 10, 1))
        self.dice.setVisible(bool(self.seed.text()))
        if self.seed_is_usable():
            self._seed_field.set_hint("")
        else:
            self._seed_field.set_problem(self.tr("A whole number from 1 to 2147483647."))
        self.changed.emit()

    def _lay_out(self) -> None:
        self._strength_field = Field(self.tr("Style strength"), self.strength)
        self._seed_field = Field(self.tr("Seed"), self._seed_row())
        self.seed.setAccessibleName(self.tr("Seed"))
        prompt_field = Field(self.tr("Prompt"), self.prompt)
        prompt_field.add_trailing(self.trigger)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, SPACE_2)
        column.setSpacing(SPACE_3 + 2)
        column.addWidget(Field(self.tr("Model"), self.model))
        column.addWidget(prompt_field)
        column.addWidget(Field(self.tr("Shape"), self._shape_row()))
        column.addWidget(self._strength_field)
        numbers = QHBoxLayout()
        numbers.setSpacing(SPACE_3)
        top = Qt.AlignmentFlag.AlignTop
        numbers.addWidget(Field(self.tr("Images"), self.count), 2, top)
        numbers.addWidget(self._seed_field, 3, top)
        column.addLayout(numbers)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, SPACE_4)
        outer.setSpacing(SPACE_3)
        outer.addWidget(ScrollColumn(inner), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        foot.setSpacing(SPACE_3)
        foot.addWidget(self.make)
        foot.addWidget(self.hint)
        outer.addLayout(foot)
        # It stands above the prompt, beside the label.
        self.setTabOrder(self.trigger, self.prompt)

    def _shape_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2 - 2)
        for shape in SHAPES:
            button = QToolButton()
            button.setText(shape)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(self.make.sizePolicy())
            set_role(button, "shape")
            self._shapes.addButton(button)
            row.addWidget(button, 1)
        self._shapes.buttons()[0].setChecked(True)
        return holder

    def _seed_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2 - 4)
        row.addWidget(self.seed, 1)
        row.addWidget(self.dice)
        return holder
