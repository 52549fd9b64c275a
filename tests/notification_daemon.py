"""A daemon for notes of the desktop, small but real: it lives on a session bus of its own.

The first line it tells is the address of the bus, then comes a line of JSON for each note. It is
told ``click NUMBER``, ``dismiss NUMBER`` and ``refuse`` by lines.
"""

import json
import os
import sys
import threading

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

from tests.notification_words import LEAVE

NAME = "org.freedesktop.Notifications"
PLACE = DBusAddress("/org/freedesktop/Notifications", interface=NAME)

INVALID = "org.freedesktop.DBus.Error.InvalidArgs"
SIGNATURE = "susssasa{sv}i"

bus = open_dbus_connection()
refusing = threading.Event()


def tell(signal: str, signature: str, *body: object) -> None:
    bus.send(new_signal(PLACE, signal, signature, body))


def answer(call: Message, number: int) -> Message:
    """As a strict daemon does: arguments of other types are refused."""
    if refusing.is_set() or call.header.fields.get(HeaderFields.signature) != SIGNATURE:
        return new_error(call, INVALID, "s", ("not like this",))
    return new_method_return(call, "u", (number,))


def serve() -> None:
    number = 0
    while True:
        call = bus.receive()
        if call.header.message_type is not MessageType.method_call:
            continue
        number += 1
        bus.send(answer(call, number))
        _, replaces, _, title, text, actions, hints, _ = call.body
        words = [title, text, *actions, *(str(value) for _, value in hints.values())]
        note = {"number": number, "replaces": replaces, "title": title, "text": text}
        print(json.dumps({**note, "actions": actions, "all": words}), flush=True)


if __name__ == "__main__":
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    print(os.environ["DBUS_SESSION_BUS_ADDRESS"], flush=True)
    threading.Thread(target=serve, daemon=True).start()
    for line in sys.stdin:
        what, _, which = line.strip().partition(" ")
        if what == "click":
            tell("ActivationToken", "us", int(which), LEAVE)
            tell("ActionInvoked", "us", int(which), "default")
        elif what == "dismiss":
            tell("NotificationClosed", "uu", int(which), 2)
        else:
            refusing.set()
