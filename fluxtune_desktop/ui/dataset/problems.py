"""The words of what should be mended, asked for when they are painted or spoken."""

from fluxtune_desktop.core.checks import Finding
from fluxtune_desktop.ui.findings import finding_badge


def badge(found: tuple[Finding, ...]) -> str:
    """The first problem of an image in two words, with the number of others; else nothing."""
    if not found:
        return ""
    words = finding_badge(found[0])
    return words if len(found) == 1 else f"{words} +{len(found) - 1}"
