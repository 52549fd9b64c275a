"""The search that proves that no token is on the disk: it finds one in whatever it is wrapped."""

import base64
import gzip
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.torture.canaries import Search, written_below

TOKEN = "r8_" + "q7Zx" * 9 + "W"


def in_zip(path: Path, method: int) -> None:
    with zipfile.ZipFile(path, "w", compression=method) as archive:
        archive.writestr("captions.txt", f"a dancer {TOKEN} of smoke" * 3)


def in_png(path: Path, *, compressed: bool) -> None:
    info = PngInfo()
    info.add_text("fluxtune", f"prompt: {TOKEN}", zip=compressed)
    Image.new("RGB", (8, 8)).save(path, pnginfo=info)


def in_exif(path: Path) -> None:
    image = Image.new("RGB", (8, 8))
    exif = image.getexif()
    exif[0x9286] = b"UNICODE\0" + TOKEN.encode("utf-16-le")
    image.save(path, exif=exif)


def in_database(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE edit (old TEXT)")
        database.execute("INSERT INTO edit VALUES (?)", (f"{'x' * 4090}{TOKEN}{'y' * 9000}",))
    database.close()


def in_nested(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("more.gz", gzip.compress(TOKEN.encode()))


WRAPPINGS: dict[str, Callable[[Path], object]] = {
    "utf-8": lambda path: path.write_text(f"Bearer {TOKEN}"),
    "upper case": lambda path: path.write_text(TOKEN.upper()),
    "utf-16-le": lambda path: path.write_bytes(TOKEN.encode("utf-16-le")),
    "utf-16-be": lambda path: path.write_bytes(TOKEN.encode("utf-16-be")),
    "base64": lambda path: path.write_bytes(base64.b64encode(f"{TOKEN}".encode())),
    "base64 after one": lambda path: path.write_bytes(base64.b64encode(f":{TOKEN}".encode())),
    "base64 after two": lambda path: path.write_bytes(base64.b64encode(f"ab{TOKEN}!".encode())),
    "url, all of it": lambda path: path.write_text("".join(f"%{ord(c):02x}" for c in TOKEN)),
    "json": lambda path: path.write_text("".join(f"\\u{ord(c):04x}" for c in TOKEN)),
    "reversed": lambda path: path.write_text(TOKEN[::-1]),
    "hexadecimal": lambda path: path.write_text(TOKEN.encode().hex()),
    "cut short": lambda path: path.write_text(TOKEN[:24] + "…"),
    "zip, stored": lambda path: in_zip(path, zipfile.ZIP_STORED),
    "zip, deflated": lambda path: in_zip(path, zipfile.ZIP_DEFLATED),
    "gzip in a zip": in_nested,
    "zlib among others": lambda path: path.write_bytes(b"head" + zlib.compress(TOKEN.encode())),
    "text of a PNG": lambda path: in_png(path.with_suffix(".png"), compressed=False),
    "compressed text of a PNG": lambda path: in_png(path.with_suffix(".png"), compressed=True),
    "EXIF": lambda path: in_exif(path.with_suffix(".jpg")),
    "SQLite, over two pages": in_database,
    "name of a file": lambda path: (path.parent / f"{TOKEN}.txt").touch(),
}


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_a_token_is_found(wrapping: str, tmp_path: Path) -> None:
    WRAPPINGS[wrapping](tmp_path / "file")
    hits = Search({"replicate": TOKEN}).files(written_below(tmp_path), root=tmp_path)
    assert {hit.name for hit in hits} == {"replicate"}


def test_in_the_log_of_changes_of_an_open_database(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "history.sqlite3")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE edit (old TEXT)")
    database.execute("INSERT INTO edit VALUES (?)", (TOKEN,))
    database.commit()
    hits = Search({"replicate": TOKEN}).files(written_below(tmp_path), root=tmp_path)
    database.close()
    assert {hit.file for hit in hits} == {"history.sqlite3-wal"}


def test_its_last_four_characters_are_no_leak(tmp_path: Path) -> None:
    (tmp_path / "accounts.json").write_text(f'{{"last_four": "{TOKEN[-4:]}"}}')
    assert not Search({"replicate": TOKEN}).files(written_below(tmp_path), root=tmp_path)


def test_what_is_left_out_is_not_looked_at(tmp_path: Path) -> None:
    keyring = tmp_path / "keyrings"
    keyring.mkdir()
    (keyring / "login.keyring").write_text(TOKEN)
    assert written_below(tmp_path, without=[keyring]) == []
