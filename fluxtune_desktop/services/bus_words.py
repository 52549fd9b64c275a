"""What is said to a message bus and heard from it, as bytes; a socket carries them."""

from dataclasses import dataclass
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Parser,
    message_bus,
    new_method_call,
)
from jeepney.auth import BEGIN, AuthenticationError, Authenticator  # type: ignore[import-untyped]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A signal of that ``member``, or what ``answers`` the call of that number."""

    member: str
    answers: int | None
    body: tuple[Any, ...]


class Talk:
    """One talk with a bus, from the greeting on."""

    def __init__(self) -> None:
        self._greeting = Authenticator()
        self._parser = Parser()
        self._to_send = bytearray(self._greeting.data_to_send() or b"")
        self._serial = 0
        self.begun = False

    def words(self) -> bytes:
        """What is to be sent now."""
        words = bytes(self._to_send)
        self._to_send.clear()
        return words

    def call(self, service: str, method: str, signature: str, body: tuple[Any, ...]) -> int:
        """Say a call of a service whose path and interface are named like itself; returns the
        number by which the answer is known."""
        path = "/" + service.replace(".", "/")
        address = DBusAddress(path, bus_name=service, interface=service)
        return self._say(new_method_call(address, method, signature, body))

    def listen(self, service: str, member: str) -> None:
        """Hear this signal of a service from now on."""
        rule = MatchRule(type="signal", sender=service, interface=service, member=member)
        self._say(message_bus.AddMatch(rule))

    def hear(self, data: bytes) -> list[Heard]:
        """What these bytes complete. Raises ValueError when it is not the language of a bus."""
        try:
            if not self.begun:
                self._greet(data)
                return []
            self._parser.add_data(data)
            heard = []
            while (message := self._parser.get_next_message()) is not None:
                heard.append(_heard(message))
            return heard
        except (AuthenticationError, LookupError, TypeError, ArithmeticError) as error:
            raise ValueError(str(error)) from error

    def _greet(self, data: bytes) -> None:
        self._greeting.feed(data)
        self._to_send += self._greeting.data_to_send() or b""
        if self._greeting.authenticated:
            self._to_send += BEGIN
            self.begun = True
            self._say(message_bus.Hello())

    def _say(self, message: Message) -> int:
        self._serial += 1
        self._to_send += message.serialise(serial=self._serial)
        return self._serial


def _heard(message: Message) -> Heard:
    fields = message.header.fields
    answer = message.header.message_type in (MessageType.method_return, MessageType.error)
    return Heard(
        member=str(fields.get(HeaderFields.member, "")),
        answers=int(fields[HeaderFields.reply_serial]) if answer else None,
        body=tuple(message.body),
    )
