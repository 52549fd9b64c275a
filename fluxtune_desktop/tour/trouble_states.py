"""Captions in trouble: another encoding, another program's text, a file that cannot be written."""

from collections.abc import Iterator

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click, write
from fluxtune_desktop.tour.stage import TRIGGER, Stage

_ODD = (ImageId("002.jpg"), ImageId("003.jpg"))
_CONFLICT_ROW = 4
_BLOCKED_ROW = 6
_THEIRS = f"{TRIGGER} a dancer of blue smoke, arms raised, seen from the side, by another program"
_MINE = f"{TRIGGER} a dancer of white smoke, arms raised, seen from the side"


def trouble_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project, whose captions are as they were at the end."""
    yield from _odd_encoding(stage, camera)
    yield from _conflict(stage, camera)
    yield from _cannot_save(stage, camera)


def _odd_encoding(stage: Stage, camera: Camera) -> Iterator[Until]:
    session, page = stage.services.session, stage.dataset
    folder = session.folder
    if folder is None:
        return
    files = [folder.joinpath(image).with_suffix(".txt") for image in _ODD]
    before = [file.read_bytes() for file in files]
    for file, codec in zip(files, ("cp1252", "utf-16"), strict=True):
        file.write_bytes(f"{TRIGGER} fumée – «thin strands», curling like a café’s".encode(codec))
    session.rescan()
    yield Until(what="odd encodings", holds=lambda: session.dataset.odd == _ODD, seconds=10)
    page.grid.choose(_ODD[0])
    yield pause(0.5)
    yield from camera.shoot("2-dataset-odd-encoding")
    click(page.inspector.encoding.all_button)
    yield Until(what="UTF-8", holds=lambda: not session.dataset.odd, seconds=10)
    yield pause(0.5)
    yield from camera.shoot("2-dataset-odd-encoding-converted")
    panel = page.earlier.panel
    click(page.earlier.button)
    yield Until(what="earlier versions", holds=lambda: len(panel.rows) > 1, seconds=10)
    yield pause(0.5)
    yield from camera.shoot("2-dataset-odd-encoding-kept")
    click(panel.close_button)
    for file, data in zip(files, before, strict=True):
        file.write_bytes(data)
    session.rescan()
    yield Until(what="the folder", holds=lambda: not session.busy, seconds=10)


def _conflict(stage: Stage, camera: Camera) -> Iterator[Until]:
    page, session = stage.dataset, stage.services.session
    page.grid.choose_row(_CONFLICT_ROW)
    inspector, folder = page.inspector, session.folder
    if inspector.image is None or folder is None:
        return
    image, file = inspector.image, folder.joinpath(inspector.image).with_suffix(".txt")
    before = session.caption(image)
    write(inspector.editor, _MINE)
    yield stage.saved()
    # A keystroke before the other program writes: what was typed is not thrown away.
    session.set_caption(image, f"{_MINE}.")
    file.write_text(_THEIRS, encoding="utf-8")
    choice = inspector.trouble.mine_button
    yield Until(what="a conflict", holds=choice.isVisible, seconds=10)
    yield from camera.shoot("2-dataset-conflict")
    click(choice)
    yield stage.saved()
    session.set_caption(image, before)
    yield stage.saved()


def _cannot_save(stage: Stage, camera: Camera) -> Iterator[Until]:
    page, autosave = stage.dataset, stage.services.autosave
    page.grid.choose_row(_BLOCKED_ROW)
    image, folder = page.inspector.image, stage.services.session.folder
    if image is None or folder is None:
        return
    file = folder.joinpath(image).with_suffix(".txt")
    before = file.read_bytes()
    # A folder stands where the file belongs.
    file.unlink()
    file.mkdir()
    write(page.inspector.editor, _MINE)
    trouble = SaveState.TROUBLE
    yield Until(what="trouble", holds=lambda: autosave.state(image) is trouble, seconds=10)
    yield from camera.shoot("2-dataset-cannot-save")
    file.rmdir()
    file.write_bytes(before)
    autosave.overwrite(image)
    yield stage.saved()
    page.grid.choose_row(0)
