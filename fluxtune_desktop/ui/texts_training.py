"""The words for the states of trainings and pictures.

Every code of the core that these pages show has its sentence here. Nothing is translated before a
function is called, so that the language may change while the program runs.
"""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.pictures import PicturePhase
from fluxtune_desktop.core.project import Subject

translate = QCoreApplication.translate


def phase_word(phase: Phase) -> str:
    """A phase in one or two words, for lists."""
    words = {
        Phase.PREPARED: translate("Training", "Getting ready"),
        Phase.PACKING: translate("Training", "Packing"),
        Phase.UPLOADING: translate("Training", "Uploading"),
        Phase.SUBMITTING: translate("Training", "Sending"),
        Phase.UNCONFIRMED: translate("Training", "Not confirmed"),
        Phase.QUEUED: translate("Training", "Waiting for a GPU"),
        Phase.TRAINING: translate("Training", "Training"),
        Phase.DOWNLOADING: translate("Training", "Downloading"),
        Phase.DONE: translate("Training", "Done"),
        Phase.FAILED: translate("Training", "Failed"),
        Phase.CANCELED: translate("Training", "Cancelled"),
    }
    return words[phase]


def phase_title(phase: Phase, number: int) -> str:
    """The heading of a run in that phase."""
    patterns = {
        Phase.PREPARED: translate("Training", "Run %1 is getting ready"),
        Phase.PACKING: translate("Training", "Run %1 is being packed"),
        Phase.UPLOADING: translate("Training", "Run %1 is being uploaded"),
        Phase.SUBMITTING: translate("Training", "Run %1 is being sent"),
        Phase.UNCONFIRMED: translate("Training", "Run %1 is not confirmed"),
        Phase.QUEUED: translate("Training", "Run %1 waits for a GPU"),
        Phase.TRAINING: translate("Training", "Run %1 is training"),
        Phase.DOWNLOADING: translate("Training", "Run %1 is being downloaded"),
        Phase.DONE: translate("Training", "Run %1 is done"),
        Phase.FAILED: translate("Training", "Run %1 failed"),
        Phase.CANCELED: translate("Training", "Run %1 was cancelled"),
    }
    return patterns[phase].replace("%1", str(number))


def stage_name(phase: Phase) -> str:
    """The name of a stage in the strip; ``DONE`` stands for publishing, which comes after it."""
    names = {
        Phase.PACKING: translate("Training", "Pack"),
        Phase.UPLOADING: translate("Training", "Upload"),
        Phase.QUEUED: translate("Training", "Queue"),
        Phase.TRAINING: translate("Training", "Train"),
        Phase.DOWNLOADING: translate("Training", "Download"),
        Phase.DONE: translate("Training", "Publish"),
    }
    return names[phase]


def subject_name(subject: Subject) -> str:
    """What the images teach, as the title of a choice."""
    names = {
        Subject.STYLE: translate("Training", "A style"),
        Subject.CHARACTER: translate("Training", "A person or character"),
        Subject.OBJECT: translate("Training", "An object"),
    }
    return names[subject]


def subject_hint(subject: Subject) -> str:
    """One line that explains the choice."""
    hints = {
        Subject.STYLE: translate("Training", "The look of all images"),
        Subject.CHARACTER: translate("Training", "One face or figure"),
        Subject.OBJECT: translate("Training", "A product or thing"),
    }
    return hints[subject]


def resolution_text(resolution: str) -> str:
    """The sides of the squares that the trainer sees: 512, 768 and 1024."""
    sides = resolution.split(",")
    if len(sides) == 1:
        return sides[0]
    pattern = translate("Training", "%1 and %2")
    return pattern.replace("%1", ", ".join(sides[:-1])).replace("%2", sides[-1])


def subject_in_sentence(subject: Subject) -> str:
    """The subject inside "Recommended for … with 16 images"."""
    names = {
        Subject.STYLE: translate("Training", "a style"),
        Subject.CHARACTER: translate("Training", "a person or character"),
        Subject.OBJECT: translate("Training", "an object"),
    }
    return names[subject]


