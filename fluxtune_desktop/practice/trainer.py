"""One training, as a pure function of what was asked and the time.

How far it is, how it ends and what it has printed follow from the moment at which it was made and
the wall time given to it. The times in its log and bill are those of the real trainer.
"""

import math
import random
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from fluxtune_desktop.practice import trainer_log
from fluxtune_desktop.practice.package_reading import Reading
from fluxtune_desktop.practice.state import Row

SECONDS_PER_STEP = 1.2
"""On an H100; a public log shows 1.05 s, others up to 1.5 s."""

_FAST_SECONDS = 120.0
"""Of 1000 steps: two minutes, as its users report."""

_SECONDS_AROUND = 210.0
"""Boot, weights, latents and packing on the real machine."""


class Stage(StrEnum):
    """What the machine is doing; the order is the order in time."""

    BOOT = "boot"
    SETUP = "setup"
    EXTRACT = "extract"
    LOAD = "load"
    CACHE = "cache"
    TRAIN = "train"
    SAVE = "save"


#: The share of the wall time at which each stage begins. Booting takes 2 s of the usual 20.
BEGINS = {
    Stage.BOOT: 0.0,
    Stage.SETUP: 0.10,
    Stage.EXTRACT: 0.15,
    Stage.LOAD: 0.18,
    Stage.CACHE: 0.28,
    Stage.TRAIN: 0.36,
    Stage.SAVE: 0.94,
}


@dataclass(frozen=True, kw_only=True)
class Course:
    """What decides a training. Times in seconds since 1970, ``seconds`` its wall time.

    ``verdict`` is the stage at which it dies and the message, ("", "") when it does not.
    ``fast``: the trainer whose log tells no steps. ``wandb`` and ``hub`` tell whether these take
    part. ``canceled`` is when that was asked.
    """

    id: str
    created: float
    seconds: float
    inputs: Row
    reading: Reading
    verdict: tuple[str, str] = ("", "")
    wandb: bool = False
    hub: str = ""
    canceled: float | None = None
    fast: bool = False

    @property
    def steps(self) -> int:
        """Steps asked for."""
        return int(self.inputs.get("steps") or self.inputs.get("training_steps") or 1000)

    @property
    def boots_until(self) -> float:
        """When it stops ``starting``."""
        return self.created + self.seconds * BEGINS[Stage.SETUP]

    @property
    def by_itself_until(self) -> float:
        """When it ends if nobody cancels it."""
        stage, _ = self.verdict
        share = 1.0
        if stage == Stage.BOOT:
            share = BEGINS[Stage.SETUP]
        elif stage:
            share = BEGINS[Stage(stage)] + 0.01
        return self.created + self.seconds * share

    @property
    def ends(self) -> float:
        """When it ends."""
        if self.canceled is None:
            return self.by_itself_until
        return min(self.canceled, self.by_itself_until)

    def status(self, now: float) -> str:
        """Replicate's word for its state."""
        if now < self.ends:
            return "starting" if now < self.boots_until else "processing"
        if self.canceled is not None and self.canceled < self.by_itself_until:
            return "aborted" if self.canceled < self.boots_until else "canceled"
        return "failed" if self.verdict[0] else "succeeded"

    def started(self, now: float) -> float | None:
        """When it began to run, None before and if it never did."""
        begun = now >= self.boots_until and self.ends > self.boots_until
        return self.boots_until if begun else None

    def share(self, now: float) -> float:
        """How much of the wall time is over, 0..1."""
        return min(1.0, max(0.0, (min(now, self.ends) - self.created) / self.seconds))

    def steps_done(self, now: float) -> int:
        """Steps that the bar has shown, 0..steps."""
        part = (self.share(now) - BEGINS[Stage.TRAIN]) / (BEGINS[Stage.SAVE] - BEGINS[Stage.TRAIN])
        return min(self.steps, max(0, math.floor(part * self.steps)))

    def predict_time(self, now: float) -> float:
        """Seconds that the real machine would have charged until ``now``."""
        if self.started(now) is None:
            return 0.0
        ran = (self.share(now) - BEGINS[Stage.SETUP]) / (1.0 - BEGINS[Stage.SETUP])
        if self.fast:
            return round(_FAST_SECONDS * ran * self.steps / 1000, 6)
        return round(_SECONDS_AROUND * ran + SECONDS_PER_STEP * self.steps_done(now), 6)

    @property
    def prompts(self) -> list[str]:
        """What progress pictures are painted of; a trailing line end makes an empty one."""
        given = str(self.inputs.get("wandb_sample_prompts") or "")
        return given.split("\n") if self.wandb and given else []

    def sample_steps(self, now: float) -> list[int]:
        """The steps of which there are pictures by now, 0 before the training."""
        if not self.prompts or self.share(now) < BEGINS[Stage.TRAIN]:
            return []
        every, done = int(self.inputs["wandb_sample_interval"]), self.steps_done(now)
        last = [self.steps] if done == self.steps and self.steps % every else []
        return [*range(0, done + 1, every), *last]

    def saved_steps(self, now: float) -> list[int]:
        """The steps of which W&B has an intermediate version by now."""
        every = int(self.inputs["wandb_save_interval"]) if self.wandb else 0
        done = min(self.steps_done(now), self.steps - 1)
        return list(range(every, done + 1, every)) if every else []

    @cached_property
    def losses(self) -> tuple[float, ...]:
        """Noisy, slowly falling, the same for the same training."""
        chance = random.Random(self.id)
        return tuple(
            (0.22 + 0.16 * math.exp(-3.0 * step / self.steps)) * chance.lognormvariate(0.0, 0.32)
            for step in range(self.steps)
        )

    @cached_property
    def _lines(self) -> list[tuple[float, str]]:
        return trainer_log.before_training(self.reading, self.inputs, wandb=self.wandb, id_=self.id)

    @cached_property
    def _redraws(self) -> list[str]:
        return trainer_log.redraws(
            self.losses,
            rate=float(self.inputs.get("learning_rate") or 4e-4),
            seconds_per_step=SECONDS_PER_STEP,
            save_every=int(self.inputs["wandb_save_interval"]) if self.wandb else 0,
        )

    def _fast_log(self, now: float) -> str:
        lines = trainer_log.fast_lines(self.reading, self.share(now))
        died = self.verdict[0] and now >= self.ends and self.canceled is None
        return "\n".join([*lines, self.verdict[1]] if died else lines)

    def logs(self, now: float) -> str:
        """The whole log so far."""
        if self.fast:
            return self._fast_log(now)
        share, stage = self.share(now), self.verdict[0]
        spent = [text for at, text in self._lines if BEGINS[Stage.SETUP] + at <= share]
        if share >= BEGINS[Stage.TRAIN] and stage not in (Stage.SETUP, Stage.EXTRACT, Stage.LOAD):
            spent.append("".join(self._redraws[: self.steps_done(now) + 1]))
        if share >= 1.0:
            spent.append(trainer_log.after_training(self.reading, self.inputs, hub=self.hub))
        if stage and stage != Stage.BOOT and now >= self.ends and self.canceled is None:
            spent.append(trainer_log.traceback(self.verdict[1]))
        return "\n".join(spent)
