"""Turns the codes of the core into sentences for the person.

Every sentence says what happened, what it means for the person's work and money, and what to do
next. The tables hold the English words, marked for translation; they are translated when asked for,
so that nothing depends on when this module is imported. A test asserts that no code is missing.
"""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.secret import Account

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What happened in a few words, and what it means and asks for. Untranslated."""

    title: str
    body: str = ""


def _says(title: str, body: str = "") -> Wording:
    return Wording(title=title, body=body)


_P = QT_TRANSLATE_NOOP

PROBLEMS: dict[Kind, Wording] = {
    Kind.OFFLINE: _says(
        _P("Problems", "No connection to the service"),
        _P("Problems", "Your work is safe on this computer. It goes on when you are online again."),
    ),
    Kind.TIMEOUT: _says(
        _P("Problems", "The service did not answer in time"),
        _P("Problems", "Your work is safe on this computer. Please try again in a minute."),
    ),
    Kind.UNTRUSTED: _says(
        _P("Problems", "The connection is not safe, so nothing was sent"),
        _P("Problems", "The other side could not prove who it is. Check the network you are on."),
    ),
    Kind.UNAUTHORIZED: _says(
        _P("Problems", "The service does not accept the token"),
        _P("Problems", "Nothing was charged. Replace the token in Settings."),
    ),
    Kind.FORBIDDEN: _says(
        _P("Problems", "The token is not allowed to do this"),
        _P(
            "Problems", "Nothing was charged. Get a token with more rights, or use another account."
        ),
    ),
    Kind.NO_CREDIT: _says(
        _P("Problems", "The account has no credit left"),
        _P(
            "Problems",
            "Nothing was charged. Add credit on the service's billing page, then try again.",
        ),
    ),
    Kind.THROTTLED: _says(
        _P("Problems", "The service asks to slow down"),
        _P("Problems", "Nothing was charged. Wait a moment, then try again."),
    ),
    Kind.NOT_FOUND: _says(
        _P("Problems", "The service does not know this"),
        _P("Problems", "It may have been deleted there. What is on this computer stays."),
    ),
    Kind.NAME_TAKEN: _says(
        _P("Problems", "This name is already taken"),
        _P("Problems", "Nothing was sent. Please choose another name."),
    ),
    Kind.INVALID_INPUT: _says(
        _P("Problems", "The service refused the settings"),
        _P("Problems", "Nothing was charged. Change what it names, then try again."),
    ),
    Kind.TOO_LARGE: _says(
        _P("Problems", "The file is larger than the service takes"),
        _P("Problems", "Nothing was charged. Use fewer or smaller images."),
    ),
    Kind.SERVER: _says(
        _P("Problems", "The service has trouble of its own"),
        _P("Problems", "Your work is safe on this computer. Please try again in a few minutes."),
    ),
    Kind.BAD_REPLY: _says(
        _P("Problems", "The service gave an answer that makes no sense"),
        _P("Problems", "Your work is safe on this computer. Please try again in a few minutes."),
    ),
    Kind.GONE: _says(
        _P("Problems", "The service has deleted this already"),
        _P(
            "Problems",
            "Results are kept there for a short time only. What is on this computer stays.",
        ),
    ),
    Kind.UNSAFE_PICTURE: _says(
        _P("Problems", "The safety filter held this picture back"),
        _P("Problems", "You may have been charged for it. Try other words, or another seed."),
    ),
    Kind.TRAINING_FAILED: _says(
        _P("Problems", "The training stopped with an error"),
        _P(
            "Problems", "Your images and captions are safe. Only the time that was used is charged."
        ),
    ),
    Kind.PUBLIC_DESTINATION: _says(
        _P("Problems", "The model with this name is public"),
        _P(
            "Problems",
            "Nothing was sent, because everybody could use the result. Choose another name.",
        ),
    ),
    Kind.FOREIGN_DESTINATION: _says(
        _P("Problems", "The model with this name belongs to another account"),
        _P("Problems", "Nothing was sent. Choose a name under your own account."),
    ),
    Kind.WRONG_ACCOUNT: _says(
        _P("Problems", "This was started with another account"),
        _P("Problems", "Put that account's token into Settings to follow it."),
    ),
    Kind.UNCONFIRMED: _says(
        _P("Problems", "The answer was lost on the way"),
        _P(
            "Problems",
            "It may have started and been charged. It is not sent again before this is clear.",
        ),
    ),
    Kind.WANDB_KEY_REJECTED: _says(
        _P("Problems", "Weights & Biases does not accept the key"),
        _P("Problems", "Replace the key in Settings, or train without it."),
    ),
    Kind.BAD_WEIGHTS: _says(
        _P("Problems", "The trained model arrived damaged"),
        _P("Problems", "It is still at the service for a while. Try to download it again."),
    ),
    Kind.NOT_VERIFIED: _says(
        _P("Problems", "The published files do not match yours"),
        _P("Problems", "Your copy is safe here. Publish it again."),
    ),
    Kind.DISK_FULL: _says(
        _P("Problems", "Can't write: the disk is full"),
        _P("Problems", "What you typed is kept here. Free some space; it is then saved by itself."),
    ),
    Kind.READ_ONLY: _says(
        _P("Problems", "Can't write: the folder is read-only"),
        _P(
            "Problems",
            "What you typed is kept here. Allow writing there; it is then saved by itself.",
        ),
    ),
    Kind.MISSING: _says(
        _P("Problems", "It is no longer there"),
        _P(
            "Problems",
            "It was moved, renamed or deleted. Put it back, or open it in its new place.",
        ),
    ),
    Kind.CHANGED_ELSEWHERE: _says(
        _P("Problems", "Another program changed this caption"),
        _P("Problems", "Nothing was overwritten. Choose which text stays."),
    ),
    Kind.IN_USE: _says(
        _P("Problems", "This folder is open in another FluxTune"),
        _P("Problems", "Close it there first, so that the two do not write over each other."),
    ),
    Kind.NEWER_FORMAT: _says(
        _P("Problems", "This project was made by a newer FluxTune"),
        _P("Problems", "You can look at it here, but not change it. Update FluxTune to go on."),
    ),
    Kind.FILE_TROUBLE: _says(
        _P("Problems", "A file could not be read or written"),
        _P("Problems", "What you typed is kept here. Check the disk and the folder's permissions."),
    ),
    Kind.BAD_ENCODING: _says(
        _P("Problems", "This caption file is not UTF-8 text"),
        _P(
            "Problems", "It is left as it is. Save it as UTF-8 in an editor, or type a new caption."
        ),
    ),
    Kind.BAD_IMAGE: _says(
        _P("Problems", "This image cannot be read"),
        _P("Problems", "The file is damaged or not really an image. Replace it or take it out."),
    ),
    Kind.BAD_CAPTIONS_FILE: _says(
        _P("Problems", "The captions in this file cannot be read"),
        _P(
            "Problems",
            "Nothing was changed. JSON, JSON lines and CSV with file names are understood.",
        ),
    ),
    Kind.BAD_PACKAGE: _says(
        _P("Problems", "The training package did not pass its check"),
        _P("Problems", "Nothing was sent or charged. Please try again."),
    ),
    Kind.PACKAGE_TOO_LARGE: _says(
        _P("Problems", "The training package is above 100 MB"),
        _P("Problems", "Nothing was sent or charged. Pack as JPEG, or use fewer images."),
    ),
    Kind.NOTHING_TO_TRAIN: _says(
        _P("Problems", "There are no images to train on"),
        _P("Problems", "Nothing was sent or charged. Add some images first."),
    ),
    Kind.NO_TOKEN: _says(
        _P("Problems", "No token for this account yet"),
        _P("Problems", "Nothing was sent or charged. Connect the account in Settings."),
    ),
    Kind.BAD_TOKEN_TEXT: _says(
        _P("Problems", "This does not look like a token"),
        _P(
            "Problems",
            "A token is one long word without spaces. Copy it again from the service's page.",
        ),
    ),
    Kind.KEYRING_LOCKED: _says(
        _P("Problems", "The system's keyring is locked"),
        _P("Problems", "Unlock it; until then tokens are kept for this session only."),
    ),
    Kind.KEYRING_MISSING: _says(
        _P("Problems", "This computer has no keyring"),
        _P("Problems", "Tokens are kept for this session only and asked for again next time."),
    ),
    Kind.KEYRING_REFUSED: _says(
        _P("Problems", "The system's keyring did not take the token"),
        _P(
            "Problems",
            "It is kept for this session only. Allow access to the keyring, then try again.",
        ),
    ),
    Kind.PRACTICE_UNAVAILABLE: _says(
        _P("Problems", "Practice mode could not start"),
        _P(
            "Problems",
            "Nothing was sent or charged. Close other copies of FluxTune, then try again.",
        ),
    ),
    Kind.NO_MODEL: _says(
        _P("Problems", "There is no trained model yet"),
        _P("Problems", "Train one first; it then appears here."),
    ),
    Kind.INTERNAL: _says(
        _P("Problems", "Something unexpected went wrong in FluxTune"),
        _P("Problems", "What is saved stays saved. Close and reopen the program if it goes on."),
    ),
}


def problem_title(problem: Problem) -> str:
    """What happened, in a few words, with what it is about."""
    title = translate("Problems", PROBLEMS[problem.kind].title)
    if not problem.subject:
        return title
    return translate("Problems", "{what} ({subject})").format(what=title, subject=problem.subject)


def problem_advice(problem: Problem) -> str:
    """What it means for work and money, and what to do."""
    return translate("Problems", PROBLEMS[problem.kind].body)


def problem_sentence(problem: Problem) -> str:
    """Title, advice, and what the other side said, if it said something."""
    text = f"{problem_title(problem)}. {problem_advice(problem)}"
    if not problem.detail:
        return text
    said = translate("Problems", "The answer was: {detail}").format(detail=problem.detail)
    return f"{text} {said}"


ACCOUNTS: dict[Account, str] = {
    Account.REPLICATE: _P("Accounts", "Replicate"),
    Account.HUGGING_FACE: _P("Accounts", "Hugging Face"),
    Account.WANDB: _P("Accounts", "Weights & Biases"),
}

ACCOUNT_PURPOSES: dict[Account, str] = {
    Account.REPLICATE: _P("Accounts", "Trains and runs your model. Needed for Train and Create."),
    Account.HUGGING_FACE: _P("Accounts", "Optional: publishes your LoRA with a model card."),
    Account.WANDB: _P("Accounts", "Optional: live training metrics on wandb.ai."),
}


def account_name(account: Account) -> str:
    """The name of the service as people know it."""
    return translate("Accounts", ACCOUNTS[account])


def account_purpose(account: Account) -> str:
    """What the account is for, in one line."""
    return translate("Accounts", ACCOUNT_PURPOSES[account])


def image_count(count: int) -> str:
    """So many images."""
    if count == 1:
        return translate("Counts", "1 image")
    return translate("Counts", "%n images", "", count)


def size_text(size: int) -> str:
    """A number of bytes as people read it."""
    if size < 1_000_000:
        return translate("Counts", "{size} KB").format(size=max(1, round(size / 1000)))
    return translate("Counts", "{size} MB").format(size=f"{size / 1_000_000:.1f}")
