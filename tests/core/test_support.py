"""The support file tells what helps, and nothing that is private."""

from fluxtune_desktop.core.support import SupportFacts, support_text

TOKEN = "r8_" + "practice" * 4 + "abcde"


def told(**facts: object) -> str:
    known: dict[str, object] = {"versions": {}, "settings": {}, "log": (), **facts}
    return support_text(SupportFacts(**known), home="/people/ada")  # type: ignore[arg-type]


def test_versions_settings_and_log_are_told() -> None:
    text = told(
        versions={"Python": "3.11.7"}, settings={"theme": "dark"}, log=["12:00 INFO opened"]
    )
    assert "Python: 3.11.7" in text
    assert "theme: dark" in text
    assert text.endswith("Log\n12:00 INFO opened\n")


def test_a_persons_words_and_folders_are_left_out() -> None:
    private = {
        "recent": ["/people/ada/secret project"],
        "own_words": ["smkrina"],
        "snippets": ["x"],
    }
    text = told(settings=private, log=["opened /people/ada/smoke"])
    assert "secret project" not in text
    assert "smkrina" not in text
    assert "opened ~/smoke" in text


def test_what_looks_like_a_token_is_starred_wherever_it_stands() -> None:
    text = told(settings={"odd": TOKEN}, log=[f"sent {TOKEN} twice: {TOKEN}"], report=[TOKEN])
    assert TOKEN not in text
    assert text.count("****") == 4


def test_a_report_stands_before_the_log() -> None:
    text = told(report=["Fatal Python error: Segmentation fault"], log=["opened"])
    assert text.index("Segmentation fault") < text.index("Log\nopened")
    assert "(empty)" in told()
