"""Outputs are fetched from known hosts only, whole, and without the token."""

import hashlib
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.download import Downloads
from fluxtune_desktop.core.endpoints import LIVE
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.remote import Downloaded
from fluxtune_desktop.core.stop import Stopped, StopToken, Wish
from tests.adapters.loopback import Loopback, endpoints_at, free_port, loopback, raw, reply

DATA = bytes(range(256)) * 3000


def fetch(url: str, target: Path, *, hosts: tuple[str, ...] = ()) -> Downloaded:
    doors = Downloads(endpoints_at(url.rsplit("/", 1)[0], outputs=hosts))
    try:
        return doors.fetch(url, target, report=lambda _done, _total: None, stop=StopToken())
    finally:
        doors.close()


def kind_of(url: str, target: Path, *, hosts: tuple[str, ...] = ()) -> Kind:
    with pytest.raises(Failure) as failed:
        fetch(url, target, hosts=hosts)
    return failed.value.problem.kind


def cut(data: bytes, *, after: int, etag: str = '"one"') -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(data)}\r\nETag: {etag}\r\n\r\n"
    return head.encode() + data[:after]


def test_an_output_arrives_whole_under_its_name(tmp_path: Path) -> None:
    with loopback(reply(200, DATA)) as server:
        got = fetch(f"{server.url}/out.tar", tmp_path / "out.tar")
    assert got == Downloaded(size=len(DATA), sha256=hashlib.sha256(DATA).hexdigest())
    assert (tmp_path / "out.tar").read_bytes() == DATA
    assert [each.name for each in tmp_path.iterdir()] == ["out.tar"]
    assert server.heard[0].header("authorization") is None
    assert server.heard[0].header("cookie") is None


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with loopback(reply(200, DATA)) as server:
        doors = Downloads(server.endpoints)
        doors.fetch(
            f"{server.url}/a",
            tmp_path / "a",
            report=lambda done, total: told.append((done, total)),
            stop=StopToken(),
        )
        doors.close()
    assert told[-1] == (len(DATA), len(DATA))


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/out.tar",
        "https://replicate.delivery.evil.example/out.tar",
        "https://xreplicate.delivery/out.tar",
        "https://replicate.delivery@evil.example/out.tar",
        "http://replicate.delivery/out.tar",
        "https://127.0.0.1/out.tar",
        "https://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "",
    ],
)
def test_other_hosts_are_not_asked(url: str, tmp_path: Path) -> None:
    doors = Downloads(LIVE)
    with pytest.raises(Failure) as failed:
        doors.fetch(url, tmp_path / "a", report=lambda _done, _total: None, stop=StopToken())
    doors.close()
    assert failed.value.problem.kind is Kind.UNTRUSTED
    assert list(tmp_path.iterdir()) == []


def test_a_redirect_to_another_host_is_not_followed(tmp_path: Path) -> None:
    with (
        loopback(reply(200, DATA)) as foreign,
        loopback(reply(302, Location=f"{foreign.url}/a")) as server,
    ):
        assert kind_of(f"{server.url}/a", tmp_path / "a") is Kind.UNTRUSTED
    assert foreign.heard == []


def test_three_redirects_on_known_hosts_are_followed(tmp_path: Path) -> None:
    hop = reply(302, Location="/next")
    with loopback(hop, hop, hop, reply(200, DATA)) as server:
        assert fetch(f"{server.url}/a", tmp_path / "a").size == len(DATA)


def test_four_redirects_are_too_many(tmp_path: Path) -> None:
    with loopback(reply(302, Location="/next")) as server:
        assert kind_of(f"{server.url}/a", tmp_path / "a") is Kind.BAD_REPLY
    assert len(server.heard) == 4


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, Kind.GONE),
        (410, Kind.GONE),
        (403, Kind.FORBIDDEN),
        (500, Kind.SERVER),
        (204, Kind.BAD_REPLY),
        (302, Kind.BAD_REPLY),
    ],
)
def test_refusals_leave_nothing_behind(status: int, kind: Kind, tmp_path: Path) -> None:
    with loopback(reply(status)) as server:
        assert kind_of(f"{server.url}/a", tmp_path / "a") is kind
    assert list(tmp_path.iterdir()) == []


