"""The field of a token: readable only while it is pasted, and then nothing but its end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fluxtune_desktop.ui.icons import icon

_DOTS = "•" * 20
_LONGEST = 4096
"""Characters. More than any token has: what is too long is refused with a sentence, not cut."""


class AccountField(QLineEdit):
    """Shows what is typed until it loses the focus, as ``PasswordEchoOnEdit`` does; it is never
    copied, completed or learned by a keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(self.tr("Paste your token"))
        self.addAction(icon("key-round", "text_2"), QLineEdit.ActionPosition.LeadingPosition)

    @property
    def typing(self) -> bool:
        """Whether a token can be put in."""
        return not self.isReadOnly()

    def ask(self) -> None:
        """Take a token."""
        if self.typing and self.echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit:
            return
        self.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setReadOnly(False)
        self.clear()

    def show_end(self, last_four: str) -> None:
        """Show nothing but the last four characters."""
        self.setReadOnly(True)
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self.setText(f"{_DOTS} {last_four}")
