"""The pictures that were made, each with the settings that made it: ``.fluxtune/pictures``."""

import json
import re
import threading
from pathlib import Path
from typing import Any

from fluxtune_desktop.adapters.atomic import make_folder, write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.journal import append_line, read_lines
from fluxtune_desktop.adapters.png_text import SIGNATURE, with_text
from fluxtune_desktop.core.endpoints import REPLICATE
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import PictureId
from fluxtune_desktop.core.journal_codec import decode, encode
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest
from fluxtune_desktop.core.pricing import Prices, picture_cost

KEYWORD = "fluxtune"
"""The keyword of the text chunk that holds the settings."""
MAX_BYTES = 200_000_000
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
_SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}
_PASSING = frozenset({"fraction", "request"})


class PictureFolder:
    """Their journal, the files, and the settings beside them. For several threads."""

    def __init__(self, root: Path, *, prices: Prices | None = None) -> None:
        self._root = root
        self._prices = prices or Prices()
        self._lock = threading.Lock()
        self._asked: set[PictureId] = set()

    def append(self, picture: Picture) -> None:
        """Write the picture's state, on the disk when this returns.

        The first line of a picture holds the whole request, so that it can be collected later.
        """
        with self._lock:
            entry: dict[str, Any] = {"id": picture.id, **encode(picture, without=_PASSING)}
            if picture.id not in self._asked:
                make_folder(self._root)
                entry["request"] = encode(picture.request)
            append_line(self._journal, entry)
            self._asked.add(picture.id)

    def pictures(self) -> tuple[Picture, ...]:
        """The last state of every picture, oldest first; kept ones whose file is gone left out."""
        return tuple(each for each in self.asked() if self._there(each))

    def asked(self) -> tuple[Picture, ...]:
        """The last state of every picture that was ever asked for, oldest first."""
        requests: dict[str, PictureRequest] = {}
        latest: dict[str, Picture | None] = {}
        for entry in read_lines(self._journal):
            name = (entry or {}).get("id")
            if entry is None or not isinstance(name, str):
                continue
            try:
                if "request" in entry:
                    requests[name] = decode(PictureRequest, entry["request"])
                    latest.setdefault(name, None)
                latest[name] = decode(Picture, entry, request=requests[name])
            except (ValueError, KeyError):
                latest[name] = None
        return tuple(each for each in latest.values() if each is not None)

    def part(self, picture: PictureId) -> Path:
        """Where the download goes before it is looked at."""
        if _SAFE.fullmatch(picture) is None:
            raise failure(Kind.FILE_TROUBLE, subject=str(picture))
        make_folder(self._root)
        return self._root / f"{picture}.part"

    def keep(self, picture: Picture) -> Picture:
        """Check the downloaded part, put it in place with its settings inside and beside it,
        durably; returns the picture KEPT with file, width and height.

        The settings come first: a picture that is there always has them.
        """
        from fluxtune_desktop.adapters.images import check_pixels

        part = self.part(picture.id)
        facts = check_pixels(part)
        with file_trouble(part):
            data = part.read_bytes()
        if len(data) > MAX_BYTES or facts.format not in _SUFFIXES:
            raise failure(Kind.BAD_IMAGE, subject=picture.id, detail=facts.format)
        target = self._root / (picture.id + _SUFFIXES[facts.format])
        kept = picture.to(
            PicturePhase.KEPT, file=target.name, width=facts.width, height=facts.height
        )
        settings = json.dumps(self._settings(kept), indent=2, ensure_ascii=False) + "\n"
        if data.startswith(SIGNATURE):
            data = with_text(data, keyword=KEYWORD, text=settings)
        write_durably(target.with_suffix(".json"), settings.encode("utf-8", "backslashreplace"))
        write_durably(target, data)
        check_pixels(target)
        with file_trouble(part):
            part.unlink(missing_ok=True)
        return kept

    def path(self, picture: Picture) -> Path | None:
        """The kept file; None when there is none."""
        if not picture.file or Path(picture.file).name != picture.file:
            return None
        path = self._root / picture.file
        return path if path.is_file() else None

    def export(self, picture: Picture, target: Path) -> None:
        """Copy a kept picture to a place that the person chose, replacing what is there."""
        source = self.path(picture)
        if source is None:
            raise failure(Kind.MISSING, subject=picture.file or picture.id)
        with file_trouble(source):
            data = source.read_bytes()
        write_durably(target, data)

    @property
    def _journal(self) -> Path:
        return self._root / "journal.jsonl"

    def _there(self, picture: Picture) -> bool:
        return picture.phase is not PicturePhase.KEPT or self.path(picture) is not None

    def _settings(self, picture: Picture) -> dict[str, Any]:
        request = picture.request
        seconds = picture.predict_seconds
        return {
            "program": "FluxTune Desktop",
            "prompt": request.prompt,
            "seed": request.seed,
            "service": request.service,
            "model": str(request.model),
            "version": str(request.version),
            "run": str(request.run),
            "step": request.step,
            "input": request.inputs(),
            "prediction": picture.prediction,
            "asked_at": encode(request)["asked_at"],
            "seconds": seconds,
            "dollars": _dollars(self._prices, request, seconds),
            "width": picture.width,
            "height": picture.height,
        }


def _dollars(prices: Prices, request: PictureRequest, seconds: float | None) -> float | None:
    """What it cost, as far as the billed seconds are known."""
    if request.service != REPLICATE:
        return 0.0
    if seconds is None:
        return None
    return round(picture_cost(prices, seconds=seconds, from_hub=bool(request.lora)), 5)
