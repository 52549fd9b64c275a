"""The list of everything that runs, waits, has ended or failed."""
