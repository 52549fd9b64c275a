"""``accounts.json``: whose tokens were good, so that a revoked one can be told from a wrong one.

Holds no token: names, and the four characters that the window shows anyway.
"""

import json
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.lenient_json import parse_object
from fluxtune_desktop.core.known_accounts import KnownAccount
from fluxtune_desktop.core.remote import Holder
from fluxtune_desktop.core.secret import Account

_MOST_BYTES = 100_000


class KnownAccountsFile:
    """Implements ``core.known_accounts.KnownAccounts``. A damaged file counts as an empty one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def recall(self, account: Account) -> KnownAccount | None:
        """What was said last; None when nothing is known."""
        with self._lock:
            return self._read().get(account)

    def remember(self, known: KnownAccount) -> None:
        """Keep it. Raises Failure when the disk does not take it."""
        with self._lock:
            before = self._read()
            if before.get(known.account) != known:
                self._write({**before, known.account: known})

    def forget(self, account: Account) -> None:
        """Know nothing any more. Raises Failure when the disk does not take it."""
        with self._lock:
            before = self._read()
            if before.pop(account, None) is not None:
                self._write(before)

    def _read(self) -> dict[Account, KnownAccount]:
        try:
            if self._path.stat().st_size > _MOST_BYTES:
                return {}
            data = parse_object(self._path.read_bytes()) or {}
        except OSError:
            return {}
        found = (_known(account, data.get(account.value)) for account in Account)
        return {each.account: each for each in found if each is not None}

    def _write(self, known: Mapping[Account, KnownAccount]) -> None:
        data = {
            account.value: {
                "name": each.name,
                "holder": each.holder.value,
                "last_four": each.last_four,
            }
            for account, each in known.items()
        }
        with file_trouble(self._path.parent):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        write_durably(self._path, json.dumps(data, ensure_ascii=False, indent=2).encode())


def _known(account: Account, data: object) -> KnownAccount | None:
    fields: Mapping[str, Any] = data if isinstance(data, dict) else {}
    name, last_four = fields.get("name"), fields.get("last_four")
    if not isinstance(name, str) or not isinstance(last_four, str) or not name:
        return None
    holder = next((each for each in Holder if each == fields.get("holder")), Holder.UNKNOWN)
    return KnownAccount(account=account, name=name, last_four=last_four, holder=holder)
