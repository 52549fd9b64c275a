"""The arithmetic of the grid."""

import pytest

from fluxtune_desktop.ui.dataset.grid_layout import GridLayout, runs

GRID = GridLayout(count=10, columns=4, width=100, height=150)


def test_a_row_has_its_place_and_the_place_its_row() -> None:
    assert GRID.rect(6) == (200, 150, 100, 150)
    assert all(GRID.row_at(*GRID.rect(row)[:2]) == row for row in range(10))
    assert GRID.total == 450


@pytest.mark.parametrize("point", [(-1, 0), (0, -1), (400, 0), (250, 310), (0, 450)])
def test_beside_the_images_there_is_nothing(point: tuple[int, int]) -> None:
    assert GRID.row_at(*point) == -1


def test_a_part_of_the_height_touches_whole_lines() -> None:
    assert GRID.rows_between(149, 150) == range(8)
    assert GRID.rows_between(-500, 9000) == range(10)
    assert not GRID.rows_between(-500, -1)


def test_a_rectangle_touches_few_runs() -> None:
    assert GRID.rows_in((150, 10, 100, 200)) == [range(1, 3), range(5, 7)]
    assert GRID.rows_in((0, 0, 400, 10_000)) == [range(10)]
    assert GRID.rows_in((500, 0, 10, 10)) == []


def test_rows_become_runs_of_neighbours() -> None:
    assert runs([4, 1, 2, 0]) == [range(3), range(4, 5)]
