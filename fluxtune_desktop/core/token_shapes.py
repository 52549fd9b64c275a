"""What a token looks like in a text, wherever it stands.

Replicate's are ``r8_`` and 37 characters (https://replicate.com/docs/topics/security/api-tokens),
those of Hugging Face ``hf_`` and at least 30, W&B's 40 hexadecimal digits, since late 2025
``wandb_v1_`` and 77 characters (https://github.com/wandb/server/issues/163). 40 hexadecimal digits
alone are no token: git names every commit by as many. Beside a name that means a key, they are.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.secret import Account, Secret

_TOKEN = r"r8_[A-Za-z0-9]{37}|hf_[A-Za-z0-9]{30,}|wandb_v1_[A-Za-z0-9_]{40,}"
_BEGINS = r"(?<![A-Za-z0-9_])"
_ENDS = r"(?![A-Za-z0-9_])"
_SHAPE = re.compile(rf"{_BEGINS}(?:{_TOKEN}){_ENDS}")
_BESIDE_A_NAME = re.compile(
    r"(?i:wandb|key|token|secret|password|credential)[A-Za-z0-9_-]{0,30}[\"']?\s{0,8}[:=(,]?\s{0,8}"
    rf"[\"']?{_BEGINS}([0-9a-fA-F]{{40}}){_ENDS}"
)
_DIGITS = re.compile(r"[0-9a-fA-F]{40}")

_PREFIXES = {
    "r8_": Account.REPLICATE,
    "hf_": Account.HUGGING_FACE,
    "wandb_v1_": Account.WANDB,
}

_NAMES: Mapping[Account, str] = {
    Account.REPLICATE: r"replicate_(?:api_)?(?:token|key)",
    Account.HUGGING_FACE: r"(?:huggingface|hugging_face|hf)_(?:hub_)?(?:api_)?(?:token|key)",
    Account.WANDB: r"(?:wandb|wb)_(?:api_)?(?:token|key)",
}
"""What scripts call the tokens in their settings: ``config.json``, ``.env`` and the like."""
_SETTINGS = {
    account: re.compile(
        rf"(?i:{_BEGINS}{name})[\"']?\s{{0,8}}[:=]\s{{0,8}}[\"']?"
        rf"({_TOKEN}|[0-9a-fA-F]{{40}}){_ENDS}"
    )
    for account, name in _NAMES.items()
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundToken:
    """Where something in a text looks like a token; ``account`` None where it may be anybody's."""

    start: int
    end: int
    account: Account | None = None


def tokens_in(text: str) -> tuple[FoundToken, ...]:
    """Everything in the text that looks like a token, in its order."""
    found: list[FoundToken] = []
    # Thousands of captions are looked at in a go, and nearly none gets past these two questions.
    if any(prefix in text for prefix in _PREFIXES):
        found.extend(_by_shape(text))
    if _DIGITS.search(text):
        found.extend(_by_name(text))
    return tuple(sorted(found, key=lambda each: each.start))


def _by_shape(text: str) -> Iterator[FoundToken]:
    for match in _SHAPE.finditer(text):
        whose = (each for prefix, each in _PREFIXES.items() if match.group().startswith(prefix))
        yield FoundToken(start=match.start(), end=match.end(), account=next(whose))


def _by_name(text: str) -> Iterator[FoundToken]:
    for match in _BESIDE_A_NAME.finditer(text):
        account = Account.WANDB if "wandb" in match.group().casefold() else None
        yield FoundToken(start=match.start(1), end=match.end(1), account=account)


def without_tokens(text: str) -> str:
    """The text with a row of dots for everything in it that looks like a token."""
    for found in reversed(tokens_in(text)):
        text = f"{text[: found.start]}•••{text[found.end :]}"
    return text


def refuse_tokens(text: str, *, subject: str) -> None:
    """Let nothing leave that holds a token. Raises Failure(TOKEN_INSIDE), which does not quote."""
    if tokens_in(text):
        raise failure(Kind.TOKEN_INSIDE, subject=subject)


def tokens_of_settings(text: str) -> dict[Account, Secret]:
    """The tokens in the settings of a script, by the names that scripts give them; the first of
    each. Words that stand in for a token, such as "your-token", are none."""
    found = {}
    for account, pattern in _SETTINGS.items():
        match = pattern.search(text)
        if match is not None:
            found[account] = Secret(match.group(1))
    return found
