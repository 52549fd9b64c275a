"""A finished run goes to the Hugging Face Hub: private first, then verified file by file.

What the trainer has uploaded itself is only verified.
"""

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.patience import Pace, patiently
from fluxtune_desktop.core.ports import Clock, HubApi, RunStore
from fluxtune_desktop.core.publication import LoraOf, Publication, PublicationPhase
from fluxtune_desktop.core.stop import Stopped, StopToken, Wish


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishTools:
    """What publishing works with. ``files``: path in the repository → file on disk."""

    hub: HubApi
    runs: RunStore
    clock: Clock
    files: Mapping[str, Path]
    announce: Callable[[Publication], None]
    pace: Pace = field(default_factory=Pace)


_WEIGHTS = ".safetensors"

Steps = Generator[Publication, None, None]


def publish(
    publication: Publication, tools: PublishTools, stop: StopToken
) -> Iterator[Publication]:
    """Publish until it is verified, failed, canceled or let go. Doing it twice does no harm."""
    publication = publication.but(phase=PublicationPhase.PREPARING, problem=None, stale=False)
    try:
        steps = _verified if publication.by_trainer else _steps
        for publication in steps(publication, tools, stop):  # noqa: B020  (the newest is wanted)
            yield publication
    except Stopped as stopped:
        if stopped.wish is Wish.DETACH:
            return
        yield _record(tools, publication.but(phase=PublicationPhase.CANCELED, fraction=None))
    except Failure as failed:
        ended = publication.but(
            phase=PublicationPhase.FAILED, problem=failed.problem, fraction=None
        )
        yield _record(tools, ended)


def _steps(publication: Publication, tools: PublishTools, stop: StopToken) -> Steps:
    def late(problem: Problem) -> Publication:
        return publication.but(stale=True, problem=problem)

    yield _record(tools, publication)
    yield from patiently(late, lambda: _ensure_ours(publication, tools), pace=tools.pace, stop=stop)
    publication = _record(tools, publication.but(phase=PublicationPhase.UPLOADING))
    yield publication
    commit = yield from patiently(
        late, lambda: _send(publication, tools, stop), pace=tools.pace, stop=stop
    )
    publication = _record(
        tools, publication.but(phase=PublicationPhase.VERIFYING, commit=commit, fraction=None)
    )
    yield publication
    yield from patiently(late, lambda: _verify(publication, tools), pace=tools.pace, stop=stop)
    yield _record(tools, publication.but(phase=PublicationPhase.PUBLISHED))


def _verified(publication: Publication, tools: PublishTools, stop: StopToken) -> Steps:
    """The trainer was there already: is what it left the LoRA that we have, and private?"""

    def late(problem: Problem) -> Publication:
        return publication.but(stale=True, problem=problem)

    publication = _record(tools, publication.but(phase=PublicationPhase.VERIFYING))
    yield publication
    yield from patiently(
        late, lambda: _verify_trainers(publication.repo, tools), pace=tools.pace, stop=stop
    )
    yield _record(tools, publication.but(phase=PublicationPhase.PUBLISHED))


def _verify_trainers(repo: str, tools: PublishTools) -> None:
    private = tools.hub.is_private(repo)
    if private is False:
        raise Failure(Problem(kind=Kind.PUBLIC_DESTINATION, subject=repo))
    there = {} if private is None else tools.hub.sizes_and_hashes(repo)
    weights = [path for path in tools.files if path.endswith(_WEIGHTS)]
    arrived = [each for path, each in there.items() if path.endswith(_WEIGHTS)]
    # The trainer gives the file a name of its own.
    if not all(any(_is(each, path, tools) for each in arrived) for path in weights):
        raise Failure(Problem(kind=Kind.NOT_VERIFIED, subject=repo))


def _ensure_ours(publication: Publication, tools: PublishTools) -> None:
    """The repository is private, and holds nothing that would be lost: a model that this project
    never sent there is left alone, and so is another LoRA where an intermediate version is."""
    repo = publication.repo
    sent = tools.runs.sent_to(repo)
    if any(_another(key, publication) for key in sent):
        raise Failure(Problem(kind=Kind.NAME_TAKEN, subject=repo))
    ensure_private(repo, tools.hub)
    if sent:
        return
    there = tools.hub.sizes_and_hashes(repo)
    if any(path in there and not _same(there[path], path, tools) for path in tools.files):
        raise Failure(Problem(kind=Kind.NAME_TAKEN, subject=repo))


def _another(sent: LoraOf, publication: Publication) -> bool:
    """A run's end may replace that of an earlier run; a version has a repository for itself."""
    versions = sent[1] is not None or publication.step is not None
    return versions and sent != (publication.run, publication.step)


def ensure_private(repo: str, hub: HubApi) -> None:
    """The repository exists and is private; a public one is refused before anything is sent."""
    private = hub.is_private(repo)
    if private is None:
        private = _created(repo, hub)
    if not private:
        raise Failure(Problem(kind=Kind.PUBLIC_DESTINATION, subject=repo))


def _created(repo: str, hub: HubApi) -> bool:
    """Make it; whether it is private then."""
    try:
        hub.create_private(repo)
    except Failure as failed:
        # Created since by an earlier try of ours, or by another: what counts is what it is now.
        private = hub.is_private(repo)
        if failed.problem.kind is not Kind.NAME_TAKEN or private is None:
            raise
        return private
    return hub.is_private(repo) is True


def _send(publication: Publication, tools: PublishTools, stop: StopToken) -> str:
    def report(done: int, total: int) -> None:
        tools.announce(publication.but(fraction=done / total if total else None))

    return tools.hub.upload(publication.repo, tools.files, report=report, stop=stop)


def _verify(publication: Publication, tools: PublishTools) -> None:
    """What arrived has our sizes, and our hashes where the Hub tells them (large files)."""
    there = tools.hub.sizes_and_hashes(publication.repo)
    for path in tools.files:
        if path not in there or not _same(there[path], path, tools):
            raise Failure(Problem(kind=Kind.NOT_VERIFIED, subject=path))


def _is(there: tuple[int, str | None], path: str, tools: PublishTools) -> bool:
    """As ``_same``, and the Hub has told the hash."""
    return there[1] is not None and _same(there, path, tools)


def _same(there: tuple[int, str | None], path: str, tools: PublishTools) -> bool:
    size, sha256 = there
    ours = tools.runs.fingerprint(tools.files[path])
    return size == ours.size and sha256 in (None, ours.sha256)


def _record(tools: PublishTools, publication: Publication) -> Publication:
    publication = publication.but(updated_at=tools.clock.now())
    tools.runs.append_publication(publication)
    return publication
