"""What goes wrong on the network, and where: the rows and the columns of the torture of faults.

A fault is a row, with the ways in which it is played; an operation is a column, which is one
request of one job. Where a fault says nothing about an operation, the reason stands here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from fluxtune_desktop.practice.faults import Act

HTML = "<html><title>Guest network</title><a href='http://portal.test/'>Sign in</a></html>"
FOREIGN = "Buy more at http://evil.test now"
"""What a refusal says; it must never stand alone on the screen."""


class Room(StrEnum):
    """What job an operation is part of."""

    TRAINING = "training"
    PICTURE = "picture"
    PUBLICATION = "publication"
    QUESTION = "question"
    VERSION = "version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One request. ``verb`` is the adapter's method, of which it is the ``nth`` call."""

    name: str
    room: Room
    method: str
    path: str
    verb: str
    nth: int = 1
    paid: bool = False
    lists: bool = False
    cancels: bool = False
    fetches: bool = False
    aside: bool = False

    @property
    def makes(self) -> bool:
        """Whether it makes something that outlives a lost answer."""
        return self.method != "GET" and not self.cancels


_TRAIN = {"room": Room.TRAINING}
_DRAW = {"room": Room.PICTURE}
_HUB = {"room": Room.PUBLICATION}
_ASK = {"room": Room.QUESTION}
_VERSION = {"room": Room.VERSION}
_MODEL = r"/v1/models/practice/[^/]+"
_REPO = r"/api/models/practice/[^/]+"

