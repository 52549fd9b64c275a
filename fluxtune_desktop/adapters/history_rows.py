"""Rows of the history, and texts as it takes them; a damaged row is passed over."""

from datetime import UTC, datetime

from fluxtune_desktop.core.caption_history import Act, Edit
from fluxtune_desktop.core.ids import ImageId

_LONG_AGO = datetime.fromtimestamp(0, UTC)


class Edits:
    """Makes edits of rows. Rows of one action share what is the same: there may be 50,000."""

    def __init__(self) -> None:
        self._acts: dict[tuple[object, ...], Act | None] = {}
        self._moments: dict[object, datetime] = {}

    def __call__(self, row: tuple[object, ...]) -> Edit | None:
        """None for a row that is damaged."""
        image, old, new, at, *rest = row
        if not (isinstance(image, str) and isinstance(new, str) and isinstance(old, str | None)):
            return None
        known = tuple(rest)
        if known not in self._acts:
            self._acts[known] = _act(*known)
        act = self._acts[known]
        if act is None:
            return None
        moment = self._moments.get(at)
        if moment is None:
            moment = self._moments[at] = _moment(at)
        return Edit(image=ImageId(image), old=old, new=new, at=moment, act=act)


def _act(reason: object, action: object, name: object, target: object) -> Act | None:
    if not (isinstance(reason, str) and isinstance(action, str)):
        return None
    if not (isinstance(name, str) and isinstance(target, str)):
        return None
    return Act(id=action, reason=reason, name=name, target=target)


def _moment(text: object) -> datetime:
    """One that cannot be read is long ago."""
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return _LONG_AGO
    return found if found.tzinfo is not None else _LONG_AGO


def noted_name(image: ImageId) -> str:
    """The name of an image as the history has it."""
    return safe(image)


def safe(text: str) -> str:
    """SQLite takes UTF-8 only; a name that is not, is written with escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def safe_or_none(text: str | None) -> str | None:
    return None if text is None else safe(text)
