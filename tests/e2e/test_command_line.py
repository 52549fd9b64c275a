"""Each script of the article has its verb."""

import json
import signal
import zipfile
from pathlib import Path

import pytest

from tests.e2e.program import Program, captions_file, reach, wait_until


def test_captions_come_out_of_the_articles_file(fluxtune: Program, folder: Path) -> None:
    done = fluxtune.run("import", str(captions_file(folder, count=5)), str(folder))
    assert done.returncode == 0
    assert "4 captions written" in done.stdout
    assert "No image for 005.png" in done.stdout
    text = (folder / "001.txt").read_bytes()
    assert text.decode("utf-8").rstrip("\n") == "plume number 1 of pale smoke – é"


def test_a_caption_that_differs_stays_unless_it_is_to_be_replaced(
    fluxtune: Program, captioned: Path
) -> None:
    (captioned / "001.txt").write_text("mine", encoding="utf-8")
    kept = fluxtune.run("import", str(captions_file(captioned)), str(captioned))
    assert "1 different and kept" in kept.stdout
    assert (captioned / "001.txt").read_text(encoding="utf-8") == "mine"
    fluxtune.run("import", str(captions_file(captioned)), str(captioned), "--replace")
    assert "plume number 1" in (captioned / "001.txt").read_text(encoding="utf-8")


def test_images_and_captions_come_out_of_a_zip_or_a_folder(
    fluxtune: Program, captioned: Path, tmp_path: Path
) -> None:
    path, empty = tmp_path / "set.zip", tmp_path / "empty"
    empty.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        for each in sorted(captioned.glob("*.*g")):
            archive.write(each, each.name)
        archive.writestr("captions.csv", "file_name,text\n001.png,pale smoke\n")
    done = fluxtune.run("import", str(path), str(empty))
    assert done.returncode == 0, done.stderr
    assert "4 images added, 0 already here, 0 could not be added." in done.stdout
    assert "1 caption written" in done.stdout
    assert (empty / "001.txt").read_text(encoding="utf-8") == "pale smoke"
    again = fluxtune.run("import", str(captioned), str(empty))
    assert "0 images added, 4 already here" in again.stdout
    assert "1 different and kept" in again.stdout


def test_check_tells_what_blocks_by_its_exit_code(
    fluxtune: Program, captioned: Path, tmp_path: Path
) -> None:
    ready = fluxtune.run("check", str(captioned), "--json")
    assert ready.returncode == 0
    assert json.loads(ready.stdout)["captioned"] == 4
    empty = tmp_path / "empty"
    empty.mkdir()
    blocked = fluxtune.run("check", str(empty))
    assert blocked.returncode == 1
    assert "Not ready for a training" in blocked.stdout
    assert fluxtune.run("check").returncode == 2


def test_the_package_is_flat_complete_and_the_same_when_made_twice(
    fluxtune: Program, captioned: Path, tmp_path: Path
) -> None:
    for name in ("one.zip", "two.zip"):
        done = fluxtune.run("pack", str(captioned), "-o", str(tmp_path / name))
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as package:
        names = package.namelist()
        texts = [package.read(name).decode("utf-8") for name in names if name.endswith(".txt")]
    assert sorted(names) == sorted(
        f"{number:04}.{suffix}" for number in range(1, 5) for suffix in ("png", "txt")
    )
    assert all(text.startswith("SMKRINA ") for text in texts)


