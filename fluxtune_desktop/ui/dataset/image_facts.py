"""What is known of an image, in a few words."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.marks import MOST_STARS, Cull, Mark
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


def mark_words(mark: Mark) -> tuple[str, ...]:
    """What the person said of an image: its stars, what it is for, and its caption."""
    words = []
    if mark.rating:
        words.append("★" * mark.rating + "☆" * (MOST_STARS - mark.rating))
    if mark.cull is Cull.PICKED:
        words.append(translate("Dataset", "Picked"))
    elif mark.cull is Cull.REJECTED:
        words.append(translate("Dataset", "Left out"))
    if mark.checked:
        words.append(translate("Dataset", "Caption checked"))
    return tuple(words)


def spoken_image(image: DatasetImage | None) -> str:
    """What a reader says of the image that is chosen: its name and its caption."""
    if image is None:
        return ""
    return ". ".join(part for part in (str(image.id), image.caption.text) if part)
