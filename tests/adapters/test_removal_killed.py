"""A program that is killed while it deletes images or brings them back, at every single moment:
at its next start, each image has its caption with it, here or in the trash, and nothing is lost."""

from itertools import count
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.incoming import end_killed_imports
from fluxtune_desktop.adapters.trash import Trash
from fluxtune_desktop.core.ids import ImageId
from tests.dying import deaths

IMAGES = (ImageId("001.png"), ImageId("002.png"))


def remove(folder: str) -> None:
    Trash(Path(folder)).remove(IMAGES)


def remove_and_restore(folder: str) -> None:
    way = Trash(Path(folder))
    way.restore(way.remove(IMAGES))


def restore_beside_others(folder: str) -> None:
    way = Trash(Path(folder))
    removed = way.remove(IMAGES)
    Path(folder, "001.png").write_bytes(b"another image")
    way.restore(removed)


class Sets:
    """One folder after the other, each with two images and their captions."""

    def __init__(self, room: Path) -> None:
        self._room = room
        self._numbers = count()

    def another(self) -> Path:
        folder = self._room / str(next(self._numbers))
        (folder / ".fluxtune").mkdir(parents=True)
        for image in IMAGES:
            (folder / image).write_bytes(f"the image {image}".encode())
            (folder / image).with_suffix(".txt").write_text(f"the caption {image}")
        return folder


def begin_again(folder: Path) -> None:
    """What the next start does before it looks at the images."""
    end_killed_imports(folder)
    Trash(folder).let_go()


def texts(folders: list[Path]) -> list[str]:
    return [each.read_text() for folder in folders for each in folder.rglob("*") if each.is_file()]


def pairs(folder: Path) -> dict[str, str]:
    """The images by what is in them, and what their captions say; "" for none."""
    found = {}
    for image in folder.glob("*.png"):
        caption = image.with_suffix(".txt")
        found[image.read_text()] = caption.read_text() if caption.exists() else ""
    return found


@pytest.mark.parametrize("act", [remove, remove_and_restore, restore_beside_others])
def test_an_image_and_its_caption_go_and_come_together(
    act: object, tmp_path: Path, home: Path
) -> None:
    sets = Sets(tmp_path)
    died = 0
    for folder in deaths(act, sets.another):
        died += 1
        begin_again(folder)
        stems = {each.stem for each in folder.glob("*.png")}
        assert {each.stem for each in folder.glob("*.txt")} <= stems, f"change {died}"
        for image, caption in pairs(folder).items():
            assert image == "another image" or caption == image.replace("image", "caption", 1)
        everywhere = texts([folder, home])
        for image in IMAGES:
            assert f"the image {image}" in everywhere
            assert f"the caption {image}" in everywhere
    assert died > 10