def test_a_training_and_pictures_in_practice(
    fluxtune: Program, captioned: Path, tmp_path: Path
) -> None:
    trained = fluxtune.run("train", str(captioned), "--practice", "--steps", "20")
    assert trained.returncode == 0, trained.stderr
    run = Path(trained.stdout.strip().removeprefix("Done. The LoRA is in "))
    assert (run / "lora.safetensors").is_file()
    assert (run / "dataset.json").is_file()
    made = fluxtune.run(
        "create", str(captioned), "SMKRINA in a garden", "--practice", "-n", "2",
        "--seed", "5", "-o", str(tmp_path / "out"),
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert "(seed 5)" in made.stdout
    assert "(seed 6)" in made.stdout
    assert len(list((tmp_path / "out").glob("*.png"))) == 2
    listed = fluxtune.run("runs", str(captioned))
    assert "practice, done" in listed.stdout
    assert fluxtune.trainings_charged() == 1


def test_what_practice_made_is_never_offered_for_real(fluxtune: Program, captioned: Path) -> None:
    assert fluxtune.run("train", str(captioned), "--practice", "--steps", "20").returncode == 0
    real = fluxtune.run("create", str(captioned), "SMKRINA", "--yes")
    assert real.returncode == 1
    assert "no trained model" in real.stderr


def test_any_input_of_either_trainer_can_be_set(fluxtune: Program, captioned: Path) -> None:
    fast = ("--trainer", "replicate/fast-flux-trainer", "--set", "training_steps=300")
    done = fluxtune.run("train", str(captioned), "--practice", *fast)
    assert done.returncode == 0, done.stderr
    kept = next(iter(captioned.glob(".fluxtune/runs/*/journal.jsonl"))).read_text("utf-8")
    plan = json.loads(kept.splitlines()[0])
    assert "fast-flux-trainer" in json.dumps(plan)
    assert '{"name": "training_steps", "value": 300}' in json.dumps(plan)


def planned(folder: Path) -> dict[str, object]:
    """The settings of the only run."""
    kept = next(iter(folder.glob(".fluxtune/runs/*/journal.jsonl"))).read_text("utf-8")
    plan = json.loads(kept.splitlines()[0])["plan"]
    settings: dict[str, object] = plan["settings"]
    return settings


def test_a_preset_of_a_file_is_trained_with_and_what_does_not_fit_is_told(
    fluxtune: Program, captioned: Path, tmp_path: Path
) -> None:
    inputs = {"steps": 60, "resolution": "768", "batch_size": 99, "sampler": "euler"}
    shared = {
        "fluxtune": "preset",
        "format": 1,
        "name": "Soft ink",
        "trainer": "ostris/flux-dev-lora-trainer",
        "inputs": inputs,
    }
    file = tmp_path / "soft ink.json"
    file.write_text(json.dumps(shared))
    words = ("train", str(captioned), "--practice", "--preset", str(file), "--rank", "8")
    done = fluxtune.run(*words)
    assert done.returncode == 0, done.stderr
    assert "Preset: Soft ink" in done.stderr
    assert "Left out: batch_size (too high)" in done.stderr
    assert "Left out: sampler (not taken)" in done.stderr
    settings = planned(captioned)
    assert (settings["steps"], settings["lora_rank"]) == (60, 8)
    assert (settings["resolution"], settings["batch_size"]) == ("768", 1)
    assert settings["trigger_word"] == "SMKRINA"


def test_a_preset_is_found_by_its_name(fluxtune: Program, captioned: Path) -> None:
    config = fluxtune.home / "config"
    config.mkdir(parents=True, exist_ok=True)
    fast = {"name": "Quick", "trainer": "replicate/fast-flux-trainer"}
    kept = {"format": 1, "presets": [{**fast, "inputs": {"training_steps": 300}}]}
    (config / "presets.json").write_text(json.dumps(kept))
    done = fluxtune.run("train", str(captioned), "--practice", "--preset", "quick")
    assert done.returncode == 0, done.stderr
    assert planned(captioned)["others"] == [{"name": "training_steps", "value": 300}]


def test_a_preset_that_is_not_there_starts_nothing(fluxtune: Program, captioned: Path) -> None:
    for words in ("Nobody's", "nowhere/at-all.json", str(captioned / "001.png")):
        refused = fluxtune.run("train", str(captioned), "--practice", "--preset", words)
        assert refused.returncode == 1
        assert "Traceback" not in refused.stderr
    assert not list(captioned.glob(".fluxtune/runs/*"))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("resolution=512,big", "resolution"),
        ("batch_size=0", "1…8"),
        ("sampler=euler", "sampler"),
    ],
)
def test_what_the_trainer_would_refuse_is_refused_before_a_run_is_made(
    fluxtune: Program, captioned: Path, said: str, words: str
) -> None:
    refused = fluxtune.run("train", str(captioned), "--practice", "--set", said)
    assert refused.returncode == 1
    assert words in refused.stderr
    assert not list(captioned.glob(".fluxtune/runs/*"))


