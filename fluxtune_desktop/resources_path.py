"""Where the files that ship with the program are: icons, fonts, styles, the sample project."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """The path of a shipped file or folder, such as ``resource_path("icons", "flame.svg")``.

    In a wheel and in a bundle the resources lie inside the package; in a source tree they lie
    beside it. The path is returned whether or not the file exists.
    """
    return _resources_root().joinpath(*parts)


def _resources_root() -> Path:
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"
