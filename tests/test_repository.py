"""The repository holds nothing of one computer, and its lock files say what pyproject.toml asks."""

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
LOCKS = {"app": ("build",), "dev": ("build", "dev")}
# Written in pieces, so that this file does not hold what it looks for.
REGISTRIES = re.compile(
    "|".join(
        re.escape(".".join(parts))
        for parts in (
            ("py" + "pi", "org"),
            ("python" + "hosted", "org"),
            ("npm" + "js", "org"),
            ("npm" + "js", "com"),
            ("deb", "debian", "org"),
            ("security", "debian", "org"),
            ("archive", "ubuntu", "com"),
            ("crates", "io"),
        )
    )
)
MACHINE_PATHS = re.compile(r"(?<![\w.~/}-])/(?:work|root|home/\w+|Users/\w+|opt/wheels)(?:/|\b)")


ROOMS = {
    *(".ci", ".github", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "CONTEXT.md"),
    *("CONTRIBUTING.md", "LICENSE", "README.md", "docs", "fluxtune_desktop", "packaging"),
    *("pyproject.toml", "requirements", "resources", "run.py", "tests"),
}


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def lines_that_match(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in tracked_files():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    return found


def pins(name: str) -> dict[str, Version]:
    lock = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")
    return {
        canonicalize_name(package): Version(version)
        for package, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", lock, re.MULTILINE)
    }


def asked(name: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    words = list(project["project"]["dependencies"])
    for group in LOCKS[name]:
        words += project["dependency-groups"][group]
    return [Requirement(word) for word in words]


def unmet(requirements: list[Requirement], locked: dict[str, Version]) -> list[str]:
    return [
        str(requirement)
        for requirement in requirements
        if (version := locked.get(canonicalize_name(requirement.name))) is None
        or not requirement.specifier.contains(version, prereleases=True)
    ]


def asked_by(package: str) -> list[Requirement]:
    """What an installed package needs on this system, extras apart; nothing if not installed."""
    try:
        words = metadata.requires(package) or []
    except metadata.PackageNotFoundError:
        return []
    here = {**default_environment(), "extra": ""}
    requirements = [Requirement(word) for word in words]
    return [r for r in requirements if r.marker is None or r.marker.evaluate(here)]


def test_nothing_lies_at_the_top_that_a_command_left_there() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked_files()} <= ROOMS


def test_no_file_names_the_host_of_a_package_registry() -> None:
    assert lines_that_match(REGISTRIES) == []


def test_no_file_names_a_path_of_one_computer() -> None:
    assert lines_that_match(MACHINE_PATHS) == []


def test_there_is_no_lock_file_with_addresses() -> None:
    names = {path.name for path in tracked_files()}
    assert not names & {"uv.lock", "pylock.toml", "poetry.lock", "package-lock.json"}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_has_hashes_and_no_addresses(name: str) -> None:
    lock = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", lock.strip())
    assert "://" not in lock
    assert " @ " not in lock
    assert "--index" not in lock
    assert "--find-links" not in lock
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_holds_what_the_project_asks_for(name: str) -> None:
    assert unmet(asked(name), pins(name)) == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_names_as_asked_for_only_what_the_project_asks_for(name: str) -> None:
    lock = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", lock.strip())
    said = {entry.split("==")[0] for entry in entries if "fluxtune-desktop (pyproject" in entry}
    wanted = {canonicalize_name(requirement.name) for requirement in asked(name)}
    assert {canonicalize_name(package) for package in said} == wanted


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_holds_what_its_packages_ask_for(name: str) -> None:
    locked = pins(name)
    assert {
        package: missing for package in locked if (missing := unmet(asked_by(package), locked))
    } == {}


def test_what_is_tested_is_what_is_locked() -> None:
    installed = {
        package: Version(metadata.version(package))
        for package in pins("dev")
        if any(metadata.distributions(name=package))
    }
    assert {p: v for p, v in pins("dev").items() if p in installed} == installed


def test_the_program_and_its_tests_use_the_same_versions() -> None:
    assert pins("app").items() <= pins("dev").items()


def test_the_catalogues_hold_the_sentences_of_the_program() -> None:
    checked = subprocess.run(
        [sys.executable, ROOT / ".ci" / "translate.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.stdout + checked.stderr == ""
    assert checked.returncode == 0
