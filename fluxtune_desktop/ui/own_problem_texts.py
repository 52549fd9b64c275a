"""What is missing or wrong before anything is sent: package, tokens, settings, in sentences."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind

translate = QCoreApplication.translate


def own_problems() -> dict[Kind, tuple[str, str]]:
    """What happened in a few words, and what it means and asks for."""
    return {
        Kind.BAD_PACKAGE: (
            translate("Problems", "The training package did not pass its check"),
            translate("Problems", "Nothing was sent or charged. Please try again."),
        ),
        Kind.IMAGES_CHANGED: (
            translate("Problems", "The images of that run are not here any more as they were"),
            translate(
                "Problems",
                "Nothing was sent or charged. Put the images back, or set up a new run with those "
                "that are here now.",
            ),
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
        Kind.KEYRING_DENIED: (
            translate("Problems", "The system did not let FluxTune use its keyring"),
            translate(
                "Problems", "Allow it when you are asked; until then nothing is read or kept there."
            ),
        ),
        Kind.KEYRING_SILENT: (
            translate("Problems", "The system's keyring has not answered"),
            translate(
                "Problems", "Its window may be behind this one. Unlock it there, then try again."
            ),
        ),
        Kind.TOKEN_INSIDE: (
            translate("Problems", "This holds what looks like a token"),
            translate(
                "Problems",
                "Nothing was written or sent. Take the token out, then try again; if others may "
                "have seen it, replace it on its service's page.",
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
        Kind.WINDOW_SILENT: (
            translate("Problems", "FluxTune is open already, but does not answer"),
            translate(
                "Problems",
                "What is saved is safe. Wait a moment and start it again; if it still does not "
                "answer, end it in the system's list of programs first.",
            ),
        ),
        Kind.LIMIT_REACHED: (
            translate("Problems", "This could pass your monthly limit"),
            translate(
                "Problems",
                "Nothing was sent or charged. What is under way counts at its upper estimate. Wait "
                "for it, or raise the limit in Settings, Money.",
            ),
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
