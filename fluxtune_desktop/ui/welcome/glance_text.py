"""The state of a project in one line."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.glance import Glance
from fluxtune_desktop.ui.amounts import image_count

translate = QCoreApplication.translate


def glance_text(glance: Glance) -> str:
    """What a list of projects says of one."""
    if not glance.there:
        return translate("Welcome", "The folder is not there. Was it moved or renamed?")
    if glance.images == 0:
        return translate("Welcome", "No images yet")
    missing = glance.images - glance.captioned
    state = translate("Welcome", "all captioned")
    if glance.trained:
        state = translate("Welcome", "model trained")
    elif missing:
        state = translate("Welcome", "%n without caption", "", missing)
    return f"{image_count(glance.images)} · {state}"
