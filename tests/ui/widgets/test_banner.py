"""A message that belongs to a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.banner import Banner
from fluxtune_desktop.ui.widgets.pill import Tone
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel
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


def test_details_begin_where_the_sentences_begin_and_open_by_a_click(qtbot: QtBot) -> None:
    banner = Banner()
    banner.show_message(Tone.ERROR, "It failed", ("Nothing was charged.",), details="402: no.")
    shown(qtbot, banner)
    said = next(part for part in banner.findChildren(PlainLabel) if "charged" in part.text())
    option = QStyleOptionButton()
    banner.details_button.initStyleOption(option)
    style = banner.details_button.style()
    words = style.subElementRect(
        QStyle.SubElement.SE_PushButtonContents, option, banner.details_button
    )
    assert banner.details_button.x() + words.x() == said.x()
    assert not banner.details.isVisible()
    qtbot.mouseClick(banner.details_button, Qt.MouseButton.LeftButton)
    assert banner.details.isVisible()
    banner.show_message(Tone.ERROR, "It failed", ("Nothing was charged.",), details="402: no.")
    assert banner.details.isVisible()
    banner.show_message(Tone.OK, "Done", ("Here it is.",))
    assert not banner.details.isVisible()
    assert not banner.details_button.isVisible()
