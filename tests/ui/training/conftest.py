"""The pages are shown over the services as the program builds them."""

from tests.services.conftest import faults, folder, server, world
from tests.ui.training.pages import show

__all__ = ["faults", "folder", "server", "show", "world"]
