"""The small widgets, each in the dark theme."""

import pytest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.ui.theme import Scheme, apply_theme


@pytest.fixture(autouse=True)
def _dark(qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.DARK)
