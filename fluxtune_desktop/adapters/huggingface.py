"""The Hugging Face Hub, through ``huggingface_hub``, which is imported when first needed.

The token is always given by name: nothing is logged in, no token file and no environment variable
is read. Large files go by LFS over HTTP, since Xet's native library tells nobody how far it is.
"""

import hashlib
import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from urllib.parse import urlsplit

from typing_extensions import override

from fluxtune_desktop.adapters.closing import Closing
from fluxtune_desktop.adapters.dirs import user_dirs
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.lenient_json import text_of
from fluxtune_desktop.adapters.redaction import Redactor
from fluxtune_desktop.adapters.transfer import Meter, MeteredFile
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure
from fluxtune_desktop.core.ports import Report
from fluxtune_desktop.core.remote import Holder, HubAccount, TokenRole
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import Stopped, StopToken

if TYPE_CHECKING:
    from huggingface_hub import CommitOperationAdd, HfApi
    from huggingface_hub.errors import HfHubHTTPError

_MESSAGE = "Add the LoRA and its card"
_PIECE = 1024 * 1024
_HOLDERS = {"user": Holder.PERSON, "org": Holder.ORGANIZATION}
_ROLES = {
    "write": TokenRole.WRITE,
    "read": TokenRole.READ,
    "fineGrained": TokenRole.FINE_GRAINED,
}
_KINDS = {
    400: Kind.INVALID_INPUT,
    401: Kind.UNAUTHORIZED,
    402: Kind.NO_CREDIT,
    403: Kind.FORBIDDEN,
    404: Kind.NOT_FOUND,
    409: Kind.NAME_TAKEN,
    413: Kind.TOO_LARGE,
    422: Kind.INVALID_INPUT,
}


class HubHttp(Closing):
    """Implements ``core.ports.HubApi`` for one token.

    ``cache`` is a folder of ours that the library takes for its home, by default in the person's
    cache. The first instance of a process decides it. What the Hub says is given on without the
    secrets that ``redact`` knows.
    """

    def __init__(
        self,
        endpoints: Endpoints,
        token: Secret,
        *,
        cache: Path | None = None,
        redact: Redactor | None = None,
    ) -> None:
        self._redact = Redactor() if redact is None else redact
        self._redact.add(token)
        self._host = urlsplit(endpoints.hub).hostname or ""
        home = user_dirs(os.environ).cache / "huggingface" if cache is None else cache
        self._api = _api(endpoints.hub, token, home)
        _sharing.join(self)

    @override
    def close(self) -> None:
        """Let go of the connections, when this is the last instance that is open."""
        _sharing.leave(self)

    def account(self) -> HubAccount:
        """Whose token it is, and what it may do."""
        with self._trouble("whoami"):
            return hub_account(self._api.whoami())

    def is_private(self, repo: str) -> bool | None:
        """Whether ``namespace/name`` is private; None if it does not exist."""
        try:
            with self._trouble(repo):
                return bool(self._api.model_info(repo).private)
        except Failure as failed:
            if failed.problem.kind is Kind.NOT_FOUND:
                return None
            raise

    def create_private(self, repo: str) -> None:
        """Create it. Raises Failure(NAME_TAKEN) when it exists, whose visibility then stays."""
        with self._trouble(repo):
            self._api.create_repo(repo, visibility="private", exist_ok=False)

    def make_public(self, repo: str) -> None:
        """Let everybody see it. Doing it twice does no harm."""
        with self._trouble(repo):
            self._api.update_repo_settings(repo, visibility="public")

    def upload(
        self, repo: str, files: Mapping[str, Path], *, report: Report, stop: StopToken
    ) -> str:
        """Commit the files (path in the repository → file). Returns the commit's id."""
        total = _Total(files, report)
        with ExitStack() as opened, self._trouble(repo):
            additions = [
                opened.enter_context(_addition(name, file, total, stop, self._host))
                for name, file in files.items()
            ]
            commit = self._api.create_commit(
                repo, additions, commit_message=_MESSAGE, num_threads=1
            )
        total.finish()
        return str(commit.oid)

    def sizes_and_hashes(self, repo: str) -> Mapping[str, tuple[int, str | None]]:
        """Path → size in bytes and SHA-256 (None for small files, which the Hub hashes by git)."""
        from huggingface_hub import RepoFile

        with self._trouble(repo):
            return {
                each.path: (each.size, None if each.lfs is None else each.lfs.sha256)
                for each in self._api.list_repo_tree(repo, recursive=True)
                if isinstance(each, RepoFile)
            }

    @contextmanager
    def _trouble(self, subject: str) -> Iterator[None]:
        from huggingface_hub.errors import HfHubHTTPError, HFValidationError

        try:
            yield
        except HfHubHTTPError as refused:
            # Its text quotes the answer, which a traceback that chains it would show.
            raise _refusal(refused, subject, self._redact) from None
        except HFValidationError as wrong:
            raise failure(Kind.INVALID_INPUT, subject=subject) from wrong
        except (ValueError, KeyError, TypeError, AttributeError, RuntimeError) as odd:
            # The library wraps what its threads raise in a RuntimeError.
            raise _inner(odd) or failure(Kind.BAD_REPLY, subject=self._host) from odd


