"""Where everything lies that is not a project, when it is to stay beside the program."""

import sys
from collections.abc import Mapping
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder

_FOLDER = "FluxTune-data"


def portable_home(environ: Mapping[str, str]) -> Path:
    """The folder beside the program, made now. Raises Failure where nothing can be written.

    Beside an AppImage (whose runtime sets APPIMAGE), a macOS application or a frozen program it
    lies next to what the person starts; in a source tree or an environment of Python in its root.
    """
    home = _beside(environ) / _FOLDER
    make_folder(home)
    return home


def _beside(environ: Mapping[str, str]) -> Path:
    image = environ.get("APPIMAGE", "")
    if image:
        return Path(image).absolute().parent
    if getattr(sys, "frozen", False):
        return beside_program(Path(sys.executable).resolve())
    tree = Path(__file__).resolve().parents[2]
    return tree if (tree / "pyproject.toml").is_file() else Path(sys.prefix)


def beside_program(program: Path) -> Path:
    """The folder of a frozen program; that of the whole application on macOS."""
    whole = (each for each in program.parents if each.suffix == ".app")
    return next(whole, program).parent
