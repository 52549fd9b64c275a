"""Settings, Training: what is chosen there is what the Train page of a new project begins with."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.core.training_defaults import TrainingDefaults
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.training import TrainingPart
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.setup_view import SetupView
from tests.ui.windows import Studio, images_folder, settings_page

LEFT = Qt.MouseButton.LeftButton


def part_of(studio: Studio, window: MainWindow) -> TrainingPart:
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    studio.qtbot.mouseClick(page.part_button(TrainingPart), LEFT)
    return page.part(TrainingPart)


def form(studio: Studio, window: MainWindow) -> SetupView:
    window.show_page(PageName.TRAIN)
    page = window.pages[PageName.TRAIN]
    assert isinstance(page, TrainingPage)
    studio.until(page.isVisible)
    return page.setup.view


def usual(studio: Studio) -> TrainingDefaults:
    return studio.services.settings.settings.training


def test_a_new_project_begins_with_the_defaults_after_a_restart_too(
    studio: Studio, tmp_path: Path
) -> None:
    part = part_of(studio, studio.window())
    studio.qtbot.mouseClick(part.subjects[Subject.OBJECT], LEFT)
    QTest.keyClick(part.knobs.steps, Qt.Key.Key_End)
    QTest.keyClick(part.knobs.rank, Qt.Key.Key_Home)
    part.knobs.rate.selectAll()
    QTest.keyClicks(part.knobs.rate, "0.0002")
    QTest.keyClicks(part.resolution, "1024")
    studio.leave()
    window = studio.window(images_folder(tmp_path / "cups", ["a cup", "a bowl"]))
    view = form(studio, window)
    assert view.subject.subject() is Subject.OBJECT
    settings = view.settings.settings()
    assert settings is not None
    assert (settings.steps, settings.lora_rank, settings.learning_rate) == (4000, 4, 0.0002)
    assert settings.resolution == "1024"
    assert view.settings.pill.text() == "Your defaults"
    assert not view.settings.reset.isVisible()


def test_a_project_keeps_what_it_teaches(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    studio.qtbot.mouseClick(part_of(studio, window).subjects[Subject.CHARACTER], LEFT)
    assert form(studio, window).subject.subject() is Subject.STYLE


def test_a_form_that_nobody_changed_follows_and_one_that_was_changed_stays(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    knobs = form(studio, window).settings.knobs
    QTest.keyClick(part_of(studio, window).knobs.steps, Qt.Key.Key_End)
    assert knobs.step_count() == 4000
    QTest.keyClick(form(studio, window).settings.knobs.steps, Qt.Key.Key_Home)
    QTest.keyClick(part_of(studio, window).knobs.rank, Qt.Key.Key_End)
    assert knobs.step_count() == 100
    studio.qtbot.mouseClick(form(studio, window).settings.reset, LEFT)
    assert knobs.step_count() == 4000


def test_a_slider_under_the_hand_is_kept_when_it_is_let_go(studio: Studio) -> None:
    part = part_of(studio, studio.window())
    part.knobs.steps.setSliderDown(True)
    part.knobs.steps.setSliderPosition(40)
    assert usual(studio).steps == 1000
    part.knobs.steps.setSliderDown(False)
    assert usual(studio).steps == 2000


def test_captions_that_are_missing_stay_missing_by_wish(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    QTest.keyClick(part_of(studio, window).autocaption, Qt.Key.Key_Space)
    ready = form(studio, window).ready
    said = "1 image has no caption, and goes without one"
    studio.until(lambda: said in [line.text() for line in ready.lines()])


def test_publishing_is_wished_for_as_soon_as_the_account_allows_it(
    studio: Studio, smoke: Path, server: PracticeServer
) -> None:
    window = studio.window(smoke, server=server)
    QTest.keyClick(part_of(studio, window).publish, Qt.Key.Key_Space)
    studio.open(images_folder(smoke.parent / "ink", ["ink"]))
    after = form(studio, window).afterwards
    assert after.publish_to() is None
    studio.services.mode.enter_practice()
    studio.until(lambda: studio.services.accounts.state(Account.HUGGING_FACE).name)
    studio.until(lambda: after.publish_to() == "practice/ink-lora")


def test_back_to_recommended(studio: Studio) -> None:
    part = part_of(studio, studio.window())
    assert not part.reset.isEnabled()
    QTest.keyClick(part.wandb, Qt.Key.Key_Space)
    QTest.keyClick(part.knobs.steps, Qt.Key.Key_End)
    studio.qtbot.mouseClick(part.reset, LEFT)
    assert usual(studio) == TrainingDefaults()
    assert part.knobs.step_count() == 1000
    assert not part.wandb.isChecked()


def test_what_is_no_learning_rate_is_refused_and_nothing_changes(studio: Studio) -> None:
    part = part_of(studio, studio.window())
    part.knobs.rate.selectAll()
    QTest.keyClicks(part.knobs.rate, "fast")
    assert part.knobs.rate_field.hint() == "A number from 0.000001 to 0.01, such as 0.0004."
    assert usual(studio) == TrainingDefaults()