class _Sharing:
    """Who uses the one session that the library keeps for the process.

    Closed by one while another is connecting, it would leave that one's socket open.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users: set[int] = set()

    def join(self, user: object) -> None:
        with self._lock:
            self._users.add(id(user))

    def leave(self, user: object) -> None:
        from huggingface_hub import close_session

        with self._lock:
            self._users.discard(id(user))
            if not self._users:
                close_session()


_sharing = _Sharing()


class _Total:
    """How much of several files has gone."""

    def __init__(self, files: Mapping[str, Path], report: Report) -> None:
        self._report = report
        self._done = dict.fromkeys(files, 0)
        self._size = 0
        for file in files.values():
            with file_trouble(file):
                self._size += file.stat().st_size

    def of(self, name: str) -> Report:
        """What a meter of that file reports to."""

        def note(done: int, _total: int) -> None:
            self._done[name] = done
            self._report(sum(self._done.values()), self._size)

        return note

    def finish(self) -> None:
        """Everything is there, also what the Hub had already."""
        self._report(self._size, self._size)


@contextmanager
def _addition(
    name: str, file: Path, total: _Total, stop: StopToken, host: str
) -> Iterator["CommitOperationAdd"]:
    from huggingface_hub import CommitOperationAdd

    with file_trouble(file), file.open("rb") as stream:
        # Hashed here, so that the one reading which is left for the library is the sending.
        digest = hashlib.sha256()
        while piece := stream.read(_PIECE):
            stop.check()
            digest.update(piece)
        stream.seek(0)
        meter = Meter(total=0, report=total.of(name), stop=stop, host=host)
        addition = CommitOperationAdd(name, cast(BinaryIO, MeteredFile(stream, meter, name=name)))
        addition.upload_info.sha256 = digest.digest()
        yield addition


def _api(endpoint: str, token: Secret, cache: Path) -> "HfApi":
    os.environ.update(
        HF_HUB_DISABLE_XET="1",
        HF_HUB_DISABLE_TELEMETRY="1",
        HF_HUB_DISABLE_PROGRESS_BARS="1",
        HF_HUB_DISABLE_IMPLICIT_TOKEN="1",
        HF_HOME=str(cache),
    )
    os.environ.pop("HF_TOKEN_PATH", None)
    os.environ.pop("HF_DEBUG", None)  # would print requests
    from huggingface_hub import HfApi
    from huggingface_hub.utils import logging as hub_logging
    from tqdm import tqdm

    from fluxtune_desktop.adapters.hub_transport import hub_transport

    # It prints its lines itself, where nobody takes the tokens out of them.
    hub_logging.get_logger("huggingface_hub").handlers.clear()
    # The Hub's client makes bars that nobody sees; they need no thread to watch over them.
    tqdm.monitor_interval = 0
    hub_transport().allow(endpoint)
    return HfApi(endpoint=endpoint, token=token.reveal())


def hub_account(answer: Mapping[str, Any]) -> HubAccount:
    """What ``GET /api/whoami-v2`` says of the token.

    Its fields are those of ``packages/hub/src/lib/who-am-i.ts`` in huggingface/huggingface.js.
    """
    name = str(answer.get("name") or "")
    token = _mapping(_mapping(answer.get("auth")).get("accessToken"))
    role = token.get("role")
    known = _ROLES.get(str(role), TokenRole.OTHER)
    if known is TokenRole.FINE_GRAINED:
        spaces = tuple(_fine_grained(_mapping(token.get("fineGrained"))))
    elif known is TokenRole.WRITE:
        spaces = (name, *_organizations(answer))
    else:
        spaces = ()
    return HubAccount(
        username=name,
        may_write=bool(spaces),
        namespaces=spaces,
        role=known,
        holder=_HOLDERS.get(str(answer.get("type")), Holder.UNKNOWN),
    )


def _fine_grained(rights: Mapping[str, Any]) -> Iterator[str]:
    for scope in rights.get("scoped") or ():
        entity = _mapping(_mapping(scope).get("entity"))
        writes = "repo.write" in (_mapping(scope).get("permissions") or ())
        if writes and entity.get("type") in {"user", "org"} and entity.get("name"):
            yield str(entity["name"])


def _organizations(answer: Mapping[str, Any]) -> Iterator[str]:
    for each in answer.get("orgs") or ():
        if _mapping(each).get("roleInOrg") != "read" and _mapping(each).get("name"):
            yield str(each["name"])


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _refusal(refused: "HfHubHTTPError", subject: str, redact: Redactor) -> Failure:
    kind = _KINDS.get(refused.response.status_code, Kind.BAD_REPLY)
    detail = redact(text_of(refused.server_message))
    return Failure(Problem(kind=kind, subject=subject, detail=detail))


def _inner(error: BaseException) -> Failure | Stopped | None:
    """What one of our own readers raised below the library's wrapping."""
    found: BaseException | None = error
    while found is not None:
        if isinstance(found, Failure | Stopped):
            return found
        found = found.__cause__ or found.__context__
    return None
