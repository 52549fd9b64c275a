"""Which folder is beside the program."""

from pathlib import Path

import pytest

from fluxtune_desktop.adapters.portable import beside_program, portable_home
from fluxtune_desktop.core.errors import Failure, Kind


@pytest.mark.parametrize(
    ("program", "folder"),
    [
        ("/opt/fluxtune/fluxtune", "/opt/fluxtune"),
        ("/Volumes/Stick/FluxTune.app/Contents/MacOS/fluxtune", "/Volumes/Stick"),
    ],
)
def test_a_frozen_program_has_it_next_to_what_is_started(program: str, folder: str) -> None:
    assert beside_program(Path(program)) == Path(folder)


def test_an_appimage_is_what_is_started_not_where_it_is_mounted(tmp_path: Path) -> None:
    home = portable_home({"APPIMAGE": str(tmp_path / "FluxTune.AppImage")})
    assert home == tmp_path / "FluxTune-data"
    assert home.is_dir()


def test_where_nothing_can_be_written_it_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "FluxTune-data").write_text("in the way")
    with pytest.raises(Failure) as trouble:
        portable_home({"APPIMAGE": str(tmp_path / "FluxTune.AppImage")})
    assert trouble.value.problem.kind is Kind.FILE_TROUBLE
