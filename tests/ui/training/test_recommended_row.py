"""The recommendation in the form of a training."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.ui.training.settings_card import SettingsCard


def shown_card(qtbot: QtBot, images: int) -> SettingsCard:
    card = SettingsCard()
    qtbot.addWidget(card)
    card.show_dataset(images=images, subject=Subject.STYLE)
    card.show()
    return card


def test_nothing_is_proposed_where_it_stands_already(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    assert card.recommended.isHidden()
    assert "83 passes" in card.knobs.steps_field.hint()


def test_few_images_are_proposed_fewer_steps_and_space_takes_them(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 4)
    assert card.recommended.isVisible()
    assert card.recommended.words.text().startswith("Recommended: 800 steps, rank 16")
    assert "fewer steps" in card.recommended.words.text()

    card.recommended.use.setFocus()
    QTest.keyClick(card.recommended.use, Qt.Key.Key_Space)

    chosen = card.settings()
    assert chosen is not None
    assert chosen.steps == 800
    assert card.recommended.isHidden()


def test_a_changed_rank_brings_the_proposal(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    QTest.keyClick(card.knobs.rank, Qt.Key.Key_Right)
    assert card.recommended.isVisible()


def test_a_larger_batch_shows_each_image_more_often(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    card.knobs.show_batch(2)
    assert "166 passes" in card.knobs.steps_field.hint()
