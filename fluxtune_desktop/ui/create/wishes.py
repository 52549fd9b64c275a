"""What the form offers of a model, and what it takes over from a picture."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.new_pictures import PictureWish, TrainedModel
from fluxtune_desktop.core.pictures import Picture
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
    label = QCoreApplication.translate("Create", "Run %1 · %2").replace("%1", str(model.number))
    return Choice(
        key=model.run, label=label.replace("%2", model.name.name), trigger=model.trigger_word
    )


def wish_of(picture: Picture) -> Wish:
    """The settings that made a picture, for the form."""
    request = picture.request
    pictures = PictureWish(
        prompt=request.prompt,
        seed=request.seed,
        strength=request.strength,
        shape=request.shape,
    )
    return Wish(model=request.run, pictures=pictures)


def differing(one: Picture, other: Picture) -> tuple[str, str]:
    """What made two pictures differ, in a line for each; what they share is not said."""
    a, b = one.request, other.request
    lines: tuple[list[str], list[str]] = ([], [])
    for pattern, left, right in (
        (QCoreApplication.translate("Create", "Seed %1"), str(a.seed), str(b.seed)),
        (
            QCoreApplication.translate("Create", "Strength %1"),
            f"{a.strength:.1f}",
            f"{b.strength:.1f}",
        ),
        (QCoreApplication.translate("Create", "Shape %1"), a.shape, b.shape),
        (QCoreApplication.translate("Create", "Model %1"), a.model.name, b.model.name),
        ("%1", a.prompt, b.prompt),
    ):
        if left != right:
            lines[0].append(pattern.replace("%1", left))
            lines[1].append(pattern.replace("%1", right))
    same = QCoreApplication.translate("Create", "Made in the very same way")
    return " · ".join(lines[0]) or same, " · ".join(lines[1]) or same


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
