"""Publishing by the real huggingface_hub, against practice and against trouble."""

import contextlib
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from fluxtune_desktop.adapters import hub_transport
from fluxtune_desktop.adapters.huggingface import HubHttp, hub_account
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.remote import Holder, HubAccount, TokenRole
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_HF_TOKEN
from tests.adapters.loopback import Answer, endpoints_at, free_port, loopback, reply, reset

REPO = "practice/style"
VARIABLES = (
    "HF_HOME",
    "HF_HUB_DISABLE_XET",
    "HF_HUB_DISABLE_TELEMETRY",
    "HF_HUB_DISABLE_PROGRESS_BARS",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN",
)


@pytest.fixture(autouse=True)
def _environment_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, os.environ.get(name, "1"))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "practice") as server:
        yield server


@pytest.fixture
def hub(practice: PracticeServer, tmp_path: Path) -> Iterator[HubHttp]:
    with HubHttp(practice.endpoints, Secret(PRACTICE_HF_TOKEN), cache=tmp_path / "hf") as doors:
        yield doors


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    weights, card = tmp_path / "lora.safetensors", tmp_path / "README.md"
    weights.write_bytes(bytes(range(256)) * 4000)
    card.write_text("---\nlicense: other\n---\n# Style\n", encoding="utf-8")
    return {"lora.safetensors": weights, "README.md": card}


def quiet(_done: int, _total: int) -> None:
    """Nobody watches the progress."""


def test_the_token_says_who_it_is_and_where_it_may_write(hub: HubHttp) -> None:
    assert hub.account() == HubAccount(
        username="practice",
        may_write=True,
        namespaces=("practice",),
        role=TokenRole.WRITE,
        holder=Holder.PERSON,
    )


def test_a_repository_is_made_privately(hub: HubHttp) -> None:
    assert hub.is_private(REPO) is None
    hub.create_private(REPO)
    assert hub.is_private(REPO) is True


def test_one_that_exists_keeps_its_visibility(hub: HubHttp, practice: PracticeServer) -> None:
    hub.create_private(REPO)
    practice.world.state.repos[REPO]["private"] = False
    with pytest.raises(Failure) as failed:
        hub.create_private(REPO)
    assert failed.value.problem.kind is Kind.NAME_TAKEN
    assert hub.is_private(REPO) is False


def test_files_arrive_whole_and_can_be_verified(hub: HubHttp, files: dict[str, Path]) -> None:
    told: list[tuple[int, int]] = []
    hub.create_private(REPO)
    commit = hub.upload(
        REPO, files, report=lambda done, total: told.append((done, total)), stop=StopToken()
    )
    size = sum(file.stat().st_size for file in files.values())
    weights = files["lora.safetensors"].read_bytes()
    assert commit
    assert told[-1] == (size, size)
    assert all(done <= total == size for done, total in told)
    assert hub.sizes_and_hashes(REPO) == {
        "lora.safetensors": (len(weights), hashlib.sha256(weights).hexdigest()),
        "README.md": (files["README.md"].stat().st_size, None),
    }


def test_an_upload_stops_when_asked(hub: HubHttp, files: dict[str, Path]) -> None:
    stop = StopToken()
    hub.create_private(REPO)
    with pytest.raises(Stopped):
        hub.upload(REPO, files, report=lambda _done, _total: stop.cancel(), stop=stop)
    assert hub.sizes_and_hashes(REPO) == {}


@pytest.mark.parametrize("act", [Act.RESET, Act.STATUS])
def test_a_broken_upload_is_said_at_once_and_not_repeated(
    act: Act, hub: HubHttp, practice: PracticeServer, files: dict[str, Path]
) -> None:
    hub.create_private(REPO)
    practice.faults.add(Rule(path="/upload/.*", method="PUT", act=act, times=1))
    with pytest.raises(Failure) as failed:
        hub.upload(REPO, files, report=quiet, stop=StopToken())
    expected = Kind.OFFLINE if act is Act.RESET else Kind.SERVER
    assert failed.value.problem.kind is expected


@pytest.mark.parametrize(
    "asked",
    [
        HubHttp.account,
        lambda hub: hub.is_private(REPO),
        lambda hub: hub.create_private(REPO),
        lambda hub: hub.make_public(REPO),
        lambda hub: hub.sizes_and_hashes(REPO),
    ],
    ids=["account", "is_private", "create_private", "make_public", "sizes_and_hashes"],
)
def test_a_hub_that_never_answers_is_not_waited_for(
    asked: Callable[[HubHttp], object],
    hub: HubHttp,
    practice: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hub_transport, "_TIMEOUT", httpx2.Timeout(0.3))
    practice.faults.add(Rule(path=".*", act=Act.HANG, times=0))
    with pytest.raises(Failure) as failed:
        asked(hub)
    assert failed.value.problem.kind is Kind.TIMEOUT


def test_another_persons_namespace_is_forbidden(hub: HubHttp) -> None:
    with pytest.raises(Failure) as failed:
        hub.create_private("somebody/style")
    assert failed.value.problem.kind is Kind.FORBIDDEN
    assert "rights" in failed.value.problem.detail


