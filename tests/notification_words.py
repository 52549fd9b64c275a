"""What the daemon of the tests says, for those who compare."""

LEAVE = "leave-to-come-forward"
"""What the daemon of the tests gives along with a click."""
