"""Longer words, other languages and the other direction find room in the smallest window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from fluxtune_desktop.core.look import TextSize
from fluxtune_desktop.core.marks import Cull
from fluxtune_desktop.core.settings import Language
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.dataset.footer import Footer
from fluxtune_desktop.ui.language import be_silent, speak
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.page import part_names
from fluxtune_desktop.ui.theme import Look, Scheme, apply_look
from tests.ui.cut_words import cut_words, overlapping
from tests.ui.windows import Studio, settings_page

SMALLEST = (1000, 640)
PAGES = [PageName.DATASET, PageName.TRAIN, PageName.CREATE]


class Longer(QTranslator):
    """English with three letters for every ten more."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if source.startswith("%1 ") or len(source) < 3:
            return source
        more = max(1, len(source) * 3 // 10)
        return source + "e" * more if " " not in source else source + " eee" * (more // 4)


def longer(app: QApplication) -> None:
    be_silent(app)
    QCoreApplication.installTranslator(Longer(app))


@pytest.fixture(params=["longer", Language.GERMAN, Language.ITALIAN])
def words(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    if request.param == "longer":
        longer(qapp)
    else:
        speak(qapp, request.param)
    yield request.param
    be_silent(qapp)


@pytest.fixture
def largest(qapp: QApplication) -> Iterator[None]:
    """Afterwards all is as large as usual again, and said in English."""
    yield
    apply_look(qapp, Look(scheme=Scheme.DARK))
    be_silent(qapp)


@pytest.fixture
def other_direction(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def settle() -> None:
    """Let the layouts come to rest: what a narrow row gives up makes room for its neighbours."""
    for _ in range(8):
        QCoreApplication.processEvents()


def laid_out(studio: Studio, folder: Path | None) -> Iterator[tuple[str, MainWindow]]:
    """The window in its smallest size, one page after the other."""
    window = studio.window(folder)
    window.resize(*SMALLEST)
    settle()
    if folder is None:
        yield "welcome", window
    for page in PAGES if folder else []:
        window.show_page(page)
        settle()
        yield page.value, window
    window.show_page(PageName.SETTINGS)
    for part, name in part_names().items():
        settings_page(window).show_part(part)
        settle()
        yield name, window


def found(studio: Studio, folder: Path | None) -> list[str]:
    return [
        f"{place}: {cut}" for place, window in laid_out(studio, folder) for cut in cut_words(window)
    ]


@pytest.mark.usefixtures("words")
def test_no_words_are_cut_in_a_project(studio: Studio, smoke: Path) -> None:
    assert found(studio, smoke) == []


@pytest.mark.usefixtures("words")
def test_no_words_are_cut_before_a_project(studio: Studio) -> None:
    assert found(studio, None) == []


@pytest.mark.usefixtures("words")
def test_no_words_are_cut_in_practice(studio: Studio, smoke: Path, server: PracticeServer) -> None:
    window = studio.window(smoke, server=server)
    studio.services.mode.enter_practice()
    studio.until(lambda: studio.services.mode.practice)
    window.resize(*SMALLEST)
    cut = []
    for page in PAGES:
        window.show_page(page)
        settle()
        cut += cut_words(window)
    assert cut == []


@pytest.mark.usefixtures("largest")
@pytest.mark.parametrize("language", [None, Language.GERMAN])
def test_no_words_are_cut_at_the_largest_size(
    studio: Studio,
    smoke: Path,
    server: PracticeServer,
    qapp: QApplication,
    language: Language | None,
) -> None:
    if language is not None:
        speak(qapp, language)
    window = studio.window(smoke, server=server)
    apply_look(qapp, Look(scheme=Scheme.DARK, text_size=TextSize.LARGER))
    studio.services.mode.enter_practice()
    studio.until(lambda: studio.services.mode.practice)
    session = studio.services.session
    image = session.dataset.images[0]
    session.set_marks({image.id: replace(image.mark, cull=Cull.REJECTED)}, "Leave out")
    session.set_trigger_word("SMKRINA")
    window.resize(*SMALLEST)
    cut = []
    for page in PAGES:
        window.show_page(page)
        settle()
        cut += [f"{page}: {words}" for words in cut_words(window)]
    assert cut == []


@pytest.mark.usefixtures("largest")
def test_the_practice_pill_says_less_in_a_narrow_window_and_all_of_it_when_asked(
    studio: Studio, smoke: Path, server: PracticeServer, qapp: QApplication
) -> None:
    window = studio.window(smoke, server=server)
    studio.services.mode.enter_practice()
    studio.until(lambda: studio.services.mode.practice)
    pill, whole = window.top_bar.practice, "Practice mode — nothing is sent or charged"
    settle()
    assert pill.text() == whole
    apply_look(qapp, Look(scheme=Scheme.DARK, text_size=TextSize.LARGER))
    window.resize(*SMALLEST)
    settle()
    assert pill.text() == "Practice mode"
    assert pill.toolTip() == pill.accessibleName() == whole
    window.resize(1440, 900)
    settle()
    assert pill.text() == whole


def test_the_footer_keeps_what_is_wrong_and_how_it_is_saved_to_the_last(
    studio: Studio, smoke: Path
) -> None:
    studio.window(smoke)
    session = studio.services.session
    session.set_trigger_word("SMKRINA")
    studio.until(lambda: session.saving.state is SaveState.SAVED)
    page = QWidget()
    studio.qtbot.addWidget(page)
    footer = Footer(session, page)
    footer.show_counts(1)
    page.show()
    order = (footer.trigger, footer.volume, footer.captioned, footer.saved)
    seen = []
    for width in range(800, 200, -10):
        footer.resize(width, footer.height())
        seen.append([part.isHidden() for part in order])
        assert footer.problems.isVisible()
    for hidden in seen:
        assert hidden == sorted(hidden, reverse=True)
    assert seen[0] == [False] * 4
    assert seen[-1] == [True] * 4


@pytest.mark.usefixtures("largest")
def test_the_name_of_the_project_takes_no_more_room_than_its_words(
    studio: Studio, smoke: Path, qapp: QApplication
) -> None:
    window = studio.window(smoke)
    title = window.top_bar.title
    settle()
    usual = title.minimumWidth()
    apply_look(qapp, Look(scheme=Scheme.DARK, text_size=TextSize.LARGER))
    settle()
    assert title.minimumWidth() > usual
    apply_look(qapp, Look(scheme=Scheme.DARK))
    settle()
    assert title.minimumWidth() == usual


@pytest.mark.usefixtures("other_direction")
def test_from_right_to_left_nothing_lies_over_anything(studio: Studio, smoke: Path) -> None:
    window: QWidget
    lying = []
    for place, window in laid_out(studio, smoke):
        lying += [f"{place}: {each}" for each in (*cut_words(window), *overlapping(window))]
    assert lying == []


@pytest.mark.usefixtures("other_direction")
def test_from_right_to_left_the_rail_is_at_the_right(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)

    assert window.rail.geometry().right() == window.rect().right()
