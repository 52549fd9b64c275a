"""Names in the order in which people count."""

from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.ordering import natural_key


def test_two_comes_before_ten() -> None:
    names = ["10.png", "2.png", "a10.png", "A2.png", "1.png"]
    assert sorted(names, key=natural_key) == ["1.png", "2.png", "10.png", "A2.png", "a10.png"]


def test_digits_of_other_scripts_are_letters() -> None:
    assert min(["᥆:.png", "٣a.png", "1.png"], key=natural_key) == "1.png"


@given(st.lists(st.text(), unique=True))
def test_any_names_have_one_order(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(names, key=natural_key) == sorted(backwards, key=natural_key)
