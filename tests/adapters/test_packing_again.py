"""A run made once more: its own images, crops and captions, or nothing at all."""

import zipfile
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.archive import FolderPacker, ZipPackage
from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.edits import Box, Edits
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training_set import TrainingSet, training_set_of

CROPPED = Edits(crop=Box(left=10, top=20, width=700, height=600), mirrored=True, quarter_turns=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "smoke"
    made.mkdir()
    for number, colour in enumerate(("teal", "navy", "plum"), start=1):
        Image.new("RGB", (800, 700), colour).save(made / f"{number}.png")
        (made / f"{number}.txt").write_text(f"pale smoke {number}", encoding="utf-8")
    (made / "3.txt").unlink()
    return made


def first_pack(folder: Path) -> ZipPackage:
    def scan() -> Dataset:
        return Dataset(images=tuple(map(cropped, scan_folder(folder).images)))

    def cropped(image: DatasetImage) -> DatasetImage:
        edits = CROPPED if image.id == "2.png" else Edits()
        return DatasetImage(
            id=image.id, stamp=image.stamp, caption=image.caption, mark=Mark(edits=edits)
        )

    return pack(FolderPacker(folder, scan=scan), folder.parent / "first.zip")


def pack(packer: FolderPacker, target: Path, again: TrainingSet | None = None) -> ZipPackage:
    return packer.pack(
        target, trigger_word="SMK", report=lambda *_: None, stop=StopToken(), again=again
    )


def pack_again(folder: Path, first: ZipPackage) -> ZipPackage:
    again = training_set_of(first.mapping)
    return pack(FolderPacker(folder), folder.parent / "again.zip", again)


def test_the_same_bytes_are_packed_whatever_the_folder_says_since(folder: Path) -> None:
    first = first_pack(folder)
    (folder / "1.txt").write_text("another caption", encoding="utf-8")
    (folder / "2.png").rename(folder / "renamed.png")
    Image.new("RGB", (900, 900), "gold").save(folder / "0.png")
    again = pack_again(folder, first)
    assert again.sha256 == first.sha256
    assert again.images == 3
    with zipfile.ZipFile(again.path) as package:
        assert package.read("0001.txt") == b"SMK pale smoke 1"
        assert "0003.txt" not in package.namelist()


def test_a_repeated_run_can_be_repeated(folder: Path) -> None:
    first = first_pack(folder)
    assert pack_again(folder, pack_again(folder, first)).sha256 == first.sha256


@pytest.mark.parametrize("how", ["gone", "changed"])
def test_nothing_is_packed_where_an_image_is_not_as_it_was(folder: Path, how: str) -> None:
    first = first_pack(folder)
    (folder / "2.png").unlink()
    if how == "changed":
        Image.new("RGB", (800, 700), "gold").save(folder / "2.png")
    with pytest.raises(Failure) as caught:
        pack_again(folder, first)
    problem = caught.value.problem
    assert (problem.kind, problem.subject) == (Kind.IMAGES_CHANGED, "2.png")
    assert not (folder.parent / "again.zip").exists()
