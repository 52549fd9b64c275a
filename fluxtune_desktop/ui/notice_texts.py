"""The words of the notices that the services report."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.services.notices import Notice
from fluxtune_desktop.ui.texts import image_count, problem_sentence
from fluxtune_desktop.ui.texts_training import happened

translate = QCoreApplication.translate


def notice_texts() -> dict[str, str]:
    """What each code of a notice says; braces are filled with its params."""
    return {
        "project_read_only": translate(
            "Notices",
            "This project can be looked at, but not changed: a newer FluxTune made it, or the "
            "folder is read-only.",
        ),
        "run_done": translate("Notices", "Run {number} is trained. You can create with it now."),
        "run_failed": translate(
            "Notices",
            "Run {number} stopped: {what}. Your images and captions are safe. The Train page says "
            "what it cost and what to do.",
        ),
        "run_canceled": translate("Notices", "Run {number} was cancelled."),
        "published": translate(
            "Notices", "Your model is on Hugging Face as {repo}. It is private."
        ),
        "practice_entered": translate(
            "Notices", "Practice mode is on. Nothing leaves this computer and nothing is charged."
        ),
        "practice_left": translate(
            "Notices", "Practice mode is off. Training and creating use your account again."
        ),
    }


def notice_text(notice: Notice) -> str:
    """The sentence of a notice. A code without words of its own is not shown bare."""
    if notice.problem is not None and not notice.code:
        return problem_sentence(notice.problem)
    if notice.code == "import_done":
        return import_text(
            *(int(notice.params.get(name, 0)) for name in ("added", "already", "refused"))
        )
    if notice.code == "images_removed":
        return translate("Notices", "{images} moved to the trash.").format(
            images=image_count(int(notice.params.get("images", 0)))
        )
    text = notice_texts().get(notice.code)
    if text is None:
        return translate("Notices", "Something new happened in this project.")
    kind = notice.problem.kind if notice.problem is not None else Kind.INTERNAL
    return text.format(**{"number": "", "repo": "", "what": happened(kind), **notice.params})


def import_text(added: int, already: int, refused: int) -> str:
    """What came of files that were added."""
    parts = [
        translate("Notices", "{images} added.").format(images=image_count(added))
        if added
        else translate("Notices", "Nothing was added.")
    ]
    if already == 1:
        parts.append(translate("Notices", "1 was here already."))
    elif already:
        parts.append(translate("Notices", "%n were here already.", "", already))
    if refused == 1:
        parts.append(translate("Notices", "1 file could not be read as an image."))
    elif refused:
        parts.append(translate("Notices", "%n files could not be read as images.", "", refused))
    return " ".join(parts)


def action_text(action: str) -> str:
    """What the button of a notice says; empty when there is none."""
    texts = {
        "settings": translate("Notices", "Open Settings"),
        "create": translate("Notices", "Create"),
        "train": translate("Notices", "Show run"),
        "undo": translate("Notices", "Undo"),
    }
    return texts.get(action, "")
