"""The question before the window closes over a caption that is not on the disk."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.ui.confirm import Question

translate = QCoreApplication.translate


def unsaved_question() -> Question:
    """Whether to close although a caption would be lost."""
    return Question(
        title=translate("Unsaved", "Close although a caption is not saved?"),
        note=translate(
            "Unsaved",
            "What you typed could not be written to its file, and is lost when the window closes. "
            "The Dataset page says why, and what to do.",
        ),
        accept=translate("Unsaved", "Close and lose it"),
        refuse=translate("Unsaved", "Keep open"),
        danger=True,
    )
