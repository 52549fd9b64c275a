"""The intermediate versions of a run: files in its folder, each looked at before it is kept."""

import re
from collections.abc import Mapping
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder, sync_folder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.safetensors_header import BadWeights, check_weights
from fluxtune_desktop.core.errors import Kind, failure

FOLDER = "versions"
_NAME = re.compile(r"lora-(\d{6,9})\.safetensors")


class VersionFolder:
    """Implements ``core.versions.VersionStore`` below the folder of one run."""

    def __init__(self, run_folder: Path) -> None:
        self._folder = run_folder / FOLDER

    def versions(self) -> Mapping[int, tuple[Path, int]]:
        """Those that are here."""
        if not self._folder.is_dir():
            return {}
        with file_trouble(self._folder):
            named = ((_NAME.fullmatch(each.name), each) for each in self._folder.iterdir())
            found = {
                int(name[1]): (each, each.stat().st_size)
                for name, each in named
                if name and each.is_file()
            }
        return dict(sorted(found.items()))

    def place(self, step: int) -> Path:
        """Where one is downloaded to; the folder is there then."""
        make_folder(self._folder)
        return self._folder / f"coming-{step:06}"

    def keep(self, step: int, file: Path) -> Path:
        """Look at it without loading it, and name it by its step, durably."""
        kept = self._folder / f"lora-{step:06}.safetensors"
        with file_trouble(file):
            try:
                check_weights(file)
            except BadWeights as error:
                # Gone on with, it would stay what it is.
                file.unlink()
                raise failure(Kind.BAD_WEIGHTS, subject=kept.name, detail=str(error)) from error
            file.replace(kept)
            sync_folder(self._folder)
        return kept
