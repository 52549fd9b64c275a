"""The real window over real services, for tests of the ui."""

from tests.ui.windows import server, smoke, studio

__all__ = ["server", "smoke", "studio"]
