"""What is known of an image, in a few words."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.ui.amounts import size

translate = QCoreApplication.translate


def image_facts(image: DatasetImage) -> str:
    """Width, height and size of the file; without the first two before they were measured."""
    parts = [size(image.stamp.size)]
    if image.width is not None and image.height is not None:
        parts.insert(0, f"{image.width} × {image.height}")
    return " · ".join(parts)


def words_text(count: int) -> str:
    """So many words."""
    if count == 1:
        return translate("Dataset", "1 word")
    return translate("Dataset", "%n words", "", count)
