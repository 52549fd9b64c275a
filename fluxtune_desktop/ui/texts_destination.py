"""What there is under the name of a model, as sentences, for the form and the command line."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.destination import COUNTED, Destination, DestinationState

translate = QCoreApplication.translate


def destination_sentence(state: DestinationState, versions: int = 0) -> str:
    """What a training with that name does to the model, or what speaks against it."""
    sentences = {
        DestinationState.FREE: created_for_you(),
        DestinationState.OURS: _ours(versions),
        DestinationState.YOURS: _yours(versions),
        DestinationState.EMPTY: translate(
            "Destination", "Yours, private and still empty: this makes its first version."
        ),
        DestinationState.OTHER: translate(
            "Destination", "Yours, but no FLUX LoRA: it is better to take another name."
        ),
        DestinationState.PUBLIC: translate(
            "Destination", "This model is public: everybody could use what you train."
        ),
        DestinationState.GONE: translate(
            "Destination",
            "You trained it before, and Replicate does not show it now. If it was deleted, it is "
            "created anew, private.",
        ),
        DestinationState.UNKNOWN: translate(
            "Destination",
            "Replicate does not tell now whether it is free. It is asked again before anything is "
            "sent.",
        ),
    }
    return sentences[state].replace("%1", str(versions))


def created_for_you() -> str:
    """What a new model is."""
    return translate("Destination", "Created for you as a private model on Replicate.")


def created_for(organization: str) -> str:
    """What a new model of an organization is."""
    pattern = translate("Destination", "Created as a private model of the organization %1.")
    return pattern.replace("%1", organization)


def created_in_practice() -> str:
    """What a new model in practice is."""
    return translate("Destination", "A private model of the practice account.")


def being_asked() -> str:
    """While the answer is awaited."""
    return translate("Destination", "Asking Replicate whether it is free…")


def not_connected() -> str:
    """While there is no token to ask with."""
    return translate("Destination", "Once Replicate is connected, it tells whether this is free.")


def version_words(destination: Destination) -> str:
    """Which version a training makes, as the question before it says; empty: nobody knows."""
    versions = destination.versions
    if destination.state in {DestinationState.FREE, DestinationState.GONE}:
        return translate("Destination", "the first of a new model")
    if destination.state is DestinationState.EMPTY:
        return translate("Destination", "the first of a model that is there")
    if destination.state is DestinationState.UNKNOWN:
        return ""
    if not 0 < versions < COUNTED:
        return translate("Destination", "one more of a model that is there")
    pattern = translate("Destination", "number %1 of a model that is there")
    return pattern.replace("%1", str(versions + 1))


def wrong_name() -> str:
    """What a name may be."""
    return translate(
        "Destination", "Use lowercase letters and digits, and - _ or . only between them."
    )


def foreign_owner(typed: str, owner: str) -> str:
    """That models of another owner need a token of theirs."""
    pattern = translate(
        "Destination", "Your token makes models of %2 alone. For %1, connect a token of %1."
    )
    return pattern.replace("%1", typed).replace("%2", owner)


def _ours(versions: int) -> str:
    if versions == 0:
        return translate("Destination", "Yours and private: this adds a version.")
    if versions == 1:
        return translate("Destination", "Yours and private: this adds to its 1 version.")
    return translate("Destination", "Yours and private: this adds to its %1 versions.")


def _yours(versions: int) -> str:
    if versions > 1:
        return translate(
            "Destination",
            "Yours and private, but not of this project: this adds to its %1 versions.",
        )
    return translate(
        "Destination", "Yours and private, but not of this project: this adds a version."
    )
