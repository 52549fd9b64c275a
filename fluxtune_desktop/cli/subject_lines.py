"""What is said of the trigger word and of the model's name before a new training."""

from fluxtune_desktop.adapters.clip_vocabulary import CLIP_VOCABULARY, token_counter
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.cli.access import Access
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.core.destination import (
    Destination,
    DestinationState,
    another_name,
    ask_destination,
    destination_of,
    trained_by,
)
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.trigger_word import (
    Doubt,
    check_trigger,
    suggested_trigger,
    trigger_use,
)
from fluxtune_desktop.resources_path import resource_path


def tell_subject(
    project: ProjectDir, access: Access, name: str, service: str, console: Console
) -> None:
    """A line each. Raises Failure(PUBLIC_DESTINATION): nothing is made public on the way."""
    # Imported here: the sentences need Qt's translator, and most verbs have none of them.
    from fluxtune_desktop.ui.texts_destination import created_in_practice, destination_sentence

    _tell_trigger(project, console)
    there = _destination(project, access, name, service)
    sentence = destination_sentence(there.state, there.versions)
    if access.practice and there.state is DestinationState.FREE:
        sentence = created_in_practice()
    console.error(f"{there.name}: {sentence}")
    other = another_name(name)
    if other and there.state in {DestinationState.PUBLIC, DestinationState.OTHER}:
        console.error(f"Another name: --name {other}")
    if there.state is DestinationState.PUBLIC:
        raise failure(Kind.PUBLIC_DESTINATION, subject=str(there.name))


def _tell_trigger(project: ProjectDir, console: Console) -> None:
    from fluxtune_desktop.ui.texts_trigger import trigger_sentence

    captions = [image.caption.text for image in project.scan().in_training().images]
    count = token_counter(resource_path("data", CLIP_VOCABULARY)).count
    known, word = project.project, project.project.trigger_word
    title = project.folder.resolve().name
    suggestion = suggested_trigger(title, known.subject, captions, count)
    found = check_trigger(word, trigger_use(word, captions), count, suggestion)
    if found.doubt is Doubt.NONE:
        return
    console.error(f"Trigger word: {trigger_sentence(found)}")
    if found.suggestion:
        console.error(f"Another word: --trigger {found.suggestion}")


def _destination(project: ProjectDir, access: Access, name: str, service: str) -> Destination:
    model = ModelName(owner=access.username, name=name)
    try:
        found = ask_destination(access.api, model)
    except Failure as failed:
        return Destination(name=model, state=DestinationState.UNKNOWN, problem=failed.problem)
    jobs = project.runs.jobs(logs=False)
    return destination_of(model, found, trained_here=trained_by(jobs, service, model))
