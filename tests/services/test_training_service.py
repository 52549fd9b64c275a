"""Trainings in the window: one at a time, followed again after a restart, never paid twice."""

from pathlib import Path

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.publication import PublicationPhase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule, Script
from tests.services.conftest import Heard, Program, World, pictures_folder

FIRST_TOKEN = "r8_" + "first" * 7
SECOND_TOKEN = "r8_" + "later" * 7
WISHES = Wishes(settings=TrainingSettings(trigger_word="DNCR", steps=100), destination="dancers")


def start(world: World, program: Program, wishes: Wishes = WISHES) -> RunId:
    program.training.start(wishes)
    world.until(lambda: program.training.jobs)
    return program.training.jobs[0].run


def until_phase(world: World, program: Program, run: RunId, *phases: Phase) -> Job:
    def there() -> bool:
        job = program.training.job(run)
        return job is not None and job.phase in phases

    world.until(there)
    job = program.training.job(run)
    assert job is not None
    return job


def accepted(world: World) -> int:
    return len(world.server.world.state.trainings)


def test_a_run_is_followed_to_its_weights_on_disk(world: World, folder: Path) -> None:
    program = world.started(folder)
    heard = Heard(program.training.job_changed)
    run = start(world, program)
    job = until_phase(world, program, run, Phase.DONE)
    assert job.plan.service == "practice"
    assert job.plan.destination.name == "dancers"
    assert (folder / ".fluxtune" / "runs" / run / "lora.safetensors").is_file()
    phases = [value.phase for value in heard.values if isinstance(value, Job)]
    assert phases[-1] is Phase.DONE
    world.until(lambda: not program.training.following(run))
    assert program.notices.newest is not None
    assert program.notices.newest.code == "run_done"
    assert accepted(world) == 1


def test_a_run_goes_on_after_the_program_was_closed(world: World, folder: Path) -> None:
    world.server.world.seconds_per_training = 3.0
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    assert world.leave(program)
    again = world.started(folder)
    job = until_phase(world, again, run, Phase.DONE)
    assert job.attempt == 1
    assert accepted(world) == 1


def test_an_answer_that_was_lost_is_found_again(world: World, folder: Path, faults: Script) -> None:
    faults.add(Rule(path=r"/v1/models/.*/trainings", method="POST", act=Act.RESET_AFTER))
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.DONE)
    assert accepted(world) == 1


def test_a_run_closed_before_it_was_sent_waits_for_the_persons_word(
    world: World, folder: Path, faults: Script
) -> None:
    faults.add(Rule(path=r"/v1/files", method="POST", act=Act.STATUS, status=503, times=0))
    program = world.started(folder)
    run = start(world, program)
    world.until(lambda: (job := program.training.job(run)) is not None and job.stale)
    assert world.leave(program)
    faults.clear()

    again = world.started(folder)
    world.until(lambda: again.training.jobs)
    job = again.training.job(run)
    assert job is not None
    assert job.asks
    assert not again.training.following(run)
    assert accepted(world) == 0
    again.training.go_on(run)
    until_phase(world, again, run, Phase.DONE)
    assert accepted(world) == 1


def test_a_run_that_waits_can_be_given_up(world: World, folder: Path, faults: Script) -> None:
    faults.add(Rule(path=r"/v1/files", method="POST", act=Act.STATUS, status=503, times=0))
    program = world.started(folder)
    run = start(world, program)
    world.until(lambda: (job := program.training.job(run)) is not None and job.stale)
    assert world.leave(program)
    again = world.started(folder)
    world.until(lambda: again.training.jobs)
    again.training.cancel(run)
    until_phase(world, again, run, Phase.CANCELED)
    assert accepted(world) == 0


def test_canceling_ends_the_run_at_the_service_too(world: World, folder: Path) -> None:
    world.server.world.seconds_per_training = 60.0
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    program.training.cancel(run)
    until_phase(world, program, run, Phase.CANCELED)
    assert not program.training.active


def test_a_run_of_another_computer_is_only_watched(world: World, folder: Path) -> None:
    world.server.world.seconds_per_training = 4.0
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    assert world.leave(program)
    journal = folder / ".fluxtune" / "runs" / run / "journal.jsonl"
    written = journal.read_bytes()
    elsewhere = world.started(folder, host="laptop")
    world.until(lambda: elsewhere.training.only_watched(run))

    def seen_to_its_end() -> bool:
        job = elsewhere.training.job(run)
        return job is not None and job.completed_at is not None and job.progress is not None

    world.until(seen_to_its_end)
    world.until(lambda: not elsewhere.training.following(run))
    assert journal.read_bytes() == written
    assert not (journal.parent / "lora.safetensors").exists()

    elsewhere.training.look_again(run)
    until_phase(world, elsewhere, run, Phase.DONE)
    assert (journal.parent / "lora.safetensors").is_file()
    assert accepted(world) == 1


