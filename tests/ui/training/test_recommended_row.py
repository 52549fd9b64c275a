"""The recommendation in the form of a training, and how the form follows it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.ui.training.settings_card import SettingsCard


def shown_card(qtbot: QtBot, images: int, usual: TrainingSettings | None = None) -> SettingsCard:
    card = SettingsCard()
    qtbot.addWidget(card)
    card.begin(usual or TrainingSettings())
    card.show_dataset(images=images, subject=Subject.STYLE)
    card.show()
    return card


def steps(card: SettingsCard) -> int:
    chosen = card.settings()
    assert chosen is not None
    return chosen.steps


def test_the_form_begins_with_what_is_recommended_and_says_why(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 4)
    assert steps(card) == 800
    assert card.pill.text() == "Recommended for a style with 4 images"
    assert "fewer steps are enough" in card.recommended.words.text()
    assert card.recommended.use.isHidden()
    assert card.reset.isHidden()


def test_how_often_each_image_is_seen_is_told(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    assert "83 passes" in card.knobs.steps_field.hint()


def test_more_images_bring_more_steps_and_that_is_told(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    card.show_dataset(images=24, subject=Subject.STYLE)
    assert steps(card) == 1500
    said = card.recommended.words.text()
    assert said.startswith("Your images changed, and the steps with them: from 1000 to 1500.")
    assert "Many images need more steps" in said


def test_what_is_taught_counts_too(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 24)
    card.show_dataset(images=24, subject=Subject.CHARACTER)
    assert steps(card) == 1000
    assert "One face or thing" in card.recommended.words.text()


def test_the_first_look_at_a_folder_is_no_change(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 24)
    assert "changed" not in card.recommended.words.text()


def test_a_value_that_was_set_by_hand_stays_and_the_others_follow(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    QTest.keyClick(card.knobs.rank, Qt.Key.Key_Right)
    card.show_dataset(images=24, subject=Subject.STYLE)
    chosen = card.settings()
    assert chosen is not None
    assert (chosen.steps, chosen.lora_rank) == (1500, 24)
    QTest.keyClick(card.knobs.steps, Qt.Key.Key_Left)
    card.show_dataset(images=12, subject=Subject.STYLE)
    assert steps(card) == 1450


def test_what_came_from_a_preset_or_a_run_follows_nothing_until_it_is_reset(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    card.show_settings(TrainingSettings(steps=1000))
    card.show_dataset(images=24, subject=Subject.STYLE)
    assert steps(card) == 1000
    QTest.keyClick(card.recommended.use, Qt.Key.Key_Space)
    assert steps(card) == 1500
    card.show_dataset(images=12, subject=Subject.STYLE)
    assert steps(card) == 1000


def test_what_is_typed_and_cannot_be_read_stays(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    card.knobs.rate.selectAll()
    QTest.keyClicks(card.knobs.rate, "fast")
    card.show_dataset(images=24, subject=Subject.STYLE)
    assert card.knobs.rate.text() == "fast"
    assert card.knobs.step_count() == 1500


def test_defaults_of_the_person_s_own_are_not_overruled(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12, TrainingSettings(steps=2000))
    card.show_dataset(images=24, subject=Subject.STYLE)
    assert steps(card) == 2000
    assert card.pill.text() == "Your defaults"
    assert card.recommended.words.text().startswith("Recommended: 1500 steps, rank 16")


def test_each_value_can_be_put_back_to_the_recommended_one_by_key(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    QTest.keyClick(card.knobs.steps, Qt.Key.Key_Right)
    QTest.keyClick(card.knobs.rank, Qt.Key.Key_Right)
    button = card.knobs.use["lora_rank"]
    assert button.accessibleName() == "Use the recommended 16"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    chosen = card.settings()
    assert chosen is not None
    assert (chosen.steps, chosen.lora_rank) == (1050, 16)
    assert button.isHidden()
    assert card.focusWidget() is card.knobs.rank


def test_all_of_it_is_taken_in_one_go(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 4, TrainingSettings(steps=2000, lora_rank=64))
    card.recommended.use.setFocus()
    QTest.keyClick(card.recommended.use, Qt.Key.Key_Space)
    chosen = card.settings()
    assert chosen is not None
    assert (chosen.steps, chosen.lora_rank) == (800, 16)
    assert card.recommended.use.isHidden()


def test_a_larger_batch_shows_each_image_more_often(qtbot: QtBot) -> None:
    card = shown_card(qtbot, 12)
    card.knobs.show_batch(2)
    assert "166 passes" in card.knobs.steps_field.hint()
