"""What is said while many captions are changed."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.bulk import (
    Action,
    Add,
    AddTrigger,
    Rehearsal,
    Remove,
    Replace,
)
from fluxtune_desktop.core.finding import Fault, PatternError
from fluxtune_desktop.core.tidying import Tidy
from fluxtune_desktop.ui.amounts import grouped

translate = QCoreApplication.translate


def fault_text(error: PatternError) -> str:
    """What is wrong with a pattern, and where."""
    faults = {
        Fault.GROUP_OPEN: translate(
            "Bulk", "A bracket ( is not closed. Add ), or write \\( for it."
        ),
        Fault.GROUP_CLOSED: translate(
            "Bulk", "This ) closes nothing. Take it out, or write \\) for it."
        ),
        Fault.SET_OPEN: translate("Bulk", "A bracket [ is not closed. Add ], or write \\[ for it."),
        Fault.NOTHING_TO_REPEAT: translate(
            "Bulk", "There is nothing before this sign to repeat. Write \\ before it to find it."
        ),
        Fault.REPEATED_TWICE: translate("Bulk", "Two signs of repetition in a row. One is enough."),
        Fault.BAD_COUNT: translate("Bulk", "This number of repetitions is not possible."),
        Fault.BAD_RANGE: translate("Bulk", "This range begins after its end."),
        Fault.BAD_ESCAPE: translate(
            "Bulk",
            "This \\ stands before a sign that it means nothing for. Write \\\\ to find one.",
        ),
        Fault.NO_SUCH_GROUP: translate("Bulk", "There is no group of this number or name."),
        Fault.BAD_GROUP_NAME: translate(
            "Bulk", "A group is named (?P<name>…), with a letter at the beginning."
        ),
        Fault.BAD_EXTENSION: translate("Bulk", "After (? something else is expected."),
        Fault.TOO_LONG: translate(
            "Bulk", "This is too long or nested too deeply. Make it shorter."
        ),
        Fault.OTHER: translate("Bulk", "It cannot be understood: %1.").replace("%1", error.detail),
    }
    place = translate("Bulk", "At character %1:").replace("%1", str(error.place + 1))
    return f"{place} {faults[error.fault]}"


def slow_text(action: Action) -> str:
    """A search that was ended."""
    if isinstance(action, Replace | Remove) and action.wanted.is_regex:
        return translate(
            "Bulk",
            "This pattern takes too long, so the search was stopped. Nothing was changed. Repeat "
            "less within what is repeated: a+ instead of (a+)+, or [^,]* instead of .*",
        )
    return translate(
        "Bulk",
        "This takes too long, so the search was stopped. Nothing was changed. Choose fewer images.",
    )


def count_text(found: Rehearsal, ticked: int) -> str:
    """How many captions will change."""
    if found.looked_at == 1:
        return translate("Bulk", "%1 of 1 caption will change").replace("%1", grouped(ticked))
    pattern = translate("Bulk", "%1 of %2 captions will change")
    return pattern.replace("%1", grouped(ticked)).replace("%2", grouped(found.looked_at))


def unreadable_text(count: int) -> str:
    """Captions that are left out; empty for none."""
    if count == 0:
        return ""
    if count == 1:
        return translate("Bulk", "1 caption cannot be read and is left out.")
    pattern = translate("Bulk", "%1 captions cannot be read and are left out.")
    return pattern.replace("%1", grouped(count))


def nothing_text(action: Action, found: Rehearsal) -> str:
    """Why there is no caption to change."""
    if found.looked_at == 0:
        return translate("Bulk", "There is no caption to look through here.")
    match action:
        case Replace(wanted=wanted) | Remove(wanted=wanted):
            pattern = translate("Bulk", "No caption here changes: “%1” is not in them.")
            if isinstance(action, Replace) and not wanted.is_regex and action.by == wanted.text:
                pattern = translate("Bulk", "No caption changes: both texts are the same.")
            return pattern.replace("%1", wanted.text)
        case Add():
            return translate("Bulk", "Nothing is missing: every caption here says it already.")
        case AddTrigger():
            return translate("Bulk", "Nothing is missing: every caption has the trigger word.")
        case Tidy():
            return translate("Bulk", "All tidy: there is nothing to put in order.")


def empty_text(action: Action) -> str:
    """What to do first."""
    match action:
        case Replace() | Remove():
            return translate("Bulk", "Type what to find. Every change is shown here first.")
        case Add():
            return translate("Bulk", "Type what to add. Every change is shown here first.")
        case AddTrigger():
            return translate(
                "Bulk", "This project has no trigger word yet. Set it on the page Train."
            )
        case Tidy():
            return translate("Bulk", "Choose what to put in order.")


def button_text(ticked: int) -> str:
    """The button that changes captions."""
    if ticked == 0:
        return translate("Bulk", "Change captions")
    if ticked == 1:
        return translate("Bulk", "Change 1 caption")
    return translate("Bulk", "Change %1 captions").replace("%1", grouped(ticked))


def done_text(count: int) -> str:
    """What was done."""
    if count == 1:
        return translate("Bulk", "1 caption changed.")
    return translate("Bulk", "%1 captions changed.").replace("%1", grouped(count))


def undo_name(action: Action) -> str:
    """The action as the menu of undo names it."""
    match action:
        case Replace():
            return translate("Bulk", "Replace in captions")
        case Remove():
            return translate("Bulk", "Remove from captions")
        case Add():
            return translate("Bulk", "Add to captions")
        case AddTrigger():
            return translate("Bulk", "Add the trigger word")
        case Tidy():
            return translate("Bulk", "Tidy up captions")
