"""The tokens of practice. They open nothing anywhere else, so they may stand in the source.

The practice services take any token of the right form; these are the ones the program uses.
"""

from typing import Final

#: The account and namespace to which everything in practice belongs.
PRACTICE_ACCOUNT: Final = "practice"

#: 40 characters, as Replicate's are.
PRACTICE_REPLICATE_TOKEN: Final = "r8_" + ("practice" * 5)[:37]

#: 37 characters, as those of Hugging Face are.
PRACTICE_HF_TOKEN: Final = "hf_" + ("practice" * 5)[:34]

#: 40 hexadecimal digits, the form that the trainer's pinned wandb 0.17.8 accepts.
PRACTICE_WANDB_KEY: Final = "5ca1ab1e" * 5
