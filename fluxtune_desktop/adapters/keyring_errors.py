"""What an exception of a keyring means: locked, denied, missing, silent or refused."""

from collections.abc import Iterator

from fluxtune_desktop.core.errors import Kind

_KINDS = {
    # keyring/backends/macOS/api.py: a person's no at the prompt, and a program that is signed
    # otherwise than the one that made the entry.
    "KeychainDenied": Kind.KEYRING_DENIED,
    "SecAuthFailure": Kind.KEYRING_DENIED,
    # secretstorage/exceptions.py
    "LockedException": Kind.KEYRING_LOCKED,
    "PromptDismissedException": Kind.KEYRING_LOCKED,
    "SecretServiceNotAvailableException": Kind.KEYRING_MISSING,
    # keyring/errors.py
    "KeyringLocked": Kind.KEYRING_LOCKED,
    "NoKeyringError": Kind.KEYRING_MISSING,
    "InitError": Kind.KEYRING_MISSING,
}
"""By the names of the classes, since each system has only its own libraries."""

_BUS = {
    # The D-Bus specification, "Standard Interfaces" and its reserved error names.
    "org.freedesktop.DBus.Error.AccessDenied": Kind.KEYRING_DENIED,
    "org.freedesktop.DBus.Error.NoReply": Kind.KEYRING_SILENT,
    "org.freedesktop.DBus.Error.Timeout": Kind.KEYRING_SILENT,
    "org.freedesktop.DBus.Error.ServiceUnknown": Kind.KEYRING_MISSING,
    # The Secret Service specification, "Errors".
    "org.freedesktop.Secret.Error.IsLocked": Kind.KEYRING_LOCKED,
}

_ARGUMENTS: dict[object, Kind] = {
    # keyring/backends/kwallet.py, when the wallet is not opened for writing.
    "Cancelled by user": Kind.KEYRING_DENIED,
    # errSecInteractionNotAllowed of Apple's SecBase.h: locked, and no screen to ask on.
    -25308: Kind.KEYRING_LOCKED,
}


def keyring_kind(trouble: BaseException) -> Kind:
    """The kind of trouble. What was raised first tells most, so it is heard before the rest."""
    for each in reversed(tuple(_causes(trouble))):
        kind = _BUS.get(str(getattr(each, "name", ""))) or _by_argument(each) or _by_class(each)
        if kind is not None:
            return kind
    return Kind.KEYRING_REFUSED


def _causes(trouble: BaseException) -> Iterator[BaseException]:
    found: BaseException | None = trouble
    while found is not None:
        yield found
        found = found.__cause__


def _by_argument(trouble: BaseException) -> Kind | None:
    first = trouble.args[0] if trouble.args else None
    return _ARGUMENTS.get(first) if isinstance(first, str | int) else None


def _by_class(trouble: BaseException) -> Kind | None:
    names = (each.__name__ for each in type(trouble).__mro__)
    return next((_KINDS[name] for name in names if name in _KINDS), None)
