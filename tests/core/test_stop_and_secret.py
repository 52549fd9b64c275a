"""Asking work to stop, and holding a token."""

import pickle
import threading

import pytest

from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import Stopped, StopToken, Wish


def test_a_pause_ends_at_once_when_somebody_cancels() -> None:
    stop = StopToken()
    threading.Timer(0.02, stop.cancel).start()
    with pytest.raises(Stopped) as stopped:
        stop.sleep(30)
    assert stopped.value.wish is Wish.CANCEL


def test_to_detach_outweighs_to_cancel() -> None:
    stop = StopToken()
    stop.detach()
    stop.cancel()
    assert stop.wish is Wish.DETACH
    stop.cancel_seen()
    assert stop.wish is Wish.DETACH


def test_after_a_cancel_was_taken_up_pauses_are_pauses_again() -> None:
    stop = StopToken()
    stop.cancel()
    stop.cancel_seen()
    stop.sleep(0)
    assert stop.wish is None


def test_a_secret_shows_stars_everywhere_and_is_not_pickled() -> None:
    secret = Secret("  r8_0123456789abcdef\n")
    assert secret.reveal() == "r8_0123456789abcdef"
    for shown in (str(secret), repr(secret), f"{secret}", "%s" % (secret,), repr([secret])):  # noqa: UP031
        assert "r8_" not in shown
    assert secret.last_four == "cdef"
    with pytest.raises(TypeError):
        pickle.dumps(secret)


@pytest.mark.parametrize("text", ["", "short", "two\nlines of it", "ümläut-ümläut", "x" * 257])
def test_text_that_no_header_can_carry_is_refused(text: str) -> None:
    with pytest.raises(Failure) as failed:
        Secret(text)
    assert failed.value.problem.kind is Kind.BAD_TOKEN_TEXT
    assert text not in str(failed.value) or not text
