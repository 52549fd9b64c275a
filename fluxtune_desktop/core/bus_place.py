"""Where the message bus of a desktop session is."""

from collections.abc import Mapping
from urllib.parse import unquote


def bus_place(environ: Mapping[str, str]) -> tuple[str, bool] | None:
    """Where the session's bus listens, and whether that is an abstract name; None without one.

    The form is that of "Server Addresses" in the D-Bus Specification.
    """
    for address in environ.get("DBUS_SESSION_BUS_ADDRESS", "").split(";"):
        transport, _, pairs = address.partition(":")
        known = dict(pair.partition("=")[::2] for pair in pairs.split(","))
        if transport == "unix" and known.get("path"):
            return unquote(known["path"]), False
        if transport == "unix" and known.get("abstract"):
            return unquote(known["abstract"]), True
    usual = environ.get("XDG_RUNTIME_DIR", "")
    return (f"{usual}/bus", False) if usual else None
