"""What ships with the program is there, whole, and licensed."""

import re
from pathlib import Path

from PIL import Image

from fluxtune_desktop.resources_path import resource_path

SAMPLE = resource_path("sample")
PICTURES = sorted(SAMPLE.glob("*.jpg"))


def test_the_resources_are_found() -> None:
    assert resource_path("icons", "flame.svg").is_file()
    assert resource_path("style", "app.qss").is_file()


def test_the_sample_has_fourteen_pictures_named_in_order() -> None:
    assert [picture.name for picture in PICTURES] == [f"{n:03}.jpg" for n in range(1, 15)]


def test_the_sample_is_small_enough_to_ship() -> None:
    assert sum(picture.stat().st_size for picture in PICTURES) < 3_000_000


def test_the_sample_pictures_are_what_the_trainer_likes() -> None:
    for picture in PICTURES:
        with Image.open(picture) as image:
            image.load()
            assert image.mode == "RGB"
            assert max(image.size) <= 1024
            assert min(image.size) >= 768


def test_every_sample_picture_has_a_caption_of_its_own_with_the_trigger_word_once() -> None:
    captions = [picture.with_suffix(".txt").read_bytes() for picture in PICTURES]
    assert len(set(captions)) == len(PICTURES)
    for caption in captions:
        assert not caption.startswith(b"\xef\xbb\xbf")
        words = caption.decode("utf-8").strip()
        assert len(re.findall(r"\bSMKRINA\b", words)) == 1
        assert len(words.split()) >= 12


def test_no_two_sample_pictures_look_alike() -> None:
    fingerprints = {fingerprint(picture) for picture in PICTURES}
    assert len(fingerprints) == len(PICTURES)


def test_everything_that_is_not_ours_has_its_licence_beside_it() -> None:
    assert "SIL OPEN FONT LICENSE" in resource_path("fonts", "OFL.txt").read_text("utf-8")
    assert "ISC License" in resource_path("icons", "LICENSE").read_text("utf-8")
    assert "CC0" in resource_path("sample", "LICENSE").read_text("utf-8")
    assert "2021 OpenAI" in resource_path("data", "LICENSE-CLIP").read_text("utf-8")


def test_the_fonts_are_small_enough_to_ship() -> None:
    fonts = list(resource_path("fonts").glob("*.ttf"))
    assert len(fonts) == 3
    assert sum(font.stat().st_size for font in fonts) < 1_500_000


def fingerprint(picture: Path) -> bytes:
    with Image.open(picture) as image:
        tiny = image.convert("L").resize((9, 9))
        return bytes(level // 16 for level in tiny.tobytes())
