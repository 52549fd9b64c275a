"""What a look around before the start found, as sentences."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.destination import DestinationState
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.preflight import Level, Line, LineCode
from fluxtune_desktop.ui.amounts import day_and_time, size
from fluxtune_desktop.ui.problem_texts import problem_title
from fluxtune_desktop.ui.texts_destination import destination_sentence

translate = QCoreApplication.translate


def _destination(line: Line) -> str:
    sentences = {
        "other": translate("Preflight", "%1 holds something that is no FLUX LoRA"),
        "gone": translate("Preflight", "Replicate does not show %1 now; it was there before"),
        "unknown": translate("Preflight", "Replicate does not tell yet whether %1 is free"),
        "public": translate("Preflight", "%1 is public, and so would be the LoRA: choose another"),
    }
    why = str(line.params["why"])
    if why in sentences:
        return _named(sentences[why], line)
    return destination_sentence(DestinationState(why), int(line.params["versions"]))


def _hub_name(line: Line) -> str:
    sentences = {
        "free": translate("Preflight", "%1 is free on Hugging Face"),
        "ours": translate("Preflight", "%1 is yours and private: its LoRA is renewed"),
        "taken": translate(
            "Preflight",
            "%1 is there already, and was not made by this project: its files are not replaced",
        ),
        "public": translate("Preflight", "%1 is public on Hugging Face: choose another name"),
    }
    unknown = translate("Preflight", "Hugging Face does not tell yet whether %1 is free")
    return _named(sentences.get(str(line.params["why"]), unknown), line)


def _named(pattern: str, line: Line) -> str:
    return pattern.replace("%1", str(line.params["name"]))


def _package(line: Line) -> str:
    if line.level is Level.OK:
        pattern = translate("Preflight", "The package was built and read again: %1")
        return pattern.replace("%1", size(int(line.params["size"])))
    if line.params["why"] == Kind.PACKAGE_TOO_LARGE:
        if line.params["jpg"]:
            return translate(
                "Preflight", "The package is over Replicate's 100 MB; packed as JPEG it fits"
            )
        return translate("Preflight", "The package is over Replicate's 100 MB: leave images out")
    return "" if line.problem is None else problem_title(line.problem)


def _ignored(line: Line) -> str:
    count = int(line.params["count"])
    if count == 1:
        one = translate("Preflight", "%1 stays here")
        return one.replace("%1", str(line.params["first"]))
    return translate("Preflight", "%1 files stay here").replace("%1", str(count))


def _disk(line: Line) -> str:
    free, needed = size(int(line.params["free"])), size(int(line.params["needed"]))
    if line.level is Level.OK:
        return translate("Preflight", "There is room for the LoRA")
    pattern = translate("Preflight", "The disk has %1 left, and the LoRA needs %2 to arrive")
    return pattern.replace("%1", free).replace("%2", needed)


def _credit(line: Line) -> str:
    said = datetime.fromtimestamp(float(line.params["at"])).astimezone()
    when = day_and_time(said, now=datetime.now().astimezone())
    pattern = translate("Preflight", "Replicate said there was no credit left: %1")
    return pattern.replace("%1", when)


DRY_RUN_SENTENCES: Mapping[LineCode, Callable[[Line], str]] = {
    LineCode.DESTINATION: _destination,
    LineCode.HUB_NAME: _hub_name,
    LineCode.PACKAGE: _package,
    LineCode.IGNORED: _ignored,
    LineCode.DISK: _disk,
    LineCode.CREDIT: _credit,
}
