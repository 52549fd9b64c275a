"""Turns the codes of the core into sentences for the person.

Every sentence says what happened, what it means for the person's work and money, and what to do
next. Tables are made, and translated, when they are asked for, so that nothing depends on when this
module is imported. A test asserts that no code is missing.
"""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.ui.amounts import grouped

translate = QCoreApplication.translate


def problem_wordings() -> dict[Kind, tuple[str, str]]:
    """What happened in a few words, and what it means and asks for."""
    return {
        Kind.OFFLINE: (
            translate("Problems", "No connection to the service"),
            translate(
                "Problems",
                "Your work is safe on this computer. It goes on when you are online again.",
            ),
        ),
        Kind.TIMEOUT: (
            translate("Problems", "The service did not answer in time"),
            translate(
                "Problems", "Your work is safe on this computer. Please try again in a minute."
            ),
        ),
        Kind.UNTRUSTED: (
            translate("Problems", "The connection is not safe, so nothing was sent"),
            translate(
                "Problems",
                "The other side could not prove who it is. Check the network you are on.",
            ),
        ),
        Kind.UNAUTHORIZED: (
            translate("Problems", "The service does not accept the token"),
            translate("Problems", "Nothing was charged. Replace the token in Settings."),
        ),
        Kind.FORBIDDEN: (
            translate("Problems", "The token is not allowed to do this"),
            translate(
                "Problems",
                "Nothing was charged. Get a token with more rights, or use another account.",
            ),
        ),
        Kind.NO_CREDIT: (
            translate("Problems", "The account has no credit left"),
            translate(
                "Problems",
                "Nothing was charged. Add credit on the service's billing page, then try again.",
            ),
        ),
        Kind.THROTTLED: (
            translate("Problems", "The service asks to slow down"),
            translate("Problems", "Nothing was charged. Wait a moment, then try again."),
        ),
        Kind.NOT_FOUND: (
            translate("Problems", "The service does not know this"),
            translate(
                "Problems", "It may have been deleted there. What is on this computer stays."
            ),
        ),
        Kind.NAME_TAKEN: (
            translate("Problems", "This name is already taken"),
            translate("Problems", "Nothing was sent. Please choose another name."),
        ),
        Kind.INVALID_INPUT: (
            translate("Problems", "The service refused the settings"),
            translate("Problems", "Nothing was charged. Change what it names, then try again."),
        ),
        Kind.TOO_LARGE: (
            translate("Problems", "The file is larger than the service takes"),
            translate("Problems", "Nothing was charged. Use fewer or smaller images."),
        ),
        Kind.SERVER: (
            translate("Problems", "The service has trouble of its own"),
            translate(
                "Problems", "Your work is safe on this computer. Please try again in a few minutes."
            ),
        ),
        Kind.BAD_REPLY: (
            translate("Problems", "The service gave an answer that makes no sense"),
            translate(
                "Problems", "Your work is safe on this computer. Please try again in a few minutes."
            ),
        ),
        Kind.GONE: (
            translate("Problems", "The service has deleted this already"),
            translate(
                "Problems",
                "Results are kept there for a short time only. What is on this computer stays.",
            ),
        ),
        Kind.UNSAFE_PICTURE: (
            translate("Problems", "The safety filter held this picture back"),
            translate(
                "Problems", "You may have been charged for it. Try other words, or another seed."
            ),
        ),
        Kind.TRAINING_FAILED: (
            translate("Problems", "The training stopped with an error"),
            translate(
                "Problems",
                "Your images and captions are safe. Only the time that was used is charged.",
            ),
        ),
        Kind.PUBLIC_DESTINATION: (
            translate("Problems", "The model with this name is public"),
            translate(
                "Problems",
                "Nothing was sent, because everybody could use the result. Choose another name.",
            ),
        ),
        Kind.FOREIGN_DESTINATION: (
            translate("Problems", "The model with this name belongs to another account"),
            translate("Problems", "Nothing was sent. Choose a name under your own account."),
        ),
        Kind.WRONG_ACCOUNT: (
            translate("Problems", "This was started with another account"),
            translate("Problems", "Put that account's token into Settings to follow it."),
        ),
        Kind.UNCONFIRMED: (
            translate("Problems", "The answer was lost on the way"),
            translate(
                "Problems",
                "It may have started and been charged. It is not sent again before this is clear.",
            ),
        ),
        Kind.WANDB_KEY_REJECTED: (
            translate("Problems", "Weights & Biases does not accept the key"),
            translate("Problems", "Replace the key in Settings, or train without it."),
        ),
        Kind.BAD_WEIGHTS: (
            translate("Problems", "The trained model arrived damaged"),
            translate(
                "Problems", "It is still at the service for a while. Try to download it again."
            ),
        ),
        Kind.NOT_VERIFIED: (
            translate("Problems", "The published files do not match yours"),
            translate("Problems", "Your copy is safe here. Publish it again."),
        ),
        Kind.DISK_FULL: (
            translate("Problems", "Can't write: the disk is full"),
            translate(
                "Problems",
                "What was saved before is safe. Free some space; what you typed in the window is "
                "then saved by itself, anything else can be tried again.",
            ),
        ),
        Kind.READ_ONLY: (
            translate("Problems", "Can't write: the folder is read-only"),
            translate(
                "Problems",
                "What was saved before is safe. Allow writing there; what you typed in the window "
                "is then saved by itself, anything else can be tried again.",
            ),
        ),
        Kind.MISSING: (
            translate("Problems", "It is not there"),
            translate(
                "Problems",
                "It may have been moved, renamed or deleted. Put it back, or open it where it is "
                "now.",
            ),
        ),
        Kind.CHANGED_ELSEWHERE: (
            translate("Problems", "Another program changed this caption"),
            translate("Problems", "Nothing was overwritten. Choose which text stays."),
        ),
        Kind.NOT_SAVED: (
            translate("Problems", "What you changed last is not saved yet"),
            translate(
                "Problems",
                "Training would go without it, so nothing was sent or charged. Try again when the "
                "Dataset page says that all is saved.",
            ),
        ),
        Kind.IN_USE: (
            translate("Problems", "This folder is open in another FluxTune"),
            translate(
                "Problems", "Close it there first, so that the two do not write over each other."
            ),
        ),
        Kind.NEWER_FORMAT: (
            translate("Problems", "This project was made by a newer FluxTune"),
            translate(
                "Problems", "You can look at it here, but not change it. Update FluxTune to go on."
            ),
        ),
        Kind.FILE_TROUBLE: (
            translate("Problems", "A file could not be read or written"),
            translate(
                "Problems",
                "What was saved before is safe. Check the disk and the folder's permissions, then "
                "try again.",
            ),
        ),
        Kind.BAD_ENCODING: (
            translate("Problems", "This caption file is not UTF-8 text"),
            translate(
                "Problems",
                "It is left as it is. Save it as UTF-8 in an editor, or type a new caption.",
            ),
        ),
        Kind.BAD_IMAGE: (
            translate("Problems", "This image cannot be read"),
            translate(
                "Problems", "The file is damaged or not really an image. Replace it or take it out."
            ),
        ),
        Kind.BAD_CAPTIONS_FILE: (
            translate("Problems", "The captions in this file cannot be read"),
            translate(
                "Problems",
                "Nothing was changed. JSON, JSON lines and CSV with file names are understood.",
            ),
        ),
        Kind.BAD_ZIP: (
            translate("Problems", "This zip cannot be opened"),
            translate(
                "Problems",
                "It is damaged, locked with a password, or unpacks to too much. Nothing of it was "
                "added. Unpack it yourself, then drop the folder.",
            ),
        ),
        Kind.BAD_ZIP_MEMBER: (
            translate("Problems", "A file in this zip could not be read"),
            translate(
                "Problems",
                "It was left out; the rest of the zip was added. Download the zip again, or ask "
                "for the file once more.",
            ),
        ),
        Kind.NEEDS_HEIC: (
            translate("Problems", "HEIC pictures need a small addition to the program"),
            translate(
                "Problems",
                'Install it with: pip install "fluxtune-desktop[heic]". Or export the pictures as '
                "JPEG and add those.",
            ),
        ),
        Kind.BAD_PACKAGE: (
            translate("Problems", "The training package did not pass its check"),
            translate("Problems", "Nothing was sent or charged. Please try again."),
        ),
        Kind.PACKAGE_TOO_LARGE: (
            translate("Problems", "The training package is above 100 MB"),
            translate(
                "Problems",
                "Nothing was sent or charged. Save large PNG images as JPEG, or use fewer images.",
            ),
        ),
        Kind.NOTHING_TO_TRAIN: (
            translate("Problems", "There are no images to train on"),
            translate("Problems", "Nothing was sent or charged. Add some images first."),
        ),
        Kind.NO_TOKEN: (
            translate("Problems", "No token for this account yet"),
            translate("Problems", "Nothing was sent or charged. Connect the account in Settings."),
        ),
        Kind.BAD_TOKEN_TEXT: (
            translate("Problems", "This does not look like a token"),
            translate(
                "Problems",
                "A token is one long word without spaces. Copy it again from the service's page.",
            ),
        ),
        Kind.KEYRING_LOCKED: (
            translate("Problems", "The system's keyring is locked"),
            translate("Problems", "Unlock it; until then tokens are kept for this session only."),
        ),
        Kind.KEYRING_MISSING: (
            translate("Problems", "This computer has no keyring"),
            translate(
                "Problems", "Tokens are kept for this session only and asked for again next time."
            ),
        ),
        Kind.KEYRING_REFUSED: (
            translate("Problems", "The system's keyring did not take the token"),
            translate(
                "Problems",
                "It is kept for this session only. Allow access to the keyring, then try again.",
            ),
        ),
        Kind.PRACTICE_UNAVAILABLE: (
            translate("Problems", "Practice mode could not start"),
            translate(
                "Problems",
                "Nothing was sent or charged. Close other copies of FluxTune, then try again.",
            ),
        ),
        Kind.NO_MODEL: (
            translate("Problems", "There is no trained model yet"),
            translate("Problems", "Train one first; it then appears here."),
        ),
        Kind.BAD_TRIGGER: (
            translate("Problems", "This word cannot be a trigger word"),
            translate(
                "Problems", "Use letters, digits, _ and - only. Nothing was changed or charged."
            ),
        ),
        Kind.UNFINISHED: (
            translate("Problems", "Another training of this project is under way"),
            translate("Problems", "Nothing was sent or charged. Follow it, or cancel it first."),
        ),
        Kind.NO_SCREEN: (
            translate("Problems", "There is no screen to show the window on"),
            translate("Problems", "Start it in a desktop session, or use a verb: fluxtune --help."),
        ),
        Kind.NOT_ASKED: (
            translate("Problems", "This costs money, and nobody is here to say yes"),
            translate("Problems", "Nothing was sent or charged. Add --yes to agree beforehand."),
        ),
        Kind.INTERNAL: (
            translate("Problems", "Something unexpected went wrong in FluxTune"),
            translate(
                "Problems", "What is saved stays saved. Close and reopen the program if it goes on."
            ),
        ),
    }


