"""Which kinds of trouble a fault may be shown as; none for one that must not be noticed."""

from fluxtune_desktop.core.errors import Kind
from tests.torture.faults_matrix import Fault, Operation, Way

_KINDS: dict[int, frozenset[Kind]] = {
    1: frozenset({Kind.OFFLINE}),
    2: frozenset({Kind.BAD_REPLY}),
    3: frozenset({Kind.OFFLINE}),
    4: frozenset({Kind.UNTRUSTED}),
    5: frozenset({Kind.UNAUTHORIZED}),
    6: frozenset({Kind.NO_CREDIT}),
    7: frozenset({Kind.FORBIDDEN}),
    8: frozenset({Kind.NOT_FOUND}),
    9: frozenset({Kind.NOT_FOUND}),
    10: frozenset({Kind.TIMEOUT, Kind.NAME_TAKEN, Kind.BAD_REPLY}),
    11: frozenset({Kind.TOO_LARGE}),
    12: frozenset({Kind.INVALID_INPUT, Kind.BAD_REPLY}),
    13: frozenset({Kind.THROTTLED}),
    14: frozenset({Kind.SERVER}),
    15: frozenset({Kind.SERVER}),
    16: frozenset({Kind.OFFLINE}),
    17: frozenset({Kind.TIMEOUT}),
    18: frozenset({Kind.BAD_REPLY}),
    21: frozenset({Kind.BAD_REPLY}),
    22: frozenset({Kind.OFFLINE}),
    23: frozenset({Kind.OFFLINE, Kind.BAD_WEIGHTS, Kind.BAD_IMAGE}),
    24: frozenset({Kind.TIMEOUT}),
    25: frozenset({Kind.GONE}),
    26: frozenset({Kind.UNTRUSTED}),
    27: frozenset({Kind.BAD_REPLY, Kind.UNTRUSTED}),
    28: frozenset({Kind.BAD_REPLY}),
    29: frozenset({Kind.OFFLINE}),
    31: frozenset({Kind.OFFLINE}),
    32: frozenset({Kind.SERVER}),
}
_UNREADABLE = frozenset({Kind.BAD_REPLY})


def expected(fault: Fault, operation: Operation, way: Way) -> frozenset[Kind]:
    """The kinds of which one must be shown."""
    if operation.aside:
        return frozenset()
    kinds = _KINDS.get(fault.number, frozenset())
    if operation.name.startswith("W&B") or operation.fetches:
        # Their refusals are no problem documents; what is not told apart is an odd answer.
        return kinds | _UNREADABLE if kinds else kinds
    if operation.name.startswith("hub") and way.name in {"redirect", "same host"}:
        # The Hub's client follows redirects, without the token: nobody is there, or asks for one.
        return kinds | {Kind.OFFLINE, Kind.UNAUTHORIZED}
    if operation.name == "hub LFS upload":
        # The store behind the Hub refuses an address, not a token.
        return kinds | _UNREADABLE if kinds else kinds
    return kinds
