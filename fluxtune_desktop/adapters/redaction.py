"""Takes tokens out of text: the ones that are known, and what looks like one."""

import base64
import json
import re
import threading
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

from fluxtune_desktop.core.secret import Secret

STARS = "****"

_SHAPES = (
    # The forms in which Replicate and Hugging Face hand out their tokens.
    re.compile(r"\b(?:r8|hf)_[A-Za-z0-9]{16,}"),
    re.compile(r"(?i)(?<=\bbearer )\S+|(?<=\bbasic )[A-Za-z0-9+/=_-]{8,}"),
    re.compile(r"(?i)(?<=\btoken )[A-Za-z0-9_-]{16,}"),
    re.compile(
        r"(?i)(?<=[?&;])((?:[a-z0-9_-]*[_-])?(?:token|key|sig|signature|credential|authorization))"
        r"=[^&\s\"'<>]+"
    ),
    # A W&B key: 40 hexadecimal digits after its name.
    re.compile(r"(?i)((?:wandb|api_?key)\W{1,20})[0-9a-f]{40}\b"),
)


class Redactor:
    """Replaces secrets by stars. May be used from several threads."""

    def __init__(self) -> None:
        self._needles: tuple[str, ...] = ()
        self._lock = threading.Lock()

    def add(self, secret: Secret) -> None:
        """From now on take out this one too, also encoded for URLs, JSON and base64."""
        with self._lock:
            found = {*self._needles, *_disguises(secret.reveal())}
            # The longest first: a shorter form may be a part of a longer one.
            self._needles = tuple(sorted(found, key=len, reverse=True))

    def __call__(self, text: str) -> str:
        """The text without secrets."""
        for needle in self._needles:
            text = text.replace(needle, STARS)
        for shape in _SHAPES:
            text = shape.sub(_stars, text)
        return text


def _stars(found: re.Match[str]) -> str:
    if not found.re.groups:
        return STARS
    name = found.group(1)
    return f"{name}={STARS}" if found.group(0).startswith(f"{name}=") else f"{name}{STARS}"


def _disguises(value: str) -> Iterator[str]:
    escaped = json.dumps(value)[1:-1]
    yield from {value, quote(value), quote(value, safe=""), quote_plus(value), escaped}
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for before in range(3):
            yield from _inside(encode(bytes(before) + value.encode()).decode(), before, len(value))


def _inside(encoded: str, before: int, length: int) -> Iterator[str]:
    """The part of a base64 text that does not depend on what stands around the value."""
    start = (before * 8 + 5) // 6
    end = (before + length) * 8 // 6
    if end - start >= 8:
        yield encoded[start:end]
