"""The Train page: set up a training, follow it, keep what it made."""
