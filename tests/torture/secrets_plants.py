"""Each takes one guard away from the program, so that a token comes to lie where none may.

They are put in force in the process of the program, by name; the last ones in that of the practice
server. ``where`` says in which file the token must be found then.
"""

import base64
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keyring.backend import KeyringBackend
from typing_extensions import override

from fluxtune_desktop.adapters import (
    archive,
    export,
    huggingface,
    logs,
    redaction,
    replicate,
    run_store,
    secrets,
    token_files,
)
from fluxtune_desktop.adapters.history_file import HistoryFile
from fluxtune_desktop.adapters.journal import append_line
from fluxtune_desktop.core import new_pictures, submitting
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.practice import trainings_api
from fluxtune_desktop.wiring import dirs


@dataclass(frozen=True, slots=True, kw_only=True)
class Plant:
    """One guard, how it is taken away, and the file (a regular expression) that tells."""

    guard: str
    remove: Callable[[], object]
    where: str
    at_the_server: bool = False


def _log_unfiltered() -> None:
    logs.RedactingFormatter.format = logging.Formatter.format


def _nothing_known() -> None:
    redaction.Redactor.add = lambda _self, _secret: None


def _as_replicate_says() -> None:
    honest = replicate.failure_from
    replicate.failure_from = lambda reply, **words: honest(reply, **{**words, "redact": str})


def _as_the_hub_says() -> None:
    honest = huggingface._refusal
    huggingface._refusal = lambda refused, subject, _redact: honest(refused, subject, str)


def _as_the_trainer_says() -> None:
    replicate.ReplicateHttp._clean = lambda _self, text: text


def _request_in_the_journal() -> None:
    honest_inputs, honest_append = submitting.trainer_inputs, run_store.RunFolder.append
    last: dict[str, Any] = {}

    def inputs(*words: Any, **named: Any) -> Any:
        found = honest_inputs(*words, **named)
        last.update(found)
        return found

    def append(self: run_store.RunFolder, job: Any) -> None:
        if last:
            append_line(self._journal(job.run), {"input": last})
        honest_append(self, job)

    submitting.trainer_inputs, run_store.RunFolder.append = inputs, append


def _any_prompt() -> None:
    new_pictures.refuse_tokens = _refuse_nothing


def _any_package() -> None:
    archive.refuse_tokens = _refuse_nothing


def _any_export() -> None:
    export.refuse_tokens = _refuse_nothing


def _refuse_nothing(_text: str, *, subject: str) -> None:
    """Whatever it is, it may leave."""
    assert subject


def _exported_as_they_are() -> None:
    export.without_metadata = lambda data: data


def _whole_ending() -> None:
    Secret.last_four = property(Secret.reveal)


def _logged_in() -> None:
    honest = huggingface._api

    def api(endpoint: str, token: Secret, cache: Path) -> Any:
        made = honest(endpoint, token, cache)
        cache.mkdir(parents=True, exist_ok=True)
        (cache / "token").write_text(token.reveal())
        return made

    huggingface._api = api


class PlainKeyring(KeyringBackend):
    """Keeps passwords in a file that everybody can read, as such backends do: in base64."""

    priority = 9.0

    @override
    def get_password(self, service: str, username: str) -> str | None:
        path = self._path(username)
        return base64.b64decode(path.read_text()).decode() if path.exists() else None

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._path(username).write_text(base64.b64encode(password.encode()).decode())

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._path(username).unlink()

    def _path(self, username: str) -> Path:
        return Path(os.environ["HOME"]) / f"{username}.pass"


def _any_keyring() -> None:
    import keyring

    keyring.set_keyring(PlainKeyring())
    places: dict[tuple[str, str], str] = dict(secrets._PLACES)
    secrets._PLACES = {**places, (PlainKeyring.__module__, PlainKeyring.__name__): "a file"}


def _blanked_file_in_the_history() -> None:
    honest = token_files.write_durably

    def write(path: Path, data: bytes) -> None:
        old = path.read_text(encoding="utf-8")
        history = HistoryFile(dirs().history_file)

        def note(connection: Any) -> None:
            connection.execute("CREATE TABLE IF NOT EXISTS earlier (old TEXT)")
            connection.execute("INSERT INTO earlier VALUES (?)", (old,))

        history.run(note)
        _open.append(history)
        honest(path, data)

    token_files.write_durably = write


_open: list[HistoryFile] = []
"""What is closed takes its write-ahead log with it."""


def _not_blanked() -> None:
    token_files.write_durably = lambda _path, _data: None


def _practice_keeps_inputs() -> None:
    trainings_api.secret_names = lambda _trainer: frozenset()


_PLANTS = (
    Plant(guard="the log's filter", remove=_log_unfiltered, where=r"/log/fluxtune\.log"),
    Plant(guard="known tokens without a shape", remove=_nothing_known, where=r"fluxtune\.log"),
    Plant(
        guard="what Replicate says", remove=_as_replicate_says, where=r"/runs/[^/]+/journal\.jsonl"
    ),
    Plant(guard="what the Hub says", remove=_as_the_hub_says, where=r"publications\.jsonl"),
    Plant(guard="what the trainer says", remove=_as_the_trainer_says, where=r"/log\.txt"),
    Plant(
        guard="the request is not journalled",
        remove=_request_in_the_journal,
        where=r"/runs/[^/]+/journal\.jsonl",
    ),
    Plant(guard="prompts of pictures", remove=_any_prompt, where=r"/pictures/[^/]+\.png"),
    Plant(guard="captions of a package", remove=_any_package, where=r"careless\.zip"),
    Plant(guard="captions of an export", remove=_any_export, where=r"careless\.jsonl"),
    Plant(guard="bare exported images", remove=_exported_as_they_are, where=r"out/tagged/"),
    Plant(guard="only four characters", remove=_whole_ending, where=r"accounts\.json"),
    Plant(guard="no login to the Hub", remove=_logged_in, where=r"/huggingface/token"),
    Plant(guard="keyrings to be trusted", remove=_any_keyring, where=r"\.pass$"),
    Plant(
        guard="a blanked file's text is not remembered",
        remove=_blanked_file_in_the_history,
        where=r"history\.sqlite3-wal",
    ),
    Plant(guard="tokens leave the file", remove=_not_blanked, where=r"config\.json"),
    Plant(
        guard="secret inputs in practice",
        remove=_practice_keeps_inputs,
        where=r"theirs/state\.json",
        at_the_server=True,
    ),
)
PLANTS: Mapping[str, Plant] = {plant.guard: plant for plant in _PLANTS}
