"""What the form offers of a model, and what it takes over from a picture."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.comparing import differences
from fluxtune_desktop.core.ids import lora_key
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.new_pictures import PictureWish, TrainedModel
from fluxtune_desktop.core.pictures import Picture, PictureRequest
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.create.prompt_panel import Choice, PromptPanel, Wish


class Part(StrEnum):
    """What of a picture's settings is wanted again."""

    ALL = "all"
    SEED = "seed"
    PROMPT = "prompt"
    REST = "all but the seed"
    SHAPE = "shape"


def choice_of(model: TrainedModel) -> Choice:
    """The entry of a model in the list."""
    if model.step is None:
        label = QCoreApplication.translate("Create", "Run %1 · %2")
        label = label.replace("%2", model.name.name)
    else:
        label = QCoreApplication.translate("Create", "Run %1 · step %2")
        label = label.replace("%2", amounts.grouped(model.step))
    label = label.replace("%1", str(model.number))
    return Choice(key=model.key, label=label, trigger=model.trigger_word)


def model_words(request: PictureRequest, job: Job | None) -> str:
    """What made a picture: its run, and how far that had learned. ``job`` is None for one whose run
    is not here any more."""
    if job is None:
        return str(request.model)
    number = str(job.plan.number)
    if request.step is not None:
        words = QCoreApplication.translate("Create", "Run %1 · step %2").replace("%1", number)
        return words.replace("%2", amounts.grouped(request.step))
    if job.plan.traits.live_form:
        # What such a trainer calls a step is its own.
        return f"{job.plan.destination} · {number}"
    words = QCoreApplication.translate("Create", "Run %1 · %2 steps").replace("%1", number)
    return words.replace("%2", str(job.plan.settings.steps))


def wish_of(picture: Picture) -> Wish:
    """The settings that made a picture, for the form."""
    request = picture.request
    pictures = PictureWish(
        prompt=request.prompt,
        seed=request.seed,
        strength=request.strength,
        shape=request.shape,
    )
    return Wish(model=lora_key(request.run, request.step), pictures=pictures)


def differing(one: Picture, other: Picture) -> tuple[str, str]:
    """What made two pictures differ, in a line for each; what they share is not said."""
    return _own(one.request, other.request), _own(other.request, one.request)


def _own(shown: PictureRequest, beside: PictureRequest) -> str:
    found = differences(shown, beside)
    words = " ".join(found.words) or QCoreApplication.translate("Create", "no other words")
    parts = (
        (found.version, QCoreApplication.translate("Create", "Model %1"), _model(shown)),
        (found.seed, QCoreApplication.translate("Create", "Seed %1"), str(shown.seed)),
        (found.strength, QCoreApplication.translate("Create", "Strength %1"), _number(shown)),
        (found.shape, QCoreApplication.translate("Create", "Shape %1"), shown.shape),
        (found.steps, QCoreApplication.translate("Create", "Steps %1"), str(shown.steps)),
        (found.guidance, QCoreApplication.translate("Create", "Guidance %1"), f"{shown.guidance}"),
        (found.prompt, QCoreApplication.translate("Create", "Prompt: %1"), words),
    )
    lines = [pattern.replace("%1", value) for differs, pattern, value in parts if differs]
    return " · ".join(lines) or QCoreApplication.translate("Create", "Made in the very same way")


def _model(request: PictureRequest) -> str:
    if request.step is None:
        return request.model.name
    step = QCoreApplication.translate("Create", "at step %1")
    return step.replace("%1", amounts.grouped(request.step))


def _number(request: PictureRequest) -> str:
    return f"{request.strength:.2f}".rstrip("0").rstrip(".")


def take_over(form: PromptPanel, picture: Picture, part: Part) -> None:
    """Put a part of the settings that made a picture into the form; the rest of it stays."""
    wish = wish_of(picture)
    request, seed = picture.request, form.seed.text()
    if part in {Part.ALL, Part.REST}:
        form.show_wish(wish)
        if part is Part.REST:
            form.seed.setText(seed)
    elif part is Part.SEED:
        form.seed.setText(str(request.seed))
    elif part is Part.PROMPT:
        form.prompt.setPlainText(request.prompt)
    elif (button := form.shape_button(request.shape)) is not None:
        button.click()
