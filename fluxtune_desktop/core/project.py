"""What is known of one project folder, kept in ``.fluxtune/project.json``."""

from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.ids import ProjectId
from fluxtune_desktop.core.run_label import RunLabel
from fluxtune_desktop.core.sorting import BY_NAME, Sort

FORMAT = 1
"""The number in project.json. A higher one was written by a newer program: opened read-only."""


class Subject(StrEnum):
    """What the pictures teach."""

    STYLE = "style"
    CHARACTER = "character"
    OBJECT = "object"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """The settings of a project. ``trigger_word`` is empty when there is none.

    ``terms_read`` is the day on which the person read what the licence of FLUX.1 [dev] and the
    rights of others ask of this project, empty before.
    ``read_only`` when the disk does not take changes, and when ``newer``: another program's words.
    """

    id: ProjectId
    trigger_word: str = ""
    subject: Subject = Subject.STYLE
    model_name: str = ""
    sort: Sort = BY_NAME
    labels: tuple[RunLabel, ...] = ()
    terms_read: str = ""
    read_only: bool = False
    newer: bool = False
