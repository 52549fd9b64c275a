"""Names that a service will take."""

import pytest
from huggingface_hub.utils import HFValidationError, validate_repo_id

from fluxtune_desktop.core.ids import is_repo_name

GOOD = ("guido/smoke-lora", "G_1/smoke.v2", "a/b")
BAD = (
    "",
    "smoke",
    "/smoke",
    "guido/",
    "a/b/c",
    "guido/smoke lora",
    "guido/-smoke",
    "guido/smoke.",
    "guido/a--b",
    "guido/a..b",
    "guido/rüde",
    "guido/smoke.git",
    "guido/" + "a" * 100,
)


@pytest.mark.parametrize("name", GOOD)
def test_what_the_hub_takes_is_taken(name: str) -> None:
    validate_repo_id(name)
    assert is_repo_name(name)


@pytest.mark.parametrize("name", BAD)
def test_what_the_hub_refuses_is_refused_before_anything_is_paid(name: str) -> None:
    assert not is_repo_name(name)
    if name.count("/") == 1 and name.isascii():
        with pytest.raises(HFValidationError):
            validate_repo_id(name)