def test_without_a_token_a_real_training_says_so(fluxtune: Program, captioned: Path) -> None:
    done = fluxtune.run("train", str(captioned), "--yes")
    assert done.returncode == 1
    assert "token" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((captioned / ".fluxtune" / "runs").glob("*"))


@pytest.mark.parametrize(
    "words",
    [
        ("check", "/no/such/folder"),
        ("pack", "/no/such/folder", "-o", "x.zip"),
        ("import", "/no/such.json", "/no/such/folder"),
        ("runs", "/no/such/folder"),
        ("create", "/no/such/folder", "a prompt", "--practice"),
    ],
)
def test_an_error_is_one_sentence_and_an_exit_code(
    fluxtune: Program, words: tuple[str, ...]
) -> None:
    done = fluxtune.run(*words)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_a_token_is_never_taken_from_the_words(fluxtune: Program, captioned: Path) -> None:
    done = fluxtune.run("train", str(captioned), "--token", "r8_secret")
    assert done.returncode == 2


def test_ctrl_c_lets_the_training_go_on_and_the_next_start_follows_it(
    fluxtune: Program, captioned: Path
) -> None:
    words = ("train", str(captioned), "--practice", "--steps", "20", "--json")
    with fluxtune.start(*words) as running:
        reach(running, "queued")
        running.send_signal(signal.SIGINT)
        running.wait(30)
    assert running.returncode == 130
    followed = fluxtune.run(*words)
    assert followed.returncode == 0, followed.stderr
    assert "Following run 1" in followed.stderr
    assert fluxtune.trainings_charged() == 1


@pytest.mark.parametrize("phase", ["packing", "uploading", "queued"])
def test_killed_it_follows_the_same_training_at_the_next_start(
    fluxtune: Program, captioned: Path, phase: str
) -> None:
    words = ("train", str(captioned), "--practice", "--steps", "20", "--json")
    with fluxtune.start(*words) as running:
        reach(running, phase)
        running.kill()
    followed = fluxtune.run(*words)
    last = json.loads(followed.stdout.splitlines()[-1])
    assert (last["phase"], last["number"]) == ("done", 1)
    assert fluxtune.trainings_charged() == 1


@pytest.mark.parametrize("act", ["hang_after", "reset_after", "cut_json"])
def test_killed_before_the_answer_came_it_finds_the_training_that_was_accepted(
    fluxtune: Program, captioned: Path, act: str
) -> None:
    fluxtune.start_practice()
    fluxtune.break_once(r"/v1/models/.*/trainings", act)
    words = ("train", str(captioned), "--practice", "--steps", "20", "--json")
    with fluxtune.start(*words) as running:
        reach(running, "submitting")
        wait_until(lambda: fluxtune.trainings_charged() == 1)
        running.kill()
    followed = fluxtune.run(*words)
    last = json.loads(followed.stdout.splitlines()[-1])
    assert (last["phase"], last["number"]) == ("done", 1)
    assert fluxtune.trainings_charged() == 1


def test_a_second_program_is_told_who_holds_the_project(fluxtune: Program, captioned: Path) -> None:
    words = ("train", str(captioned), "--practice", "--steps", "20", "--json")
    with fluxtune.start(*words) as running:
        reach(running, "queued")
        second = fluxtune.run("check", str(captioned))
        running.kill()
    assert second.returncode == 1
    assert "A FluxTune command is working in this folder" in second.stderr
    assert "terminal" in second.stderr


def test_the_facts_of_the_installation_are_one_line_of_json(fluxtune: Program) -> None:
    for word in ("--smoke", "--version"):
        done = fluxtune.run(word)
        assert done.returncode == 0, done.stderr
        facts = json.loads(done.stdout)
        assert {"platform", "qt_plugins", "resources", "keyring", "image_formats"} <= set(facts)
