"""``import``, ``check`` and ``pack``: the data set, without a network."""

import argparse
from collections.abc import Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path

from fluxtune_desktop.adapters.folder_scan import measure_all
from fluxtune_desktop.adapters.import_files import import_captions as import_file
from fluxtune_desktop.adapters.own_files import refuse_other_than, refuse_own_file
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.project_lock import TERMINAL
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.odd_captions import convert_odd, odd_texts, tell_odd
from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.caption_import import ImportReport
from fluxtune_desktop.core.captions import is_trigger_word
from fluxtune_desktop.core.checks import Finding, ready
from fluxtune_desktop.core.checks import check as find_problems
from fluxtune_desktop.core.dataset import is_image
from fluxtune_desktop.core.errors import Kind, Problem, failure
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.wiring import dirs, user_settings

_CONVERT = (
    "With 'fluxtune check FOLDER --convert-captions' they are written as UTF-8, as they are shown "
    "here; what the files hold now is kept."
)


def opened(folder: Path) -> AbstractContextManager[ProjectDir]:
    """The project of a folder, held until the verb ends."""
    subject = user_settings().training.subject
    return closing(ProjectDir.open(folder, dirs(), program=TERMINAL, subject=subject))


def keep_trigger(project: ProjectDir, word: str | None) -> str:
    """Keep ``--trigger`` in the project; returns the word in force."""
    if word is not None and word != project.project.trigger_word:
        if not is_trigger_word(word):
            raise failure(Kind.BAD_TRIGGER, subject=word)
        project.save(replace(project.project, trigger_word=word))
    return project.project.trigger_word


def bring_in(arguments: argparse.Namespace, console: Console) -> int:
    """Images from a zip, a folder or a file of their own, or captions from a file into the .txt
    beside the images."""
    with opened(arguments.folder) as project:
        keep_trigger(project, arguments.trigger)
        if _holds_images(arguments.source):
            return _add_images(arguments, project, console)
        report = import_file(
            project,
            arguments.source,
            replace=arguments.replace,
            convert=arguments.convert_captions,
        )
    _tell_captions(report, console, replaced=arguments.replace)
    return 1 if report.problems else 0


def _holds_images(source: Path) -> bool:
    return source.is_dir() or source.suffix.lower() == ".zip" or is_image(source.name)


def _add_images(arguments: argparse.Namespace, project: ProjectDir, console: Console) -> int:
    done = project.add(
        [arguments.source],
        subfolders=arguments.subfolders,
        report=lambda now: console.progress("Adding", now.done / now.total if now.total else None),
        stop=StopToken(),
        replace_captions=arguments.replace,
        convert_captions=arguments.convert_captions,
    ).settled_with(project.project.trigger_word)
    console.line(
        f"{_images(len(done.added))} added, {len(done.already)} already here, "
        f"{len(done.refused)} could not be added."
    )
    if done.in_subfolders:
        console.line(f"{_images(done.in_subfolders)} more in subfolders: add --subfolders.")
    for image in done.damaged:
        console.line(f"Damaged, and left out of the training: {image}")
    for image in done.animated:
        console.line(f"Animated, only the first frame is used: {image}")
    _take_trigger(project, done, console)
    if done.captions is not None:
        _tell_captions(done.captions, console, replaced=arguments.replace)
    problems = _settle_odd(project, console, convert=arguments.convert_captions)
    for problem in (*problems, *done.refused):
        console.trouble(problem)
    return 1 if problems or done.refused or (done.captions and done.captions.problems) else 0


def _settle_odd(project: ProjectDir, console: Console, *, convert: bool) -> Sequence[Problem]:
    if convert:
        converted, problems = convert_odd(project)
        if converted:
            console.line(f"{_captions(converted)} converted to UTF-8.")
        return problems
    tell_odd(odd_texts(project.scan()), console, _CONVERT)
    return ()


