"""Every code of the core has its sentence."""

import pytest

from fluxtune_desktop.core.checks import Code, Finding
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.services.import_notice import CODE, CODE_ELSEWHERE
from fluxtune_desktop.services.notices import Notice, Tone
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.account_names import account_names, account_purposes
from fluxtune_desktop.ui.account_texts import (
    STATUS_TONES,
    VARIABLES,
    account_pill,
    place_text,
    status_text,
    status_texts,
)
from fluxtune_desktop.ui.amounts import image_count
from fluxtune_desktop.ui.dataset.save_texts import SAVE_TONES, save_texts, saving_text
from fluxtune_desktop.ui.findings import finding_badges, finding_sentence, finding_sentences
from fluxtune_desktop.ui.import_texts import import_text
from fluxtune_desktop.ui.notice_texts import notice_text, notice_texts
from fluxtune_desktop.ui.problem_texts import problem_sentence, problem_wordings


def test_no_code_is_without_words() -> None:
    assert set(problem_wordings()) == set(Kind)
    assert set(account_names()) == set(account_purposes()) == set(VARIABLES) == set(Account)
    assert set(status_texts()) == set(STATUS_TONES) == set(AccountStatus)
    assert set(save_texts()) == set(SAVE_TONES) == set(SaveState)
    assert set(finding_badges()) == set(finding_sentences()) == set(Code)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_problem_says_what_it_means_and_shows_no_code(kind: Kind) -> None:
    sentence = problem_sentence(Problem(kind=kind, subject="001.txt", detail="<said>"))
    title, body = problem_wordings()[kind]
    assert len(title) < 70
    assert body.endswith(".")
    assert title in sentence
    assert "001.txt" in sentence
    # Where nobody answered, there is no answer to be told.
    assert ("<said>" in sentence) is (kind not in {Kind.OFFLINE, Kind.TIMEOUT})
    assert "_" not in kind.value or kind.value not in sentence
    assert "{" not in sentence


@pytest.mark.parametrize("code", list(Code))
def test_a_finding_fills_in_its_sentence(code: Code) -> None:
    sentence = finding_sentence(Finding(code=code, detail="detail", count=3))
    assert "{" not in sentence
    assert sentence.endswith(".")
    assert len(finding_badges()[code]) <= 20


@pytest.mark.parametrize(
    "code", [*notice_texts(), CODE, CODE_ELSEWHERE, "import_captions_kept", "a_code_of_tomorrow"]
)
def test_a_notice_is_a_sentence(code: str) -> None:
    params = {"number": 3, "repo": "guido/smoke", "added": 2, "already": 1, "refused": 1}
    params |= {"folder": "dancers", "kept": 2, "model": "guido/smoke", "said": "Forbidden"}
    text = notice_text(Notice(tone=Tone.INFO, code=code, params=params))
    assert "{" not in text
    assert "_" not in text
    assert text.endswith(".")


def test_numbers_agree_with_their_words() -> None:
    assert image_count(1) == "1 image"
    assert image_count(0) == "0 images"
    assert import_text({"added": 2}) == "2 images added."
    assert import_text({"already": 1, "refused": 1, "name": "a.pdf"}) == (
        "Nothing was added, 1 already here, 1 could not be read: a.pdf."
    )


def test_an_import_that_ended_elsewhere_is_told_with_the_name_of_its_folder() -> None:
    params = {"added": 2, "folder": "dancers"}
    notice = Notice(tone=Tone.OK, code=CODE_ELSEWHERE, params=params)
    assert notice_text(notice) == "dancers: 2 images added."


def test_an_account_is_named_with_its_right() -> None:
    valid = AccountStatus.VALID
    replicate = AccountState(account=Account.REPLICATE, status=valid, name="guido")
    hub = AccountState(account=Account.HUGGING_FACE, status=valid, name="Guido")
    reader = AccountState(account=Account.HUGGING_FACE, status=valid, name="Guido", may_write=False)
    assert account_pill(replicate)[0] == "Replicate · guido"
    assert status_text(hub) == "Guido · can write"
    assert status_text(reader) == "Guido · can only read"


def test_where_tokens_are_kept_is_said_as_far_as_it_is_known() -> None:
    nothing = AccountState(account=Account.REPLICATE)
    kept = AccountState(
        account=Account.REPLICATE, status=AccountStatus.VALID, place="Secret Service"
    )
    held = AccountState(account=Account.REPLICATE, status=AccountStatus.VALID, session_only=True)
    assert "never in a file" in place_text([nothing])[0]
    assert "(Secret Service)" in place_text([kept])[0]
    assert "this session only" in place_text([held])[0]


def test_a_full_disk_is_named_in_the_state_of_saving() -> None:
    full = Problem(kind=Kind.DISK_FULL)
    assert saving_text(SaveState.TROUBLE, full) == "Can't write: the disk is full"
    assert saving_text(SaveState.SAVED, None) == "Saved"
