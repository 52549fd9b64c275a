"""What the terminal says of money before it asks."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.journal import append_lines
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.spending import tell_no_credit
from fluxtune_desktop.core.journal_codec import encode
from fluxtune_desktop.core.ledger import Entry, Sort
from fluxtune_desktop.wiring import dirs


@pytest.mark.parametrize(("hours", "told"), [(1, True), (25, False)])
def test_that_there_was_no_credit_lately_is_said_of_any_project_with_its_time_and_what_to_do(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hours: int,
    told: bool,
) -> None:
    monkeypatch.setenv("FLUXTUNE_HOME", str(tmp_path / "home"))
    said = datetime.now(UTC) - timedelta(hours=hours)
    refused = Entry(
        sort=Sort.PICTURE,
        key="p-1",
        folder="/art/other",
        model="ana/smoke",
        at=said,
        low=0.025,
        high=0.025,
        real=0.0,
        open=False,
        no_credit=said,
    )
    dirs().ledger_file.parent.mkdir(parents=True)
    append_lines(dirs().ledger_file, [encode(refused)])
    err = io.StringIO()
    tell_no_credit(tmp_path / "smoke", Console(io.StringIO(), err, io.StringIO()))
    shown = err.getvalue()
    assert (f"{said.astimezone():%Y-%m-%d %H:%M}" in shown) is told
    assert ("replicate.com/account/billing" in shown) is told
