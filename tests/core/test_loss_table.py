"""The loss as a table."""

import math

from fluxtune_desktop.core.loss_table import loss_csv


def test_each_step_is_a_line_and_a_loss_that_is_no_number_stays_one_for_the_reader() -> None:
    assert loss_csv([(1, 0.5), (2, math.nan)]) == "step,loss\r\n1,0.5\r\n2,nan\r\n"
    assert loss_csv([]) == "step,loss\r\n"
