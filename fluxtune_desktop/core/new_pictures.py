"""From what a person wishes to the pictures that are asked for."""

from dataclasses import dataclass, replace
from datetime import datetime

from fluxtune_desktop.core.comparing import WITHOUT_LORA
from fluxtune_desktop.core.ids import ModelName, RunId, VersionId, lora_key
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.lora_runner import RUNNER, RUNNER_VERSION, address_of
from fluxtune_desktop.core.naming import group_name, picture_id
from fluxtune_desktop.core.pictures import IMAGES_RANGE, SEED_RANGE, Picture, PictureRequest
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.core.sample_prompts import proposed_prompts
from fluxtune_desktop.core.token_shapes import refuse_tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainedModel:
    """What a run has made, ready to make pictures with: the LoRA of its end or, with a ``step``, an
    intermediate version, of which ``lora`` is the address on the Hub."""

    run: RunId
    number: int
    name: ModelName
    trigger_word: str
    version: VersionId
    step: int | None = None
    lora: str = ""

    @property
    def key(self) -> str:
        """The name of this model among all of a project."""
        return lora_key(self.run, self.step)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWish:
    """What the form of pictures says. ``seed`` None: any; further pictures take the next seeds."""

    prompt: str
    count: int = 1
    seed: int | None = None
    strength: float = 1.0
    shape: str = "1:1"


def trained_model(job: Job) -> TrainedModel | None:
    """The model of a finished run, None for one that has none (yet)."""
    version = (job.model_version or "").rpartition(":")[2]
    if job.phase is not Phase.DONE or not version or job.deleted_there:
        return None
    return TrainedModel(
        run=job.run,
        number=job.plan.number,
        name=job.plan.destination,
        trigger_word=job.plan.settings.trigger_word,
        version=VersionId(version),
    )


def version_model(job: Job, publication: Publication) -> TrainedModel | None:
    """The model of an intermediate version that lies on the Hub; None for one that does not."""
    step = publication.step
    if step is None or publication.phase is not PublicationPhase.PUBLISHED:
        return None
    return TrainedModel(
        run=job.run,
        number=job.plan.number,
        name=RUNNER,
        trigger_word=job.plan.settings.trigger_word,
        version=RUNNER_VERSION,
        step=step,
        lora=address_of(publication.repo),
    )


def pictures_of(
    model: TrainedModel, wish: PictureWish, *, service: str, now: datetime, chance: int
) -> tuple[Picture, ...]:
    """One picture for each number of the count, all of one group.

    ``chance`` holds ``CHANCE_BITS`` random bits, for the name and, where none is wished for, the
    seed. Count and seeds are kept within their ranges. Raises Failure(TOKEN_INSIDE) for a prompt
    that holds what looks like a token: it would be sent, and stand in each picture's file.
    """
    refuse_tokens(wish.prompt, subject="prompt")
    count = min(max(wish.count, IMAGES_RANGE[0]), IMAGES_RANGE[1])
    first = _first_seed(wish.seed, count, chance)
    group = group_name(now, chance)
    return tuple(
        Picture(
            request=PictureRequest(
                id=picture_id(group, number + 1),
                run=model.run,
                service=service,
                model=model.name,
                version=model.version,
                prompt=wish.prompt,
                seed=first + number,
                asked_at=now,
                group=group,
                strength=wish.strength,
                shape=wish.shape,
                lora=model.lora,
                step=model.step,
            )
        )
        for number in range(count)
    )


def first_test(
    model: TrainedModel, subject: Subject, *, service: str, now: datetime, chance: int
) -> tuple[Picture, ...]:
    """A scene that no image showed, with the LoRA and without it: same words, same seed."""
    prompt = proposed_prompts(subject, model.trigger_word, ())[-1]
    wish = PictureWish(prompt=prompt, count=2)
    with_lora, other = pictures_of(model, wish, service=service, now=now, chance=chance)
    seed = with_lora.request.seed
    without = replace(other.request, seed=seed, strength=WITHOUT_LORA)
    return with_lora, Picture(request=without)


def again_without_lora(request: PictureRequest, *, now: datetime, chance: int) -> Picture:
    """The same picture once more, with nothing changed but the strength: it is 0."""
    group = group_name(now, chance)
    again = replace(
        request, id=picture_id(group, 1), group=group, asked_at=now, strength=WITHOUT_LORA
    )
    return Picture(request=again)


def _first_seed(wished: int | None, count: int, chance: int) -> int:
    low, high = SEED_RANGE
    last = high - count + 1
    if wished is None:
        # The digits of the name come from the lower bits; the seed takes others.
        return low + (chance >> 24) % (last - low + 1)
    return min(max(wished, low), last)
