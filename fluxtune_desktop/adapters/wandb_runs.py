"""What W&B answers about a run, reduced to what the program uses.

The queries are those of wandb's ``apis/public/runs.py``, ``history.py`` and ``files.py``. A row of
the history is JSON in a string; a picture in it is an object with ``_type`` "image-file"
(``sdk/data_types/image.py``).
"""

from collections.abc import Iterator, Mapping

from fluxtune_desktop.adapters.lenient_json import parse_object
from fluxtune_desktop.core.samples import RemoteFile, RemoteSample

STATE = """query RunState($project: String!, $entity: String!, $name: String!) {
  project(name: $project, entityName: $entity) { run(name: $name) { state } }
}"""
HISTORY = """query HistoryPage($project: String!, $entity: String!, $name: String!,
  $minStep: Int64!, $maxStep: Int64!, $pageSize: Int!) {
  project(name: $project, entityName: $entity) {
    run(name: $name) { history(minStep: $minStep, maxStep: $maxStep, samples: $pageSize) }
  }
}"""
FILES = """query RunFiles($project: String!, $entity: String!, $name: String!,
  $cursor: String, $limit: Int) {
  project(name: $project, entityName: $entity) {
    run(name: $name) {
      files(after: $cursor, first: $limit) {
        edges { node { name url directUrl sizeBytes } }
        pageInfo { endCursor hasNextPage }
      }
    }
  }
}"""

RUNNING = frozenset({"running", "pending"})
_PREFIX = "samples/"
_DEPTH = 8


def samples_in(rows: object) -> Iterator[RemoteSample]:
    """The progress pictures in a page of the history. Rows that cannot be read are left out."""
    for row in rows if isinstance(rows, list) else ():
        entry = parse_object(row.encode()) if isinstance(row, str) else row
        step = entry.get("_step") if isinstance(entry, dict) else None
        if isinstance(entry, dict) and isinstance(step, int) and step >= 0:
            for name, path in _pictures(entry, ""):
                if name.startswith(_PREFIX):
                    yield RemoteSample(step=step, prompt=name.removeprefix(_PREFIX), path=path)


def _pictures(entry: Mapping[str, object], above: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Name and path of each picture; W&B takes a dot in a name for a level."""
    for key, value in entry.items():
        if not isinstance(value, dict):
            continue
        name = f"{above}{key}"
        path = _path(value)
        if path:
            yield name, path
        elif depth < _DEPTH:
            yield from _pictures(value, f"{name}.", depth + 1)


def _path(value: Mapping[str, object]) -> str:
    if value.get("_type") == "image-file":
        return str(value.get("path") or "")
    several = value.get("filenames")
    if value.get("_type") == "images/separated" and isinstance(several, list) and several:
        return str(several[0])
    return ""


def files_in(page: object) -> Iterator[RemoteFile]:
    """The files of one page. Those without name or address are left out."""
    edges = page.get("edges") if isinstance(page, dict) else None
    for edge in edges if isinstance(edges, list) else ():
        node = edge.get("node") if isinstance(edge, dict) else None
        if isinstance(node, dict) and node.get("name") and (node.get("url") or node["directUrl"]):
            yield RemoteFile(
                name=str(node["name"]),
                url=str(node.get("url") or ""),
                direct=str(node.get("directUrl") or ""),
                size=_size(node.get("sizeBytes")),
            )


def next_cursor(page: object) -> str:
    """Where the next page begins; empty for the last."""
    info = page.get("pageInfo") if isinstance(page, dict) else None
    if not isinstance(info, dict) or not info.get("hasNextPage"):
        return ""
    return str(info.get("endCursor") or "")


def _size(value: object) -> int:
    # W&B's type Int64 comes as a number, and as a string from older servers.
    text = str(value)
    return int(text) if text.isdecimal() else 0
