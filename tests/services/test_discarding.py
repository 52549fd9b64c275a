"""What is not wanted any more goes: to the trash here, and for good at Replicate."""

from pathlib import Path

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.ui.notice_texts import notice_text
from tests.services.conftest import Program, World
from tests.services.test_adopting import trained


def newest(program: Program) -> Job:
    return program.training.jobs[0]


def test_everything_of_a_run_goes_to_the_trash_and_the_images_stay(
    world: World, folder: Path, trash: Path
) -> None:
    program = world.started(folder)
    run = trained(world, program)
    place = folder / ".fluxtune" / "runs" / run
    assert (place / "lora.safetensors").is_file()
    program.training.discarding.discard(newest(program))
    world.until(lambda: not program.training.jobs)
    assert not place.exists()
    assert (folder / "001.png").is_file()
    assert program.generation.models() == ()
    assert program.notices.newest is not None
    assert program.notices.newest.code == "run_discarded"
    assert (trash / run / "lora.safetensors").is_file()


def test_the_version_goes_at_replicate_and_the_lora_stays_here(world: World, folder: Path) -> None:
    program = world.started(folder)
    run = trained(world, program)
    assert len(program.generation.models()) == 1
    program.training.discarding.delete_there(newest(program))
    world.until(lambda: newest(program).deleted_there)
    world.until(lambda: not program.generation.models())
    assert (folder / ".fluxtune" / "runs" / run / "lora.safetensors").is_file()
    model = world.server.world.state.models["practice/dancers"]
    assert model["versions"] == []
    assert world.leave(program)
    again = world.started(folder)
    assert newest(again).deleted_there
    assert again.generation.models() == ()


def test_a_refusal_leaves_everything_as_it_was_and_is_told(
    world: World, folder: Path, faults: Script
) -> None:
    program = world.started(folder)
    trained(world, program)
    faults.add(Rule(path=r"/v1/models/.*/versions/.*", method="DELETE", act=Act.STATUS, status=403))
    program.training.discarding.delete_there(newest(program))
    world.until(lambda: program.notices.newest and program.notices.newest.code == "version_kept")
    assert "has changed" in notice_text(program.notices.all[0])
    assert not newest(program).deleted_there
    assert len(program.generation.models()) == 1
