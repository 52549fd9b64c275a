"""Pictures in the window: made from a trained run, kept in the project."""

from pathlib import Path

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule, Script
from tests.services.conftest import Heard, Program, World
from tests.services.test_training_service import FIRST_TOKEN, SECOND_TOKEN, connected, start

REPLICATE_SHAPED = "r8_" + ("abcdefghij0123456789" * 2)[:37]


def trained(world: World, folder: Path) -> tuple[Program, RunId]:
    program = world.started(folder)
    run = start(world, program)
    world.until(lambda: program.generation.models())
    return program, run


def phases(program: Program) -> set[PicturePhase]:
    return {picture.phase for picture in program.generation.pictures}


def test_a_finished_run_is_a_model_to_make_pictures_with(world: World, folder: Path) -> None:
    program, run = trained(world, folder)
    (model,) = program.generation.models()
    assert model.run == run
    assert model.trigger_word == "DNCR"
    program.mode.leave_practice()
    assert program.generation.models() == ()


def test_pictures_are_made_and_kept_each_with_its_own_seed(world: World, folder: Path) -> None:
    program, run = trained(world, folder)
    heard = Heard(program.generation.picture_changed)
    group = program.generation.create(run, PictureWish(prompt="DNCR on a beach", count=3, seed=7))
    assert len(program.generation.pictures) == 3
    assert program.generation.making(group)
    world.until(lambda: phases(program) == {PicturePhase.KEPT})
    pictures = program.generation.pictures
    assert sorted(picture.request.seed for picture in pictures) == [7, 8, 9]
    for picture in pictures:
        path = program.generation.path(picture)
        assert path is not None
        assert path.is_file()
    kept = {value.id for value in heard.values if isinstance(value, Picture) and value.file}
    assert kept == {picture.id for picture in pictures}
    world.until(lambda: not program.generation.busy)


def test_pictures_that_were_left_are_collected_at_the_next_start(
    world: World, folder: Path, faults: Script
) -> None:
    program, run = trained(world, folder)
    faults.add(Rule(path=r"/v1/predictions/[^/]+", method="GET", act=Act.STATUS, times=0))
    program.generation.create(run, PictureWish(prompt="DNCR on a beach", count=2, seed=7))
    world.until(lambda: phases(program) == {PicturePhase.MAKING})
    assert world.leave(program)
    faults.clear()
    again = world.started(folder)
    world.until(lambda: phases(again) == {PicturePhase.KEPT})
    assert len(world.server.world.state.predictions) == 2


def test_pictures_whose_token_was_revoked_are_followed_with_the_next_one(
    world: World, folder: Path
) -> None:
    program = connected(world, folder, FIRST_TOKEN)
    run = start(world, program)
    world.until(lambda: program.generation.models())
    world.server.world.seconds_per_training = 60.0
    wish = PictureWish(prompt="DNCR on a beach", count=8, seed=7)
    group = program.generation.create(run, wish)
    world.until(lambda: PicturePhase.MAKING in phases(program))
    world.server.world.revoke(FIRST_TOKEN)
    world.until(lambda: any(_refused(picture) for picture in program.generation.pictures))
    assert program.generation.making(group)
    program.accounts.connect_token(Account.REPLICATE, SECOND_TOKEN)
    world.until(
        lambda: (
            program.generation.making(group)
            and not any(_refused(picture) for picture in program.generation.pictures)
        )
    )
    program.generation.cancel(group)
    world.until(lambda: not program.generation.busy)
    assert all(picture.ended for picture in program.generation.pictures)
    seeds = [row["input"]["seed"] for row in world.server.world.state.predictions.values()]
    assert len(seeds) == len(set(seeds))


def _refused(picture: Picture) -> bool:
    problem = picture.problem
    return not picture.ended and problem is not None and problem.kind is Kind.UNAUTHORIZED


def test_pictures_that_are_kept_are_not_fetched_again(
    world: World, folder: Path, faults: Script
) -> None:
    program, run = trained(world, folder)
    program.generation.create(run, PictureWish(prompt="DNCR on a beach", seed=7))
    world.until(lambda: phases(program) == {PicturePhase.KEPT})
    world.until(lambda: not program.generation.busy)
    assert world.leave(program)
    faults.add(Rule(path=r"/xezq/.*", act=Act.STATUS, status=404, times=0))
    again = world.started(folder)
    world.until(lambda: bool(again.generation.pictures))
    world.until(lambda: not again.generation.busy)
    assert phases(again) == {PicturePhase.KEPT}