def problem_title(problem: Problem) -> str:
    """What happened, in a few words, with what it is about."""
    title = problem_wordings()[problem.kind][0]
    if not problem.subject:
        return title
    return translate("Problems", "{what} ({subject})").format(what=title, subject=problem.subject)


def problem_advice(problem: Problem) -> str:
    """What it means for work and money, and what to do."""
    return problem_wordings()[problem.kind][1]


def problem_sentence(problem: Problem) -> str:
    """Title, advice, and what the other side said, if it said something."""
    text = f"{problem_title(problem)}. {problem_advice(problem)}"
    if not problem.detail or _is_a_format(problem):
        return text
    said = translate("Problems", "The answer was: {detail}").format(detail=problem.detail)
    return f"{text} {said}"


def _is_a_format(problem: Problem) -> bool:
    """Whether the detail is the package format that would fit: a word for programs."""
    return problem.kind is Kind.PACKAGE_TOO_LARGE and problem.detail == "jpg"


def account_names() -> dict[Account, str]:
    """The services by the names that people know."""
    return {
        Account.REPLICATE: translate("Accounts", "Replicate"),
        Account.HUGGING_FACE: translate("Accounts", "Hugging Face"),
        Account.WANDB: translate("Accounts", "Weights & Biases"),
    }


def account_purposes() -> dict[Account, str]:
    """What each account is for, in one line."""
    return {
        Account.REPLICATE: translate(
            "Accounts", "Trains and runs your model. Needed for Train and Create."
        ),
        Account.HUGGING_FACE: translate(
            "Accounts", "Optional: publishes your LoRA with a model card."
        ),
        Account.WANDB: translate("Accounts", "Optional: live training metrics on wandb.ai."),
    }


def account_name(account: Account) -> str:
    """The name of the service as people know it."""
    return account_names()[account]


def account_purpose(account: Account) -> str:
    """What the account is for, in one line."""
    return account_purposes()[account]


def image_count(count: int) -> str:
    """So many images."""
    if count == 1:
        return translate("Counts", "1 image")
    return translate("Counts", "%n images", "", count).replace(str(count), grouped(count))
