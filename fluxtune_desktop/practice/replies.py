"""Answers in Replicate's words."""

import json
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from fluxtune_desktop.practice.state import Row

PROBLEM = "application/problem+json"


class Refusal(Exception):
    """A request that is answered with a problem body."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        title: str | None = None,
        headers: dict[str, str] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.headers = headers or {}
        self.body: Row = {"title": title} if title else {}
        self.body |= {"detail": detail, "status": status, **more}

    def response(self) -> Response:
        """The answer."""
        return JSONResponse(
            self.body, status_code=self.status, headers=self.headers, media_type=PROBLEM
        )


def refused(_: Request, error: Exception) -> Response:
    """Starlette's handler for ``Refusal``."""
    if not isinstance(error, Refusal):
        raise error
    return error.response()


def unauthenticated() -> Refusal:
    """401, by a recorded answer."""
    detail = "You did not pass a valid authentication token"
    return Refusal(401, detail, title="Unauthenticated")


def not_found(detail: str = "The requested resource could not be found.") -> Refusal:
    """404."""
    return Refusal(404, detail, title="Not found")


def unprocessable(detail: str, *, title: str = "Input validation failed", **more: Any) -> Refusal:
    """422."""
    return Refusal(422, detail, title=title, **more)


_DETAILS = {
    402: "You have insufficient credit to run this model. Go to "
    "https://replicate.com/account/billing#billing to purchase credit. Once you purchase credit, "
    "please wait a few minutes before trying again.",
    409: "A model with that name and owner already exists.",
    429: "Request was throttled. Your rate limit for creating predictions is reduced to 6 requests "
    "per minute with a burst of 1 requests while you have less than $5.0 in credit. Your rate "
    "limit resets in ~{wait}s.",
}
_TITLES = {401: "Unauthenticated", 402: "Insufficient credit"}


def scripted(status: int, *, detail: str = "", retry_after: int | None = None) -> Response:
    """The answer that goes with a status a script asks for; HTML from 500 on, as proxies send."""
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        phrase = HTTPStatus(status).phrase
        body = f"<html><head><title>{status} {phrase}</title></head><body>{phrase}</body></html>"
        headers = {} if retry_after is None else {"retry-after": str(retry_after)}
        return Response(body, status_code=status, media_type="text/html", headers=headers)
    if status == HTTPStatus.UNAUTHORIZED and not detail:
        return unauthenticated().response()
    more: Row = {}
    headers = {}
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        wait = 7 if retry_after is None else retry_after
        more, headers = {"retry_after": wait}, {"retry-after": str(wait)}
        detail = detail or _DETAILS[status].format(wait=wait)
    detail = detail or _DETAILS.get(status, HTTPStatus(status).phrase)
    # Where the Hub puts its sentence (huggingface_hub reads it there first).
    headers["x-error-message"] = detail.encode("ascii", "replace").decode().replace("\n", " ")
    return Refusal(status, detail, title=_TITLES.get(status), headers=headers, **more).response()


async def json_body(request: Request) -> Row:
    """The request's JSON object. Refuses anything else with 400."""
    try:
        data = json.loads(await request.body())
    except ValueError as error:
        raise Refusal(400, "The request body is not valid JSON.", title="Bad request") from error
    if not isinstance(data, dict):
        raise Refusal(400, "The request body must be a JSON object.", title="Bad request")
    return data


def page_of(request: Request, rows: list[Row], here: str, size: int = 100) -> Row:
    """One page of a list, with absolute addresses of its neighbours."""
    cursor = request.query_params.get("cursor", "0")
    start = int(cursor) if cursor.isdecimal() else 0
    keep = [(key, value) for key, value in request.query_params.multi_items() if key != "cursor"]

    def address(at: int) -> str:
        query = "&".join(f"{key}={value}" for key, value in [*keep, ("cursor", str(at))])
        return f"{here}?{query}"

    return {
        "next": address(start + size) if start + size < len(rows) else None,
        "previous": address(max(0, start - size)) if start else None,
        "results": rows[start : start + size],
    }
