"""What somebody who is to help needs to know, and nothing besides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fluxtune_desktop.core.token_shapes import tokens_in

_PRIVATE = frozenset({"recent", "own_words", "snippets", "removed_words"})
"""Settings that hold a person's words and folders."""
_STARS = "****"


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportFacts:
    """``versions`` by name; ``settings`` as in the file; ``log`` and ``report`` are lines, the
    report that of the last window that ended unexpectedly, if there was one."""

    versions: Mapping[str, str]
    settings: Mapping[str, object]
    log: Sequence[str]
    report: Sequence[str] = ()


def support_text(facts: SupportFacts, *, home: str) -> str:
    """The text of a support file. The person's own folder is called ``~``; what still looks like a
    token is taken out."""
    settings = facts.settings.items()
    told = [f"  {name}: {value}" for name, value in settings if name not in _PRIVATE]
    parts = [
        "FluxTune support file",
        "",
        *(f"{name}: {version}" for name, version in facts.versions.items()),
        "",
        "Settings",
        *(told or ["  (as they came)"]),
    ]
    if facts.report:
        parts += ["", "The last window that ended unexpectedly", *facts.report]
    parts += ["", "Log", *(facts.log or ["  (empty)"])]
    text = "\n".join(parts) + "\n"
    return _without_tokens(text.replace(home, "~") if len(home) > 1 else text)


def _without_tokens(text: str) -> str:
    for found in reversed(tokens_in(text)):
        text = text[: found.start] + _STARS + text[found.end :]
    return text
