"""Pictures in groups: those that one press of the button asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.pricing import Prices, pictures_estimate
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.amounts import image_count
from fluxtune_desktop.ui.texts_training import happened, picture_phase_word

translate = QCoreApplication.translate
_FREE = frozenset({PicturePhase.WAITING, PicturePhase.CANCELED, PicturePhase.FAILED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One prompt's pictures, in the order of their seeds. ``making``: more are on their way."""

    key: str
    pictures: tuple[Picture, ...]
    making: bool = False

    @property
    def prompt(self) -> str:
        """The words that they were asked with."""
        return self.pictures[0].request.prompt


def groups_of(pictures: Sequence[Picture], making: Callable[[str], bool]) -> tuple[Group, ...]:
    """The groups, newest first; within a group as they were asked for."""
    found: dict[str, list[Picture]] = {}
    for picture in pictures:
        key = picture.request.group or picture.id
        found.setdefault(key, []).append(picture)
    groups = [
        Group(key=key, pictures=tuple(sorted(members, key=_order)), making=making(key))
        for key, members in found.items()
    ]
    return tuple(sorted(groups, key=lambda group: _order(group.pictures[0])[0], reverse=True))


def _order(picture: Picture) -> tuple[datetime, int]:
    return picture.request.asked_at, picture.request.seed


def captions_of(group: Group, prices: Prices, *, now: datetime) -> tuple[str, ...]:
    """The line at the end of a group's heading, from the longest to the shortest."""
    request = group.pictures[0].request
    when = amounts.when(request.asked_at, now=now)
    strength = translate("Create", "strength %1").replace(
        "%1", amounts.decimal(request.strength, 1)
    )
    cost = group_cost(group, prices)
    count = image_count(len(group.pictures))
    variants = ((when, count, strength, cost), (when, count, cost), (when, cost), (when,))
    return tuple(" · ".join(parts) for parts in variants)


def group_cost(group: Group, prices: Prices) -> str:
    """What the pictures cost, as far as they cost anything."""
    if group.pictures[0].request.service == PRACTICE:
        return translate("Create", "free practice")
    paid = sum(picture.phase not in _FREE for picture in group.pictures)
    from_hub = bool(group.pictures[0].request.lora)
    return amounts.money(pictures_estimate(prices, count=paid, from_hub=from_hub))


def placeholder(picture: Picture, *, making: bool = True) -> tuple[str, str, str]:
    """Icon, its role, and the words in the place of a picture that is not there."""
    if picture.phase is PicturePhase.WAITING and not making:
        return "circle-slash", "text_3", translate("Create", "Not sent")
    if picture.phase is PicturePhase.FAILED:
        words = happened(picture.problem.kind) if picture.problem is not None else ""
        return "image-off", "error", words or picture_phase_word(picture.phase)
    if picture.phase is PicturePhase.CANCELED:
        return "circle-slash", "text_3", picture_phase_word(picture.phase)
    if picture.phase is PicturePhase.UNCONFIRMED:
        return "circle-help", "warn", picture_phase_word(picture.phase)
    if picture.stale:
        return "cloud-off", "warn", translate("Create", "No connection")
    if picture.phase is PicturePhase.MAKING and picture.fraction is not None:
        steps = picture.request.steps
        done = translate("Create", "%1 of %2").replace("%1", str(round(picture.fraction * steps)))
        return "loader", "accent", done.replace("%2", str(steps))
    icon = "clock" if picture.phase is PicturePhase.WAITING else "loader"
    return icon, "text_3", picture_phase_word(picture.phase)
