"""What a person is to know once in each project, before its first training is paid."""

from dataclasses import replace
from datetime import datetime

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.cli.console import Console

_TERMS = """FLUX.1 [dev] and a LoRA made from it are licensed for non-commercial use. What you make
with it on Replicate you may use commercially, too. Train only with images that you may use, and
with the likeness of people who agreed to it. By starting you say that this is so; it is said once
in each project."""


def tell_terms(project: ProjectDir, console: Console) -> None:
    """Before the question; the window's are the same (ui/training/questions.py names the public
    sources)."""
    if not project.project.terms_read:
        console.error(_TERMS)


def note_agreed(project: ProjectDir, now: datetime) -> None:
    """The question was answered with yes."""
    if not project.project.terms_read:
        project.save(replace(project.project, terms_read=now.date().isoformat()))
