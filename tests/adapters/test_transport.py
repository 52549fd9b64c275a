"""What leaves this computer, to whom, and for how long it is waited."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from fluxtune_desktop.adapters import exchange, network
from fluxtune_desktop.adapters.exchange import Exchange
from fluxtune_desktop.adapters.transport import Transport
from fluxtune_desktop.core.errors import Failure, Kind, Sent
from tests.adapters.loopback import (
    Answer,
    drops,
    free_port,
    loopback,
    nothing,
    raw,
    reply,
    reset,
    silence,
)

CANARY = "Bearer r8_canarycanarycanarycanarycanarycan"


@contextlib.contextmanager
def client(origin: str | None) -> Iterator[httpx.Client]:
    transport = Transport(origin=origin, authorization=(lambda: CANARY) if origin else None)
    with httpx.Client(transport=transport, trust_env=False) as http:
        yield http


def post(url: str, *, seconds: float = 10, origin: str | None = None) -> Exchange:
    with (
        client(origin or url) as http,
        Exchange(seconds=seconds, paid=True).open() as under_way,
    ):
        http.post(url, json={"a": 1})
    return under_way


def trouble_of(url: str, **options: float) -> tuple[Kind, Sent]:
    with pytest.raises(Failure) as failed:
        post(url, **options)  # type: ignore[arg-type]
    return failed.value.problem.kind, failed.value.problem.sent


def test_the_token_goes_to_its_own_origin() -> None:
    with loopback(reply(200, "{}")) as server:
        post(server.url)
    assert server.heard[0].header("authorization") == CANARY


def test_nothing_is_sent_to_another_port_of_the_same_host() -> None:
    with loopback(reply(200, "{}")) as server, pytest.raises(Failure) as failed:
        post(server.url, origin=f"http://127.0.0.1:{free_port()}")
    assert failed.value.problem.kind is Kind.UNTRUSTED
    assert failed.value.problem.sent is Sent.NO
    assert server.heard == []


@pytest.mark.parametrize(
    "url",
    [
        "https://api.replicate.com.evil.example/v1",
        "https://api.replicate.com@evil.example/v1",
        "http://api.replicate.com/v1",
        "https://api.replicate.com:444/v1",
        "https://xapi.replicate.com/v1",
    ],
)
def test_nothing_is_sent_to_a_host_that_looks_alike(url: str) -> None:
    with pytest.raises(Failure) as failed:
        post(url, origin="https://api.replicate.com")
    assert failed.value.problem.kind is Kind.UNTRUSTED


def test_a_client_without_origin_sends_no_token_even_if_told_to() -> None:
    with (
        loopback(reply(200, "{}")) as server,
        client(None) as http,
        Exchange().open(),
    ):
        http.get(server.url, headers={"Authorization": CANARY})
    assert server.heard[0].header("authorization") is None


def test_a_redirect_is_handed_back_and_not_followed() -> None:
    with (
        loopback(reply(200, "{}")) as foreign,
        loopback(reply(302, "", Location=foreign.url)) as server,
    ):
        under_way = post(server.url)
    assert under_way.reply is not None
    assert under_way.reply.status == 302
    assert foreign.heard == []


def test_the_answer_is_kept_whole_with_its_status_and_headers() -> None:
    with loopback(reply(422, '["odd"]', Retry_After="7")) as server:
        under_way = post(server.url)
    assert under_way.reply is not None
    assert under_way.reply.status == 422
    assert under_way.reply.body == b'["odd"]'
    assert under_way.reply.headers["retry-after"] == "7"


def test_a_port_without_a_service_means_that_nothing_was_sent() -> None:
    assert trouble_of(f"http://127.0.0.1:{free_port()}") == (Kind.OFFLINE, Sent.NO)


@pytest.mark.parametrize(
    "answer",
    [
        reset,
        nothing,
        raw(b"\0\1 garbage\r\n\r\n"),
        raw(b'HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n{"id"'),
    ],
    ids=["reset", "closed", "garbage", "cut"],
)
def test_after_the_first_byte_left_a_broken_line_means_unknown(answer: Answer) -> None:
    with loopback(answer) as server:
        assert trouble_of(server.url) == (Kind.OFFLINE, Sent.UNKNOWN)
    assert len(server.heard) == 1


def test_silence_ends_with_the_time_of_the_whole_request() -> None:
    with loopback(silence) as server:
        assert trouble_of(server.url, seconds=0.2) == (Kind.TIMEOUT, Sent.UNKNOWN)


def test_an_answer_that_comes_drop_by_drop_ends_then_too() -> None:
    with loopback(drops(b"HTTP/1.1 200 OK\r\n" * 9, seconds=0.03)) as server:
        assert trouble_of(server.url, seconds=0.3) == (Kind.TIMEOUT, Sent.UNKNOWN)


def test_an_endless_answer_is_given_up() -> None:
    with loopback(raw(b"HTTP/1.1 200 OK\r\n\r\n" + b" " * (21 * 1024 * 1024))) as server:
        assert trouble_of(server.url) == (Kind.BAD_REPLY, Sent.UNKNOWN)


def test_one_exchange_is_one_request() -> None:
    with (
        loopback(reply(503)) as server,
        client(server.url) as http,
        exchange.paid().open(),
    ):
        http.post(server.url)
        with pytest.raises(RuntimeError, match="second request"):
            http.post(server.url)
    assert len(server.heard) == 1


def test_a_request_that_nobody_watches_is_refused() -> None:
    with client(None) as http, pytest.raises(RuntimeError, match="outside"):
        http.get(f"http://127.0.0.1:{free_port()}")


def test_a_paid_request_has_a_connection_of_its_own() -> None:
    closed_by_client: list[bool] = []

    def keep_alive(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        closed_by_client.append(connection.recv(1) == b"")

    with loopback(keep_alive) as server, client(server.url) as http:
        for _ in range(2):
            with exchange.paid().open():
                http.post(server.url)
    assert len(server.heard) == 2
    assert closed_by_client == [True, True]


def test_a_proxy_that_refuses_means_that_nothing_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    with loopback(reply(407)) as proxy:
        monkeypatch.setenv("https_proxy", f"http://jo:secret@127.0.0.1:{proxy.port}")
        assert trouble_of("https://api.replicate.com") == (Kind.OFFLINE, Sent.NO)
    assert proxy.heard[0].line.startswith("CONNECT api.replicate.com:443")
    assert proxy.heard[0].header("authorization") is None
    assert proxy.heard[0].header("proxy-authorization") is not None


def test_a_tunnel_that_breaks_before_the_certificate_means_that_nothing_was_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with loopback(raw(b"HTTP/1.1 200 OK\r\n\r\n")) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        kind, sent = trouble_of("https://api.replicate.com")
    assert (kind, sent) == (Kind.OFFLINE, Sent.NO)


def test_this_computer_is_reached_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{free_port()}")
    with loopback(reply(200, "{}")) as server:
        post(server.url)
    assert len(server.heard) == 1


def test_hosts_named_in_no_proxy_are_reached_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", ".replicate.com")
    assert network.proxy_for("https", "api.replicate.com") == ""
    assert network.proxy_for("https", "huggingface.co") == "http://127.0.0.1:9"


def test_a_proxy_of_a_kind_that_cannot_be_used_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:9")
    with pytest.raises(Failure) as failed:
        post("https://api.replicate.com")
    assert failed.value.problem.kind is Kind.OFFLINE
    assert "socks5" in failed.value.problem.detail


def test_a_certificate_that_nobody_vouches_for_is_not_taken(tmp_path: Path) -> None:
    with _self_signed(tmp_path) as url:
        assert trouble_of(url) == (Kind.UNTRUSTED, Sent.NO)


@contextlib.contextmanager
def _self_signed(folder: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*_certificate(folder))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_one_handshake, args=(listener, context.wrap_socket))
        thread.start()
        try:
            yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            thread.join()


def _one_handshake(listener: socket.socket, wrap: Callable[..., ssl.SSLSocket]) -> None:
    connection, _ = listener.accept()
    with connection, contextlib.suppress(OSError):
        wrap(connection, server_side=True).close()


def _certificate(folder: Path) -> tuple[Path, Path]:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate, private
