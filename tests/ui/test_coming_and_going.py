"""Projects are opened, changed and left, while garbage is collected all the time."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.services.garbage import Garbage
from tests.ui.windows import Studio, images_folder

pytestmark = pytest.mark.usefixtures("trash")
FIRST, SECOND = ImageId("001.png"), ImageId("002.png")


@pytest.fixture
def collecting() -> Iterator[None]:
    """As if memory were short: Python looks for what nobody holds after a few objects each."""
    usual = gc.get_threshold()
    gc.set_threshold(20, 2, 2)
    garbage = Garbage(every_ms=1)
    yield
    garbage.stop()
    gc.disable()
    gc.set_threshold(*usual)


def take_steps(studio: Studio) -> None:
    """Steps of each kind, some of them undone, one to be done again."""
    session = studio.services.session
    session.set_caption(FIRST, "smoke that bows")
    session.set_marks({FIRST: Mark(rating=4), SECOND: Mark(rating=2)}, "Rate")
    session.remove_images([FIRST])
    session.undo.undo()
    session.undo.redo()
    session.undo.undo()
    session.set_captions({SECOND: "smoke that kneels"}, "Change captions")
    session.undo.undo()


@pytest.mark.usefixtures("collecting")
def test_each_project_is_left_with_its_steps_and_the_program_with_the_last(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    other = images_folder(tmp_path / "other", ["ink that runs", "ink that dries"])
    window = studio.window(smoke)
    session = studio.services.session
    for folder in (other, smoke, other):
        take_steps(studio)
        session.close()
        assert not session.undo.canUndo()
        studio.open(folder)
        assert {FIRST, SECOND} <= {image.id for image in session.dataset.images}
    take_steps(studio)
    assert window.close()
    studio.leave()
    assert (other / FIRST).is_file()
