"""Before a training: a checklist with several problems at once."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import press, write
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.page import PageName

_ENOUGH = 3


def problem_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project: a caption that is not UTF-8, no trigger word, a name that cannot be."""
    session = stage.services.session
    folder, image = session.folder, session.dataset.images[1].id
    if folder is None:
        return
    file = folder.joinpath(image).with_suffix(".txt")
    before = file.read_bytes()
    file.write_bytes("fumée, thin strands".encode("cp1252"))
    session.rescan()
    yield Until(what="a caption in another encoding", holds=lambda: bool(session.dataset.odd))
    press(stage.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    yield stage.on(PageName.TRAIN)
    stage.training.show_form()
    view = stage.training.setup.view
    trigger, name = view.subject.trigger.text(), view.subject.name.text()
    write(view.subject.trigger, " ")
    write(view.subject.name, "smoke__and__mirrors--")

    def told() -> bool:
        return sum(bool(line.link_button().text()) for line in view.ready.lines()) >= _ENOUGH

    yield Until(what="several problems", holds=told, seconds=20)
    yield pause(0.5)
    yield from camera.shoot("3-train-problems")
    write(view.subject.trigger, trigger)
    write(view.subject.name, name)
    file.write_bytes(before)
    session.rescan()
    yield Until(what="the captions", holds=lambda: not session.dataset.odd)