def test_a_prompt_with_a_token_in_it_is_not_sent(world: World, folder: Path) -> None:
    program, run = trained(world, folder)
    prompt = f"DNCR {REPLICATE_SHAPED} on a beach"
    assert program.generation.create(run, PictureWish(prompt=prompt)) == ""
    newest = program.notices.newest
    assert newest is not None
    assert newest.problem is not None
    assert newest.problem.kind is Kind.TOKEN_INSIDE
    assert world.server.world.state.predictions == {}


def test_pictures_that_were_never_asked_for_are_not_asked_for_later(
    world: World, folder: Path, faults: Script
) -> None:
    program, run = trained(world, folder)
    rule = Rule(path=r"/v1/predictions", method="POST", act=Act.STATUS, status=429, times=0)
    faults.add(rule)
    program.generation.create(run, PictureWish(prompt="DNCR", count=2))
    world.until(lambda: any(picture.stale for picture in program.generation.pictures))
    assert world.leave(program)
    faults.clear()
    again = world.started(folder)
    assert phases(again) == {PicturePhase.CANCELED}
    assert len(world.server.world.state.predictions) == 0


def test_a_group_can_be_canceled(world: World, folder: Path, faults: Script) -> None:
    program, run = trained(world, folder)
    faults.add(Rule(path=r"/v1/predictions", method="POST", act=Act.STATUS, status=429, times=0))
    group = program.generation.create(run, PictureWish(prompt="DNCR", count=2))
    world.until(lambda: any(picture.stale for picture in program.generation.pictures))
    program.generation.cancel(group)
    world.until(lambda: phases(program) == {PicturePhase.CANCELED})
    world.until(lambda: not program.generation.busy)


def kept_one(world: World, program: Program, run: RunId) -> Picture:
    program.generation.create(run, PictureWish(prompt="DNCR on a beach", seed=7, shape="3:2"))
    world.until(lambda: phases(program) == {PicturePhase.KEPT})
    world.until(lambda: not program.generation.busy)
    (picture,) = program.generation.pictures
    return picture


def test_a_favourite_is_one_after_a_restart_too(world: World, folder: Path) -> None:
    program, run = trained(world, folder)
    picture = kept_one(world, program, run)
    assert program.generation.like(picture.id, liked=True)
    assert program.generation.pictures == (picture.but(favourite=True),)
    assert world.leave(program)
    again = world.started(folder)
    assert again.generation.pictures == (picture.but(favourite=True),)
    again.generation.like(picture.id, liked=False)
    assert world.leave(again)
    assert world.started(folder).generation.pictures == (picture,)


def test_a_favourite_that_the_disk_does_not_take_is_none(world: World, folder: Path) -> None:
    program, run = trained(world, folder)
    picture = kept_one(world, program, run)
    journal = folder / ".fluxtune" / "pictures" / "journal.jsonl"
    journal.rename(journal.with_suffix(".aside"))
    journal.mkdir()
    program.generation.like(picture.id, liked=True)
    world.until(lambda: program.generation.pictures == (picture,))
    assert program.notices.newest is not None


def test_the_same_picture_without_the_lora_is_asked_for_once(world: World, folder: Path) -> None:
    program, run = trained(world, folder)
    picture = kept_one(world, program, run)
    assert program.generation.create_without_lora(picture)
    assert program.generation.create_without_lora(picture) == ""
    world.until(lambda: phases(program) == {PicturePhase.KEPT})
    assert program.generation.create_without_lora(picture) == ""
    sent = [each["input"] for each in world.server.world.state.predictions.values()]
    assert len(sent) == 2
    assert sent[1] == {**sent[0], "lora_scale": 0.0}


def test_a_picture_of_practice_is_not_made_again_at_the_real_service(
    world: World, folder: Path
) -> None:
    program, run = trained(world, folder)
    picture = kept_one(world, program, run)
    program.mode.leave_practice()
    assert program.generation.create_without_lora(picture) == ""
    assert program.generation.pictures == (picture,)
