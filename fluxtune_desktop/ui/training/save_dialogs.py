"""Where a LoRA, or a whole run, is to be saved."""

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.lora_name import lora_file_name
from fluxtune_desktop.core.ports import RunStore

translate = QCoreApplication.translate


class SaveDialog(QFileDialog):
    """``write`` blocks, and writes the file to the place that was chosen."""

    def __init__(
        self, title: str, name: str, write: Callable[[Path], object], parent: QWidget
    ) -> None:
        super().__init__(parent, title)
        self.write = write
        suffix = Path(name).suffix
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilter(f"*{suffix}")
        self.setDefaultSuffix(suffix.removeprefix("."))
        self.selectFile(name)


def lora_dialog(job: Job, runs: RunStore, parent: QWidget) -> SaveDialog:
    """For the weights alone, as other programs take them."""
    write = functools.partial(runs.copy_weights, job.plan)
    title = translate("Training", "Save the LoRA as")
    return SaveDialog(title, lora_file_name(job.plan), write, parent)


def run_file_dialog(job: Job, runs: RunStore, parent: QWidget) -> SaveDialog:
    """For everything that is known of the run, with the weights that are here."""
    write = functools.partial(runs.write_file, job)
    name = Path(lora_file_name(job.plan)).with_suffix(".fluxtune-run").name
    return SaveDialog(translate("Training", "Save the run as"), name, write, parent)
