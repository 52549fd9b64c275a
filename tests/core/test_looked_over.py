"""Going over a whole data set once."""

from fluxtune_desktop.core.checks import Code
from fluxtune_desktop.core.dataset import Caption, Dataset, DatasetImage, FileStamp
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.looked_over import look_over
from fluxtune_desktop.core.marks import Cull, Mark

STAMP = FileStamp(mtime_ns=1, size=1000)


def image(name: str, text: str = "", *, mark: Mark | None = None, side: int = 600) -> DatasetImage:
    return DatasetImage(
        id=ImageId(name),
        stamp=STAMP,
        caption=Caption(text=text),
        width=side,
        height=600,
        mark=mark or Mark(),
    )


def test_what_should_be_mended_is_sorted_by_image() -> None:
    dataset = Dataset(images=(image("1.png", "SMK mist"), image("2.png", side=300)))
    seen = look_over(dataset, "SMK")
    assert seen.dataset is dataset
    assert set(seen.problems) == {"2.png"}
    codes = [finding.code for finding in seen.problems[ImageId("2.png")]]
    assert codes == [Code.NO_CAPTION, Code.SMALL]


def test_what_is_only_good_to_know_is_no_problem() -> None:
    seen = look_over(Dataset(images=(image("1.png", "mist"),)), "SMK")
    assert Code.TRIGGER_ADDED in {finding.code for finding in seen.findings}
    assert not seen.problems


def test_the_data_set_counts_its_captions_files_and_trigger_words() -> None:
    left_out = image("3.png", "SMK fog", mark=Mark(cull=Cull.REJECTED))
    dataset = Dataset(images=(image("1.png", "SMK mist"), image("2.png", "mist"), left_out))
    used = look_over(dataset, "SMK").dataset.in_training()
    assert (used.captioned, used.saying("SMK"), used.volume) == (2, 1, 2000)
    assert (dataset.captioned, dataset.saying("SMK"), dataset.saying("fog")) == (3, 2, 1)
