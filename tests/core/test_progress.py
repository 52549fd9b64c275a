"""The trainer's log, in whatever pieces it arrives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxtune_desktop.core.progress import LogReader, read_log

REAL_LINE = (
    "flux_train_replicate:  83%|████████▎ | 2482/3000 [43:27<09:04,  1.05s/it, "
    "lr: 4.0e-04 loss: 2.472e-01]"
)


def drawing(index: int, total: int, loss: float | None, rate: str = " 1.05s/it") -> str:
    """One drawing of the bar, as the trainer prints it."""
    percent = 100 * index // total
    tail = "" if loss is None else f", lr: 4.0e-04 loss: {loss:.3e}"
    times = "00:00<?" if loss is None else "00:10<09:04"
    shown = "?it/s" if loss is None else rate
    return f"\rflux_train_replicate: {percent:3d}%|██▎  | {index}/{total} [{times}, {shown}{tail}]"


def training_log(steps: int) -> str:
    """A whole log: other bars, then two drawings for each step."""
    parts = ["Extracted 32 files from zip\nCaching latents: 100%|████| 16/16 [00:03<00:00]\n"]
    parts.append(drawing(0, steps, None))
    for step in range(steps):
        parts.append(drawing(step, steps, 0.5 - step / steps / 4))
        parts.append(drawing(step, steps, 0.9))
    parts.append("\nSaved to output/flux_train_replicate/lora.safetensors\n")
    return "".join(parts)


def test_a_line_of_a_real_log_is_read() -> None:
    progress = read_log(REAL_LINE)
    assert progress is not None
    assert (progress.step, progress.total) == (2483, 3000)
    assert progress.losses == ((2483, 0.2472),)
    assert progress.seconds_per_step == pytest.approx(1.05)
    assert progress.seconds_left == 9 * 60 + 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Caching latents: 100%|████| 16/16 [00:03<00:00,  5.1it/s]",
        "Loading checkpoint shards: 50%|██  | 1/2 [00:01<00:01]",
        "flux_train_replicate: but no bar",
    ],
)
def test_other_bars_and_lines_are_not_progress(text: str) -> None:
    assert read_log(text) is None


def test_the_first_drawing_tells_the_total_and_no_step() -> None:
    progress = read_log(drawing(0, 1000, None))
    assert progress is not None
    assert (progress.step, progress.total, progress.losses) == (0, 1000, ())
    assert progress.seconds_per_step is None


def test_of_two_drawings_of_a_step_the_first_loss_counts() -> None:
    progress = read_log(drawing(5, 10, 0.25) + drawing(5, 10, 0.75))
    assert progress is not None
    assert progress.losses == ((6, 0.25),)


def test_steps_a_second_become_seconds_a_step() -> None:
    progress = read_log(drawing(5, 10, 0.25, rate=" 4.00it/s"))
    assert progress is not None
    assert progress.seconds_per_step == pytest.approx(0.25)


def test_the_last_step_is_reached_although_the_counter_ends_one_below() -> None:
    progress = read_log(training_log(40))
    assert progress is not None
    assert progress.step == progress.total == 40


@settings(max_examples=60)
@given(cuts=st.lists(st.integers(min_value=0, max_value=len(training_log(30))), max_size=25))
def test_any_cutting_gives_each_step_once(cuts: list[int]) -> None:
    log = training_log(30)
    reader = LogReader()
    for start, end in zip([0, *sorted(cuts)], [*sorted(cuts), len(log)], strict=True):
        reader.feed(log[start:end])
    assert reader.progress == read_log(log)


def test_a_log_that_arrives_whole_each_time_is_read_on_and_a_shorter_one_afresh() -> None:
    reader = LogReader()
    log = training_log(20)
    for end in (0, 100, 500, 900, len(log)):
        reader.feed_whole(log[:end])
    assert reader.progress == read_log(log)
    reader.feed_whole(drawing(1, 7, 0.5))
    assert reader.progress is not None
    assert (reader.progress.total, reader.progress.losses) == (7, ((2, 0.5),))