def test_a_run_of_another_computer_can_be_taken_over_while_it_is_watched(
    world: World, folder: Path
) -> None:
    world.server.world.seconds_per_training = 60.0
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    assert world.leave(program)
    elsewhere = world.started(folder, host="laptop")
    world.until(lambda: elsewhere.training.following(run))
    elsewhere.training.cancel(run)
    until_phase(world, elsewhere, run, Phase.CANCELED)


def test_a_run_of_practice_is_not_followed_outside_of_it(world: World, folder: Path) -> None:
    world.server.world.seconds_per_training = 60.0
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    program.mode.leave_practice()
    assert not program.training.following(run)
    assert program.training.active is None
    assert [job.run for job in program.training.jobs] == [run]
    program.mode.enter_practice()
    world.until(lambda: program.training.following(run))


def test_an_ended_run_is_repeated_as_a_new_one(world: World, folder: Path) -> None:
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.DONE)
    program.training.start_again(run)
    world.until(lambda: len(program.training.jobs) == 2)
    newer = program.training.jobs[0]
    assert newer.run != run
    assert newer.plan.number == 2
    assert newer.plan.settings == WISHES.settings
    until_phase(world, program, newer.run, Phase.DONE)


def test_a_repeated_run_is_packed_as_it_was_and_not_as_the_folder_is_now(
    world: World, folder: Path
) -> None:
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.DONE)
    opened = program.session.opened_project
    assert opened is not None
    before = opened.runs.training_set(run)
    assert before is not None
    (folder / before.images[0].name).with_suffix(".txt").write_text("anything else")
    program.training.start_again(run)
    world.until(lambda: len(program.training.jobs) == 2)
    newer = program.training.jobs[0]
    assert newer.plan.repeats == run
    until_phase(world, program, newer.run, Phase.DONE)
    assert opened.runs.training_set(newer.run) == before
    (folder / before.images[0].name).unlink()
    program.training.start_again(run)
    world.until(lambda: len(program.training.jobs) == 3)
    last = program.training.jobs[0]
    until_phase(world, program, last.run, Phase.FAILED)
    ended = program.training.job(last.run)
    assert ended is not None
    assert ended.problem is not None
    assert ended.problem.kind is Kind.IMAGES_CHANGED
    assert not ended.may_cost


def test_a_run_that_comes_in_a_file_is_shown_with_its_log_and_not_followed(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.DONE)
    opened, job = program.session.opened_project, program.training.job(run)
    assert opened is not None
    assert job is not None
    file = tmp_path / "smoke.fluxtune-run"
    opened.runs.write_file(job, file)
    other = pictures_folder(tmp_path / "other")
    program.session.open(other)
    world.until(lambda: program.session.folder == other)
    world.until(lambda: program.training.jobs == ())
    program.training.bringing.take_files([file])
    world.until(lambda: len(program.training.jobs) == 1)
    taken = program.training.jobs[0]
    assert (taken.run, taken.phase, taken.plan.brought) == (run, Phase.DONE, True)
    assert taken.log
    assert not program.training.following(run)


def test_nothing_starts_while_something_blocks(world: World, folder: Path) -> None:
    program = world.started(folder)
    wishes = Wishes(settings=TrainingSettings(), destination="Not A Name")
    assert not program.training.ahead.preflight(wishes).ready
    program.training.start(wishes)
    assert not program.training.starting


def published(program: Program, run: RunId) -> bool:
    publication = program.training.publications.publication(run)
    return publication is not None and publication.phase is PublicationPhase.PUBLISHED


def trained(world: World, program: Program) -> RunId:
    world.until(lambda: program.accounts.state(Account.HUGGING_FACE).name != "")
    run = start(world, program)
    until_phase(world, program, run, Phase.DONE)
    return run


def hub_is_away(faults: Script) -> None:
    faults.add(Rule(path=r"/api/.*", act=Act.STATUS, status=503, times=0))


def until_publication_waits(world: World, program: Program, run: RunId) -> None:
    world.until(
        lambda: (now := program.training.publications.publication(run)) is not None and now.stale
    )


def test_a_finished_run_is_published_and_verified(world: World, folder: Path) -> None:
    program = world.started(folder)
    run = trained(world, program)
    program.training.publish(run, "practice/dancers-lora")
    assert program.training.publications.under_way(run)
    world.until(lambda: published(program, run))
    world.until(lambda: not program.training.publications.under_way(run))


