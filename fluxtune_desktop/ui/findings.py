"""The words of what was found in a data set: a badge on the image, and a sentence."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.checks import Code, Finding

translate = QCoreApplication.translate


def finding_badges() -> dict[Code, str]:
    """Each finding in two words."""
    return {
        Code.NO_IMAGES: translate("Findings", "No images"),
        Code.BAD_TRIGGER: translate("Findings", "Trigger word"),
        Code.BAD_ENCODING: translate("Findings", "Not UTF-8"),
        Code.BLOCKED_CAPTION: translate("Findings", "No caption file"),
        Code.TOKEN: translate("Findings", "Token inside"),
        Code.TOO_SMALL: translate("Findings", "Too small"),
        Code.UNREADABLE: translate("Findings", "Unreadable"),
        Code.MISSING: translate("Findings", "Missing"),
        Code.NO_CAPTION: translate("Findings", "No caption"),
        Code.SHARED_CAPTION: translate("Findings", "Shared caption"),
        Code.TRIGGER_CASE: translate("Findings", "Trigger spelling"),
        Code.SMALL: translate("Findings", "Small"),
        Code.EXTREME_SHAPE: translate("Findings", "Long shape"),
        Code.FEW_IMAGES: translate("Findings", "Few images"),
        Code.BYTE_ORDER_MARK: translate("Findings", "Byte order mark"),
        Code.TRIGGER_ADDED: translate("Findings", "Trigger added"),
    }


def finding_sentences() -> dict[Code, str]:
    """Each finding with what it means and what to do. {detail} and {count} are filled in."""
    return {
        Code.NO_IMAGES: translate(
            "Findings", "There are no images yet. Add ten or more in one style."
        ),
        Code.BAD_TRIGGER: translate(
            "Findings",
            "“{detail}” cannot be a trigger word. Use one word of letters, digits, - and _.",
        ),
        Code.BAD_ENCODING: translate(
            "Findings",
            "{detail} is not UTF-8, so no training starts. Convert it, or save it as UTF-8 in a "
            "text editor.",
        ),
        Code.BLOCKED_CAPTION: translate(
            "Findings",
            "{detail} is no caption file: it is a folder, far too large, or the system does not "
            "let it be read. So no training starts. Rename it, or move it away.",
        ),
        Code.TOKEN: translate(
            "Findings",
            "{detail} holds what looks like a token, so no training starts: it would be sent "
            "along. Take it out, and replace the token if others may have seen the file.",
        ),
        Code.TOO_SMALL: translate(
            "Findings",
            "This image has {detail} pixels, and the trainer would stop at it. Use a larger one.",
        ),
        Code.UNREADABLE: translate(
            "Findings", "This image cannot be read and is left out. Replace the file."
        ),
        Code.MISSING: translate(
            "Findings",
            "This file is no longer in the folder. The training goes without it until it is back.",
        ),
        Code.NO_CAPTION: translate(
            "Findings", "This image has no caption. Say in a sentence or two what it shows."
        ),
        Code.SHARED_CAPTION: translate(
            "Findings",
            "{count} images share {detail}. Rename one of them to give it a caption of its own.",
        ),
        Code.TRIGGER_CASE: translate(
            "Findings",
            "The trigger word is spelled differently here. Write it as {detail}, or the trainer "
            "puts it in front once more.",
        ),
        Code.SMALL: translate(
            "Findings",
            "This image has {detail} pixels. It can be trained, but 1024 and more gives finer "
            "detail.",
        ),
        Code.EXTREME_SHAPE: translate(
            "Findings",
            "This image is very long ({detail}). The trainer cuts away a part of it.",
        ),
        Code.FEW_IMAGES: translate(
            "Findings", "There are only {count} images. Ten or more teach a style better."
        ),
        Code.BYTE_ORDER_MARK: translate(
            "Findings",
            "{detail} begins with an invisible mark that the trainer would read as text. It is "
            "left out of the package.",
        ),
        Code.TRIGGER_ADDED: translate(
            "Findings",
            "{count} captions do not say {detail}. The trainer puts it in front of them.",
        ),
    }


def finding_badge(finding: Finding) -> str:
    """The words on the image."""
    return finding_badges()[finding.code]


def finding_sentence(finding: Finding) -> str:
    """What was found, what it means, and what to do."""
    sentence = finding_sentences()[finding.code]
    return sentence.format(detail=finding.detail, count=finding.count)
