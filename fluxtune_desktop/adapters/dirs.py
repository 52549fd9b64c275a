"""Where this system keeps the data, cache, configuration and logs of one person."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "FLUXTUNE_HOME"
"""When set, everything that is not a project lies below this folder."""
_NAME = "FluxTune"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dirs:
    """Folders; none of them needs to exist yet. ``pictures`` is where new projects are made."""

    data: Path
    cache: Path
    config: Path
    log: Path
    pictures: Path

    @property
    def settings_file(self) -> Path:
        """The person's settings."""
        return self.config / "settings.json"

    @property
    def presets_file(self) -> Path:
        """The person's own presets of the trainers."""
        return self.config / "presets.json"

    @property
    def window_file(self) -> Path:
        """Where the window stood."""
        return self.config / "window.ini"

    @property
    def history_file(self) -> Path:
        """What captions said before."""
        return self.data / "history.sqlite3"

    @property
    def ledger_file(self) -> Path:
        """What trainings and pictures of all projects cost."""
        return self.data / "ledger.jsonl"

    @property
    def thumbnails_file(self) -> Path:
        """Small pictures; may be deleted at any time."""
        return self.cache / "thumbnails.sqlite3"


def user_dirs(environ: Mapping[str, str]) -> Dirs:
    """The folders of the person who runs the program."""
    home = environ.get(HOME_VARIABLE, "")
    if home:
        root = Path(home).absolute()
        return Dirs(
            data=root / "data",
            cache=root / "cache",
            config=root / "config",
            log=root / "log",
            pictures=root / "pictures" / _NAME,
        )
    # Imported here: asking the system takes a while on Windows, and tests never need it.
    from platformdirs import PlatformDirs

    system = PlatformDirs(appname=_NAME, appauthor=False, roaming=False)
    return Dirs(
        data=Path(system.user_data_dir),
        cache=Path(system.user_cache_dir),
        config=Path(system.user_config_dir),
        log=Path(system.user_log_dir),
        pictures=Path(system.user_pictures_dir) / _NAME,
    )
