"""What is known of an image, in a few words."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.ui.amounts import size

translate = QCoreApplication.translate


def image_facts(image: DatasetImage) -> str:
    """Width and height as it is edited, once they were measured, and the size of the file."""
    parts = [size(image.stamp.size)]
    if image.size is not None:
        width, height = image.size
        parts.insert(0, f"{width} × {height}")
    return " · ".join(parts)


def words_text(count: int) -> str:
    """So many words."""
    if count == 1:
        return translate("Dataset", "1 word")
    return translate("Dataset", "%n words", "", count)
