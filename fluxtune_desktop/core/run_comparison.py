"""What is different between two runs: the settings, and what they were trained on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.core.training_set import TrainedImage, TrainingSet

_AROUND = ("trainer", "destination", "publish_to", "wandb_project", "sample_prompts")


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChange:
    """A field of `TrainingSettings`, or of the plan around them, that was another one before."""

    name: str
    old: object
    new: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Recaptioned:
    """An image whose caption was another one before."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageChanges:
    """Names of images by what became of them. ``reworked`` ones were cropped, turned or mirrored in
    another way, or hold another picture under the same name."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    recaptioned: tuple[Recaptioned, ...] = ()
    reworked: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        """Whether the two were trained on different things."""
        return bool(self.added or self.removed or self.recaptioned or self.reworked)


def settings_changed(old: TrainingPlan, new: TrainingPlan) -> tuple[SettingChange, ...]:
    """The settings that differ, in the order of the form; then where the LoRA goes, and what is
    painted while it learns."""
    settings = [field.name for field in fields(TrainingSettings)]
    inside = _changed(old.settings, new.settings, settings)
    return (*inside, *_changed(old, new, _AROUND))


def _changed(old: object, new: object, names: Sequence[str]) -> Iterator[SettingChange]:
    for name in names:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield SettingChange(name=name, old=before, new=after)


def images_changed(old: TrainingSet, new: TrainingSet) -> ImageChanges:
    """What became of the images. One that was only renamed is the same image."""
    partners = _partners(old.images, new.images)
    kept = [(was, now) for was, now in zip(partners, new.images, strict=True) if was is not None]
    stayed = {was.name for was, _now in kept}
    return ImageChanges(
        added=tuple(now.name for was, now in zip(partners, new.images, strict=True) if was is None),
        removed=tuple(image.name for image in old.images if image.name not in stayed),
        recaptioned=tuple(
            Recaptioned(name=now.name, old=was.caption, new=now.caption)
            for was, now in kept
            if was.caption != now.caption
        ),
        reworked=tuple(
            now.name for was, now in kept if (was.sha256, was.edits) != (now.sha256, now.edits)
        ),
    )


def _partners(
    old: Sequence[TrainedImage], new: Sequence[TrainedImage]
) -> tuple[TrainedImage | None, ...]:
    """For each of ``new`` the same image among ``old``, which is the partner of one alone.

    Name and content together come first, then the content, then the name.
    """
    found: dict[int, TrainedImage] = {}
    left = dict.fromkeys(old)
    for key in (_exactly, _by_content, _by_name):
        known = {key(image): image for image in reversed(left)}
        for place, image in enumerate(new):
            if place not in found and (partner := known.pop(key(image), None)) is not None:
                found[place] = partner
                del left[partner]
    return tuple(found.get(place) for place in range(len(new)))


def _exactly(image: TrainedImage) -> tuple[str, str]:
    return image.name, image.sha256


def _by_content(image: TrainedImage) -> tuple[str, str]:
    return "", image.sha256


def _by_name(image: TrainedImage) -> tuple[str, str]:
    return image.name, ""