OPERATIONS = tuple(
    Operation(name=name, method=method, path=path, verb=verb, **more)  # type: ignore[arg-type]
    for name, method, path, verb, more in (
        ("account", "GET", "/v1/account", "account", _TRAIN),
        ("trainer and schema", "GET", r"/v1/models/ostris/[^/]+", "model", _TRAIN),
        ("model get", "GET", _MODEL, "model", {**_TRAIN, "nth": 2}),
        ("model create", "POST", "/v1/models", "create_private_model", _TRAIN),
        ("model versions", "GET", rf"{_MODEL}/versions", "version_count", _ASK),
        ("model version delete", "DELETE", rf"{_MODEL}/versions/.*", "delete_version", _ASK),
        ("file upload", "POST", "/v1/files", "upload", _TRAIN),
        ("file delete", "DELETE", r"/v1/files/.*", "delete_upload", {**_TRAIN, "aside": True}),
        ("training create", "POST", r"/v1/models/.*/trainings", "create_training",
         {**_TRAIN, "paid": True}),
        ("training get", "GET", r"/v1/trainings/[^/]+", "training", _TRAIN),
        ("training list", "GET", "/v1/trainings", "trainings", {**_TRAIN, "lists": True}),
        ("training cancel", "POST", r"/v1/trainings/[^/]+/cancel", "cancel_training",
         {**_TRAIN, "cancels": True}),
        ("weights download", "GET", r"/xezq/.*", "download", {**_TRAIN, "fetches": True}),
        ("prediction create", "POST", "/v1/predictions", "create_prediction",
         {**_DRAW, "paid": True}),
        ("prediction get", "GET", r"/v1/predictions/[^/]+", "prediction", _DRAW),
        ("prediction list", "GET", "/v1/predictions", "predictions", {**_DRAW, "lists": True}),
        ("prediction cancel", "POST", r"/v1/predictions/[^/]+/cancel", "cancel_prediction",
         {**_DRAW, "cancels": True}),
        ("picture download", "GET", r"/xezq/.*", "download", {**_DRAW, "fetches": True}),
        ("hub repo exists", "GET", _REPO, "is_private", _HUB),
        ("hub repo create", "POST", "/api/repos/create", "create_private", _HUB),
        ("hub preupload", "POST", rf"{_REPO}/preupload/.*", "upload", _HUB),
        ("hub LFS batch", "POST", r".*/objects/batch", "upload", _HUB),
        ("hub LFS upload", "PUT", r"/upload/.*", "upload", _HUB),
        ("hub commit", "POST", rf"{_REPO}/commit/.*", "upload", _HUB),
        ("hub verify", "GET", rf"{_REPO}/tree/.*", "sizes_and_hashes", _HUB),
        ("hub whoami", "GET", "/api/whoami-v2", "account", _ASK),
        ("W&B viewer", "POST", "/graphql", "account", _ASK),
        ("W&B run state", "POST", "/graphql", "has_ended", _ASK),
        ("W&B history", "POST", "/graphql", "samples", _ASK),
        ("W&B files", "POST", "/graphql", "files", _ASK),
        ("W&B version download", "GET", r"/wandb/.*", "fetch", {**_VERSION, "fetches": True}),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way in which a fault is played: a rule of the practice server, or a broken line."""

    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    line: str = ""


def _act(name: str, act: Act, **facts: Any) -> Way:
    return Way(name=name, facts={"act": act, **facts})


def _status(status: int, **facts: Any) -> Way:
    return _act(str(status), Act.STATUS, **{"status": status, "detail": FOREIGN, **facts})


def _json(name: str, body: str, status: int = 200, act: Act = Act.ANSWER) -> Way:
    headers = {"content-type": "application/json"}
    return _act(name, act, status=status, body=body, headers=headers)


def _to(name: str, address: str) -> Way:
    return _act(name, Act.ANSWER, status=302, headers={"location": address})


_NESTED = '{"a":' * 1000 + "1" + "}" * 1000
_LOG = "step 7/20 loss: 0.4\n" * 150_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A row. ``number`` counts the faults; ``only`` says which operations it is about, or all."""

    number: int
    what: str
    ways: tuple[Way, ...]
    reason: str = ""
    only: frozenset[str] | None = None

    def why_not(self, operation: Operation) -> str:
        """The reason why this fault is none of the operation's, empty if it is driven."""
        if self.only is None or operation.name in self.only:
            return ""
        return self.reason


def _names(**facts: bool) -> frozenset[str]:
    return frozenset(
        each.name
        for each in OPERATIONS
        if all(getattr(each, name) is wanted for name, wanted in facts.items())
    )


_ALL = _names()
_FETCHES = _names(fetches=True)
_PAID = _names(paid=True)
_GETS = frozenset(each.name for each in OPERATIONS if each.method == "GET")
_WRITES = _ALL - _GETS
_API = frozenset(each.name for each in OPERATIONS if not each.fetches)
_UPLOADS = frozenset({"file upload", "hub LFS upload"})
_WATCHED = frozenset({"training get", "prediction get"})
_TELLS = frozenset(
    {"training create", "training get", "training list", "prediction create", "prediction get"}
)
_BY_LINE = _ALL - {"hub LFS batch", "hub LFS upload", "hub commit", "W&B version download"}

FAULTS = tuple(
    Fault(number=number, what=what, ways=ways, reason=reason, only=only)
    for number, what, ways, reason, only in (
        (1, "DNS, refused, TLS handshake",
         tuple(Way(name=each, line=each) for each in ("dns", "refused", "handshake")),
         "at a host of its own, or within one upload: the line is that of the first request",
         _BY_LINE),
        (2, "captive portal",
         (_act("page", Act.ANSWER, status=200, body=HTML), _to("redirect", "http://portal.test/")),
         "a page in place of a file is known only by what is in the file", _API),
        (3, "proxy refuses",
         (Way(name="407", line="proxy"),),
         "at a host of its own, or within one upload: the line is that of the first request",
         _BY_LINE),
        (4, "TLS interception", (Way(name="unknown certificate", line="certificate"),),
         "at a host of its own, or within one upload: the line is that of the first request",
         _BY_LINE),
        (5, "401", (_status(401),), "", None),
        (6, "402", (_status(402),), "a link that is signed already knows of no account", _API),
        (7, "403", (_status(403),), "", None),
        (8, "404 on what starts a training", (_status(404),),
         "about the requests that are paid for", _PAID),
        (9, "404 for a while", (_status(404),), "about what is watched", _WATCHED),
        (10, "408, 409", (_status(408), _status(409)), "", None),
        (11, "413", (_status(413),), "nothing is sent that could be too large", _WRITES),
        (12, "422, as an object and as a list",
         (_status(422), _json("list", '[{"detail": "no"}]', 422)), "", None),
        (13, "429 with and without Retry-After",
         (_status(429, retry_after=1), _json("without", '{"detail": "slow down"}', 429),
          _act("a day", Act.STATUS, status=429, retry_after=86400)), "", None),
        (14, "5xx on reading", (_status(500), _status(502), _status(503), _status(504)),
         "reads nothing", _GETS),
        (15, "5xx on writing",
         (_status(500), _status(503), _act("502 after", Act.STATUS_AFTER, status=502)),
         "only reads", _WRITES),
        (16, "reset or end after the request",
         (_act("before", Act.RESET), _act("after", Act.RESET_AFTER)), "", None),
        (17, "no answer", (_act("before", Act.HANG), _act("after", Act.HANG_AFTER)), "", None),
        (18, "cut or HTML answer to what was accepted",
         (_act("cut", Act.CUT_JSON), _act("HTML", Act.ANSWER_AFTER, status=201, body=HTML)),
         "about the requests that are paid for", _PAID),
        (19, "unknown status", (_act("thinking", Act.CHANGE, fields={"status": "thinking"}),),
         "the answer has no status of a job", _TELLS),
        (20, "missing, null, retyped, extra field",
         (_act("missing", Act.CHANGE, fields={"status": None, "input": None, "logs": None}),
          _act("retyped", Act.CHANGE, fields={"created_at": 7, "logs": [], "new": {}})),
         "the answer is no job", _TELLS),
        (21, "nested 1,000 deep, NaN, huge numbers",
         (_json("nested", _NESTED), _json("NaN", "NaN"), _json("huge", "1" * 5000)),
         "the answer is no JSON", _API - {"file delete", "hub LFS upload"}),
        (22, "download cut", (_act("length told", Act.CUT_BODY, size=700),),
         "no download", _FETCHES),
        (23, "download cut, length untold", (_act("closed", Act.CUT_OPEN, size=700),),
         "no download", _FETCHES),
        (24, "byte by byte", (_act("drip", Act.DRIP, seconds=0.05),), "", None),
        (25, "output is gone", (_status(404), _status(410)), "no download", _FETCHES),
        (26, "output at another host",
         (_to("loopback", "{hub}/x"), _to("file", "file:///etc/passwd"),
          _to("link-local", "http://169.254.169.254/latest")), "no download", _FETCHES),
        (27, "token to another host", (_to("elsewhere", "{lfs}/upload/x"),),
         "carries no token", _API - {"hub LFS upload"}),
        (28, "redirect", (_to("same host", "{api}/v1/account"),),
         "one that follows redirects between known hosts, as it should", _API),
        (29, "upload broken near its end", (_act("cut", Act.CUT_UPLOAD, size=1000),),
         "no upload", _UPLOADS),
        (30, "upload expires before it is used",
         (_act("expired", Act.CHANGE, fields={"expires_at": "2020-01-01T00:00:00Z"}),),
         "no upload that expires", frozenset({"file upload"})),
        (31, "upload accepted, answer lost", (_act("reset", Act.RESET_AFTER),),
         "no upload", _UPLOADS),
        (32, "an outage of several answers", (_act("three", Act.STATUS, status=503, times=3),),
         "the one request is not repeated by itself", _GETS - {"hub whoami"}),
        (33, "log of megabytes", (_act("3 MB", Act.CHANGE, fields={"logs": _LOG}),),
         "has no log", _WATCHED),
        (34, "log shrinks", (_act("shorter", Act.CHANGE, fields={"logs": "step 1/20"}),),
         "has no log", _WATCHED),
    )
)  # fmt: skip
