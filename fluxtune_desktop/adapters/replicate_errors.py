"""What Replicate's refusals mean. The one place that knows their shapes.

Bodies are ``application/problem+json`` by Replicate's OpenAPI schema, but plain text and HTML
come from what stands before it, and ``retry_after``, ``errors`` and ``invalid_fields`` are seen
in answers without being in the schema.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from fluxtune_desktop.adapters.exchange import Reply
from fluxtune_desktop.adapters.lenient_json import parse_object, text_of
from fluxtune_desktop.adapters.redaction import Redactor
from fluxtune_desktop.core.errors import Failure, Kind, Problem, Sent

_KINDS = {
    400: Kind.INVALID_INPUT,
    401: Kind.UNAUTHORIZED,
    402: Kind.NO_CREDIT,
    403: Kind.FORBIDDEN,
    404: Kind.NOT_FOUND,
    408: Kind.TIMEOUT,
    409: Kind.NAME_TAKEN,
    410: Kind.GONE,
    413: Kind.TOO_LARGE,
    422: Kind.INVALID_INPUT,
    429: Kind.THROTTLED,
}
_WITHOUT_A_BODY = {408: Kind.TIMEOUT, 413: Kind.TOO_LARGE, 429: Kind.THROTTLED}
"""Statuses that mean the same when a proxy or a CDN gives them with a page of its own."""

_REFUSALS = frozenset({400, 401, 402, 403, 404, 413, 422, 429})
_PROBLEM_KEYS = frozenset({"detail", "title", "errors", "invalid_fields", "type"})
_RESETS = re.compile(r"resets in ~(\d+)s")
_TAKEN = re.compile(r"already exists", re.IGNORECASE)
_LONGEST_DETAIL = 2000


def failure_from(reply: Reply, *, subject: str, redact: Redactor, paid: bool = False) -> Failure:
    """What an answer that is not a plain yes means."""
    body = parse_object(reply.body)
    speaks = body is not None and bool(_PROBLEM_KEYS & body.keys())
    detail = "\n".join(dict.fromkeys(_sentences(body or {})))[:_LONGEST_DETAIL] if speaks else ""
    return Failure(
        Problem(
            kind=_kind(reply.status, detail, speaks=speaks, paid=paid),
            subject=subject,
            detail=redact(detail),
            retry_after=_retry_after(reply, body or {}, detail),
            sent=_sent(reply.status, speaks=speaks) if paid else Sent.NO,
        )
    )


def _kind(status: int, detail: str, *, speaks: bool, paid: bool) -> Kind:
    if status >= 500:
        return Kind.SERVER
    if not speaks:
        return _WITHOUT_A_BODY.get(status, Kind.BAD_REPLY)
    if status in {400, 409, 422} and _TAKEN.search(detail):
        return Kind.NAME_TAKEN
    if status == 409 and paid:
        return Kind.BAD_REPLY  # what is started has no name: it may have been taken or not
    return _KINDS.get(status, Kind.BAD_REPLY)


def _sent(status: int, *, speaks: bool) -> Sent:
    return Sent.REFUSED if speaks and status in _REFUSALS else Sent.UNKNOWN


def _sentences(body: Mapping[str, object]) -> Iterator[str]:
    detail = body.get("detail")
    if isinstance(detail, str):
        yield text_of(detail).strip()
    errors = body.get("errors")
    for each in errors if isinstance(errors, list) else []:
        if isinstance(each, dict) and each.get("detail"):
            yield text_of(each["detail"]).strip()
    fields = body.get("invalid_fields")
    for each in fields if isinstance(fields, list) else []:
        if isinstance(each, dict):
            yield f"{text_of(each.get('field'))}: {text_of(each.get('description'))}"
    if not detail and body.get("title"):
        yield text_of(body["title"])


def _retry_after(reply: Reply, body: Mapping[str, object], detail: str) -> float | None:
    """Seconds, from the body, the header (a number or a date) or the sentence."""
    told = body.get("retry_after")
    if isinstance(told, int | float) and 0 <= told < float("inf"):
        return float(told)
    header = _header_seconds(reply.headers.get("retry-after", "").strip())
    if header is not None:
        return header
    found = _RESETS.search(detail) if reply.status == 429 else None
    return float(found.group(1)) if found else None


def _header_seconds(header: str) -> float | None:
    if header.isascii() and header.isdigit():
        return float(header[:9])
    try:
        until = parsedate_to_datetime(header)
    except ValueError:
        return None
    aware = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max((aware - datetime.now(UTC)).total_seconds(), 0.0)
