"""No form of a token passes."""

import base64
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.adapters.redaction import Redactor
from fluxtune_desktop.core.secret import Secret

CANARY = 'canary&"1/2+3=x%4'


@pytest.fixture
def redact() -> Redactor:
    redactor = Redactor()
    redactor.add(Secret(CANARY))
    return redactor


@pytest.mark.parametrize(
    "disguised",
    [
        CANARY,
        quote(CANARY),
        quote(CANARY, safe=""),
        json.dumps({"token": CANARY}),
        repr({"Authorization": f"Bearer {CANARY}"}),
    ],
)
def test_a_known_token_is_taken_out_in_every_writing(disguised: str, redact: Redactor) -> None:
    shown = redact(f"before {disguised} after")
    assert "canary" not in shown
    assert shown.startswith("before ")
    assert shown.endswith(" after")


@given(
    before=st.binary(max_size=9),
    after=st.binary(max_size=9),
    value=st.from_regex(r"[!-~]{20,60}", fullmatch=True),
)
def test_so_it_is_inside_base64_wherever_it_stands(before: bytes, after: bytes, value: str) -> None:
    redactor = Redactor()
    redactor.add(Secret(value))
    encoded = base64.b64encode(before + value.encode() + after).decode()
    shown = redactor(encoded)
    start = (len(before) * 8 + 5) // 6
    end = (len(before) + len(value)) * 8 // 6
    assert encoded[start:end] not in shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("token r8_abcdefghijklmnopqrstuvwxyz0123456789A.", "token ****."),
        ("hf_abcdefghijklmnopqrstuvwxyzABCD", "****"),
        ("Authorization: Bearer xyz", "Authorization: Bearer ****"),
        ("authorization: Basic YXBpOmFiYw==", "authorization: Basic ****"),
        ("GET /a?owner=me&signature=abc%3D&x=1", "GET /a?owner=me&signature=****&x=1"),
        ("/a?X-Amz-Signature=abc&token=1 next", "/a?X-Amz-Signature=****&token=**** next"),
        ("wandb: " + "0f" * 20, "wandb: ****"),
        ("api_key='" + "0f" * 20 + "'", "api_key='****'"),
    ],
)
def test_what_looks_like_a_token_is_taken_out(text: str, shown: str) -> None:
    assert Redactor()(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "a smoky dancer, token of spring",
        "3000 steps, key frame, the sign of a bearer",
        "commit " + "0f" * 20,
        "/models/owner/name/versions/" + "0f" * 32,
    ],
)
def test_ordinary_text_stays(text: str) -> None:
    assert Redactor()(text) == text
