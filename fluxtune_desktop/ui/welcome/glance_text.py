"""The state of a project in one line."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.glance import Glance
from fluxtune_desktop.core.pricing import Prices, training_cost
from fluxtune_desktop.ui.amounts import day, image_count, money

translate = QCoreApplication.translate


def glance_text(glance: Glance, prices: Prices) -> str:
    """What a list of projects says of one, with what its trainings cost at ``prices``."""
    if not glance.there:
        return translate("Welcome", "The folder is not there. Was it moved or renamed?")
    if glance.images == 0:
        return translate("Welcome", "No images yet")
    parts = [image_count(glance.images), _state(glance)]
    if glance.billed_seconds:
        cost = money(training_cost(prices, seconds=glance.billed_seconds))
        parts.append(translate("Welcome", "{cost} for training").format(cost=cost))
    return " · ".join(parts)


def _state(glance: Glance) -> str:
    missing = glance.images - glance.captioned
    if glance.training:
        return translate("Welcome", "in training")
    if glance.trained and glance.trained_at is not None:
        when = day(glance.trained_at.astimezone())
        return translate("Welcome", "model trained {day}").format(day=when)
    if glance.trained:
        return translate("Welcome", "model trained")
    if missing:
        return translate("Welcome", "%n without caption", "", missing)
    return translate("Welcome", "all captioned")