def test_a_name_that_cannot_be_is_refused(hub: HubHttp) -> None:
    with pytest.raises(Failure) as failed:
        hub.is_private("practice/../x")
    assert failed.value.problem.kind is Kind.INVALID_INPUT


def test_a_file_that_is_not_there_is_said(hub: HubHttp, tmp_path: Path) -> None:
    with pytest.raises(Failure) as failed:
        hub.upload(REPO, {"a": tmp_path / "none"}, report=quiet, stop=StopToken())
    assert failed.value.problem.kind is Kind.MISSING


def problem_with(
    answer: Answer, verb: Callable[[HubHttp], object] = lambda hub: hub.account()
) -> Problem:
    token = Secret("hf_canarycanarycanarycanarycanary")
    with (
        loopback(answer) as server,
        HubHttp(server.endpoints, token) as hub,
        pytest.raises(Failure) as failed,
    ):
        verb(hub)
    assert "canary" not in str(failed.value)
    assert len(server.heard) == 1
    return failed.value.problem


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply(401, '{"error": "Invalid user token."}'), Kind.UNAUTHORIZED),
        (reply(403, "{}"), Kind.FORBIDDEN),
        (reply(500, "{}"), Kind.SERVER),
        (reply(200, "<html>sign in</html>", kind="text/html"), Kind.BAD_REPLY),
        (reset, Kind.OFFLINE),
    ],
)
def test_what_other_answers_mean(answer: Answer, kind: Kind) -> None:
    assert problem_with(answer).kind is kind


def test_how_long_to_wait_is_told() -> None:
    problem = problem_with(reply(429, "{}", Retry_After="11"))
    assert (problem.kind, problem.retry_after) == (Kind.THROTTLED, 11)


def test_a_busy_account_is_not_asked_again_and_again() -> None:
    words = '{"error": "Cannot create repo: another conflicting operation is in progress"}'
    problem = problem_with(reply(409, words), lambda hub: hub.create_private(REPO))
    assert problem.kind is Kind.THROTTLED
    assert problem.retry_after


def test_without_a_service_it_is_offline() -> None:
    nowhere = endpoints_at(f"http://127.0.0.1:{free_port()}")
    with (
        HubHttp(nowhere, Secret("hf_canarycanary")) as hub,
        pytest.raises(Failure) as failed,
    ):
        hub.account()
    assert failed.value.problem.kind is Kind.OFFLINE


def test_a_redirect_elsewhere_does_not_take_the_token_along() -> None:
    with (
        loopback(reply(200, '{"name": "x"}')) as foreign,
        loopback(reply(302, Location=f"{foreign.url}/api/whoami-v2")) as server,
        HubHttp(server.endpoints, Secret("hf_canarycanary")) as hub,
        contextlib.suppress(Failure),
    ):
        hub.account()
    assert server.heard[0].header("authorization") == "Bearer hf_canarycanary"
    assert all(heard.header("authorization") is None for heard in foreign.heard)


ORGANIZATIONS = [{"name": "atelier", "roleInOrg": "write"}, {"name": "club", "roleInOrg": "read"}]


@pytest.mark.parametrize(
    ("token", "role", "namespaces"),
    [
        ({"role": "write"}, TokenRole.WRITE, ("jo", "atelier")),
        ({"role": "read"}, TokenRole.READ, ()),
        ({"role": "fineGrained", "fineGrained": {"scoped": []}}, TokenRole.FINE_GRAINED, ()),
        (
            {
                "role": "fineGrained",
                "fineGrained": {
                    "scoped": [
                        {
                            "entity": {"type": "user", "name": "jo"},
                            "permissions": ["repo.content.read", "repo.write"],
                        },
                        {
                            "entity": {"type": "org", "name": "atelier"},
                            "permissions": ["repo.content.read"],
                        },
                    ]
                },
            },
            TokenRole.FINE_GRAINED,
            ("jo",),
        ),
        ({"role": "a role of tomorrow"}, TokenRole.OTHER, ()),
        ({}, TokenRole.OTHER, ()),
    ],
)
def test_where_a_token_may_write(
    token: dict[str, object], role: TokenRole, namespaces: tuple[str, ...]
) -> None:
    answer = {"name": "jo", "orgs": ORGANIZATIONS, "auth": {"accessToken": token}}
    assert hub_account(answer) == HubAccount(
        username="jo", may_write=bool(namespaces), namespaces=namespaces, role=role
    )


@pytest.mark.parametrize(
    ("kind", "holder"),
    [("user", Holder.PERSON), ("org", Holder.ORGANIZATION), ("app", Holder.UNKNOWN)],
)
def test_whose_account_it_is(kind: str, holder: Holder) -> None:
    assert hub_account({"type": kind, "name": "jo"}).holder is holder


def test_importing_the_door_does_not_import_the_library() -> None:
    code = (
        "import sys, fluxtune_desktop.adapters.huggingface;"
        "print('huggingface_hub' in sys.modules, 'httpx2' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["False", "False"]
