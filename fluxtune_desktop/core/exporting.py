"""Captions for other programs: as one file, or each beside a copy of its image."""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId


class ExportForm(StrEnum):
    """What is written. FOLDER and ZIP hold images with a text file beside each."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    FOLDER = "folder"
    ZIP = "zip"

    @property
    def with_images(self) -> bool:
        """Whether images are copied."""
        return self in (ExportForm.FOLDER, ExportForm.ZIP)

    @property
    def suffix(self) -> str:
        """How the name of the file ends; empty for a folder."""
        return "" if self is ExportForm.FOLDER else f".{self.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """Where to and how. ``replace``: the person agreed that a file of that name goes.

    ``numbered``: where something of that name is, a number is added to it.
    ``with_edits``: images that are cropped, mirrored or turned are written so, the others copied.
    """

    target: Path
    form: ExportForm
    replace: bool = False
    numbered: bool = False
    with_edits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What was written. ``unreadable`` captions stayed behind; ``refused`` images, too."""

    target: Path
    captions: int = 0
    images: int = 0
    unreadable: int = 0
    refused: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An image with the names that it and its caption get. ``stem`` is the same for both."""

    image: DatasetImage
    stem: str

    @property
    def suffix(self) -> str:
        """The suffix of the image's file, as it is."""
        return suffix_of(self.image.id)

    @property
    def caption_file(self) -> str:
        """The text file beside it."""
        return f"{self.stem}.txt"


def suffix_of(image: ImageId) -> str:
    """The last part of a name, from its dot on."""
    return image[image.rfind(".") :]


def exported(images: Iterable[DatasetImage], *, left_out: bool) -> tuple[DatasetImage, ...]:
    """Those that are exported: all that are there, or only those that a training would take."""
    return tuple(
        image for image in images if not image.missing and (left_out or not image.left_out)
    )


def captions_text(images: Iterable[DatasetImage], form: ExportForm) -> str:
    """The captions as one file; images without one are left out.

    JSON is ``{"images": [{"filename": …, "caption": …}]}``; JSONL and CSV have ``file_name`` and
    ``text``, the columns of https://huggingface.co/docs/datasets/image_dataset.
    """
    pairs = [(str(image.id), image.caption.text) for image in images if image.captioned]
    writers = {ExportForm.JSON: _json, ExportForm.JSONL: _json_lines, ExportForm.CSV: _csv}
    return _whole_characters(writers[form](pairs))


def unreadable(images: Iterable[DatasetImage]) -> int:
    """How many captions cannot be read."""
    return sum(not image.caption.readable for image in images)


def pairs_of(images: Sequence[DatasetImage]) -> tuple[Pair, ...]:
    """Names that every system takes and that differ without regard to capitals.

    Two images of one stem share a caption here and get one each there.
    """
    taken: set[str] = set()
    pairs = []
    for image in images:
        stem = _safe(str(image.id).removesuffix(suffix_of(image.id)))
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        pairs.append(Pair(image=image, stem=name))
    return tuple(pairs)


_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that Windows does not take (https://learn.microsoft.com/windows/win32/fileio/
naming-a-file)."""
_LONGEST = 120
"""Characters of a stem; many systems take 255 bytes in all."""


def _safe(stem: str) -> str:
    safe = _FORBIDDEN.sub("_", _whole_characters(stem)).strip(" .")[:_LONGEST]
    return f"_{safe}" if not safe or _RESERVED.fullmatch(safe) else safe


_FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""What a table program would take for a formula at the start of a cell
(https://owasp.org/www-community/attacks/CSV_Injection)."""


def cell(text: str) -> str:
    """The text for a cell of CSV, such that no table program runs it."""
    return f"'{text}" if _FORMULA.match(text) else text


def from_cell(text: str) -> str:
    """The text that ``cell`` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


_Pairs = Sequence[tuple[str, str]]


def _json(pairs: _Pairs) -> str:
    images = [{"filename": name, "caption": text} for name, text in pairs]
    return json.dumps({"images": images}, ensure_ascii=False, indent=2) + "\n"


def _json_lines(pairs: _Pairs) -> str:
    lines = ({"file_name": name, "text": text} for name, text in pairs)
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _csv(pairs: _Pairs) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(("file_name", "text"))
    writer.writerows((cell(name), cell(text)) for name, text in pairs)
    return stream.getvalue()


def _whole_characters(text: str) -> str:
    """Half a character, which the name of a file may hold, becomes U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