def _take_trigger(project: ProjectDir, done: AddReport, console: Console) -> None:
    if done.trigger_taken:
        console.line(f"Trigger word: {keep_trigger(project, done.trigger_word)}")
    elif done.trigger_word:
        console.line(
            f"The settings that came along name the trigger word {done.trigger_word}. This project "
            f"keeps {project.project.trigger_word}; --trigger {done.trigger_word} takes the other."
        )


def _tell_captions(report: ImportReport, console: Console, *, replaced: bool) -> None:
    console.line(
        f"{_captions(len(report.written))} written, {len(report.same)} already the same, "
        f"{len(report.kept)} different and kept."
    )
    if report.kept and not replaced:
        console.line("With --replace those are replaced too; the old texts stay in the history.")
    advice = "They were not taken. With --convert-captions they are taken as they are shown here."
    tell_odd(report.odd, console, advice)
    for name in report.unmatched_entries:
        console.line(f"No image for {name}")
    for image in report.images_without:
        console.line(f"No caption in the file for {image}")
    for problem in report.problems:
        console.trouble(problem)


def check(arguments: argparse.Namespace, console: Console) -> int:
    """Problems of the data set."""
    with opened(arguments.folder) as project:
        trigger = keep_trigger(project, arguments.trigger)
        converted, problems = convert_odd(project) if arguments.convert_captions else (0, ())
        dataset = measure_all(project.folder, project.scan(), decode=True)
    findings = find_problems(dataset, trigger)
    used = dataset.in_training()
    for problem in problems:
        console.trouble(problem)
    left_out = len(dataset.images) - len(used.images)
    if arguments.json:
        console.json(
            {
                "images": len(used.images),
                "captioned": used.captioned,
                "converted": converted,
                "left_out": left_out,
                "trigger_word": trigger,
                "ready": ready(findings),
                "findings": [_facts(finding) for finding in findings],
            }
        )
        return 0 if ready(findings) else 1
    if converted:
        console.line(f"{_captions(converted)} converted to UTF-8.")
    for finding in findings:
        console.line(finding_line(finding))
    tell_odd(odd_texts(used), console, _CONVERT)
    images = len(used.images)
    noun = "image" if images == 1 else "images"
    aside = f", {left_out} left out" if left_out else ""
    end = "Ready for a training." if ready(findings) else "Not ready for a training."
    console.line(f"{images} {noun}, {used.captioned} captioned{aside}. {end}")
    return 0 if ready(findings) else 1


def pack(arguments: argparse.Namespace, console: Console) -> int:
    """The training package, verified after it is written."""
    with opened(arguments.folder) as project:
        refuse_own_file(project.folder, arguments.out)
        refuse_other_than(".zip", arguments.out)
        trigger = keep_trigger(project, arguments.trigger)
        package = project.packer(arguments.format).pack(
            arguments.out,
            trigger_word=trigger,
            report=lambda done, total: console.progress("Packing", done / total if total else None),
            stop=StopToken(),
        )
    for image in package.left_out:
        console.error(f"Left out, because it cannot be read: {image}")
    megabytes = package.size / 1e6
    console.line(f"{package.path}: {package.images} images, {megabytes:.1f} MB, verified.")
    console.line(f"SHA-256 {package.sha256}")
    return 0


def finding_line(finding: Finding) -> str:
    """A finding as a line: how grave, where, what."""
    from fluxtune_desktop.ui.findings import finding_sentence

    grade = "Blocks" if finding.blocks else "Advice" if finding.advice else "Note"
    where = f"{finding.image}: " if finding.image else ""
    return f"{grade}: {where}{finding_sentence(finding)}"


def _facts(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code.value,
        "image": finding.image,
        "blocks": finding.blocks,
        "detail": finding.detail,
        "count": finding.count,
    }


def _captions(count: int) -> str:
    return "1 caption" if count == 1 else f"{count} captions"


def _images(count: int) -> str:
    return "1 image" if count == 1 else f"{count} images"