def picture_phase_word(phase: PicturePhase) -> str:
    """The state of a picture that is not there yet."""
    words = {
        PicturePhase.WAITING: translate("Create", "Waiting"),
        PicturePhase.SUBMITTING: translate("Create", "Sending"),
        PicturePhase.UNCONFIRMED: translate("Create", "Not confirmed"),
        PicturePhase.MAKING: translate("Create", "Being made"),
        PicturePhase.COLLECTING: translate("Create", "Fetching"),
        PicturePhase.KEPT: translate("Create", "Kept"),
        PicturePhase.FAILED: translate("Create", "Not made"),
        PicturePhase.CANCELED: translate("Create", "Cancelled"),
    }
    return words[phase]


def happened(kind: Kind) -> str:
    """What went wrong, in one or two words fit for a list: "no credit left"."""
    words = _service_words() | _computer_words()
    return words[kind]


def _service_words() -> dict[Kind, str]:
    return {
        Kind.OFFLINE: translate("Training", "no connection"),
        Kind.TIMEOUT: translate("Training", "no answer in time"),
        Kind.UNTRUSTED: translate("Training", "connection not trusted"),
        Kind.UNAUTHORIZED: translate("Training", "token not accepted"),
        Kind.FORBIDDEN: translate("Training", "not allowed for this token"),
        Kind.NO_CREDIT: translate("Training", "no credit left"),
        Kind.THROTTLED: translate("Training", "too many requests"),
        Kind.NOT_FOUND: translate("Training", "no longer at the service"),
        Kind.NAME_TAKEN: translate("Training", "name is taken"),
        Kind.INVALID_INPUT: translate("Training", "settings not accepted"),
        Kind.TOO_LARGE: translate("Training", "file too large"),
        Kind.SERVER: translate("Training", "trouble at the service"),
        Kind.BAD_REPLY: translate("Training", "answer not understood"),
        Kind.GONE: translate("Training", "time is over"),
        Kind.UNSAFE_PICTURE: translate("Training", "held back by the safety filter"),
        Kind.TRAINING_FAILED: translate("Training", "the trainer stopped"),
        Kind.TRAINER_CHANGED: translate("Training", "the trainer has changed"),
        Kind.PUBLIC_DESTINATION: translate("Training", "the model is public"),
        Kind.FOREIGN_DESTINATION: translate("Training", "the model is someone else's"),
        Kind.WRONG_ACCOUNT: translate("Training", "another account"),
        Kind.UNCONFIRMED: translate("Training", "not confirmed"),
        Kind.WANDB_KEY_REJECTED: translate("Training", "W&B key not accepted"),
        Kind.BAD_WEIGHTS: translate("Training", "weights not usable"),
        Kind.NOT_VERIFIED: translate("Training", "could not be verified"),
    }


