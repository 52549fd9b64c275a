"""What the form offers of a model, and what it takes over from a picture."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.new_pictures import PictureWish, TrainedModel
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.ui.create.prompt_panel import Choice, Wish


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
