"""The look around before a training, over real folders and real HTTP."""

from pathlib import Path

import pytest

from fluxtune_desktop.core.destination import DestinationState
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import LineCode, Wishes
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule
from tests.listening import Listening
from tests.services.conftest import TOKENS, Program, World


@pytest.fixture
def faults() -> Listening:
    return Listening()


def wishes(*, destination: str = "smoke", publish_to: str = "") -> Wishes:
    settings = TrainingSettings(trigger_word="SMKR")
    return Wishes(settings=settings, destination=destination, publish_to=publish_to)


def looked(world: World, program: Program, asked: Wishes) -> None:
    ahead = program.training.ahead
    ahead.dry_runs.ask(asked)
    world.until(lambda: ahead.dry_run(asked).destination)
    if asked.publish_to:
        world.until(lambda: ahead.dry_run(asked).names)
    world.until(lambda: ahead.dry_run(asked).package or ahead.dry_run(asked).trouble)


def test_before_the_word_is_given_nothing_but_reading_reaches_a_service(
    world: World, folder: Path, faults: Listening
) -> None:
    program = world.started(folder)
    program.mode.leave_practice()
    for account, token in TOKENS.items():
        program.accounts.connect_token(account, token.reveal())
    for account in TOKENS:
        world.until(lambda account=account: program.accounts.state(account).name)
    owner = program.accounts.state(Account.HUGGING_FACE).name
    asked = wishes(publish_to=f"{owner}/smoke-lora")
    program.training.ahead.trainers.ask(asked.trainer)
    looked(world, program, asked)
    world.until(lambda: program.chores.idle)
    assert program.training.ahead.preflight(asked).ready
    reads = [(method, path) for method, path in faults.requests if method in {"GET", "HEAD"}]
    # W&B answers nothing but questions in GraphQL, which go by POST; this one asks whose key it is.
    others = {path for method, path in faults.requests if method not in {"GET", "HEAD"}}
    assert others <= {"/graphql"}
    assert any("smoke" in path for _, path in reads)
    assert any("smoke-lora" in path for _, path in reads)


def test_the_package_is_built_here_and_nothing_of_it_stays(
    world: World, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    (folder / "notes.pdf").write_bytes(b"mine")
    program = world.started(folder)
    looked(world, program, wishes())
    package = program.training.ahead.dry_run(wishes()).package
    assert package is not None
    assert [file.source for file in package.files] == ["001.png", "002.png", "003.png"]
    assert package.files[0].caption == "SMKR a dancer, number 1"
    assert package.ignored == ("notes.pdf",)
    assert package.size > sum(file.octets for file in package.files)
    assert list(scratch.iterdir()) == []
    assert not list((folder / ".fluxtune").glob("runs/*"))


def test_a_name_that_takes_another_version_is_known_again(world: World, folder: Path) -> None:
    program = world.started(folder)
    program.training.start(wishes())
    world.until(lambda: program.training.jobs and program.training.jobs[0].ended)
    looked(world, program, wishes())
    known = program.training.ahead.dry_run(wishes()).destination
    assert known is not None
    assert known.state is DestinationState.OURS
    assert known.versions == 1


def test_a_service_that_does_not_answer_leaves_the_names_open(
    world: World, folder: Path, faults: Listening
) -> None:
    program = world.started(folder)
    faults.add(Rule(path="/v1/models/.*", act=Act.STATUS, status=503, times=0))
    looked(world, program, wishes())
    lines = {line.code: line for line in program.training.ahead.preflight(wishes()).lines}
    assert lines[LineCode.DESTINATION].problem is not None
    assert program.training.ahead.preflight(wishes()).ready


def test_a_caption_with_a_token_in_it_is_found_before_anything_is_sent(
    world: World, folder: Path
) -> None:
    (folder / "002.txt").write_text("r8_" + "a" * 37, encoding="utf-8")
    program = world.started(folder)
    looked(world, program, wishes())
    trouble = program.training.ahead.dry_run(wishes()).trouble
    assert trouble is not None
    assert trouble.kind is Kind.TOKEN_INSIDE
    assert not program.training.ahead.preflight(wishes()).ready
