"""Notifications of the desktop on Linux: org.freedesktop.Notifications on the session's bus.

Spoken over a socket of Qt's, so that nothing ever waits for the bus. QtDBus cannot do it from
Python: the call wants a UINT32, and each integer that PySide6 hands over becomes another type.
"""

import logging
from collections import deque
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalSocket

from fluxtune_desktop.core.bus_place import bus_place
from fluxtune_desktop.core.note import Note
from fluxtune_desktop.services.bus_words import Talk

SERVICE = "org.freedesktop.Notifications"
_SIGNALS = ("ActionInvoked", "ActivationToken", "NotificationClosed")
_PENDING = 20
"""Notes that wait for the bus; more than that are too old to be news."""

_log = logging.getLogger(__name__)


class Notifications(QObject):
    """``clicked`` carries the key of a note, and the desktop's leave to come forward (see
    xdg-activation-v1), empty where it gives none. Without a bus or a daemon nothing happens."""

    clicked = Signal(str, str)

    def __init__(self, environ: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environ = environ
        self._socket: QLocalSocket | None = None
        self._talk: Talk | None = None
        self._waiting: deque[Note] = deque(maxlen=_PENDING)
        self._asked: dict[int, str] = {}
        self._shown: dict[str, int] = {}
        self._leave: dict[int, str] = {}

    @property
    def under_way(self) -> bool:
        """Whether the bus is being spoken to."""
        return self._socket is not None

    def show(self, note: Note) -> None:
        """Show a note as soon as the bus takes it."""
        self._waiting.append(note)
        if self._talk is not None and self._talk.begun:
            self._send_waiting()
        elif self._socket is None:
            self._connect()

    def close(self) -> None:
        """Leave the bus; what is shown stays with the desktop."""
        if self._socket is not None:
            self._socket.abort()

    def _connect(self) -> None:
        place = bus_place(self._environ)
        if place is None:
            self._waiting.clear()
            return
        path, abstract = place
        self._talk = Talk()
        self._socket = QLocalSocket(self)
        if abstract:
            self._socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        self._socket.connected.connect(self._on_connected)
        self._socket.readyRead.connect(self._on_ready)
        self._socket.disconnected.connect(self._forget)
        self._socket.errorOccurred.connect(self._on_error)
        self._socket.connectToServer(path)

    @Slot()
    def _on_connected(self) -> None:
        self._flush()

    @Slot()
    def _on_ready(self) -> None:
        if self._socket is None or self._talk is None:
            return
        try:
            before = self._talk.begun
            heard = self._talk.hear(bytes(self._socket.readAll().data()))
        except ValueError as error:
            _log.info("the session bus speaks otherwise: %s", error)
            self._socket.abort()
            return
        if self._talk.begun and not before:
            for member in _SIGNALS:
                self._talk.listen(SERVICE, member)
            self._send_waiting()
        self._flush()
        for each in heard:
            self._take(each.member, each.answers, each.body)

    def _send_waiting(self) -> None:
        assert self._talk is not None
        while self._waiting:
            note = self._waiting.popleft()
            replaces = self._shown.get(note.key, 0)
            hints = {"desktop-entry": ("s", "fluxtune"), "urgency": ("y", 1)}
            actions = ["default", note.button]
            body = ("FluxTune", replaces, "fluxtune", note.title, note.text, actions, hints, -1)
            serial = self._talk.call(SERVICE, "Notify", "susssasa{sv}i", body)
            self._asked[serial] = note.key
        self._flush()

    def _take(self, member: str, answers: int | None, body: tuple[Any, ...]) -> None:
        if answers is not None:
            key = self._asked.pop(answers, None)
            # An error's body is a sentence: nobody shows notes here, and that is all right.
            if key is not None and body and isinstance(body[0], int):
                self._shown[key] = body[0]
            return
        number = body[0] if body else None
        key = next((key for key, shown in self._shown.items() if shown == number), None)
        if key is None or not isinstance(number, int):
            return
        if member == "ActivationToken":
            self._leave[number] = str(body[1])
        elif member == "ActionInvoked":
            self.clicked.emit(key, self._leave.pop(number, ""))
        elif member == "NotificationClosed":
            self._shown.pop(key, None)
            self._leave.pop(number, None)

    def _flush(self) -> None:
        if self._socket is not None and self._talk is not None:
            self._socket.write(self._talk.words())

    @Slot(object)
    def _on_error(self, _error: object) -> None:
        if self._socket is not None:
            _log.info("no session bus: %s", self._socket.errorString())
        self._waiting.clear()
        self._forget()

    @Slot()
    def _forget(self) -> None:
        """The bus is gone; the next note looks for it again."""
        if self._socket is not None:
            self._socket.deleteLater()
        self._socket, self._talk = None, None
        self._asked.clear()
        self._shown.clear()
        self._leave.clear()
