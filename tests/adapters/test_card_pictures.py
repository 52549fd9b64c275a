"""Pictures for a card tell nothing but what is seen."""

from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from fluxtune_desktop.adapters.card_pictures import bare_copies
from fluxtune_desktop.core.publication import CardPicture


def test_the_copy_has_the_pixels_and_not_the_settings(tmp_path: Path) -> None:
    told = PngInfo()
    told.add_text("parameters", "a secret beside the picture")
    source = tmp_path / "a.png"
    Image.new("RGB", (8, 8), "teal").save(source, pnginfo=told)
    odd = tmp_path / "b.png"
    odd.write_bytes(b"no picture")
    asked = (CardPicture(file=source, prompt="x"), CardPicture(file=odd, prompt="y"))
    [(name, copy, prompt)] = bare_copies(asked, tmp_path / "card")
    assert (name, prompt) == ("images/01.png", "x")
    assert b"secret" not in copy.read_bytes()
    with Image.open(copy) as picture:
        assert picture.getpixel((1, 1)) == (0, 128, 128)
