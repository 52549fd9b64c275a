"""Versions as a person tells them apart, and where undo stood."""

from datetime import UTC, datetime, timedelta

from fluxtune_desktop.core.caption_history import Act, Edit, Reason, past_of, versions
from fluxtune_desktop.core.ids import ImageId

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
A, B = ImageId("a.png"), ImageId("b.png")


def edit(
    old: str | None,
    new: str,
    *,
    seconds: int = 0,
    reason: Reason = Reason.TYPED,
    act: str = "",
    target: str = "",
    image: ImageId = A,
) -> Edit:
    made = Act(id=act or f"{seconds}{new}", reason=reason, target=target)
    return Edit(image=image, old=old, new=new, at=NOON + timedelta(seconds=seconds), act=made)


def told(edits: list[Edit], now: str) -> list[tuple[str, str]]:
    return [(version.text, version.reason) for version in versions(edits, now)]


def test_a_caption_that_nobody_changed_has_one_version():
    assert told([], "a dog") == [("a dog", Reason.FOUND)]


def test_typing_of_the_same_minutes_is_one_version():
    typed = [
        edit(None, "a"),
        edit("a", "a dog", seconds=30),
        edit("a dog", "a dog sits", seconds=60),
    ]
    assert told(typed, "a dog sits") == [("a dog sits", Reason.TYPED)]


def test_a_pause_of_minutes_begins_a_new_version():
    typed = [edit(None, "a dog"), edit("a dog", "a dog sits", seconds=600)]
    assert told(typed, "a dog sits") == [("a dog sits", Reason.TYPED), ("a dog", Reason.TYPED)]


def test_text_that_was_taken_out_while_typing_is_not_lost():
    typed = [edit(None, "a red dog on a hill"), edit("a red dog on a hill", "cat", seconds=10)]
    assert [text for text, _why in told(typed, "cat")] == ["cat", "a red dog on a hill"]


def test_a_row_of_undos_is_one_version():
    edits = [
        edit(None, "1", reason=Reason.TOGETHER),
        edit("1", "2", seconds=200, reason=Reason.TOGETHER),
        edit("2", "3", seconds=400, reason=Reason.TOGETHER),
        edit("3", "2", seconds=401, reason=Reason.UNDONE),
        edit("2", "1", seconds=402, reason=Reason.UNDONE),
    ]
    assert [text for text, _why in told(edits, "1")] == ["1", "3", "2", "1"]


def test_what_was_there_before_the_first_change_is_a_version_without_a_day():
    found = versions([edit("found", "typed")], "typed")
    assert [(each.text, each.reason) for each in found] == [
        ("typed", Reason.TYPED),
        ("found", Reason.FOUND),
    ]
    assert found[1].at is None


def test_what_another_program_wrote_is_a_version_even_when_it_was_overwritten():
    edits = [edit(None, "mine"), edit("theirs", "mine again", seconds=1, reason=Reason.REPLACED)]
    assert told(edits, "theirs again") == [
        ("theirs again", Reason.OTHER_PROGRAM),
        ("mine again", Reason.REPLACED),
        ("theirs", Reason.OTHER_PROGRAM),
        ("mine", Reason.TYPED),
    ]


def test_the_keystrokes_of_one_action_are_one_step():
    past = past_of([edit("x", "x a", act="1"), edit("x a", "x ab", act="1")])
    (step,) = past.done
    assert (step.old, step.new) == ({A: "x"}, {A: "x ab"})


def test_an_action_on_many_captions_is_one_step():
    both = [
        edit("a", "c", act="1", reason=Reason.TOGETHER),
        edit(None, "c", act="1", reason=Reason.TOGETHER, image=B),
    ]
    (step,) = past_of(both).done
    assert (step.old, step.new) == ({A: "a", B: ""}, {A: "c", B: "c"})


def test_undo_and_redo_stand_where_they_stood():
    edits = [
        edit("0", "1", act="one"),
        edit("1", "2", act="two"),
        edit("2", "3", act="three"),
        edit("3", "2", act="u", reason=Reason.UNDONE, target="three"),
        edit("2", "1", act="v", reason=Reason.UNDONE, target="two"),
        edit("1", "2", act="w", reason=Reason.REDONE, target="two"),
        edit("2", "1", act="x", reason=Reason.UNDONE, target="two"),
    ]
    past = past_of(edits)
    assert [step.act.id for step in past.done] == ["one"]
    assert [step.act.id for step in past.undone] == ["two", "three"]


def test_a_new_action_ends_what_could_be_redone():
    edits = [
        edit("0", "1", act="one"),
        edit("1", "0", act="u", reason=Reason.UNDONE, target="one"),
        edit("0", "5", act="two"),
    ]
    past = past_of(edits)
    assert [step.act.id for step in past.done] == ["two"]
    assert past.undone == ()


def test_an_action_that_was_undone_while_it_was_written_is_undone_whole():
    many = Reason.TOGETHER
    edits = [
        edit("a", "x", act="1", reason=many),
        edit("x", "a", act="u", reason=Reason.UNDONE, target="1"),
        edit("b", "x", act="1", reason=many, image=B),
        edit("x", "b", act="u", reason=Reason.UNDONE, target="1", image=B),
    ]
    past = past_of(edits)
    assert past.done == ()
    (step,) = past.undone
    assert step.new == {A: "x", B: "x"}


def test_a_file_that_was_converted_is_a_version_although_it_said_the_same():
    edits = [
        edit("fumée", "fumée", reason=Reason.CONVERTED, act="c"),
        edit("fumée", "fumée!", seconds=9),
    ]
    found = versions(edits, "fumée!")
    assert [(each.text, each.reason) for each in found] == [
        ("fumée!", Reason.TYPED),
        ("fumée", Reason.CONVERTED),
        ("fumée", Reason.ORIGINAL),
    ]
    assert [each.converted_by for each in found] == ["", "", "c"]


def test_a_conversion_can_be_taken_back_after_a_restart_and_done_again_after_the_next():
    converted = edit("fumée", "fumée", reason=Reason.CONVERTED, act="c")
    undone = edit("fumée", "fumée", reason=Reason.UNDONE, act="u", target="c")
    assert [step.act.id for step in past_of([converted]).done] == ["c"]
    assert [step.act.id for step in past_of([converted, undone]).undone] == ["c"]
