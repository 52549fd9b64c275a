"""Pictures of phones are read with the extra ``heic``; without it, it is said what to do."""

import base64
import subprocess
import sys

from fluxtune_desktop.adapters.add_files import add_files
from fluxtune_desktop.adapters.images import probe, thumbnail

TEAL = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0"
    "AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAABoQABAAAAAAAAABoAAAAjaWluZgAAAAAA"
    "AQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmND"
    "AQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEB"
    "A3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5j"
    "bHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAA"
    "Av////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAAACJtZGF0AAAA"
    "FigBrxmA70mlv//bMwRzR2/1+taY+bg="
)
"""64 × 48 pixels, all teal."""

_WITHOUT = """
import sys
from pathlib import Path

sys.modules["pi_heif"] = None
from fluxtune_desktop.adapters.add_files import add_files

folder, source = map(Path, sys.argv[1:])
for problem in add_files(folder, [source]).refused:
    print(problem.kind.value, problem.subject)
"""


def heic(path):
    path.write_bytes(TEAL)
    return path


def test_a_heic_picture_is_added_measured_and_shown(tmp_path):
    folder = tmp_path / "style"
    folder.mkdir()
    assert add_files(folder, [heic(tmp_path / "phone.HEIC")]).added == ("phone.HEIC",)
    facts = probe(folder / "phone.HEIC")
    assert (facts.width, facts.height) == (64, 48)
    shown = thumbnail(folder / "phone.HEIC", 32)
    assert (shown.width, shown.height) == (32, 24)
    red, green, blue, opaque = shown.rgba[:4]
    assert red < 20
    assert abs(green - 128) < 20
    assert abs(blue - 128) < 20
    assert opaque == 255


def test_without_the_extra_it_is_refused_and_said_why(tmp_path):
    folder = tmp_path / "style"
    folder.mkdir()
    source = heic(tmp_path / "phone.heic")
    ran = subprocess.run(
        [sys.executable, "-c", _WITHOUT, str(folder), str(source)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "needs_heic phone.heic\n"
    assert [each.name for each in folder.iterdir() if each.name != ".fluxtune"] == []


def test_one_that_was_cut_off_is_told(tmp_path):
    folder = tmp_path / "style"
    folder.mkdir()
    (tmp_path / "cut.heic").write_bytes(TEAL[:-10])
    report = add_files(folder, [tmp_path / "cut.heic"])
    assert report.damaged == report.added
