"""The pages of the web that the program opens, and no others."""

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from fluxtune_desktop.core.secret import Account

TOKEN_PAGES = {
    Account.REPLICATE: "https://replicate.com/account/api-tokens",
    Account.HUGGING_FACE: "https://huggingface.co/settings/tokens/new?tokenType=write",
    Account.WANDB: "https://wandb.ai/authorize",
}
"""Where each service makes tokens."""

PRICE_PAGE = "https://replicate.com/pricing"
BILLING_PAGE = "https://replicate.com/account/billing"
_HOSTS = frozenset({"replicate.com", "huggingface.co", "wandb.ai"})


def is_allowed(url: str) -> bool:
    """Whether ``url`` is an https page of one of the three services, without tricks in it."""
    if not url.isascii() or not url.isprintable() or "\\" in url or " " in url:
        return False
    try:
        parts = urlsplit(url)
        plain = parts.port is None
    except ValueError:
        return False
    return plain and parts.scheme == "https" and parts.netloc in _HOSTS


def open_url(url: str) -> bool:
    """Show ``url`` in the browser. False when it is not allowed or no browser took it."""
    return is_allowed(url) and QDesktopServices.openUrl(QUrl(url))
