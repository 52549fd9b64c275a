"""The trigger word of an earlier training: taken over, or offered, never both."""

from fluxtune_desktop.core.adding import AddReport

CAME = AddReport(trigger_word="SMKRINA")


def test_a_project_without_a_trigger_word_takes_the_one_that_came_along() -> None:
    settled = CAME.settled_with("")
    assert (settled.trigger_word, settled.trigger_taken) == ("SMKRINA", True)


def test_beside_another_trigger_word_it_is_offered() -> None:
    settled = CAME.settled_with("INKY")
    assert (settled.trigger_word, settled.trigger_taken) == ("SMKRINA", False)


def test_the_very_same_trigger_word_is_neither_taken_nor_offered() -> None:
    assert CAME.settled_with("SMKRINA") == AddReport()


def test_where_none_came_along_nothing_is_taken() -> None:
    assert AddReport().settled_with("") == AddReport().settled_with("INKY") == AddReport()
