"""The words of the list of activities."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.activity import State, What, Work
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.problem_texts import problem_advice, problem_title
from fluxtune_desktop.ui.texts_training import phase_title, phase_word

translate = QCoreApplication.translate

ICONS = {
    What.TRAINING: "flame",
    What.PUBLISHING: "upload",
    What.PICTURES: "sparkles",
    What.IMPORT: "image-plus",
    What.EXPORT: "download",
    What.CHANGES: "replace",
    What.SAVING: "save",
}
STATE_ICONS = {
    State.ASKS: ("circle-help", "warn"),
    State.RUNNING: ("loader", "accent"),
    State.WAITING: ("clock", "warn"),
    State.FAILED: ("circle-x", "error"),
    State.CANCELED: ("circle-slash", "text_3"),
    State.DONE: ("circle-check", "ok"),
}


def title(work: Work) -> str:
    """What it is: "Run 3 is training"."""
    if work.what is What.TRAINING:
        return phase_title(Phase(work.phase), work.number)
    return _titles(work.state)[work.what].replace("%1", str(work.number))


def _titles(state: State) -> dict[What, str]:
    ends = {State.DONE: _done(), State.FAILED: _failed(), State.CANCELED: _canceled()}
    return ends.get(state) or _running()


def _running() -> dict[What, str]:
    return {
        What.PUBLISHING: translate("Activity", "Run %1 goes to Hugging Face"),
        What.PICTURES: translate("Activity", "Pictures are being made"),
        What.IMPORT: translate("Activity", "Images are being added"),
        What.EXPORT: translate("Activity", "Captions are being exported"),
        What.CHANGES: translate("Activity", "Captions are being changed"),
        What.SAVING: translate("Activity", "Captions are being saved"),
    }


def _done() -> dict[What, str]:
    return {
        What.PUBLISHING: translate("Activity", "Run %1 is on Hugging Face"),
        What.PICTURES: translate("Activity", "Pictures are ready"),
        What.IMPORT: translate("Activity", "Images were added"),
        What.EXPORT: translate("Activity", "Captions were exported"),
        What.CHANGES: translate("Activity", "Captions were changed"),
        What.SAVING: translate("Activity", "Captions are saved"),
    }


def _failed() -> dict[What, str]:
    return {
        What.PUBLISHING: translate("Activity", "Run %1 did not get to Hugging Face"),
        What.PICTURES: translate("Activity", "Some pictures were not made"),
        What.IMPORT: translate("Activity", "Files could not be added"),
        What.EXPORT: translate("Activity", "Captions could not be exported"),
        What.CHANGES: translate("Activity", "Captions could not be changed"),
        What.SAVING: translate("Activity", "Not saved yet"),
    }


def _canceled() -> dict[What, str]:
    return {
        What.PUBLISHING: translate("Activity", "Run %1: publishing was stopped"),
        What.PICTURES: translate("Activity", "Making pictures was stopped"),
        What.IMPORT: translate("Activity", "Adding images was stopped"),
        What.EXPORT: translate("Activity", "The export was stopped"),
        What.CHANGES: translate("Activity", "The change was stopped"),
        What.SAVING: translate("Activity", "Saving was stopped"),
    }


def detail(work: Work, *, now: datetime) -> str:
    """The second line: how far it is, of what, and since when."""
    parts = [_far(work), work.folder.name if work.folder is not None else "", work.subject]
    if work.ended and work.at is not None:
        parts.append(amounts.when(work.at, now=now))
    return " · ".join(part for part in parts if part)


def _far(work: Work) -> str:
    if work.what is What.TRAINING:
        return _steps(work)
    if work.what is What.PUBLISHING:
        return "" if work.fraction is None else amounts.percent(work.fraction)
    if not work.total:
        return ""
    if work.what is What.PICTURES:
        return _of(translate("Activity", "%1 of %2 ready"), work)
    if work.what is What.IMPORT and work.ended:
        return amounts.image_count(work.done) if work.done else ""
    if work.what in {What.CHANGES, What.SAVING}:
        return translate("Activity", "%1 to go").replace("%1", amounts.grouped(work.total))
    return _of(translate("Activity", "%1 of %2"), work)


def _steps(work: Work) -> str:
    if work.total:
        return _of(translate("Activity", "step %1 of %2"), work)
    if work.fraction is not None:
        return f"{phase_word(Phase(work.phase))} {amounts.percent(work.fraction)}"
    return ""


def _of(pattern: str, work: Work) -> str:
    shown = pattern.replace("%1", amounts.grouped(work.done))
    return shown.replace("%2", amounts.grouped(work.total))


def reason(work: Work) -> str:
    """Why it waits or failed, and what to do; empty where there is nothing to say."""
    if work.state is State.ASKS and work.folder is not None:
        return translate("Activity", "It waits for your answer. Open its project to decide.")
    if work.state is State.ASKS:
        return translate("Activity", "It waits for your answer on the Train page.")
    if work.problem is not None and work.state in {State.WAITING, State.FAILED}:
        return _said(work.problem)
    if work.state is State.WAITING and work.what is What.TRAINING:
        if work.phase == Phase.QUEUED:
            return translate("Activity", "Replicate starts it when a GPU is free. This is usual.")
        if work.folder is not None:
            return translate("Activity", "Nobody follows it here. Open its project to look again.")
        return translate("Activity", "Nobody follows it here. Open the run to look again.")
    return ""


def _said(problem: Problem) -> str:
    return f"{problem_title(problem)}. {problem_advice(problem)}"


def state_word(state: State) -> str:
    """The state in a word, for those who do not see its icon."""
    return {
        State.ASKS: translate("Activity", "Asks you"),
        State.RUNNING: translate("Activity", "Under way"),
        State.WAITING: translate("Activity", "Waiting"),
        State.FAILED: translate("Activity", "Failed"),
        State.CANCELED: translate("Activity", "Stopped"),
        State.DONE: translate("Activity", "Done"),
    }[state]


def stop_text(work: Work) -> str:
    """What the button says that ends it."""
    if work.what is What.TRAINING:
        return translate("Activity", "Cancel…")
    return translate("Activity", "Stop")


def badge_name(under_way: int, *, troubled: bool) -> str:
    """What the button in the rail is called."""
    name = translate("Activity", "Activity")
    if under_way:
        pattern = translate("Activity", "%1: %2 under way")
        name = pattern.replace("%1", name).replace("%2", str(under_way))
    if troubled:
        pattern = translate("Activity", "%1, something needs you")
        name = pattern.replace("%1", name)
    return name
