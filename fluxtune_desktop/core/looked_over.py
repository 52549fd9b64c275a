"""All that takes going over a whole data set, found in one go.

With 50,000 images that takes a while, so it is done by a worker, and whoever is in a hurry finds
the answers here and in the data set.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fluxtune_desktop.core.checks import Finding, check
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.ids import ImageId

Problems = Mapping[ImageId, tuple[Finding, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedOver:
    """What was found in one state of a data set, whose counts are known from then on.

    ``problems`` are the findings of single images that should be mended: those that block, and
    advice, not what is only good to know.
    """

    dataset: Dataset = field(default_factory=Dataset)
    findings: tuple[Finding, ...] = ()
    problems: Problems = field(default_factory=dict)


def look_over(dataset: Dataset, trigger_word: str) -> LookedOver:
    """Check a data set, sort what was found by image, and have everything counted."""
    findings = check(dataset, trigger_word)
    _count(dataset, trigger_word)
    return LookedOver(dataset=dataset, findings=findings, problems=problems_of(findings))


def _count(dataset: Dataset, trigger_word: str) -> None:
    used = dataset.in_training()
    _ = dataset.places
    for each in (dataset, used):
        # What is counted is remembered by the data set.
        _ = each.captioned, each.unread, each.volume
    used.saying(trigger_word)


def problems_of(findings: tuple[Finding, ...]) -> Problems:
    """What should be mended, by image."""
    found: dict[ImageId, tuple[Finding, ...]] = {}
    for finding in findings:
        if finding.image is not None and (finding.blocks or finding.advice):
            found[finding.image] = (*found.get(finding.image, ()), finding)
    return found
