"""What went wrong at a service or on the way to it, in sentences."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind

translate = QCoreApplication.translate


def service_problems() -> dict[Kind, tuple[str, str]]:
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
        Kind.TRAINER_CHANGED: (
            translate("Problems", "The trainer has changed and would refuse this run"),
            translate(
                "Problems",
                "Nothing was sent for training, and nothing is charged. Set up a new run: the form "
                "shows what the trainer takes now.",
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
    }
