"""A message that belongs to a page."""

from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.banner import Banner
from fluxtune_desktop.ui.widgets.pill import Tone
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel
from tests.ui.widgets.hands import shown


def test_a_banner_cuts_a_long_path_in_its_middle_and_tells_it_whole(qtbot: QtBot) -> None:
    banner = Banner()
    banner.resize(300, 120)
    path = "/pictures/" + "a folder within a folder/" * 6 + "lora.safetensors"
    banner.show_message(Tone.OK, "Done", ("Here it is.",), path=path)
    shown(qtbot, banner)
    label = next(part for part in banner.findChildren(ElidedLabel) if part.text() == path)
    assert label.shown_text().startswith("/pictures")
    assert label.shown_text().endswith("tensors")
    assert label.toolTip() == path
