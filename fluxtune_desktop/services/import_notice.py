"""What is told of an import."""

from dataclasses import replace
from pathlib import Path

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.caption_import import ImportReport
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.services.notices import Notice, Notices, Tone

CODE = "import_done"
CODE_ELSEWHERE = "import_done_elsewhere"
CODE_REPLACED = "import_captions_replaced"
_NOT_READ = frozenset({Kind.BAD_IMAGE, Kind.BAD_ZIP, Kind.BAD_ZIP_MEMBER, Kind.BAD_CAPTIONS_FILE})


def import_notice(report: AddReport) -> Notice:
    """How many of each kind; ``name`` is the first that was refused, ``read`` whether it was
    refused for another reason than that it could not be read."""
    captions = report.captions or ImportReport()
    odd = bool(report.odd or captions.odd)
    troubled = bool(report.refused or report.damaged or captions.problems or odd)
    params: dict[str, str | int | float] = {
        "added": len(report.added),
        "already": len(report.already),
        "refused": len(report.refused),
        "name": report.refused[0].subject if report.refused else "",
        "read": any(each.kind not in _NOT_READ for each in report.refused),
        "damaged": len(report.damaged),
        "animated": len(report.animated),
        "written": len(captions.written),
        "kept": len(captions.kept),
        "odd": len(report.odd) + len(captions.odd),
        "unwritten": len(captions.problems),
        "deeper": report.in_subfolders,
        "stopped": report.stopped,
        "trigger": report.trigger_word,
        "trigger_taken": report.trigger_taken,
    }
    return Notice(tone=Tone.WARN if troubled else Tone.OK, code=CODE, params=params)


def tell_import(notices: Notices, report: AddReport, *, undo: bool = False) -> Notice:
    """Tell the newest import, with a button to ``undo`` it; an older one is of no more interest."""
    _forget(notices)
    notice = replace(import_notice(report), action="undo" if undo else "")
    notices.report(notice)
    return notice


def tell_replaced(notices: Notices, captions: int) -> None:
    """Tell that captions which an import had kept were replaced; that they were kept is over."""
    _forget(notices)
    notices.report(Notice(tone=Tone.OK, code=CODE_REPLACED, params={"captions": captions}))


def tell_import_elsewhere(notices: Notices, report: AddReport, folder: Path) -> None:
    """Tell an import that ended after its project was closed, by the name of its ``folder``."""
    notice = import_notice(report)
    params = {**notice.params, "folder": folder.name}
    notices.report(replace(notice, code=CODE_ELSEWHERE, params=params))


def _forget(notices: Notices) -> None:
    for told in notices.all:
        if told.code == CODE:
            notices.dismiss(told)
