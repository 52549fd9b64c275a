"""The trigger word of the project, and the button that puts it before a caption."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fluxtune_desktop.core.captions import is_trigger_word
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action, tell_key
from fluxtune_desktop.ui.theme import restyle
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class TriggerRow(QWidget):
    """``insert_wanted`` carries the word. What is typed is kept as soon as it can be one."""

    insert_wanted = Signal(str)

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settled = ""
        label = PlainLabel(self.tr("Trigger word"), role="field-label")
        self.field = QLineEdit()
        self.field.setObjectName("trigger-word")
        self.field.setAccessibleName(self.tr("Trigger word"))
        self.field.setPlaceholderText(self.tr("Such as SMKRINA"))
        self.field.setToolTip(self.tr("A made-up word that calls your style in prompts."))
        self.insert = Button(self.tr("Insert"), icon="plus")
        self.problem = PlainLabel(role="error", wrap=True)
        self.problem.hide()
        label.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(label)
        row.addWidget(self.field, 1)
        row.addWidget(self.insert)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._settle)
        self.insert.clicked.connect(self._want_insert)
        put = make_action(commands.INSERT_TRIGGER, self)
        # Its place is beside the caption, not around it.
        put.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        tell_key(self.insert, self.tr("Put the trigger word before the caption"), put)
        put.triggered.connect(self._want_insert)
        self.addAction(put)
        session.project_changed.connect(self._show)
        session.opened.connect(self._show)
        self._show()

    @Slot(object)
    def _show(self, _project: object = None) -> None:
        project = self._session.project
        word = project.trigger_word if project is not None else ""
        if not self.field.hasFocus():
            self._settled = word
        if not self.field.hasFocus() or is_trigger_word(self.field.text()):
            self.field.setText(word)
            self._say("")
        self.field.setReadOnly(self._session.read_only)
        self.insert.setEnabled(bool(word) and not self._session.read_only)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        word = text.strip()
        if word and not is_trigger_word(word):
            # Half of what is meant to be two words must not stay behind as the trigger word.
            self._session.set_trigger_word(self._settled)
            self._say(self.tr("One word of letters, digits, - and _, at most 60 characters."))
            return
        self._say("")
        self._session.set_trigger_word(word)

    @Slot()
    def _settle(self) -> None:
        project = self._session.project
        self._settled = project.trigger_word if project is not None else ""

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.field.setProperty("problem", bool(sentence))
        restyle(self.field)

    @Slot()
    def _want_insert(self) -> None:
        project = self._session.project
        if project is not None and project.trigger_word:
            self.insert_wanted.emit(project.trigger_word)
        else:
            # There is none to be put anywhere: here one is made.
            self.field.setFocus()
