"""What a banner over a run says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A banner over a run: a tone (ok, warn, error, neutral), a title and the sentences below.

    ``path`` is where something was put, if the story is about that; ``details`` is what a service
    or the system said, for whoever wants to read it.
    """

    tone: str
    title: str
    sentences: tuple[str, ...]
    path: str = ""
    details: str = ""
