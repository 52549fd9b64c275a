"""A program that is killed while it brings images in, at every single moment: at its next start
each image is there whole and with its caption, or not at all."""

from itertools import count
from pathlib import Path

from PIL import Image

from fluxtune_desktop.adapters.add_files import add_files
from fluxtune_desktop.adapters.incoming import end_killed_imports
from tests.dying import deaths

COLOURS = ("teal", "navy")


def bring_in(folder: str) -> None:
    sources = Path(folder).parent / "elsewhere"
    add_files(Path(folder), sorted(sources.glob("*.png")))


def test_an_import_leaves_no_half_of_an_image(tmp_path: Path) -> None:
    sources = tmp_path / "elsewhere"
    sources.mkdir()
    for colour in COLOURS:
        Image.new("RGB", (64, 64), colour).save(sources / f"{colour}.png")
        (sources / f"{colour}.txt").write_text(f"{colour} smoke")
    numbers = count()

    def another() -> Path:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        return folder

    found = []
    for folder in deaths(bring_in, another):
        end_killed_imports(folder)
        images = {each.stem for each in folder.glob("*.png")}
        assert {each.stem for each in folder.glob("*.txt")} == images
        for stem in images:
            assert (folder / f"{stem}.png").read_bytes() == (sources / f"{stem}.png").read_bytes()
            assert (folder / f"{stem}.txt").read_text() == f"{stem} smoke"
        found.append(len(images))
    assert found == sorted(found)
    assert {0, 1, 2} == set(found)
