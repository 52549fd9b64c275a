"""What can be done to many captions, and to which."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.bulk import Scope
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented

translate = QCoreApplication.translate


def kind_segments() -> Segmented:
    """The kinds of change; the keys are those of the panel's forms."""
    kinds = Segmented(
        [
            Segment(key="replace", label=translate("BulkPanel", "Replace")),
            Segment(key="add", label=translate("BulkPanel", "Add")),
            Segment(key="remove", label=translate("BulkPanel", "Remove")),
            Segment(key="tidy", label=translate("BulkPanel", "Tidy up")),
            Segment(key="trigger", label=translate("BulkPanel", "Trigger word")),
        ]
    )
    kinds.setAccessibleName(translate("BulkPanel", "What to do"))
    return kinds


def scope_segments() -> Segmented:
    """Whose captions; all of them at first."""
    scopes = Segmented(
        [
            Segment(key=Scope.SELECTED.value, label=translate("BulkPanel", "Selected")),
            Segment(key=Scope.SHOWN.value, label=translate("BulkPanel", "Filtered")),
            Segment(key=Scope.ALL.value, label=translate("BulkPanel", "All")),
        ]
    )
    scopes.setAccessibleName(translate("BulkPanel", "In which captions"))
    scopes.set_current(Scope.ALL.value)
    return scopes
