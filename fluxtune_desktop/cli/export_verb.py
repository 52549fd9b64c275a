"""``export``: captions for other programs, without a network."""

import argparse
from pathlib import Path

from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import opened
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.exporting import ExportForm, ExportOrder, ExportReport, exported
from fluxtune_desktop.core.stop import StopToken

_FORMS = {form.suffix: form for form in ExportForm}


def export(arguments: argparse.Namespace, console: Console) -> int:
    """The captions as JSON, JSONL or CSV, or images and captions as a folder or a zip."""
    order = ExportOrder(
        target=arguments.out,
        form=_form(arguments.format, arguments.out),
        replace=arguments.replace,
        with_edits=arguments.edited,
    )
    with opened(arguments.folder) as project:
        images = exported(project.scan().images, left_out=arguments.all)
        if not images:
            raise failure(Kind.NOTHING_TO_TRAIN, subject=str(arguments.folder))
        report = project.export(
            images,
            order,
            report=lambda done, total: console.progress("Exporting", done / total),
            stop=StopToken(),
        )
    _tell(report, order, console)
    return 1 if report.refused else 0


def _form(named: str | None, out: Path) -> ExportForm:
    """As named, else by the suffix; what ends otherwise is a folder."""
    if named is not None:
        return ExportForm(named)
    return _FORMS.get(out.suffix.lower(), ExportForm.FOLDER)


def _tell(report: ExportReport, order: ExportOrder, console: Console) -> None:
    captions = "1 caption" if report.captions == 1 else f"{report.captions} captions"
    if order.form.with_images:
        images = "1 image" if report.images == 1 else f"{report.images} images"
        console.line(f"{report.target}: {images}, {captions}.")
    else:
        console.line(f"{report.target}: {captions}.")
    if report.unreadable:
        console.error(f"Left out, because they are not UTF-8: {report.unreadable} captions.")
    for problem in report.refused:
        console.trouble(problem)
