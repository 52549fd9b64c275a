"""Models that lie on the practice server before a test begins."""

from fluxtune_desktop.practice.server import PracticeServer


def plant(
    server: PracticeServer,
    key: str,
    *,
    versions: int = 0,
    visibility: str = "private",
    kind: str = "",
) -> None:
    """Put ``owner/name`` there, with versions of a LoRA, or of a model of another kind."""
    state = server.world.state
    state.models[key] = {
        "visibility": visibility,
        "description": None,
        "created": 0.0,
        "versions": [
            {"id": f"{number:064x}", "created": float(number), "kind": kind}
            for number in range(1, versions + 1)
        ],
    }
