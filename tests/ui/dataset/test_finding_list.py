"""Problems of an image that the person wants to hear no more of, and wants to hear again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fluxtune_desktop.core.checks import Code
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.dataset.finding_list import FindingList
from fluxtune_desktop.ui.dataset.grid_model import Role
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.tokens import current_tokens
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine
from tests.ui.windows import Studio, dataset_page

LEFT = Qt.MouseButton.LeftButton
UNCAPTIONED = ImageId("003.png")


@pytest.fixture
def page(studio: Studio, smoke: Path) -> DatasetPage:
    """The image without a caption is current."""
    page = dataset_page(studio.window(smoke))
    page.show_image(UNCAPTIONED)
    return page


def ignore(studio: Studio, findings: FindingList) -> None:
    studio.qtbot.mouseClick(findings.lines[0].link_button(), LEFT)


def badge(page: DatasetPage) -> str:
    words = page.model.index(page.model.row_of(UNCAPTIONED)).data(Role.BADGE)
    assert isinstance(words, str)
    return words


def test_an_ignored_problem_goes_from_the_image_the_tile_and_the_filter(
    studio: Studio, page: DatasetPage
) -> None:
    findings = page.inspector.findings
    assert "Say in a sentence or two" in findings.lines[0].text()
    ignore(studio, findings)
    assert findings.lines == []
    assert findings.more.text() == "1 ignored"
    studio.until(lambda: badge(page) == "")
    page.tools.filter.put("is:problem")
    studio.until(lambda: page.model.rowCount() == 0)


def test_what_is_ignored_is_shown_on_request_and_brought_back(
    studio: Studio, page: DatasetPage
) -> None:
    findings = page.inspector.findings
    ignore(studio, findings)
    assert not findings.ignored_lines[0].isVisible()
    studio.qtbot.mouseClick(findings.more, LEFT)
    assert findings.ignored_lines[0].isVisible()
    studio.qtbot.mouseClick(findings.ignored_lines[0].link_button(), LEFT)
    studio.until(lambda: badge(page) == "No caption")
    assert len(findings.lines) == 1
    assert not findings.more.isVisible()


def test_ignoring_is_undone_and_kept(studio: Studio, page: DatasetPage, smoke: Path) -> None:
    ignore(studio, page.inspector.findings)
    studio.services.session.undo.undo()
    studio.until(lambda: len(page.inspector.findings.lines) == 1)
    studio.services.session.undo.redo()
    studio.until(lambda: page.inspector.findings.lines == [])
    marks = smoke / ".fluxtune" / "marks.jsonl"
    studio.until(lambda: marks.exists() and Code.NO_CAPTION.value in marks.read_text("utf-8"))


def test_what_was_ignored_is_not_counted_once_it_is_mended(
    studio: Studio, page: DatasetPage
) -> None:
    findings = page.inspector.findings
    ignore(studio, findings)
    page.inspector.edit()
    studio.qtbot.keyClicks(page.inspector.editor, "fog")
    studio.until(findings.isHidden)


def test_what_is_ignored_steps_back_behind_what_is_open(studio: Studio, page: DatasetPage) -> None:
    findings = page.inspector.findings
    open_line = findings.lines[0]
    assert open_line.status is Status.WARN
    strong = ink_of(open_line)
    ignore(studio, findings)
    studio.qtbot.mouseClick(findings.more, LEFT)
    assert findings.ignored_lines[0].status is Status.SILENCED
    assert ink_of(findings.ignored_lines[0]) == current_tokens().color("text_3").name()
    assert strong == current_tokens().color("text").name()


def ink_of(line: StatusLine) -> str:
    label = line.findChild(PlainLabel)
    assert isinstance(label, PlainLabel)
    label.ensurePolished()
    return label.palette().color(label.foregroundRole()).name()
