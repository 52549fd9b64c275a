"""What the program keeps on this computer."""

from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.dirs import HOME_VARIABLE, Dirs, user_dirs
from fluxtune_desktop.adapters.storage import Storage
from fluxtune_desktop.adapters.thumbnail_cache import ThumbnailCache
from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.storage import Store


@pytest.fixture
def dirs(tmp_path: Path) -> Dirs:
    return user_dirs({HOME_VARIABLE: str(tmp_path)})


@pytest.fixture
def cache(dirs: Dirs) -> ThumbnailCache:
    return ThumbnailCache(dirs.thumbnails_file)


@pytest.fixture
def storage(dirs: Dirs, cache: ThumbnailCache) -> Storage:
    return Storage(dirs, cache.clear)


def sizes(storage: Storage) -> dict[Store, int]:
    return {each.store: each.octets for each in storage.measure()}


def test_at_first_there_is_nothing(storage: Storage) -> None:
    assert set(sizes(storage).values()) == {0}


def test_thumbnails_are_cleared_and_made_again(
    storage: Storage, cache: ThumbnailCache, tmp_path: Path
) -> None:
    image = tmp_path / "one.png"
    Image.effect_noise((300, 300), 60).save(image)
    stamp = FileStamp(mtime_ns=1, size=1)
    cache.thumbnail(image, stamp, 128)
    cache.close()
    assert sizes(storage)[Store.THUMBNAILS] > 0
    storage.clear(Store.THUMBNAILS)
    assert sizes(storage)[Store.THUMBNAILS] == 0
    cache.thumbnail(image, stamp, 128)
    cache.close()
    assert sizes(storage)[Store.THUMBNAILS] > 0


def test_old_logs_go_and_the_open_one_is_begun_anew(storage: Storage, dirs: Dirs) -> None:
    dirs.log.mkdir(parents=True)
    for name in ("fluxtune.log", "fluxtune.log.1", "other.txt"):
        (dirs.log / name).write_bytes(b"x" * 100)
    assert sizes(storage)[Store.LOGS] == 200
    storage.clear(Store.LOGS)
    assert sizes(storage)[Store.LOGS] == 0
    assert sorted(path.name for path in dirs.log.iterdir()) == ["fluxtune.log", "other.txt"]


@pytest.mark.parametrize("store", [Store.HISTORY, Store.PRACTICE])
def test_what_holds_work_is_never_cleared(storage: Storage, dirs: Dirs, store: Store) -> None:
    dirs.history_file.parent.mkdir(parents=True)
    dirs.history_file.write_bytes(b"x" * 10)
    (dirs.data / "practice").mkdir()
    (dirs.data / "practice" / "state.json").write_bytes(b"x" * 10)
    with pytest.raises(ValueError, match=store.value):
        storage.clear(store)
    assert sizes(storage)[store] == 10
