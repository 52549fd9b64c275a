"""Runs by each trainer over real HTTP, and trainers that have changed since."""

from secrets import randbits

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.naming import CHANCE_BITS, run_id
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.core.trainers import Trainer
from fluxtune_desktop.core.training_values import OtherInput, Value
from fluxtune_desktop.practice.schemas import NEW_VERSION
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT
from tests.faults.workbench import Workbench

OSTRIS, FAST = shipped_trainers()


def made(bench: Workbench, trainer: Trainer, settings: TrainingSettings) -> Job:
    plan = TrainingPlan(
        run=run_id(bench.clock.now(), randbits(CHANCE_BITS)),
        number=1,
        service="practice",
        destination=ModelName(owner=PRACTICE_ACCOUNT, name="smoke"),
        created_at=bench.clock.now(),
        trainer=trainer.model,
        traits=trainer.traits,
        settings=settings,
    )
    return bench.runs.create(plan)


def fast(**inputs: Value) -> TrainingSettings:
    others = tuple(OtherInput(name=name, value=value) for name, value in inputs.items())
    return TrainingSettings(trigger_word="SMKRINA", others=others)


def echoed(bench: Workbench, job: Job) -> dict[str, object]:
    assert job.training is not None
    return dict(bench.api.training(job.training).input)


def test_the_fast_trainer_makes_a_lora_and_tells_no_steps(bench: Workbench) -> None:
    jobs = bench.train(made(bench, FAST, fast(lora_type="style", training_steps=500)))
    done = jobs[-1]
    assert done.phase is Phase.DONE
    assert all(job.progress is None for job in jobs)
    assert all(job.fraction is None for job in jobs if job.phase is Phase.TRAINING)
    assert "compiled" in done.log
    assert bench.runs.weights(done.run) is not None
    sent = echoed(bench, done)
    assert sent.pop("input_images")
    assert sent == {"trigger_word": "SMKRINA", "lora_type": "style", "training_steps": 500}
    assert len(bench.charged("training")) == 1


def test_what_the_live_schema_refuses_is_stopped_before_it_is_paid(bench: Workbench) -> None:
    done = bench.train(made(bench, FAST, fast(lora_type="face")))[-1]
    assert done.phase is Phase.FAILED
    assert done.problem is not None
    assert (done.problem.kind, done.problem.detail) == (Kind.TRAINER_CHANGED, "lora_type")
    assert bench.charged("training") == []


def test_a_new_required_input_stops_a_run_before_it_is_uploaded(bench: Workbench) -> None:
    bench.server.faults.demanding = True
    jobs = bench.train(made(bench, OSTRIS, TrainingSettings(trigger_word="SMKRINA", steps=20)))
    done = jobs[-1]
    assert done.phase is Phase.FAILED
    assert done.problem is not None
    assert done.problem.kind is Kind.TRAINER_CHANGED
    assert "training_purpose" in done.problem.detail
    assert done.upload is None
    assert bench.charged("training") == []


def test_a_new_version_that_takes_the_same_is_used_and_kept_with_the_run(
    bench: Workbench,
) -> None:
    bench.server.faults.new_version = True
    done = bench.train(made(bench, OSTRIS, TrainingSettings(trigger_word="SMKRINA", steps=20)))[-1]
    assert done.phase is Phase.DONE
    assert done.version == NEW_VERSION


def test_only_what_differs_from_the_trainer_s_own_defaults_is_sent(bench: Workbench) -> None:
    settings = TrainingSettings(
        trigger_word="SMKRINA",
        steps=20,
        resolution="512",
        gradient_checkpointing=True,
        autocaption_prefix="smoke, ",
    )
    sent = echoed(bench, bench.train(made(bench, OSTRIS, settings))[-1])
    assert sent.pop("input_images")
    assert str(sent.pop("wandb_run")).startswith("fluxtune-")
    assert sent == {
        "trigger_word": "SMKRINA",
        "steps": 20,
        "lora_rank": 16,
        "learning_rate": 0.0004,
        "autocaption": False,
        "resolution": "512",
        "gradient_checkpointing": True,
        "autocaption_prefix": "smoke, ",
    }


def test_settings_beyond_the_bounds_in_force_are_stopped(bench: Workbench) -> None:
    job = made(bench, OSTRIS, TrainingSettings(trigger_word="SMKRINA", steps=7000))
    done = bench.train(job)[-1]
    assert done.problem is not None
    assert done.problem.kind is Kind.TRAINER_CHANGED
    assert bench.charged("training") == []


def test_a_run_by_the_fast_trainer_is_read_back_as_it_was_written(bench: Workbench) -> None:
    job = made(bench, FAST, fast(lora_type="style", training_steps=500, odd=0.5, yes=True))
    assert bench.runs.jobs()[-1].plan == job.plan
