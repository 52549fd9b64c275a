"""What can go wrong, as a value with a kind.

Adapters translate every foreign exception into one ``Failure``; the window and the command line
turn its ``Problem`` into a sentence. Nobody above the adapters looks at foreign exceptions.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of trouble the program has a sentence for."""

    # the network and the services
    OFFLINE = "offline"
    TIMEOUT = "timeout"
    UNTRUSTED = "untrusted"  # a certificate or a host that is not the one we expect
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    NO_CREDIT = "no_credit"
    THROTTLED = "throttled"
    NOT_FOUND = "not_found"
    NAME_TAKEN = "name_taken"
    INVALID_INPUT = "invalid_input"
    TOO_LARGE = "too_large"
    SERVER = "server"
    BAD_REPLY = "bad_reply"
    GONE = "gone"  # was there, and its time is over
    UNSAFE_PICTURE = "unsafe_picture"  # the safety checker left the picture out
    TRAINING_FAILED = "training_failed"
    TRAINER_CHANGED = "trainer_changed"  # its version in force does not take what would be sent
    PUBLIC_DESTINATION = "public_destination"
    FOREIGN_DESTINATION = "foreign_destination"
    WRONG_ACCOUNT = "wrong_account"
    UNCONFIRMED = "unconfirmed"
    WANDB_KEY_REJECTED = "wandb_key_rejected"
    BAD_WEIGHTS = "bad_weights"
    NOT_VERIFIED = "not_verified"
    # this computer
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    MISSING = "missing"
    CHANGED_ELSEWHERE = "changed_elsewhere"
    NOT_SAVED = "not_saved"  # what was done last is not on the disk, and work would go without it
    IMAGES_COMING = "images_coming"  # images are still on their way in, and work would go without
    WHOLE_DISK = "whole_disk"  # the root of the system, which is no folder of images
    ALREADY_THERE = "already_there"  # a file or folder that nobody said may be replaced
    IN_USE = "in_use"  # another window of this computer holds the project
    HELD_BY_COMMAND = "held_by_command"  # a command of this computer does
    HELD_ELSEWHERE = "held_elsewhere"  # another computer does, or did
    NEWER_FORMAT = "newer_format"
    FILE_TROUBLE = "file_trouble"
    BAD_ENCODING = "bad_encoding"
    BLOCKED_CAPTION = "blocked_caption"  # a folder, say, has the name of a caption file
    BAD_IMAGE = "bad_image"
    BAD_CAPTIONS_FILE = "bad_captions_file"
    NEWER_PRESET = "newer_preset"  # presets of a newer program
    BAD_PRESET = "bad_preset"  # a file that was taken for a preset
    BAD_ZIP = "bad_zip"  # a zip that somebody brought
    BAD_ZIP_MEMBER = "bad_zip_member"  # a file in it; the others were added
    NEEDS_HEIC = "needs_heic"  # a picture of a kind that an extra package reads
    BAD_PACKAGE = "bad_package"
    IMAGES_CHANGED = "images_changed"  # those of an earlier run, which is to be made once more
    PACKAGE_TOO_LARGE = "package_too_large"
    NOTHING_TO_TRAIN = "nothing_to_train"
    NO_TOKEN = "no_token"
    BAD_TOKEN_TEXT = "bad_token_text"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_MISSING = "keyring_missing"
    KEYRING_DENIED = "keyring_denied"
    KEYRING_SILENT = "keyring_silent"  # asked, and not answered in time
    KEYRING_REFUSED = "keyring_refused"
    TOKEN_INSIDE = "token_inside"  # something that was to leave holds what looks like a token
    PRACTICE_UNAVAILABLE = "practice_unavailable"
    NO_MODEL = "no_model"
    BAD_TRIGGER = "bad_trigger"  # a trigger word of other signs than letters, digits, _ and -
    UNFINISHED = "unfinished"  # another training of this project is under way
    NO_SCREEN = "no_screen"
    WINDOW_SILENT = "window_silent"  # a window is open already, and does not answer
    LIMIT_REACHED = "limit_reached"  # the person's own limit on what a month may cost
    NOT_ASKED = "not_asked"  # it costs money, and nobody was there to say yes
    INTERNAL = "internal"


class Sent(StrEnum):
    """What is known of a request that costs money and was not answered with a plain yes."""

    NO = "no"  # the request never left
    REFUSED = "refused"  # the service said no, nothing is charged
    UNKNOWN = "unknown"  # it may have been accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that went wrong.

    ``subject`` names what it is about (a file, a host, a model). ``detail`` is foreign text for the
    person, already free of secrets, shown as plain text. ``retry_after`` is in seconds.
    """

    kind: Kind
    subject: str = ""
    detail: str = ""
    retry_after: float | None = None
    sent: Sent = Sent.NO


class Failure(Exception):
    """The one exception that crosses the border between the layers."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kind.value, problem.subject, problem.detail)
        self.problem = problem


def failure(kind: Kind, *, subject: str = "", detail: str = "") -> Failure:
    """A ``Failure`` in one word."""
    return Failure(Problem(kind=kind, subject=subject, detail=detail))
