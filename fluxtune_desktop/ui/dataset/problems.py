"""The findings of the session, sorted by image."""

from collections.abc import Iterable

from fluxtune_desktop.core.checks import Finding
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.findings import finding_badge, finding_sentence


class Problems:
    """What should be mended: blocking findings and advice, not what is only good to know."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._of: dict[ImageId, list[Finding]] = {}
        for finding in findings:
            if finding.image is not None and (finding.blocks or finding.advice):
                self._of.setdefault(finding.image, []).append(finding)

    @property
    def images(self) -> frozenset[ImageId]:
        """The images that have at least one problem."""
        return frozenset(self._of)

    def badges(self) -> dict[ImageId, str]:
        """The first problem of each image in two words, with the number of others."""
        return {image: _badge(found) for image, found in self._of.items()}

    def sentences(self, image: ImageId) -> str:
        """All problems of an image, one a line; empty when there are none."""
        return "\n".join(finding_sentence(finding) for finding in self._of.get(image, ()))


def _badge(found: list[Finding]) -> str:
    words = finding_badge(found[0])
    return words if len(found) == 1 else f"{words} +{len(found) - 1}"
