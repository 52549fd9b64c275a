"""One line of JSON about this installation: what a bundle must hold to work."""

import platform
import sys
from importlib.metadata import version
from pathlib import Path

from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.resources_path import resource_path

_PACKAGES = ("fluxtune-desktop", "PySide6-Essentials", "replicate", "huggingface_hub", "pillow")
_RESOURCES = ("icons", "fonts", "style", "sample")


def smoke(console: Console) -> int:
    """Platform, Qt plugins, resources, keyring backend, image formats, versions."""
    resources = {name: resource_path(name).is_dir() for name in _RESOURCES}
    plugins = _qt_plugins()
    console.json(
        {
            "version": version("fluxtune-desktop"),
            "python": platform.python_version(),
            "platform": f"{platform.system()} {platform.machine()}",
            "frozen": bool(getattr(sys, "frozen", False)),
            "versions": {name: version(name) for name in _PACKAGES},
            "qt_plugins": plugins,
            "resources": resources,
            "keyring": _keyring(),
            "image_formats": _image_formats(),
        }
    )
    return 0 if all(resources.values()) and plugins["platforms"] else 1


def _qt_plugins() -> dict[str, list[str]]:
    from PySide6.QtCore import QLibraryInfo

    root = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return {
        kind: sorted(file.stem.removeprefix("lib") for file in (root / kind).glob("*.*"))
        for kind in ("platforms", "imageformats", "iconengines")
    }


def _keyring() -> str:
    from fluxtune_desktop.wiring import token_store

    return token_store().place


def _image_formats() -> list[str]:
    from fluxtune_desktop.adapters.images import FORMATS

    return sorted(FORMATS)
