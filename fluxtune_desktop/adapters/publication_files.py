"""What is sent to a repository of the Hugging Face Hub: the LoRA, its card and its pictures."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.card_pictures import bare_copies
from fluxtune_desktop.adapters.model_card import CardFacts, model_card
from fluxtune_desktop.adapters.version_store import VersionFolder
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.lora_runner import WEIGHTS_FILE
from fluxtune_desktop.core.ports import RunStore
from fluxtune_desktop.core.publication import CardPicture, Publication
from fluxtune_desktop.core.token_shapes import refuse_tokens

_CARD = "README.md"


def publication_files(
    runs: RunStore, job: Job, publication: Publication, pictures: Sequence[CardPicture]
) -> Mapping[str, Path]:
    """Path in the repository → file. Writes the card, and copies of the pictures, into the folder
    of the run. Raises Failure."""
    weights = _weights(runs, publication)
    place = weights.parent
    shown = bare_copies(pictures, place / "card")
    settings = job.plan.settings
    step = publication.step
    facts = CardFacts(
        repo=publication.repo,
        title=_title(job, step),
        trigger_word=settings.trigger_word,
        steps=settings.steps if step is None else step,
        rank=settings.lora_rank,
        learning_rate=settings.learning_rate,
        images=job.images,
        pictures=tuple((name, prompt) for name, _, prompt in shown),
        trainer=str(job.plan.trainer),
    )
    text = model_card(facts)
    refuse_tokens(text, subject=_CARD)
    card = place / (_CARD if step is None else f"card-{step:06}.md")
    write_durably(card, text.encode("utf-8"))
    files = {name: file for name, file, _ in shown}
    return {WEIGHTS_FILE: weights, _CARD: card, **files}


def _weights(runs: RunStore, publication: Publication) -> Path:
    step = publication.step
    if step is None:
        found = runs.weights(publication.run)
    else:
        found, _ = VersionFolder(runs.folder(publication.run)).versions().get(step, (None, 0))
    if found is None:
        raise failure(Kind.MISSING, subject=WEIGHTS_FILE)
    return found


def _title(job: Job, step: int | None) -> str:
    name = job.plan.destination.name
    return name if step is None else f"{name}, run {job.plan.number}, step {step}"
