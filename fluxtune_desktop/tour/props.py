"""Folders as the tour needs them: with gaps, with copies, with broken files, with very many."""

import os
import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.resources_path import resource_path

MANY = 10_000
_DISTINCT = 40
_PX = 768
GONE, UNREADABLE = ImageId("001.jpg"), ImageId("002.jpg")
BROKEN = (GONE, UNREADABLE)


class Props:
    """Makes folders below ``place``, from the sample that comes with the program."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._sample = resource_path("sample")
        self._marked = place / "Smoke and mirrors"
        self.new = ("at the sea.jpg", "by the window.jpg", "last light.jpg")

    def marked(self) -> Path:
        """The sample with two captions missing."""
        shutil.copytree(self._sample, self._marked)
        for stem in ("006", "012"):
            (self._marked / f"{stem}.txt").unlink()
        return self._marked

    def newcomers(self) -> list[Path]:
        """New images, two that are in the folder already, and one that is no image."""
        place = self._place / "From the camera"
        place.mkdir()
        known = sorted(self._sample.glob("*.jpg"))
        for name, source in zip(self.new, known, strict=False):
            _mirrored(source).save(str(place / name), quality=90)
        for source in known[:2]:
            shutil.copy2(source, place / f"copy of {source.name}")
        (place / "scan 0042.png").write_bytes(b"\x89PNG\r\n\x1a\n cut off by a full card")
        return sorted(place.iterdir())

    def break_files(self) -> None:
        """One image of the marked folder goes, another is cut off."""
        (self._marked / GONE).unlink()
        broken = self._marked / UNREADABLE
        broken.write_bytes(broken.read_bytes()[:180])

    def crowd(self) -> Path:
        """Very many names for a few dozen images."""
        folder = self._place / "Ten thousand dancers"
        folder.mkdir()
        models = self._models()
        for number in range(MANY):
            image, caption = models[number % len(models)]
            os.link(image, folder / f"dancer {number:05}.jpg")
            os.link(caption, folder / f"dancer {number:05}.txt")
        return folder

    def _models(self) -> list[tuple[Path, Path]]:
        place = self._place / "Models"
        place.mkdir()
        sources = sorted(self._sample.glob("*.jpg"))
        made = []
        for number in range(_DISTINCT):
            source = sources[number % len(sources)]
            image, caption = place / f"{number}.jpg", place / f"{number}.txt"
            _variant(source, number // len(sources)).save(str(image), quality=88)
            shutil.copy2(source.with_suffix(".txt"), caption)
            made.append((image, caption))
        return made


def _variant(source: Path, turn: int) -> QImage:
    """The same dancer as it is, the other way round, or in other colours."""
    image = _mirrored(source) if turn == 1 else QImage(str(source))
    if turn > 1:
        image = image.rgbSwapped()
    return image.scaledToWidth(_PX, Qt.TransformationMode.SmoothTransformation)


def _mirrored(source: Path) -> QImage:
    return QImage(str(source)).flipped(Qt.Orientation.Horizontal)
