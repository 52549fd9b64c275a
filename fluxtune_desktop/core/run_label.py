"""What the person says of a run: a name, a note, a star."""

from collections.abc import Sequence
from dataclasses import dataclass

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job

LONGEST_NAME = 80
"""Characters; a list shows about thirty of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLabel:
    """Kept in the project, as long as there is something in it."""

    run: RunId
    name: str = ""
    note: str = ""
    starred: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is said of the run."""
        return not (self.name or self.note or self.starred)


def label_of(labels: Sequence[RunLabel], run: RunId) -> RunLabel:
    """What is said of this run."""
    return next((label for label in labels if label.run == run), RunLabel(run=run))


def labels_with(labels: Sequence[RunLabel], label: RunLabel) -> tuple[RunLabel, ...]:
    """The labels with this one in the place of the run's former one."""
    others = [other for other in labels if other.run != label.run]
    return tuple(others if label.empty else [*others, label])


def answers_to(words: str, job: Job, label: RunLabel) -> bool:
    """Whether a run is meant by what is typed into the search: each word is in its name, note,
    number, trigger word or model, in any case."""
    text = " ".join(
        (
            str(job.plan.number),
            label.name,
            label.note,
            job.plan.settings.trigger_word,
            str(job.plan.destination),
        )
    ).casefold()
    return all(word in text for word in words.casefold().split())