def test_a_broken_line_is_noticed_and_the_next_try_goes_on_from_there(tmp_path: Path) -> None:
    rest = DATA[500_000:]
    partial = reply(
        206, rest, Content_Range=f"bytes 500000-{len(DATA) - 1}/{len(DATA)}", ETag='"one"'
    )
    with loopback(raw(cut(DATA, after=500_000)), partial) as server:
        url = f"{server.url}/a"
        assert kind_of(url, tmp_path / "a") is Kind.OFFLINE
        assert not (tmp_path / "a").exists()
        got = fetch(url, tmp_path / "a")
    assert server.heard[1].header("range") == "bytes=500000-"
    assert server.heard[1].header("if-range") == '"one"'
    assert got.sha256 == hashlib.sha256(DATA).hexdigest()
    assert (tmp_path / "a").read_bytes() == DATA
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("again", [(reply(200, DATA),), (reply(416), reply(200, DATA))])
def test_a_server_that_cannot_go_on_starts_anew(again: tuple, tmp_path: Path) -> None:
    with loopback(raw(cut(b"x" * len(DATA), after=9)), *again) as server:
        assert kind_of(f"{server.url}/a", tmp_path / "a") is Kind.OFFLINE
        fetch(f"{server.url}/a", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == DATA


def test_a_weak_mark_of_the_version_is_not_trusted_for_going_on(tmp_path: Path) -> None:
    with loopback(raw(cut(DATA, after=9, etag='W/"one"')), reply(200, DATA)) as server:
        kind_of(f"{server.url}/a", tmp_path / "a")
        fetch(f"{server.url}/a", tmp_path / "a")
    assert server.heard[1].header("range") is None


def test_a_part_of_another_address_is_not_gone_on_with(tmp_path: Path) -> None:
    with loopback(raw(cut(DATA, after=9)), reply(200, DATA)) as server:
        kind_of(f"{server.url}/a", tmp_path / "a")
        fetch(f"{server.url}/b", tmp_path / "a")
    assert server.heard[1].header("range") is None


def test_an_answer_that_goes_on_elsewhere_than_asked_is_refused(tmp_path: Path) -> None:
    odd = reply(206, b"x", Content_Range=f"bytes 4-4/{len(DATA)}")
    with loopback(raw(cut(DATA, after=9)), odd, reply(200, DATA)) as server:
        kind_of(f"{server.url}/a", tmp_path / "a")
        assert kind_of(f"{server.url}/a", tmp_path / "a") is Kind.BAD_REPLY
        assert not (tmp_path / "a").exists()
        fetch(f"{server.url}/a", tmp_path / "a")
    assert server.heard[2].header("range") is None


def test_it_stops_when_asked(tmp_path: Path) -> None:
    stop = StopToken()
    with loopback(reply(200, DATA)) as server, pytest.raises(Stopped) as stopped:
        _fetch_until_told(server, tmp_path / "a", stop)
    assert stopped.value.wish is Wish.DETACH
    assert not (tmp_path / "a").exists()


def _fetch_until_told(server: Loopback, target: Path, stop: StopToken) -> None:
    doors = Downloads(server.endpoints)
    try:
        doors.fetch(
            f"{server.url}/a", target, report=lambda _done, _total: stop.detach(), stop=stop
        )
    finally:
        doors.close()


def test_a_folder_that_vanished_is_said(tmp_path: Path) -> None:
    with loopback(reply(200, DATA)) as server:
        assert kind_of(f"{server.url}/a", tmp_path / "gone" / "a") is Kind.MISSING


def test_no_service_means_offline(tmp_path: Path) -> None:
    assert kind_of(f"http://127.0.0.1:{free_port()}/a", tmp_path / "a") is Kind.OFFLINE