def _computer_words() -> dict[Kind, str]:
    return {
        Kind.DISK_FULL: translate("Training", "disk is full"),
        Kind.READ_ONLY: translate("Training", "folder is read-only"),
        Kind.MISSING: translate("Training", "file is missing"),
        Kind.WHOLE_DISK: translate("Training", "a whole disk"),
        Kind.ALREADY_THERE: translate("Training", "name is taken in the folder"),
        Kind.CHANGED_ELSEWHERE: translate("Training", "changed by another program"),
        Kind.NOT_SAVED: translate("Training", "last changes not saved"),
        Kind.IMAGES_COMING: translate("Training", "images still coming in"),
        Kind.IN_USE: translate("Training", "project in use elsewhere"),
        Kind.HELD_BY_COMMAND: translate("Training", "a command works in the folder"),
        Kind.HELD_ELSEWHERE: translate("Training", "held by another computer"),
        Kind.NEWER_FORMAT: translate("Training", "made by a newer version"),
        Kind.FILE_TROUBLE: translate("Training", "file cannot be used"),
        Kind.BAD_ENCODING: translate("Training", "caption file not UTF-8"),
        Kind.BLOCKED_CAPTION: translate("Training", "no caption file of that name"),
        Kind.BAD_IMAGE: translate("Training", "image cannot be read"),
        Kind.BAD_CAPTIONS_FILE: translate("Training", "captions cannot be read"),
        Kind.BAD_PRESET: translate("Training", "a file holds no preset"),
        Kind.NEWER_PRESET: translate("Training", "presets are of a newer FluxTune"),
        Kind.BAD_ZIP: translate("Training", "zip cannot be opened"),
        Kind.BAD_ZIP_MEMBER: translate("Training", "part of a zip cannot be read"),
        Kind.NEEDS_HEIC: translate("Training", "HEIC needs an extra"),
        Kind.IMAGES_CHANGED: translate("Training", "images of the repeated run are gone"),
        Kind.BAD_PACKAGE: translate("Training", "package did not pass its check"),
        Kind.PACKAGE_TOO_LARGE: translate("Training", "package over 100 MB"),
        Kind.NOTHING_TO_TRAIN: translate("Training", "no images to train"),
        Kind.NO_TOKEN: translate("Training", "no token"),
        Kind.BAD_TOKEN_TEXT: translate("Training", "not a token"),
        Kind.KEYRING_LOCKED: translate("Training", "keyring is locked"),
        Kind.KEYRING_MISSING: translate("Training", "no keyring"),
        Kind.KEYRING_DENIED: translate("Training", "keyring not allowed"),
        Kind.KEYRING_SILENT: translate("Training", "keyring did not answer"),
        Kind.KEYRING_REFUSED: translate("Training", "keyring refused"),
        Kind.TOKEN_INSIDE: translate("Training", "a token in what would be sent"),
        Kind.PRACTICE_UNAVAILABLE: translate("Training", "practice does not start"),
        Kind.NO_MODEL: translate("Training", "no model"),
        Kind.BAD_TRIGGER: translate("Training", "trigger word not usable"),
        Kind.UNFINISHED: translate("Training", "another training is under way"),
        Kind.NO_SCREEN: translate("Training", "no screen"),
        Kind.WINDOW_SILENT: translate("Training", "no answer from the window"),
        Kind.LIMIT_REACHED: translate("Training", "monthly limit reached"),
        Kind.NOT_ASKED: translate("Training", "nobody agreed to the price"),
        Kind.INTERNAL: translate("Training", "unexpected trouble"),
    }


def next_step(problem: Problem) -> str:
    """The one thing to do next after a run or picture ended with this problem."""
    steps = _steps_elsewhere() | _steps_here()
    again = translate("Training", "Start again when you like; your settings are kept.")
    return steps.get(problem.kind, again)


def _steps_elsewhere() -> dict[Kind, str]:
    settings = translate("Training", "Look at the account in Settings, then start again.")
    name = translate("Training", "Choose another model name, then start again.")
    wandb = translate("Training", "Start again without Weights & Biases.")
    return {
        Kind.OFFLINE: translate("Training", "Start again when you are connected."),
        Kind.UNAUTHORIZED: settings,
        Kind.FORBIDDEN: settings,
        Kind.WRONG_ACCOUNT: settings,
        Kind.NO_TOKEN: settings,
        Kind.NO_CREDIT: translate("Training", "Add credit on replicate.com, then start again."),
        Kind.THROTTLED: translate("Training", "Wait a minute, then start again."),
        Kind.NAME_TAKEN: name,
        Kind.PUBLIC_DESTINATION: name,
        Kind.FOREIGN_DESTINATION: name,
        Kind.WANDB_KEY_REJECTED: wandb,
        Kind.UNSAFE_PICTURE: translate("Create", "Try another seed or other words."),
        Kind.TRAINER_CHANGED: translate(
            "Training", "Set up a new run: the form shows what the trainer takes now."
        ),
        Kind.TRAINING_FAILED: translate(
            "Training", "The last lines of the log below say what the trainer found."
        ),
    }


def _steps_here() -> dict[Kind, str]:
    images = translate("Training", "Look at the file on the Dataset page, then start again.")
    return {
        Kind.DISK_FULL: translate("Training", "Free some space, then start again."),
        Kind.READ_ONLY: translate("Training", "Make the folder writable, then start again."),
        Kind.BAD_ENCODING: images,
        Kind.BLOCKED_CAPTION: images,
        Kind.BAD_IMAGE: images,
        Kind.MISSING: images,
        Kind.NOTHING_TO_TRAIN: translate("Training", "Add images on the Dataset page."),
        Kind.PACKAGE_TOO_LARGE: translate(
            "Training", "Leave some images out, or save them as JPEG, then start again."
        ),
    }
