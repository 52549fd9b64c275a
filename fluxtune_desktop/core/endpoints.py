"""Where the services live, and which host may be given what.

A token goes to the origin that it belongs to and nowhere else; outputs are taken from known hosts
only. Both are data of an ``Endpoints`` value, so that practice and the live services follow the
same rules with different hosts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias
from urllib.parse import urlsplit

from fluxtune_desktop.core.errors import Kind, failure

REPLICATE: Final = "replicate"
PRACTICE: Final = "practice"
"""The two services, as journals name them. What belongs to one is never shown to the other."""
_DEFAULT_PORTS = {"http": 80, "https": 443}
_THIS_COMPUTER = frozenset({"127.0.0.1", "localhost"})

Origin: TypeAlias = tuple[str, str, int]


def origin_of(url: str) -> Origin | None:
    """Scheme, host in lower case and port of an absolute http(s) URL, None for anything doubtful.

    Doubtful is what two readers of the same text could read differently: user information, a
    backslash, a blank, a control or non-ASCII character, an empty label or a final dot.
    """
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    scheme, host = parts.scheme, parts.hostname or ""
    if scheme not in _DEFAULT_PORTS or "@" in parts.netloc or "%" in parts.netloc:
        return None
    if not all(host.split(".")) or parts.netloc.endswith(":"):
        return None
    return scheme, host, _DEFAULT_PORTS[scheme] if port is None else port


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoints:
    """One set of services.

    ``replicate_api``, ``hub`` and ``wandb`` are origins without a path (the Replicate API adds
    ``/v1``). ``output_hosts`` are rules: ``name`` or ``name:port`` is that host alone, ``.name``
    is every host below ``name``. Outputs use the scheme of the API. ``wandb_hosts`` are the
    same for the stores to which W&B sends those who fetch a file of a run.
    """

    name: Literal["practice", "replicate"]
    replicate_api: str
    hub: str
    wandb: str
    output_hosts: tuple[str, ...]
    practice: bool
    wandb_hosts: tuple[str, ...] = ()

    def may_hold_replicate_token(self, url: str) -> bool:
        """Whether a request to ``url`` may carry the Replicate token."""
        return _same_origin(url, self.replicate_api)

    def may_hold_hub_token(self, url: str) -> bool:
        """Whether a request to ``url`` may carry the Hugging Face token."""
        return _same_origin(url, self.hub)

    def may_hold_wandb_key(self, url: str) -> bool:
        """Whether a request to ``url`` may carry the W&B key."""
        return _same_origin(url, self.wandb)

    def is_output(self, url: str) -> bool:
        """Whether an output (weights, a picture) may be fetched from ``url``."""
        origin, api = origin_of(url), origin_of(self.replicate_api)
        if origin is None or api is None or origin[0] != api[0]:
            return False
        return any(_obeys(rule, origin) for rule in self.output_hosts)


def _same_origin(url: str, other: str) -> bool:
    origin = origin_of(url)
    return origin is not None and origin == origin_of(other)


def _obeys(rule: str, origin: Origin) -> bool:
    scheme, host, port = origin
    if rule.startswith("."):
        return host.endswith(rule) and port == _DEFAULT_PORTS[scheme]
    return origin_of(f"{scheme}://{rule}") == origin


#: The real services. Hosts: Replicate OpenAPI ``servers`` and its page on output files,
#: huggingface_hub ``constants.ENDPOINT``, wandb ``sdk/wandb_settings.py`` ``base_url``.
LIVE = Endpoints(
    name=REPLICATE,
    replicate_api="https://api.replicate.com",
    hub="https://huggingface.co",
    wandb="https://api.wandb.ai",
    output_hosts=("replicate.delivery", ".replicate.delivery"),
    practice=False,
    # The bucket of W&B's own cloud, as public addresses of its files show it.
    wandb_hosts=("storage.googleapis.com",),
)


def live_endpoints(environ: Mapping[str, str]) -> Endpoints:
    """The real services, or others of their kind that the environment names.

    The variables are those of the clients themselves: ``REPLICATE_BASE_URL`` (replicate),
    ``HF_ENDPOINT`` (huggingface_hub) and ``WANDB_BASE_URL`` (wandb). ``FLUXTUNE_OUTPUT_HOSTS`` adds
    rules for hosts of outputs, ``FLUXTUNE_WANDB_HOSTS`` for the stores of a W&B of one's own, both
    separated by blanks. Raises Failure(UNTRUSTED) for an address that
    is neither https nor on this computer, because tokens are sent there.
    """
    return replace(
        LIVE,
        replicate_api=_service(environ, "REPLICATE_BASE_URL", LIVE.replicate_api),
        hub=_service(environ, "HF_ENDPOINT", LIVE.hub),
        wandb=_service(environ, "WANDB_BASE_URL", LIVE.wandb),
        output_hosts=(*LIVE.output_hosts, *environ.get("FLUXTUNE_OUTPUT_HOSTS", "").split()),
        wandb_hosts=(*LIVE.wandb_hosts, *environ.get("FLUXTUNE_WANDB_HOSTS", "").split()),
    )


def _service(environ: Mapping[str, str], variable: str, usual: str) -> str:
    url = environ.get(variable, "").strip().rstrip("/") or usual
    origin = origin_of(url)
    safe = origin is not None and (origin[0] == "https" or origin[1] in _THIS_COMPUTER)
    if not safe or urlsplit(url).path:
        raise failure(Kind.UNTRUSTED, subject=variable)
    return url
