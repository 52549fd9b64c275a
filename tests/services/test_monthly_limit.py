"""The monthly limit: what it holds back, wherever it is asked for."""

from pathlib import Path

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.ledger import Sort
from fluxtune_desktop.core.monthly_limit import Standing
from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.pictures import PicturePhase
from fluxtune_desktop.core.preflight import Level, LineCode
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule, Script
from tests.services.conftest import TOKENS, Program, World, pictures_folder
from tests.services.test_training_service import WISHES, accepted, start, until_phase

MOST = 0.65
"""What a training of 100 steps may cost, in US dollars."""


def paying(world: World, folder: Path, *, limit: float | None = None) -> Program:
    """A program that takes the practice server for Replicate, so that its money is real to it."""
    program = world.start(practice=False, environment=TOKENS)
    program.settings.change(monthly_limit=limit)
    world.until(lambda: program.accounts.state(Account.REPLICATE).name != "")
    world.open(program, folder)
    return program


def limit_line(program: Program) -> Level | None:
    lines = program.training.ahead.preflight(WISHES).lines
    return next((line.level for line in lines if line.code is LineCode.LIMIT), None)


def told(program: Program) -> tuple[Kind | None, str]:
    newest = program.notices.newest
    assert newest is not None
    return newest.problem.kind if newest.problem else None, newest.action


def test_without_a_limit_nothing_is_said_and_everything_starts(world: World, folder: Path) -> None:
    program = paying(world, folder)
    assert limit_line(program) is None
    until_phase(world, program, start(world, program), Phase.DONE)
    assert accepted(world) == 1


def test_practice_never_counts_and_is_never_held_back(world: World, folder: Path) -> None:
    program = world.started(folder)
    program.settings.change(monthly_limit=0.5)
    assert limit_line(program) is None
    until_phase(world, program, start(world, program), Phase.DONE)
    assert program.ledger.entries == ()


def test_a_run_counts_at_its_upper_estimate_until_its_cost_is_known(
    world: World, folder: Path
) -> None:
    program = paying(world, folder, limit=2.0)
    assert limit_line(program) is Level.OK
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    assert program.ledger.look().spending.total == MOST
    until_phase(world, program, run, Phase.DONE)
    spending = program.ledger.look().spending
    assert spending.coming == 0
    assert 0 < spending.real < MOST


def test_the_preflight_tells_what_is_near_and_blocks_what_does_not_fit(
    world: World, folder: Path
) -> None:
    program = paying(world, folder, limit=MOST * 1.2)
    assert limit_line(program) is Level.WARN
    program.settings.change(monthly_limit=0.5)
    assert limit_line(program) is Level.BLOCKS
    program.training.start(WISHES)
    assert not program.training.starting
    assert accepted(world) == 0


def test_what_another_project_cost_counts_too_even_if_nobody_has_looked_yet(
    world: World, folder: Path, tmp_path: Path
) -> None:
    first = paying(world, folder)
    world.server.world.seconds_per_training = 60.0
    run = start(world, first)
    until_phase(world, first, run, Phase.QUEUED, Phase.TRAINING)
    assert world.leave(first)
    other = pictures_folder(tmp_path / "other")
    second = paying(world, other, limit=1.0)
    second.settings.change(recent=(str(folder),))
    second.training.start(WISHES)
    world.until(lambda: not second.training.starting)
    world.until(lambda: second.notices.newest)
    assert told(second) == (Kind.LIMIT_REACHED, "money")
    assert second.training.jobs == ()
    assert accepted(world) == 1
    second.ledger.refresh()
    world.until(lambda: limit_line(second) is Level.BLOCKS)


def test_a_repeated_run_is_held_back_as_a_new_one(world: World, folder: Path) -> None:
    program = paying(world, folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.DONE)
    program.settings.change(monthly_limit=0.5)
    program.training.start_again(run)
    world.until(lambda: not program.training.starting)
    assert told(program) == (Kind.LIMIT_REACHED, "money")
    assert accepted(world) == 1


