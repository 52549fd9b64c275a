"""The parts that the session hands its wishes to, each made once."""

from fluxtune_desktop.services.arriving import Arriving
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.busy import Busy
from fluxtune_desktop.services.captioning import Captioning
from fluxtune_desktop.services.checking import Checking
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.converting import Converting
from fluxtune_desktop.services.earlier import Earlier
from fluxtune_desktop.services.file_work import FileWork
from fluxtune_desktop.services.importing import Importing
from fluxtune_desktop.services.learning import Learning
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.looking import Looking
from fluxtune_desktop.services.mark_writer import MarkWriter
from fluxtune_desktop.services.marking import Marking
from fluxtune_desktop.services.measuring import Measuring
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.opening import Opening
from fluxtune_desktop.services.ports import Folders
from fluxtune_desktop.services.project_settings import ProjectSettings
from fluxtune_desktop.services.project_writer import ProjectWriter
from fluxtune_desktop.services.recalling import Recalling
from fluxtune_desktop.services.removing import Removing
from fluxtune_desktop.services.saving import Saving
from fluxtune_desktop.services.waiting import Waiting
from fluxtune_desktop.services.watching import Watching
from fluxtune_desktop.services.workplace import Workplace


class SessionParts:
    """In the order in which they need each other. They know nothing of the session."""

    def __init__(
        self,
        folders: Folders,
        autosave: Autosave,
        leases: Leases,
        chores: Chores,
        notices: Notices,
    ) -> None:
        self.autosave = autosave
        self.leases = leases
        self.notices = notices
        self.busy = Busy()
        self.workplace = Workplace()
        self.files = FileWork(leases)
        self.mark_writer = MarkWriter(leases, notices)
        self.writer = ProjectWriter(leases, notices)
        self.saving = Saving(self.workplace, autosave, self.mark_writer, self.writer, self.files)
        self.settings = ProjectSettings(self.workplace, self.writer)
        self.opening = Opening(folders, leases, self.workplace, chores, self.busy)
        self.captioning = Captioning(self.workplace, autosave)
        self.converting = Converting(self.workplace, autosave, leases)
        self.earlier = Earlier(self.workplace, chores)
        self.recalling = Recalling(self.workplace, leases, chores)
        self.marking = Marking(self.workplace, self.mark_writer)
        self.removing = Removing(self.workplace, self.files, autosave, notices)
        self.importing = Importing(self.workplace, self.files, self.busy)
        self.waiting = Waiting(self.opening, self.importing, notices)
        self.looking = Looking(self.workplace, self.files, autosave, self.mark_writer, self.busy)
        self.arriving = Arriving(
            self.workplace, self.looking, self.removing, self.captioning, self.settings, notices
        )
        self.watching = Watching(chores)
        self.learning = Learning(leases, chores, self.mark_writer)
        self.measuring = Measuring(folders.measure, chores)
        self.checking = Checking(self.workplace, chores)
