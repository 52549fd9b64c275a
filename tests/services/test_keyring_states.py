"""A real keyring in each of its states, as the program's own thread for it meets them."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.secret_service import SecretService

TOKEN = "r8_" + ("abcdefghij0123456789" * 2)[:37]

# Does one thing after the other; a late answer is the last, and the thread is left at its prompt.
ASK = """
import json, sys, time
from PySide6.QtCore import QCoreApplication
from fluxtune_desktop.adapters.secrets import best_token_store
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.keyring_thread import KeyringThread

limit, token, *acts = sys.argv[1:]
application = QCoreApplication([])
keyring = KeyringThread(best_token_store, limit=float(limit))

def go_on():
    if not acts:
        return leave()
    act = acts.pop(0)
    if act == "save":
        keyring.save(Account.REPLICATE, Secret(token))
    else:
        getattr(keyring, act)(Account.REPLICATE)

def on_answered(answer):
    print(json.dumps({
        "act": answer.act,
        "place": answer.place,
        "end": answer.secret.last_four if answer.secret else None,
        "problem": answer.problem.kind if answer.problem else None,
        "late": answer.late,
    }), flush=True)
    leave() if answer.late else go_on()

def leave():
    start = time.monotonic()
    ended = keyring.shutdown(0.2)
    print(json.dumps({"ended": ended, "took": time.monotonic() - start}), flush=True)
    application.quit()

keyring.answered.connect(on_answered)
go_on()
application.exec()
"""


def asked(
    service: SecretService, *acts: str, limit: float = 20.0, **how: Any
) -> list[dict[str, Any]]:
    done = service.run(ASK, str(limit), TOKEN, *acts, **how)
    assert done.returncode == 0, done.stderr
    assert TOKEN not in done.stdout + done.stderr
    # What the bus starts says things, too.
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


@contextmanager
def display() -> Iterator[str]:
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()


def test_unlocked_it_keeps_tells_and_forgets(secret_service_env: SecretService) -> None:
    *answers, end = asked(secret_service_env, "load", "save", "load", "remove", "load")
    assert [(each["act"], each["end"], each["problem"]) for each in answers] == [
        ("load", None, None),
        ("save", TOKEN[-4:], None),
        ("load", TOKEN[-4:], None),
        ("remove", None, None),
        ("load", None, None),
    ]
    assert {each["place"] for each in answers} == {"Secret Service"}
    assert end["ended"]


def test_locked_without_a_display_it_says_so_at_once(secret_service_env: SecretService) -> None:
    asked(secret_service_env, "save")
    answer, end = asked(secret_service_env, "load", unlocked=False)
    assert answer["problem"] == "keyring_locked"
    assert not answer["late"]
    assert end["ended"]


@pytest.mark.needs("Xvfb", "/usr/libexec/gcr-prompter")
def test_locked_with_a_prompt_that_waits_it_is_late_and_the_program_leaves_all_the_same(
    secret_service_env: SecretService,
) -> None:
    asked(secret_service_env, "save")
    with display() as number:
        answer, end = asked(
            secret_service_env, "load", unlocked=False, limit=1.0, env={"DISPLAY": number}
        )
    assert answer["problem"] == "keyring_silent"
    assert answer["late"]
    assert not end["ended"]
    assert end["took"] < 1.0


def test_where_there_is_none_the_token_is_kept_for_the_session(
    secret_service_env: SecretService,
) -> None:
    # No session bus, so nobody could start one.
    *answers, end = asked(secret_service_env, "save", "load", "remove", "load", bus=False)
    assert {each["place"] for each in answers} == {""}
    assert [each["end"] for each in answers] == [TOKEN[-4:], TOKEN[-4:], None, None]
    assert end["ended"]
    kept = [path for path in secret_service_env.home.rglob("*") if path.is_file()]
    assert not any(TOKEN.encode() in path.read_bytes() for path in kept)
