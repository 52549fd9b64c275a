"""Every state of a run and of a picture has its words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ModelName, RunId, TrainingId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pictures import PicturePhase
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.preflight import Level, Line, LineCode
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.progress import Progress
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.page import PageName, Place
from fluxtune_desktop.ui.texts_preflight import line_link, line_sentence
from fluxtune_desktop.ui.texts_training import (
    happened,
    next_step,
    phase_title,
    phase_word,
    picture_phase_word,
    stage_name,
    subject_hint,
    subject_in_sentence,
    subject_name,
)
from fluxtune_desktop.ui.training import run_words
from fluxtune_desktop.ui.training.going_on import go_on_question
from fluxtune_desktop.ui.training.questions import cancel_question, start_again_question
from fluxtune_desktop.ui.training.run_actions import KEPT, RunAction, header_actions
from fluxtune_desktop.ui.training.run_picture import RunPicture, actions_of, message_of
from fluxtune_desktop.ui.training.stages import ORDER, stages_of
from fluxtune_desktop.ui.widgets.stage_strip import StageState

NOW = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)
PRICES = Prices()


def job(phase: Phase = Phase.TRAINING, *, service: str = "replicate", **facts: object) -> Job:
    plan = TrainingPlan(
        run=RunId("run-4"),
        number=4,
        service=service,
        destination=ModelName(owner="guido", name="smoke"),
        created_at=NOW,
    )
    return replace(Job(plan=plan, phase=phase), **facts)  # type: ignore[arg-type]


def halfway() -> Progress:
    return Progress(step=634, total=1000, seconds_per_step=1.18, seconds_left=430)


def shown(value: Job, **facts: object) -> RunPicture:
    return RunPicture(job=value, prices=PRICES, now=NOW, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize("phase", list(Phase))
def test_each_phase_has_a_word_and_a_title(phase: Phase) -> None:
    assert phase_word(phase)
    assert "4" in phase_title(phase, 4)


def test_each_stage_subject_and_picture_state_has_its_words() -> None:
    assert all(stage_name(phase) for phase in ORDER)
    for subject in Subject:
        assert subject_name(subject)
        assert subject_hint(subject)
        assert subject_in_sentence(subject)
    assert all(picture_phase_word(phase) for phase in PicturePhase)


@pytest.mark.parametrize("kind", list(Kind))
def test_each_trouble_is_named_and_has_a_next_step(kind: Kind) -> None:
    problem = Problem(kind=kind)
    assert happened(kind) != kind.value
    assert next_step(problem).endswith(".")


_LINES = [
    Line(code=LineCode.PROJECT, level=Level.BLOCKS, params={"why": "none"}),
    Line(code=LineCode.PROJECT, level=Level.BLOCKS, params={"why": "read_only"}),
    Line(code=LineCode.PROJECT, level=Level.BLOCKS, params={"why": "newer"}),
    Line(code=LineCode.PICTURES, level=Level.WARN, params={"count": 3, "problems": 0}),
    Line(
        code=LineCode.PICTURES,
        level=Level.BLOCKS,
        params={"count": 9, "problems": 1, "finding": "too_small", "image": "007.png"},
    ),
    Line(code=LineCode.CAPTIONS, level=Level.WARN, params={"captioned": 15, "missing": 1}),
    Line(code=LineCode.ENCODING, level=Level.BLOCKS, params={"captions": 1, "image": "1.png"}),
    Line(code=LineCode.TRIGGER_WORD, level=Level.WARN, params={"why": "none"}),
    Line(code=LineCode.TRIGGER_WORD, level=Level.OK, params={"why": "no_captions", "word": "SMK"}),
    Line(code=LineCode.MODEL_NAME, level=Level.BLOCKS, params={"name": "Ü"}),
    Line(code=LineCode.ACCOUNT, level=Level.BLOCKS, params={"why": "none"}),
    Line(
        code=LineCode.SETTINGS,
        level=Level.BLOCKS,
        params={"why": "steps", "value": 1, "low": 3, "high": 6000},
    ),
    Line(
        code=LineCode.TRAINER,
        level=Level.WARN,
        params={"why": "changed", "trainer": "o/t", "version": "b" * 64, "last": "a" * 64},
    ),
    Line(code=LineCode.WANDB, level=Level.WARN, params={"why": "not_for_trainer"}),
    Line(code=LineCode.PUBLISH, level=Level.BLOCKS, params={"why": "reads_only"}),
    Line(
        code=LineCode.DESTINATION,
        level=Level.OK,
        params={"why": "ours", "name": "g/smoke", "versions": 3},
    ),
    Line(code=LineCode.HUB_NAME, level=Level.WARN, params={"why": "taken", "name": "g/smoke"}),
    Line(code=LineCode.PACKAGE, level=Level.OK, params={"why": "", "size": 18_400_000}),
    Line(code=LineCode.IGNORED, level=Level.OK, params={"count": 2, "first": "notes.pdf"}),
    Line(code=LineCode.DISK, level=Level.BLOCKS, params={"free": 1000, "needed": 352_000_000}),
    Line(code=LineCode.CREDIT, level=Level.WARN, params={"at": 1_795_000_000.0}),
    Line(
        code=LineCode.LIMIT,
        level=Level.BLOCKS,
        params={"limit": 20.0, "used": 19.0, "after": 21.75, "left": 1.0},
    ),
]


def test_each_line_of_the_checklist_has_a_sentence() -> None:
    assert {line.code for line in _LINES} == set(LineCode)
    assert all("%" not in line_sentence(line) for line in _LINES)


def test_many_captions_of_other_encodings_are_counted() -> None:
    params = {"captions": 3, "image": "1.png"}
    line = Line(code=LineCode.ENCODING, level=Level.BLOCKS, params=params)
    assert line_link(line) == ("Fix", PageName.DATASET)
    assert line_sentence(line).startswith("3 captions are not UTF-8")


@pytest.mark.parametrize(
    ("code", "why", "word", "page"),
    [
        (LineCode.ACCOUNT, "none", "Connect", PageName.SETTINGS),
        (LineCode.ACCOUNT, "wrong", "Fix", PageName.SETTINGS),
        (LineCode.TRIGGER_WORD, "none", "Fix", Place.TRIGGER_WORD),
        (LineCode.CREDIT, "", "Fix", Place.BILLING),
        (LineCode.DESTINATION, "public", "Fix", Place.MODEL_NAME),
        (LineCode.DESTINATION, "unknown", "", None),
        (LineCode.HUB_NAME, "taken", "Fix", Place.REPO),
    ],
)
def test_a_line_leads_to_the_page_that_mends_it(
    code: LineCode, why: str, word: str, page: PageName | Place | None
) -> None:
    assert line_link(Line(code=code, level=Level.BLOCKS, params={"why": why})) == (word, page)


def test_a_run_in_training_shows_where_it_is() -> None:
    running = job(
        progress=halfway(),
        training=TrainingId("t"),
        created_at=NOW,
        started_at=NOW + timedelta(seconds=41),
        images=16,
        package_bytes=18_400_000,
    )
    stages = stages_of(running, None)
    assert stages[1].note == "18.4 MB", "it is known although the upload is deleted by now"
    assert [stage.state for stage in stages][:4] == [StageState.DONE] * 3 + [StageState.ACTIVE]
    assert stages[0].note == "16 images"
    assert stages[2].note == "waited 41 s"
    assert stages[3].note == "step 634 of 1000"
    cancelled = replace(running, phase=Phase.CANCELED)
    assert stages_of(cancelled, None)[3].note == "until step 634"
    assert run_words.run_state(running, PRICES) == "Training · 63 %"
    assert run_words.cost_line(running, PRICES) == ("cost so far ", "$1.14", " of about $2")


def test_practice_is_free_in_every_line() -> None:
    running = job(service="practice", progress=halfway(), training=TrainingId("t"))
    assert "free" in run_words.cost_line(running, PRICES)
    assert "nothing is charged" in cancel_question(running, PRICES).note
    assert "nothing was charged" in run_words.charged(running, PRICES)


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (Phase.PACKING, "nothing is charged"),
        (Phase.QUEUED, "No GPU runs for it yet"),
        (Phase.SUBMITTING, "only for GPU time"),
    ],
)
def test_cancelling_says_beforehand_what_it_will_have_cost(phase: Phase, words: str) -> None:
    assert words in cancel_question(job(phase), PRICES).note


def test_an_unconfirmed_run_asks_and_warns_of_paying_twice() -> None:
    asking = job(Phase.UNCONFIRMED, asks=True)
    story = message_of(shown(asking))
    assert story is not None
    assert "could cost twice" in " ".join(story.sentences)
    assert actions_of(shown(asking)) == (
        RunAction.LOOK_AGAIN,
        RunAction.START_AGAIN,
        RunAction.GIVE_UP,
    )
    again = start_again_question(asking, PRICES, account="guido")
    assert "both are charged" in again.note
    assert ("Account", "guido") in again.facts


def test_an_unconfirmed_run_leads_to_the_trainings_at_replicate() -> None:
    assert RunAction.OPEN_REPLICATE in header_actions(job(Phase.UNCONFIRMED, asks=True))
    practised = job(Phase.UNCONFIRMED, asks=True, service="practice")
    assert RunAction.OPEN_REPLICATE not in header_actions(practised)


@pytest.mark.parametrize(
    ("facts", "doubtful"),
    [
        ({"submitted_at": NOW}, True),
        ({"attempt": 2}, True),
        ({"submitted_at": NOW, "training": TrainingId("t")}, False),
        ({}, False),
    ],
)
def test_only_of_a_run_given_up_in_doubt_nobody_says_that_nothing_was_charged(
    facts: dict[str, object], doubtful: bool
) -> None:
    given_up = job(Phase.CANCELED, **facts)
    story = message_of(shown(given_up))
    assert story is not None
    assert ("Nobody knows" in " ".join(story.sentences)) is doubtful
    sure = not doubtful and given_up.training is None
    assert (run_words.charged(given_up, PRICES) == "Nothing was charged.") is sure


def test_a_run_of_another_computer_says_where_it_was_begun() -> None:
    of_laptop = job()
    of_laptop = replace(of_laptop, plan=replace(of_laptop.plan, host="laptop"))
    story = message_of(shown(of_laptop, only_watched=True))
    assert story is not None
    assert "laptop" in story.title
    assert message_of(shown(of_laptop)) is None


def test_a_twin_of_an_earlier_attempt_is_told_of() -> None:
    running = message_of(shown(job(attempt=2, twins=1, training=TrainingId("t"))))
    assert running is not None
    assert "ended at Replicate" in " ".join(running.sentences)
    done = message_of(shown(job(Phase.DONE, attempt=2, twins=1, training=TrainingId("t"))))
    assert done is not None
    assert "ended at Replicate" in " ".join(done.sentences)


def test_a_run_that_was_closed_before_it_was_sent_costs_nothing() -> None:
    asking = job(Phase.UPLOADING, asks=True)
    story = message_of(shown(asking))
    assert story is not None
    assert "Nothing was charged" in story.sentences[0]
    assert run_words.title(asking) == "Run 4 was not sent yet"
    assert actions_of(shown(asking)) == (RunAction.GO_ON, RunAction.GIVE_UP)


def test_before_it_is_sent_account_price_and_visibility_are_named_again() -> None:
    question = go_on_question(job(Phase.UPLOADING, asks=True), PRICES, account="guido")
    facts = dict(question.facts)
    assert facts["Account"] == "guido"
    assert facts["Model"] == "guido/smoke, private"
    assert "$" in facts["Price"]
    assert "Hugging Face" not in facts


def test_a_failed_run_says_what_happened_what_it_cost_and_what_is_safe() -> None:
    problem = Problem(kind=Kind.TRAINING_FAILED, detail="not UTF-8")
    ended = job(Phase.FAILED, training=TrainingId("t"), predict_seconds=130.0, problem=problem)
    story = message_of(shown(ended))
    assert story is not None
    said = " ".join((story.title, *story.sentences))
    assert "stopped with an error" in said
    assert "not UTF-8" not in said
    assert story.details == "not UTF-8"
    assert "about $0.20" in said
    assert "safe" in said
    assert run_words.run_state(ended, PRICES) == "Failed: the trainer stopped"


def test_offline_makes_a_run_stale_and_says_that_it_goes_on() -> None:
    stale = job(stale=True, training=TrainingId("t"), progress=halfway())
    story = message_of(shown(stale))
    assert story is not None
    assert story.tone == "warn"
    assert "goes on there" in story.sentences[0]


def test_a_finished_run_names_its_file_and_its_publication() -> None:
    done = job(Phase.DONE, training=TrainingId("t"), predict_seconds=1292.0)
    published = Publication(
        run=done.run, repo="guido/smoke-lora", phase=PublicationPhase.PUBLISHED, commit="c1"
    )
    picture = shown(done, weights=Path("runs") / "run-4", publication=published)
    story = message_of(picture)
    assert story is not None
    assert "run-4" in story.path
    assert any("guido/smoke-lora" in sentence for sentence in story.sentences)
    assert actions_of(picture) == (
        RunAction.CREATE,
        *KEPT,
        RunAction.MAKE_PUBLIC,
        RunAction.AGAIN,
        RunAction.EXPORT,
        RunAction.DISCARD,
    )
    opened = replace(picture, publication=published.but(public=True))
    assert actions_of(opened) == (
        RunAction.CREATE,
        *KEPT,
        RunAction.AGAIN,
        RunAction.EXPORT,
        RunAction.DISCARD,
    )
    assert run_words.run_state(done, PRICES) == "Done · 1000 steps · $1.97"


def test_a_finished_run_whose_file_did_not_come_offers_to_fetch_it() -> None:
    gone = Problem(kind=Kind.GONE)
    done = job(Phase.DONE, training=TrainingId("t"), predict_seconds=1292.0, problem=gone)
    story = message_of(shown(done))
    assert story is not None
    assert story.tone == "warn"
    assert "once more costs nothing" in story.sentences[0]
    assert actions_of(shown(done))[:2] == (RunAction.CREATE, RunAction.FETCH)
    fetch, published = stages_of(done, None)[4:]
    assert (fetch.state, published.state) == (StageState.FAILED, StageState.TODO)
    assert run_words.run_state(done, PRICES) == "Done · file not fetched · $1.97"
    assert run_words.run_icon(done) == ("triangle-alert", "warn")
    deleted = done.but(deleted_there=True)
    assert RunAction.FETCH not in actions_of(shown(deleted))


def publication(phase: PublicationPhase, **facts: object) -> Publication:
    made = Publication(run=RunId("run-4"), repo="guido/smoke-lora", phase=phase)
    return made.but(**facts)


@pytest.mark.parametrize(
    ("phase", "publishing", "action"),
    [
        (PublicationPhase.UPLOADING, True, RunAction.STOP_PUBLISHING),
        (PublicationPhase.CANCELED, False, RunAction.PUBLISH),
        # Interrupted, and not taken up again: there is no token, or it is refused.
        (PublicationPhase.UPLOADING, False, RunAction.PUBLISH),
        # The files arrived and are not ours.
        (PublicationPhase.FAILED, False, RunAction.PUBLISH),
        (PublicationPhase.PUBLISHED, False, RunAction.MAKE_PUBLIC),
    ],
)
def test_a_publication_can_be_stopped_while_it_runs_and_made_again_after(
    phase: PublicationPhase, publishing: bool, action: RunAction
) -> None:
    picture = shown(
        job(Phase.DONE),
        weights=Path("runs") / "run-4",
        publication=publication(phase, commit="c1"),
        publishing=publishing,
    )
    kept = (RunAction.CREATE, *KEPT)
    assert actions_of(picture) == (
        *kept,
        action,
        RunAction.AGAIN,
        RunAction.EXPORT,
        RunAction.DISCARD,
    )


def test_a_publication_says_how_it_stands() -> None:
    def said(state: Publication, *, publishing: bool) -> str:
        story = message_of(shown(job(Phase.DONE), publication=state, publishing=publishing))
        assert story is not None
        return story.sentences[-1]

    on_the_way = publication(PublicationPhase.UPLOADING)
    assert "guido/smoke-lora" in said(on_the_way, publishing=True)
    assert "does not answer" in said(on_the_way.but(stale=True), publishing=True)
    for ended in (on_the_way, publication(PublicationPhase.CANCELED)):
        assert "publish it again" in said(ended, publishing=False)


def test_a_run_of_the_other_service_can_only_be_looked_at() -> None:
    elsewhere = shown(job(service="practice"), here=False)
    story = message_of(elsewhere)
    assert story is not None
    assert "practice" in story.title
    assert actions_of(elsewhere) == ()


@pytest.mark.parametrize("phase", list(PublicationPhase))
def test_each_state_of_a_publication_has_a_stage(phase: PublicationPhase) -> None:
    publication = Publication(run=RunId("run-4"), repo="guido/smoke-lora", phase=phase)
    assert stages_of(job(Phase.DONE), publication)[-1].note


@pytest.mark.parametrize(
    ("dollars", "words"), [(2.125, "$2"), (1.5, "$1.50"), (0.1, "$0.10"), (0.025, "$0.025")]
)
def test_estimates_are_rounded_as_people_say_them(dollars: float, words: str) -> None:
    assert amounts.rough_money(dollars) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(9.4, "9.4 s"), (41, "41 s"), (430, "7 min"), (5700, "1 h 35 min")]
)
def test_times_are_told_in_the_unit_that_fits(seconds: float, words: str) -> None:
    assert amounts.duration(seconds) == words


def test_a_run_that_takes_far_too_long_says_what_it_costs_and_what_to_do() -> None:
    late = job(started_at=NOW - timedelta(minutes=90), progress=halfway(), updated_at=NOW)
    message = message_of(shown(late))
    assert message is not None
    assert message.tone == "warn"
    assert "1 h 30 min" in message.sentences[0]
    assert "$8.24" in message.sentences[0]  # 5,400 seconds at $0.001525
    assert "cancel" in message.sentences[1]
