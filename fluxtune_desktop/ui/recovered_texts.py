"""What is said after a window that ended unexpectedly."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.ui.amounts import grouped

translate = QCoreApplication.translate

Params = Mapping[str, str | int | float]


def recovered_text(params: Params) -> str:
    """What became of the work of that window, with counts where there is something to count."""
    told = [words for name in _parts() if (words := _part(name, int(params.get(name, 0))))]
    if not told:
        return translate(
            "Notices",
            "FluxTune ended unexpectedly last time. What was called saved is there, and trainings "
            "went on at Replicate: those that are unfinished are followed again.",
        )
    text = translate("Notices", "FluxTune ended unexpectedly last time. {where}: {what}.")
    return text.format(where=_where(params), what=", ".join(told))


def brought_back_text(captions: int) -> str:
    """What was done when the project was opened."""
    if captions == 1:
        return translate(
            "Notices",
            "1 caption was brought back: FluxTune ended before it was in its file. It is now.",
        )
    text = translate(
        "Notices",
        "%1 captions were brought back: FluxTune ended before they were in their files. They are "
        "now.",
    )
    return text.replace("%1", grouped(captions))


def _where(params: Params) -> str:
    others = int(params.get("projects", 1)) - 1
    if others < 1:
        return str(params.get("folder", ""))
    if others == 1:
        text = translate("Notices", "{folder} and 1 other project")
    else:
        text = translate("Notices", "{folder} and %1 other projects").replace("%1", str(others))
    return text.format(folder=params.get("folder", ""))


def _part(name: str, count: int) -> str:
    return _parts()[name][count > 1].replace("%1", grouped(count)) if count else ""


def _parts() -> dict[str, tuple[str, str]]:
    """The words for one and for several of a kind."""
    return {
        "captions": (
            translate("Notices", "1 caption of that session is saved"),
            translate("Notices", "%1 captions of that session are saved"),
        ),
        "unwritten": (
            translate("Notices", "1 more is brought back when you open the project"),
            translate("Notices", "%1 more are brought back when you open the project"),
        ),
        "marked": (
            translate("Notices", "stars, crops and marks of 1 image are kept"),
            translate("Notices", "stars, crops and marks of %1 images are kept"),
        ),
        "runs": (
            translate("Notices", "1 unfinished run is followed again"),
            translate("Notices", "%1 unfinished runs are followed again"),
        ),
    }
