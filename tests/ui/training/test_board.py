"""The board of progress pictures, over a practice training that paints them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.sample_store import SampleFolder
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.samples import BoardPhase, RemoteSample
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.ui.theme import apply_theme
from fluxtune_desktop.ui.training.board_card import BoardCard
from fluxtune_desktop.ui.training.board_view import view_point
from fluxtune_desktop.ui.widgets.status_line import Status
from tests.services.conftest import Program, World, pictures_folder

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
PROMPTS = ("DNCR in the rain", "a cup of tea", "DNCR on the moon")
Shown = Callable[[Program, Job], BoardCard]


@pytest.fixture
def shown(qtbot: QtBot, qapp: object) -> Shown:
    def show(program: Program, job: Job) -> BoardCard:
        apply_theme(qapp, "dark")  # type: ignore[arg-type]
        card = BoardCard(program.progress_pictures, program.thumbnails)
        qtbot.addWidget(card)
        card.resize(900, 700)
        card.show()
        card.show_job(job)
        return card

    return show


def trained(
    world: World, folder: Path, *, prompts: tuple[str, ...] = PROMPTS
) -> tuple[Program, Job]:
    program = world.started(pictures_folder(folder))
    world.until(lambda: program.accounts.secret(Account.WANDB) is not None)
    wishes = Wishes(
        settings=TrainingSettings(trigger_word="DNCR", steps=300),
        destination="dancers",
        wandb_project="dancers",
        sample_prompts=prompts,
    )
    world.until(lambda: program.training.ahead.preflight(wishes).ready)
    program.training.start(wishes)
    world.until(lambda: program.training.jobs and program.training.jobs[0].ended)
    return program, program.training.jobs[0]


def complete(world: World, program: Program, job: Job) -> None:
    pictures = program.progress_pictures
    world.until(lambda: pictures.state(job.run).phase is BoardPhase.COMPLETE)


def test_pictures_come_while_it_learns_without_anybody_looking(world: World, folder: Path) -> None:
    program, job = trained(world, folder)
    complete(world, program, job)
    state = program.progress_pictures.state(job.run)
    assert {each.step for each in state.samples} == {0, 100, 200, 300}
    assert {each.prompt for each in state.samples} == set(PROMPTS)


def test_keys_walk_over_the_board_and_pin_two(
    world: World, folder: Path, shown: Shown, qtbot: QtBot
) -> None:
    program, job = trained(world, folder)
    complete(world, program, job)
    card = shown(program, job)
    view = card.view
    assert view.isVisible()
    assert view.current() is not None
    assert view.current().step == 0
    qtbot.keyClick(view, Key.Key_P)
    qtbot.keyClick(view, Key.Key_Right)
    qtbot.keyClick(view, Key.Key_End)
    qtbot.keyClick(view, Key.Key_Down)
    assert view.mark == (1, 3)
    qtbot.keyClick(view, Key.Key_P)
    assert [each.step for each in card.pinned] == [0, 300]
    assert all(frame.isVisible() for frame in card.pair.frames)
    assert "300" in view.accessibleDescription()
    qtbot.keyClick(view, Key.Key_P)
    qtbot.mouseClick(card.pair.frames[0].unpin, LEFT)
    assert not card.pinned
    assert not card.pair.isVisible()


def test_a_third_pin_takes_the_place_of_the_second(
    world: World, folder: Path, shown: Shown
) -> None:
    program, job = trained(world, folder)
    complete(world, program, job)
    card = shown(program, job)
    first, second, third = program.progress_pictures.state(job.run).samples[:3]
    for each in (first, second, third):
        card.toggle_pin(each)
    assert card.pinned == (first, third)


def test_a_click_opens_it_and_the_arrows_turn_to_the_next_step(
    world: World, folder: Path, shown: Shown, qtbot: QtBot
) -> None:
    program, job = trained(world, folder)
    complete(world, program, job)
    card = shown(program, job)
    qtbot.mouseClick(card.view.viewport(), LEFT, pos=view_point(card.view, 0, 1))
    viewer = card.zoom.viewer
    assert viewer is not None
    assert viewer.isVisible()
    assert "100" in viewer.title.text()
    world.until(lambda: not viewer.image.pixmap().isNull())
    qtbot.keyClick(viewer.image, Key.Key_Right)
    assert "200" in viewer.title.text()
    qtbot.keyClick(viewer.image, Key.Key_Escape)
    assert not viewer.isVisible()
    assert card.view.mark == (0, 2)


def test_the_pin_in_the_corner_pins(world: World, folder: Path, shown: Shown, qtbot: QtBot) -> None:
    program, job = trained(world, folder)
    complete(world, program, job)
    card = shown(program, job)
    place: QPoint = card.view.pin_place(0, 1).center()
    qtbot.mouseClick(card.view.viewport(), LEFT, pos=place)
    assert [each.step for each in card.pinned] == [100]
    assert card.zoom.viewer is None


def test_a_run_without_prompts_says_so(world: World, folder: Path, shown: Shown) -> None:
    program, job = trained(world, folder, prompts=())
    complete(world, program, job)
    card = shown(program, job)
    assert not card.view.isVisible()
    assert "no progress pictures" in card.status.text()


def test_a_run_that_reports_nowhere_has_no_board(world: World, folder: Path, shown: Shown) -> None:
    program, job = trained(world, folder)
    card = shown(program, replace(job, plan=replace(job.plan, wandb_project=None)))
    assert not card.isVisible()


def test_a_refusal_says_that_the_training_is_not_touched_and_is_tried_again(
    world: World, folder: Path, shown: Shown, faults: Script, qtbot: QtBot
) -> None:
    faults.add(Rule(path="/graphql", act=Act.STATUS, status=403, nth=2, times=0))
    program, job = trained(world, folder)
    card = shown(program, job)
    pictures = program.progress_pictures
    world.until(lambda: pictures.state(job.run).phase is BoardPhase.FAILED)
    assert card.status.status is Status.ERROR
    assert "not touched" in card.status.text()
    faults.clear()
    qtbot.mouseClick(card.status.link_button(), LEFT)
    complete(world, program, job)
    assert card.view.isVisible()


def test_a_lost_picture_leaves_a_gap_and_is_told(
    world: World, folder: Path, shown: Shown, faults: Script
) -> None:
    faults.add(Rule(path="/wandb/.*", act=Act.STATUS, status=404, nth=2, times=1))
    program, job = trained(world, folder)
    complete(world, program, job)
    card = shown(program, job)
    if program.progress_pictures.state(job.run).lost:
        assert card.status.status is Status.WARN
    assert card.view.isVisible()


def test_what_came_home_is_there_after_a_restart_without_a_key(
    world: World, folder: Path, shown: Shown
) -> None:
    program, job = trained(world, folder)
    complete(world, program, job)
    count = len(program.progress_pictures.state(job.run).samples)
    assert world.leave(program)
    again = world.started(folder)
    world.until(lambda: again.training.jobs)
    card = shown(again, again.training.jobs[0])
    world.until(lambda: len(again.progress_pictures.state(job.run).samples) == count)
    assert card.view.isVisible()


def huge(folder: Path) -> SampleFolder:
    store = SampleFolder(folder)
    for step in range(0, 6000, 100):
        for row in range(10):
            wanted = RemoteSample(step=step, prompt=f"prompt {row}", path="x.png")
            target = store.place(wanted)
            Image.new("RGB", (64, 64), (step % 255, row * 20, 90)).save(target, "PNG")
            store.keep(wanted, target)
    store.finish()
    return store


def test_a_huge_board_asks_for_what_is_seen_only(
    world: World, folder: Path, shown: Shown, qtbot: QtBot
) -> None:
    program, job = trained(world, folder, prompts=())
    opened = program.session.opened_project
    assert opened is not None
    run = RunId("20261123-090000-aaaa")
    huge(opened.runs.folder(run))
    other = replace(job, plan=replace(job.plan, run=run))
    card = shown(program, other)
    world.until(lambda: len(program.progress_pictures.state(run).samples) == 600)
    view = card.view
    places = view.places()
    assert len(places.columns_seen()) < 12
    assert len(places.rows_seen()) <= 4
    for _ in range(70):
        qtbot.keyClick(view, Key.Key_Right)
    assert view.mark == (0, 59)
    assert places.columns == 60
    assert 59 in view.places().columns_seen()
