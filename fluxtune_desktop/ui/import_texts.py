"""What came of files that were added, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.ui.amounts import grouped

translate = QCoreApplication.translate


def import_elsewhere_text(params: Mapping[str, str | int | float]) -> str:
    """The same of a project that is not open any more."""
    return translate("Notices", "{folder}: {what}").format(
        folder=params.get("folder", ""), what=import_text(params)
    )


def import_text(params: Mapping[str, str | int | float]) -> str:
    """What came of files that were added, in one sentence."""
    told = [text for name, words in _parts().items() if (text := _part(params, name, words))]
    if not params.get("added") and not params.get("written"):
        told.insert(0, translate("Notices", "nothing was added"))
    if word := params.get("trigger"):
        told.append(_trigger(str(word), taken=bool(params.get("trigger_taken"))))
    sentence = ", ".join(told)
    if params.get("stopped"):
        sentence = translate("Notices", "stopped early; {result}").format(result=sentence)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _trigger(word: str, *, taken: bool) -> str:
    if taken:
        return translate("Notices", "trigger word {word} taken over").format(word=word)
    return translate("Notices", "another trigger word found: {word}").format(word=word)


def _part(params: Mapping[str, str | int | float], name: str, words: tuple[str, str]) -> str:
    count = int(params.get(name, 0))
    if not count:
        return ""
    if name == "refused":
        return _refused(params, count)
    return words[count > 1].replace("%1", grouped(count))


def _refused(params: Mapping[str, str | int | float], count: int) -> str:
    # Where the disk was full, a file could be read all the same.
    text = (
        translate("Notices", "{count} could not be added")
        if params.get("read")
        else translate("Notices", "{count} could not be read")
    ).format(count=count)
    name = str(params.get("name", ""))
    if not name:
        return text
    if count == 1:
        return f"{text}: {name}"
    return translate("Notices", "{what}: {name} and others").format(what=text, name=name)


def _parts() -> dict[str, tuple[str, str]]:
    """The words for one and for several of a kind."""
    return {
        "added": (translate("Notices", "1 image added"), translate("Notices", "%1 images added")),
        "already": (
            translate("Notices", "1 already here"),
            translate("Notices", "%1 already here"),
        ),
        "refused": ("", ""),
        "damaged": (translate("Notices", "1 is damaged"), translate("Notices", "%1 are damaged")),
        "written": (
            translate("Notices", "1 caption written"),
            translate("Notices", "%1 captions written"),
        ),
        "kept": (
            translate("Notices", "1 caption of yours kept"),
            translate("Notices", "%1 captions of yours kept"),
        ),
        "odd": (
            translate("Notices", "1 caption is not UTF-8"),
            translate("Notices", "%1 captions are not UTF-8"),
        ),
        "unwritten": (
            translate("Notices", "1 caption could not be written"),
            translate("Notices", "%1 captions could not be written"),
        ),
        "deeper": (
            translate("Notices", "1 more in a subfolder"),
            translate("Notices", "%1 more in subfolders"),
        ),
    }
