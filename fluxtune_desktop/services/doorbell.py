"""How a second start calls the first: a line of JSON over a local socket, and a word in return."""

import json
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_HERE = b"here\n"
_LONGEST = 64 * 1024
"""Bytes of a call; paths are shorter on every system."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a second start asks of the first: to come forward, and maybe to open a ``folder``.

    ``token`` is the desktop's leave to come forward (xdg-activation), empty where there is none.
    """

    folder: Path | None = None
    practice: bool = False
    token: str = ""


class Doorbell(QObject):
    """``rung`` carries a ``Call``. The answer goes out when everybody has heard of it, so that a
    window that hangs gives none."""

    rung = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, address: str) -> bool:
        """Answer at this address. Only the holder of the window's lock may do so: what lies there
        already belongs to a program that has died."""
        QLocalServer.removeServer(address)
        listening = self._server.listen(address)
        if not listening:
            _log.warning("no second start can call: %s", self._server.errorString())
        return listening

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(_LONGEST)
            caller.readyRead.connect(self._on_words)
            caller.disconnected.connect(caller.deleteLater)
            self._hear(caller)

    @Slot()
    def _on_words(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() >= _LONGEST:
                caller.abort()
            return
        call = _read(bytes(caller.readLine().data()))
        if call is None:
            caller.abort()
            return
        self.rung.emit(call)
        caller.write(_HERE)
        caller.disconnectFromServer()


class Ringing(QObject):
    """One call from a window that goes on meanwhile; ``ring`` would hold up all of its threads.
    ``over`` tells once whether somebody answered."""

    over = Signal(bool)

    def __init__(self, address: str, call: Call, *, seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self._call = call
        self._caller = QLocalSocket(self)
        self._caller.connected.connect(self._on_connected)
        self._caller.readyRead.connect(self._on_words)
        self._caller.disconnected.connect(self._on_silence)
        self._caller.errorOccurred.connect(self._on_silence)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_silence)
        self._patience.setInterval(round(seconds * 1000))
        self._address = address

    def begin(self) -> None:
        """Call; where nobody is, that may be told before this returns."""
        self._patience.start()
        self._caller.connectToServer(self._address)

    @Slot()
    def _on_connected(self) -> None:
        self._caller.write(_words(self._call))

    @Slot()
    def _on_words(self) -> None:
        if self._caller.canReadLine():
            self._end(answered=bytes(self._caller.readLine().data()) == _HERE)

    @Slot()
    def _on_silence(self) -> None:
        self._end(answered=False)

    def _end(self, *, answered: bool) -> None:
        self._patience.stop()
        self._caller.blockSignals(True)
        self._caller.abort()
        self.over.emit(answered)
        self.deleteLater()


def ring(address: str, call: Call, *, seconds: float) -> bool:
    """Call the first window; False when it does not answer in time, or nobody is there. Blocks,
    and needs no event loop."""
    until = time.monotonic() + seconds

    def left() -> int:
        return max(1, round((until - time.monotonic()) * 1000))

    caller = QLocalSocket()
    caller.connectToServer(address)
    if not caller.waitForConnected(left()):
        return False
    caller.write(_words(call))
    while not caller.canReadLine() and caller.waitForReadyRead(left()):
        pass
    answered = bytes(caller.readLine().data()) == _HERE
    caller.abort()
    return answered


def _words(call: Call) -> bytes:
    folder = str(call.folder) if call.folder is not None else ""
    words = {"folder": folder, "practice": call.practice, "token": call.token}
    return json.dumps(words).encode() + b"\n"


def _read(line: bytes) -> Call | None:
    try:
        words = json.loads(line)
    except ValueError:
        return None
    if not isinstance(words, Mapping):
        return None
    folder, token = words.get("folder"), words.get("token")
    return Call(
        folder=Path(folder) if isinstance(folder, str) and folder else None,
        practice=words.get("practice") is True,
        token=token if isinstance(token, str) else "",
    )
