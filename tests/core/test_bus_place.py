"""Where the bus of a session is, by its environment."""

import pytest

from fluxtune_desktop.core.bus_place import bus_place


@pytest.mark.parametrize(
    ("environ", "place"),
    [
        ({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/b%20s,guid=1"}, ("/run/b s", False)),
        ({"DBUS_SESSION_BUS_ADDRESS": "unix:abstract=/tmp/x"}, ("/tmp/x", True)),
        ({"DBUS_SESSION_BUS_ADDRESS": "tcp:host=h;unix:path=/run/b"}, ("/run/b", False)),
        ({"DBUS_SESSION_BUS_ADDRESS": "", "XDG_RUNTIME_DIR": "/run/me"}, ("/run/me/bus", False)),
        ({}, None),
    ],
)
def test_where_the_bus_is(environ: dict[str, str], place: object) -> None:
    assert bus_place(environ) == place
