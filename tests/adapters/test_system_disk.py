"""A whole disk is no project."""

from pathlib import Path

import pytest

from fluxtune_desktop.adapters.dirs import HOME_VARIABLE, user_dirs
from fluxtune_desktop.adapters.import_sources import find_sources
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.system_disk import refuse_system_disk
from fluxtune_desktop.core.errors import Failure, Kind

ROOT = Path(Path.cwd().anchor)


@pytest.mark.parametrize("way", [".", "tmp/.."])
def test_the_root_of_the_system_is_refused_and_nothing_is_put_there(
    tmp_path: Path, way: str
) -> None:
    dirs = user_dirs({HOME_VARIABLE: str(tmp_path)})
    before = sorted(ROOT.iterdir())
    with pytest.raises(Failure) as trouble:
        ProjectDir.open(ROOT / way, dirs, program="test")
    assert trouble.value.problem.kind is Kind.WHOLE_DISK
    assert sorted(ROOT.iterdir()) == before


def test_a_folder_below_it_is_a_folder(tmp_path: Path) -> None:
    refuse_system_disk(tmp_path)
    refuse_system_disk(tmp_path / "not there yet")


def test_the_whole_disk_is_not_looked_through_for_images() -> None:
    found = find_sources([ROOT], subfolders=True)
    assert [each.kind for each in found.refused] == [Kind.WHOLE_DISK]
    assert found.images == []
