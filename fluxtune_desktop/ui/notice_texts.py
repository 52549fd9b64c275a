"""The words of the notices that the services report."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.services.folder_notice import CODE as FOLDER_GONE
from fluxtune_desktop.services.held import CALL, TAKE_OVER
from fluxtune_desktop.services.import_notice import CODE, CODE_ELSEWHERE, CODE_REPLACED
from fluxtune_desktop.services.notices import Notice
from fluxtune_desktop.services.presets import DAMAGED
from fluxtune_desktop.services.recovering import BROUGHT_BACK
from fluxtune_desktop.services.recovering import CODE as ENDED
from fluxtune_desktop.services.run_notices import OPEN_PROJECT
from fluxtune_desktop.services.waiting import FOR_FOLDER, FOR_IMPORT
from fluxtune_desktop.ui.amounts import grouped, image_count
from fluxtune_desktop.ui.import_texts import import_elsewhere_text, import_text
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.recovered_texts import brought_back_text, recovered_text
from fluxtune_desktop.ui.texts_training import happened

translate = QCoreApplication.translate

Params = Mapping[str, str | int | float]


def notice_texts() -> dict[str, str]:
    """What each code of a notice says; braces are filled with its params."""
    return {
        "project_read_only": translate(
            "Notices",
            "This folder is read-only: the project can be looked at, but not changed, and no "
            "training starts. Allow writing there, or copy the folder to another place, and open "
            "it again.",
        ),
        "project_newer": translate(
            "Notices",
            "A newer FluxTune made this project: it can be looked at, but not changed, and no "
            "training starts. Update FluxTune to go on.",
        ),
        FOLDER_GONE: translate(
            "Notices",
            "The folder {folder} is not there any more. It was moved, renamed, or its disk was "
            "disconnected. What you typed is kept, and written as soon as the folder is back.",
        ),
        "saved_as": translate("Notices", "Saved as {name} in {folder}."),
        "run_done": translate("Notices", "Run {number} is trained. You can create with it now."),
        "run_done_without_file": translate(
            "Notices",
            "Run {number} is trained, and you can create with it. Its file could not be fetched.",
        ),
        "run_failed": translate(
            "Notices",
            "Run {number} stopped: {what}. Your images and captions are safe. The Train page says "
            "what it cost and what to do.",
        ),
        "run_discarded": translate("Notices", "Run {number} is in the trash."),
        "version_deleted": translate(
            "Notices",
            "Replicate deletes this version of {model}; that takes some minutes. The LoRA on this "
            "computer stays.",
        ),
        "version_kept": translate(
            "Notices",
            "Replicate does not delete this version of {model} ({said}), and nothing has changed. "
            "It keeps one that others have used, that another training began from, or that is "
            "deployed; or the token is not allowed to.",
        ),
        "run_brought": translate(
            "Notices", "The run was added as run {number}. Nothing of it is charged here."
        ),
        "run_canceled": translate("Notices", "Run {number} was cancelled."),
        "run_done_elsewhere": translate(
            "Notices", "Run {number} of {folder} is trained. Its LoRA is in that project."
        ),
        "run_failed_elsewhere": translate(
            "Notices",
            "Run {number} of {folder} stopped: {what}. Your images and captions are safe. Open "
            "that project to see what it cost and what to do.",
        ),
        "run_canceled_elsewhere": translate("Notices", "Run {number} of {folder} was cancelled."),
        "run_asks_elsewhere": translate(
            "Notices",
            "Replicate has not confirmed run {number} of {folder}: it may be running and costing "
            "money, or not. Open that project to look again or to decide.",
        ),
        "run_overdue": translate(
            "Notices",
            "Run {number} takes more than twice as long as the longest estimate, and each minute "
            "costs. The Train page shows what it does, and can cancel it.",
        ),
        "run_overdue_elsewhere": translate(
            "Notices",
            "Run {number} of {folder} takes more than twice as long as the longest estimate, and "
            "each minute costs. Open that project to see what it does, or to cancel it.",
        ),
        "made_public": translate("Notices", "{repo} is public on Hugging Face now."),
        "published": translate(
            "Notices", "Your model is on Hugging Face as {repo}. It is private."
        ),
        "practice_entered": translate(
            "Notices", "Practice mode is on. Nothing leaves this computer and nothing is charged."
        ),
        DAMAGED: translate(
            "Notices",
            "The file with your presets was damaged. What could not be read is kept as {name} in "
            "{folder}.",
        ),
        "no_empty_caption": translate("Notices", "Every image here has a caption."),
        "nothing_to_check": translate("Notices", "There is no caption here to check yet."),
        "no_picture_to_paste": translate(
            "Notices", "There is no picture on the clipboard, and no copied file."
        ),
        "no_text_to_paste": translate("Notices", "There are no words on the clipboard to paste."),
        "history_not_here": translate(
            "Notices",
            "All captions are complete. Their earlier versions are not on this computer; from now "
            "on each change is kept.",
        ),
        "history_spoiled": translate(
            "Notices",
            "All captions are complete. Their earlier versions are gone: the file was damaged or "
            "deleted. From now on each change is kept again.",
        ),
        "history_out_of_reach": translate(
            "Notices",
            "All captions are complete. Their earlier versions cannot be read now, and a change is "
            "saved only where they can be kept. Check the disk and the permissions of the folder "
            "in which this program keeps its data.",
        ),
        "history_newer": translate(
            "Notices",
            "All captions are complete. A newer FluxTune keeps their earlier versions: this one "
            "shows none, and what you change here cannot be undone after a restart.",
        ),
        "captions_same": translate("Notices", "All captions say just that already."),
        "nothing_to_begin_with": translate(
            "Notices",
            "A project begins with images, a zip or a folder of them. What you dropped is none of "
            "these, and nothing was made of it.",
        ),
        "only_one_folder": translate(
            "Notices",
            "Only the folder {folder} was opened. Drop the rest here to copy its images into it.",
        ),
        "captions_alone": translate(
            "Notices",
            "Captions need their images: choose the folder of the images first. Nothing was "
            "changed.",
        ),
        "no_mistakes": translate(
            "Notices", "No spelling mistakes in the captions of the images shown."
        ),
        "spelling_off": translate(
            "Notices", "The spelling is not checked now. You can turn it on in the settings."
        ),
        FOR_IMPORT: translate(
            "Notices",
            "Images are still being added to {folder}. It opens when that is done.",
        ),
        FOR_FOLDER: translate(
            "Notices", "What was begun in {folder} is being finished. It opens when that is done."
        ),
        "tokens_in_folder": translate(
            "Notices",
            "{name} holds what looks like tokens, readable by everybody who gets this folder. "
            "Nothing of it is sent.",
        ),
        "holder_silent": translate(
            "Notices",
            "That window does not answer. Close it where it is open; if it hangs, end its process.",
        ),
        "practice_left": translate(
            "Notices", "Practice mode is off. Training and creating use your account again."
        ),
    }


def notice_text(notice: Notice) -> str:
    """The sentence of a notice. A code without words of its own is not shown bare."""
    if notice.problem is not None and not notice.code:
        return problem_sentence(notice.problem)
    whole = _whole().get(notice.code)
    if whole is not None:
        return whole(notice.params)
    text = notice_texts().get(notice.code)
    if text is None:
        return translate("Notices", "Something new happened in this project.")
    kind = notice.problem.kind if notice.problem is not None else Kind.INTERNAL
    return text.format(
        **{
            "number": "",
            "repo": "",
            "folder": "",
            "name": "",
            "what": happened(kind),
            **notice.params,
        }
    )


def _whole() -> dict[str, Callable[[Params], str]]:
    """The sentences that are put together, by code."""
    return {
        CODE: import_text,
        CODE_ELSEWHERE: import_elsewhere_text,
        ENDED: recovered_text,
        "import_captions_kept": lambda params: _captions_kept(int(params.get("kept", 0))),
        "images_removed": _removed,
        "captions_left_alone": lambda params: left_alone_text(_captions(params)),
        "captions_undecided": lambda params: undecided_text(
            _captions(params), params.get("image", "")
        ),
        "images_absent": lambda params: _absent(_captions(params)),
        CODE_REPLACED: lambda params: _captions_replaced(_captions(params)),
        BROUGHT_BACK: lambda params: brought_back_text(_captions(params)),
    }


def _captions(params: Params) -> int:
    return int(params.get("captions", 0))


def _removed(params: Params) -> str:
    text = translate("Notices", "{images} moved to the trash.")
    return text.format(images=image_count(int(params.get("images", 0))))


def _captions_kept(count: int) -> str:
    if count == 1:
        return translate(
            "Notices",
            "The import is undone. 1 caption was changed since and stays as it is now.",
        )
    return translate(
        "Notices",
        "The import is undone. %n captions were changed since and stay as they are now.",
        "",
        count,
    )


def _absent(images: int) -> str:
    if images == 1:
        return translate(
            "Notices",
            "1 image has another name now, or is gone. Nothing was changed for it.",
        )
    text = translate(
        "Notices",
        "%1 images have other names now, or are gone. Nothing was changed for them.",
    )
    return text.replace("%1", grouped(images))


def _captions_replaced(count: int) -> str:
    if count == 1:
        return translate("Notices", "1 caption now says what the file said. Ctrl+Z takes it back.")
    text = translate("Notices", "%1 captions now say what the file said. Ctrl+Z takes that back.")
    return text.replace("%1", grouped(count))


def undecided_text(captions: int, image: object) -> str:
    """What became of texts that could not be saved when the project was left."""
    if captions == 1:
        text = translate(
            "Notices",
            "What you typed last for %2 could not be saved when you left: another program had "
            "changed the file, or it could not be reached. It is among the earlier versions of "
            "the caption.",
        )
    else:
        text = translate(
            "Notices",
            "What you typed last for %1 captions, %2 and others, could not be saved when you left: "
            "another program had changed the files, or they could not be reached. It is among the "
            "earlier versions of the captions.",
        )
    return text.replace("%1", str(captions)).replace("%2", str(image))


def left_alone_text(captions: int) -> str:
    """What an undo of an earlier session did not touch."""
    if captions == 1:
        return translate(
            "Notices",
            "1 caption stays as it is: it was changed since, or its image is gone.",
        )
    text = translate(
        "Notices",
        "%1 captions stay as they are: they were changed since, or their images are gone.",
    )
    return text.replace("%1", str(captions))


SUPPORT = "support"
"""What a notice's own button does that leads to the support file."""
_RUN_FAILED = frozenset({"run_failed", "run_failed_elsewhere"})
_UNCLEAR = frozenset(
    {
        Kind.SERVER,
        Kind.BAD_REPLY,
        Kind.BAD_WEIGHTS,
        Kind.BAD_PACKAGE,
        Kind.FILE_TROUBLE,
        Kind.TRAINING_FAILED,
        Kind.PRACTICE_UNAVAILABLE,
        Kind.INTERNAL,
    }
)
"""What a sentence does not tell enough of for somebody who is to help."""


def worth_a_support_file(notice: Notice) -> bool:
    """Whether the support file is offered beside what the notice's own button does."""
    unclear = notice.problem is not None and notice.problem.kind in _UNCLEAR
    return (unclear or notice.code in _RUN_FAILED) and notice.action != SUPPORT


def action_text(action: str) -> str:
    """What the button of a notice says; empty when there is none."""
    texts = {
        "settings": translate("Notices", "Open Settings"),
        "caption_settings": translate("Notices", "Open Settings"),
        "accounts": translate("Notices", "Look at them"),
        "money": translate("Notices", "Open Settings"),
        "create": translate("Notices", "Create"),
        "train": translate("Notices", "Show run"),
        "dataset": translate("Notices", "Look again"),
        "undo": translate("Notices", "Undo"),
        "stop_import": translate("Notices", "Stop adding"),
        "choose_folder": translate("Notices", "Choose folder…"),
        OPEN_PROJECT: translate("Notices", "Open project"),
        SUPPORT: translate("Notices", "Copy support file…"),
        CALL: translate("Notices", "Bring it forward"),
        TAKE_OVER: translate("Notices", "Take over…"),
    }
    return texts.get(action, "")
