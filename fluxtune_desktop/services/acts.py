"""Names for what the person does, so that the history can tell one action from the next."""

import secrets
import time

from fluxtune_desktop.core.caption_history import Act


def new_act(reason: str, *, name: str = "", target: Act | None = None) -> Act:
    """An action that begins now. Ids of one session are in the order of their actions.

    ``target`` is what is undone or done again; its name is taken over.
    """
    return Act(
        id=f"{time.monotonic_ns():016x}{secrets.token_hex(4)}",
        reason=reason,
        name=name or (target.name if target is not None else ""),
        target=target.id if target is not None else "",
    )
