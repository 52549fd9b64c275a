"""Thumbnails are kept between starts; losing them costs only time."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from fluxtune_desktop.adapters.atomic import stamp_of
from fluxtune_desktop.adapters.thumbnail_cache import ThumbnailCache
from fluxtune_desktop.core.edits import NO_EDITS, Box, Edits
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.pixels import EVERY_PIXEL
from fluxtune_desktop.services.thumbnails import Thumbnails


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "a.png"
    Image.new("RGB", (300, 200), "teal").save(path)
    return path


@pytest.fixture
def opened(tmp_path):
    caches = []

    def open_it(**options):
        caches.append(ThumbnailCache(tmp_path / "cache" / "thumbnails.sqlite3", **options))
        return caches[-1]

    yield open_it
    for cache in caches:
        cache.close()


def rows(tmp_path):
    connection = sqlite3.connect(tmp_path / "cache" / "thumbnails.sqlite3")
    (count,) = connection.execute("SELECT count(*) FROM thumbnail").fetchone()
    connection.close()
    return count


def test_the_second_look_needs_no_image(image, opened):
    stamp = stamp_of(image)
    before = opened()
    first = before.thumbnail(image, stamp, 100)
    before.close()
    image.write_bytes(b"gone")
    second = opened().thumbnail(image, stamp, 100)
    assert (second.width, second.height) == (first.width, first.height) == (100, 67)
    assert len(second.rgba) == 100 * 67 * 4


def test_leaving_writes_what_was_made(tmp_path, image, opened):
    cache = opened()
    thumbnails = Thumbnails(cache.thumbnail, close=cache.close)
    cache.thumbnail(image, stamp_of(image), 100)
    assert thumbnails.shutdown(5.0)
    assert rows(tmp_path) == 1


def test_a_changed_image_is_looked_at_again(image, opened):
    cache = opened()
    cache.thumbnail(image, stamp_of(image), 100)
    Image.new("RGB", (50, 50), "red").save(image)
    assert cache.thumbnail(image, stamp_of(image), 100).width == 50


def test_what_was_just_made_is_known_before_it_is_on_the_disk(image, opened):
    cache, stamp = opened(), stamp_of(image)
    cache.thumbnail(image, stamp, 100)
    image.write_bytes(b"gone")
    assert cache.thumbnail(image, stamp, 100).width == 100


def test_an_edited_image_has_a_thumbnail_of_its_own(image, opened):
    cache, stamp = opened(), stamp_of(image)
    turned = Edits(quarter_turns=1)
    cropped = Edits(crop=Box(left=0, top=0, width=60, height=90), mirrored=True)
    for _ in range(2):
        shapes = [
            (small.width, small.height)
            for edits in (NO_EDITS, turned, cropped)
            for small in [cache.thumbnail(image, stamp, 100, edits)]
        ]
        assert shapes == [(100, 67), (67, 100), (60, 90)]
        cache.close()


def test_many_threads_may_ask_while_it_is_closed(tmp_path, opened):
    paths = [tmp_path / f"{number}.png" for number in range(40)]
    for path in paths:
        Image.new("RGB", (40, 40), "teal").save(path)
    cache = opened()
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(cache.thumbnail, path, stamp_of(path), 40) for path in paths * 5]
        for _ in range(5):
            cache.close()
        assert {each.result().width for each in asked} == {40}
    cache.close()
    assert rows(tmp_path) == 40


def test_transparent_images_are_not_kept(tmp_path, image, opened):
    path = tmp_path / "b.png"
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(path)
    cache = opened()
    assert cache.thumbnail(path, stamp_of(path), 50).rgba[3] == 0
    cache.thumbnail(image, stamp_of(image), 50)
    cache.close()
    assert rows(tmp_path) == 1


def test_a_spoiled_cache_is_made_anew(tmp_path, image, opened):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "thumbnails.sqlite3").write_bytes(b"spoiled " * 1000)
    cache = opened()
    for _ in range(2):
        assert cache.thumbnail(image, stamp_of(image), 100).width == 100
        cache.close()
    assert rows(tmp_path) == 1


def test_without_a_place_for_it_pictures_are_still_shown(tmp_path, image, opened):
    (tmp_path / "cache").write_text("in the way")
    assert opened().thumbnail(image, stamp_of(image), 100).width == 100


def test_it_stays_below_its_cap(tmp_path, opened):
    cache = opened(cap_bytes=100_000)
    noise = Image.effect_noise((100, 100), 90)
    for number in range(60):
        path = tmp_path / f"{number}.bmp"
        noise.save(path)
        cache.thumbnail(path, stamp_of(path), 100)
    cache.close()
    assert 1 < rows(tmp_path) < 40


def test_what_is_no_image_is_trouble(tmp_path, opened):
    path = tmp_path / "b.png"
    path.write_bytes(b"x")
    with pytest.raises(Failure):
        opened().thumbnail(path, stamp_of(path), 100)


def test_an_image_with_every_pixel_is_not_kept(image, opened, tmp_path):
    cache = opened()
    cache.thumbnail(image, stamp_of(image), 100)
    assert cache.thumbnail(image, stamp_of(image), EVERY_PIXEL).width == 300
    cache.close()
    assert rows(tmp_path) == 1
