"""The pages are shown over the services as the program builds them."""

from tests.services.conftest import faults, folder, server, world

__all__ = ["faults", "folder", "server", "world"]