def test_a_run_that_was_closed_before_it_was_sent_is_not_sent_above_the_limit(
    world: World, folder: Path, faults: Script
) -> None:
    faults.add(Rule(path=r"/v1/files", method="POST", act=Act.STATUS, status=503, times=0))
    first = paying(world, folder)
    run = start(world, first)
    world.until(lambda: (job := first.training.job(run)) is not None and job.stale)
    assert world.leave(first)
    faults.clear()
    second = paying(world, folder, limit=0.5)
    world.until(lambda: (job := second.training.job(run)) is not None and job.asks)
    world.until(lambda: second.ledger.look().standing is Standing.REACHED)
    second.training.go_on(run)
    assert told(second) == (Kind.LIMIT_REACHED, "money")
    second.settings.change(monthly_limit=0.7)
    second.training.go_on(run)
    until_phase(world, second, run, Phase.DONE)


def test_pictures_are_counted_and_held_back(world: World, folder: Path) -> None:
    program = paying(world, folder)
    run = start(world, program)
    world.until(lambda: program.generation.models())
    spent = program.ledger.look().spending.total
    program.settings.change(monthly_limit=max(0.5, spent + 0.06))
    wish = PictureWish(prompt="DNCR on a beach", count=1, seed=7)
    assert program.generation.create(run, wish)
    world.until(lambda: {p.phase for p in program.generation.pictures} == {PicturePhase.KEPT})
    world.until(lambda: not program.generation.busy)
    pictures = [each for each in program.ledger.entries if each.sort is Sort.PICTURE]
    assert [entry.open for entry in pictures] == [False]
    many = PictureWish(prompt="DNCR on a beach", count=8, seed=7)
    program.settings.change(monthly_limit=0.5, prices=Prices(picture=1.0))
    assert program.generation.limit_look(8).standing is Standing.REACHED
    assert program.generation.create(run, many) == ""
    assert told(program) == (Kind.LIMIT_REACHED, "money")
    assert len(world.server.world.state.predictions) == 1


def test_pictures_are_held_back_by_what_only_the_disk_knows(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = paying(world, folder)
    run = start(world, program)
    world.until(lambda: program.generation.models())
    other = pictures_folder(tmp_path / "other")
    elsewhere = world.start(practice=False, environment=TOKENS, host="laptop")
    world.until(lambda: elsewhere.accounts.state(Account.REPLICATE).name != "")
    world.open(elsewhere, other)
    world.server.world.seconds_per_training = 60.0
    until_phase(world, elsewhere, start(world, elsewhere), Phase.QUEUED, Phase.TRAINING)
    program.settings.change(monthly_limit=0.66, recent=(str(other),))
    program.generation.create(run, PictureWish(prompt="DNCR on a beach", count=2, seed=7))
    world.until(lambda: all(each.ended for each in program.generation.pictures))
    (problem,) = {each.problem for each in program.generation.pictures}
    assert problem is not None
    assert problem.kind is Kind.LIMIT_REACHED
    assert world.server.world.state.predictions == {}


def test_the_limit_is_there_after_a_restart(world: World, folder: Path) -> None:
    program = paying(world, folder, limit=12.5)
    assert world.leave(program)
    assert world.start().settings.settings.monthly_limit == 12.5


def test_a_ledger_that_cannot_be_read_holds_back_only_who_set_a_limit(
    world: World, folder: Path
) -> None:
    world.dirs.ledger_file.mkdir(parents=True)
    program = paying(world, folder)
    until_phase(world, program, start(world, program), Phase.DONE)
    assert all(notice.problem is None for notice in program.notices.all)
    program.settings.change(monthly_limit=20.0)
    program.training.start(WISHES)
    world.until(lambda: not program.training.starting)
    assert told(program)[0] is Kind.FILE_TROUBLE
    assert accepted(world) == 1