def test_a_publication_can_be_stopped_and_made_again(
    world: World, folder: Path, faults: Script
) -> None:
    program = world.started(folder)
    run = trained(world, program)
    hub_is_away(faults)
    program.training.publish(run, "practice/dancers-lora")
    until_publication_waits(world, program, run)
    program.training.publications.cancel(run)
    world.until(lambda: not program.training.publications.under_way(run))
    stopped = program.training.publications.publication(run)
    assert stopped is not None
    assert stopped.phase is PublicationPhase.CANCELED
    faults.clear()
    program.training.publish(run, "practice/dancers-lora")
    world.until(lambda: published(program, run))


def test_a_publication_goes_on_after_the_program_was_closed(
    world: World, folder: Path, faults: Script
) -> None:
    program = world.started(folder)
    run = trained(world, program)
    hub_is_away(faults)
    program.training.publish(run, "practice/dancers-lora")
    until_publication_waits(world, program, run)
    assert world.leave(program)
    faults.clear()
    again = world.started(folder)
    world.until(lambda: published(again, run))


def test_a_publication_goes_on_when_practice_is_left_and_entered_again(
    world: World, folder: Path, faults: Script
) -> None:
    program = world.started(folder)
    run = trained(world, program)
    hub_is_away(faults)
    program.training.publish(run, "practice/dancers-lora")
    until_publication_waits(world, program, run)
    program.mode.leave_practice()
    assert not program.training.publications.under_way(run)
    faults.clear()
    program.mode.enter_practice()
    world.until(lambda: published(program, run))


def test_a_publication_goes_on_when_its_token_comes_after_the_project(
    world: World, folder: Path, faults: Script
) -> None:
    program = world.started(folder)
    run = trained(world, program)
    hub_is_away(faults)
    program.training.publish(run, "practice/dancers-lora")
    until_publication_waits(world, program, run)
    assert world.leave(program)
    faults.clear()
    late = world.start(load=False)
    world.open(late, folder)
    world.until(lambda: late.training.publications.publication(run))
    assert not late.training.publications.under_way(run)
    late.accounts.load()
    world.until(lambda: published(late, run))


def test_closing_the_project_lets_the_run_go_before_the_folder(world: World, folder: Path) -> None:
    world.server.world.seconds_per_training = 60.0
    program = world.started(folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    program.session.close()
    assert program.training.jobs == ()
    world.open(program, folder)
    world.until(lambda: program.training.following(run))
    program.training.cancel(run)
    until_phase(world, program, run, Phase.CANCELED)


def connected(world: World, folder: Path, token: str) -> Program:
    """A program outside of practice with a token of its own, and a project that is read."""
    program = world.start(practice=False)
    assert program.accounts.connect_token(Account.REPLICATE, token) is None
    world.until(lambda: program.accounts.state(Account.REPLICATE).name != "")
    world.open(program, folder)
    return program


def test_a_run_whose_token_was_revoked_is_followed_with_the_next_one(
    world: World, folder: Path
) -> None:
    world.server.world.seconds_per_training = 60.0
    program = connected(world, folder, FIRST_TOKEN)
    run = start(world, program)
    until_phase(world, program, run, Phase.TRAINING)
    world.server.world.revoke(FIRST_TOKEN)
    world.until(lambda: program.training.job(run).stale)  # type: ignore[union-attr]
    late = program.training.job(run)
    assert late is not None
    assert late.problem is not None
    assert late.problem.kind is Kind.UNAUTHORIZED
    assert not late.ended
    program.accounts.connect_token(Account.REPLICATE, SECOND_TOKEN)
    world.until(lambda: not program.training.job(run).stale)  # type: ignore[union-attr]
    program.training.cancel(run)
    until_phase(world, program, run, Phase.CANCELED)
    assert accepted(world) == 1


def test_what_the_service_does_not_show_for_a_while_is_neither_given_up_nor_sent_again(
    world: World, folder: Path, faults: Script
) -> None:
    program = world.started(folder)
    heard = Heard(program.training.job_changed)
    path = r"/v1/trainings/[^/]+"
    faults.add(Rule(path=path, method="GET", act=Act.STATUS, status=404, times=3, detail="no"))
    run = start(world, program)
    until_phase(world, program, run, Phase.DONE)
    kinds = [job.problem.kind for job in heard.values if isinstance(job, Job) and job.problem]
    assert Kind.NOT_FOUND in kinds
    assert accepted(world) == 1


def test_a_state_of_an_unknown_name_is_told_and_the_run_goes_on(
    world: World, folder: Path, faults: Script
) -> None:
    program = world.started(folder)
    heard = Heard(program.training.job_changed)
    odd = Rule(
        path=r"/v1/trainings/[^/]+",
        method="GET",
        act=Act.CHANGE,
        fields={"status": "booting"},
        times=3,
    )
    faults.add(odd)
    run = start(world, program)
    done = until_phase(world, program, run, Phase.DONE)
    told = [job.unknown_status for job in heard.values if isinstance(job, Job)]
    assert "booting" in told
    assert done.unknown_status == ""
