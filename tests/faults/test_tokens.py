"""What the services and their clients do with a token: nothing of it is told, logged or sent on.

Everything talks over real HTTP, with all libraries as talkative as they can be.
"""

import json
import logging
import socket
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.huggingface import HubHttp
from fluxtune_desktop.adapters.logs import log_to
from fluxtune_desktop.adapters.redaction import Redactor
from fluxtune_desktop.adapters.replicate import ReplicateHttp
from fluxtune_desktop.adapters.wandb import WandbHttp
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.ids import ModelName, TrainingId, VersionId
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from tests.adapters.loopback import Answer, loopback, reply, reset
from tests.torture.canaries import Search, written_below

REPLICATE = "r8_" + "Kq4vN8sT2wXz6yB1cD3fG5hJ7kL9mP0rQ2tVx"
HUB = "hf_" + "Ab3De5Fg7Hi9Jk1Lm2No4Pq6Rs8Tu0VwXy"
WANDB = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c"
SEARCH = Search({"replicate": REPLICATE, "hugging_face": HUB, "wandb": WANDB})
MODEL = ModelName(owner="practice", name="style")

Verb = Callable[[Endpoints, Redactor, Path], object]


def _account(endpoints: Endpoints, redact: Redactor, _folder: Path) -> object:
    with ReplicateHttp(endpoints, Secret(REPLICATE), redact=redact) as api:
        return api.account()


def _upload(endpoints: Endpoints, redact: Redactor, folder: Path) -> object:
    package = folder / "package.zip"
    package.write_bytes(bytes(1000))
    with ReplicateHttp(endpoints, Secret(REPLICATE), redact=redact) as api:
        return api.upload(
            package, name="p.zip", metadata={}, report=lambda *_: None, stop=StopToken()
        )


def _train(endpoints: Endpoints, redact: Redactor, _folder: Path) -> object:
    with ReplicateHttp(endpoints, Secret(REPLICATE), redact=redact) as api:
        return api.create_training(
            trainer=ModelName(owner="ostris", name="flux-dev-lora-trainer"),
            version=VersionId("v"),
            destination=MODEL,
            inputs={"wandb_api_key": WANDB},
        )


def _follow(endpoints: Endpoints, redact: Redactor, _folder: Path) -> object:
    with ReplicateHttp(endpoints, Secret(REPLICATE), redact=redact) as api:
        return api.training(TrainingId("abc"))


def _whoami(endpoints: Endpoints, redact: Redactor, folder: Path) -> object:
    with HubHttp(endpoints, Secret(HUB), cache=folder / "hf", redact=redact) as api:
        return api.account()


def _publish(endpoints: Endpoints, redact: Redactor, folder: Path) -> object:
    with HubHttp(endpoints, Secret(HUB), cache=folder / "hf", redact=redact) as api:
        return api.create_private("practice/style")


def _viewer(endpoints: Endpoints, _redact: Redactor, _folder: Path) -> object:
    with WandbHttp(endpoints, Secret(WANDB)) as api:
        return api.account()


VERBS: dict[str, Verb] = {
    "account": _account,
    "upload": _upload,
    "train": _train,
    "follow": _follow,
    "whoami": _whoami,
    "publish": _publish,
    "viewer": _viewer,
}
ECHO = f"{REPLICATE} {HUB} {{'wandb_api_key': '{WANDB}'}} Bearer {REPLICATE}"
ANSWERS: dict[str, Answer] = {
    "a refusal that repeats the tokens": reply(
        403, json.dumps({"detail": ECHO, "error": ECHO}), X_Error_Message=ECHO
    ),
    "invalid fields that do": reply(
        422, json.dumps({"invalid_fields": [{"field": "x", "description": ECHO}]})
    ),
    "a training whose log and error do": reply(
        200, json.dumps({"id": "abc", "status": "failed", "logs": ECHO, "error": ECHO})
    ),
    "a page": reply(502, f"<html>{ECHO}</html>", kind="text/html"),
    "not JSON": reply(200, ECHO),
    "a cut line": reset,
}


@pytest.fixture
def log(tmp_path: Path) -> Iterator[tuple[Path, Redactor]]:
    """The program's own log, with every library at its most talkative."""
    redact = Redactor()
    for token in (REPLICATE, HUB, WANDB):
        redact.add(Secret(token))
    handler = log_to(tmp_path / "log", redact)
    assert handler is not None
    talkative = [logging.getLogger(), *map(logging.getLogger, logging.root.manager.loggerDict)]
    before = {logger: logger.level for logger in talkative}
    for logger in talkative:
        logger.setLevel(logging.DEBUG)
    yield tmp_path / "log", redact
    for logger, level in before.items():
        logger.setLevel(level)
    logging.getLogger().removeHandler(handler)
    handler.close()


def told(verb: Verb, endpoints: Endpoints, redact: Redactor, folder: Path) -> str:
    """All that the program learns of it: the value, or the exception as a log would show it."""
    try:
        return repr(verb(endpoints, redact, folder))
    except Failure as failed:
        logging.getLogger("fluxtune_desktop").exception("it failed")
        return repr(failed.problem) + "".join(traceback.format_exception(failed))


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("verb", VERBS)
def test_no_token_is_told_or_logged(
    verb: str,
    answer: str,
    log: tuple[Path, Redactor],
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    folder, redact = log
    with loopback(ANSWERS[answer]) as server:
        words = told(VERBS[verb], server.endpoints, redact, tmp_path)
    printed = capfd.readouterr()
    (folder / "told.txt").write_text(words + printed.out + printed.err, encoding="utf-8")
    assert server.heard
    assert (folder / "fluxtune.log").exists()
    assert SEARCH.files(written_below(folder), root=folder) == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("verb", VERBS)
def test_no_token_goes_along_a_redirect(
    verb: str, status: int, log: tuple[Path, Redactor], tmp_path: Path
) -> None:
    _, redact = log
    with (
        loopback(reply(200, "{}")) as foreign,
        loopback(reply(status, Location=f"{foreign.url}/v1/elsewhere")) as server,
    ):
        told(VERBS[verb], server.endpoints, redact, tmp_path)
    assert server.heard[0].header("authorization")
    assert [each.header("authorization") for each in foreign.heard if "auth" in each.head] == []
    for heard in foreign.heard:
        (tmp_path / "log" / "foreign.bin").write_bytes(heard.head.encode() + heard.body)
        assert SEARCH.files([tmp_path / "log" / "foreign.bin"], root=tmp_path) == []


def test_no_token_goes_to_the_host_of_an_output(log: tuple[Path, Redactor], tmp_path: Path) -> None:
    _, redact = log

    def bytes_of_it(connection: socket.socket) -> None:
        reply(200, b"weights", kind="application/octet-stream")(connection)

    with loopback(bytes_of_it) as delivery, loopback(reply(200, "{}")) as server:
        endpoints = Endpoints(
            name="replicate",
            replicate_api=server.url,
            hub=server.url,
            wandb=server.url,
            output_hosts=(delivery.url.removeprefix("http://"),),
            practice=False,
        )
        with ReplicateHttp(endpoints, Secret(REPLICATE), redact=redact) as api:
            api.download(
                f"{delivery.url}/x/out.tar",
                tmp_path / "out.tar",
                report=lambda *_: None,
                stop=StopToken(),
            )
    assert delivery.heard
    assert all(each.header("authorization") is None for each in delivery.heard)
    assert server.heard == []
