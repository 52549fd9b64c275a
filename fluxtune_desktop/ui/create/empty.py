"""What the feed shows while there is nothing to show: what goes here, and how it gets here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.tokens import SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button, OnceButton
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 360


class EmptyFeed(QWidget):
    """``train_wanted`` by its button, which is there while there is no model; ``test_wanted`` by
    another, once there is one."""

    train_wanted = Signal()
    test_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(role="heading", wrap=True)
        self.text = PlainLabel(role="secondary", wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.train = Button(self.tr("Go to Train"), icon="flame", role="primary")
        self.test = OnceButton("", icon="images")
        column = QVBoxLayout()
        column.setSpacing(SPACE_3)
        column.addWidget(
            IconLabel("sparkles", size=32, role="text_3"), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(SPACE_4)
        for button in (self.train, self.test):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(column)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(holder, 10)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        self.train.clicked.connect(self.train_wanted)
        self.test.clicked.connect(self.test_wanted)

    def show_state(self, *, has_models: bool, practice: bool, price: str) -> None:
        """Say what is missing; ``price`` is that of two pictures, in words."""
        self.train.setVisible(not has_models)
        self.test.setVisible(has_models)
        words = self.tr("First test: with and without the LoRA · %1")
        self.test.setText(words.replace("%1", price))
        if has_models:
            self.title.setText(self.tr("Your pictures appear here"))
            self.text.setText(
                self.tr(
                    "Write a prompt on the left and press Create. Each picture is kept in this "
                    "project with its prompt and seed. Or see first what the LoRA has learned: the "
                    "same picture with it and without it."
                )
            )
            return
        self.title.setText(self.tr("No trained model yet"))
        if practice:
            self.text.setText(
                self.tr(
                    "Train one first. In practice mode that takes about 20 seconds and is free."
                )
            )
        else:
            self.text.setText(
                self.tr(
                    "Train one on your images first. It then appears here, ready to make pictures."
                )
            )
