"""From the form to the service, and from a picture back to the form."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.new_pictures import PictureWish, TrainedModel
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.ui.create.prompt_panel import Choice
from fluxtune_desktop.ui.create.prompt_panel import Wish as FormWish


def choice_of(model: TrainedModel) -> Choice:
    """The entry of a model in the list."""
    label = QCoreApplication.translate("Create", "Run %1 · %2").replace("%1", str(model.number))
    return Choice(
        key=model.run, label=label.replace("%2", model.name.name), trigger=model.trigger_word
    )


def service_wish(wish: FormWish) -> PictureWish:
    """What the service is asked for."""
    return PictureWish(
        prompt=wish.prompt,
        count=wish.count,
        seed=wish.seed,
        strength=wish.strength,
        shape=wish.shape,
    )


def form_wish(picture: Picture) -> FormWish:
    """The settings that made a picture, for the form."""
    request = picture.request
    return FormWish(
        model=request.run,
        prompt=request.prompt,
        count=1,
        seed=request.seed,
        strength=request.strength,
        shape=request.shape,
    )
