"""What goes wrong on purpose: a script of faults, for tests and torture.

A rule says which request it is about and what happens to it. The acts named ``*_AFTER`` let the
request be carried out first, so that the service has accepted what the client never hears of.
"""

import random
import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Act(StrEnum):
    """What happens to the request."""

    RESET = "reset"  # read the request, then cut the connection
    STATUS = "status"  # answer ``status`` without doing anything
    HANG = "hang"  # read the request, never answer; after ``seconds``, if given, cut the connection
    BLOCK = "block"  # read no more of the request than its head, never answer
    RESET_AFTER = "reset_after"  # do it, then cut the connection
    STATUS_AFTER = "status_after"  # do it, then answer ``status`` (502: a proxy lost it)
    HANG_AFTER = "hang_after"  # do it, then go on as with HANG
    CUT_JSON = "cut_json"  # do it, then send the first half of the answer as if it were whole
    CUT_BODY = "cut_body"  # send ``size`` bytes of the body, then cut the connection
    SLOW_BODY = "slow_body"  # send the body in 16 pieces over ``seconds``
    ANSWER = "answer"  # answer ``status``, ``headers`` and ``body`` without doing anything
    ANSWER_AFTER = "answer_after"  # do it, then answer as with ANSWER
    CHANGE = "change"  # do it, and put ``fields`` into the JSON object that is answered
    CUT_OPEN = "cut_open"  # send ``size`` bytes of a body whose length nobody told, then close
    CUT_UPLOAD = "cut_upload"  # read ``size`` bytes of the request's body, then cut the connection
    DRIP = "drip"  # announce a long answer and send a byte of it every ``seconds``


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One fault.

    ``path`` is a regular expression for the whole path without query; ``method`` "*" is any.
    The rule strikes from the ``nth`` matching request on (counted from 1), ``times`` times; 0
    times is for ever. Of those it strikes the share ``chance``. ``retry_after`` (seconds) belongs
    to a 429, ``detail`` to any status. ``seconds`` are of the computer's clock. ``{hub}`` and the
    names of the other origins stand in ``headers`` for their addresses.
    """

    path: str
    act: Act
    method: str = "*"
    nth: int = 1
    times: int = 1
    status: int = 503
    detail: str = ""
    retry_after: int | None = None
    size: int = 0
    seconds: float | None = None
    chance: float = 1.0
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)

    def matches(self, method: str, path: str) -> bool:
        """Whether a request is one of those that this rule counts."""
        return self.method in ("*", method) and re.fullmatch(self.path, path) is not None

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Rule":
        """A rule as sent to ``POST /_practice/faults``. Raises KeyError, TypeError, ValueError."""
        return cls(**{**data, "act": Act(data["act"])})


class Script:
    """The faults in force. May be changed from any thread while the server runs.

    ``list_lag`` is the age in seconds that a training or prediction must have before a list
    shows it; ``uneven_lag`` gives each its own, from 0 to that. ``unmarked`` tells no more of a
    training's input than what every client sends: no name of a run, no name of a file.
    ``new_version`` gives the trainers another version, ``demanding`` one that insists on a new
    input.
    """

    def __init__(self, rules: Iterable[Rule] = (), *, list_lag: float = 0.0) -> None:
        self._lock = threading.Lock()
        self._rules: list[tuple[Rule, int]] = [(rule, 0) for rule in rules]
        self._chance = random.Random()
        self.list_lag = list_lag
        self.uneven_lag = False
        self.unmarked = False
        self.new_version = False
        self.demanding = False

    def lag_of(self, job: str) -> float:
        """How old in seconds the training or prediction of that id must be to be listed."""
        return self.list_lag * (random.Random(job).random() if self.uneven_lag else 1.0)

    def add(self, rule: Rule) -> None:
        """Put one more rule in force; it counts from now on."""
        with self._lock:
            self._rules.append((rule, 0))

    def clear(self) -> None:
        """No faults from now on."""
        with self._lock:
            self._rules.clear()
            self.list_lag = 0.0
            self.uneven_lag = False
            self.unmarked = False
            self.new_version = False
            self.demanding = False

    def strike(self, method: str, path: str) -> Rule | None:
        """Count this request and give the rule that strikes it, the first if there are several."""
        struck: Rule | None = None
        with self._lock:
            for place, (rule, seen) in enumerate(self._rules):
                if not rule.matches(method, path):
                    continue
                seen += 1
                self._rules[place] = (rule, seen)
                over = rule.times and seen >= rule.nth + rule.times
                if struck is None and seen >= rule.nth and not over and self._by_chance(rule):
                    struck = rule
        return struck

    def _by_chance(self, rule: Rule) -> bool:
        return rule.chance >= 1.0 or self._chance.random() < rule.chance
